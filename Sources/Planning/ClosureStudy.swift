internal import Matching
public import MaterialGraph
internal import Optimization
public import Primitives

/// What the plan of a region becomes when firms close: only the parts that they touch are solved
/// again, and the difference is that of two whole plans.
public struct ClosureStudy: Sendable {
  /// The plan with everybody there, nothing built.
  public let basePlan: Plan

  private let full: ExchangeProblem
  private let base: ExchangeProblem
  private let parts: [Component]
  private let answers: [PartAnswer]
  /// The part that each port is in; −1: none.
  private let partOfPort: [Int]
  private let request: PlanRequest
  private let watch: Watch
  private let standing: Set<ID<Process>>
  private let start: PlanStart

  /// The plan of a region with everybody there.
  ///
  /// - Parameters:
  ///   - region: the region.
  ///   - request: gap and threads; it is a plan of benefit in which nothing is built.
  ///   - watch: how much time is left, whether to stop, whom to tell.
  public init(region: Region, request: PlanRequest = PlanRequest(), watch: Watch = .none) {
    var open = request
    open.objective = .benefit
    open.invests = true
    var problem = ExchangeProblem(region: region, request: open)
    problem.limitBudget(to: nil)
    full = problem
    standing = Set(problem.processes.filter { region.processes[$0].status == .existing })
    base = problem.restricted(to: standing, without: [])
    parts = base.components()
    answers = PartSolver(
      problem: base, objective: .benefit, request: open, watch: watch,
      shares: Planner.timeShares(parts)
    ).solveAll(parts)
    var closed = open
    closed.invests = false
    self.request = closed
    self.watch = watch
    var of = [Int](repeating: -1, count: region.ports.count)
    for (index, part) in parts.enumerated() {
      for port in part.ports { of[port.index] = index }
    }
    partOfPort = of
    var drawn = PlanDraft(problem: base, request: closed, objective: .benefit)
    var start = PlanStart()
    for (part, answer) in zip(parts, answers) {
      drawn.add(part, answer)
      start.add(part, answer, of: base)
    }
    self.start = start
    basePlan = drawn.finished()
  }

  /// What a closure changes.
  public struct Change: Sendable {
    /// The firms that are closed.
    public let firms: [ID<Firm>]
    /// What is built besides, if anything.
    public let built: [ID<Process>]
    /// Whether a plan keeps all that must be kept; else it is the best that places what it can.
    public let keepsObligations: Bool
    /// The benefit of all with the closure less that without it; nil where it is not known.
    public let benefit: Double?
    /// The least and the most that the change can be, by the bounds of both.
    public let benefitRange: ClosedRange<Double>
    /// The links in the parts that the firms touch, with everybody there.
    public let linksBefore: [PlannedLink]
    /// The links there without the firms.
    public let linksAfter: [PlannedLink]
    /// The change of each share, by key; those of 0 are left out.
    public let shares: [FirmShare]
  }

  /// Firms to close and candidates to build besides.
  public struct Case: Hashable, Sendable {
    /// Who closes.
    public let firms: [ID<Firm>]
    /// What is built.
    public let built: [ID<Process>]

    /// A case.
    public init(closing firms: [ID<Firm>], building built: [ID<Process>] = []) {
      self.firms = firms
      self.built = built
    }
  }

  /// The changes of each case, in their order, on as many threads as the request says.
  public func changes(_ cases: [Case]) -> [Change] {
    inParallel(cases.count, threads: request.threads) { index in
      let change = closing(cases[index].firms, building: cases[index].built)
      watch.report(PlanProgress(partsDone: index + 1, partsTotal: cases.count))
      return change
    }
  }

  /// The candidates that could take up what a closing leaves: those with a link to one of these
  /// ports, ascending.
  public func candidates(linkedTo ports: Set<ID<Port>>) -> [ID<Process>] {
    var found: Set<ID<Process>> = []
    for link in full.links {
      let ends = [link.candidate.from, link.candidate.to]
      guard ends.contains(where: ports.contains) else { continue }
      for end in ends {
        if case .process(let id, _) = full.region.ports[end].holder, !standing.contains(id) {
          found.insert(id)
        }
      }
    }
    return found.sorted()
  }

  private func touchedParts(_ firms: Set<ID<Firm>>, and ports: Set<ID<Port>>) -> Set<Int> {
    var touched: Set<Int> = []
    for (position, port) in base.region.ports.enumerated() where partOfPort[position] >= 0 {
      let isOf = port.firm.map { firms.contains($0) } ?? false
      if isOf || ports.contains(ID(position)) { touched.insert(partOfPort[position]) }
    }
    return touched
  }

  /// What changes when the firms close and these candidates are built.
  public func closing(_ firms: [ID<Firm>], building processes: [ID<Process>]) -> Change {
    let after = affected(firms, building: processes)
    return change(firms, processes, after.problem, after.parts, after.before)
  }

  /// What all together have at most with a case beyond what they have today, from linear programs;
  /// infinity where nothing is known. Duties to place do not bind here.
  public func ceiling(of asked: Case) -> Double {
    let after = affected(asked.firms, building: asked.built)
    var sum = CompensatedSum()
    let watch = watch
    var options = SolveOptions()
    options.shouldStop = { watch.isCancelled() || watch.secondsLeft() <= 0 }
    for part in after.parts {
      var released = part
      released.isReleased = true
      let built = ComponentModel(problem: after.problem, component: released)
      var model = built.model(for: .benefit)
      for (column, kind) in model.columnKinds.enumerated() where kind == .integer {
        model.setKind(column, .continuous)
      }
      let outcome = Solver.solve(model, options: options)
      guard outcome.termination == .optimal, let value = outcome.objective else {
        return .infinity
      }
      sum.add(value)
    }
    for index in after.before { sum.add(-answers[index].value) }
    return sum.value
  }

  /// The parts to solve again for a case, and the parts of today that lie under them.
  private func affected(
    _ firms: [ID<Firm>], building processes: [ID<Process>]
  ) -> (problem: ExchangeProblem, parts: [Component], before: [Int]) {
    let closed = Set(firms)
    let problem =
      full.restricted(to: standing.union(processes), without: []).closing(closed)
    let new = Set(processes)
    let newPorts = Set(
      base.region.ports.indices.map { ID<Port>($0) }.filter { port in
        if case .process(let id, _) = base.region.ports[port].holder {
          new.contains(id)
        } else {
          false
        }
      })
    // Grows until no part reaches over the edge of what is solved again.
    var touched = touchedParts(closed, and: [])
    let all = problem.components()
    var chosen: [Int] = []
    var isChosen = [Bool](repeating: false, count: all.count)
    var grew = true
    while grew {
      grew = false
      for (index, part) in all.enumerated() where !isChosen[index] {
        let meets = part.ports.contains { port in
          touched.contains(partOfPort[port.index]) || newPorts.contains(port)
        }
        guard meets else { continue }
        isChosen[index] = true
        chosen.append(index)
        for port in part.ports where partOfPort[port.index] >= 0 {
          if touched.insert(partOfPort[port.index]).inserted { grew = true }
        }
      }
    }
    return (problem, chosen.sorted().map { all[$0] }, touched.sorted())
  }

  private func change(
    _ firms: [ID<Firm>], _ processes: [ID<Process>], _ problem: ExchangeProblem,
    _ after: [Component], _ before: [Int]
  ) -> Change {
    let solver = PartSolver(
      problem: problem, objective: .benefit, request: request, watch: watch,
      shares: Planner.timeShares(after))
    var keepsAll = true
    var new = PlanDraft(problem: problem, request: request, objective: .benefit)
    var newBound = CompensatedSum()
    for part in after {
      var answer = solver.solve(part, share: 1, start: start)
      if answer.state == .infeasible {
        keepsAll = false
        var released = part
        released.isReleased = true
        answer = solver.solve(released, share: 1, start: start)
      }
      newBound.add(answer.bound)
      new.add(part, answer)
    }
    var old = PlanDraft(problem: base, request: request, objective: .benefit)
    var oldBound = CompensatedSum()
    for index in before {
      old.add(parts[index], answers[index])
      oldBound.add(answers[index].bound)
    }
    let (plan, then) = (new.finished(), old.finished())
    guard let value = plan.value, let was = then.value, newBound.value.isFinite,
      oldBound.value.isFinite
    else {
      return Change(
        firms: firms, built: processes, keepsObligations: false, benefit: nil,
        benefitRange: 0...0, linksBefore: then.links, linksAfter: plan.links, shares: [])
    }
    let lowest = min(value - oldBound.value, value - was)
    let highest = max(newBound.value - was, value - was)
    return Change(
      firms: firms, built: processes, keepsObligations: keepsAll, benefit: value - was,
      benefitRange: lowest...highest, linksBefore: then.links, linksAfter: plan.links,
      shares: Self.shares(plan, then))
  }

  private static func shares(_ after: Plan, _ before: Plan) -> [FirmShare] {
    var change: [String: Double] = [:]
    for share in after.firms { change[share.key, default: 0] += share.benefit }
    for share in before.firms { change[share.key, default: 0] -= share.benefit }
    return change.keys.sorted().compactMap { key in
      let benefit = change[key] ?? 0
      return benefit.magnitude > 1e-6 ? FirmShare(key: key, benefit: benefit) : nil
    }
  }
}
