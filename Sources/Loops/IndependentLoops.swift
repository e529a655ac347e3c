internal import Graphs
internal import Primitives

/// A set of loops that can all run in full: none passes the bottleneck of another.
///
/// Two loops stand in each other's way where the bottleneck of one is a step of the other; where a
/// loop's bottleneck is not known, each of its steps may be it. Of the loops given, as many as can
/// be run side by side; among the sets of that many, one with loops of high rank.
struct IndependentLoops {
  /// Positions in the loops, ascending.
  let chosen: [Int]
  /// No set has more loops.
  let bound: Int

  /// More loops than this are chosen one by one in the order of their ranking, with the number of
  /// different bottlenecks as the bound.
  private static let comparedPairwise = 400

  private struct Step: Hashable {
    let giver: ID<LoopParty>
    let taker: ID<LoopParty>

    init(_ step: LoopStep) {
      giver = step.giver
      taker = step.taker
    }
  }

  /// Chooses from loops, the best first.
  init(from loops: [Loop]) {
    let steps = loops.map { $0.steps.map(Step.init) }
    let narrow = loops.indices.map { position in
      loops[position].bottleneckStep.map { [Step($0)] } ?? steps[position]
    }
    let greedy = Self.oneByOne(steps, narrow)
    guard loops.count <= Self.comparedPairwise else {
      chosen = greedy
      // Loops of one bottleneck exclude each other.
      bound = max(greedy.count, Set(narrow.compactMap(\.first)).count)
      return
    }
    var joined = [[Int]](repeating: [], count: loops.count)
    for first in loops.indices {
      for second in loops.indices.dropFirst(first + 1)
      where narrow[first].contains(where: steps[second].contains)
        || narrow[second].contains(where: steps[first].contains)
      {
        joined[first].append(second)
        joined[second].append(first)
      }
    }
    // Each loop counts one, and a little for its rank: never as much as another loop.
    let count = Double(max(1, loops.count))
    let weights = loops.indices.map { 1 + (1 - Double($0) / count) / (2 * count) }
    let found = IndependentSet(
      of: weights, joined: joined, maximumSteps: 200_000 / max(1, loops.count))
    chosen = found.vertices.count >= greedy.count ? found.vertices : greedy
    bound = max(chosen.count, Int(min(count, found.bound.rounded(.down))))
  }

  /// A loop is taken unless its bottleneck is a step of a loop already taken, or it passes the
  /// bottleneck of one.
  private static func oneByOne(_ steps: [[Step]], _ narrow: [[Step]]) -> [Int] {
    var used: Set<Step> = []
    var taken: Set<Step> = []
    var chosen: [Int] = []
    for position in steps.indices {
      if steps[position].contains(where: taken.contains)
        || narrow[position].contains(where: used.contains)
      {
        continue
      }
      used.formUnion(steps[position])
      taken.formUnion(narrow[position])
      chosen.append(position)
    }
    return chosen
  }
}
