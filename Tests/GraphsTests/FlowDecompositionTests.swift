import Graphs
import Primitives
import Testing

@Suite struct FlowDecompositionTests {
  /// What must hold for every decomposition.
  private func check(
    _ decomposition: FlowDecomposition, of flows: [Double], in graph: Digraph, supplies: [Double]?,
    demands: [Double]?, round: Int
  ) {
    var restored = [Double](repeating: 0, count: graph.arcCount)
    var begun = [Double](repeating: 0, count: graph.vertexCount)
    var ended = [Double](repeating: 0, count: graph.vertexCount)
    for part in decomposition.circuits + decomposition.paths {
      #expect(part.amount > 0)
      for arc in part.arcs { restored[Int(arc)] += part.amount }
      for (place, arc) in part.arcs.enumerated() {
        #expect(graph.tails[Int(arc)] == part.vertices[place])
        #expect(graph.heads[Int(arc)] == part.vertices[(place + 1) % part.vertices.count])
      }
      #expect(Set(part.vertices).count == part.vertices.count, "round \(round)")
    }
    let scale = flows.reduce(1, max)
    for arc in graph.arcs {
      #expect((restored[arc] - flows[arc]).magnitude <= 2e-7 * scale, "round \(round)")
    }
    for circuit in decomposition.circuits {
      #expect(circuit.vertices.min() == circuit.vertices.first)
      #expect(circuit.arcs.count == circuit.vertices.count)
    }
    for path in decomposition.paths {
      #expect(path.arcs.count + 1 == path.vertices.count)
      if let first = path.vertices.first { begun[Int(first)] += path.amount }
      if let last = path.vertices.last { ended[Int(last)] += path.amount }
    }
    if supplies == nil {
      // A unit that starts or ends somewhere is what the vertex lacks or has too much of.
      for vertex in graph.vertices {
        let sent = graph.arcs(from: vertex).map { flows[$0] }.reduce(0, +)
        let got = graph.arcs(into: vertex).map { flows[Int($0)] }.reduce(0, +)
        #expect((begun[vertex] - max(0, sent - got)).magnitude <= 1e-5 * scale, "round \(round)")
        #expect((ended[vertex] - max(0, got - sent)).magnitude <= 1e-5 * scale, "round \(round)")
      }
      #expect(
        decomposition.circuits.count + decomposition.paths.count
          <= graph.arcCount + graph.vertexCount)
    }
    if let supplies, let demands {
      for vertex in graph.vertices {
        #expect((begun[vertex] - supplies[vertex]).magnitude <= 1e-5 * scale, "round \(round)")
        #expect((ended[vertex] - demands[vertex]).magnitude <= 1e-5 * scale, "round \(round)")
      }
    }
    let lengths = decomposition.circuits.map(\.arcs.count)
    #expect(lengths == lengths.sorted())
  }

  @Test func randomFlowsAreRestored() throws {
    var generator = SeededGenerator(seed: 61)
    for round in 0..<800 {
      let graph = SampleGraphs.random(&generator, maximumVertices: 12)
      let whole = generator.below(2) == 0
      let flows = graph.arcs.map { _ in
        generator.below(4) == 0
          ? 0 : whole ? Double(generator.below(9)) : generator.uniform(0, 100)
      }
      let decomposition = try FlowDecomposition(of: graph, flows: flows)
      check(
        decomposition, of: flows, in: graph, supplies: nil, demands: nil, round: round)
      #expect(decomposition == (try FlowDecomposition(of: graph, flows: flows)))
    }
  }

  @Test func givenSuppliesAreUsed() throws {
    var generator = SeededGenerator(seed: 62)
    for round in 0..<400 {
      let graph = SampleGraphs.random(&generator)
      let flows = graph.arcs.map { _ in Double(generator.below(6)) }
      var supplies = [Double](repeating: 0, count: graph.vertexCount)
      var demands = supplies
      for vertex in graph.vertices {
        let sent = graph.arcs(from: vertex).map { flows[$0] }.reduce(0, +)
        let got = graph.arcs(into: vertex).map { flows[Int($0)] }.reduce(0, +)
        let through = Double(generator.below(3))
        supplies[vertex] = max(0, sent - got) + through
        demands[vertex] = max(0, got - sent) + through
      }
      let decomposition = try FlowDecomposition(
        of: graph, flows: flows, supplies: supplies, demands: demands)
      check(
        decomposition, of: flows, in: graph, supplies: supplies, demands: demands, round: round)
    }
  }

  @Test func shortCircuitsComeFirst() throws {
    // A pair, a triangle over the same arc, and a long ring that is found by the search in depth.
    var arcs = [(0, 1), (1, 0), (1, 2), (2, 0)]
    arcs += (0..<12).map { (3 + $0, 3 + ($0 + 1) % 12) }
    let graph = SampleGraphs.graph(15, arcs)
    var flows = [Double](repeating: 7, count: graph.arcCount)
    for (arc, amount) in [(0, 5.0), (1, 2), (2, 3), (3, 3)] { flows[arc] = amount }
    let decomposition = try FlowDecomposition(of: graph, flows: flows)
    #expect(decomposition.circuits.map(\.arcs.count) == [2, 3, 12])
    #expect(decomposition.circuits.map(\.amount) == [2, 3, 7])
    #expect(decomposition.paths.isEmpty)
    #expect(decomposition.largestResidual == 0)
  }

  @Test func pathsEndWhereFlowIsTaken() throws {
    // 0 sends 5 to 1, which keeps 2 and sends 3 on to 2.
    let graph = SampleGraphs.graph(3, [(0, 1), (1, 2)])
    let decomposition = try FlowDecomposition(of: graph, flows: [5, 3])
    #expect(decomposition.paths.map(\.vertices) == [[0, 1], [0, 1, 2]])
    #expect(decomposition.paths.map(\.amount) == [2, 3])
  }

  @Test func largeCirculation() throws {
    let (graph, weights) = DigraphSamples.clustered(vertexCount: 3000, meanDegree: 5, seed: 6)
    let decomposition = try FlowDecomposition(of: graph, flows: weights)
    check(decomposition, of: weights, in: graph, supplies: nil, demands: nil, round: 0)
    #expect(decomposition.circuits.contains { $0.arcs.count > 8 })
  }

  @Test func hostileInput() {
    let graph = SampleGraphs.ring(3)
    #expect(throws: ArcValueError.self) { try FlowDecomposition(of: graph, flows: [1]) }
    #expect(throws: ArcValueError.self) { try FlowDecomposition(of: graph, flows: [1, 1, -1]) }
    #expect(throws: ArcValueError.self) {
      try FlowDecomposition(of: graph, flows: [1, 1, .infinity])
    }
    #expect(throws: ArcValueError.self) {
      try FlowDecomposition(of: graph, flows: [1, 2, 1], supplies: [0, 0, 0], demands: [0, 0, 0])
    }
    #expect(throws: Never.self) {
      let huge = Double.greatestFiniteMagnitude
      _ = try FlowDecomposition(of: graph, flows: [huge, huge, huge], tolerance: .nan)
      _ = try FlowDecomposition(of: graph, flows: [1e300, 1e-300, 1], tolerance: -1)
      _ = try FlowDecomposition(of: graph, flows: [0, 0, 0])
    }
  }
}
