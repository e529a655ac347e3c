/// The primal simplex method on a forest.
///
/// A second right-hand side, 1 at supplies and −1 at demands, decides between variables that block
/// equally early (the lexicographic rule of Dantzig, Orden and Wolfe 1955). In a tree with a slack
/// its flows are sums of terms of one sign, so that nothing can cancel; the strongly convergent
/// rule of Elam, Glover and Klingman (1979) is to the same end.
extension RatioForest {
  /// What enters the basis: the arc of a row, or with arc −1 the slack of a node.
  private struct Entering {
    var row = -1
    var arc = -1
  }

  /// Which basic variable blocks first, and when.
  private struct Blocking {
    var step = Double.infinity
    /// The step of the second right-hand side.
    var spare = Double.infinity
    var node = -1

    /// Steps that differ by less than this, relatively, are equal.
    static let equal = 1e-12

    @inline(__always)
    mutating func offer(_ step: Double, spare: Double, of node: Int) {
      let room = Self.equal * self.step
      if step > self.step + (room.isFinite ? room : 0) { return }
      if step >= self.step - (room.isFinite ? room : 0), spare >= self.spare { return }
      self.step = step
      self.spare = spare
      self.node = node
    }
  }

  /// Where the two walks up from the ends of what enters came to.
  struct Walk {
    /// The root that the walk from the tail passed, or −1.
    var leftRoot = -1
    var rightRoot = -1
    var isInOneTree: Bool
  }

  // MARK: Until nothing improves

  /// Pivots until no arc improves or a limit is reached; numbers are made anew from the basis now
  /// and then, and at the end until pricing with them finds nothing more.
  mutating func optimize(limits: FlowLimits) -> FlowStop {
    let blockSize = max(20, Int(0.5 * Double(arcCount).squareRoot()))
    let refreshAfter = max(2048, nodeCount)
    // No run on record comes near this; it stands against rounding that goes in circles.
    let mostPivots = 100 * (nodeCount + arcCount) + 10_000
    var row = 0
    var sinceRefresh = 0
    var rounds = 0
    while true {
      let entering = price(from: &row, blockSize: blockSize)
      if entering.row < 0 {
        if sinceRefresh == 0 { return .optimal }
        guard refresh() else { return fail() }
        sinceRefresh = 0
        rounds += 1
        if rounds == 8 { return .optimal }
        continue
      }
      pivot(entering)
      effort.pivots &+= 1
      sinceRefresh += 1
      if isOutOfRange || effort.pivots > mostPivots { return fail() }
      if sinceRefresh == refreshAfter {
        guard refresh() else { return fail() }
        sinceRefresh = 0
      }
      if effort.pivots & 255 == 0 {
        let isOver = effort.work > limits.work
        if isOver || limits.shouldStop() {
          guard refresh() else { return fail() }
          return isOver ? .workLimit : .interrupted
        }
      }
    }
  }

  private mutating func fail() -> FlowStop {
    isOutOfRange = true
    return .interrupted
  }

  // MARK: Pricing

  /// The best arc of the next block of rows that has any; `row` is −1 when there is none at all.
  @inline(__always)
  private mutating func price(from row: inout Int, blockSize: Int) -> Entering {
    let heads = heads
    let profits = profits
    let ratios = ratios
    let potentials = potentials
    let isBounded = capacities != nil
    var best = tolerance
    var found = Entering()
    var seen = 0
    var rows = 0
    var work = 0
    while rows < nodeCount {
      let potential = potentials[row]
      if -potential > best {
        best = -potential
        found = Entering(row: row, arc: -1)
      }
      seen &+= 1
      if row < supplyCount {
        var arc = Int(rowStarts[row])
        let end = Int(rowStarts[row &+ 1])
        seen &+= end &- arc
        var inRow = -1
        while arc < end {
          var reduced = profits[arc] - potential - ratios[arc] * potentials[Int(heads[arc])]
          if isBounded { reduced *= Double(standings[arc]) }
          if reduced > best {
            best = reduced
            inRow = arc
          }
          arc &+= 1
        }
        if inRow >= 0 { found = Entering(row: row, arc: inRow) }
      }
      rows &+= 1
      row &+= 1
      if row == nodeCount { row = 0 }
      if seen >= blockSize {
        work &+= seen
        if found.row >= 0 { break }
        seen = 0
      }
    }
    effort.work &+= work
    return found
  }

  // MARK: One pivot

  private mutating func pivot(_ entering: Entering) {
    let arc = entering.arc
    let isArc = arc >= 0
    let from = entering.row
    let to = isArc ? Int(heads[arc]) : nodeCount
    let ratio = isArc ? ratios[arc] : 0
    let reduced = (isArc ? profits[arc] - ratio * potentials[to] : 0) - potentials[from]
    let falls = isArc && capacities != nil && standings[arc] == ArcStanding.atUpper
    let most = isArc ? capacities?[arc] ?? .infinity : .infinity

    var touched = 0
    let walk = walk(from: from, to: to, ratio: ratio, falls: falls, touched: &touched)
    var blocking = Blocking()
    if most.isFinite { blocking.offer(most, spare: 0, of: -1) }
    findBlocking(touched, &blocking)
    guard blocking.step.isFinite, !isOutOfRange else {
      move(touched, by: Blocking(step: 0, spare: 0))
      isOutOfRange = true
      return
    }
    let reachesUpper = blocking.node >= 0 && work.rates[blocking.node] < 0
    move(touched, by: blocking)
    effort.work &+= touched
    guard blocking.node >= 0 else {
      standings[arc] = 0 &- standings[arc]
      return
    }
    if capacities != nil {
      let leavingArc = Int(nodes[blocking.node].arc)
      if leavingArc >= 0 {
        standings[leavingArc] = reachesUpper ? ArcStanding.atUpper : ArcStanding.atLower
      }
      if isArc { standings[arc] = ArcStanding.inTree }
    }
    var owned = nodes[from]
    owned.arc = Int32(truncatingIfNeeded: arc)
    owned.ratio = isArc ? ratio : 1
    owned.flow = falls ? most - blocking.step : blocking.step
    owned.spare = falls ? -blocking.spare : blocking.spare
    exchange(owned, from: from, to: to, reduced: reduced, leaving: blocking.node, walk)
  }

  /// How fast each basic flow falls while what enters changes by one, in `work.rates`, for the
  /// nodes of `work.path`.
  private mutating func walk(
    from: Int, to: Int, ratio: Double, falls: Bool, touched: inout Int
  ) -> Walk {
    var left = from
    var right = to
    var leftLoad = falls ? -1.0 : 1
    var rightLoad = leftLoad * ratio
    var walk = Walk(isInOneTree: false)
    while left != right {
      if nodes[left].depth >= nodes[right].depth {
        if Int(nodes[left].parent) == nodeCount { walk.leftRoot = left }
        leftLoad = pass(left, leftLoad, &touched)
        left = Int(nodes[left].parent)
      } else {
        if Int(nodes[right].parent) == nodeCount { walk.rightRoot = right }
        rightLoad = pass(right, rightLoad, &touched)
        right = Int(nodes[right].parent)
      }
    }
    guard left != nodeCount else { return walk }
    walk.isInOneTree = true
    var load = leftLoad + rightLoad
    if load.magnitude <= Self.cancelling * leftLoad.magnitude { return walk }
    while left != nodeCount {
      load = pass(left, load, &touched)
      left = Int(nodes[left].parent)
    }
    return walk
  }

  /// Notes the rate at a node that a load arrives at, and tells the load on its parent.
  @inline(__always)
  private mutating func pass(_ node: Int, _ load: Double, _ touched: inout Int) -> Double {
    if nodes[node].mate < 0 {
      let rate = load / own(node)
      note(rate, at: node, &touched)
      return -far(node) * rate
    }
    return passCycle(node, load, &touched)
  }

  /// A load that arrives at a root whose own arc closes a cycle runs round that cycle.
  private mutating func passCycle(_ root: Int, _ load: Double, _ touched: inout Int) -> Double {
    guard let weight = cycleWeight(at: root) else {
      isOutOfRange = true
      return 0
    }
    let rate = load * scales[root] / weight
    note(rate, at: root, &touched)
    var node = Int(nodes[root].mate)
    var load = -far(root) * rate
    while node != root, node != nodeCount {
      let rate = load / own(node)
      note(rate, at: node, &touched)
      load = -far(node) * rate
      node = Int(nodes[node].parent)
    }
    return 0
  }

  /// Adds to the rate of a node. No node is noted more than twice: on the way to the root, and
  /// round the cycle.
  @inline(__always)
  private func note(_ rate: Double, at node: Int, _ touched: inout Int) {
    let before = work.rates[node]
    if before == 0 {
      work.path[touched] = Int32(truncatingIfNeeded: node)
      touched &+= 1
      work.rates[node] = rate
    } else {
      let sum = before + rate
      work.rates[node] = sum.magnitude <= Self.cancelling * rate.magnitude ? 0 : sum
    }
  }

  private func findBlocking(_ touched: Int, _ blocking: inout Blocking) {
    for place in 0..<touched {
      let node = Int(work.path[place])
      let rate = work.rates[node]
      if rate > 0 {
        blocking.offer(
          max(0, nodes[node].flow) / rate, spare: nodes[node].spare / rate, of: node)
      } else if rate < 0, let capacities, nodes[node].arc >= 0 {
        let most = capacities[Int(nodes[node].arc)]
        if most.isFinite {
          blocking.offer(
            max(0, most - nodes[node].flow) / -rate, spare: nodes[node].spare / rate, of: node)
        }
      }
    }
  }

  /// Moves all flows on the path and forgets the rates.
  private func move(_ touched: Int, by blocking: Blocking) {
    for place in 0..<touched {
      let node = Int(work.path[place])
      let rate = work.rates[node]
      work.rates[node] = 0
      if blocking.step > 0 {
        let before = nodes[node].flow
        let after = before - blocking.step * rate
        // What is left of two equal numbers is rounding.
        nodes[node].flow = after.magnitude <= 4e-12 * before.magnitude ? 0 : after
      }
      nodes[node].spare -= blocking.spare * rate
    }
  }
}
