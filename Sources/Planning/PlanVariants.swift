internal import Matching
public import MaterialGraph
public import Primitives

/// An output and an input that a link joins.
public struct PortPair: Hashable, Comparable, Sendable {
  /// The output.
  public let from: ID<Port>
  /// The input.
  public let to: ID<Port>

  /// A pair.
  public init(from: ID<Port>, to: ID<Port>) {
    self.from = from
    self.to = to
  }

  public static func < (left: PortPair, right: PortPair) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}

/// Many plans of one region that differ in what is built, or in a link less.
///
/// Candidate links are found once. A variant is solved only in the independent parts that it
/// touches; the rest is as in the plan without it. The difference is the same as that of two whole
/// plans.
public struct PlanVariants: Sendable {
  private let full: ExchangeProblem
  private let base: ExchangeProblem
  private let baseParts: [Component]
  private let baseAnswers: [PartAnswer]
  /// The base part that each port is in; −1: none.
  private let basePartOfPort: [Int]
  private let request: PlanRequest
  private let watch: Watch
  private let existing: Set<ID<Process>>

  /// The plan in which nothing is built.
  public let basePlan: Plan

  /// What the variants share.
  ///
  /// - Parameter request: objective and gap; what it says of building does not matter here.
  public init(region: Region, request: PlanRequest = PlanRequest(), watch: Watch = .none) {
    var open = request
    open.invests = true
    open.objective = .benefit
    var problem = ExchangeProblem(region: region, request: open)
    problem.removeBudget()
    full = problem
    existing = Set(
      problem.processes.filter { region.processes[$0].status == .existing })
    base = problem.restricted(to: existing, without: [])
    baseParts = base.components()
    self.request = open
    self.watch = watch
    let solver = PartSolver(
      problem: base, objective: .benefit, request: open, watch: watch,
      shares: Planner.timeShares(baseParts))
    baseAnswers = solver.solveAll(baseParts)
    var parts = [Int](repeating: -1, count: region.ports.count)
    for (index, part) in baseParts.enumerated() {
      for port in part.ports { parts[port.index] = index }
    }
    basePartOfPort = parts
    var closed = open
    closed.invests = false
    var drawn = PlanDraft(problem: base, request: closed, objective: .benefit)
    for (part, answer) in zip(baseParts, baseAnswers) { drawn.add(part, answer) }
    basePlan = drawn.finished()
  }

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
  }

  /// The difference that building these processes makes.
  public func building(_ processes: [ID<Process>]) -> Difference {
    difference(
      full.restricted(to: existing.union(processes), without: []), touched: processes, dropped: [])
  }

  /// The difference that a link less makes: what the link is worth to all, with the sign turned.
  public func without(_ pair: PortPair) -> Difference {
    difference(base.restricted(to: existing, without: [pair]), touched: [], dropped: [pair])
  }

  private func difference(
    _ problem: ExchangeProblem, touched: [ID<Process>], dropped: [PortPair]
  ) -> Difference {
    let ends = Set(dropped.flatMap { [$0.from, $0.to] })
    let new = Set(touched)
    let parts = problem.components().filter { part in
      part.processes.contains { new.contains($0) } || part.ports.contains { ends.contains($0) }
    }
    let solver = PartSolver(
      problem: problem, objective: .benefit, request: request, watch: watch,
      shares: Planner.timeShares(parts))
    var after = PlanDraft(problem: problem, request: request, objective: .benefit)
    var bound = CompensatedSum()
    for part in parts {
      let answer = solver.solve(part, share: 1)
      bound.add(answer.bound)
      after.add(part, answer)
    }
    var before = PlanDraft(problem: base, request: request, objective: .benefit)
    var oldBound = CompensatedSum()
    let old = Set(parts.flatMap(\.ports).map { basePartOfPort[$0.index] }.filter { $0 >= 0 })
    for index in old.sorted() {
      before.add(baseParts[index], baseAnswers[index])
      oldBound.add(baseAnswers[index].bound)
    }
    return difference(
      after.finished(), before.finished(), bound: bound.value, oldBound: oldBound.value)
  }

  private func difference(
    _ after: Plan, _ before: Plan, bound: Double, oldBound: Double
  ) -> Difference {
    guard let new = after.value, let old = before.value, bound.isFinite, oldBound.isFinite else {
      return Difference(
        isKnown: false, benefit: 0, benefitRange: 0...0, diverted: 0, co2e: 0, links: [],
        linksBefore: [], shares: [], built: [])
    }
    let lowest = min(new - oldBound, new - old)
    let highest = max(bound - old, new - old)
    return Difference(
      isKnown: true, benefit: new - old, benefitRange: lowest...highest,
      diverted: after.totals.diverted - before.totals.diverted,
      co2e: after.totals.co2eAvoided - before.totals.co2eAvoided, links: after.links,
      linksBefore: before.links, shares: shares(after, before), built: after.built)
  }

  private func shares(_ after: Plan, _ before: Plan) -> [FirmShare] {
    var change: [String: Double] = [:]
    for share in after.firms { change[share.key, default: 0] += share.benefit }
    for share in before.firms { change[share.key, default: 0] -= share.benefit }
    return change.keys.sorted().compactMap { key in
      let benefit = change[key] ?? 0
      return benefit.magnitude > 1e-6 ? FirmShare(key: key, benefit: benefit) : nil
    }
  }
}
