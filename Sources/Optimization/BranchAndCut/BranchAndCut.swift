internal import Primitives

/// How a search ended, in the terms of its `SearchModel`.
struct SearchResult: Sendable {
  enum Status: Sendable, Equatable {
    case optimal, infeasible, unbounded
    case stopped(SolveOutcome.StopReason)
    /// The root has fixed so much that the rest is better reduced and started again.
    case restart
  }
  var status: Status
  var values: [Double]?
  var objective = Double.infinity
  var bound = -Double.infinity
  var nodes = 0
  var iterations = 0
}

/// What a search may spend and how near it has to come.
struct SearchLimits: Sendable {
  var relativeGap = Tolerance.optimalGap
  var absoluteGap = SolveOutcome.leastGap
  /// What the objective of the whole model has beside this search's: relative gaps are of both
  /// together, since what a reduction took out may nearly cancel what is left.
  var offset = 0.0
  var nodeLimit = Int.max
  var iterationLimit = Int.max
  var memoryLimitBytes = Int.max
  /// Only points better than this are wanted.
  var cutoff = Double.infinity
  /// A point to begin with, if it is feasible.
  var startValues: [Double]?
  /// How often a search may start over once the root has fixed many columns.
  var restarts = 3
  /// How many searches this one is inside of.
  var nesting = 0
  var seed: UInt64 = 1
  var shouldStop: @Sendable () -> Bool = { false }
  var onImprovement: (@Sendable (SearchProgress) -> Void)?

  /// What the relative gap allows when this search's own objective is `value`.
  func room(at value: Double) -> Double { relativeGap * (value + offset).magnitude }
}

/// Where a running search stands.
struct SearchProgress: Sendable {
  var incumbent: Double?
  var bound: Double
  var nodes: Int
  var iterations: Int
  /// Bytes in use, by estimate.
  var memoryBytes: Int
}

/// Branch and cut: linear relaxations strengthened by cuts, bounds tightened by propagation and
/// reduced costs, and a tree over what stays fractional.
///
/// Land and Doig (Econometrica 28, 1960) for the tree; the particulars name their sources.
struct BranchAndCut: ~Copyable {
  var model: SearchModel
  var limits: SearchLimits
  var engine: SimplexEngine
  var domain: Domain
  var variableBounds: VariableBounds
  let plainBounds: VariableBounds
  var pseudocosts: Pseudocosts
  /// The cuts in the relaxation, in the order of the engine's rows behind those of the model.
  var cuts: [Cut] = []
  /// For how many rounds each cut has not been tight.
  var cutAges: [Int] = []
  /// Integer columns not fixed when the root began.
  var startingFree = 0
  /// Whether the root has been worked on, its result when that was the end, and whether the tree
  /// has its first node.
  var hasBegun = false
  var rootEnd: SearchResult?
  var hasTree = false
  /// Terms of all cuts in the relaxation.
  var cutTerms = 0
  /// How often the sums that begin with each row have brought no cut since the last that did.
  var barrenSums: [UInt8]
  var separations = 0
  /// Networks among the rows, looked for when the first cuts are.
  var hasLookedForNetworks = false
  var cutSets: NetworkCutSets?
  /// Whether a round of cuts at the root has brought next to nothing.
  var hasStalled = false
  /// Cuts added below the root.
  var cutsInTree = 0
  var rounding: MixedIntegerRounding
  var aggregate: RowAggregate
  var queue = NodeQueue()
  var upLocks: [Int32]
  var downLocks: [Int32]
  let integers: [Int]
  /// The objective is a multiple of this at every whole point; 0 when nothing is known.
  let granularity: Double

  var incumbent: [Double]?
  var incumbentObjective = Double.infinity
  /// Bound proven at the root.
  var rootBound = -Double.infinity
  /// Least bound of the nodes that could not be settled; infinite when there is none.
  var lostBound = Double.infinity
  /// Pivots in the root's first relaxation.
  var rootIterations = 0
  var nodes = 0
  var created = 0
  var heuristicIterations = 0
  var trialIterations = 0
  var nextNeighbourhood = 100
  var generator: SeededGenerator

  init(_ source: LinearModel, limits: SearchLimits) {
    let flat = SearchModel(source)
    self.limits = limits
    engine = SimplexEngine(source, seed: limits.seed)
    domain = Domain(flat)
    pseudocosts = Pseudocosts(count: flat.columnCount)
    integers = (0..<flat.columnCount).filter { flat.isInteger[$0] }
    granularity = ObjectiveGranularity.of(flat)
    var up = [Int32](repeating: 0, count: flat.columnCount)
    var down = up
    for row in 0..<flat.rowCount {
      for entry in flat.rowRange(row) {
        let column = Int(flat.termColumns[entry])
        let positive = flat.termCoefficients[entry] > 0
        if flat.rowUpper[row] < .infinity {
          if positive { up[column] += 1 } else { down[column] += 1 }
        }
        if flat.rowLower[row] > -.infinity {
          if positive { down[column] += 1 } else { up[column] += 1 }
        }
      }
    }
    upLocks = up
    downLocks = down
    variableBounds = VariableBounds(emptyFor: flat.columnCount)
    plainBounds = variableBounds
    rounding = MixedIntegerRounding(columnCount: flat.columnCount)
    aggregate = RowAggregate(columnCount: flat.columnCount)
    barrenSums = [UInt8](repeating: 0, count: flat.rowCount)
    generator = SeededGenerator(seed: limits.seed)
    model = flat
    engine.shouldStop = limits.shouldStop
    engine.patience = 40
    engine.primalTolerance = 1e-8
  }

  /// A node whose bound reaches this holds nothing wanted.
  var cutoff: Double {
    let best = min(incumbentObjective, limits.cutoff)
    if best == .infinity { return .infinity }
    var slack = max(limits.absoluteGap, 0.5 * limits.room(at: best))
    if granularity > 0 { slack = max(slack, granularity * (1 - 1e-6) - 1e-9) }
    return best - slack
  }

  /// What a relaxation's value proves, given what multiples the objective can take.
  func rounded(_ bound: Double) -> Double {
    if granularity <= 0 || !bound.isFinite { return bound }
    return (bound / granularity - 1e-6).rounded(.up) * granularity
  }

  var stopReason: SolveOutcome.StopReason? {
    if limits.shouldStop() { return .requested }
    if nodes >= limits.nodeLimit { return .nodeLimit }
    if engine.iterations >= limits.iterationLimit { return .iterationLimit }
    if memoryBytes > limits.memoryLimitBytes { return .memoryLimit }
    return nil
  }

  /// What the search holds, by estimate: the model by rows and by columns here and in the engine,
  /// the engine's state and factors, the cuts, and the nodes that wait.
  var memoryBytes: Int {
    let terms = model.termColumns.count + cutTerms
    return 90 * terms + 24 * cutTerms + 200 * model.columnCount
      + 320 * engine.rowCount + queue.byteCount
  }

  /// When the waiting nodes take much of what is allowed, they give up their bases: each is then
  /// solved from the basis at hand, which is slower.
  mutating func saveMemory() {
    if limits.memoryLimitBytes < .max, memoryBytes > limits.memoryLimitBytes / 2,
      queue.basisByteCount > limits.memoryLimitBytes / 8
    {
      queue.dropBases()
    }
  }

  /// Moves the bounds that changed in the domain to the engine. Continuous columns keep their
  /// bounds there: what propagation says about them follows from the rows, and rounding in it
  /// would make the relaxation drift.
  mutating func pushBounds() {
    for touched in domain.takeTouched() {
      let column = Int(touched)
      if model.isInteger[column] {
        engine.setColumnBounds(
          column, lower: domain.lower[column], upper: domain.upper[column])
      }
    }
  }

  /// Solves the relaxation at the present bounds.
  mutating func solveRelaxation(perturbing: Bool = false, limit: Int = .max) -> SimplexStatus {
    pushBounds()
    engine.cutoff = cutoff
    let spare = limits.iterationLimit == .max ? Int.max : limits.iterationLimit
    engine.iterationLimit =
      limit == .max ? spare : min(spare, engine.iterations + limit)
    return engine.solve(perturbing: perturbing)
  }

  /// Takes a point as the new incumbent if it is feasible and better.
  @discardableResult
  mutating func offer(_ point: [Double]) -> Bool {
    var rounded = point
    for column in integers { rounded[column] = rounded[column].rounded() }
    let value = model.objective(rounded)
    if !(value < incumbentObjective - 1e-12 * max(1, value.magnitude)) { return false }
    if !model.isFeasible(rounded, tolerance: 5e-7) { return false }
    incumbent = rounded
    incumbentObjective = value
    queue.prune(above: cutoff)
    report()
    return true
  }

  func report() {
    limits.onImprovement?(
      SearchProgress(
        incumbent: incumbent == nil ? nil : incumbentObjective, bound: currentBound,
        nodes: nodes, iterations: engine.iterations, memoryBytes: memoryBytes))
  }

  /// Bound over what is still open. Valid only between nodes.
  var currentBound: Double {
    min(incumbentObjective, max(rootBound, queue.isEmpty ? rootBound : queue.leastBound))
  }

  /// The columns that should be whole and are not, with their values.
  func fractional(_ values: [Double]) -> [Int] {
    integers.filter { (values[$0] - values[$0].rounded()).magnitude > 1e-6 }
  }

  /// Runs the search to its end or to a limit; called again with higher limits it goes on.
  mutating func run() -> SearchResult {
    if !hasBegun {
      hasBegun = true
      rootEnd = begin()
    }
    return rootEnd ?? searchTree()
  }

  /// Everything up to the end of the root.
  /// - Returns: the result when the search has ended there.
  private mutating func begin() -> SearchResult? {
    domain.enqueueAll()
    domain.propagate(model)
    if domain.infeasible { return result(.infeasible) }
    commitRootBounds()
    variableBounds = VariableBounds(model)
    probe()
    if domain.infeasible { return result(.infeasible) }
    commitRootBounds()
    startingFree = integers.count { domain.lower[$0] < domain.upper[$0] }
    if let start = limits.startValues, start.count == model.columnCount { offer(start) }
    approachRoot()
    if limits.shouldStop() { return result(.stopped(.requested)) }
    if rootBound >= cutoff { return result(.optimal) }
    switch solveRoot() {
    case .some(let status): return result(status)
    case .none: return nil
    }
  }

  func result(_ status: SearchResult.Status) -> SearchResult {
    var answer = SearchResult(status: status)
    answer.values = incumbent
    answer.objective = incumbentObjective
    answer.nodes = nodes
    answer.iterations = engine.iterations
    switch status {
    case .optimal: answer.bound = min(incumbentObjective, max(rootBound, proven))
    case .stopped:
      // With no node waiting the search has not come beyond the root; a node given up counts too.
      let open = queue.isEmpty && lostBound == .infinity ? rootBound : queue.leastBound
      answer.bound = min(incumbentObjective, max(rootBound, min(open, lostBound)))
    case .restart: answer.bound = rootBound
    case .infeasible: answer.bound = .infinity
    case .unbounded: answer.bound = -.infinity
    }
    return answer
  }

  /// What an emptied tree proves: everything at or above the cutoff was dropped, and with an
  /// objective on a grid there is nothing between cutoff and incumbent.
  var proven: Double {
    let gap = max(limits.absoluteGap, 0.5 * limits.room(at: incumbentObjective))
    return granularity > gap ? incumbentObjective : cutoff
  }
}
