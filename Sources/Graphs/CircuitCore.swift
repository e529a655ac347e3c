/// The part of a graph on which circuits can lie, made ready for the search.
///
/// Kept are the arcs inside strongly connected components, without self loops, one for each
/// (tail, head). Vertices are renumbered densely in the order in which the search starts from them.
struct CircuitCore: ~Copyable {
  enum StartOrder {
    /// As the vertices are numbered in the graph: circuits come in lexicographic order.
    case natural
    /// Vertices of high degree first, so that the later searches are rid of them.
    case hubsFirst
  }

  let count: Int
  let outOffsets: FlatBuffer<Int32>
  /// Ascending within the arcs of one tail.
  let heads: FlatBuffer<Int32>
  let inOffsets: FlatBuffer<Int32>
  /// Ascending within the arcs of one head.
  let tails: FlatBuffer<Int32>
  /// The graph's vertex for each vertex of the core.
  let vertexOf: FlatBuffer<Int32>
  /// The graph's arc for each arc of the core: the first of its parallel arcs.
  let arcOf: FlatBuffer<Int32>
  /// No circuit has more arcs than this.
  let longestPossible: Int

  init(of graph: Digraph, order: StartOrder) {
    let components = StronglyConnected(of: graph)
    var arcs: [Int32] = []
    for vertex in graph.vertices
    where components.isCyclic[Int(components.componentOfVertex[vertex])] {
      var previous = Int32(truncatingIfNeeded: vertex)
      for arc in graph.arcs(from: vertex) {
        let head = graph.heads[arc]
        // Arcs are sorted by head, so a repeated head is a parallel arc; the own vertex a loop.
        if head == previous || Int(head) == vertex { continue }
        guard components.isInside(arc, of: graph) else { continue }
        previous = head
        arcs.append(Int32(truncatingIfNeeded: arc))
      }
    }

    let members = graph.vertices.filter {
      components.isCyclic[Int(components.componentOfVertex[$0])]
    }
    let ordered =
      switch order {
      case .natural: members
      case .hubsFirst: Self.hubsFirst(members, arcs: arcs, of: graph)
      }
    var number = [Int32](repeating: -1, count: graph.vertexCount)
    for (new, old) in ordered.enumerated() { number[old] = Int32(truncatingIfNeeded: new) }

    let core = Digraph(
      vertexCount: ordered.count,
      tails: arcs.map { number[Int(graph.tails[Int($0)])] },
      heads: arcs.map { number[Int(graph.heads[Int($0)])] })
    count = ordered.count
    outOffsets = FlatBuffer(core.outOffsets)
    heads = FlatBuffer(core.heads)
    inOffsets = FlatBuffer(core.inOffsets)
    tails = FlatBuffer(core.inArcs.map { core.tails[Int($0)] })
    vertexOf = FlatBuffer(ordered.map { Int32(truncatingIfNeeded: $0) })
    arcOf = FlatBuffer(core.callerArcs.map { arcs[Int($0)] })
    longestPossible = components.largestSize
  }

  private static func hubsFirst(_ members: [Int], arcs: [Int32], of graph: Digraph) -> [Int] {
    var degree = [Int32](repeating: 0, count: graph.vertexCount)
    for arc in arcs {
      degree[Int(graph.tails[Int(arc)])] += 1
      degree[Int(graph.heads[Int(arc)])] += 1
    }
    return members.sorted { left, right in
      degree[left] != degree[right] ? degree[left] > degree[right] : left < right
    }
  }
}
