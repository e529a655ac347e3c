internal import Primitives

/// The parts of a graph that no arc joins, whatever the direction of arcs (weak components).
///
/// Components are numbered by their smallest vertex: component 0 holds vertex 0.
public struct ConnectedComponents: Sendable, Hashable {
  /// The component of each vertex.
  public let componentOfVertex: [Int32]
  /// `offsets[c] ..< offsets[c + 1]` are the places in `members` of component `c`.
  public let offsets: [Int32]
  /// The vertices ordered by (component, vertex).
  public let members: [Int32]

  /// The weak components of `graph`. O(vertices + arcs), nearly; union by smallest vertex.
  public init(of graph: Digraph) {
    var sets = UnionFind(count: graph.vertexCount)
    for arc in graph.arcs { sets.join(graph.tail(arc), graph.head(arc)) }
    var numbers = [Int32](repeating: -1, count: graph.vertexCount)
    var count: Int32 = 0
    // The representative is the smallest member, so it is met before the others of its set.
    for vertex in graph.vertices {
      let root = sets.find(vertex)
      if root == vertex {
        numbers[vertex] = count
        count += 1
      } else {
        numbers[vertex] = numbers[root]
      }
    }
    self.init(componentOfVertex: numbers, count: Int(count))
  }

  init(componentOfVertex: [Int32], count: Int) {
    let grouping = Grouping(keys: componentOfVertex, keyCount: count)
    self.componentOfVertex = componentOfVertex
    self.offsets = grouping.offsets
    self.members = grouping.members
  }

  /// How many components there are.
  @inlinable public var count: Int { offsets.count - 1 }

  /// The vertices of a component, ascending.
  @inlinable
  public func members(of component: Int) -> ArraySlice<Int32> {
    members[Int(offsets[component])..<Int(offsets[component + 1])]
  }
}

/// Positions grouped by key, ascending inside a group.
struct Grouping {
  let offsets: [Int32]
  let members: [Int32]

  init(keys: [Int32], keyCount: Int) {
    var offsets = [Int32](repeating: 0, count: keyCount + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for key in 0..<keyCount { offsets[key + 1] += offsets[key] }
    var next = offsets
    var members = [Int32](repeating: 0, count: keys.count)
    for (position, key) in keys.enumerated() {
      members[Int(next[Int(key)])] = Int32(truncatingIfNeeded: position)
      next[Int(key)] += 1
    }
    self.offsets = offsets
    self.members = members
  }
}
