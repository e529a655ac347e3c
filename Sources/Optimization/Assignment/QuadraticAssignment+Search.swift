internal import Primitives

extension QuadraticAssignment {
  /// A good assignment from `start` on: every exchange of two items and every move to a free place is
  /// tried until none helps; then again from disturbed copies of the best (iterated local search).
  ///
  /// Where there are at most 20,000 arrangements all are tried, and the answer is the best. An
  /// assignment with fewer breaches is better whatever it costs. The same seed gives the same
  /// answer.
  ///
  /// - Parameters:
  ///   - start: a place for each item, each once.
  ///   - rounds: how often the best is disturbed.
  ///   - seed: what the draws begin with; the same gives the same answer.
  ///   - shouldStop: asked between rounds; true ends the search with the best so far.
  /// - Complexity: O(items · places · items) for each pass over all exchanges.
  public func improved(
    from start: [Int], rounds: Int = 60, seed: UInt64 = 1, shouldStop: () -> Bool = { false }
  ) -> [Int] {
    guard items > 0, start.count == items, Set(start).count == items,
      start.allSatisfy({ (0..<places).contains($0) })
    else { return start }
    var search = AssignmentSearch(problem: self, chosen: start)
    if arrangementsAreFew { return search.bestOfAll(shouldStop) }
    var random = SeededGenerator(seed: seed)
    search.descend(shouldStop)
    var best = search.chosen
    var bestScore = search.score
    for round in 0..<max(0, rounds) where items > 1 && !shouldStop() {
      var next = AssignmentSearch(problem: self, chosen: best)
      for _ in 0..<(2 + round % 4) {
        next.exchange(random.below(items), with: random.below(places))
      }
      next.descend(shouldStop)
      if next.score < bestScore - 1e-9 * bestScore.magnitude {
        best = next.chosen
        bestScore = next.score
      }
    }
    return best
  }

  /// Whether all arrangements can be tried in a moment.
  private var arrangementsAreFew: Bool {
    var count = 1
    for item in 0..<items {
      count *= places - item
      if count > 20_000 { return false }
    }
    return true
  }
}

/// An assignment under work.
private struct AssignmentSearch {
  let problem: QuadraticAssignment
  private(set) var chosen: [Int]
  /// The item at each place; −1: free.
  private var itemAt: [Int]
  /// What a breach counts: more than all costs together can differ.
  private let penalty: Double
  private let limitsOf: [[Int]]

  init(problem: QuadraticAssignment, chosen: [Int]) {
    self.problem = problem
    self.chosen = chosen
    itemAt = Array(repeating: -1, count: problem.places)
    for (item, place) in chosen.enumerated() { itemAt[place] = item }
    let farthest = problem.distance.max() ?? 0
    let dearest = problem.fixed.filter(\.isFinite).map(\.magnitude).max() ?? 0
    penalty = 1 + problem.flow.compensatedSum() * farthest + dearest * Double(problem.items)
    var limits = [[Int]](repeating: [], count: problem.items)
    for (position, limit) in problem.limits.enumerated() {
      limits[limit.first].append(position)
      limits[limit.second].append(position)
    }
    limitsOf = limits
  }

  var score: Double {
    problem.cost(of: chosen) + penalty * Double(problem.breaches(of: chosen))
  }

  /// The best of all arrangements; the present one where none is better, the first of equals.
  func bestOfAll(_ shouldStop: () -> Bool) -> [Int] {
    var best = chosen
    var least = score
    var trial = chosen
    var isTaken = [Bool](repeating: false, count: problem.places)
    func settle(_ item: Int) {
      if item == problem.items {
        let cost = problem.cost(of: trial) + penalty * Double(problem.breaches(of: trial))
        if cost < least - 1e-12 * max(1, least.magnitude) {
          least = cost
          best = trial
        }
        return
      }
      for spot in 0..<problem.places where !isTaken[spot] && !shouldStop() {
        isTaken[spot] = true
        trial[item] = spot
        settle(item + 1)
        isTaken[spot] = false
      }
    }
    settle(0)
    return best
  }

  /// What hangs on an item where it stands.
  private func share(of item: Int) -> Double {
    let (items, places) = (problem.items, problem.places)
    let place = chosen[item]
    let own = problem.fixed[item * places + place]
    var sum = own.isFinite ? own : penalty
    for other in 0..<items where other != item {
      let there = chosen[other]
      sum += problem.flow[item * items + other] * problem.distance[place * places + there]
      sum += problem.flow[other * items + item] * problem.distance[there * places + place]
    }
    for position in limitsOf[item] {
      let limit = problem.limits[position]
      let apart = problem.distance[chosen[limit.first] * places + chosen[limit.second]]
      if apart < limit.least - 1e-9 || apart > limit.most + 1e-9 { sum += penalty }
    }
    return sum
  }

  /// What two items have between them: it is in the share of both.
  private func between(_ first: Int, _ second: Int) -> Double {
    let (items, places) = (problem.items, problem.places)
    let (here, there) = (chosen[first], chosen[second])
    var sum =
      problem.flow[first * items + second] * problem.distance[here * places + there]
      + problem.flow[second * items + first] * problem.distance[there * places + here]
    for position in limitsOf[first] {
      let limit = problem.limits[position]
      guard limit.first == second || limit.second == second else { continue }
      let apart = problem.distance[chosen[limit.first] * places + chosen[limit.second]]
      if apart < limit.least - 1e-9 || apart > limit.most + 1e-9 { sum += penalty }
    }
    return sum
  }

  private func joint(_ item: Int, _ other: Int) -> Double {
    guard other >= 0 else { return share(of: item) }
    return share(of: item) + share(of: other) - between(item, other)
  }

  /// Puts an item at a place; whoever stands there goes to the item's.
  mutating func exchange(_ item: Int, with place: Int) {
    let old = chosen[item]
    guard old != place else { return }
    let other = itemAt[place]
    chosen[item] = place
    itemAt[place] = item
    itemAt[old] = other
    if other >= 0 { chosen[other] = old }
  }

  /// Takes every exchange that helps until none does.
  mutating func descend(_ shouldStop: () -> Bool) {
    var improved = true
    while improved, !shouldStop() {
      improved = false
      for item in 0..<problem.items {
        for place in 0..<problem.places where place != chosen[item] {
          let other = itemAt[place]
          if other >= 0, other < item { continue }
          let before = joint(item, other)
          let old = chosen[item]
          exchange(item, with: place)
          let after = joint(item, other)
          if after < before - 1e-10 * max(1, before.magnitude) {
            improved = true
          } else {
            exchange(item, with: old)
          }
        }
      }
    }
  }
}
