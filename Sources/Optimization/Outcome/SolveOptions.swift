internal import Primitives

/// What a solve may spend, where it may start, and who listens.
public struct SolveOptions: Sendable {
  /// The relative gap at or below which a point counts as optimal.
  public var relativeGap = Tolerance.optimalGap
  /// The absolute gap at or below which a point counts as optimal: what tells it around zero.
  public var absoluteGap = SolveOutcome.leastGap
  /// The most simplex pivots in all.
  public var iterationLimit = Int.max
  /// The most nodes of the search tree.
  public var nodeLimit = Int.max
  /// The most bytes that a search may hold, by estimate: model, factors, cuts and open nodes.
  public var memoryLimitBytes = Int.max
  /// Asked often; the solve stops with what it has when it answers `true`. A deadline or an
  /// interruption comes in here. Such a stop depends on the machine; the limits above do not.
  public var shouldStop: @Sendable () -> Bool = { false }
  /// Told of progress now and then.
  public var onProgress: (@Sendable (SolveProgress) -> Void)?
  /// A basis to start a linear program from, of this or a similar model.
  public var startBasis: Basis?
  /// Whether a linear program without a start basis is reduced before it goes to the engine, unless
  /// it is small. The answer is one of the model itself either way.
  public var usesPresolve = true
  /// A point that may serve as the first incumbent; only whole-number columns of it are used when
  /// the rest does not fit, and it is ignored when no feasible point comes of it.
  public var startValues: [Double]?
  /// Seeds the perturbations and tie breaks.
  public var seed: UInt64 = 1
  /// How many threads may work. The answer does not depend on it.
  public var threads = 1

  /// The default: no limit, optimal to `Tolerance.optimalGap`.
  public init() {}
}

/// Where a running solve stands.
public struct SolveProgress: Sendable, Equatable {
  /// Objective of the best point so far, in the model's sense.
  public let incumbent: Double?
  /// Proven bound on the optimum, in the model's sense.
  public let bound: Double?
  /// Relative distance of the two.
  public let gap: Double?
  /// Nodes of the search tree done.
  public let nodes: Int
  /// Simplex pivots done.
  public let iterations: Int
  /// Bytes that model, cuts, factors and waiting nodes take, by estimate.
  public let memoryBytes: Int
  /// Processor seconds of this process since the solve began.
  public let seconds: Double

  /// A report from its parts.
  public init(
    incumbent: Double?, bound: Double?, gap: Double?, nodes: Int, iterations: Int,
    memoryBytes: Int = 0, seconds: Double = 0
  ) {
    self.incumbent = incumbent
    self.bound = bound
    self.gap = gap
    self.nodes = nodes
    self.iterations = iterations
    self.memoryBytes = memoryBytes
    self.seconds = seconds
  }
}
