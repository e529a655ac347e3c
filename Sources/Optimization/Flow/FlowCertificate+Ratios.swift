extension FlowCertificate {
  /// Checks a plan of a problem with ratios and the prices that are to prove it. O(arcs).
  ///
  /// The bound that prices u, v ≥ 0 prove is Σ supply·u + Σ demand·v + Σ most·max(0, p−u−ratio·v)
  /// by weak duality, where an arc carries at most its capacity and what its ends have; where the
  /// model has no capacities every arc needs p ≤ u + ratio·v.
  static func check(
    _ model: RatioTransportationModel, arcs: [Int32], amounts: [Double], supplyPrices: [Double],
    demandPrices: [Double], objective: Double, bound: Double
  ) -> FlowCertificate {
    let network = model.network
    var result = FlowCertificate()
    guard arcs.count == amounts.count, supplyPrices.count == network.supplies.count,
      demandPrices.count == network.demands.count
    else {
      result.defect = "the arrays of the solution do not have the lengths of the model"
      return result
    }
    var flows = [Double](repeating: 0, count: model.arcCount)
    var previous: Int32 = -1
    for (arc, amount) in zip(arcs, amounts) {
      guard arc > previous, Int(arc) < model.arcCount else {
        result.defect = "the arcs of the solution are not ascending arcs of the model"
        return result
      }
      previous = arc
      flows[Int(arc)] = amount
    }
    result.quantityScale = max(1, network.supplies.max() ?? 0, network.demands.max() ?? 0)
    let value = result.checkFlows(model, flows)
    let proven = result.checkPrices(model, flows, supplyPrices, demandPrices)
    result.objectiveError = max((value - objective).magnitude, (proven - bound).magnitude)
    result.relativeGap = (bound - objective) / max(1, objective.magnitude)
    result.valueScale = max(1, objective.magnitude, proven.magnitude)
    return result
  }

  /// - Returns: what the flows earn.
  private mutating func checkFlows(_ model: RatioTransportationModel, _ flows: [Double]) -> Double {
    let network = model.network
    var received = [ExactSum](repeating: ExactSum(), count: network.demands.count)
    var value = ExactSum()
    for supply in network.supplies.indices {
      var sent = ExactSum()
      for arc in Int(network.rowStarts[supply])..<Int(network.rowStarts[supply + 1])
      where flows[arc] != 0 {
        sent.add(flows[arc])
        received[Int(network.heads[arc])].add(flows[arc], times: model.ratios[arc])
        value.add(flows[arc], times: network.profits[arc])
        noteBroken(by: -flows[arc])
        if let capacities = network.capacities { noteBroken(by: flows[arc] - capacities[arc]) }
      }
      noteBroken(by: sent.excess(over: network.supplies[supply]))
    }
    for demand in network.demands.indices {
      noteBroken(by: received[demand].excess(over: network.demands[demand]))
    }
    return value.approximation
  }

  private mutating func noteBroken(by amount: Double) {
    if !(amount <= primalViolation) { primalViolation = amount.isNaN ? .infinity : amount }
  }

  /// - Returns: the bound that the prices prove.
  private mutating func checkPrices(
    _ model: RatioTransportationModel, _ flows: [Double], _ supplyPrices: [Double],
    _ demandPrices: [Double]
  ) -> Double {
    let network = model.network
    var bound = ExactSum()
    for supply in network.supplies.indices {
      dualViolation = max(dualViolation, -supplyPrices[supply])
      bound.add(network.supplies[supply], times: supplyPrices[supply])
      for arc in Int(network.rowStarts[supply])..<Int(network.rowStarts[supply + 1]) {
        let demand = Int(network.heads[arc])
        let excess =
          network.profits[arc] - supplyPrices[supply] - model.ratios[arc] * demandPrices[demand]
        var slack = flows[arc]
        if excess > 0 {
          if let capacities = network.capacities {
            let most = min(
              capacities[arc], network.supplies[supply],
              network.demands[demand] / model.ratios[arc])
            bound.add(most, times: excess)
            slack = most - flows[arc]
          } else {
            dualViolation = max(dualViolation, excess)
          }
        }
        complementarityViolation = max(complementarityViolation, (slack * excess).magnitude)
      }
    }
    for demand in network.demands.indices {
      dualViolation = max(dualViolation, -demandPrices[demand])
      bound.add(network.demands[demand], times: demandPrices[demand])
    }
    return bound.approximation
  }
}
