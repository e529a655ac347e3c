internal import Graphs
internal import Primitives

/// What is asked of a search for loops.
public struct LoopOptions: Sendable {
  /// Every link of a loop is at least as real as this.
  public var status: LoopStatus
  /// The most parties on a loop, and the most steps of a chain; less than 2 finds no loop.
  public var maximumLength: Int
  /// How many loops are listed; nil: all that can be ranked one by one.
  public var top: Int?
  /// At most so many steps that nobody does or plans yet; nil: any number. Counts and lists.
  public var maximumMissing: Int?
  /// What the listed loops are ranked by.
  public var ranking: LoopRanking
  /// When there are more loops than this, the listed ones are those with the largest bottleneck,
  /// which are found without looking at each loop.
  public var rankingCeiling: Int
  /// Stop each part of the search after about so many steps of work: then its count is a lower
  /// bound, and the report says so.
  public var maximumSteps: Int
  /// Asked from time to time; the search stops when it answers true.
  public var isCancelled: (@Sendable () -> Bool)?

  /// Loops of up to five parties, the twenty most valuable listed.
  public init(status: LoopStatus = .existing, maximumLength: Int = 5, top: Int? = 20) {
    self.status = status
    self.maximumLength = maximumLength
    self.top = top
    maximumMissing = nil
    ranking = .value
    rankingCeiling = 3_000_000
    maximumSteps = 4_000_000_000
    isCancelled = nil
  }

  func limits() -> EnumerationLimits {
    EnumerationLimits(
      maximumLength: max(0, maximumLength), maximumSteps: max(0, maximumSteps),
      isCancelled: isCancelled)
  }
}

/// Finds the loops of a network: counts all of them, and lists the best.
public struct LoopSearch: Sendable {
  /// The network.
  public let network: LoopNetwork

  /// A search over a network.
  public init(_ network: LoopNetwork) { self.network = network }

  /// The loops that the options ask for, with what they come to.
  ///
  /// - Complexity: counting as `BoundedCircuits.count` (millions of loops a second), ranking
  ///   linear in the number of loops up to `rankingCeiling`; memory for the network and the list.
  public func find(_ options: LoopOptions = LoopOptions()) -> LoopReport {
    let graph = LoopGraph(network, status: options.status)
    var finder = LoopFinder(graph: graph, options: options)
    finder.run()
    let trace = MaterialTrace(network)
    let listed = finder.listed.map { loop($0, in: graph, trace) }
    let independent = IndependentLoops(from: listed)
    let short = finder.oneShort.map { loop($0, in: graph, trace) }
    return LoopReport(
      network: network, status: options.status, maximumLength: options.maximumLength,
      maximumMissing: options.maximumMissing, count: finder.count,
      countByLength: finder.countByLength, isTruncated: finder.isTruncated,
      isEveryLengthCovered: finder.isEveryLengthCovered, ranking: finder.rankedBy,
      loops: listed, independent: independent.chosen, independentBound: independent.bound,
      oneLinkShortCount: finder.oneShortCount, isOneLinkShortTruncated: finder.isOneShortTruncated,
      oneLinkShort: short,
      indicators: CyclingIndicators(graph))
  }

  /// How many loops there are, and nothing else; a lower bound where the search was stopped.
  public func count(_ options: LoopOptions = LoopOptions()) -> Int {
    var options = options
    options.top = 0
    var finder = LoopFinder(graph: LoopGraph(network, status: options.status), options: options)
    finder.countAll()
    return finder.count
  }

  private func loop(
    _ circuit: Circuit, in graph: LoopGraph, _ trace: MaterialTrace
  ) -> Loop {
    let steps = circuit.arcs.map { graph.step(Int($0)) }
    return Loop(
      parties: circuit.vertices.map { ID(Int($0)) }, steps: steps, figures: LoopFigures(steps),
      kind: trace.comesRound(steps) ? .material : .firms)
  }
}

/// One search: which loops count, and which are kept.
private struct LoopFinder {
  let graph: LoopGraph
  let options: LoopOptions
  private let limits: EnumerationLimits
  private let capacity: Int

  private(set) var count = 0
  private(set) var countByLength: [Int] = []
  private(set) var isTruncated = false
  private(set) var isEveryLengthCovered = true
  private(set) var listed: [Circuit] = []
  private(set) var rankedBy: LoopRanking
  private(set) var oneShort: [Circuit] = []
  private(set) var oneShortCount: Int?
  private(set) var isOneShortTruncated = false

  init(graph: LoopGraph, options: LoopOptions) {
    self.graph = graph
    self.options = options
    limits = options.limits()
    capacity = max(0, min(options.top ?? .max, max(0, options.rankingCeiling)))
    rankedBy = options.ranking
  }

  mutating func run() {
    if options.status == .possible { findOneShort() }
    countAll()
    if capacity == 0 || count == 0 { return }
    if options.maximumMissing.map({ $0 > 0 && $0 < options.maximumLength }) ?? false {
      // Already kept while they were counted.
      return
    }
    let all = candidates
    if isTruncated || count > options.rankingCeiling {
      rankByBottleneck(all)
    } else {
      rank(all)
    }
  }

  /// The graph without what `maximumMissing` of 0 forbids; arcs are numbered anew.
  private var candidates: (graph: Digraph, arcs: [Int32]) {
    let arcs = graph.graph.arcs.filter { options.maximumMissing != 0 || !graph.isMissing[$0] }
      .map { Int32(truncatingIfNeeded: $0) }
    if arcs.count == graph.graph.arcCount { return (graph.graph, arcs) }
    return (graph.graph.keepingArcs { !graph.isMissing[$0] }, arcs)
  }

  mutating func countAll() {
    if let most = options.maximumMissing, most < 0 {
      isTruncated = false
      return
    }
    if let most = options.maximumMissing, most > 0, most < options.maximumLength {
      return countWithBudget(most)
    }
    let result = BoundedCircuits.count(in: candidates.graph, limits: limits)
    count = result.total
    countByLength = result.byLength
    isTruncated = result.end != .exhausted
    isEveryLengthCovered = result.isEveryLengthCovered
  }

  /// Loops with at most `most` missing steps: each is looked at, for no formula counts them.
  private mutating func countWithBudget(_ most: Int) {
    var keeper = BestKeeper<Circuit>(capacity: capacity, ranking: options.ranking)
    var byLength: [Int] = []
    var end = EnumerationEnd.exhausted
    func offer(_ vertices: [Int32], _ arcs: [Int32]) {
      let key = graph.key(of: arcs, order: keeper.seen)
      guard key.missing <= most else { return }
      while byLength.count <= arcs.count { byLength.append(0) }
      byLength[arcs.count] += 1
      keeper.offer(key) { Circuit(vertices: vertices, arcs: arcs) }
    }
    if most == 1 {
      // Those that are whole, and those that the search for one missing step finds.
      let real = graph.graph.keepingArcs { !graph.isMissing[$0] }
      let arcs = graph.graph.arcs.filter { !graph.isMissing[$0] }
      end = BoundedCircuits.visit(in: real, limits: limits) { vertices, kept in
        offer(vertices, kept.map { Int32(truncatingIfNeeded: arcs[Int($0)]) })
        return .proceed
      }
      let shortEnd = visitOneShort { offer($0.vertices, $0.arcs) }
      if end == .exhausted { end = shortEnd }
    } else {
      end = BoundedCircuits.visit(in: graph.graph, limits: limits) { vertices, arcs in
        offer(vertices, arcs)
        return .proceed
      }
    }
    count = byLength.reduce(0, +)
    countByLength = byLength
    isTruncated = end != .exhausted
    isEveryLengthCovered =
      limits.maximumLength >= StronglyConnected(of: graph.graph).longestCircuitBound
    listed = keeper.best
  }

  private mutating func findOneShort() {
    var keeper = BestKeeper<Circuit>(capacity: capacity, ranking: options.ranking)
    let end = visitOneShort { circuit in
      keeper.offer(graph.key(of: circuit.arcs, order: keeper.seen)) { circuit }
    }
    oneShort = keeper.best
    oneShortCount = keeper.seen
    isOneShortTruncated = end != .exhausted
  }

  private func visitOneShort(_ visitor: (Circuit) -> Void) -> EnumerationEnd {
    BoundedCircuits.visitOneArcShort(
      in: graph.graph, missing: graph.isMissing, limits: limits
    ) { circuit, _ in
      visitor(circuit)
      return .proceed
    }
  }

  private mutating func rank(_ all: (graph: Digraph, arcs: [Int32])) {
    var keeper = BestKeeper<Circuit>(capacity: capacity, ranking: options.ranking)
    let graph = graph
    let end = BoundedCircuits.visit(in: all.graph, limits: limits) { vertices, arcs in
      let original = arcs.lazy.map { all.arcs[Int($0)] }
      keeper.offer(graph.key(of: original, order: keeper.seen)) {
        Circuit(vertices: vertices, arcs: Array(original))
      }
      return .proceed
    }
    listed = keeper.best
    if end != .exhausted { isTruncated = true }
  }

  private mutating func rankByBottleneck(_ all: (graph: Digraph, arcs: [Int32])) {
    rankedBy = .bottleneck
    let weights = all.arcs.map { graph.weights[Int($0)] }
    do {
      let ranked = try BoundedCircuits.top(
        capacity, byBottleneckOf: weights, in: all.graph, limits: limits)
      listed = ranked.circuits.map { circuit in
        Circuit(vertices: circuit.vertices, arcs: circuit.arcs.map { all.arcs[Int($0)] })
      }
    } catch {
      // No weight is NaN, so there is nothing to be caught; an empty list is the safe answer.
      listed = []
    }
  }
}
