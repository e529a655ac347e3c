/// How long and how closely a fixed-charge problem is solved.
public struct FixedChargeOptions: Sendable {
  /// The relative gap at which the search ends.
  public var gap: Double
  /// When to give up.
  public var limits: FlowLimits
  /// Where the random choices of the search start; the same seed gives the same plan.
  public var seed: UInt64
  /// Told now and then of the best plan's value and the bound.
  public var progress: (@Sendable (_ objective: Double, _ bound: Double) -> Void)?
  /// The most memory that the tree of one component may take; beyond it the tree is given up, and
  /// the component keeps its bound.
  public var memoryLimitBytes = Int.max

  /// Options; without arguments: solve to `Tolerance.optimalGap`, without limits.
  public init(
    gap: Double = 1e-6, limits: FlowLimits = .none, seed: UInt64 = 1,
    progress: (@Sendable (_ objective: Double, _ bound: Double) -> Void)? = nil
  ) {
    self.gap = gap
    self.limits = limits
    self.seed = seed
    self.progress = progress
  }
}

/// Solves transportation problems with fixed costs and lots to a proven gap.
///
/// Arcs that can never pay are left out, and what falls apart is solved apart. For every component
/// a Lagrangian bound (`FixedChargeDual`), a local search (`FixedChargeSearch`) and, where few
/// enough arcs are undecided, branch and cut (`FixedChargeProgram`) take turns until the sum of the gaps
/// is small enough.
public enum FixedChargeTransportation {
  /// A plan with a bound; feasible always, proven to `options.gap` when `stop` is `optimal`.
  public static func solve(
    _ model: FixedChargeModel, options: FixedChargeOptions = FixedChargeOptions()
  ) -> FixedChargeSolution {
    let components = FixedChargeComponent.components(of: model)
    var parts: [FixedChargePart] = []
    parts.reserveCapacity(components.count)
    for (index, component) in components.enumerated() {
      guard let prices = weakRelaxation(component) else { continue }
      parts.append(
        FixedChargePart(component, prices: prices, seed: options.seed &+ UInt64(index)))
    }
    let stop = improve(&parts, options: options)
    return solution(of: model, from: parts, stop: stop)
  }

  /// The transportation problem in which every unit pays its share of the fixed cost of a full
  /// arc: its value is a bound.
  private static func weakRelaxation(
    _ component: FixedChargeComponent
  ) -> TransportationSolution<Double>? {
    let profits = (0..<component.arcCount).map {
      component.profits[$0] - component.fixedCosts[$0] / component.capacities[$0]
    }
    let model = try? TransportationModel<Double>(
      supplies: component.supplies, demands: component.demands,
      rowStarts: component.rowStarts, heads: component.heads, profits: profits)
    return model.map { TransportationSimplex.solve($0) }
  }

  private static func improve(
    _ parts: inout [FixedChargePart], options: FixedChargeOptions
  ) -> FlowStop {
    var rounds = 0
    while true {
      let value = parts.reduce(0) { $0 + $1.value }
      let bound = parts.reduce(0) { $0 + $1.bound }
      options.progress?(value, bound)
      let allowed = options.gap * max(value, 1e-9)
      if bound - value <= allowed { return .optimal }
      // A component may keep its share of the gap that is allowed; a quarter of it for the others.
      var worked = 0
      let mean = (bound - value) / Double(max(1, parts.count))
      rounds += 1
      for index in parts.indices where parts[index].bound > parts[index].value {
        // What adds little to the gap gets its turn less often.
        let isSlight = parts[index].bound - parts[index].value < 0.5 * mean
        if isSlight, rounds % 4 != 0 { continue }
        let share = options.gap * 0.5
        parts[index].advance(
          gap: share, memoryLimitBytes: options.memoryLimitBytes,
          shouldStop: options.limits.shouldStop)
        worked += parts[index].work + parts[index].search.work
        if options.limits.shouldStop() { return .interrupted }
      }
      if worked > options.limits.work { return .workLimit }
    }
  }

  private static func solution(
    of model: FixedChargeModel, from parts: [FixedChargePart], stop: FlowStop
  ) -> FixedChargeSolution {
    var flows = [Double](repeating: 0, count: model.arcCount)
    for part in parts {
      for (arc, flow) in part.search.flows.enumerated() where flow > 0 {
        flows[Int(part.component.sourceArcs[arc])] = flow
      }
    }
    let arcs = flows.indices.filter { flows[$0] > 0 }
    let objective = ExactSum.value(
      of: arcs.map {
        model.profits[$0] * flows[$0] - model.fixedCosts[$0]
      })
    let bound = max(objective, ExactSum.value(of: parts.map(\.bound)))
    return FixedChargeSolution(
      stop: stop, objective: objective, bound: bound,
      arcs: arcs.map { Int32(truncatingIfNeeded: $0) }, amounts: arcs.map { flows[$0] },
      componentCount: parts.count,
      certificate: FlowCertificate.check(model, flows: flows, objective: objective))
  }
}
