public import MaterialGraph
internal import Primitives

/// Checks a plan against its region, with no code of the engines or of the model that they solve.
public enum PlanVerifier {
  /// All in which the plan disagrees with the region or with itself.
  ///
  /// Everything that the plan states is made anew from the region: whether each link may be, what
  /// it is worth, every limit on streams, blends, processes, sites and money, and all that it comes
  /// to. Amounts may be off by a relative 1e-6, with as much as a floor. That a plan is the best one
  /// cannot be seen from it; of the bound only what it claims about itself is checked.
  ///
  /// - Complexity: O(links · (terms of quality + depth of the taxonomy) + ports) for each exchange
  ///   that is kept or refused between firms.
  public static func verify(_ plan: SubmittedPlan, of region: Region) -> Verification {
    var audit = PlanAudit(plan: plan, region: region)
    switch plan.status {
    case .infeasible, .unbounded:
      audit.checkThatNothingIsPlanned()
    case .stopped where plan.value == nil && plan.links.isEmpty && plan.processes.isEmpty:
      break
    case .optimal, .feasible, .stopped:
      audit.readLinks()
      audit.grantKeptSums()
      audit.readProcesses()
      audit.checkLinks()
      audit.checkPorts()
      audit.checkKeptExchanges()
      audit.checkProcesses()
      audit.checkBuilt()
      audit.checkSites()
      audit.check(.plan, .currency, plan.currency, is: region.scenario.currency)
      audit.checkTotals()
      audit.checkShares()
      audit.checkProof()
    }
    return Verification(violations: audit.violations)
  }
}

/// The work of one verification: what the plan states, by ids of the region, and what was found.
struct PlanAudit {
  /// A link that could be understood.
  struct Flow {
    let stated: SubmittedPlan.Link
    let from: ID<Port>
    let to: ID<Port>
    let terms: LinkLaw.Terms
    let worth: LinkWorth
    /// Basis units that leave the output.
    var quantity: Double { stated.quantity }
    /// Basis units that they stand for at the input.
    var replaced: Double { terms.ratio * stated.quantity }
    /// What kept exchanges of the very pair demand of `quantity`.
    let floor: Double
    /// What limits give way to: `floor`, and what it carries of exchanges that several pairs keep.
    var granted: Double
    /// Money a year, less the fixed cost of having the link.
    let value: Double
    /// The sum of the magnitudes of what `value` is made of.
    let valueScale: Double
  }

  /// How a process runs, by the plan.
  struct Run {
    var activity = 0.0
    /// By position in the process's flows: what goes over the market, and what is disposed of.
    var market: [Double]
    var disposal: [Double]
    var statedResult: Double?
    var isBuilt = false
    /// Money a year apart from links, and the sum of the magnitudes that it is made of.
    var result = 0.0
    var resultScale = 0.0
  }

  let plan: SubmittedPlan
  let region: Region
  let law: LinkLaw
  var violations: [Violation] = []
  var flows: [Flow] = []
  /// By port: positions in `flows`.
  var flowsOf: [[Int]]
  /// By process; nil: it does not run.
  var runs: [Run?]
  /// Firms that are closed in the plan.
  let closed: Set<ID<Firm>>

  init(plan: SubmittedPlan, region: Region) {
    self.plan = plan
    self.region = region
    law = LinkLaw(region: region)
    closed = Set(plan.closedFirms.compactMap { region.firm($0) })
    flowsOf = Array(repeating: [], count: region.ports.count)
    runs = Array(repeating: nil, count: region.processes.count)
  }

  /// Whether a port is of a firm that is closed.
  func isClosed(_ port: Port) -> Bool { port.firm.map { closed.contains($0) } ?? false }

  // MARK: Words and tolerances

  mutating func find(
    _ subject: Violation.Subject, _ kind: Violation.Kind, stated: Double? = nil,
    expected: Double? = nil
  ) {
    violations.append(Violation(subject, kind, stated: stated, expected: expected))
  }

  /// How far an amount may be beyond a limit when amounts of size `scale` were added up.
  static func slack(_ scale: Double) -> Double { 1e-6 * max(1, scale) }

  /// Finds a figure that is not what it should be; `scale` is what its parts add up to.
  mutating func check(
    _ subject: Violation.Subject, _ figure: Violation.Figure, _ stated: Double?,
    is expected: Double,
    scale: Double = 0
  ) {
    guard let stated else { return }
    let room = 1e-6 * max(1, expected.magnitude) + 1e-9 * scale
    if !((stated - expected).magnitude <= room) {
      find(subject, .figure(figure), stated: stated, expected: expected)
    }
  }

  mutating func check(
    _ subject: Violation.Subject, _ label: Violation.Label, _ stated: String?, is expected: String
  ) {
    guard let stated, stated != expected else { return }
    find(subject, .label(label, stated: stated, expected: expected))
  }

  /// Who a port belongs to: its firm, else its site, else its process.
  func holder(of port: Port) -> String {
    if let firm = port.firm { return region.firms[firm].key }
    if let site = port.site { return region.sites[site].key }
    if case .process(let id, _) = port.holder { return region.processes[id].key }
    return ""
  }

  /// Who a process belongs to, likewise.
  func owner(of process: Process) -> String {
    switch process.place {
    case .firm(let firm): region.firms[firm].key
    case .site(let site): region.sites[site].key
    case .nowhere: process.key
    }
  }

  // MARK: Plans that do not exist

  mutating func checkThatNothingIsPlanned() {
    if !plan.links.isEmpty || !plan.processes.isEmpty || !plan.built.isEmpty || plan.value != nil {
      find(.plan, .contentWithoutPlan)
    }
    guard plan.status == .infeasible else { return }
    let mustPlace = region.streams.contains { stream in
      stream.direction == .output && !stream.isOneOff && stream.material.single != nil
        && stream.mustPlace * (stream.quantity.planned ?? 0) > 0
    }
    let mustKeep = region.exchanges.contains {
      $0.status.isKept && ($0.quantity.planned ?? 0) > 0
    }
    if !mustPlace, !mustKeep { find(.plan, .emptyPlanFits) }
  }
}
