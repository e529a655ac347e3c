/// A node of the forest that a basis of a problem with ratios is.
///
/// Every node owns one basic variable: the arc to its parent, or, at a root, either its slack or
/// the arc that closes the cycle of its tree.
struct RatioForestNode: FlowTreeNode {
  /// What the own arc carries, in units sent; of a slack what is left over or lacks.
  var flow: Double
  /// The same for the second right-hand side, which only decides between equals.
  var spare: Double
  /// The ratio of the own arc; 1 for a slack.
  var ratio: Double
  /// The number of nodes at a root.
  var parent: Int32
  /// The own arc, or −1 for a slack.
  var arc: Int32
  var firstChild: Int32
  var nextSibling: Int32
  var previousSibling: Int32
  /// 1 at a root.
  var depth: Int32
  /// The other end of the arc that closes a cycle at a root, else −1.
  var mate: Int32
  var isOnCycle: Bool
}

/// The basis of a problem with ratios on one connected part, and what can be computed from it.
///
/// A basis is a forest in which every tree has either one slack, at its root, or one more arc,
/// which closes a cycle whose ratios do not cancel (Dantzig 1963, chapter 21). Potentials w make
/// p − w(supply) − ratio·w(demand) zero on basic arcs and are zero at slacks. Scales h make
/// h(supply) + ratio·h(demand) zero on the arcs of trees: adding a multiple of them to the
/// potentials of a tree leaves its arcs in order, and they tell what a quantity at a node amounts
/// to at the root.
///
/// The struct borrows its arrays from the caller for the time of one solve.
struct RatioForest {
  typealias Node = RatioForestNode

  let supplyCount: Int
  /// Supplies and demands; also the number of what stands above all roots.
  let nodeCount: Int
  let arcCount: Int
  /// Rows of this part; the values are places in the arrays of arcs.
  let rowStarts: UnsafePointer<Int32>
  let heads: UnsafePointer<Int32>
  let profits: UnsafePointer<Double>
  let ratios: UnsafePointer<Double>
  let quantities: UnsafePointer<Double>
  /// The most that each arc carries, or nil when no arc has a limit of its own.
  let capacities: UnsafePointer<Double>?
  /// `ArcStanding` of each arc where arcs have capacities.
  let standings: UnsafeMutablePointer<Int8>
  let work: RatioWorkspace
  /// Reduced profits up to this do not count.
  let tolerance: Double

  var nodes: UnsafeMutablePointer<Node> { work.nodes }
  var potentials: UnsafeMutablePointer<Double> { work.potentials }
  var scales: UnsafeMutablePointer<Double> { work.scales }

  var effort = FlowEffort()
  /// Whether a number left the range of the arithmetic or a cycle's ratios cancel: the result is
  /// worthless then.
  var isOutOfRange = false

  /// Cycles whose ratios cancel to this, relatively, count as cancelling.
  static let cancelling = 1e-10

  /// What the own arc of a node takes from the node for each unit.
  @inline(__always)
  func own(_ node: Int) -> Double { node < supplyCount ? 1 : nodes[node].ratio }

  /// What the own arc of a node takes from its other end for each unit.
  @inline(__always)
  func far(_ node: Int) -> Double { node < supplyCount ? nodes[node].ratio : 1 }

  // MARK: Links

  /// Makes every node a root with its slack, all arcs at zero.
  func hangAllOnSlacks() {
    let none = Int32(truncatingIfNeeded: nodeCount)
    for node in 0...nodeCount {
      nodes[node] = Node(
        flow: node < nodeCount ? quantities[node] : 0, spare: node < supplyCount ? 1 : -1,
        ratio: 1, parent: node < nodeCount ? none : -1, arc: -1, firstChild: -1, nextSibling: -1,
        previousSibling: -1, depth: node < nodeCount ? 1 : 0, mate: -1, isOnCycle: false)
    }
    guard capacities != nil else { return }
    let first = Int(rowStarts[0])
    for arc in first..<first &+ arcCount { standings[arc] = ArcStanding.atLower }
  }

  /// Turns the path from `top` up to `leaving` around, so that `top` owns what `owned` says.
  @inline(__always)
  func rehang(_ owned: Node, top: Int, upTo leaving: Int) {
    let nodes = nodes
    var node = top
    var next = owned
    while true {
      let old = nodes[node]
      let child = Int32(truncatingIfNeeded: node)
      nodes.dropChild(child)
      nodes[node].parent = next.parent
      nodes[node].mate = next.mate
      nodes[node].arc = next.arc
      nodes[node].ratio = next.ratio
      nodes[node].flow = next.flow
      nodes[node].spare = next.spare
      nodes.pushChild(child)
      if node == leaving { return }
      next = old
      next.parent = child
      next.mate = -1
      node = Int(old.parent)
    }
  }

  /// Notes which nodes lie on the cycle that a root's own arc closes.
  func markCycle(at root: Int, as isOnCycle: Bool) {
    var node = Int(nodes[root].mate)
    while node != root, node != nodeCount {
      nodes[node].isOnCycle = isOnCycle
      node = Int(nodes[node].parent)
    }
    nodes[root].isOnCycle = isOnCycle
  }
}

/// The arrays of one solve, for the largest part.
struct RatioWorkspace {
  let nodes: UnsafeMutablePointer<RatioForestNode>
  let potentials: UnsafeMutablePointer<Double>
  let scales: UnsafeMutablePointer<Double>
  /// How fast the flow of each node's own arc falls in a pivot; zero between pivots.
  let rates: UnsafeMutablePointer<Double>
  /// Nodes in some order, or a stack.
  let order: UnsafeMutablePointer<Int32>
  /// The nodes whose rates are not zero.
  let path: UnsafeMutablePointer<Int32>

  init(nodeCount: Int) {
    let count = nodeCount + 1
    nodes = .allocate(capacity: count)
    potentials = .allocate(capacity: count)
    scales = .allocate(capacity: count)
    rates = .allocate(capacity: count)
    rates.initialize(repeating: 0, count: count)
    order = .allocate(capacity: count)
    path = .allocate(capacity: 2 * count)
  }

  func deallocate() {
    nodes.deallocate()
    potentials.deallocate()
    scales.deallocate()
    rates.deallocate()
    order.deallocate()
    path.deallocate()
  }
}
