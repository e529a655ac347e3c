/// Finds the paths that a new arc closes to circuits.
struct ClosingPaths: ~Copyable {
  private let maximumLength: Int
  private let radius: Int32
  private let distance: FlatBuffer<Int32>
  private let near: FlatBuffer<Int32>
  private let path: FlatBuffer<Int32>
  private let slots: FlatBuffer<Int32>
  private let pathDistance: FlatBuffer<Int32>
  private static let blocked = Int32.max / 2

  /// Requires `maximumLength >= 2`.
  init(vertexCount: Int, maximumLength: Int) {
    self.maximumLength = min(maximumLength, max(2, vertexCount))
    radius = Int32(truncatingIfNeeded: self.maximumLength / 2)
    distance = FlatBuffer(repeating: radius + 1, count: vertexCount)
    near = FlatBuffer(repeating: 0, count: vertexCount)
    path = FlatBuffer(repeating: 0, count: self.maximumLength)
    slots = FlatBuffer(repeating: 0, count: self.maximumLength)
    pathDistance = FlatBuffer(repeating: 0, count: self.maximumLength)
  }

  /// Shows every circuit of `graph` that passes `arc`, which is in the graph: its vertices from
  /// the head of `arc` on, and its arcs with `arc` last. Ends when `visitor` says stop.
  func visit(
    closedBy arc: Int, from tail: Int32, to head: Int32, in graph: borrowing GrowingDigraph,
    counter: inout StepCounter, _ visitor: ([Int32], [Int32]) -> VisitorAnswer
  ) {
    if graph.outCount[head] == 0 || graph.inCount[tail] == 0 { return }
    let nearCount = look(backFrom: tail, in: graph)
    walk(
      closedBy: Int32(truncatingIfNeeded: arc), from: head, to: tail, in: graph,
      counter: &counter, visitor)
    for place in 0..<nearCount { distance[near[place]] = radius + 1 }
  }

  /// Distances to `target` up to the radius; returns how many vertices have one.
  private func look(backFrom target: Int32, in graph: borrowing GrowingDigraph) -> Int {
    distance[target] = 0
    near[0] = target
    var count = 1
    var place = 0
    while place < count {
      let vertex = near[place]
      let next = distance[vertex] + 1
      if next > radius { break }
      let begin = graph.inBegin[vertex]
      for slot in begin..<(begin + graph.inCount[vertex]) {
        let before = graph.tails[slot]
        if distance[before] > radius {
          distance[before] = next
          near[count] = before
          count += 1
        }
      }
      place += 1
    }
    return count
  }

  private func walk(
    closedBy arc: Int32, from first: Int32, to target: Int32, in graph: borrowing GrowingDigraph,
    counter: inout StepCounter, _ visitor: ([Int32], [Int32]) -> VisitorAnswer
  ) {
    if Int(distance[first]) + 1 > maximumLength { return }
    path[0] = first
    slots[0] = 0
    pathDistance[0] = distance[first]
    distance[first] = Self.blocked
    var depth = 1
    var goesOn = true
    while depth > 0 {
      let vertex = path[depth - 1]
      let begin = graph.outBegin[vertex]
      let filled = graph.outCount[vertex]
      // With `depth` vertices so far and the arc to come, so many arcs may lead on to the target.
      let farthest = Int32(truncatingIfNeeded: maximumLength - 1 - depth)
      var slot = slots[depth - 1]
      while goesOn, slot < filled, distance[graph.heads[begin + slot]] > farthest { slot += 1 }
      if goesOn && slot < filled {
        let head = graph.heads[begin + slot]
        slots[depth - 1] = slot + 1
        if head == target {
          goesOn = show(depth: depth, target: target, closing: arc, in: graph, visitor)
        } else {
          path[depth] = head
          slots[depth] = 0
          pathDistance[depth] = distance[head]
          distance[head] = Self.blocked
          depth += 1
          if counter.advance() { goesOn = false }
        }
      } else {
        depth -= 1
        distance[vertex] = pathDistance[depth]
      }
    }
  }

  private func show(
    depth: Int, target: Int32, closing arc: Int32, in graph: borrowing GrowingDigraph,
    _ visitor: ([Int32], [Int32]) -> VisitorAnswer
  ) -> Bool {
    var vertices: [Int32] = []
    var arcs: [Int32] = []
    for place in 0..<depth {
      let vertex = path[place]
      vertices.append(vertex)
      arcs.append(graph.arcs[graph.outBegin[vertex] + slots[place] - 1])
    }
    vertices.append(target)
    arcs.append(arc)
    return visitor(vertices, arcs) == .proceed
  }
}
