import Graphs
import Primitives
import Testing

@Suite struct SpectralRadiusTests {
  @Test func knownRadii() throws {
    #expect(try SpectralRadius(of: SampleGraphs.tournament(9)).value == 0)
    for count in [2, 3, 50, 500, 100_000] {
      let ring = try SpectralRadius(of: SampleGraphs.ring(count))
      #expect((ring.value - 1).magnitude < 1e-9)
    }
    #expect((try SpectralRadius(of: SampleGraphs.complete(7)).value - 6).magnitude < 1e-8)
    #expect((try SpectralRadius(of: SampleGraphs.petersen).value - 3).magnitude < 1e-8)
    #expect((try SpectralRadius(of: SampleGraphs.completeBipartite33).value - 3).magnitude < 1e-8)
    #expect(try SpectralRadius(of: SampleGraphs.graph(1, [(0, 0)])).value == 1)
    #expect(try SpectralRadius(of: SampleGraphs.graph(0, [])).value == 0)
    // A ring of n with one chord that makes a second ring of n - 1: x^n = x + 1.
    let chord = SampleGraphs.graph(60, (0..<60).map { ($0, ($0 + 1) % 60) } + [(58, 0)])
    let radius = try SpectralRadius(of: chord).value
    var power = 1.0
    for _ in 0..<60 { power *= radius }
    #expect((power - radius - 1).magnitude < 1e-6)
    // Two rings that share a vertex, lengths 2 and 3: the plastic number.
    let plastic = try SpectralRadius(
      of: SampleGraphs.graph(4, [(0, 1), (1, 0), (0, 2), (2, 3), (3, 0)]))
    #expect((plastic.value - 1.324_717_957_244_746).magnitude < 1e-9)
  }

  @Test func boundsEncloseTheGrowthOfPowers() throws {
    var generator = SeededGenerator(seed: 71)
    for round in 0..<300 {
      let graph = SampleGraphs.random(&generator)
      let weights = graph.arcs.map { _ in Double(generator.below(5)) }
      let radius = try SpectralRadius(of: graph, weights: weights)
      #expect(radius.upperBound - radius.lowerBound <= 1e-9 * max(1, radius.value))
      // Gelfand: the k-th root of the norm of the k-th power; by squaring, k = 2^12.
      let count = graph.vertexCount
      var matrix = [Double](repeating: 0, count: count * count)
      for arc in graph.arcs { matrix[graph.tail(arc) * count + graph.head(arc)] += weights[arc] }
      var logarithm = 0.0
      var exponent = 1.0
      for _ in 0..<12 {
        var square = [Double](repeating: 0, count: count * count)
        for row in 0..<count {
          for middle in 0..<count {
            for column in 0..<count {
              square[row * count + column] +=
                matrix[row * count + middle] * matrix[middle * count + column]
            }
          }
        }
        let largest = square.reduce(0, max)
        exponent *= 2
        logarithm *= 2
        if largest == 0 { break }
        logarithm += Self.log2(largest)
        matrix = square.map { $0 / largest }
      }
      if matrix.allSatisfy({ $0 == 0 }) || radius.value == 0 {
        #expect(radius.value == 0 || matrix.contains { $0 != 0 }, "round \(round)")
      } else {
        let growth = Self.exp2(logarithm / exponent)
        #expect((growth / radius.value - 1).magnitude < 0.02, "round \(round)")
      }
    }
  }

  @Test func aLargeComponentKeepsItsBounds() throws {
    let graph = DigraphSamples.clustered(vertexCount: 3000, meanDegree: 5, seed: 4).graph
    let radius = try SpectralRadius(of: graph)
    #expect(radius.lowerBound <= radius.upperBound)
    #expect(radius.upperBound - radius.lowerBound < 1e-6 * radius.value)
    #expect(radius.value > 1)
    let short = try SpectralRadius(of: graph, maximumIterations: 3)
    #expect(short.lowerBound <= radius.value && radius.value <= short.upperBound)
  }

  @Test func parallelArcsCountOnceWithoutWeights() throws {
    let graph = SampleGraphs.graph(2, [(0, 1), (0, 1), (1, 0)])
    #expect((try SpectralRadius(of: graph).value - 1).magnitude < 1e-12)
    #expect(
      (try SpectralRadius(of: graph, weights: [2, 2, 1]).value - 2).magnitude < 1e-9)
  }

  @Test func hostileWeights() {
    let graph = SampleGraphs.ring(3)
    for bad in [Double.nan, -1, .infinity] {
      #expect(throws: ArcValueError.self) { try SpectralRadius(of: graph, weights: [1, bad, 1]) }
    }
    #expect(throws: Never.self) {
      _ = try SpectralRadius(of: graph, weights: [1e308, 1e-308, 1])
      _ = try SpectralRadius(
        of: graph,
        weights: [.leastNonzeroMagnitude, .leastNonzeroMagnitude, .leastNonzeroMagnitude])
      _ = try SpectralRadius(of: graph, maximumIterations: .min)
    }
  }

  private static func log2(_ value: Double) -> Double {
    var fraction = value.significand
    var result = Double(value.exponent)
    var bit = 0.5
    for _ in 0..<50 {
      fraction *= fraction
      if fraction >= 2 {
        fraction /= 2
        result += bit
      }
      bit /= 2
    }
    return result
  }

  private static func exp2(_ value: Double) -> Double {
    let whole = value.rounded(.down)
    var result = Double(sign: .plus, exponent: Int(whole), significand: 1)
    var rest = value - whole
    var root = 2.0
    for _ in 0..<50 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        rest -= 1
        result *= root
      }
    }
    return result
  }
}
