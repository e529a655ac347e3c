/// Trees to start from: greedy, or repaired from an earlier solve.
extension TransportationTree {
  /// Fills arcs in the order of falling profit; each one exhausts an end, which then hangs on the
  /// other end. `order` has room for the arcs of the part, `counts` for the classes.
  func crash(order: UnsafeMutablePointer<GreedyArc>, counts: UnsafeMutablePointer<Int32>) {
    hangAllOnRoot()
    GreedyArc.sort(
      supplyCount: supplyCount, arcCount: arcCount, rowStarts: rowStarts, profits: profits,
      into: order, counts: counts)
    for place in 0..<arcCount {
      let row = Int(order[place].row)
      if nodes[row].arc < 0, nodes[row].flow > .zero { fill(row: row, arc: Int(order[place].arc)) }
    }
  }

  /// Carries what is left of both ends over one arc. While the greedy start runs, the flow of a
  /// node on the root is its rest; a node that hangs elsewhere has none.
  @inline(__always)
  private func fill(row: Int, arc: Int) {
    let head = Int(heads[arc])
    guard nodes[head].arc < 0 else { return }
    let rest = nodes[row].flow
    let room = nodes[head].flow
    if room <= rest {
      nodes[row].flow = rest.minus(room)
      nodes[head].parent = Int32(truncatingIfNeeded: row)
      nodes[head].arc = Int32(truncatingIfNeeded: arc)
    } else {
      nodes[head].flow = room.minus(rest)
      nodes[row].parent = Int32(truncatingIfNeeded: head)
      nodes[row].arc = Int32(truncatingIfNeeded: arc)
    }
  }

  /// Computes the flows of the tree that parents and arcs describe, and changes the tree where a
  /// node would have to carry more than it has.
  ///
  /// A node passes its rest to its parent. Where the children bring more than a node can take, or
  /// take more than it can bring, they are served in order: the one that no longer fits hangs on
  /// the root with its rest and the node hangs on it; those after it hang on the root. So every
  /// flow is at least zero and zeros point to the root, whatever quantities came in.
  ///
  /// - Returns: false when the parents do not make a tree; then nothing is usable.
  mutating func repairFlows() -> Bool {
    guard growFromParents() else { return false }
    // Deepest first: a parent before its children in `stack`, read backwards.
    let root = Int32(truncatingIfNeeded: nodeCount)
    stack[0] = root
    var read = 0
    var written = 1
    while read < written {
      var child = nodes[Int(stack[read])].firstChild
      read &+= 1
      while child >= 0 {
        stack[written] = child
        written &+= 1
        child = nodes[Int(child)].nextSibling
      }
    }
    var place = written
    while place > 1 {
      place &-= 1
      serveChildren(of: Int(stack[place]), root: root)
    }
    return growFromParents()
  }

  private func serveChildren(of node: Int, root: Int32) {
    var rest = quantities[node]
    var isTurned = false
    var child = nodes[node].firstChild
    while child >= 0 {
      let place = Int(child)
      let next = nodes[place].nextSibling
      if Int(nodes[place].parent) != node {
        // It was turned around already: it hangs on a child of its own now.
        child = next
        continue
      }
      let wanted = nodes[place].flow
      let overflows = node < supplyCount ? wanted > rest : wanted >= rest
      if rest == .zero {
        nodes[place].parent = root
        nodes[place].arc = -1
      } else if overflows {
        nodes[node].parent = child
        nodes[node].arc = nodes[place].arc
        nodes[node].flow = rest
        nodes[place].parent = root
        nodes[place].arc = -1
        nodes[place].flow = wanted.minus(rest)
        rest = .zero
        isTurned = true
      } else {
        rest = rest.minus(wanted)
      }
      child = next
    }
    if !isTurned { nodes[node].flow = rest }
  }
}

/// How many classes of profit the greedy start tells apart.
let greedyClassCount = 4096

/// An arc with its row, in the order in which the greedy start takes them.
struct GreedyArc {
  var row: Int32
  var arc: Int32

  /// Puts the arcs of a part in the order of falling profit.
  ///
  /// Profits are sorted into at most 4096 classes: the order inside a class does not matter for
  /// what is a mere start.
  @inline(__always)
  static func sort<Number: FlowNumber>(
    supplyCount: Int, arcCount: Int, rowStarts: UnsafePointer<Int32>,
    profits: UnsafePointer<Number>, into order: UnsafeMutablePointer<GreedyArc>,
    counts: UnsafeMutablePointer<Int32>
  ) {
    let first = Int(rowStarts[0])
    guard arcCount > 0 else { return }
    var highest = profits[first]
    var lowest = profits[first]
    for arc in first..<first &+ arcCount {
      if profits[arc] > highest { highest = profits[arc] }
      if profits[arc] < lowest { lowest = profits[arc] }
    }
    let classes = min(greedyClassCount, max(32, 4 * arcCount))
    let width = highest.approximation - lowest.approximation
    let scale = width > 0 ? Double(classes - 1) / width : 0
    let top = highest.approximation
    for place in 0..<classes { counts[place] = 0 }
    for arc in first..<first &+ arcCount {
      counts[Int((top - profits[arc].approximation) * scale)] &+= 1
    }
    var sum: Int32 = 0
    for place in 0..<classes {
      let count = counts[place]
      counts[place] = sum
      sum &+= count
    }
    for row in 0..<supplyCount {
      for arc in Int(rowStarts[row])..<Int(rowStarts[row &+ 1]) {
        let place = Int((top - profits[arc].approximation) * scale)
        order[Int(counts[place])] = GreedyArc(
          row: Int32(truncatingIfNeeded: row), arc: Int32(truncatingIfNeeded: arc))
        counts[place] &+= 1
      }
    }
  }
}
