internal import Matching
public import MaterialGraph
internal import Primitives

/// The best plans of a region that differ in who deals with whom.
public struct PlanAlternatives: Sendable, Codable {
  /// The plans, best first: each leaves at least one link of every plan before it, and none that
  /// does so is better.
  public let plans: [Plan]
  /// Whether there are no more such plans than these.
  public let isComplete: Bool
}

extension Planner {
  /// The `count` best plans of which each leaves at least one link of every better one.
  ///
  /// Links that kept exchanges hold are never left. A plan that only adds links to a better one is
  /// not another choice. Each independent part has a ranking of its own, found by cuts Σ use ≤ n − 1
  /// over the links of each plan before (Balas and Jeroslow, SIAM Journal on Applied Mathematics 23,
  /// 1972); the plans of the whole are the best sums of one choice a part.
  ///
  /// - Complexity: one solve for each part, then at most `count` for each part that is varied.
  public static func alternatives(
    _ region: Region, count: Int, _ request: PlanRequest = PlanRequest(), watch: Watch = .none
  ) -> PlanAlternatives {
    var search = AlternativeSearch(region: region, request: request, watch: watch)
    return search.find(max(1, count))
  }
}

/// The work of one search for alternatives.
private struct AlternativeSearch: Sendable {
  let problem: ExchangeProblem
  let request: PlanRequest
  let objective: Objective
  let solver: PartSolver
  var parts: [Component]
  /// For each part its plans so far, best first.
  var ranked: [[PartAnswer]]
  /// Whether a part has no further plan.
  var isSpent: [Bool]

  init(region: Region, request: PlanRequest, watch: Watch) {
    problem = ExchangeProblem(region: region, request: request)
    self.request = request
    objective = request.objective ?? region.scenario.objective
    parts = problem.components()
    solver = PartSolver(
      problem: problem, objective: objective, request: request, watch: watch,
      shares: Planner.timeShares(parts))
    ranked = solver.solveAll(parts).map { [$0] }
    isSpent = Array(repeating: false, count: parts.count)
  }

  /// A plan of the whole: the rank of each part's plan, for the parts that are not at their best.
  private struct Choice: Hashable {
    /// Part and rank, by part.
    var ranks: [[Int]] = []
  }

  mutating func find(_ count: Int) -> PlanAlternatives {
    let first = plan(Choice())
    guard first.value != nil else { return PlanAlternatives(plans: [first], isComplete: false) }
    guard count > 1 else { return PlanAlternatives(plans: [first], isComplete: false) }
    prepareSeconds()
    var queue = BinaryHeap<(loss: Double, choice: Choice)> { left, right in
      left.loss != right.loss
        ? left.loss < right.loss
        : left.choice.ranks.lexicographicallyPrecedes(right.choice.ranks) {
          $0.lexicographicallyPrecedes($1)
        }
    }
    var seen: Set<Choice> = [Choice()]
    queue.insert((0, Choice()))
    var plans: [Plan] = []
    while plans.count < count, let best = queue.popFirst() {
      plans.append(best.choice.ranks.isEmpty ? first : plan(best.choice))
      guard plans.count < count else { break }
      for part in parts.indices {
        guard let (choice, step) = successor(of: best.choice, part), seen.insert(choice).inserted
        else { continue }
        queue.insert((best.loss + step, choice))
      }
    }
    // Within the gap that was asked for, a later plan may turn out a trifle better.
    let ranked = plans.enumerated().sorted { left, right in
      let values = (left.element.value ?? 0, right.element.value ?? 0)
      guard values.0 != values.1 else { return left.offset < right.offset }
      return objective == .virgin ? values.0 < values.1 : values.0 > values.1
    }
    return PlanAlternatives(plans: ranked.map(\.element), isComplete: plans.count < count)
  }

  /// The choice with the next plan of one part, and what that loses; nil where there is none.
  private mutating func successor(of choice: Choice, _ part: Int) -> (Choice, Double)? {
    let rank = choice.ranks.first { $0[0] == part }?[1] ?? 0
    while ranked[part].count <= rank + 1 {
      guard !isSpent[part], let answer = nextAnswer(part) else { return nil }
      ranked[part].append(answer)
    }
    var next = choice
    next.ranks.removeAll { $0[0] == part }
    next.ranks.append([part, rank + 1])
    next.ranks.sort { $0[0] < $1[0] }
    return (next, max(0, ranked[part][rank].value - ranked[part][rank + 1].value))
  }

  /// The second plan of every part, on all threads.
  private mutating func prepareSeconds() {
    let copy = self
    let seconds = inParallel(parts.count, threads: request.threads) { copy.solved($0) }
    for (index, answer) in seconds.enumerated() {
      if let answer { ranked[index].append(answer) } else { isSpent[index] = true }
    }
  }

  private mutating func nextAnswer(_ part: Int) -> PartAnswer? {
    let answer = solved(part)
    if answer == nil { isSpent[part] = true }
    return answer
  }

  /// The best plan of a part that leaves a link of each of its plans so far.
  private func solved(_ part: Int) -> PartAnswer? {
    var varied = parts[part]
    for answer in ranked[part] {
      let used = zip(varied.links, answer.flows).filter { position, flow in
        flow > Tolerance.flowInUse && problem.links[position].keptQuantity <= 0
      }.map(\.0)
      // A plan that uses nothing is part of every other: there is no further choice.
      if used.isEmpty { return nil }
      varied.cuts.append(used)
    }
    let answer = solver.solve(varied, share: 1)
    switch answer.state {
    case .solved: return answer
    case .stopped: return answer.value.isFinite ? answer : nil
    case .infeasible, .unbounded, .failed: return nil
    }
  }

  private func plan(_ choice: Choice) -> Plan {
    var ranks = [Int](repeating: 0, count: parts.count)
    for pair in choice.ranks { ranks[pair[0]] = pair[1] }
    var drawn = PlanDraft(problem: problem, request: request, objective: objective)
    for (index, part) in parts.enumerated() { drawn.add(part, ranked[index][ranks[index]]) }
    return drawn.finished()
  }
}
