extension FlowCertificate {
  /// Checks a plan of a transportation problem and the prices that are to prove it. O(arcs).
  ///
  /// The bound that prices u, v ≥ 0 prove is Σ supply·u + Σ demand·v + Σ most·max(0, p−u−v) by
  /// weak duality, where an arc carries at most its capacity and what its ends have; without
  /// capacities every arc needs p ≤ u + v.
  static func check<Number: FlowNumber>(
    _ model: TransportationModel<Number>, arcs: [Int32], amounts: [Number],
    supplyPrices: [Number], demandPrices: [Number], objective: Number, bound: Number
  ) -> FlowCertificate {
    var result = FlowCertificate()
    guard arcs.count == amounts.count, supplyPrices.count == model.supplies.count,
      demandPrices.count == model.demands.count
    else {
      result.defect = "the arrays of the solution do not have the lengths of the model"
      return result
    }
    result.quantityScale = max(
      1, model.supplies.lazy.map(\.approximation).max() ?? 0,
      model.demands.lazy.map(\.approximation).max() ?? 0)
    result.checkFlows(model, arcs: arcs, amounts: amounts, objective: objective)
    let proven = result.checkPrices(
      model, supplyPrices: supplyPrices, demandPrices: demandPrices)
    result.objectiveError = max(
      result.objectiveError.magnitude, (proven - bound.approximation).magnitude)
    result.relativeGap =
      bound.minus(objective).approximation / max(1, objective.approximation.magnitude)
    result.valueScale = max(1, objective.approximation.magnitude, proven.magnitude)
    return result
  }

  private mutating func checkFlows<Number: FlowNumber>(
    _ model: TransportationModel<Number>, arcs: [Int32], amounts: [Number], objective: Number
  ) {
    var supplied = [ExactSum](repeating: ExactSum(), count: model.supplies.count)
    var received = [ExactSum](repeating: ExactSum(), count: model.demands.count)
    var value = ExactSum()
    var row = 0
    var previous: Int32 = -1
    for (arc, amount) in zip(arcs, amounts) {
      guard arc > previous, Int(arc) < model.arcCount else {
        defect = "the arcs of the solution are not ascending arcs of the model"
        return
      }
      previous = arc
      while Int(model.rowStarts[row + 1]) <= Int(arc) { row += 1 }
      supplied[row].add(amount)
      received[Int(model.heads[Int(arc)])].add(amount)
      value.add(amount, times: model.profits[Int(arc)])
      note(primal: Number.zero.minus(amount).approximation)
      if let capacities = model.capacities {
        note(primal: amount.minus(capacities[Int(arc)]).approximation)
      }
    }
    for supply in model.supplies.indices {
      note(primal: supplied[supply].excess(over: model.supplies[supply]))
    }
    for demand in model.demands.indices {
      note(primal: received[demand].excess(over: model.demands[demand]))
    }
    objectiveError = value.excess(over: objective)
  }

  private mutating func note(primal violation: Double) {
    if !(violation <= primalViolation) { primalViolation = violation.isNaN ? .infinity : violation }
  }

  private mutating func checkPrices<Number: FlowNumber>(
    _ model: TransportationModel<Number>, supplyPrices: [Number], demandPrices: [Number]
  ) -> Double {
    var bound = ExactSum()
    for supply in model.supplies.indices {
      dualViolation = max(dualViolation, -supplyPrices[supply].approximation)
      bound.add(model.supplies[supply], times: supplyPrices[supply])
    }
    for demand in model.demands.indices {
      dualViolation = max(dualViolation, -demandPrices[demand].approximation)
      bound.add(model.demands[demand], times: demandPrices[demand])
    }
    var worst = Number.zero
    for supply in model.supplies.indices {
      let price = supplyPrices[supply]
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
        let excess = model.profits[arc].minus(price).minus(demandPrices[Int(model.heads[arc])])
        guard excess > .zero else { continue }
        if let capacities = model.capacities {
          let ends = min(model.supplies[supply], model.demands[Int(model.heads[arc])])
          bound.add(min(capacities[arc], ends), times: excess)
        } else if excess > worst {
          worst = excess
        }
      }
    }
    dualViolation = max(dualViolation, worst.approximation)
    return bound.approximation
  }
}
