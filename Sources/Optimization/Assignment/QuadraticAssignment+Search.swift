internal import Primitives

extension QuadraticAssignment {
  /// A good assignment from `start` on: every exchange of two items and every move to a free place is
  /// tried until none helps; then again from disturbed copies of the best (iterated local search).
  ///
  /// An assignment with fewer breaches is better whatever it costs. The same seed gives the same
  /// answer.
  ///
  /// - Parameters:
  ///   - start: a place for each item, each once.
  ///   - rounds: how often the best is disturbed.
  ///   - seed: what the draws begin with; the same gives the same answer.
  ///   - shouldStop: asked between rounds; true ends the search with the best so far.
  /// - Complexity: O(items · places · partners) for each pass over all exchanges.
  public func improved(
    from start: [Int], rounds: Int = 1000, seed: UInt64 = 1, shouldStop: () -> Bool = { false }
  ) -> [Int] {
    guard isAssignment(start), items > 0 else { return start }
    var search = AssignmentSearch(problem: self, chosen: start)
    var random = SeededGenerator(seed: seed)
    search.descend(shouldStop)
    var best = search.chosen
    var bestScore = search.score
    for round in 0..<max(0, rounds) where items > 1 && !shouldStop() {
      for _ in 0..<(2 + round % 4) {
        search.exchange(random.below(items), with: random.below(places))
      }
      search.descend(shouldStop)
      let score = search.score
      if score < bestScore - 1e-12 * bestScore.magnitude {
        best = search.chosen
        bestScore = score
      } else {
        search.restart(from: best)
      }
    }
    return best
  }

  /// Whether every item has a place of its own.
  func isAssignment(_ chosen: [Int]) -> Bool {
    chosen.count == items && Set(chosen).count == items
      && chosen.allSatisfy { (0..<places).contains($0) }
  }

  /// What a breach counts in a search: more than all costs together can differ.
  var breachPenalty: Double {
    let farthest = distance.max() ?? 0
    let dearest = fixed.filter(\.isFinite).map(\.magnitude).max() ?? 0
    return 1 + flow.compensatedSum() * farthest + dearest * Double(items)
  }
}
