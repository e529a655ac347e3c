internal import Primitives

/// Circuits with a figure each, the largest first; equal figures in lexicographic order of the
/// vertices.
public struct RankedCircuits: Sendable, Hashable {
  /// The circuits, best first.
  public let circuits: [Circuit]
  /// The figure of each circuit, in the same order.
  public let values: [Double]
  /// Why the search ended; unless it is `.exhausted`, better circuits may be missing.
  public let end: EnumerationEnd
}

extension BoundedCircuits {
  /// The `count` circuits with the largest `score`, by looking at all circuits within the limits.
  ///
  /// Equal scores are ranked by the lexicographic order of the vertices; a score that is not a
  /// number leaves its circuit out. Memory is O(`count`) beyond the graph. Time is that of
  /// ``visit(in:limits:_:)`` and O(log `count`) for each circuit that enters the ranking.
  public static func top(
    _ count: Int, in graph: Digraph, limits: EnumerationLimits,
    score: (_ vertices: [Int32], _ arcs: [Int32]) -> Double
  ) -> RankedCircuits {
    guard count > 0 else { return RankedCircuits(circuits: [], values: [], end: .exhausted) }
    struct Entry {
      let value: Double
      let order: Int
      let circuit: Circuit
      /// Whether the entry ranks below `other`. The order of visits is lexicographic.
      func ranksBelow(_ other: Entry) -> Bool {
        value != other.value ? value < other.value : order > other.order
      }
    }
    var worstFirst = BinaryHeap<Entry> { $0.ranksBelow($1) }
    var visited = 0
    let end = visit(in: graph, limits: limits) { vertices, arcs in
      let value = score(vertices, arcs)
      defer { visited += 1 }
      if value.isNaN { return .proceed }
      if worstFirst.count == count {
        // A later circuit of equal value ranks below those that are in.
        if let worst = worstFirst.first, value <= worst.value { return .proceed }
        _ = worstFirst.popFirst()
      }
      let circuit = Circuit(vertices: vertices, arcs: arcs)
      worstFirst.insert(Entry(value: value, order: visited, circuit: circuit))
      return .proceed
    }
    let ranked = worstFirst.unordered.sorted { $1.ranksBelow($0) }
    return RankedCircuits(
      circuits: ranked.map(\.circuit), values: ranked.map(\.value), end: end)
  }
}
