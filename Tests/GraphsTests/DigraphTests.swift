import Graphs
import Primitives
import Testing

@Suite struct DigraphTests {
  @Test func arcsAreSortedAndMapBack() {
    var generator = SeededGenerator(seed: 1)
    for round in 0..<300 {
      let count = 1 + generator.below(8)
      let ends = (0..<generator.below(30)).map { _ in
        (generator.below(count), generator.below(count))
      }
      var builder = DigraphBuilder(vertexCount: count)
      for (tail, head) in ends { builder.addArc(from: tail, to: head) }
      for choice in [ParallelArcs.kept, .merged] {
        let graph = builder.freeze(parallelArcs: choice)
        let pairs = graph.arcs.map { (graph.tail($0), graph.head($0)) }
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0 <= $1 }, "round \(round)")
        if choice == .merged {
          #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0 < $1 }, "round \(round)")
        } else {
          #expect(graph.arcCount == ends.count)
        }
        for (position, end) in ends.enumerated() {
          let arc = Int(graph.arcOfCaller[position])
          #expect((graph.tail(arc), graph.head(arc)) == end)
          #expect(graph.callerArcs(of: arc).contains(Int32(position)))
          #expect(graph.firstArc(from: end.0, to: end.1).map { graph.head($0) } == end.1)
        }
        #expect(graph.callerArcs.sorted() == (0..<Int32(ends.count)).map { $0 })
        for vertex in graph.vertices {
          #expect(graph.arcs(from: vertex).allSatisfy { graph.tail($0) == vertex })
          #expect(graph.arcs(into: vertex).allSatisfy { graph.head(Int($0)) == vertex })
          #expect(graph.outDegree(vertex) == graph.arcs(from: vertex).count)
          #expect(graph.inDegree(vertex) == graph.arcs(into: vertex).count)
        }
        #expect(graph.inArcs.sorted() == graph.arcs.map { Int32($0) })
      }
    }
  }

  @Test func firstArcIsTheFirstOfParallelArcs() {
    let graph = SampleGraphs.graph(3, [(0, 1), (0, 2), (0, 1), (1, 0)])
    #expect(graph.firstArc(from: 0, to: 1) == 0)
    #expect(graph.callerArc(0) == 0)
    #expect(graph.callerArc(1) == 2)
    #expect(graph.firstArc(from: 2, to: 0) == nil)
    #expect(graph.firstArc(from: 0, to: 0) == nil)
  }

  @Test func mergedArcsAddTheirValues() {
    let graph = Digraph(
      vertexCount: 2, tails: [0, 1, 0], heads: [1, 0, 1], parallelArcs: .merged)
    #expect(graph.arcCount == 2)
    #expect(graph.arcSums(of: [1, 2, 4]) == [5, 2])
  }

  @Test func emptyGraphs() {
    let none = DigraphBuilder(vertexCount: 0).freeze()
    #expect(none.vertexCount == 0 && none.arcCount == 0)
    #expect(StronglyConnected(of: none).count == 0)
    #expect(ConnectedComponents(of: none).count == 0)
    let bare = DigraphBuilder(vertexCount: 3).freeze(parallelArcs: .merged)
    #expect(bare.outDegree(2) == 0 && bare.inDegree(0) == 0)
    #expect(none.reversed() == none)
  }

  @Test func subgraphAndReversalKeepTheCallersPositions() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let original = SampleGraphs.random(&generator)
      let kept = original.keepingArcs { $0 % 3 != 1 }
      let keptArcs = original.arcs.filter { $0 % 3 != 1 }
      #expect(kept.arcs.map { kept.tail($0) } == keptArcs.map { original.tail($0) })
      #expect(kept.arcs.map { kept.head($0) } == keptArcs.map { original.head($0) })
      #expect(kept.arcs.map { kept.callerArc($0) } == keptArcs.map { original.callerArc($0) })
      for arc in original.arcs {
        let new = kept.arcOfCaller[original.callerArc(arc)]
        #expect(arc % 3 == 1 ? new == -1 : kept.callerArc(Int(new)) == original.callerArc(arc))
      }
      for vertex in kept.vertices {
        #expect(kept.arcs(into: vertex).allSatisfy { kept.head(Int($0)) == vertex })
      }
      #expect(original.keepingArcs { _ in true } == original)
      let turned = original.reversed()
      #expect(turned.reversed() == original)
      for position in original.arcOfCaller.indices {
        let arc = Int(original.arcOfCaller[position])
        let back = Int(turned.arcOfCaller[position])
        #expect(turned.tail(back) == original.head(arc))
        #expect(turned.head(back) == original.tail(arc))
      }
    }
  }
}
