/// A node of the spanning tree of a network.
struct NetworkTreeNode<Number: FlowNumber>: FlowTreeNode {
  /// What the arc between node and parent carries above its lower bound.
  var flow: Number
  var parent: Int32
  /// That arc, or −1 for the artificial arc to the root.
  var arc: Int32
  var firstChild: Int32
  var nextSibling: Int32
  var previousSibling: Int32
  var depth: Int32
  /// Whether the arc runs from the node to the parent.
  var isUpward: Bool
}

/// Where an arc stands: the factor that turns its reduced cost into the loss from moving it.
enum ArcStanding {
  static let atLower: Int8 = 1
  static let inTree: Int8 = 0
  static let atUpper: Int8 = -1
}

/// What a pivot came to.
enum NetworkPivot {
  case done
  /// Nothing blocks: the cycle of `arcs` runs for ever.
  case unbounded([Int32])
}

/// The primal network simplex on a whole network, lower bounds shifted to zero.
///
/// The first tree is a star of artificial arcs around a root, dear enough (`penalty`) to be left
/// whenever possible. Block search pricing; strongly feasible trees (Cunningham 1976), so that the
/// method ends. The layout is that of `TransportationTree`, with bounds and directions.
///
/// The struct borrows its arrays from the caller for the time of one solve.
struct NetworkTree<Number: FlowNumber> {
  typealias Node = NetworkTreeNode<Number>

  let nodeCount: Int
  let arcCount: Int
  let tails: UnsafePointer<Int32>
  let heads: UnsafePointer<Int32>
  let costs: UnsafePointer<Number>
  /// Upper less lower bound, or unlimited.
  let widths: UnsafePointer<Number>
  /// `ArcStanding` of each arc.
  let standings: UnsafeMutablePointer<Int8>
  let nodes: UnsafeMutablePointer<Node>
  let potentials: UnsafeMutablePointer<Number>
  let stack: UnsafeMutablePointer<Int32>
  let penalty: Number
  let tolerance: Number
  private(set) var effort = FlowEffort()

  init(
    nodeCount: Int, arcCount: Int, tails: UnsafePointer<Int32>, heads: UnsafePointer<Int32>,
    costs: UnsafePointer<Number>, widths: UnsafePointer<Number>,
    standings: UnsafeMutablePointer<Int8>, nodes: UnsafeMutablePointer<Node>,
    potentials: UnsafeMutablePointer<Number>, stack: UnsafeMutablePointer<Int32>,
    penalty: Number, tolerance: Number
  ) {
    self.nodeCount = nodeCount
    self.arcCount = arcCount
    self.tails = tails
    self.heads = heads
    self.costs = costs
    self.widths = widths
    self.standings = standings
    self.nodes = nodes
    self.potentials = potentials
    self.stack = stack
    self.penalty = penalty
    self.tolerance = tolerance
  }

  // MARK: Trees

  /// Hangs a node on the root by an artificial arc that carries `excess` to it, or what lacks from
  /// it.
  func hangOnRoot(_ node: Int, excess: Number) {
    nodes[node].parent = Int32(truncatingIfNeeded: nodeCount)
    nodes[node].arc = -1
    nodes[node].isUpward = excess >= .zero
    nodes[node].flow = excess >= .zero ? excess : Number.zero.minus(excess)
  }

  /// Forgets all nodes: every one hangs on the root and carries nothing.
  func clear() {
    for node in 0...nodeCount {
      nodes[node] = Node(
        flow: .zero, parent: node < nodeCount ? Int32(truncatingIfNeeded: nodeCount) : -1,
        arc: -1, firstChild: -1, nextSibling: -1, previousSibling: -1, depth: 0, isUpward: true)
    }
  }

  /// Makes lists of children, depths and potentials from parents and arcs; `stack` holds the nodes
  /// with parents before children afterwards, the root first.
  ///
  /// - Returns: whether every node was reached.
  func growFromParents() -> Bool {
    for node in 0...nodeCount { nodes[node].firstChild = -1 }
    for node in 0..<nodeCount { nodes.pushChild(Int32(truncatingIfNeeded: node)) }
    potentials[nodeCount] = .zero
    nodes[nodeCount].depth = 0
    stack[0] = Int32(truncatingIfNeeded: nodeCount)
    var read = 0
    var written = 1
    while read < written {
      let node = Int(stack[read])
      read &+= 1
      var child = nodes[node].firstChild
      while child >= 0 {
        let place = Int(child)
        nodes[place].depth = nodes[node].depth &+ 1
        potentials[place] = treePotential(place, parent: node)
        stack[written] = child
        written &+= 1
        child = nodes[place].nextSibling
      }
    }
    return written == nodeCount + 1
  }

  /// The potential that makes the reduced cost of the arc to the parent zero.
  private func treePotential(_ node: Int, parent: Int) -> Number {
    let arc = Int(nodes[node].arc)
    let cost = arc < 0 ? penalty : costs[arc]
    return nodes[node].isUpward
      ? potentials[parent].minus(cost) : potentials[parent].plus(cost)
  }

  // MARK: Pivots

  /// Pivots until no arc improves, a limit is reached or a cycle runs for ever.
  mutating func optimize(limits: FlowLimits) -> (stop: FlowStop, endless: [Int32]) {
    let blockSize = max(20, Int(Double(arcCount).squareRoot()))
    var cursor = 0
    var polls = 0
    while true {
      let entering = price(from: &cursor, blockSize: blockSize)
      guard entering >= 0 else { return (.optimal, []) }
      if case .unbounded(let cycle) = pivot(entering) { return (.optimal, cycle) }
      effort.pivots &+= 1
      polls &+= 1
      if polls & 255 == 0 {
        if effort.work > limits.work { return (.workLimit, []) }
        if limits.shouldStop() { return (.interrupted, []) }
      }
    }
  }

  /// The arc with the greatest loss of the next block that has one, or −1.
  @inline(__always)
  private mutating func price(from cursor: inout Int, blockSize: Int) -> Int {
    var best = tolerance
    var found = -1
    var seen = 0
    var inBlock = 0
    while seen < arcCount {
      let arc = cursor
      let standing = standings[arc]
      if standing != ArcStanding.inTree {
        let reduced = costs[arc].plus(potentials[Int(tails[arc])]).minus(
          potentials[Int(heads[arc])])
        let gain = standing > 0 ? Number.zero.minus(reduced) : reduced
        if gain > best {
          best = gain
          found = arc
        }
      }
      cursor &+= 1
      if cursor == arcCount { cursor = 0 }
      seen &+= 1
      inBlock &+= 1
      if inBlock == blockSize {
        if found >= 0 { break }
        inBlock = 0
      }
    }
    effort.work &+= seen
    return found
  }

  private mutating func pivot(_ entering: Int) -> NetworkPivot {
    let rises = standings[entering] == ArcStanding.atLower
    let from = Int(rises ? tails[entering] : heads[entering])
    let to = Int(rises ? heads[entering] : tails[entering])

    // Flow runs join → from → to → join. The last blocking arc in that direction leaves: from the
    // tail's side the lowest, the entering arc before any of the head's side, there the highest.
    var amount = widths[entering]
    var leaving = -1
    var leavesRight = false
    var left = from
    var right = to
    while left != right {
      if nodes[left].depth >= nodes[right].depth {
        let room = nodes[left].isUpward ? nodes[left].flow : roomAbove(left)
        if room < amount {
          amount = room
          leaving = left
          leavesRight = false
        }
        left = Int(nodes[left].parent)
      } else {
        let room = nodes[right].isUpward ? roomAbove(right) : nodes[right].flow
        // On the head's side a tie goes to the later arc; between the sides, to this one.
        if room <= amount, room < .unlimited {
          amount = room
          leaving = right
          leavesRight = true
        }
        right = Int(nodes[right].parent)
      }
    }
    let join = left
    if leaving < 0, amount == .unlimited {
      return .unbounded(cycle(entering, from: from, to: to, join: join))
    }
    if amount != .zero {
      var node = from
      while node != join {
        nodes[node].flow =
          nodes[node].isUpward ? nodes[node].flow.minus(amount) : nodes[node].flow.plus(amount)
        node = Int(nodes[node].parent)
      }
      node = to
      while node != join {
        nodes[node].flow =
          nodes[node].isUpward ? nodes[node].flow.plus(amount) : nodes[node].flow.minus(amount)
        node = Int(nodes[node].parent)
      }
    }
    guard leaving >= 0 else {
      standings[entering] = 0 &- standings[entering]
      return .done
    }
    let leavingArc = Int(nodes[leaving].arc)
    if leavingArc >= 0 {
      let falls = nodes[leaving].isUpward != leavesRight
      standings[leavingArc] = falls ? ArcStanding.atLower : ArcStanding.atUpper
    }
    standings[entering] = ArcStanding.inTree
    let top = leavesRight ? to : from
    let anchor = leavesRight ? from : to
    let enteringFlow = rises ? amount : widths[entering].minus(amount)
    rehang(
      top: top, upTo: leaving, on: anchor, by: entering, flow: enteringFlow,
      isUpward: Int(tails[entering]) == top)
    shift(top: top, by: treePotential(top, parent: anchor).minus(potentials[top]))
    return .done
  }

  @inline(__always)
  private func roomAbove(_ node: Int) -> Number {
    let arc = Int(nodes[node].arc)
    guard arc >= 0, widths[arc] != .unlimited else { return .unlimited }
    return widths[arc].minus(nodes[node].flow)
  }

  /// The arcs of a cycle that nothing blocks, in its direction.
  private func cycle(_ entering: Int, from: Int, to: Int, join: Int) -> [Int32] {
    var down: [Int32] = []
    var node = from
    while node != join {
      down.append(nodes[node].arc)
      node = Int(nodes[node].parent)
    }
    var arcs = Array(down.reversed())
    arcs.append(Int32(truncatingIfNeeded: entering))
    node = to
    while node != join {
      arcs.append(nodes[node].arc)
      node = Int(nodes[node].parent)
    }
    return arcs
  }

  @inline(__always)
  private func rehang(
    top: Int, upTo leaving: Int, on anchor: Int, by arc: Int, flow: Number, isUpward: Bool
  ) {
    var node = top
    var parent = Int32(truncatingIfNeeded: anchor)
    var nextArc = Int32(truncatingIfNeeded: arc)
    var nextFlow = flow
    var nextIsUpward = isUpward
    while true {
      let old = nodes[node]
      let child = Int32(truncatingIfNeeded: node)
      nodes.dropChild(child)
      nodes[node].parent = parent
      nodes[node].arc = nextArc
      nodes[node].flow = nextFlow
      nodes[node].isUpward = nextIsUpward
      nodes.pushChild(child)
      if node == leaving { return }
      parent = child
      nextArc = old.arc
      nextFlow = old.flow
      nextIsUpward = !old.isUpward
      node = Int(old.parent)
    }
  }

  @inline(__always)
  private mutating func shift(top: Int, by change: Number) {
    let nodes = nodes
    let potentials = potentials
    let depth = nodes[Int(nodes[top].parent)].depth &+ 1
    effort.work &+= nodes.descend(from: top, depth: depth, stack) { node in
      potentials[node] = potentials[node].plus(change)
    }
  }
}
