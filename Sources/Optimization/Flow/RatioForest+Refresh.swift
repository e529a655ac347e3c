/// Everything made anew from the basis alone, so that rounding does not add up.
extension RatioForest {
  /// Makes lists of children, depths, scales, potentials and flows from the basis.
  ///
  /// - Returns: whether the basis is one: all nodes in trees, no cycle's ratios cancelling, all
  ///   flows within their bounds but for rounding.
  mutating func refresh() -> Bool {
    guard growTrees() else { return false }
    return settleFlows()
  }

  /// Lists of children, depths, scales and potentials; `work.order` has parents before children.
  private mutating func growTrees() -> Bool {
    for node in 0...nodeCount {
      nodes[node].firstChild = -1
      nodes[node].previousSibling = -1
      nodes[node].isOnCycle = false
    }
    for node in 0..<nodeCount { nodes.pushChild(Int32(truncatingIfNeeded: node)) }
    scales[nodeCount] = 0
    potentials[nodeCount] = 0
    var written = 0
    var next = nodes[nodeCount].firstChild
    while next >= 0 {
      var root = Int(next)
      next = nodes[root].nextSibling
      var end = growTree(at: root, from: written)
      if nodes[root].mate >= 0 {
        if growsRound(root) {
          root = turnRound(root)
          end = growTree(at: root, from: written)
        }
        markCycle(at: root, as: true)
        settlePotentials(written + 1..<end)
        // Twice, for what rounding leaves the first time.
        for _ in 0..<2 {
          guard let change = cycleShift(at: root) else { return false }
          potentials[root] += change
          settlePotentials(written + 1..<end)
        }
      } else {
        settlePotentials(written + 1..<end)
      }
      written = end
    }
    guard written == nodeCount else { return false }
    for node in 0..<nodeCount
    where !Self.isInRange(scales[node]) || !potentials[node].isFinite { return false }
    return true
  }

  /// Writes the tree below a root into `work.order` from a place on, with depths and scales, and
  /// potentials that are zero at the root.
  ///
  /// - Returns: the place behind the tree.
  private func growTree(at root: Int, from first: Int) -> Int {
    nodes[root].depth = 1
    scales[root] = 1
    potentials[root] = 0
    work.order[first] = Int32(truncatingIfNeeded: root)
    var read = first
    var written = first + 1
    while read < written {
      let node = Int(work.order[read])
      read &+= 1
      var child = nodes[node].firstChild
      while child >= 0 {
        let place = Int(child)
        nodes[place].depth = nodes[node].depth &+ 1
        scales[place] = -far(place) * scales[node] / own(place)
        work.order[written] = child
        written &+= 1
        child = nodes[place].nextSibling
      }
    }
    return written
  }

  /// Makes the potentials of some places of `work.order` from those of their parents.
  private func settlePotentials(_ places: Range<Int>) {
    for place in places {
      let node = Int(work.order[place])
      potentials[node] =
        (profits[Int(nodes[node].arc)] - far(node) * potentials[Int(nodes[node].parent)])
        / own(node)
    }
  }

  /// Whether errors grow on the way from a root round its cycle.
  @inline(__always)
  func growsRound(_ root: Int) -> Bool {
    (far(root) * scales[Int(nodes[root].mate)]).magnitude > (own(root) * scales[root]).magnitude
  }

  /// Makes the mate of a root the root, so that the way round the cycle is the other one.
  private func turnRound(_ root: Int) -> Int {
    let mate = Int(nodes[root].mate)
    var owned = nodes[root]
    owned.mate = Int32(truncatingIfNeeded: root)
    rehang(owned, top: mate, upTo: root)
    return mate
  }

  @inline(__always)
  static func isInRange(_ scale: Double) -> Bool {
    scale.magnitude < 1e150 && scale.magnitude > 1e-150
  }

  /// What the own arc of a root with a cycle takes at the root for each unit, carried round the
  /// cycle; nil when it cancels.
  @inline(__always)
  func cycleWeight(at root: Int) -> Double? {
    let here = own(root) * scales[root]
    let there = far(root) * scales[Int(nodes[root].mate)]
    let weight = here + there
    guard weight.magnitude > Self.cancelling * here.magnitude else { return nil }
    return weight
  }

  /// The multiple of the scales that puts the own arc of a root in order; nil when none does.
  @inline(__always)
  func cycleShift(at root: Int) -> Double? {
    guard let weight = cycleWeight(at: root) else { return nil }
    let reduced =
      profits[Int(nodes[root].arc)] - own(root) * potentials[root]
      - far(root) * potentials[Int(nodes[root].mate)]
    return reduced / weight
  }

  /// The flows of both right-hand sides, from the leaves to the roots.
  private func settleFlows() -> Bool {
    for node in 0..<nodeCount {
      nodes[node].flow = quantities[node]
      nodes[node].spare = node < supplyCount ? 1 : -1
    }
    takeUpperArcs()
    var place = nodeCount
    while place > 0 {
      place &-= 1
      let node = Int(work.order[place])
      let parent = Int(nodes[node].parent)
      if parent < nodeCount {
        nodes[node].flow /= own(node)
        nodes[node].spare /= own(node)
        nodes[parent].flow -= far(node) * nodes[node].flow
        nodes[parent].spare -= far(node) * nodes[node].spare
      } else if nodes[node].mate >= 0 {
        guard let weight = cycleWeight(at: node) else { return false }
        let share = scales[node] / weight
        nodes[node].flow *= share
        nodes[node].spare *= share
        carryRound(from: node)
      }
    }
    return areFlowsSound()
  }

  /// Takes off what the own arc of a root takes from its mate, along the cycle.
  private func carryRound(from root: Int) {
    var load = -far(root) * nodes[root].flow
    var spare = -far(root) * nodes[root].spare
    var node = Int(nodes[root].mate)
    while node != root, node != nodeCount {
      load /= own(node)
      spare /= own(node)
      nodes[node].flow += load
      nodes[node].spare += spare
      load *= -far(node)
      spare *= -far(node)
      node = Int(nodes[node].parent)
    }
  }

  private func takeUpperArcs() {
    guard let capacities else { return }
    for row in 0..<supplyCount {
      for arc in Int(rowStarts[row])..<Int(rowStarts[row &+ 1])
      where standings[arc] == ArcStanding.atUpper {
        nodes[row].flow -= capacities[arc]
        nodes[Int(heads[arc])].flow -= ratios[arc] * capacities[arc]
      }
    }
  }

  private func areFlowsSound() -> Bool {
    var largest = 0.0
    for node in 0..<nodeCount { largest = max(largest, quantities[node]) }
    for node in 0..<nodeCount {
      let flow = nodes[node].flow
      guard flow.isFinite, flow * min(1, own(node)) >= -1e-7 * largest else { return false }
    }
    return true
  }
}
