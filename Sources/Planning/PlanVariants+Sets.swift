public import MaterialGraph
internal import Optimization
public import Primitives

extension PlanVariants {
  /// A plan in which some of what may be built is built.
  public struct BuiltSet: Sendable {
    public let plan: Plan
    /// Where the search for another set may begin.
    let start: PlanStart
  }

  /// The most nodes of the search for a set.
  ///
  /// Many projects at once ask for more than one alone does.
  private static let setNodes = 1000

  /// The best plan in which some of these may be built.
  ///
  /// - Parameters:
  ///   - candidates: what may be built.
  ///   - comers: firms that may come besides.
  ///   - mostComers: at most so many of them do.
  ///   - budget: the most that may be spent; nil: any sum.
  ///   - gap: the relative gap at which the search may end, where it is wider than the request's.
  ///   - earlier: a set from which the search begins, without one of its projects; nil: nothing is
  ///     built there.
  ///   - others: sets that must not be built just so: each costs the row
  ///     Σ (1 − y) over the set + Σ y over the rest ≥ 1 (Balas and Jeroslow, SIAM Journal on Applied
  ///     Mathematics 23, 1972). They say nothing of a candidate that costs nothing to have.
  /// - Returns: the plan; its status is `infeasible` where no other set is left.
  /// - Complexity: branch and cut; a budget or another set joins all parts in which something may be
  ///   built.
  public func bestPlan(
    building candidates: [ID<Process>], recruiting comers: [ID<Firm>] = [],
    atMost mostComers: Int = .max, budget: Double?, otherThan others: [[ID<Process>]] = [],
    after earlier: (set: BuiltSet, without: ID<Process>)? = nil, gap: Double = 0
  ) -> BuiltSet {
    var problem = changed(PlanChange(built: candidates, recruited: comers))
    problem.limitBudget(to: budget ?? (others.isEmpty ? nil : .infinity))
    problem.limitComers(comers, to: mostComers)
    let new = Set(candidates)
    let coming = Set(comers)
    let parts = problem.components()
    let solver = solver(problem, parts, gap: gap, nodes: Self.setNodes)
    var start = earlier?.set.start ?? self.start
    if let left = earlier?.without { start.leave(left, in: region) }
    let begin = start
    var drawn = PlanDraft(problem: problem, request: request, objective: .benefit)
    for part in parts {
      let isTouched =
        part.processes.contains { new.contains($0) }
        || part.ports.contains { region.ports[$0].firm.map { coming.contains($0) } ?? false }
      if !isTouched, let known = baseAnswer(for: part) {
        drawn.add(part, known)
        continue
      }
      let answer = solver.solve(part, share: 1, start: begin) { built, model in
        for set in others where isTouched { Self.exclude(Set(set), built, new, &model) }
      }
      drawn.add(part, answer)
      start.add(part, answer, of: problem)
    }
    return BuiltSet(plan: drawn.finished(), start: start)
  }

  private static func exclude(
    _ set: Set<ID<Process>>, _ built: ComponentModel, _ candidates: Set<ID<Process>>,
    _ model: inout LinearModel
  ) {
    var terms: [(column: Int, coefficient: Double)] = []
    var members = 0.0
    for columns in built.processColumns where candidates.contains(columns.process) {
      guard let decision = columns.decision else { continue }
      let isMember = set.contains(columns.process)
      terms.append((decision, isMember ? -1 : 1))
      if isMember { members += 1 }
    }
    model.addRow(lower: 1 - members, terms: terms)
  }
}
