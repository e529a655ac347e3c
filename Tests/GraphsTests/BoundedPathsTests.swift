import Graphs
import Primitives
import Testing

@Suite struct BoundedPathsTests {
  private func naive(
    _ graph: Digraph, from sources: Set<Int32>, to sinks: Set<Int32>, terminals: PathTerminals,
    length: Int
  ) -> [[Int32]] {
    var found: Set<[Int32]> = []
    func extend(_ path: [Int32]) {
      guard let last = path.last else { return }
      if path.count > 1, sinks.contains(last) {
        found.insert(path)
        if terminals == .onlyAtEnds { return }
      }
      if path.count > 1, terminals == .onlyAtEnds, sources.contains(last) { return }
      guard path.count <= length else { return }
      for head in graph.successors(of: Int(last)) where !path.contains(head) {
        extend(path + [head])
      }
    }
    for source in sources { extend([source]) }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test func pathsAgreeWithTheNaiveSearch() {
    var generator = SeededGenerator(seed: 51)
    for round in 0..<1500 {
      let graph = SampleGraphs.random(&generator, maximumVertices: 8)
      let sources = (0..<generator.below(4)).map { _ in Int32(generator.below(graph.vertexCount)) }
      let sinks = (0..<generator.below(4)).map { _ in Int32(generator.below(graph.vertexCount)) }
      let terminals = generator.below(2) == 0 ? PathTerminals.onlyAtEnds : .anywhere
      let length = generator.below(7)
      let (paths, end) = BoundedPaths.list(
        in: graph, from: sources, to: sinks, terminals: terminals,
        limits: EnumerationLimits(maximumLength: length))
      #expect(end == .exhausted)
      #expect(
        paths.map(\.vertices)
          == naive(
            graph, from: Set(sources), to: Set(sinks), terminals: terminals, length: length),
        "round \(round)")
      for path in paths {
        for (place, arc) in path.arcs.enumerated() {
          #expect(graph.tails[Int(arc)] == path.vertices[place])
          #expect(graph.heads[Int(arc)] == path.vertices[place + 1])
        }
      }
    }
  }

  @Test func limitsAndHostileSets() {
    let graph = SampleGraphs.complete(8)
    var limits = EnumerationLimits(maximumLength: 7, ceiling: 5)
    let few = BoundedPaths.list(in: graph, from: [0], to: [7], limits: limits)
    #expect(few.paths.count == 5 && few.end == .ceiling)
    limits = EnumerationLimits(maximumLength: 7, maximumSteps: 10)
    #expect(BoundedPaths.list(in: graph, from: [0], to: [7], limits: limits).end == .stepLimit)
    limits = EnumerationLimits(maximumLength: .max)
    let strange = BoundedPaths.list(
      in: graph, from: [-1, .max, .min, 99], to: [3, 3, 99], limits: limits)
    #expect(strange.paths.isEmpty && strange.end == .exhausted)
    limits = EnumerationLimits(maximumLength: .min)
    #expect(BoundedPaths.list(in: graph, from: [0], to: [1], limits: limits).paths.isEmpty)
  }
}

@Suite struct ShortestPathsTests {
  @Test func distancesAgreeWithRelaxation() throws {
    var generator = SeededGenerator(seed: 52)
    for round in 0..<400 {
      let graph = SampleGraphs.random(&generator)
      let lengths = graph.arcs.map { _ in Double(generator.below(6)) }
      let sources = [Int32(generator.below(graph.vertexCount))]
      var expected = [Double](repeating: .infinity, count: graph.vertexCount)
      expected[Int(sources[0])] = 0
      for _ in graph.vertices {
        for arc in graph.arcs {
          expected[graph.head(arc)] = min(
            expected[graph.head(arc)], expected[graph.tail(arc)] + lengths[arc])
        }
      }
      let search = try ShortestPaths(in: graph, from: sources, lengths: lengths)
      #expect(search.distances == expected, "round \(round)")
      for vertex in graph.vertices {
        let path = search.path(to: vertex)
        #expect((path == nil) == expected[vertex].isInfinite)
        guard let path else { continue }
        #expect(path.arcs.map { lengths[Int($0)] }.reduce(0, +) == expected[vertex])
        #expect(path.vertices.first == sources[0] && path.vertices.last == Int32(vertex))
      }
      let hops = try ShortestPaths(
        in: graph, from: sources, lengths: graph.arcs.map { _ in 1 }
      ).distances.map { $0.isFinite ? Int32($0) : -1 }
      #expect(graph.hopDistances(from: sources) == hops)
      #expect(graph.reversed().hopDistances(to: sources) == hops)
      #expect(
        graph.hopDistances(from: sources, maximum: 2) == hops.map { $0 > 2 ? -1 : $0 })
    }
  }

  @Test func hostileInput() {
    let graph = SampleGraphs.ring(3)
    #expect(throws: ArcValueError.unusable(position: 1, value: -1)) {
      try ShortestPaths(in: graph, from: [0], lengths: [0, -1, 0])
    }
    #expect(graph.hopDistances(from: [-5, 7, .max]) == [-1, -1, -1])
    #expect(graph.hopDistances(to: [0], maximum: .min) == [0, -1, -1])
  }
}
