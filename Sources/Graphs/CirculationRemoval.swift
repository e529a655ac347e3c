/// Takes circuits out of a flow until none is left, the shortest first.
struct CirculationRemoval {
  /// What is left on each arc.
  private(set) var flows: [Double]
  /// The circuits taken out.
  private(set) var parts: [FlowDecomposition.Part] = []

  private let graph: Digraph
  private let threshold: Double
  private var distance: [Int32]
  private var arcTo: [Int32]
  private var reached: [Int32] = []

  init(graph: Digraph, flows: [Double], threshold: Double) {
    self.graph = graph
    self.flows = flows
    self.threshold = threshold
    distance = [Int32](repeating: -1, count: graph.vertexCount)
    arcTo = [Int32](repeating: -1, count: graph.vertexCount)
  }

  /// Takes all circuits out; those of up to `ordered` arcs by length, then by start.
  mutating func removeAll(orderedUpTo ordered: Int) {
    removeSelfLoops()
    for length in 2...max(2, ordered) {
      // Taking circuits out makes no new ones, so after a pass none of this length is left.
      let starts = verticesOnCircuits()
      if starts.isEmpty { return }
      for start in starts {
        while let arcs = circuit(through: Int(start), length: length) { take(arcs) }
      }
    }
    removeInSearchOrder()
  }

  private func isOpen(_ arc: Int) -> Bool { flows[arc] > threshold }

  private mutating func removeSelfLoops() {
    for arc in graph.arcs where graph.tails[arc] == graph.heads[arc] && isOpen(arc) {
      take([Int32(truncatingIfNeeded: arc)])
    }
  }

  private func verticesOnCircuits() -> [Int32] {
    let open = graph.keepingArcs { isOpen($0) }
    let components = StronglyConnected(of: open)
    return graph.vertices.filter { components.isCyclic[Int(components.componentOfVertex[$0])] }
      .map { Int32(truncatingIfNeeded: $0) }
  }

  /// A shortest circuit through `start` if it has at most `length` arcs (breadth first).
  private mutating func circuit(through start: Int, length: Int) -> [Int32]? {
    defer {
      for vertex in reached { distance[Int(vertex)] = -1 }
      reached.removeAll(keepingCapacity: true)
    }
    distance[start] = 0
    reached.append(Int32(truncatingIfNeeded: start))
    var place = 0
    while place < reached.count {
      let vertex = Int(reached[place])
      place += 1
      let next = distance[vertex] + 1
      if Int(next) > length { return nil }
      for arc in graph.arcs(from: vertex) where isOpen(arc) {
        let head = graph.head(arc)
        if head == start { return traceBack(from: vertex, closing: arc) }
        if distance[head] < 0 {
          distance[head] = next
          arcTo[head] = Int32(truncatingIfNeeded: arc)
          reached.append(Int32(truncatingIfNeeded: head))
        }
      }
    }
    return nil
  }

  private func traceBack(from last: Int, closing arc: Int) -> [Int32] {
    var arcs = [Int32(truncatingIfNeeded: arc)]
    var vertex = last
    while distance[vertex] > 0 {
      arcs.append(arcTo[vertex])
      vertex = graph.tail(Int(arcTo[vertex]))
    }
    return arcs.reversed()
  }

  /// Subtracts the least flow of the circuit from all its arcs: at least one arc becomes empty.
  private mutating func take(_ arcs: [Int32]) {
    let amount = arcs.reduce(Double.infinity) { min($0, flows[Int($1)]) }
    for arc in arcs { flows[Int(arc)] -= amount }
    let vertices = arcs.map { graph.tails[Int($0)] }
    let least = vertices.indices.min { vertices[$0] < vertices[$1] } ?? 0
    parts.append(
      FlowDecomposition.Part(
        vertices: Array(vertices[least...] + vertices[..<least]),
        arcs: Array(arcs[least...] + arcs[..<least]), amount: amount))
  }

  /// Takes out what is left with one search in depth: each arc is passed, emptied or given up.
  private mutating func removeInSearchOrder() {
    var nextArc = graph.outOffsets
    var placeOnPath = [Int32](repeating: -1, count: graph.vertexCount)
    var path: [Int32] = []
    for root in verticesOnCircuits() {
      var vertex = Int(root)
      placeOnPath[vertex] = 0
      while true {
        while nextArc[vertex] < graph.outOffsets[vertex + 1], !isOpen(Int(nextArc[vertex])) {
          nextArc[vertex] += 1
        }
        if nextArc[vertex] == graph.outOffsets[vertex + 1] {
          // Nothing leads on from here: the arc that led here lies on no circuit.
          placeOnPath[vertex] = -1
          guard let arc = path.popLast() else { break }
          vertex = graph.tail(Int(arc))
          nextArc[vertex] += 1
          continue
        }
        let arc = nextArc[vertex]
        let head = graph.head(Int(arc))
        path.append(arc)
        let place = Int(placeOnPath[head])
        if place < 0 {
          placeOnPath[head] = Int32(truncatingIfNeeded: path.count)
          vertex = head
          continue
        }
        let circuit = Array(path[place...])
        take(circuit)
        // Go back to the tail of the first arc that is empty now.
        let empty = circuit.indices.first { !isOpen(Int(circuit[$0])) } ?? 0
        for arc in circuit[empty...] where graph.head(Int(arc)) != head {
          placeOnPath[graph.head(Int(arc))] = -1
        }
        path.removeSubrange((place + empty)...)
        vertex = graph.tail(Int(circuit[empty]))
      }
    }
  }
}
