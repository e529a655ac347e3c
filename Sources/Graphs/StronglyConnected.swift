/// The strongly connected components of a graph: two vertices share one when each reaches the
/// other.
///
/// Components are numbered in a topological order of the condensation: every arc stays in its
/// component or goes to one with a larger number. The numbering depends on nothing but the graph.
public struct StronglyConnected: Sendable, Hashable {
  /// The component of each vertex.
  public let componentOfVertex: [Int32]
  /// `offsets[c] ..< offsets[c + 1]` are the places in `members` of component `c`.
  public let offsets: [Int32]
  /// The vertices ordered by (component, vertex).
  public let members: [Int32]
  /// Whether a component holds a circuit of two or more vertices; self loops do not count.
  public let isCyclic: [Bool]

  /// The strongly connected components of `graph`.
  ///
  /// O(vertices + arcs), no recursion. Reference: R. Tarjan, "Depth-first search and linear graph
  /// algorithms", SIAM J. Comput. 1 (1972).
  public init(of graph: Digraph) {
    var tarjan = TarjanSearch(vertexCount: graph.vertexCount)
    for root in graph.vertices { tarjan.explore(from: root, in: graph) }
    // Tarjan closes a component after all that it reaches: reversing gives a topological order.
    let last = tarjan.componentCount - 1
    let numbers = tarjan.component.map { last - $0 }
    let grouping = Grouping(keys: numbers, keyCount: Int(tarjan.componentCount))
    componentOfVertex = numbers
    offsets = grouping.offsets
    members = grouping.members
    isCyclic = (0..<Int(tarjan.componentCount)).map { component in
      grouping.offsets[component + 1] - grouping.offsets[component] > 1
    }
  }

  /// How many components there are.
  @inlinable public var count: Int { offsets.count - 1 }

  /// The vertices of a component, ascending.
  @inlinable
  public func members(of component: Int) -> ArraySlice<Int32> {
    members[Int(offsets[component])..<Int(offsets[component + 1])]
  }

  /// Whether both ends of the arc lie in one component, that is, whether the arc lies on a
  /// circuit or is a self loop.
  @inlinable
  public func isInside(_ arc: Int, of graph: Digraph) -> Bool {
    componentOfVertex[graph.tail(arc)] == componentOfVertex[graph.head(arc)]
  }

  /// The number of vertices of the largest component; 0 for the empty graph.
  public var largestSize: Int {
    (0..<count).reduce(0) { Swift.max($0, members(of: $1).count) }
  }

  /// No circuit of two or more vertices has more arcs than this; 0 when there is none.
  public var longestCircuitBound: Int { largestSize > 1 ? largestSize : 0 }

  /// A topological order of all vertices, or nil when some circuit or self loop forbids one.
  public func topologicalOrder(of graph: Digraph) -> [Int32]? {
    guard count == graph.vertexCount else { return nil }
    guard graph.arcs.allSatisfy({ graph.tails[$0] != graph.heads[$0] }) else { return nil }
    return members
  }
}

/// The state of Tarjan's search with an explicit stack of (vertex, next arc).
private struct TarjanSearch {
  var component: [Int32]
  var componentCount: Int32 = 0
  private var index: [Int32]
  private var low: [Int32]
  private var nextArc: [Int32]
  private var callStack: [Int32] = []
  private var openVertices: [Int32] = []
  private var visited: Int32 = 0

  init(vertexCount: Int) {
    component = [Int32](repeating: -1, count: vertexCount)
    index = [Int32](repeating: -1, count: vertexCount)
    low = [Int32](repeating: 0, count: vertexCount)
    nextArc = [Int32](repeating: 0, count: vertexCount)
  }

  mutating func explore(from root: Int, in graph: Digraph) {
    guard index[root] < 0 else { return }
    enter(root, in: graph)
    while let top = callStack.last {
      let vertex = Int(top)
      let arc = Int(nextArc[vertex])
      if arc < Int(graph.outOffsets[vertex + 1]) {
        nextArc[vertex] += 1
        let head = graph.head(arc)
        if index[head] < 0 {
          enter(head, in: graph)
        } else if component[head] < 0 {
          low[vertex] = min(low[vertex], index[head])
        }
      } else {
        callStack.removeLast()
        if let parent = callStack.last {
          low[Int(parent)] = min(low[Int(parent)], low[vertex])
        }
        if low[vertex] == index[vertex] { close(vertex) }
      }
    }
  }

  private mutating func enter(_ vertex: Int, in graph: Digraph) {
    index[vertex] = visited
    low[vertex] = visited
    visited += 1
    nextArc[vertex] = graph.outOffsets[vertex]
    callStack.append(Int32(truncatingIfNeeded: vertex))
    openVertices.append(Int32(truncatingIfNeeded: vertex))
  }

  private mutating func close(_ root: Int) {
    while let vertex = openVertices.popLast() {
      component[Int(vertex)] = componentCount
      if Int(vertex) == root { break }
    }
    componentCount += 1
  }
}
