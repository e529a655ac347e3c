/// A node of the spanning tree of a part: 28 bytes with 32-bit numbers.
struct TransportationTreeNode<Number: FlowNumber>: FlowTreeNode {
  /// What the arc to the parent carries; for a node on the root what it has left over or lacks.
  var flow: Number
  var parent: Int32
  /// The arc to the parent, or −1 on the root.
  var arc: Int32
  var firstChild: Int32
  var nextSibling: Int32
  var previousSibling: Int32
  var depth: Int32
}

/// The network simplex on one connected part: maximise profit from a feasible spanning tree.
///
/// The root stands for free disposal: a supply hangs on it by its unused rest, a demand by what it
/// lacks, so the star of all nodes around the root is a feasible tree and no first phase is
/// needed. Trees are kept strongly feasible (Cunningham 1976: an arc that carries nothing points
/// to the root), which rules out cycling. Pricing takes the best arc of a block of whole rows
/// (Grigoriadis 1986). Potentials w make p − w(supply) − w(demand) zero on tree arcs and are zero
/// at the root.
///
/// The struct borrows its arrays from the caller for the time of one solve.
struct TransportationTree<Number: FlowNumber> {
  typealias Node = TransportationTreeNode<Number>

  let supplyCount: Int
  /// Supplies and demands; also the number of the root.
  let nodeCount: Int
  let arcCount: Int
  /// Rows of this part; the values are places in `heads` and `profits`.
  let rowStarts: UnsafePointer<Int32>
  let heads: UnsafePointer<Int32>
  let profits: UnsafePointer<Number>
  let quantities: UnsafePointer<Number>
  /// `nodeCount + 1` elements each, all overwritten.
  let nodes: UnsafeMutablePointer<Node>
  let potentials: UnsafeMutablePointer<Number>
  let stack: UnsafeMutablePointer<Int32>
  /// Reduced profits up to this do not count.
  let tolerance: Number

  private(set) var effort = FlowEffort()
  /// Whether a potential left the range in which sums are exact: the result is worthless then.
  private(set) var isOutOfRange = false

  init(
    supplyCount: Int, nodeCount: Int, arcCount: Int, rowStarts: UnsafePointer<Int32>,
    heads: UnsafePointer<Int32>, profits: UnsafePointer<Number>,
    quantities: UnsafePointer<Number>, nodes: UnsafeMutablePointer<Node>,
    potentials: UnsafeMutablePointer<Number>, stack: UnsafeMutablePointer<Int32>,
    tolerance: Number
  ) {
    self.supplyCount = supplyCount
    self.nodeCount = nodeCount
    self.arcCount = arcCount
    self.rowStarts = rowStarts
    self.heads = heads
    self.profits = profits
    self.quantities = quantities
    self.nodes = nodes
    self.potentials = potentials
    self.stack = stack
    self.tolerance = tolerance
  }

  /// Hangs every node on the root.
  func hangAllOnRoot() {
    let root = Int32(truncatingIfNeeded: nodeCount)
    for node in 0...nodeCount {
      nodes[node] = Node(
        flow: node < nodeCount ? quantities[node] : .zero, parent: node < nodeCount ? root : -1,
        arc: -1, firstChild: -1, nextSibling: -1, previousSibling: -1,
        depth: node < nodeCount ? 1 : 0)
    }
  }

  /// Makes lists of children, depths and potentials from parents and arcs.
  ///
  /// - Returns: whether every node was reached, that is, whether the parents make a tree.
  mutating func growFromParents() -> Bool {
    isOutOfRange = false
    for node in 0...nodeCount {
      nodes[node].firstChild = -1
      nodes[node].previousSibling = -1
    }
    for node in 0..<nodeCount { nodes.pushChild(Int32(truncatingIfNeeded: node)) }
    potentials[nodeCount] = .zero
    nodes[nodeCount].depth = 0
    stack[0] = Int32(truncatingIfNeeded: nodeCount)
    var height = 1
    var reached = 1
    while height > 0 {
      height &-= 1
      let node = Int(stack[height])
      var child = nodes[node].firstChild
      while child >= 0 {
        let place = Int(child)
        nodes[place].depth = nodes[node].depth &+ 1
        let arc = Int(nodes[place].arc)
        potentials[place] = arc < 0 ? .zero : profits[arc].minus(potentials[node])
        if potentials[place].isOutOfRange { isOutOfRange = true }
        stack[height] = child
        height &+= 1
        reached &+= 1
        child = nodes[place].nextSibling
      }
    }
    return reached == nodeCount + 1
  }

  /// Pivots until no arc improves or a limit is reached.
  ///
  /// - Parameter blockSize: how many arcs are priced before the best of them enters.
  mutating func optimize(blockSize: Int, limits: FlowLimits) -> FlowStop {
    var row = 0
    var polls = 0
    while true {
      let entering = price(from: &row, blockSize: blockSize)
      guard entering.row >= 0 else { return .optimal }
      pivot(row: entering.row, arc: entering.arc)
      if isOutOfRange { return .interrupted }
      effort.pivots &+= 1
      polls &+= 1
      if polls & 255 == 0 {
        if effort.work > limits.work { return .workLimit }
        if limits.shouldStop() { return .interrupted }
      }
    }
  }

  /// `optimize`, and where numbers round: potentials and flows made anew from the tree until
  /// pricing with them finds nothing more.
  mutating func optimizeAndSettle(limits: FlowLimits) -> FlowStop {
    let blockSize = max(20, Int(0.5 * Double(arcCount).squareRoot()))
    var stop = optimize(blockSize: blockSize, limits: limits)
    guard !Number.isExact else { return stop }
    var rounds = 0
    while stop == .optimal, rounds < 4 {
      let pivots = effort.pivots
      guard repairFlows() else { return stop }
      stop = optimize(blockSize: blockSize, limits: limits)
      if effort.pivots == pivots { return stop }
      rounds += 1
    }
    return stop
  }

  /// The best arc of the next block that has any; its `row` is −1 when there is none at all.
  ///
  /// A row is a supply with its arcs and its slack, or the slack of a demand. The arc −1 means
  /// the slack.
  @inline(__always)
  private mutating func price(from row: inout Int, blockSize: Int) -> (row: Int, arc: Int) {
    let heads = heads
    let profits = profits
    let potentials = potentials
    var best = tolerance
    var bestRow = -1
    var bestArc = -1
    var seen = 0
    var rows = 0
    var work = 0
    while rows < nodeCount {
      let potential = potentials[row]
      if Number.zero.minus(potential) > best {
        best = Number.zero.minus(potential)
        bestRow = row
        bestArc = -1
      }
      seen &+= 1
      if row < supplyCount {
        var arc = Int(rowStarts[row])
        let end = Int(rowStarts[row &+ 1])
        seen &+= end &- arc
        var found = -1
        while arc < end {
          let reduced = profits[arc].minus(potential).minus(potentials[Int(heads[arc])])
          if reduced > best {
            best = reduced
            found = arc
          }
          arc &+= 1
        }
        if found >= 0 {
          bestRow = row
          bestArc = found
        }
      }
      rows &+= 1
      row &+= 1
      if row == nodeCount { row = 0 }
      if seen >= blockSize {
        work &+= seen
        if bestRow >= 0 { break }
        seen = 0
      }
    }
    effort.work &+= work
    return (bestRow, bestArc)
  }

  /// Sends as much as possible around the cycle that the entering arc closes, and exchanges it
  /// for the arc that blocks.
  @inline(__always)
  private mutating func pivot(row: Int, arc: Int) {
    let nodes = nodes
    let from = arc >= 0 || row < supplyCount ? row : nodeCount
    let to = arc >= 0 ? Int(heads[arc]) : row < supplyCount ? nodeCount : row

    // Flow rises on the entering arc. Walking up from its tail, arcs out of supplies fall; walking
    // up from its head, arcs into demands fall. To stay strongly feasible the last blocking arc in
    // the cycle's direction, seen from the join, leaves: the highest on the head's side, else the
    // lowest on the tail's side.
    var left = from
    var right = to
    var leftFlow = Number.zero
    var leftNode = -1
    var rightFlow = Number.zero
    var rightNode = -1
    while left != right {
      if nodes[left].depth >= nodes[right].depth {
        if left < supplyCount, leftNode < 0 || nodes[left].flow < leftFlow {
          leftFlow = nodes[left].flow
          leftNode = left
        }
        left = Int(nodes[left].parent)
      } else {
        if right >= supplyCount, rightNode < 0 || nodes[right].flow <= rightFlow {
          rightFlow = nodes[right].flow
          rightNode = right
        }
        right = Int(nodes[right].parent)
      }
    }
    let join = left
    let leavesRight = rightNode >= 0 && (leftNode < 0 || rightFlow <= leftFlow)
    let amount = leavesRight ? rightFlow : leftFlow
    let leaving = leavesRight ? rightNode : leftNode
    if amount != .zero {
      var node = from
      while node != join {
        nodes[node].flow =
          node < supplyCount ? nodes[node].flow.minus(amount) : nodes[node].flow.plus(amount)
        node = Int(nodes[node].parent)
      }
      node = to
      while node != join {
        nodes[node].flow =
          node >= supplyCount ? nodes[node].flow.minus(amount) : nodes[node].flow.plus(amount)
        node = Int(nodes[node].parent)
      }
    }
    let top = leavesRight ? to : from
    let anchor = leavesRight ? from : to
    rehang(
      top: top, upTo: leaving, on: anchor, by: Int32(truncatingIfNeeded: arc), flow: amount)
    let potential: Number = arc < 0 ? .zero : profits[arc].minus(potentials[anchor])
    shift(top: top, depth: nodes[anchor].depth &+ 1, by: potential.minus(potentials[top]))
  }

  /// Turns the path from `top` up to `leaving` around, so that `top` hangs on `anchor`.
  @inline(__always)
  private func rehang(top: Int, upTo leaving: Int, on anchor: Int, by arc: Int32, flow: Number) {
    var node = top
    var parent = Int32(truncatingIfNeeded: anchor)
    var nextArc = arc
    var nextFlow = flow
    while true {
      let old = nodes[node]
      let child = Int32(truncatingIfNeeded: node)
      nodes.dropChild(child)
      nodes[node].parent = parent
      nodes[node].arc = nextArc
      nodes[node].flow = nextFlow
      nodes.pushChild(child)
      if node == leaving { return }
      parent = child
      nextArc = old.arc
      nextFlow = old.flow
      node = Int(old.parent)
    }
  }

  /// Shifts the potentials of the subtree below `top`: supplies and demands in opposite senses.
  @inline(__always)
  private mutating func shift(top: Int, depth: Int32, by change: Number) {
    let nodes = nodes
    let potentials = potentials
    let stack = stack
    let supplyCount = supplyCount
    let forSupplies = top < supplyCount ? change : Number.zero.minus(change)
    let forDemands = Number.zero.minus(forSupplies)
    var outOfRange = false
    effort.work &+= nodes.descend(from: top, depth: depth, stack) { node in
      let potential = potentials[node].plus(node < supplyCount ? forSupplies : forDemands)
      potentials[node] = potential
      outOfRange = outOfRange || potential.isOutOfRange
    }
    if outOfRange { isOutOfRange = true }
  }
}
