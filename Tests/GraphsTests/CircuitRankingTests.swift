import Graphs
import Primitives
import Testing

@Suite struct CircuitRankingTests {
  /// The circuits with bottlenecks by the naive search, in the documented order.
  private func ranking(
    _ graph: Digraph, _ weights: [Double], _ length: Int
  ) -> [(vertices: [Int32], value: Double)] {
    SampleGraphs.naiveCircuits(of: graph, maximumLength: length).map { vertices in
      let steps = vertices.indices.map { place in
        let tail = Int(vertices[place])
        let head = vertices[(place + 1) % vertices.count]
        return graph.arcs(from: tail).filter { graph.heads[$0] == head }.map { weights[$0] }.max()
          ?? .nan
      }
      return (vertices, steps.min() ?? .nan)
    }.sorted {
      $0.value != $1.value
        ? $0.value > $1.value : $0.vertices.lexicographicallyPrecedes($1.vertices)
    }
  }

  @Test func topByBottleneckIsTheHeadOfTheWholeRanking() throws {
    var generator = SeededGenerator(seed: 31)
    for round in 0..<1500 {
      let graph = SampleGraphs.random(&generator)
      let distinct = 1 + generator.below(12)
      let weights = graph.arcs.map { _ in Double(generator.below(distinct)) - 3 }
      let length = 2 + generator.below(6)
      let count = 1 + generator.below(8)
      let expected = ranking(graph, weights, length).prefix(count)
      let top = try BoundedCircuits.top(
        count, byBottleneckOf: weights, in: graph,
        limits: EnumerationLimits(maximumLength: length))
      #expect(top.end == .exhausted)
      #expect(top.circuits.map(\.vertices) == expected.map(\.vertices), "round \(round)")
      #expect(top.values == expected.map(\.value), "round \(round)")
      for (circuit, value) in zip(top.circuits, top.values) {
        #expect(circuit.arcs.map { weights[Int($0)] }.min() == value)
        for (place, arc) in circuit.arcs.enumerated() {
          #expect(graph.tails[Int(arc)] == circuit.vertices[place])
          #expect(graph.heads[Int(arc)] == circuit.vertices[(place + 1) % circuit.length])
        }
      }
    }
  }

  @Test func topByScoreOfBottleneckAgrees() throws {
    let (graph, weights) = DigraphSamples.clustered(vertexCount: 400, meanDegree: 5, seed: 9)
    let limits = EnumerationLimits(maximumLength: 5)
    let byBottleneck = try BoundedCircuits.top(
      200, byBottleneckOf: weights, in: graph, limits: limits)
    let byScore = BoundedCircuits.top(200, in: graph, limits: limits) { _, arcs in
      arcs.map { weights[Int($0)] }.min() ?? .nan
    }
    #expect(byBottleneck == byScore)
    #expect(byScore.circuits.count == 200)
  }

  @Test func topByAdditiveScore() {
    var generator = SeededGenerator(seed: 32)
    for round in 0..<200 {
      let graph = SampleGraphs.random(&generator)
      let weights = graph.arcs.map { _ in Double(generator.below(4)) }
      let limits = EnumerationLimits(maximumLength: 5)
      let all = BoundedCircuits.list(in: graph, limits: limits)
      let expected = all.map { ($0, $0.arcs.map { weights[Int($0)] }.reduce(0, +)) }
        .enumerated().sorted {
          $0.element.1 != $1.element.1 ? $0.element.1 > $1.element.1 : $0.offset < $1.offset
        }.map(\.element).prefix(4)
      let top = BoundedCircuits.top(4, in: graph, limits: limits) { _, arcs in
        arcs.map { weights[Int($0)] }.reduce(0, +)
      }
      #expect(top.circuits == expected.map(\.0), "round \(round)")
      #expect(top.values == expected.map(\.1))
    }
  }

  @Test func equalWeightsEverywhereDoNotExplode() throws {
    // 10^9 circuits are tied; the first three in lexicographic order are wanted.
    let graph = SampleGraphs.complete(40)
    let weights = [Double](repeating: 1, count: graph.arcCount)
    let top = try BoundedCircuits.top(
      3, byBottleneckOf: weights, in: graph, limits: EnumerationLimits(maximumLength: 8))
    #expect(
      top.circuits.map(\.vertices)
        == [[0, 1], [0, 1, 2], [0, 1, 2, 3]])
  }

  @Test func hostileWeights() throws {
    let graph = SampleGraphs.ring(3)
    let limits = EnumerationLimits(maximumLength: 3)
    #expect(throws: ArcValueError.wrongCount(expected: 3, found: 2)) {
      try BoundedCircuits.top(1, byBottleneckOf: [1, 2], in: graph, limits: limits)
    }
    #expect(throws: ArcValueError.self) {
      try BoundedCircuits.top(1, byBottleneckOf: [1, .nan, 2], in: graph, limits: limits)
    }
    let infinite = try BoundedCircuits.top(
      5, byBottleneckOf: [.infinity, -.infinity, 0], in: graph, limits: limits)
    #expect(infinite.values == [-.infinity])
    #expect(
      try BoundedCircuits.top(-4, byBottleneckOf: [1, 2, 3], in: graph, limits: limits)
        .circuits.isEmpty)
    let cancelled = EnumerationLimits(maximumLength: 9, maximumSteps: 10)
    let complete = SampleGraphs.complete(9)
    let cut = try BoundedCircuits.top(
      1000, byBottleneckOf: complete.arcs.map { Double($0) }, in: complete, limits: cancelled)
    #expect(cut.end == .stepLimit)
  }
}
