/// Makes a plan for a region from slopes: a transportation problem chooses the arcs, and a few more
/// settle what they carry. All memory is taken once.
///
/// A class because it owns buffers; one search uses it at a time.
final class FixedChargeRegionSolver: @unchecked Sendable {
  private let nodes: UnsafeMutablePointer<TransportationTreeNode<Double>>
  private let potentials: UnsafeMutablePointer<Double>
  private let stack: UnsafeMutablePointer<Int32>
  private let quantities: UnsafeMutablePointer<Double>
  private let rowStarts: UnsafeMutablePointer<Int32>
  private let heads: UnsafeMutablePointer<Int32>
  private let profits: UnsafeMutablePointer<Double>
  private let order: UnsafeMutablePointer<GreedyArc>
  private let counts: UnsafeMutablePointer<Int32>
  /// The region's arc of each arc of the problem being solved.
  private let places: UnsafeMutablePointer<Int32>
  /// What each arc of the region carries in the plan just made.
  let flows: UnsafeMutablePointer<Double>
  private let isOpen: UnsafeMutablePointer<Bool>
  /// Arcs in use, the ones that earn least first.
  private var byWorth: [Int32] = []
  /// How many arcs of each node are in use beyond its limit, supplies first.
  private var excess: [Int] = []
  /// Whether an arc is held at its capacity.
  private let isFull: UnsafeMutablePointer<Bool>

  /// How often what closed arcs carried is shipped again.
  private static let shipmentsForLimits = 8

  /// Room for regions up to this size.
  init(nodeCount: Int, arcCount: Int) {
    nodes = .allocate(capacity: nodeCount + 1)
    potentials = .allocate(capacity: nodeCount + 1)
    stack = .allocate(capacity: nodeCount + 1)
    quantities = .allocate(capacity: nodeCount + 1)
    rowStarts = .allocate(capacity: nodeCount + 1)
    heads = .allocate(capacity: arcCount + 1)
    profits = .allocate(capacity: arcCount + 1)
    order = .allocate(capacity: arcCount + 1)
    counts = .allocate(capacity: greedyClassCount)
    places = .allocate(capacity: arcCount + 1)
    flows = .allocate(capacity: arcCount + 1)
    isOpen = .allocate(capacity: arcCount + 1)
    isFull = .allocate(capacity: arcCount + 1)
  }

  deinit {
    nodes.deallocate()
    potentials.deallocate()
    stack.deallocate()
    quantities.deallocate()
    rowStarts.deallocate()
    heads.deallocate()
    profits.deallocate()
    order.deallocate()
    counts.deallocate()
    places.deallocate()
    flows.deallocate()
    isOpen.deallocate()
    isFull.deallocate()
  }

  /// Makes a plan and leaves it in `flows`.
  ///
  /// - Returns: what the plan earns, fixed costs taken off.
  func plan(_ region: FixedChargeRegion, slopes: [Double], work: inout Int) -> Double {
    let count = region.sources.count
    for arc in 0..<count {
      isOpen[arc] = slopes[arc] > 0 && region.lots[arc] <= region.capacities[arc]
    }
    ship(region, slopes, work: &work)
    if region.isLimited { keepLimits(region, slopes, work: &work) }
    for arc in 0..<count { isOpen[arc] = flows[arc] > 0 }
    var rounds = 0
    while true {
      ship(region, region.profits, work: &work)
      rounds += 1
      var closed = false
      for arc in 0..<count where isOpen[arc] {
        let flow = flows[arc]
        if flow <= 0 || flow < region.lots[arc]
          || region.profits[arc] * flow < region.fixedCosts[arc]
        {
          isOpen[arc] = false
          flows[arc] = 0
          if flow > 0 { closed = true }
        }
      }
      if !closed || rounds == 30 { break }
    }
    var value = 0.0
    for arc in 0..<count where flows[arc] > 0 {
      value += region.profits[arc] * flows[arc] - region.fixedCosts[arc]
    }
    return value
  }

  /// Closes arcs until no node uses more than its limit: those that earn least go, and what they
  /// carried is shipped again over the others, some of which may then be too many in their turn.
  private func keepLimits(_ region: FixedChargeRegion, _ slopes: [Double], work: inout Int) {
    for _ in 0..<Self.shipmentsForLimits {
      guard closeBeyondLimits(region, slopes) else { return }
      ship(region, slopes, work: &work)
    }
    _ = closeBeyondLimits(region, slopes)
  }

  /// Closes the arcs that earn least at nodes that use too many.
  ///
  /// - Returns: whether there were any.
  private func closeBeyondLimits(_ region: FixedChargeRegion, _ slopes: [Double]) -> Bool {
    let supplyCount = region.supplies.count
    byWorth.removeAll(keepingCapacity: true)
    excess.removeAll(keepingCapacity: true)
    for limit in region.supplyLimits { excess.append(-limit) }
    for limit in region.demandLimits { excess.append(-limit) }
    for supply in 0..<supplyCount {
      for arc in Int(region.rowStarts[supply])..<Int(region.rowStarts[supply + 1])
      where flows[arc] > 0 {
        byWorth.append(Int32(truncatingIfNeeded: arc))
        excess[supply] += 1
        excess[supplyCount + Int(region.heads[arc])] += 1
      }
    }
    guard excess.contains(where: { $0 > 0 }) else { return false }
    byWorth.sort { (first: Int32, second: Int32) in
      let (a, b) = (Int(first), Int(second))
      return (slopes[a] * flows[a], a) < (slopes[b] * flows[b], b)
    }
    for arc in byWorth {
      let arc = Int(arc)
      let (supply, demand) = (Int(region.tails[arc]), supplyCount + Int(region.heads[arc]))
      guard excess[supply] > 0 || excess[demand] > 0 else { continue }
      excess[supply] -= 1
      excess[demand] -= 1
      isOpen[arc] = false
      flows[arc] = 0
    }
    return true
  }

  /// Ships over the open arcs for much profit, fixed costs and lots aside. Arcs that would carry
  /// more than they can are held at their capacity, and the rest is shipped again.
  private func ship(_ region: FixedChargeRegion, _ slopes: [Double], work: inout Int) {
    let count = region.sources.count
    for arc in 0..<count { isFull[arc] = false }
    for _ in 0..<8 {
      solve(region, slopes, work: &work)
      var overflows = false
      for arc in 0..<count where flows[arc] > region.capacities[arc] {
        isFull[arc] = true
        overflows = true
      }
      if !overflows { return }
    }
    for arc in 0..<count { flows[arc] = min(flows[arc], region.capacities[arc]) }
  }

  /// Ships over the open arcs that are not full for the greatest profit.
  private func solve(_ region: FixedChargeRegion, _ slopes: [Double], work: inout Int) {
    let supplyCount = region.supplies.count
    let nodeCount = supplyCount + region.demands.count
    for supply in 0..<supplyCount { quantities[supply] = region.supplies[supply] }
    for demand in region.demands.indices {
      quantities[supplyCount + demand] = region.demands[demand]
    }
    for supply in 0..<supplyCount {
      for arc in Int(region.rowStarts[supply])..<Int(region.rowStarts[supply + 1]) {
        flows[arc] = 0
        guard isFull[arc] else { continue }
        flows[arc] = region.capacities[arc]
        quantities[supply] -= flows[arc]
        quantities[supplyCount + Int(region.heads[arc])] -= flows[arc]
      }
    }
    var count = 0
    rowStarts[0] = 0
    for supply in 0..<supplyCount {
      for arc in Int(region.rowStarts[supply])..<Int(region.rowStarts[supply + 1]) {
        let head = Int(region.heads[arc])
        guard isOpen[arc], !isFull[arc], quantities[supply] > 0,
          quantities[supplyCount + head] > 0
        else { continue }
        heads[count] = Int32(truncatingIfNeeded: supplyCount + head)
        profits[count] = slopes[arc]
        places[count] = Int32(truncatingIfNeeded: arc)
        count += 1
      }
      rowStarts[supply + 1] = Int32(truncatingIfNeeded: count)
    }
    guard count > 0 else { return }
    var tree = TransportationTree<Double>(
      supplyCount: supplyCount, nodeCount: nodeCount, arcCount: count, rowStarts: rowStarts,
      heads: heads, profits: profits, quantities: quantities, nodes: nodes,
      potentials: potentials, stack: stack, tolerance: 1e-7)
    tree.crash(order: order, counts: counts)
    guard tree.growFromParents() else { return }
    _ = tree.optimize(
      blockSize: max(20, count / 8), limits: FlowLimits(work: 1000 * count + 100_000))
    work += tree.effort.work + 8 * count
    for node in 0..<nodeCount where nodes[node].arc >= 0 && nodes[node].flow > 0 {
      flows[Int(places[Int(nodes[node].arc)])] = nodes[node].flow
    }
  }
}
