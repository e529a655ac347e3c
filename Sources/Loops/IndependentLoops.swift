internal import Primitives

/// A set of loops that can all run in full: none passes the bottleneck of another.
///
/// Chosen greedily in the order of the ranking: a loop is taken unless its bottleneck is a step of
/// a loop already taken, or it passes the bottleneck of one. Where a loop's bottleneck is not
/// known, each of its steps may be it. The set is maximal among the loops given, not the largest.
enum IndependentLoops {
  /// Positions in `loops`, ascending.
  static func choose(from loops: [Loop]) -> [Int] {
    struct Pair: Hashable {
      let giver: ID<LoopParty>
      let taker: ID<LoopParty>
      init(_ step: LoopStep) {
        giver = step.giver
        taker = step.taker
      }
    }
    var used: Set<Pair> = []
    var narrow: Set<Pair> = []
    var chosen: [Int] = []
    for (position, loop) in loops.enumerated() {
      let steps = loop.steps.map(Pair.init)
      let bottlenecks = loop.bottleneckStep.map { [Pair($0)] } ?? steps
      if steps.contains(where: narrow.contains) || bottlenecks.contains(where: used.contains) {
        continue
      }
      used.formUnion(steps)
      narrow.formUnion(bottlenecks)
      chosen.append(position)
    }
    return chosen
  }
}
