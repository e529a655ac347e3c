public import Primitives

/// Graphs made from a seed, for tests and for measuring: the same seed gives the same graph
/// everywhere.
public enum DigraphSamples {
  /// A graph in which each pair of vertices is joined with the same probability, in each direction.
  ///
  /// About `vertexCount · meanDegree` arcs are drawn; self loops and repeated arcs stay in, so
  /// that what reads the graph has to cope with them.
  public static func uniform(
    vertexCount: Int, meanDegree: Double, using generator: inout SeededGenerator
  ) -> Digraph {
    var builder = DigraphBuilder(vertexCount: vertexCount)
    guard vertexCount > 0 else { return builder.freeze() }
    for _ in 0..<Int(Double(vertexCount) * max(0, meanDegree)) {
      builder.addArc(from: generator.below(vertexCount), to: generator.below(vertexCount))
    }
    return builder.freeze()
  }

  /// A graph like those of exchange between neighbours: most arcs lead to one of the 24 vertices
  /// before or after, the rest anywhere, and a few vertices have many arcs.
  ///
  /// No self loops, no parallel arcs; every arc has a weight, most of them near 100, some very
  /// large. The number of arcs is close to `vertexCount · meanDegree`.
  public static func clustered(
    vertexCount: Int, meanDegree: Double, seed: UInt64
  ) -> (graph: Digraph, weights: [Double]) {
    var generator = SeededGenerator(seed: seed)
    var builder = DigraphBuilder(vertexCount: vertexCount)
    guard vertexCount > 1 else { return (builder.freeze(), []) }
    for _ in 0..<Int(Double(vertexCount) * max(0, meanDegree)) {
      let tail = popular(of: vertexCount, using: &generator)
      let head: Int
      if generator.below(5) > 0 {
        let step = 1 + generator.below(min(24, vertexCount - 1))
        head = (tail + (generator.below(2) == 0 ? step : vertexCount - step)) % vertexCount
      } else {
        head = popular(of: vertexCount, using: &generator)
      }
      if tail != head { builder.addArc(from: tail, to: head) }
    }
    let graph = builder.freeze(parallelArcs: .merged)
    let weights = graph.arcs.map { _ in
      // A product of four draws is skewed like a lognormal one, and needs no logarithm.
      let skewed = (0..<4).reduce(1600.0) { product, _ in product * generator.unit() }
      return (1 + skewed).rounded(.down)
    }
    return (graph, weights)
  }

  /// Three in four draws are even; the others fall on low residues, which become hubs.
  private static func popular(of count: Int, using generator: inout SeededGenerator) -> Int {
    let draw = generator.below(count)
    return generator.below(4) > 0 ? draw : draw - draw % min(count, 40)
  }
}
