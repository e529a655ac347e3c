extension TransportationSimplex {
  /// The answer for a problem in which some arc's capacity can bind; nil when none can, and then
  /// the capacities may be forgotten.
  static func solveWithCapacities(
    _ model: TransportationModel<Double>, _ limits: FlowLimits
  ) -> TransportationSolution<Double>? {
    guard model.hasBindingCapacities else { return nil }
    if let found = onForest(model, limits), isSound(found) { return found }
    return try? onNetwork(model) { (parts) throws(FlowModelError) in
      try NetworkSimplex.solve(
        NetworkModel(
          balances: parts.balances, tails: parts.tails, heads: parts.heads, costs: parts.costs,
          upperBounds: parts.uppers), limits: limits)
    }
  }

  /// The exact answer for a problem in which some arc's capacity can bind, or nil. Where sums and
  /// prices are whole numbers that a `Double` holds, the forest loses nothing.
  static func solveWithCapacities(
    _ model: TransportationModel<Int64>, _ limits: FlowLimits
  ) -> TransportationSolution<Int64>? {
    guard model.hasBindingCapacities else { return nil }
    if let real = model.inExactDoubles, let found = onForest(real, limits),
      let solution = inWholeNumbers(found, of: model), isSound(solution)
    {
      return solution
    }
    return try? onNetwork(model) { (parts) throws(FlowModelError) in
      try NetworkSimplex.solve(
        NetworkModel(
          balances: parts.balances, tails: parts.tails, heads: parts.heads, costs: parts.costs,
          upperBounds: parts.uppers), limits: limits)
    }
  }

  /// A solution in real numbers as the one in whole numbers that it is; nil where it is none.
  private static func inWholeNumbers(
    _ found: TransportationSolution<Double>, of model: TransportationModel<Int64>
  ) -> TransportationSolution<Int64>? {
    var harvest = TransportationHarvest(model)
    var flows = [Int64](repeating: 0, count: model.arcCount)
    for (node, price) in (found.supplyPrices + found.demandPrices).enumerated() {
      guard let whole = Int64(exactly: price) else { return nil }
      harvest.setPrice(whole, of: node)
    }
    for (arc, amount) in zip(found.arcs, found.amounts) {
      guard let whole = Int64(exactly: amount) else { return nil }
      flows[Int(arc)] = whole
    }
    harvest.setFlows(flows)
    return harvest.solution(stop: found.stop, effort: found.effort, basis: nil)
  }

  private static func isSound<Number: FlowNumber>(
    _ solution: TransportationSolution<Number>
  ) -> Bool {
    solution.stop == .optimal
      ? solution.certificate.provesOptimality : solution.certificate.isFeasible
  }

  private static func onForest(
    _ model: TransportationModel<Double>, _ limits: FlowLimits
  ) -> TransportationSolution<Double>? {
    let ratios = [Double](repeating: 1, count: model.arcCount)
    guard let model = try? RatioTransportationModel(network: model, ratios: ratios) else {
      return nil
    }
    return RatioTransportationSimplex.solve(model, limits: limits)
  }

  /// The answer by the general network simplex.
  ///
  /// The network gets one more node, to which unused supply flows and from which unmet demand is
  /// filled, both without cost; a profit is a negative cost.
  private static func onNetwork<Number: FlowNumber>(
    _ model: TransportationModel<Number>,
    network: (NetworkParts<Number>) throws(FlowModelError) -> NetworkOutcome<Number>
  ) throws(FlowModelError) -> TransportationSolution<Number>? {
    guard let capacities = model.capacities else { return nil }
    let parts = NetworkParts(model, capacities: capacities)
    switch try network(parts) {
    case .optimal(let found), .unbounded(_, let found):
      return solution(of: model, from: found, parts: parts, stop: .optimal)
    case .stopped(let stop, let found):
      return solution(of: model, from: found, parts: parts, stop: stop)
    case .infeasible:
      // Nothing shipped is always a plan, so this is only how rounding can end.
      return solution(of: model, from: nil, parts: parts, stop: .interrupted)
    }
  }

  private static func solution<Number: FlowNumber>(
    of model: TransportationModel<Number>, from network: NetworkSolution<Number>?,
    parts: NetworkParts<Number>, stop: FlowStop
  ) -> TransportationSolution<Number> {
    var harvest = TransportationHarvest(model)
    if let network {
      let hub = network.potentials[model.supplies.count + model.demands.count]
      for node in model.supplies.indices {
        harvest.setPrice(network.potentials[node].minus(hub), of: node)
      }
      for node in model.supplies.count..<model.supplies.count + model.demands.count {
        harvest.setPrice(hub.minus(network.potentials[node]), of: node)
      }
      harvest.setFlows(Array(network.flows[..<model.arcCount]))
    }
    return harvest.solution(
      stop: stop, effort: network?.effort ?? FlowEffort(), basis: nil)
  }
}

/// The arrays of the network that stands for a transportation problem with capacities.
struct NetworkParts<Number: FlowNumber> {
  private(set) var balances: [Number]
  private(set) var tails: [Int32] = []
  private(set) var heads: [Int32]
  private(set) var costs: [Number]
  private(set) var uppers: [Number]

  init(_ model: TransportationModel<Number>, capacities: [Number]) {
    let supplyCount = model.supplies.count
    let hub = supplyCount + model.demands.count
    balances = model.supplies
    var rest = Number.zero
    for supply in model.supplies { rest = rest.minus(supply) }
    for demand in model.demands {
      balances.append(Number.zero.minus(demand))
      rest = rest.plus(demand)
    }
    balances.append(rest)
    heads = model.heads.map { $0 &+ Int32(truncatingIfNeeded: supplyCount) }
    costs = model.profits.map { Number.zero.minus($0) }
    uppers = []
    for supply in 0..<supplyCount {
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
        tails.append(Int32(truncatingIfNeeded: supply))
        uppers.append(
          min(capacities[arc], model.supplies[supply], model.demands[Int(model.heads[arc])]))
      }
    }
    for node in 0..<hub {
      tails.append(Int32(truncatingIfNeeded: node < supplyCount ? node : hub))
      heads.append(Int32(truncatingIfNeeded: node < supplyCount ? hub : node))
      costs.append(.zero)
      uppers.append(.unlimited)
    }
  }
}

extension TransportationModel {
  /// Whether some arc's own capacity is less than what its ends have.
  var hasBindingCapacities: Bool {
    guard let capacities else { return false }
    for supply in supplies.indices {
      for arc in Int(rowStarts[supply])..<Int(rowStarts[supply + 1])
      where capacities[arc] < min(supplies[supply], demands[Int(heads[arc])]) { return true }
    }
    return false
  }
}

extension TransportationModel where Number == Int64 {
  /// The same problem in real numbers, where every sum of quantities and every price is a whole
  /// number that they hold with room to spare; else nil.
  fileprivate var inExactDoubles: TransportationModel<Double>? {
    let total = supplies.reduce(0, &+) &+ demands.reduce(0, &+)
    let steepest = profits.reduce(0) { max($0, $1) }
    guard total < 1 << 36, steepest < 1 << 36,
      steepest &* Int64(supplies.count + demands.count + 2) < 1 << 50
    else { return nil }
    return try? TransportationModel<Double>(
      supplies: supplies.map { Double($0) }, demands: demands.map { Double($0) },
      rowStarts: rowStarts, heads: heads, profits: profits.map { Double($0) },
      capacities: capacities.map { $0.map { Double($0) } })
  }
}
