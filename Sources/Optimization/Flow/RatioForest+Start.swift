extension RatioForest {
  /// Fills arcs in the order of falling profit; each one exhausts an end, which then hangs on the
  /// other end, or reaches its capacity. `order` has room for the arcs of the part, `counts` for
  /// the classes of profit.
  func crash(order: UnsafeMutablePointer<GreedyArc>, counts: UnsafeMutablePointer<Int32>) {
    hangAllOnSlacks()
    GreedyArc.sort(
      supplyCount: supplyCount, arcCount: arcCount, rowStarts: rowStarts, profits: profits,
      into: order, counts: counts)
    for place in 0..<arcCount {
      let row = Int(order[place].row)
      if nodes[row].arc < 0, nodes[row].flow > 0 { fill(row: row, arc: Int(order[place].arc)) }
    }
  }

  /// Carries what fits over one arc. While the greedy start runs, the flow of a root is its rest;
  /// a node that hangs on another has none. Where both ends are exhausted the demand hangs, so
  /// that the second right-hand side is obeyed too.
  @inline(__always)
  private func fill(row: Int, arc: Int) {
    let head = Int(heads[arc])
    guard nodes[head].arc < 0 else { return }
    let rest = nodes[row].flow
    let room = nodes[head].flow / ratios[arc]
    let most = capacities?[arc] ?? .infinity
    if room <= rest, room <= most {
      nodes[row].flow = rest - room
      hang(head, on: row, by: arc)
    } else if rest < most {
      nodes[head].flow -= rest * ratios[arc]
      hang(row, on: head, by: arc)
    } else {
      nodes[row].flow = rest - most
      nodes[head].flow -= most * ratios[arc]
      standings[arc] = ArcStanding.atUpper
    }
  }

  private func hang(_ node: Int, on parent: Int, by arc: Int) {
    nodes[node].parent = Int32(truncatingIfNeeded: parent)
    nodes[node].arc = Int32(truncatingIfNeeded: arc)
    nodes[node].ratio = ratios[arc]
    if capacities != nil { standings[arc] = ArcStanding.inTree }
  }
}
