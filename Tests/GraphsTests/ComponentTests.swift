import Graphs
import Primitives
import Testing

@Suite struct ComponentTests {
  @Test func weakComponentsAreNumberedBySmallestVertex() {
    let components = ConnectedComponents(of: SampleGraphs.graph(6, [(4, 1), (2, 5), (5, 2)]))
    #expect(components.componentOfVertex == [0, 1, 2, 3, 1, 2])
    #expect(components.count == 4)
    #expect(Array(components.members(of: 2)) == [2, 5])
  }

  @Test func strongComponentsAgreeWithReachability() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<400 {
      let graph = SampleGraphs.random(&generator, maximumVertices: 12)
      let reaches = SampleGraphs.reachability(of: graph)
      let strong = StronglyConnected(of: graph)
      for left in graph.vertices {
        for right in graph.vertices {
          let same = strong.componentOfVertex[left] == strong.componentOfVertex[right]
          #expect(same == (reaches[left][right] && reaches[right][left]), "round \(round)")
        }
      }
      // Every arc stays or goes to a larger number.
      for arc in graph.arcs {
        let from = strong.componentOfVertex[graph.tail(arc)]
        let to = strong.componentOfVertex[graph.head(arc)]
        #expect(from <= to)
        #expect(strong.isInside(arc, of: graph) == (from == to))
      }
      for component in 0..<strong.count {
        let members = Array(strong.members(of: component))
        #expect(members == members.sorted())
        #expect(strong.isCyclic[component] == (members.count > 1))
      }
    }
  }

  @Test func topologicalOrder() {
    let tournament = SampleGraphs.tournament(8)
    let order = StronglyConnected(of: tournament).topologicalOrder(of: tournament)
    #expect(order == [0, 1, 2, 3, 4, 5, 6, 7])
    let ring = SampleGraphs.ring(4)
    #expect(StronglyConnected(of: ring).topologicalOrder(of: ring) == nil)
    let loop = SampleGraphs.graph(2, [(0, 1), (1, 1)])
    #expect(StronglyConnected(of: loop).topologicalOrder(of: loop) == nil)
  }

  @Test func aLongPathNeedsNoRecursion() {
    let count = 300_000
    let path = Digraph(
      vertexCount: count, tails: (0..<Int32(count - 1)).map { $0 },
      heads: (1..<Int32(count)).map { $0 })
    #expect(StronglyConnected(of: path).count == count)
    #expect(StronglyConnected(of: SampleGraphs.ring(count)).largestSize == count)
  }
}
