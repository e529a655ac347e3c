extension FlowCertificate {
  /// Checks a plan of a fixed-charge problem against its definition. The bound is not checked: its
  /// proof is a tree of relaxations. O(arcs).
  static func check(
    _ model: FixedChargeModel, flows: [Double], objective: Double
  ) -> FlowCertificate {
    var result = FlowCertificate()
    guard flows.count == model.arcCount else {
      result.defect = "the flows do not have the length of the model"
      return result
    }
    var supplied = [ExactSum](repeating: ExactSum(), count: model.supplies.count)
    var received = [ExactSum](repeating: ExactSum(), count: model.demands.count)
    var used = [Int](repeating: 0, count: model.supplies.count)
    var met = [Int](repeating: 0, count: model.demands.count)
    var value = ExactSum()
    for supply in model.supplies.indices {
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1])
      where flows[arc] != 0 {
        let flow = flows[arc]
        supplied[supply].add(flow)
        received[Int(model.heads[arc])].add(flow)
        used[supply] += 1
        met[Int(model.heads[arc])] += 1
        value.add(flow, times: model.profits[arc])
        value.add(-model.fixedCosts[arc])
        result.primalViolation = max(
          result.primalViolation, model.lots[arc] - flow, flow - model.capacities[arc], -flow)
        result.quantityScale = max(result.quantityScale, flow)
      }
    }
    for supply in model.supplies.indices {
      result.primalViolation = max(
        result.primalViolation, supplied[supply].excess(over: model.supplies[supply]))
    }
    for demand in model.demands.indices {
      result.primalViolation = max(
        result.primalViolation, received[demand].excess(over: model.demands[demand]))
    }
    for (count, limit) in zip(used + met, model.supplyLimits + model.demandLimits) {
      result.arcsBeyondLimits += max(0, count - limit)
    }
    result.objectiveError = value.excess(over: objective)
    result.valueScale = max(1, objective.magnitude)
    return result
  }
}
