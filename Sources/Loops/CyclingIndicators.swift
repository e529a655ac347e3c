internal import Graphs
internal import Primitives

/// How circular a network of parties is.
///
/// Indicators of flow count what exists or is planned, in tonnes a year as ``LoopLink/weight``;
/// links of unknown quantity are left out, and `linksWithoutQuantity` says how many. Indicators of
/// structure count every link of the status asked for. A figure that needs quantities is nil where
/// none is known.
public struct CyclingIndicators: Hashable, Sendable, Codable {
  /// The share of all throughflow that is due to cycling, 0...1: the sum over parties of
  /// `(n − 1) / n` of what passes each, `n` being how often a tonne there passes it in all
  /// (J. T. Finn, J. Theor. Biol. 56, 1976). What passes a party is the larger of what it takes and
  /// what it gives within the network; the rest comes from or goes to the outside.
  public let finnCyclingIndex: Double?
  /// The spectral radius of the adjacency matrix of parties: 0 without loops, 1 for rings apart
  /// from each other, more the more loops share parties (B. D. Fath, Ecol. Model. 208, 2007).
  public let cyclicity: Double
  /// The share of what flows over links that runs in loops, 0...1, each tonne counted once.
  public let shareInLoops: Double?
  /// What flows over links in tonnes a year, as far as it is known.
  public let flow: Double?
  /// Parties that lie on some loop of any length.
  public let partiesInLoops: Int
  /// Parties that a link starts or ends at.
  public let parties: Int
  /// Pairs of parties that are linked, one way.
  public let pairs: Int
  /// Links that exist or are planned and whose quantity is not known.
  public let linksWithoutQuantity: Int

  /// The indicators of a network's links of a status or more real.
  ///
  /// - Complexity: O(n³) in the size of the largest strongly connected part of parties up to a
  ///   thousand, beyond that a bounded search from each party; and the decomposition of the flow.
  public init(_ network: LoopNetwork, status: LoopStatus) {
    self.init(LoopGraph(network, status: status))
  }

  init(_ steps: LoopGraph) {
    let graph = steps.graph
    let components = StronglyConnected(of: graph)
    partiesInLoops = graph.vertices.count { vertex in
      components.isCyclic[Int(components.componentOfVertex[vertex])]
    }
    parties = graph.vertices.count { graph.outDegree($0) > 0 || graph.inDegree($0) > 0 }
    pairs = graph.arcCount
    linksWithoutQuantity = steps.network.links.count {
      $0.status <= steps.status && $0.status != .possible && $0.weight == nil
    }
    cyclicity = Self.radius(of: graph)
    let account = FlowAccount(steps)
    flow = account?.total
    shareInLoops = account?.shareInLoops
    finnCyclingIndex = Self.finnIndex(steps)
  }

  private static func radius(of graph: Digraph) -> Double {
    // Weights of one are always usable; without them nothing is thrown.
    do { return try SpectralRadius(of: graph).value } catch { return 0 }
  }

  /// In strongly connected parts of over a thousand parties what is left of a tonne is no longer
  /// followed below this share: the index comes out too small by less than that part could return.
  private static let neglectedShare = 1e-4

  private static func finnIndex(_ steps: LoopGraph) -> Double? {
    let known = steps.graph.arcs.map { arc in
      steps.isMissing[arc] ? 0 : max(0, steps.weights[arc])
    }
    guard let largest = known.max(), largest > 0 else { return nil }
    // Shares do not depend on the unit: scaled so that no sum can leave the range of numbers.
    let flows = known.map { $0 / largest }
    let graph = steps.graph
    var given = [Double](repeating: 0, count: graph.vertexCount)
    var taken = given
    for arc in graph.arcs {
      given[graph.tail(arc)] += flows[arc]
      taken[graph.head(arc)] += flows[arc]
    }
    let passing = zip(given, taken).map { max($0, $1) }
    guard
      let visits = try? FundamentalMatrix.diagonal(
        in: graph, flows: flows, throughflows: passing, neglected: neglectedShare)
    else { return nil }
    var cycled = CompensatedSum()
    for (visits, amount) in zip(visits, passing) where amount > 0 {
      cycled.add(visits.isFinite ? amount * (1 - 1 / max(1, visits)) : amount)
    }
    let all = passing.compensatedSum()
    return all > 0 ? min(1, max(0, cycled.value / all)) : nil
  }
}
