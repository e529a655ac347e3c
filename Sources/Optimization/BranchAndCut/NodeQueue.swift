/// One change of a bound on the way to a node.
struct BoundChange: Sendable {
  var column: Int32
  var isUpper: Bool
  var bound: Double
}

/// A node of the search tree that waits.
struct SearchNode: Sendable {
  /// All branchings from the root.
  var changes: [BoundChange]
  /// The bound inherited from the parent.
  var bound: Double
  /// A guess of the best objective below.
  var estimate: Double
  var depth: Int
  /// Tells the order of creation, to break ties.
  var number: Int
  /// The parent's basis; shared by both children.
  var basis: BasisSnapshot?
  /// The column branched on last, its direction, the parent's fractional part and objective, to
  /// learn from.
  var branchColumn: Int
  var branchUp: Bool
  var branchFraction: Double

  /// Bytes that it takes, by estimate.
  var byteCount: Int { 16 * changes.count + 160 + basisByteCount }
  /// Bytes of the basis; both children share one.
  var basisByteCount: Int { (basis?.byteCount ?? 0) / 2 }
}

/// The open nodes, best bound first.
struct NodeQueue {
  private var nodes: [SearchNode] = []
  private(set) var byteCount = 0
  /// The share of `byteCount` that bases take.
  private(set) var basisByteCount = 0

  var count: Int { nodes.count }
  var isEmpty: Bool { nodes.isEmpty }

  /// The least bound of the open nodes, infinite when there is none.
  var leastBound: Double { nodes.first?.bound ?? .infinity }

  private func before(_ left: SearchNode, _ right: SearchNode) -> Bool {
    if left.bound != right.bound { return left.bound < right.bound }
    if left.estimate != right.estimate { return left.estimate < right.estimate }
    return left.number < right.number
  }

  mutating func push(_ node: SearchNode) {
    byteCount += node.byteCount
    basisByteCount += node.basisByteCount
    nodes.append(node)
    var child = nodes.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if !before(nodes[child], nodes[parent]) { break }
      nodes.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> SearchNode? {
    guard !nodes.isEmpty else { return nil }
    nodes.swapAt(0, nodes.count - 1)
    let node = nodes.removeLast()
    byteCount -= node.byteCount
    basisByteCount -= node.basisByteCount
    sink(0)
    return node
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < nodes.count {
        if before(nodes[child], nodes[least]) { least = child }
      }
      if least == parent { return }
      nodes.swapAt(parent, least)
      parent = least
    }
  }

  /// Drops all nodes that can not hold anything better than the cutoff.
  mutating func prune(above cutoff: Double) {
    let kept = nodes.filter { $0.bound < cutoff }
    if kept.count == nodes.count { return }
    nodes = []
    byteCount = 0
    basisByteCount = 0
    for node in kept { push(node) }
  }

  /// Takes the bases from all nodes that wait.
  mutating func dropBases() {
    for place in nodes.indices { nodes[place].basis = nil }
    byteCount -= basisByteCount
    basisByteCount = 0
  }
}
