extension BoundedCircuits {
  /// The `count` circuits with the largest bottleneck, that is, the least weight among the arcs,
  /// without listing the others.
  ///
  /// Arcs come in by descending weight, and each new arc closes the circuits of which it is the
  /// bottleneck; the search ends when enough are found, usually after a small share of the arcs.
  /// Where the last places are tied, the circuits first in lexicographic order of the vertices
  /// get them. Of parallel arcs the heaviest counts, of equally heavy ones the first.
  ///
  /// - Parameters:
  ///   - count: How many circuits are wanted.
  ///   - graph: The graph.
  ///   - weights: A weight for each arc of the graph, not NaN.
  ///   - limits: `ceiling` does not bind here, for `count` does.
  /// - Returns: The circuits, the heaviest first. When a limit of work ended the search, they are
  ///   circuits with their right bottlenecks, but others may belong before them.
  /// - Complexity: On average O(arcs + k log k) for the `k` heaviest arcs that come in, and the
  ///   short paths that they close. Memory is O(vertices + arcs).
  public static func top(
    _ count: Int, byBottleneckOf weights: [Double], in graph: Digraph, limits: EnumerationLimits
  ) throws(ArcValueError) -> RankedCircuits {
    try ArcValueError.check(weights, count: graph.arcCount) { !$0.isNaN }
    guard count > 0, limits.maximumLength >= 2 else {
      return RankedCircuits(circuits: [], values: [], end: .exhausted)
    }
    var search = BottleneckSearch(graph: graph, weights: weights, count: count, limits: limits)
    return search.run()
  }
}

private struct BottleneckSearch: ~Copyable {
  let graph: Digraph
  let weights: [Double]
  let wanted: Int
  let limits: EnumerationLimits
  private var order: DescendingOrder
  private let growing: GrowingDigraph
  private let closing: ClosingPaths
  private var counter: StepCounter
  private var inserted: [Int32] = []
  private var circuits: [Circuit] = []
  private var values: [Double] = []

  init(graph: Digraph, weights: [Double], count: Int, limits: EnumerationLimits) {
    self.graph = graph
    self.weights = weights
    wanted = count
    self.limits = limits
    order = DescendingOrder(weights)
    growing = GrowingDigraph(slotsOf: graph)
    closing = ClosingPaths(vertexCount: graph.vertexCount, maximumLength: limits.maximumLength)
    counter = StepCounter(limits: limits)
  }

  mutating func run() -> RankedCircuits {
    var next = order.next()
    while circuits.count < wanted, counter.end == nil, let first = next {
      // All arcs of one weight together: the circuits that they close are tied.
      var tied: [Circuit] = []
      let room = wanted - circuits.count
      while let arc = next, arc.value == first.value {
        if growing.insert(arc.position, of: graph) {
          inserted.append(Int32(truncatingIfNeeded: arc.position))
          // More than fit: which ones, the lexicographic search below finds out.
          if tied.count <= room { close(arc.position, atMost: room + 1, into: &tied) }
        }
        next = order.next()
      }
      if tied.count > room, counter.end == nil {
        tied = firstTied(room, at: first.value)
      }
      tied.sort(by: Circuit.precedes)
      for circuit in tied.prefix(room) {
        circuits.append(circuit)
        values.append(first.value)
      }
    }
    return RankedCircuits(
      circuits: circuits, values: values, end: counter.end ?? .exhausted)
  }

  private mutating func close(_ arc: Int, atMost most: Int, into tied: inout [Circuit]) {
    closing.visit(
      closedBy: arc, from: graph.tails[arc], to: graph.heads[arc], in: growing, counter: &counter
    ) { vertices, arcs in
      tied.append(Circuit(turning: vertices, arcs: arcs))
      return tied.count < most ? .proceed : .stop
    }
  }

  /// The first `room` circuits, in lexicographic order, whose bottleneck is `weight`.
  ///
  /// In the graph of the arcs inserted so far no circuit has a smaller one, and those that have a
  /// larger one were all taken, so they are few.
  private mutating func firstTied(_ room: Int, at weight: Double) -> [Circuit] {
    var isInserted = [Bool](repeating: false, count: graph.arcCount)
    for arc in inserted { isInserted[Int(arc)] = true }
    let heavy = graph.keepingArcs { isInserted[$0] }
    let arcOfHeavy = graph.arcs.filter { isInserted[$0] }
    var tied: [Circuit] = []
    var rest = limits
    rest.ceiling = .max
    rest.maximumSteps = max(0, limits.maximumSteps - counter.steps)
    let end = BoundedCircuits.visit(in: heavy, limits: rest) { vertices, arcs in
      guard arcs.contains(where: { weights[arcOfHeavy[Int($0)]] == weight }) else {
        return .proceed
      }
      let original = arcs.map { Int32(truncatingIfNeeded: arcOfHeavy[Int($0)]) }
      tied.append(Circuit(vertices: vertices, arcs: original))
      return tied.count < room ? .proceed : .stop
    }
    if end != .visitor && end != .exhausted { counter.finish(end) }
    return tied
  }
}
