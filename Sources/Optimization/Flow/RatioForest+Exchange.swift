/// What one basic variable's place in the forest being taken by another does to trees, potentials
/// and scales.
extension RatioForest {
  private func isBelow(_ node: Int, _ ancestor: Int) -> Bool {
    var node = node
    while nodes[node].depth > nodes[ancestor].depth { node = Int(nodes[node].parent) }
    return node == ancestor
  }

  /// Takes the own arc of `leaving` out and puts `owned` in, which runs between `from` and `to`.
  mutating func exchange(
    _ owned: Node, from: Int, to: Int, reduced: Double, leaving: Int, _ walk: Walk
  ) {
    let hasRight = walk.isInOneTree || walk.rightRoot >= 0
    var leaving = leaving
    var isLeft = isBelow(from, leaving)
    var isRight = hasRight && isBelow(to, leaving)
    let entry = far(owned, from: from, to: to)
    if nodes[leaving].isOnCycle {
      if walk.isInOneTree, isLeft != isRight {
        turnCycle(
          owned, from: from, to: to, reduced: reduced, leaving: leaving, isLeft: isLeft)
        return
      }
      leaving = openCycle(leaving)
      isLeft = walk.isInOneTree || leaving == walk.leftRoot
      isRight = walk.isInOneTree || leaving == walk.rightRoot
    }
    if isLeft, isRight {
      closeCycle(owned, from: from, to: to, reduced: reduced, leaving: leaving)
    } else if isLeft {
      hang(owned, top: from, on: to, upTo: leaving, reduced: reduced, own: 1, far: entry)
    } else if isRight {
      hang(owned, top: to, on: from, upTo: leaving, reduced: reduced, own: entry, far: 1)
    } else {
      isOutOfRange = true
    }
  }

  /// Makes a tree of its own of what is cut off with both ends of the arc that enters. Its root is
  /// the end from which errors shrink round the cycle.
  private mutating func closeCycle(
    _ owned: Node, from: Int, to: Int, reduced: Double, leaving: Int
  ) {
    let here = scales[from]
    let there = owned.ratio * scales[to]
    let weight = here + there
    guard weight.magnitude > Self.cancelling * here.magnitude else {
      isOutOfRange = true
      return
    }
    let startsFrom = here.magnitude >= there.magnitude
    let root = startsFrom ? from : to
    var owned = owned
    owned.parent = Int32(truncatingIfNeeded: nodeCount)
    owned.mate = Int32(truncatingIfNeeded: startsFrom ? to : from)
    rehang(owned, top: root, upTo: leaving)
    shift(top: root, times: 1 / scales[root], by: reduced / weight)
    markCycle(at: root, as: true)
  }

  /// What an arc takes from `to`; nothing where it is a slack.
  @inline(__always)
  private func far(_ owned: Node, from: Int, to: Int) -> Double {
    owned.arc >= 0 ? owned.ratio : 0
  }

  /// Hangs the tree that is cut off with `top` on another node, or makes `top` a root with its
  /// slack.
  private mutating func hang(
    _ owned: Node, top: Int, on anchor: Int, upTo leaving: Int, reduced: Double, own: Double,
    far: Double
  ) {
    var owned = owned
    owned.parent = Int32(truncatingIfNeeded: anchor)
    owned.mate = -1
    rehang(owned, top: top, upTo: leaving)
    let here = own * scales[top]
    let scale = anchor == nodeCount ? 1 / scales[top] : -far * scales[anchor] / here
    shift(top: top, times: scale, by: reduced / here)
  }

  /// The entering arc takes the place of one on the cycle of the tree that both its ends are in.
  private mutating func turnCycle(
    _ owned: Node, from: Int, to: Int, reduced: Double, leaving: Int, isLeft: Bool
  ) {
    var root = leaving
    while Int(nodes[root].parent) != nodeCount { root = Int(nodes[root].parent) }
    markCycle(at: root, as: false)
    if isLeft {
      hang(owned, top: from, on: to, upTo: leaving, reduced: reduced, own: 1, far: owned.ratio)
    } else {
      hang(owned, top: to, on: from, upTo: leaving, reduced: reduced, own: owned.ratio, far: 1)
    }
    guard let change = cycleShift(at: root) else {
      isOutOfRange = true
      return
    }
    shift(top: root, times: 1, by: change)
    markCycle(at: root, as: true)
  }

  /// Lets a tree stand without the own arc of `leaving`, one of its cycle, by hanging what is
  /// below that on the arc that closed the cycle.
  ///
  /// - Returns: the root, whose own arc is now the one that leaves.
  private mutating func openCycle(_ leaving: Int) -> Int {
    var root = leaving
    while Int(nodes[root].parent) != nodeCount { root = Int(nodes[root].parent) }
    markCycle(at: root, as: false)
    if leaving != root {
      let mate = Int(nodes[root].mate)
      var owned = nodes[root]
      owned.parent = Int32(truncatingIfNeeded: root)
      owned.mate = -1
      let here = far(root) * scales[mate]
      let scale = -own(root) * scales[root] / here
      rehang(owned, top: mate, upTo: leaving)
      shift(top: mate, times: scale, by: 0)
    }
    nodes[root].mate = -1
    return root
  }

  /// Adds a multiple of the scales to the potentials of the tree below `top`, then multiplies the
  /// scales.
  @inline(__always)
  private mutating func shift(top: Int, times factor: Double, by change: Double) {
    let nodes = nodes
    let potentials = potentials
    let scales = scales
    let stack = work.order
    var isSound = true
    let depth = nodes[Int(nodes[top].parent)].depth &+ 1
    effort.work &+= nodes.descend(from: top, depth: depth, stack) { node in
      let scale = scales[node]
      potentials[node] += change * scale
      scales[node] = scale * factor
      isSound = isSound && Self.isInRange(scale * factor)
    }
    if !isSound { isOutOfRange = true }
  }
}
