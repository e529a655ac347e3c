/// Takes circuits out of a flow until none is left, the shortest first.
struct CirculationRemoval {
  /// What is left on each arc.
  private(set) var flows: [Double]
  /// The circuits taken out.
  private(set) var parts: [FlowDecomposition.Part] = []

  private let graph: Digraph
  private let threshold: Double
  private static let stepsOfOnePass = 20_000_000

  init(graph: Digraph, flows: [Double], threshold: Double) {
    self.graph = graph
    self.flows = flows
    self.threshold = threshold
  }

  /// Takes all circuits out; those of up to `ordered` arcs by length, then in lexicographic order.
  mutating func removeAll(orderedUpTo ordered: Int) {
    removeSelfLoops()
    for length in 2...max(2, ordered) {
      if !removeAll(upTo: length) { break }
    }
    removeInSearchOrder()
  }

  /// Takes all circuits of up to `length` arcs out; false when that is too much work.
  ///
  /// Taking circuits out makes no new ones, so one pass leaves none of this length, unless an arc
  /// is emptied that has a parallel one: the search looks at one of them only.
  private mutating func removeAll(upTo length: Int) -> Bool {
    while true {
      let arcOfOpen = graph.arcs.filter { isOpen($0) }
      let open = graph.keepingArcs { isOpen($0) }
      let hasParallels = open.arcs.contains { open.repeatsItsPredecessor($0) }
      let limits = EnumerationLimits(maximumLength: length, maximumSteps: Self.stepsOfOnePass)
      let before = parts.count
      let end = BoundedCircuits.visit(in: open, limits: limits) { _, arcs in
        if arcs.allSatisfy({ isOpen(arcOfOpen[Int($0)]) }) {
          take(arcs.map { Int32(truncatingIfNeeded: arcOfOpen[Int($0)]) })
        }
        return .proceed
      }
      if end != .exhausted { return false }
      if !hasParallels || parts.count == before { return true }
    }
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

  /// Subtracts the least flow of the circuit from all its arcs: at least one arc becomes empty.
  private mutating func take(_ arcs: [Int32]) {
    let amount = arcs.reduce(Double.infinity) { min($0, flows[Int($1)]) }
    for arc in arcs { flows[Int(arc)] -= amount }
    let vertices = arcs.map { graph.tails[Int($0)] }
    let circuit = Circuit(turning: vertices, arcs: arcs)
    parts.append(
      FlowDecomposition.Part(vertices: circuit.vertices, arcs: circuit.arcs, amount: amount))
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
