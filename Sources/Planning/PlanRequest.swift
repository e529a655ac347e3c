public import MaterialGraph
public import Primitives

/// Who solves the parts of a plan.
public enum PlanSolver: String, CaseIterable, Sendable, Codable {
  /// The engines inside; nothing needs to be installed.
  case embedded
  /// HiGHS, where its program is on the path.
  case highs
  /// COIN-OR CBC, likewise.
  case cbc
  /// SCIP, likewise.
  case scip
}

/// What kind of plan is wanted, and how hard to try.
public struct PlanRequest: Sendable, Codable {
  /// What to seek; nil: what the scenario says.
  public var objective: Objective?
  /// Whether something new may be built.
  public var invests = false
  /// The most that may be spent on building; nil: what the scenario says.
  public var budget: Double?
  /// The relative gap at which to stop, 0 or more.
  public var gap = 1e-6
  /// The most branch-and-bound nodes for each independent part: a limit that gives the same plan
  /// on every machine.
  public var nodeLimit = Int.max
  /// How many threads may work; the plan does not depend on it.
  public var threads = 1
  /// Firms that are closed in this plan: nothing goes to or from them.
  public var closedFirms: [String] = []
  /// Processes by key that must not be built; for the value of one more.
  public var withheldProcesses: [String] = []
  /// Whether nobody may lose: each firm's share of the plan is at least 0, or what it has today where
  /// that is less: by kept exchanges alone, which go by the pairs of streams that are best for all
  /// where several could carry them, and by its processes.
  public var noFirmLoses = false
  /// The most bytes that a search may take for what it still has to look at.
  public var memoryLimitBytes = Int.max
  /// Who solves; an outside program needs `runner`.
  public var solver = PlanSolver.embedded
  /// What runs outside programs.
  public var runner: (any ProgramRunner)?
  /// The only links that may be used beside those that exchanges keep, by the keys of output and
  /// input; nil: all.
  public var onlyLinks: Set<[String]>?
  /// Nothing built, the scenario's objective, proven.
  public init() {}
}

/// All but `runner`, which is not data.
extension PlanRequest {
  private enum CodingKeys: String, CodingKey {
    case objective, invests, budget, gap, nodeLimit, threads, closedFirms, withheldProcesses
    case noFirmLoses, memoryLimitBytes, solver, onlyLinks
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(objective, forKey: .objective)
    try container.encode(invests, forKey: .invests)
    try container.encodeIfPresent(budget, forKey: .budget)
    try container.encode(gap, forKey: .gap)
    try container.encode(nodeLimit, forKey: .nodeLimit)
    try container.encode(threads, forKey: .threads)
    try container.encode(closedFirms, forKey: .closedFirms)
    try container.encode(withheldProcesses, forKey: .withheldProcesses)
    try container.encode(noFirmLoses, forKey: .noFirmLoses)
    try container.encode(memoryLimitBytes, forKey: .memoryLimitBytes)
    try container.encode(solver, forKey: .solver)
    // Sorted, so that the same request is the same bytes.
    let pairs = onlyLinks?.sorted { $0.lexicographicallyPrecedes($1) }
    try container.encodeIfPresent(pairs, forKey: .onlyLinks)
  }
}

/// How a long call is watched: how much time is left, whether to stop, whom to tell.
///
/// The library reads no clock; whoever calls it brings one.
public struct Watch: Sendable {
  /// Seconds until the time limit; infinity without one.
  public var secondsLeft: @Sendable () -> Double
  /// Whether the caller wants the best plan so far, now.
  public var isCancelled: @Sendable () -> Bool
  /// Told as the search goes on.
  public var report: @Sendable (PlanProgress) -> Void

  /// A watch that never stops anything and tells nobody.
  public static let none = Watch(
    secondsLeft: { .infinity }, isCancelled: { false }, report: { _ in })

  /// A watch.
  public init(
    secondsLeft: @escaping @Sendable () -> Double,
    isCancelled: @escaping @Sendable () -> Bool,
    report: @escaping @Sendable (PlanProgress) -> Void
  ) {
    self.secondsLeft = secondsLeft
    self.isCancelled = isCancelled
    self.report = report
  }
}

/// How far a long call has come.
public struct PlanProgress: Hashable, Sendable, Codable {
  /// Independent parts that are done.
  public let partsDone: Int
  /// Independent parts in all.
  public let partsTotal: Int
  /// The value of the best plan so far of the part in work, in the objective's unit; nil: none yet.
  public let incumbent: Double?
  /// What no plan of that part can better; nil: not known yet.
  public let bound: Double?
  /// Nodes of its search so far.
  public let nodes: Int

  /// Progress.
  public init(
    partsDone: Int, partsTotal: Int, incumbent: Double? = nil, bound: Double? = nil, nodes: Int = 0
  ) {
    self.nodes = nodes
    self.partsDone = partsDone
    self.partsTotal = partsTotal
    self.incumbent = incumbent
    self.bound = bound
  }
}
