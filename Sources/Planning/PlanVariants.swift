internal import Matching
public import MaterialGraph
internal import Optimization
public import Primitives

/// Many plans of one region that differ in what is built, in who comes, or in a link less.
///
/// Candidate links are found once. A variant is solved only in the independent parts that it
/// touches, beginning at the plan without it; the rest is as in that plan. The difference is the same
/// as that of two whole plans.
public struct PlanVariants: Sendable {
  let full: ExchangeProblem
  let base: ExchangeProblem
  let baseParts: [Component]
  let baseAnswers: [PartAnswer]
  /// The base part that each port is in; −1: none.
  let basePartOfPort: [Int]
  let request: PlanRequest
  /// As `request`, with the limit of nodes of a variant.
  let variantRequest: PlanRequest
  let watch: Watch
  let existing: Set<ID<Process>>
  /// The firms that are not here, and could come.
  let absent: Set<ID<Firm>>
  let start: PlanStart

  /// The plan in which nothing is built and nobody comes.
  public let basePlan: Plan

  /// The region with all that could be built or come.
  public var region: Region { full.region }

  /// What the variants share.
  ///
  /// - Parameters:
  ///   - region: the region.
  ///   - request: objective and gap; what it says of building does not matter here.
  ///   - recruits: firms of the region that are not here, and could come.
  ///   - known: variants of the same region with other candidates: what was found for the parts
  ///     without them holds here too.
  ///   - change: solve only the parts that it touches; `basePlan` then holds those alone.
  ///   - variantNodes: the most nodes of the search for each part of a variant; where it ends
  ///     there, the difference is known within a range.
  ///   - watch: how much time is left, whether to stop, whom to tell.
  public init(
    region: Region, request: PlanRequest = PlanRequest(), recruits: [ID<Firm>] = [],
    known: PlanVariants? = nil, onlyFor change: PlanChange? = nil, variantNodes: Int = .max,
    watch: Watch = .none
  ) {
    var open = request
    open.invests = true
    open.objective = .benefit
    var problem = ExchangeProblem(region: region, request: open)
    problem.limitBudget(to: nil)
    let comers = Set(recruits)
    if !comers.isEmpty {
      // Nobody is recruited for what nobody knows the amount of, nor for what a firm does with its
      // own: that is in the usual figures of its trade already.
      let guesses = problem.links.map(\.candidate).filter { candidate in
        let ends = [region.ports[candidate.from], region.ports[candidate.to]]
        guard ends.contains(where: { $0.firm.map { comers.contains($0) } ?? false }) else {
          return false
        }
        return ends[0].firm == ends[1].firm
          || ends.contains { !$0.isProcess && $0.quantity.isUnknown }
      }
      problem = problem.restricted(
        to: Set(problem.processes),
        without: Set(guesses.map { PortPair(from: $0.from, to: $0.to) }))
    }
    full = problem
    existing = Set(
      problem.processes.filter { region.processes[$0].status == .existing })
    absent = comers
    let base = problem.restricted(to: existing, absent: absent, without: [])
    self.base = base
    var parts = base.components()
    if let change {
      let touched = Self.parts(of: change, in: problem, existing: existing, absent: absent)
      let ports = Set(touched.flatMap(\.ports))
      parts = parts.filter { part in part.ports.contains { ports.contains($0) } }
    }
    baseParts = parts
    self.request = open
    var limited = open
    limited.nodeLimit = min(open.nodeLimit, variantNodes)
    variantRequest = limited
    self.watch = watch
    if let known, let answers = Self.answers(known, for: base, parts) {
      baseAnswers = answers
    } else {
      let solver = PartSolver(
        problem: base, objective: .benefit, request: open, watch: watch,
        shares: Planner.timeShares(parts))
      baseAnswers = solver.solveAll(parts)
    }
    var partOfPort = [Int](repeating: -1, count: region.ports.count)
    for (index, part) in parts.enumerated() {
      for port in part.ports { partOfPort[port.index] = index }
    }
    basePartOfPort = partOfPort
    var closed = open
    closed.invests = false
    var drawn = PlanDraft(problem: base, request: closed, objective: .benefit)
    var start = PlanStart()
    for (part, answer) in zip(parts, baseAnswers) {
      drawn.add(part, answer)
      start.add(part, answer, of: base)
    }
    self.start = start
    basePlan = drawn.finished()
  }

  /// The answers of other variants for the same parts, with this region's ids; nil where the parts
  /// are not the same.
  private static func answers(
    _ known: PlanVariants, for base: ExchangeProblem, _ parts: [Component]
  ) -> [PartAnswer]? {
    func keys(_ part: Component, of problem: ExchangeProblem) -> [[String]] {
      let ports = problem.region.ports
      return [part.processes.map { problem.region.processes[$0].key }]
        + part.links.map { link in
          let candidate = problem.links[link].candidate
          return [ports[candidate.from].key, ports[candidate.to].key]
        }
    }
    // Parts of nothing but a port come and go with the firms that could come.
    let theirs = zip(known.baseParts, known.baseAnswers).filter {
      !$0.0.links.isEmpty || !$0.0.processes.isEmpty
    }
    let matter = parts.indices.filter { !parts[$0].links.isEmpty || !parts[$0].processes.isEmpty }
    guard theirs.count == matter.count else { return nil }
    var answers = [PartAnswer](repeating: PartAnswer(), count: parts.count)
    for (position, other) in zip(matter, theirs) {
      let part = parts[position]
      guard keys(part, of: base) == keys(other.0, of: known.base) else { return nil }
      var answer = other.1
      guard answer.state == .solved || answer.state == .stopped,
        answer.processes.count == part.processes.count
      else { return nil }
      answer.processes = zip(part.processes, answer.processes).map { process, run in
        var moved = ProcessAnswer(process: process, market: run.market, disposal: run.disposal)
        moved.activity = run.activity
        moved.isBuilt = run.isBuilt
        return moved
      }
      answers[position] = answer
    }
    return answers
  }

  // MARK: Variants

  /// What a variant changes.
  public struct Difference: Sendable {
    /// Whether both plans exist: a variant may be infeasible, unbounded or stopped without a plan.
    public let isKnown: Bool
    /// The benefit of the variant less that of the base plan.
    public let benefit: Double
    /// The least and the most that the difference can be, by the bounds of both; equal when proven.
    public let benefitRange: ClosedRange<Double>
    /// Tonnes a year more that find a taker.
    public let diverted: Double
    /// Tonnes of CO2e a year more that are avoided.
    public let co2e: Double
    /// The links of the variant in the parts that it touches.
    public let links: [PlannedLink]
    /// The links that the base plan had there.
    public let linksBefore: [PlannedLink]
    /// The change of each share that changes, by key.
    public let shares: [FirmShare]
    /// What is built, with its activity.
    public let built: [BuiltProcess]
    /// The processes that run in the parts that it touches.
    public let runs: [ProcessRun]
    /// The variant's plan, for another variant to begin at.
    let start: PlanStart
  }

  /// The difference that building these processes makes.
  public func building(
    _ processes: [ID<Process>], after earlier: Difference? = nil, gap: Double = 0
  ) -> Difference {
    difference(PlanChange(built: processes), after: earlier, gap: gap)
  }

  /// The difference that a link less makes: what the link is worth to all, with the sign turned.
  public func without(_ pair: PortPair) -> Difference {
    difference(PlanChange(dropped: [pair]))
  }

  /// The difference that a change makes.
  ///
  /// - Parameters:
  ///   - change: what is different from the plan as it stands.
  ///   - mustBuild: what may be built is built, and its yearly cost is paid, even where that does
  ///     not pay.
  ///   - earlier: a variant with a plan that is one of this variant too, from which the search
  ///     begins; nil: the base plan.
  ///   - gap: the relative gap at which the search may end, where it is wider than the request's.
  /// - Complexity: one branch and cut over the parts that it touches.
  public func difference(
    _ change: PlanChange, mustBuild: Bool = false, after earlier: Difference? = nil,
    gap: Double = 0
  ) -> Difference {
    let problem = changed(change)
    let parts = touched(by: change, in: problem)
    let solver = solver(problem, parts, gap: gap)
    var start = earlier?.start ?? self.start
    let begin = start
    var after = PlanDraft(problem: problem, request: request, objective: .benefit)
    var bound = CompensatedSum()
    for part in parts {
      let answer = solver.solve(part, share: 1, start: begin) { built, model in
        guard mustBuild else { return }
        for columns in built.processColumns where change.built.contains(columns.process) {
          if let decision = columns.decision { model.setColumnBounds(decision, lower: 1, upper: 1) }
        }
      }
      bound.add(answer.bound)
      after.add(part, answer)
      start.add(part, answer, of: problem)
    }
    var before = PlanDraft(problem: base, request: request, objective: .benefit)
    var oldBound = CompensatedSum()
    for index in baseParts(under: parts) {
      before.add(baseParts[index], baseAnswers[index])
      oldBound.add(baseAnswers[index].bound)
    }
    return difference(
      after.finished(), before.finished(), bound: bound.value, oldBound: oldBound.value, start)
  }

  /// Whether two candidates have nothing to do with each other: together they are worth just what
  /// they are worth apart.
  public func areIndependent(_ first: ID<Process>, _ second: ID<Process>) -> Bool {
    let change = PlanChange(built: [first, second])
    return touched(by: change, in: changed(change)).allSatisfy { part in
      !(part.processes.contains(first) && part.processes.contains(second))
    }
  }

  // MARK: Parts

  func solver(
    _ problem: ExchangeProblem, _ parts: [Component], gap: Double = 0, nodes: Int = 0
  ) -> PartSolver {
    var asked = variantRequest
    asked.gap = max(asked.gap, gap)
    asked.nodeLimit = min(request.nodeLimit, max(asked.nodeLimit, nodes))
    return PartSolver(
      problem: problem, objective: .benefit, request: asked, watch: watch,
      shares: Planner.timeShares(parts))
  }

  func changed(_ change: PlanChange) -> ExchangeProblem {
    Self.changed(change, full, existing: existing, absent: absent)
  }

  private static func changed(
    _ change: PlanChange, _ full: ExchangeProblem, existing: Set<ID<Process>>,
    absent: Set<ID<Firm>>
  ) -> ExchangeProblem {
    full.restricted(
      to: existing.union(change.built), absent: absent.subtracting(change.recruited),
      without: Set(change.dropped))
  }

  private static func parts(
    of change: PlanChange, in full: ExchangeProblem, existing: Set<ID<Process>>,
    absent: Set<ID<Firm>>
  ) -> [Component] {
    let problem = changed(change, full, existing: existing, absent: absent)
    return touched(by: change, in: problem)
  }

  func touched(by change: PlanChange, in problem: ExchangeProblem) -> [Component] {
    Self.touched(by: change, in: problem)
  }

  private static func touched(
    by change: PlanChange, in problem: ExchangeProblem
  ) -> [Component] {
    let ends = Set(change.dropped.flatMap { [$0.from, $0.to] })
    let new = Set(change.built)
    let comers = Set(change.recruited)
    return problem.components().filter { part in
      part.processes.contains { new.contains($0) }
        || part.ports.contains { port in
          if ends.contains(port) { return true }
          return comers.isEmpty
            ? false : problem.region.ports[port].firm.map { comers.contains($0) } ?? false
        }
    }
  }

  /// The base parts that lie under parts of a variant, ascending.
  func baseParts(under parts: [Component]) -> [Int] {
    Set(parts.flatMap(\.ports).map { basePartOfPort[$0.index] }.filter { $0 >= 0 }).sorted()
  }

  /// What the base plan found for a part that is the same in a variant; nil where it is not known.
  func baseAnswer(for part: Component) -> PartAnswer? {
    guard let port = part.ports.first, basePartOfPort[port.index] >= 0 else { return nil }
    let index = basePartOfPort[port.index]
    guard baseParts[index].ports == part.ports,
      baseParts[index].links.count == part.links.count
    else { return nil }
    return baseAnswers[index]
  }

  private func difference(
    _ after: Plan, _ before: Plan, bound: Double, oldBound: Double, _ start: PlanStart
  ) -> Difference {
    guard let new = after.value, let old = before.value, bound.isFinite, oldBound.isFinite else {
      return Difference(
        isKnown: false, benefit: 0, benefitRange: 0...0, diverted: 0, co2e: 0, links: [],
        linksBefore: [], shares: [], built: [], runs: [], start: self.start)
    }
    let lowest = min(new - oldBound, new - old)
    let highest = max(bound - old, new - old)
    return Difference(
      isKnown: true, benefit: new - old, benefitRange: lowest...highest,
      diverted: after.totals.diverted - before.totals.diverted,
      co2e: after.totals.co2eAvoided - before.totals.co2eAvoided, links: after.links,
      linksBefore: before.links, shares: Self.shares(after, before), built: after.built,
      runs: after.processes, start: start)
  }

  /// The change of each share that changes, by key.
  static func shares(_ after: Plan, _ before: Plan) -> [FirmShare] {
    var change: [String: Double] = [:]
    for share in after.firms { change[share.key, default: 0] += share.benefit }
    for share in before.firms { change[share.key, default: 0] -= share.benefit }
    return change.keys.sorted().compactMap { key in
      let benefit = change[key] ?? 0
      return benefit.magnitude > 1e-6 ? FirmShare(key: key, benefit: benefit) : nil
    }
  }
}
