internal import Primitives

/// Branch and bound for one component of a fixed-charge problem, for as long as it is worth it.
///
/// A node of the tree has decided of some arcs that they are open or closed; its bound is that of
/// `FixedChargeDual`, improved from the parent's split. Arcs whose opening would cost more than
/// the gap are closed on the way. Children follow their parent at once until the bound says no, then
/// the node with the best bound is next; ties go to the older node.
struct FixedChargeTree {
  private struct Branch {
    let id: Int
    let bound: Double
    let decisions: [ArcDecision]
    let split: FixedChargeSplit
  }

  private var heap = BinaryHeap<Branch> { ($1.bound, $0.id) < ($0.bound, $1.id) }
  private var dive: [Branch] = []
  private var nextID = 1
  /// For each arc what closing and what opening it did.
  private var experience: [[Experience]] = []
  /// Whether every plan was looked at or ruled out.
  var isExhausted: Bool { heap.isEmpty && dive.isEmpty }
  /// No plan that is still possible earns more.
  var bound: Double {
    max(heap.first?.bound ?? -.infinity, dive.map(\.bound).max() ?? -.infinity)
  }
  /// How many nodes wait.
  var openCount: Int { heap.count + dive.count }

  /// A tree with its root, from where a dual ended.
  init(_ dual: FixedChargeDual) {
    dive = [Branch(id: 0, bound: dual.bound, decisions: dual.decisions, split: dual.split)]
  }

  /// What became of a node.
  enum Fate {
    /// No plan in it is good enough.
    case dropped
    /// It has children; the relaxation opens the arcs that far.
    case branched([Double])
    /// All arcs are decided, and the plan is still to be made.
    case leaf([ArcDecision])
  }

  /// Takes the next node, bounds it and branches.
  ///
  /// - Parameters:
  ///   - dual: a dual of the component; restarted here.
  ///   - cutoff: nodes whose bound is not above this are dropped.
  ///   - work: grows by the steps taken.
  mutating func expand(
    _ dual: inout FixedChargeDual, component: FixedChargeComponent, cutoff: Double,
    work: inout Int
  ) -> Fate {
    guard let node = dive.popLast() ?? heap.popFirst(), node.bound > cutoff else {
      return .dropped
    }
    dual.restart(
      decisions: node.decisions, split: node.split, ambition: 0.5 * (node.bound - cutoff),
      patience: 4)
    for _ in 0..<30 {
      work += dual.iterate()
      if dual.bound <= cutoff { return .dropped }
    }
    let bound = min(node.bound, dual.bound)
    let split = dual.split
    let openness = dual.openness
    var decisions = node.decisions
    for arc in decisions.indices
    where decisions[arc] == .free && dual.bound - dual.openingLoss[arc] <= cutoff {
      decisions[arc] = .closed
    }
    let position = Position(
      decisions: decisions, split: split, openness: openness, bound: bound, cutoff: cutoff)
    let choice = choose(at: position, dual: &dual, component: component, work: &work)
    decisions = choice.decisions
    guard let best = choice.arc else {
      return choice.isDropped ? .dropped : .leaf(decisions)
    }
    let opensFirst = openness[best] >= 0.5
    for opens in [!opensFirst, opensFirst] {
      var child = decisions
      child[best] = opens ? .open : .closed
      dive.append(Branch(id: nextID, bound: bound, decisions: child, split: split))
      nextID += 1
    }
    // The child that is not followed waits among all.
    if dive.count > 1 { heap.insert(dive.remove(at: dive.count - 2)) }
    return .branched(openness)
  }

  // MARK: Choosing an arc

  private struct Position {
    var decisions: [ArcDecision]
    let split: FixedChargeSplit
    let openness: [Double]
    let bound: Double
    let cutoff: Double
  }

  private struct Choice {
    var decisions: [ArcDecision]
    var arc: Int?
    var isDropped = false
  }

  /// What deciding an arc has done to the bound so far.
  private struct Experience {
    var tries = 0
    var gain = 0.0
    var average: Double { tries > 0 ? gain / Double(tries) : 0 }
  }

  /// The arc whose two decisions lower the bound most together. Arcs that were tried less than
  /// twice are tried with a few steps of the dual; what a try rules out is decided at once.
  private mutating func choose(
    at start: Position, dual: inout FixedChargeDual, component: FixedChargeComponent,
    work: inout Int
  ) -> Choice {
    var position = start
    if experience.isEmpty {
      experience = [[Experience]](
        repeating: [Experience(), Experience()], count: component.arcCount)
    }
    while true {
      var candidates = position.decisions.indices.filter { position.decisions[$0] == .free }
      guard !candidates.isEmpty else { return Choice(decisions: position.decisions) }
      func promise(_ arc: Int) -> Double {
        let openness = position.openness[arc]
        return (0.01 + min(openness, 1 - openness)) * component.fixedCosts[arc]
      }
      candidates.sort { (promise($1), $0) < (promise($0), $1) }
      var best = candidates[0]
      var bestScore = -1.0
      var isTightened = false
      for arc in candidates.prefix(8) {
        var gains = [0.0, 0.0]
        for side in 0..<2 {
          if experience[arc][side].tries < 2 {
            let bound = attempt(arc, opens: side == 1, position, &dual, &work)
            if bound <= position.cutoff {
              // The other decision is the only one left; if that fails too the node is done.
              if position.decisions[arc] != .free {
                return Choice(decisions: position.decisions, isDropped: true)
              }
              position.decisions[arc] = side == 1 ? .closed : .open
              isTightened = true
            }
            experience[arc][side].tries += 1
            experience[arc][side].gain += min(
              2 * (start.bound - start.cutoff), max(0, start.bound - bound))
          }
          gains[side] = experience[arc][side].average
        }
        let score = max(gains[0], 1e-9) * max(gains[1], 1e-9)
        if position.decisions[arc] == .free, score > bestScore {
          bestScore = score
          best = arc
        }
      }
      if bestScore >= 0 || !isTightened {
        return Choice(decisions: position.decisions, arc: best)
      }
    }
  }

  private func attempt(
    _ arc: Int, opens: Bool, _ position: Position, _ dual: inout FixedChargeDual,
    _ work: inout Int
  ) -> Double {
    var decisions = position.decisions
    decisions[arc] = opens ? .open : .closed
    dual.restart(
      decisions: decisions, split: position.split,
      ambition: 0.25 * (position.bound - position.cutoff), patience: 3)
    for _ in 0..<10 {
      work += dual.iterate()
      if dual.bound <= position.cutoff { break }
    }
    return dual.bound
  }
}
