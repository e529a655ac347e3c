extension TransportationSimplex {
  /// The answer for a problem in which some arc's capacity can bind, by the general network
  /// simplex; nil when none can, and then the capacities may be forgotten.
  ///
  /// The network gets one more node, to which unused supply flows and from which unmet demand is
  /// filled, both without cost; a profit is a negative cost.
  static func solveWithCapacities<Number: FlowNumber>(
    _ model: TransportationModel<Number>,
    network: (NetworkParts<Number>) throws(FlowModelError) -> NetworkOutcome<Number>
  ) throws(FlowModelError) -> TransportationSolution<Number>? {
    guard let capacities = model.capacities else { return nil }
    var binds = false
    for supply in model.supplies.indices where !binds {
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1])
      where capacities[arc] < min(model.supplies[supply], model.demands[Int(model.heads[arc])]) {
        binds = true
        break
      }
    }
    guard binds else { return nil }
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
