/// Splits a flow without circuits into paths from supplies to demands.
struct PathTracing {
  /// What is left on each arc.
  private(set) var flows: [Double]
  /// The paths taken out, by the vertex where they begin.
  private(set) var parts: [FlowDecomposition.Part] = []

  private let graph: Digraph
  private var supplies: [Double]
  private var demands: [Double]
  private let threshold: Double
  private var nextArc: [Int32]

  init(
    graph: Digraph, flows: [Double], supplies: [Double], demands: [Double], threshold: Double
  ) {
    self.graph = graph
    self.flows = flows
    self.supplies = supplies
    self.demands = demands
    self.threshold = threshold
    nextArc = graph.outOffsets
  }

  /// Takes all paths out.
  mutating func traceAll() {
    for start in graph.vertices {
      while supplies[start] > threshold, trace(from: start, limit: supplies[start]) {}
    }
    // What the tolerance cut off upstream leaves flow behind that no supply begins.
    for start in graph.vertices {
      while openArc(of: start) != nil, trace(from: start, limit: .infinity) {}
    }
  }

  /// The first arc of `vertex` that still carries something. Arcs never fill again, so the place
  /// only moves on.
  private mutating func openArc(of vertex: Int) -> Int? {
    while nextArc[vertex] < graph.outOffsets[vertex + 1] {
      let arc = Int(nextArc[vertex])
      if flows[arc] > threshold { return arc }
      nextArc[vertex] += 1
    }
    return nil
  }

  /// Takes one path out that carries at most `limit`; false when nothing leads on.
  ///
  /// The path goes along first arcs to the first vertex with a demand, or to where nothing leads
  /// on. It uses up the supply, the demand or an arc, so the number of paths is bounded.
  private mutating func trace(from start: Int, limit: Double) -> Bool {
    var arcs: [Int32] = []
    var vertices = [Int32(truncatingIfNeeded: start)]
    var amount = limit
    var vertex = start
    while vertex == start || demands[vertex] <= threshold, let arc = openArc(of: vertex) {
      arcs.append(Int32(truncatingIfNeeded: arc))
      amount = min(amount, flows[arc])
      vertex = graph.head(arc)
      vertices.append(Int32(truncatingIfNeeded: vertex))
    }
    if demands[vertex] > threshold {
      amount = min(amount, demands[vertex])
      demands[vertex] -= amount
    } else if arcs.isEmpty {
      return false
    }
    for arc in arcs { flows[Int(arc)] -= amount }
    if supplies[start] > 0 { supplies[start] -= min(amount, supplies[start]) }
    parts.append(FlowDecomposition.Part(vertices: vertices, arcs: arcs, amount: amount))
    return true
  }
}
