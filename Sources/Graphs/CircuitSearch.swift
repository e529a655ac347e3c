/// Visits every circuit once, in lexicographic order of its vertices.
///
/// The search from a start walks only vertices after it, in ascending order, and only where the
/// ``ReturnBall`` allows a return within the length limit. References: D. B. Johnson, "Finding all
/// the elementary circuits of a directed graph", SIAM J. Comput. 4 (1975), for the decomposition;
/// A. Gupta and T. Suzumura, "Finding all bounded-length simple cycles in a directed graph" (2021),
/// for pruning by the distance back to the start.
struct CircuitWalker: ~Copyable {
  private(set) var counter: StepCounter
  private let maximumLength: Int
  private var remaining: Int
  private var ball: ReturnBall
  /// The path in the core's numbers, the next arc to try and the distance back of each vertex.
  private let path: FlatBuffer<Int32>
  private let cursor: FlatBuffer<Int32>
  private let pathDistance: FlatBuffer<Int32>
  /// The path as the visitor sees it.
  private var vertices: [Int32] = []
  private var arcs: [Int32] = []

  /// Requires `limits.maximumLength >= 2` and a core with vertices in natural order.
  init(core: borrowing CircuitCore, limits: EnumerationLimits) {
    maximumLength = min(limits.maximumLength, max(2, core.longestPossible))
    remaining = max(0, limits.ceiling)
    counter = StepCounter(limits: limits)
    ball = ReturnBall(core: core, maximumLength: maximumLength)
    path = FlatBuffer(repeating: 0, count: maximumLength)
    cursor = FlatBuffer(repeating: 0, count: maximumLength)
    pathDistance = FlatBuffer(repeating: 0, count: maximumLength)
  }

  mutating func visitAll(
    in core: borrowing CircuitCore, _ visitor: ([Int32], [Int32]) -> VisitorAnswer
  ) {
    if remaining == 0 { return counter.finish(.ceiling) }
    for start in 0..<core.count {
      if !ball.isBlocked(start) {
        ball.fill(around: start, in: core)
        if ball.count > 0 { walk(from: start, in: core, visitor) }
        if counter.end != nil { return }
        ball.clear(around: start)
      }
      ball.remove(start, from: core)
    }
  }

  /// Walks the paths from `start`. A limit that ends the search leaves the path blocked.
  private mutating func walk(
    from start: Int, in core: borrowing CircuitCore,
    _ visitor: ([Int32], [Int32]) -> VisitorAnswer
  ) {
    path[0] = Int32(truncatingIfNeeded: start)
    cursor[0] = ball.outBegin[start]
    vertices = [core.vertexOf[start]]
    arcs = []
    var depth = 1
    while true {
      let vertex = path[depth - 1]
      let end = core.outOffsets[vertex + 1]
      let farthest = Int32(truncatingIfNeeded: maximumLength - depth)
      var place = cursor[depth - 1]
      while place < end, ball.distance[core.heads[place]] > farthest { place += 1 }
      if place < end {
        cursor[depth - 1] = place + 1
        push(core.heads[place], by: place, at: depth, in: core)
        if pathDistance[depth] == 1 { show(by: cursor[depth], in: core, visitor) }
        if counter.advance() || counter.end != nil { return }
        depth += 1
      } else {
        depth -= 1
        if depth == 0 { return }
        ball.distance[vertex] = pathDistance[depth]
        vertices.removeLast()
        arcs.removeLast()
      }
    }
  }

  private mutating func push(
    _ head: Int32, by place: Int32, at depth: Int, in core: borrowing CircuitCore
  ) {
    path[depth] = head
    cursor[depth] = ball.outBegin[head]
    pathDistance[depth] = ball.distance[head]
    ball.distance[head] = ReturnBall.blocked
    vertices.append(core.vertexOf[head])
    arcs.append(core.arcOf[place])
  }

  /// Shows the circuit that the arc at `place` closes.
  private mutating func show(
    by place: Int32, in core: borrowing CircuitCore,
    _ visitor: ([Int32], [Int32]) -> VisitorAnswer
  ) {
    // The start is the least vertex that is left, so its arc is the first of the last vertex.
    arcs.append(core.arcOf[place])
    let answer = visitor(vertices, arcs)
    arcs.removeLast()
    remaining -= 1
    if answer == .stop {
      counter.finish(.visitor)
    } else if remaining == 0 {
      counter.finish(.ceiling)
    }
  }
}

extension BoundedCircuits {
  /// Shows every circuit of 2 … `limits.maximumLength` arcs to `visitor`, in lexicographic order
  /// of the vertices, and says why it ended.
  ///
  /// The visitor gets the vertices (the smallest first) and the arcs between them, the last back
  /// to the first, as in ``Circuit``. Memory is O(vertices + arcs).
  public static func visit(
    in graph: Digraph, limits: EnumerationLimits,
    _ visitor: (_ vertices: [Int32], _ arcs: [Int32]) -> VisitorAnswer
  ) -> EnumerationEnd {
    guard limits.maximumLength >= 2 else { return .exhausted }
    let core = CircuitCore(of: graph, order: .natural)
    guard core.count > 0 else { return .exhausted }
    var walker = CircuitWalker(core: core, limits: limits)
    walker.visitAll(in: core, visitor)
    return walker.counter.end ?? .exhausted
  }

  /// The circuits of 2 … `limits.maximumLength` arcs in lexicographic order of the vertices, at
  /// most `limits.ceiling` of them: the list then holds the first ones.
  public static func list(in graph: Digraph, limits: EnumerationLimits) -> CircuitList {
    var list = CircuitList()
    list.end = visit(in: graph, limits: limits) { vertices, arcs in
      list.append(vertices: vertices, arcs: arcs)
      return .proceed
    }
    list.isEveryLengthCovered =
      limits.maximumLength >= StronglyConnected(of: graph).longestCircuitBound
    return list
  }
}
