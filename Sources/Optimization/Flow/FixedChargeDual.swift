/// What is decided about an arc of a fixed-charge problem.
enum ArcDecision: UInt8, Sendable {
  case free, open, closed
}

/// How the profit and the fixed cost of every arc are split between its two ends: the supply's
/// part of a full arc's profit, and of the fixed cost. The demand has the rest.
struct FixedChargeSplit: Sendable {
  var profits: [Double]
  var charges: [Double]
}

/// A bound on one component of a fixed-charge problem by Lagrangian decomposition.
///
/// Every arc's profit and fixed cost are split between its two ends. Each node then solves its own
/// problem (`SingleNodeCharge`) with its shares, and the sum of the values is an upper bound for
/// every split, because a plan of the whole is a plan of every node. The best split gives the bound
/// of the convex hulls of all nodes' problems together, which is what flow cover inequalities of
/// single nodes approximate. The limit on a node's open arcs is part of its problem, and has a price
/// there. The split is improved by a deflected subgradient method (Camerini, Fratta
/// and Maffioli, "On improving relaxation methods by modified gradient techniques", Mathematical
/// Programming Study 3, 1975); averages of the nodes' answers say how
/// much of each arc a good plan uses, as in the volume algorithm (Barahona and Anbil 2000).
struct FixedChargeDual: Sendable {
  private let component: FixedChargeComponent
  /// What is decided about each arc; bounds hold for plans that obey it.
  private(set) var decisions: [ArcDecision]
  /// The best bound for the present decisions.
  private(set) var bound = Double.infinity
  /// The split that gave `bound`.
  private(set) var split: FixedChargeSplit
  /// How much of each arc the averages of both ends use, 0…1, and how far it is open.
  private(set) var usage: [Double]
  private(set) var openness: [Double]
  /// What opening each arc takes from the limits of its ends, at their prices for the best split.
  private(set) var limitCharges: [Double]
  /// By how much the bound falls at least when a free arc is decided to be open.
  private(set) var openingLoss: [Double]
  /// The fall of the bound, in money, that a step aims at; small when the bound no longer moves.
  private(set) var ambition = Double.infinity
  /// Iterations without progress until `ambition` is lowered.
  private var patience = 12

  private var trial: FixedChargeSplit
  /// The money at stake on each arc: cheap and dear arcs settle at the same pace.
  private let scales: [Double]
  private var trialLoss: [Double]
  /// The prices of the limits at the nodes, as last found.
  private var supplyLimitPrices: [Double]
  private var demandLimitPrices: [Double]
  /// Averages over the iterations of what supplies less demands use and open.
  private var usageGap: [Double]
  private var opennessGap: [Double]
  private var supplyUsage: [Double]
  private var supplyOpen: [Double]
  private var demandUsage: [Double]
  private var demandOpen: [Double]
  private var node = SingleNodeCharge()
  private var iterations = 0
  private var failures = 0

  /// Starts from prices of the nodes that are dual feasible for profit − fixed/capacity.
  init(_ component: FixedChargeComponent, supplyPrices: [Double], demandPrices: [Double]) {
    var profits: [Double] = []
    profits.reserveCapacity(component.arcCount)
    for arc in 0..<component.arcCount {
      let most = component.capacities[arc]
      let price = supplyPrices[Int(component.tails[arc])]
      let reduced =
        component.profits[arc] - component.fixedCosts[arc] / most - price
        - demandPrices[Int(component.heads[arc])]
      profits.append((price + reduced / 2) * most + component.fixedCosts[arc] / 2)
    }
    self.init(
      component,
      split: FixedChargeSplit(profits: profits, charges: component.fixedCosts.map { $0 / 2 }))
  }

  /// Starts from a split.
  init(_ component: FixedChargeComponent, split: FixedChargeSplit) {
    self.component = component
    self.split = split
    trial = split
    scales = (0..<component.arcCount).map {
      1 + component.fixedCosts[$0] + 0.05 * component.profits[$0] * component.capacities[$0]
    }
    let zeros = [Double](repeating: 0, count: component.arcCount)
    decisions = [ArcDecision](repeating: .free, count: component.arcCount)
    usage = zeros
    openness = zeros
    limitCharges = zeros
    supplyLimitPrices = [Double](repeating: 0, count: component.supplies.count)
    demandLimitPrices = [Double](repeating: 0, count: component.demands.count)
    openingLoss = zeros
    trialLoss = zeros
    usageGap = zeros
    opennessGap = zeros
    supplyUsage = zeros
    supplyOpen = zeros
    demandUsage = zeros
    demandOpen = zeros
  }

  /// Starts over with other decisions from a split.
  ///
  /// - Parameters:
  ///   - ambition: the fall of the bound that the first steps aim at.
  ///   - patience: iterations without progress until steps get shorter.
  mutating func restart(
    decisions: [ArcDecision], split: FixedChargeSplit, ambition: Double, patience: Int
  ) {
    self.decisions = decisions
    self.split = split
    trial = split
    self.ambition = ambition
    self.patience = patience
    bound = .infinity
    iterations = 0
    failures = 0
  }

  /// One evaluation and one step.
  ///
  /// - Returns: steps of work.
  mutating func iterate() -> Int {
    let value = evaluate()
    iterations += 1
    let quick = iterations == 1 ? 1 : 0.2
    let slow = 1 / Double(min(50, iterations))
    for arc in usageGap.indices {
      usageGap[arc] += quick * (supplyUsage[arc] - demandUsage[arc] - usageGap[arc])
      opennessGap[arc] += quick * (supplyOpen[arc] - demandOpen[arc] - opennessGap[arc])
      usage[arc] += slow * (0.5 * (supplyUsage[arc] + demandUsage[arc]) - usage[arc])
      openness[arc] += slow * (0.5 * (supplyOpen[arc] + demandOpen[arc]) - openness[arc])
    }
    if value < bound {
      if bound - value > 1e-6 * value.magnitude { failures = 0 }
      bound = value
      split = trial
      openingLoss = trialLoss
      for arc in limitCharges.indices {
        limitCharges[arc] =
          supplyLimitPrices[Int(component.tails[arc])]
          + demandLimitPrices[Int(component.heads[arc])]
      }
    }
    // The first steps of a root aim far: half-way marks are found by overshooting them.
    if ambition == .infinity { ambition = 0.1 * value.magnitude }
    failures += 1
    if failures > patience {
      ambition *= 0.75
      failures = 0
      trial = split
    }
    if value.isFinite { step() }
    return 8 * component.arcCount
  }

  /// Moves the trial split against the averaged disagreement of the ends.
  private mutating func step() {
    var norm = 0.0
    for arc in scales.indices {
      let size = scales[arc] * scales[arc]
      norm += size * (usageGap[arc] * usageGap[arc] + opennessGap[arc] * opennessGap[arc])
    }
    guard norm > 0 else { return }
    let length = ambition / norm
    for arc in scales.indices {
      let move = length * scales[arc] * scales[arc]
      trial.profits[arc] -= move * usageGap[arc]
      // An end whose limit has a price may pass that on too: no charge stays below nothing then.
      trial.charges[arc] = min(
        component.fixedCosts[arc] + demandLimitPrices[Int(component.heads[arc])],
        max(
          -supplyLimitPrices[Int(component.tails[arc])],
          trial.charges[arc] + move * opennessGap[arc]))
    }
  }

  // MARK: Evaluation

  /// The bound of the trial split, and what every node does with its shares.
  private mutating func evaluate() -> Double {
    for arc in supplyUsage.indices {
      supplyUsage[arc] = 0
      supplyOpen[arc] = 0
      demandUsage[arc] = 0
      demandOpen[arc] = 0
    }
    var sum = 0.0
    for supply in component.supplies.indices { sum += evaluateSupply(supply) }
    for demand in component.demands.indices { sum += evaluateDemand(demand) }
    return sum
  }

  private mutating func evaluateSupply(_ supply: Int) -> Double {
    node.clear()
    let row = Int(component.rowStarts[supply])..<Int(component.rowStarts[supply + 1])
    var quantity = component.supplies[supply]
    var limit = component.supplyLimits[supply]
    var sunk = 0.0
    for arc in row where decisions[arc] != .closed {
      let most = component.capacities[arc]
      let slope = trial.profits[arc] / most
      if decisions[arc] == .free {
        node.add(
          Int32(truncatingIfNeeded: arc), slope: slope, charge: trial.charges[arc],
          lot: component.lots[arc], capacity: most)
      } else {
        let lot = component.lots[arc]
        quantity -= lot
        limit -= 1
        sunk += slope * lot - trial.charges[arc]
        supplyUsage[arc] = lot / most
        supplyOpen[arc] = 1
        if most > lot {
          node.add(
            Int32(truncatingIfNeeded: arc), slope: slope, charge: 0, lot: 0,
            capacity: most - lot, isCounted: false)
        }
      }
    }
    guard quantity >= -1e-9, limit >= 0 else { return -.infinity }
    node.solve(quantity: quantity, limit: limit) { arc, flow in
      supplyUsage[Int(arc)] += flow / component.capacities[Int(arc)]
      supplyOpen[Int(arc)] = 1
    }
    supplyLimitPrices[supply] = node.limitPrice
    let slack = node.relaxation - node.bound
    for arc in row {
      trialLoss[arc] =
        loss(trial.profits[arc], trial.charges[arc], component.capacities[arc]) - slack
    }
    return node.bound + sunk
  }

  private mutating func evaluateDemand(_ demand: Int) -> Double {
    node.clear()
    let column = Int(component.columnStarts[demand])..<Int(component.columnStarts[demand + 1])
    var quantity = component.demands[demand]
    var limit = component.demandLimits[demand]
    var sunk = 0.0
    for place in column {
      let arc = Int(component.columnArcs[place])
      guard decisions[arc] != .closed else { continue }
      let most = component.capacities[arc]
      let slope = component.profits[arc] - trial.profits[arc] / most
      let charge = component.fixedCosts[arc] - trial.charges[arc]
      if decisions[arc] == .free {
        node.add(
          component.columnArcs[place], slope: slope, charge: charge, lot: component.lots[arc],
          capacity: most)
      } else {
        let lot = component.lots[arc]
        quantity -= lot
        limit -= 1
        sunk += slope * lot - charge
        demandUsage[arc] = lot / most
        demandOpen[arc] = 1
        if most > lot {
          node.add(
            component.columnArcs[place], slope: slope, charge: 0, lot: 0, capacity: most - lot,
            isCounted: false)
        }
      }
    }
    guard quantity >= -1e-9, limit >= 0 else { return -.infinity }
    node.solve(quantity: quantity, limit: limit) { arc, flow in
      demandUsage[Int(arc)] += flow / component.capacities[Int(arc)]
      demandOpen[Int(arc)] = 1
    }
    demandLimitPrices[demand] = node.limitPrice
    let slack = node.relaxation - node.bound
    for place in column {
      let arc = Int(component.columnArcs[place])
      let most = component.capacities[arc]
      trialLoss[arc] +=
        loss(
          component.profits[arc] * most - trial.profits[arc],
          component.fixedCosts[arc] - trial.charges[arc], most) - slack
    }
    return node.bound + sunk
  }

  /// What the relaxation of the node just solved loses when an arc is forced open.
  @inline(__always)
  private func loss(_ full: Double, _ charge: Double, _ most: Double) -> Double {
    let charge = max(0, charge + node.limitPrice)
    return min(charge, node.criticalEfficiency * most - (full - charge))
  }
}
