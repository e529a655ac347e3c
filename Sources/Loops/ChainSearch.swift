internal import Graphs
public import Primitives

/// A chain of links from a party that takes nothing from the others to one that gives nothing on.
public struct Chain: Hashable, Sendable, Codable {
  /// The parties in order, each once.
  public let parties: [ID<LoopParty>]
  /// The steps between them.
  public let steps: [LoopStep]
  /// What it comes to.
  public let figures: LoopFigures
}

/// The chains of a network.
public struct ChainReport: Sendable, Codable {
  /// The network.
  public let network: LoopNetwork
  /// Every link of the chains is at least as real as this.
  public let status: LoopStatus
  /// How many chains there are, listed or not; a lower bound where `isTruncated`.
  public let count: Int
  /// Whether a limit of work or a cancellation ended the count.
  public let isTruncated: Bool
  /// Parties that take nothing from another: where primary input enters.
  public let sources: [ID<LoopParty>]
  /// Parties that give nothing to another: where things end.
  public let sinks: [ID<LoopParty>]
  /// The best chains, best first.
  public let chains: [Chain]
}

/// Finds chains from primary input to final sink.
public struct ChainSearch: Sendable {
  /// The network.
  public let network: LoopNetwork

  /// A search over a network.
  public init(_ network: LoopNetwork) { self.network = network }

  /// The chains of up to `maximumLength` steps that the options ask for: sources and sinks are
  /// those among the links of the status asked for.
  ///
  /// - Complexity: linear in the number of paths from the sources that can still reach a sink;
  ///   `maximumSteps` bounds it. Memory for the network and the list.
  public func find(_ options: LoopOptions = LoopOptions()) -> ChainReport {
    let steps = LoopGraph(network, status: options.status)
    let isWithoutMissing = options.maximumMissing.map { $0 <= 0 } ?? false
    let arcs = steps.graph.arcs.filter { !isWithoutMissing || !steps.isMissing[$0] }
    let graph =
      isWithoutMissing
      ? steps.graph.keepingArcs { !steps.isMissing[$0] } : steps.graph
    let sources = graph.vertices.filter { graph.inDegree($0) == 0 && graph.outDegree($0) > 0 }
    let sinks = graph.vertices.filter { graph.outDegree($0) == 0 && graph.inDegree($0) > 0 }
    let capacity = max(0, min(options.top ?? .max, max(0, options.rankingCeiling)))
    var keeper = BestKeeper<Path>(capacity: capacity, ranking: options.ranking)
    let most = options.maximumMissing ?? .max
    var count = 0
    let end = BoundedPaths.visit(
      in: graph, from: sources.map { Int32(truncatingIfNeeded: $0) },
      to: sinks.map { Int32(truncatingIfNeeded: $0) }, limits: options.limits()
    ) { vertices, path in
      let original = path.lazy.map { Int32(truncatingIfNeeded: arcs[Int($0)]) }
      let key = steps.key(of: original, order: keeper.seen)
      guard key.missing <= most else { return .proceed }
      count += 1
      keeper.offer(key) { Path(vertices: vertices, arcs: Array(original)) }
      return .proceed
    }
    return ChainReport(
      network: network, status: options.status, count: count, isTruncated: end != .exhausted,
      sources: sources.map { ID($0) }, sinks: sinks.map { ID($0) },
      chains: keeper.best.map { path in
        let walked = path.arcs.map { steps.step(Int($0)) }
        return Chain(
          parties: path.vertices.map { ID(Int($0)) }, steps: walked, figures: LoopFigures(walked))
      })
  }
}
