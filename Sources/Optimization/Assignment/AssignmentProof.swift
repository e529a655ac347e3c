/// Branch and bound over a quadratic assignment: one item after another is put at each place that
/// could still lead to a cheaper assignment, the bound of the rest raised each time.
struct AssignmentProof {
  private let problem: QuadraticAssignment
  private let penalty: Double
  /// The cheapest assignment known, and what it costs with its breaches.
  private(set) var best: [Int]
  private(set) var score: Double
  /// What no assignment beyond those looked at can be cheaper than.
  private var open = Double.infinity
  /// How much work is left, in entries of tables that are gone through.
  private var budget: Int
  /// What making a branch counts besides its tables.
  private static let branchWork = 2000

  /// A search that begins with a known assignment.
  ///
  /// - Parameter budget: how many entries of cost tables may be gone through.
  init(_ problem: QuadraticAssignment, best: [Int], budget: Int) {
    self.problem = problem
    self.best = best
    self.budget = budget
    penalty = problem.breachPenalty
    score = problem.cost(of: best) + penalty * Double(problem.breaches(of: best))
  }

  /// What no assignment costs less than, breaches counted; once it is done.
  var bound: Double { min(open, score) }

  /// What an assignment must cost less than to be of interest.
  private var cutoff: Double { score - 1e-10 * score.magnitude }

  /// Looks at everything that could be cheaper, as far as the budget goes.
  ///
  /// - Parameter isBranching: whether the root's bound is not all.
  mutating func run(_ root: AssignmentAscent, isBranching: Bool, shouldStop: () -> Bool) {
    var root = root
    let rounds = min(400, budget / max(1, root.roundWork))
    spend(root.raise(rounds: rounds, upTo: cutoff, shouldStop: shouldStop) * root.roundWork)
    if isBranching {
      branch(root, Array(repeating: -1, count: problem.items), shouldStop)
    } else {
      open = root.bound
    }
  }

  private mutating func spend(_ work: Int) { budget -= work }

  private mutating func branch(
    _ node: AssignmentAscent, _ chosen: [Int], _ shouldStop: () -> Bool
  ) {
    guard node.bound < cutoff else { return }
    guard !node.items.isEmpty else {
      let found = problem.cost(of: chosen) + penalty * Double(problem.breaches(of: chosen))
      if found < cutoff {
        best = chosen
        score = found
      }
      return
    }
    let item = node.decisiveItem(below: cutoff)
    let spots = node.places.count
    let order = (0..<spots).sorted {
      let (left, right) = (node.own[item * spots + $0], node.own[item * spots + $1])
      return left != right ? left < right : $0 < $1
    }
    for place in order {
      let least = node.bound + node.own[item * spots + place]
      guard least < cutoff else { return }
      guard budget > 0, !shouldStop() else {
        open = min(open, least)
        return
      }
      var child = AssignmentAscent(node, placing: item, at: place)
      spend(Self.branchWork + child.roundWork)
      spend(child.raise(rounds: 30, upTo: cutoff, patience: 2e-2) * child.roundWork)
      var next = chosen
      next[node.items[item]] = node.places[place]
      branch(child, next, shouldStop)
    }
  }
}

extension QuadraticAssignment {
  /// An assignment and how good it is.
  public struct Solution: Hashable, Sendable {
    /// The place of each item.
    public let chosen: [Int]
    /// What no allowed assignment is cheaper than.
    public let lowerBound: Double
    /// Whether the assignment is proven to be the cheapest of those with the fewest breaches.
    public let isProven: Bool
  }

  /// A good assignment with a bound: iterated local search, a dual ascent, and where that pays branch
  /// and bound, which proves the cheapest of up to about a dozen items.
  ///
  /// - Parameters:
  ///   - start: a place for each item, each once.
  ///   - rounds: how often the best is disturbed.
  ///   - seed: what the draws begin with; the same gives the same answer.
  ///   - effort: how many entries of cost tables the proof may go through.
  ///   - shouldStop: asked between rounds; true ends the work with the best so far.
  /// - Complexity: O(pairs · places²) memory; where that is too much, the bound is Gilmore and
  ///   Lawler's.
  public func solved(
    from start: [Int], rounds: Int = 1000, seed: UInt64 = 1, effort: Int = 1_000_000_000,
    shouldStop: () -> Bool = { false }
  ) -> Solution {
    let found = improved(from: start, rounds: rounds, seed: seed, shouldStop: shouldStop)
    guard items > 0, isAssignment(found) else {
      return Solution(chosen: found, lowerBound: 0, isProven: items == 0)
    }
    let simple = lowerBound()
    let entries = places * places
    let isDense = items * places <= 240
    let pairs = isDense ? items * (items - 1) : 2 * (flow.count { $0 > 0 } + limits.count)
    guard pairs <= 12_000_000 / max(1, entries), !shouldStop() else {
      let cost = cost(of: found)
      let bound = min(simple, cost)
      return Solution(
        chosen: found, lowerBound: bound,
        isProven: breaches(of: found) == 0 && cost - bound <= 1e-10 * cost.magnitude)
    }
    var proof = AssignmentProof(self, best: found, budget: effort)
    let root = AssignmentAscent(self, isDense: isDense, barred: costOfBarred(best: found))
    proof.run(root, isBranching: isDense, shouldStop: shouldStop)
    let cost = cost(of: proof.best)
    let isProven = proof.bound >= proof.score - 1e-10 * proof.score.magnitude
    guard breaches(of: proof.best) == 0 else {
      return Solution(chosen: proof.best, lowerBound: min(simple, cost), isProven: isProven)
    }
    return Solution(
      chosen: proof.best, lowerBound: min(cost, max(simple, proof.bound)), isProven: isProven)
  }

  /// What stands for "not allowed" in a bound: more than the best assignment costs, and no more than
  /// any that breaks a rule.
  private func costOfBarred(best: [Int]) -> Double {
    let penalty = breachPenalty
    guard breaches(of: best) == 0, fixed.allSatisfy({ $0 >= 0 }) else { return penalty }
    let cost = cost(of: best)
    return min(penalty, 2 * cost + 1e-9 * penalty)
  }
}
