import Graphs
import Primitives
import Testing

@Suite struct CircuitBoundsTests {
  @Test func upperBoundIsOne() {
    var generator = SeededGenerator(seed: 41)
    for round in 0..<500 {
      let graph = SampleGraphs.random(&generator)
      let length = generator.below(10)
      let truth = BoundedCircuits.count(
        in: graph, limits: EnumerationLimits(maximumLength: length))
      let bound = BoundedCircuits.upperBound(in: graph, maximumLength: length)
      #expect(bound >= Double(truth.total) * (1 - 1e-12), "round \(round)")
    }
  }

  @Test func upperBoundIsExactOnCompleteGraphsAndRings() {
    #expect(BoundedCircuits.upperBound(in: SampleGraphs.complete(6), maximumLength: 6) == 409)
    #expect(BoundedCircuits.upperBound(in: SampleGraphs.ring(2), maximumLength: .max) == 1)
    #expect(BoundedCircuits.upperBound(in: SampleGraphs.tournament(5), maximumLength: 9) == 0)
    #expect(BoundedCircuits.upperBound(in: SampleGraphs.complete(3), maximumLength: .min) == 0)
    let huge = BoundedCircuits.upperBound(in: SampleGraphs.complete(200), maximumLength: .max)
    #expect(huge == .infinity)
  }

  @Test func estimateIsNear() throws {
    let graph = DigraphSamples.clustered(vertexCount: 4000, meanDegree: 6, seed: 3).graph
    let limits = EnumerationLimits(maximumLength: 5)
    let truth = Double(BoundedCircuits.count(in: graph, limits: limits).total)
    let exact = try #require(BoundedCircuits.estimate(in: graph, limits: limits, samples: 4000))
    #expect(exact == truth)
    let near = try #require(BoundedCircuits.estimate(in: graph, limits: limits, samples: 800))
    #expect((0.7...1.3).contains(near / truth))
    let cut = EnumerationLimits(maximumLength: 5, maximumSteps: 3)
    #expect(BoundedCircuits.estimate(in: graph, limits: cut, samples: 800) == nil)
    let none = EnumerationLimits(maximumLength: 1)
    #expect(BoundedCircuits.estimate(in: graph, limits: none, samples: .min) == 0)
  }
}
