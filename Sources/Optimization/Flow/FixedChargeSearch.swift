internal import Primitives

/// A search for good plans of one component of a fixed-charge problem.
///
/// Slope scaling (Kim and Pardalos, "A solution approach to the fixed charge network flow problem
/// using a dynamic slope scaling procedure", Operations Research Letters 24, 1999) puts a share of
/// the fixed cost on every unit and solves a transportation problem; the arcs that it uses are
/// opened, and a second problem over these with their true profits says how much each carries;
/// arcs that then do not earn their fixed cost, or carry less than their lot, are closed, and before
/// that the ones that earn least where a node has more than its limit. The
/// first plan comes from the whole component; then balls of neighbouring nodes are solved again and
/// again with slopes that are shaken, everything outside held as it is.
struct FixedChargeSearch {
  private let component: FixedChargeComponent
  /// The present plan: what each arc carries, and what it earns.
  private var current: [Double]
  private var currentValue = 0.0
  /// The best plan, when the present one is worse.
  private var best: [Double]?
  private var bestValue = 0.0
  /// The most that a ball may lose now; above 0 while annealing.
  private var patience = 0.0
  private var ballsSinceGain = 0
  private var ballsOfAnnealing = 0

  /// The best plan so far: what each arc carries.
  var flows: [Double] { best ?? current }
  /// What the best plan earns.
  var value: Double { best == nil ? currentValue : bestValue }
  /// Elementary steps so far.
  private(set) var work = 0

  private var restOfSupply: [Double]
  private var restOfDemand: [Double]
  /// How many more arcs of each node may be in use.
  private var roomAtSupply: [Int]
  private var roomAtDemand: [Int]
  private var generator: SeededGenerator
  private var region = FixedChargeRegion()
  private let solver: FixedChargeRegionSolver
  /// The place of each node in the region, or −1.
  private var placeOfSupply: [Int32]
  private var placeOfDemand: [Int32]
  private var queue: [Int32] = []
  /// Arcs that no better plan uses.
  private var isRuledOut: [Bool]
  private var slopes: [Double] = []
  /// What opening each arc costs, what it takes from the limits of its ends included.
  private var charges: [Double]
  private let averageCharge: Double
  private let annealingFactor: Double

  init(_ component: FixedChargeComponent, seed: UInt64) {
    self.component = component
    current = [Double](repeating: 0, count: component.arcCount)
    restOfSupply = component.supplies
    restOfDemand = component.demands
    roomAtSupply = component.supplyLimits
    roomAtDemand = component.demandLimits
    generator = SeededGenerator(seed: seed)
    charges = component.fixedCosts
    let stakes = (0..<component.arcCount).map {
      Self.stake(of: $0, component, component.fixedCosts)
    }
    averageCharge = stakes.reduce(0, +) / Double(max(1, component.arcCount))
    // Down to about a fiftieth by the end.
    annealingFactor = 1 - 4 / Double(2000 + 8 * component.arcCount)
    solver = FixedChargeRegionSolver(
      nodeCount: component.nodeCount, arcCount: component.arcCount)
    placeOfSupply = [Int32](repeating: -1, count: component.supplies.count)
    placeOfDemand = [Int32](repeating: -1, count: component.demands.count)
    isRuledOut = [Bool](repeating: false, count: component.arcCount)
  }

  /// Leaves arcs that are closed for good out of everything to come.
  mutating func ruleOut(_ decisions: [ArcDecision]) {
    for arc in isRuledOut.indices where decisions[arc] == .closed { isRuledOut[arc] = true }
  }

  /// Counts what opening an arc takes from the limits of its ends among its costs.
  mutating func charge(limits: [Double]) {
    for arc in charges.indices { charges[arc] = component.fixedCosts[arc] + limits[arc] }
  }

  /// The money by which shaking moves an arc: what opening costs, or where that is nothing a
  /// twentieth of what it can earn.
  private static func stake(
    of arc: Int, _ component: FixedChargeComponent, _ charges: [Double]
  ) -> Double {
    charges[arc] > 0 ? charges[arc] : 0.05 * component.profits[arc] * component.capacities[arc]
  }

  /// Takes a plan that was made elsewhere if it earns more.
  mutating func adopt(_ plan: [Double]) {
    let earned = component.value(of: plan)
    guard plan.count == current.count, earned > value else { return }
    take(plan, earned)
  }

  private mutating func take(_ plan: [Double], _ earned: Double) {
    currentValue = earned
    current = plan
    best = nil
    restOfSupply = component.supplies
    restOfDemand = component.demands
    roomAtSupply = component.supplyLimits
    roomAtDemand = component.demandLimits
    for arc in current.indices where current[arc] > 0 {
      restOfSupply[Int(component.tails[arc])] -= current[arc]
      restOfDemand[Int(component.heads[arc])] -= current[arc]
      roomAtSupply[Int(component.tails[arc])] -= 1
      roomAtDemand[Int(component.heads[arc])] -= 1
    }
  }

  /// Solves the whole component once with a share of the charge on every unit: that of the arc at `usage` of its capacity, in the range 0…1.
  mutating func solveWhole(usage: [Double]) {
    for supply in component.supplies.indices { enter(Int32(truncatingIfNeeded: supply)) }
    for demand in component.demands.indices {
      enter(Int32(truncatingIfNeeded: component.supplies.count + demand))
    }
    collectRegion()
    slopes.removeAll(keepingCapacity: true)
    for arc in region.sources {
      let arc = Int(arc)
      let amount = max(
        component.lots[arc], min(1, max(0.01, usage[arc])) * component.capacities[arc])
      slopes.append(component.profits[arc] - charges[arc] / amount)
    }
    improve()
    leaveRegion()
  }

  /// Solves one ball again with shaken slopes.
  ///
  /// When many balls have brought nothing, the next ones may lose a little, less and less; then
  /// the best plan is taken up again.
  mutating func shakeBall() {
    guard component.arcCount > 0 else { return }
    ballsSinceGain += 1
    if ballsOfAnnealing > 0 {
      ballsOfAnnealing -= 1
      patience *= annealingFactor
      if ballsOfAnnealing == 0 {
        patience = 0
        ballsSinceGain = 0
        if let best { take(best, bestValue) }
      }
    } else if ballsSinceGain > 2000 + 4 * component.arcCount {
      ballsOfAnnealing = 2000 + 8 * component.arcCount
      patience = averageCharge * (0.1 + 0.9 * generator.unit())
    }
    let first = generator.below(component.arcCount)
    let most = 4 + generator.below(36)
    enter(component.tails[first])
    grow(to: most)
    collectRegion()
    let amplitude = 0.2 + 1.3 * generator.unit()
    slopes.removeAll(keepingCapacity: true)
    for (place, arc) in region.sources.enumerated() {
      let arc = Int(arc)
      let stake = Self.stake(of: arc, component, charges)
      let share =
        current[arc] > 0
        ? stake / current[arc] * amplitude * generator.unit()
        : stake / region.capacities[place] * (1 + amplitude * generator.unit())
      slopes.append(component.profits[arc] - share)
    }
    improve()
    leaveRegion()
  }

  // MARK: Regions

  private mutating func enter(_ node: Int32) {
    let supplyCount = component.supplies.count
    if Int(node) < supplyCount {
      placeOfSupply[Int(node)] = 0
    } else {
      placeOfDemand[Int(node) - supplyCount] = 0
    }
    queue.append(node)
  }

  /// Adds neighbours, each with one chance in two, until there are `most` nodes.
  private mutating func grow(to most: Int) {
    let supplyCount = component.supplies.count
    var read = 0
    while read < queue.count, queue.count < most {
      let node = Int(queue[read])
      read += 1
      if node < supplyCount {
        for arc in Int(component.rowStarts[node])..<Int(component.rowStarts[node + 1]) {
          let head = Int(component.heads[arc])
          if placeOfDemand[head] < 0, generator.next() & 1 == 0 {
            enter(Int32(truncatingIfNeeded: supplyCount + head))
          }
        }
      } else {
        let demand = node - supplyCount
        for place in Int(component.columnStarts[demand])..<Int(component.columnStarts[demand + 1]) {
          let tail = component.tails[Int(component.columnArcs[place])]
          if placeOfSupply[Int(tail)] < 0, generator.next() & 1 == 0 { enter(tail) }
        }
      }
    }
  }

  /// Makes the problem of the nodes in `queue` and the arcs between them, with what the rest of the
  /// plan leaves to them.
  private mutating func collectRegion() {
    region.clear()
    region.isLimited = component.isLimited
    let supplyCount = component.supplies.count
    for node in queue where Int(node) >= supplyCount {
      let demand = Int(node) - supplyCount
      placeOfDemand[demand] = Int32(truncatingIfNeeded: region.demands.count)
      region.demands.append(restOfDemand[demand])
      region.demandLimits.append(roomAtDemand[demand])
    }
    for node in queue where Int(node) < supplyCount {
      let supply = Int(node)
      placeOfSupply[supply] = Int32(truncatingIfNeeded: region.supplies.count)
      var quantity = restOfSupply[supply]
      var limit = roomAtSupply[supply]
      for arc in Int(component.rowStarts[supply])..<Int(component.rowStarts[supply + 1]) {
        let head = placeOfDemand[Int(component.heads[arc])]
        guard head >= 0, !isRuledOut[arc] || current[arc] > 0 else { continue }
        region.sources.append(Int32(truncatingIfNeeded: arc))
        region.heads.append(head)
        region.tails.append(placeOfSupply[supply])
        quantity += current[arc]
        region.demands[Int(head)] += current[arc]
        if current[arc] > 0 {
          limit += 1
          region.demandLimits[Int(head)] += 1
        }
      }
      region.supplies.append(quantity)
      region.supplyLimits.append(limit)
      region.rowStarts.append(Int32(truncatingIfNeeded: region.heads.count))
    }
    var row = 0
    for (place, arc) in region.sources.enumerated() {
      while place >= Int(region.rowStarts[row + 1]) { row += 1 }
      let arc = Int(arc)
      region.profits.append(component.profits[arc])
      region.fixedCosts.append(component.fixedCosts[arc])
      region.lots.append(component.lots[arc])
      region.capacities.append(
        max(
          1e-9,
          min(
            component.capacities[arc], region.supplies[row],
            region.demands[Int(region.heads[place])])))
      region.before +=
        current[arc] > 0
        ? component.profits[arc] * current[arc] - component.fixedCosts[arc] : 0
    }
    work += 4 * region.sources.count + queue.count
  }

  private mutating func leaveRegion() {
    let supplyCount = component.supplies.count
    for node in queue {
      if Int(node) < supplyCount {
        placeOfSupply[Int(node)] = -1
      } else {
        placeOfDemand[Int(node) - supplyCount] = -1
      }
    }
    queue.removeAll(keepingCapacity: true)
  }

  /// Solves the region with `slopes`, and takes its plan if it earns more.
  private mutating func improve() {
    let found = solver.plan(region, slopes: slopes, work: &work)
    let gain = found - region.before
    let dust = 1e-9 * max(1, region.before.magnitude)
    guard gain > dust || (gain > -patience * generator.unit() && gain < -dust) else { return }
    if gain < 0, best == nil {
      best = current
      bestValue = currentValue
    }
    var row = 0
    for (place, arc) in region.sources.enumerated() {
      while place >= Int(region.rowStarts[row + 1]) { row += 1 }
      let arc = Int(arc)
      let change = solver.flows[place] - current[arc]
      guard change != 0 else { continue }
      restOfSupply[Int(component.tails[arc])] -= change
      restOfDemand[Int(component.heads[arc])] -= change
      let opened = (solver.flows[place] > 0 ? 1 : 0) - (current[arc] > 0 ? 1 : 0)
      roomAtSupply[Int(component.tails[arc])] -= opened
      roomAtDemand[Int(component.heads[arc])] -= opened
      current[arc] = solver.flows[place]
    }
    currentValue += gain
    if best == nil || currentValue > bestValue + dust {
      best = nil
      ballsSinceGain = 0
    }
  }
}

/// A small fixed-charge problem cut out of a component, rows in order.
struct FixedChargeRegion {
  var supplies: [Double] = []
  var demands: [Double] = []
  /// How many arcs of each node may be in use, and whether any may be too many.
  var supplyLimits: [Int] = []
  var demandLimits: [Int] = []
  var isLimited = false
  var rowStarts: [Int32] = [0]
  var heads: [Int32] = []
  var tails: [Int32] = []
  /// The component's arc of each arc.
  var sources: [Int32] = []
  var profits: [Double] = []
  var fixedCosts: [Double] = []
  var lots: [Double] = []
  var capacities: [Double] = []
  /// What the present plan earns on these arcs.
  var before = 0.0

  mutating func clear() {
    supplies.removeAll(keepingCapacity: true)
    demands.removeAll(keepingCapacity: true)
    supplyLimits.removeAll(keepingCapacity: true)
    demandLimits.removeAll(keepingCapacity: true)
    rowStarts.removeAll(keepingCapacity: true)
    rowStarts.append(0)
    heads.removeAll(keepingCapacity: true)
    tails.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    profits.removeAll(keepingCapacity: true)
    fixedCosts.removeAll(keepingCapacity: true)
    lots.removeAll(keepingCapacity: true)
    capacities.removeAll(keepingCapacity: true)
    before = 0
  }
}
