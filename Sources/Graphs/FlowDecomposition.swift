public import Primitives

/// A flow on arcs, taken apart into circuits and paths, so that each unit is counted once.
///
/// First all circulation is taken out, shortest circuits first; what is left has no circuit and is
/// split into paths from where flow enters to where it leaves. The amounts of the parts that pass
/// an arc add up to its flow, within the tolerance, and where supplies and demands follow from the
/// flow there are at most as many parts as arcs and vertices together. The parts depend only on the
/// graph and the numbers. Reference: the flow
/// decomposition theorem, R. K. Ahuja, T. L. Magnanti and J. B. Orlin, "Network Flows" (1993), 3.5.
public struct FlowDecomposition: Sendable, Hashable {
  /// One circuit or path and what flows along all of it.
  public struct Part: Sendable, Hashable {
    /// The vertices in order. A circuit starts at its smallest one, which is not repeated; a path
    /// has one vertex more than arcs, and no arc when what enters at a vertex leaves there.
    public let vertices: [Int32]
    /// The arcs in order.
    public let arcs: [Int32]
    /// The flow along the part; positive.
    public let amount: Double
  }

  /// The circuits by (length, vertices).
  public let circuits: [Part]
  /// The paths by the vertex where they begin; those of one vertex in the order of the search.
  public let paths: [Part]
  /// The largest flow of an arc that no part accounts for; at most the tolerance.
  public let largestResidual: Double

  /// Circuits up to this length are taken out shortest first, longer ones in the order of a search;
  /// so are shorter ones when there are so many that finding them all would take too long.
  public static let orderedCircuitLength = 8

  /// Takes `flows` apart.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - flows: What flows on each arc; at least 0 and finite.
  ///   - supplies: What enters from outside at each vertex. Nil: what leaves on arcs beyond what
  ///     comes in on arcs.
  ///   - demands: What leaves to the outside at each vertex. Nil: the opposite.
  ///   - tolerance: Flows of at most this share of the largest one count as nothing.
  /// - Throws: ``ArcValueError`` when numbers do not fit the graph, are negative or not finite, or
  ///   do not balance at a vertex within a millionth of the largest flow or ten tolerances.
  /// - Complexity: O(vertices · arcs) and, for each length up to ``orderedCircuitLength``, a visit
  ///   of the circuits of that length that are left, which is cut off after 20 million steps.
  public init(
    of graph: Digraph, flows: [Double], supplies: [Double]? = nil, demands: [Double]? = nil,
    tolerance: Double = Tolerance.feasibility
  ) throws(ArcValueError) {
    try ArcValueError.check(flows, count: graph.arcCount) { $0 >= 0 && $0.isFinite }
    let scale = flows.reduce(0, max)
    let share = tolerance.isFinite ? max(0, tolerance) : Tolerance.feasibility
    let used = flows.map { $0 > share * scale ? $0 : 0 }
    let net = Self.netOutflow(of: graph, flows: flows)
    let entering = supplies ?? net.map { max(0, $0) }
    let leaving = demands ?? net.map { max(0, -$0) }
    try ArcValueError.check(entering, count: graph.vertexCount) { $0 >= 0 && $0.isFinite }
    try ArcValueError.check(leaving, count: graph.vertexCount) { $0 >= 0 && $0.isFinite }
    for vertex in graph.vertices {
      let excess = entering[vertex] - leaving[vertex] - net[vertex]
      let size = max(scale, entering[vertex], leaving[vertex])
      if excess.magnitude > max(1e-6, 10 * share) * size {
        throw .unbalanced(vertex: vertex, excess: excess)
      }
    }

    // Below this is the noise of subtraction.
    let noise = Tolerance.matrixZero * scale
    var circulation = CirculationRemoval(graph: graph, flows: used, threshold: noise)
    circulation.removeAll(orderedUpTo: Self.orderedCircuitLength)
    var tracing = PathTracing(
      graph: graph, flows: circulation.flows, supplies: entering, demands: leaving,
      threshold: noise)
    tracing.traceAll()
    circuits = circulation.parts.sorted { left, right in
      left.arcs.count != right.arcs.count
        ? left.arcs.count < right.arcs.count
        : left.vertices.lexicographicallyPrecedes(right.vertices)
    }
    paths = tracing.parts
    var residual = 0.0
    for arc in graph.arcs {
      residual = max(residual, (tracing.flows[arc] + (flows[arc] - used[arc])).magnitude)
    }
    largestResidual = residual
  }

  private static func netOutflow(of graph: Digraph, flows: [Double]) -> [Double] {
    graph.vertices.map { vertex in
      var sum = CompensatedSum()
      for arc in graph.arcs(from: vertex) { sum.add(flows[arc]) }
      for arc in graph.arcs(into: vertex) { sum.add(-flows[Int(arc)]) }
      return sum.value
    }
  }
}
