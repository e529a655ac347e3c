extension FlowCertificate {
  /// Checks a flow and the prices that are to prove that none is cheaper. O(nodes + arcs).
  ///
  /// The bound that potentials π prove is −Σ balance·π + Σ min(r·lower, r·upper), where
  /// r = cost + π(tail) − π(head), by weak duality.
  static func check<Number: FlowNumber>(
    _ model: NetworkModel<Number>, flows: [Number], potentials: [Number], objective: Number
  ) -> FlowCertificate {
    var result = FlowCertificate()
    guard flows.count == model.arcCount, potentials.count == model.nodeCount else {
      result.defect = "the arrays of the solution do not have the lengths of the model"
      return result
    }
    var balances = [ExactSum](repeating: ExactSum(), count: model.nodeCount)
    var value = ExactSum()
    var bound = ExactSum()
    for arc in flows.indices {
      let flow = flows[arc]
      result.quantityScale = max(result.quantityScale, flow.approximation.magnitude)
      balances[Int(model.tails[arc])].add(flow)
      balances[Int(model.heads[arc])].add(Number.zero.minus(flow))
      value.add(flow, times: model.costs[arc])
      let below = model.lowerBounds[arc].minus(flow).approximation
      let above =
        model.upperBounds[arc] == .unlimited
        ? -1 : flow.minus(model.upperBounds[arc]).approximation
      result.primalViolation = max(result.primalViolation, below, above)
      let reduced = model.costs[arc].plus(potentials[Int(model.tails[arc])])
        .minus(potentials[Int(model.heads[arc])])
      if reduced >= .zero {
        bound.add(model.lowerBounds[arc], times: reduced)
      } else if model.upperBounds[arc] != .unlimited {
        bound.add(model.upperBounds[arc], times: reduced)
      } else {
        result.dualViolation = max(result.dualViolation, -reduced.approximation)
        bound.add(flow, times: reduced)
      }
      // With the side on which the price would earn more taken as the slack.
      let slack =
        reduced >= .zero
        ? flow.minus(model.lowerBounds[arc])
        : model.upperBounds[arc] == .unlimited ? .zero : model.upperBounds[arc].minus(flow)
      result.complementarityViolation = max(
        result.complementarityViolation, (slack.approximation * reduced.approximation).magnitude)
    }
    for node in balances.indices {
      let error = balances[node].excess(over: model.balances[node]).magnitude
      result.primalViolation = max(result.primalViolation, error.isNaN ? .infinity : error)
      bound.add(Number.zero.minus(model.balances[node]), times: potentials[node])
    }
    result.objectiveError = value.excess(over: objective)
    // The difference of two long sums of large terms: compare it with the terms, not with itself.
    result.valueScale = max(1, objective.approximation.magnitude)
    result.relativeGap = -bound.excess(over: objective) / result.valueScale
    return result
  }

  /// By how much a set of nodes is out of balance beyond what its border can carry; more than 0
  /// proves that no flow exists. `nodes` need not be sorted; repeated nodes count once.
  static func excess<Number: FlowNumber>(
    of nodes: [Int], in model: NetworkModel<Number>
  ) -> Double {
    var isInside = [Bool](repeating: false, count: model.nodeCount)
    for node in nodes where isInside.indices.contains(node) { isInside[node] = true }
    var surplus = ExactSum()
    var lack = ExactSum()
    var leaves = true
    var enters = true
    for node in isInside.indices where isInside[node] {
      surplus.add(model.balances[node])
      lack.add(Number.zero.minus(model.balances[node]))
    }
    for arc in 0..<model.arcCount {
      let out = isInside[Int(model.tails[arc])]
      guard out != isInside[Int(model.heads[arc])] else { continue }
      if out {
        lack.add(model.lowerBounds[arc])
        if model.upperBounds[arc] == .unlimited {
          leaves = false
        } else {
          surplus.add(Number.zero.minus(model.upperBounds[arc]))
        }
      } else {
        surplus.add(model.lowerBounds[arc])
        if model.upperBounds[arc] == .unlimited {
          enters = false
        } else {
          lack.add(Number.zero.minus(model.upperBounds[arc]))
        }
      }
    }
    return max(
      leaves ? surplus.approximation : -.infinity, enters ? lack.approximation : -.infinity)
  }

  /// Whether `cut` proves that no flow of `model` exists.
  public static func proves<Number: FlowNumber>(
    _ cut: NetworkCut, infeasible model: NetworkModel<Number>
  ) -> Bool {
    excess(of: cut.nodes.map { Int($0) }, in: model) > 0
  }

  /// Whether `cycle` proves that the cost of `model` has no lower limit, if it has a flow at all.
  public static func proves<Number: FlowNumber>(
    _ cycle: NetworkCycle, unbounded model: NetworkModel<Number>
  ) -> Bool {
    guard let first = cycle.arcs.first else { return false }
    var cost = ExactSum()
    var previous = -1
    for arc in cycle.arcs {
      let arc = Int(arc)
      guard arc >= 0, arc < model.arcCount, model.upperBounds[arc] == .unlimited,
        previous < 0 || model.heads[previous] == model.tails[arc]
      else { return false }
      cost.add(model.costs[arc])
      previous = arc
    }
    return model.heads[previous] == model.tails[Int(first)] && cost.approximation < 0
  }
}
