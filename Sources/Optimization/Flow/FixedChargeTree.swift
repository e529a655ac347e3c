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
    /// It has children; the dual stands at it.
    case branched
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
    dual.restart(decisions: node.decisions, split: node.split, stepFactor: 0.5)
    var rounds = 0
    while rounds < 40 {
      work += dual.iterate(target: cutoff)
      rounds += 1
      if dual.bound <= cutoff { return .dropped }
      if rounds == 12, dual.bound - cutoff > 0.8 * (node.bound - cutoff) { break }
    }
    let bound = min(node.bound, dual.bound)
    var decisions = node.decisions
    var best = -1
    var bestScore = 0.0
    for arc in decisions.indices where decisions[arc] == .free {
      if dual.bound - dual.openingLoss[arc] <= cutoff {
        decisions[arc] = .closed
        continue
      }
      let score =
        (0.02 + min(dual.openness[arc], 1 - dual.openness[arc])) * component.fixedCosts[arc]
      if score > bestScore {
        bestScore = score
        best = arc
      }
    }
    guard best >= 0 else { return .leaf(decisions) }
    let opensFirst = dual.openness[best] >= 0.5
    for opens in [!opensFirst, opensFirst] {
      var child = decisions
      child[best] = opens ? .open : .closed
      dive.append(Branch(id: nextID, bound: bound, decisions: child, split: dual.split))
      nextID += 1
    }
    // The child that is not followed waits among all.
    if dive.count > 1 { heap.insert(dive.remove(at: dive.count - 2)) }
    return .branched
  }
}
