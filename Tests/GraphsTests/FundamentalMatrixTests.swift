import Graphs
import Primitives
import Testing

@Suite struct FundamentalMatrixTests {
  @Test func aPairThatReturnsHalf() throws {
    // 0 sends all to 1; 1 sends half back: a unit at 0 passes it 1 + 1/2 + 1/4 … = 2 times.
    let graph = SampleGraphs.graph(2, [(0, 1), (1, 0)])
    let diagonal = try FundamentalMatrix.diagonal(
      in: graph, flows: [100, 50], throughflows: [100, 100])
    #expect(diagonal.allSatisfy { ($0 - 2).magnitude < 1e-12 })
  }

  @Test func noCircuitGivesOnes() throws {
    let graph = SampleGraphs.tournament(5)
    let flows = graph.arcs.map { _ in 1.0 }
    let diagonal = try FundamentalMatrix.diagonal(
      in: graph, flows: flows, throughflows: [4, 4, 4, 4, 4])
    #expect(diagonal == [1, 1, 1, 1, 1])
  }

  @Test func nothingLeavesARing() throws {
    let diagonal = try FundamentalMatrix.diagonal(
      in: SampleGraphs.ring(3), flows: [2, 2, 2], throughflows: [2, 2, 2])
    #expect(diagonal == [.infinity, .infinity, .infinity])
  }

  @Test func agreesWithTheSeries() throws {
    var generator = SeededGenerator(seed: 81)
    for round in 0..<200 {
      let graph = SampleGraphs.random(&generator)
      let flows = graph.arcs.map { _ in generator.uniform(0, 5) }
      let throughflows = graph.vertices.map { vertex in
        graph.arcs(from: vertex).map { flows[$0] }.reduce(0, +) * generator.uniform(1.1, 3)
      }
      let diagonal = try FundamentalMatrix.diagonal(
        in: graph, flows: flows, throughflows: throughflows)
      for start in graph.vertices {
        var present = [Double](repeating: 0, count: graph.vertexCount)
        present[start] = 1
        var visits = 0.0
        for _ in 0..<600 {
          visits += present[start]
          var next = [Double](repeating: 0, count: graph.vertexCount)
          for arc in graph.arcs where throughflows[graph.tail(arc)] > 0 {
            next[graph.head(arc)] +=
              present[graph.tail(arc)] * flows[arc] / throughflows[graph.tail(arc)]
          }
          present = next
        }
        #expect((visits - diagonal[start]).magnitude < 1e-9 * visits, "round \(round)")
      }
    }
  }

  @Test func eliminationAndIterationAgree() throws {
    // The same shape below and above the limit: a ring of pairs, each unit half returned.
    for pairs in [100, 700] {
      let count = 2 * pairs
      var arcs: [(Int, Int)] = []
      for pair in 0..<pairs {
        arcs += [(2 * pair, 2 * pair + 1), (2 * pair + 1, 2 * pair)]
        arcs.append((2 * pair + 1, (2 * pair + 2) % count))
      }
      let graph = SampleGraphs.graph(count, arcs)
      let flows = graph.arcs.map { graph.tail($0) % 2 == 0 ? 100.0 : 40.0 }
      let diagonal = try FundamentalMatrix.diagonal(
        in: graph, flows: flows, throughflows: graph.vertices.map { _ in 100 }, neglected: 1e-12)
      #expect(diagonal.allSatisfy { ($0 - 1 / 0.6).magnitude < 1e-9 })
    }
  }

  @Test func hostileInput() {
    let graph = SampleGraphs.ring(2)
    #expect(throws: ArcValueError.unbalanced(vertex: 0, excess: 1)) {
      try FundamentalMatrix.diagonal(in: graph, flows: [3, 1], throughflows: [2, 1])
    }
    #expect(throws: ArcValueError.self) {
      try FundamentalMatrix.diagonal(in: graph, flows: [.nan, 1], throughflows: [2, 1])
    }
    #expect(throws: ArcValueError.self) {
      try FundamentalMatrix.diagonal(in: graph, flows: [1, 1], throughflows: [2])
    }
    #expect(throws: Never.self) {
      _ = try FundamentalMatrix.diagonal(in: graph, flows: [0, 0], throughflows: [0, 0])
      _ = try FundamentalMatrix.diagonal(
        in: graph, flows: [.leastNonzeroMagnitude, 1e308],
        throughflows: [.leastNonzeroMagnitude, 1e308])
    }
  }
}
