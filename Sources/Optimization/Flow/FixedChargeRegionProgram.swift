internal import Primitives

/// Solves a small region of a fixed-charge component anew by branch and cut, everything outside held
/// as it is: what shaking slopes does not find, a tree over some dozens of arcs does.
enum FixedChargeRegionProgram {
  /// Arcs of a region, at least as many where the component has them.
  private static let regionSize = 70

  /// A better plan of the component, if the region around a random node has one.
  ///
  /// - Parameters:
  ///   - decisions: arcs that are closed stay so.
  ///   - flows: the best plan known.
  ///   - work: grows by the steps taken.
  static func improve(
    _ component: FixedChargeComponent, decisions: [ArcDecision], flows: [Double],
    generator: inout SeededGenerator, shouldStop: @escaping @Sendable () -> Bool,
    work: inout Int
  ) -> [Double]? {
    let region = arcs(of: component, decisions: decisions, flows: flows, generator: &generator)
    guard region.count > 3 else { return nil }
    var isInside = [Bool](repeating: false, count: component.arcCount)
    for arc in region { isInside[arc] = true }
    var supplies = component.supplies
    var demands = component.demands
    var supplyLimits = component.supplyLimits
    var demandLimits = component.demandLimits
    var held = 0.0
    for arc in flows.indices where !isInside[arc] && flows[arc] > 0 {
      supplies[Int(component.tails[arc])] -= flows[arc]
      demands[Int(component.heads[arc])] -= flows[arc]
      supplyLimits[Int(component.tails[arc])] -= 1
      demandLimits[Int(component.heads[arc])] -= 1
      held += component.profits[arc] * flows[arc] - component.fixedCosts[arc]
    }
    let model = FixedChargeProgram.model(
      component, region, supplies: supplies.map { max(0, $0) },
      demands: demands.map { max(0, $0) }, supplyLimits: supplyLimits,
      demandLimits: demandLimits)
    var limits = SearchLimits()
    limits.relativeGap = 1e-5
    limits.nodeLimit = 150
    limits.iterationLimit = 20_000
    limits.restarts = 1
    limits.nesting = 1
    limits.shouldStop = shouldStop
    let known = component.value(of: flows)
    // Only a better plan is of interest.
    limits.cutoff = -(known - held) - 1e-7 * known.magnitude
    let answer = MixedInteger.search(model, limits: limits)
    work += answer.iterations * (50 + model.rowCount / 2)
    guard let values = answer.values else { return nil }
    var open = decisions.indices.map { flows[$0] > 0 ? ArcDecision.open : .closed }
    for (place, arc) in region.enumerated() {
      open[arc] = values[2 * place + 1] > 0.5 ? .open : .closed
    }
    return component.plan(of: open)
  }

  /// The arcs among the nodes nearest to a random one, by arcs that may be open.
  private static func arcs(
    of component: FixedChargeComponent, decisions: [ArcDecision], flows: [Double],
    generator: inout SeededGenerator
  ) -> [Int] {
    let supplyCount = component.supplies.count
    var isListed = [Bool](repeating: false, count: component.nodeCount)
    var isInside = [Bool](repeating: false, count: component.arcCount)
    let first = generator.below(component.nodeCount)
    var nodes = [first]
    isListed[first] = true
    var chosen: [Int] = []
    var position = 0
    func at(_ node: Int) -> [Int] {
      if node < supplyCount {
        return Array(Int(component.rowStarts[node])..<Int(component.rowStarts[node + 1]))
      }
      let demand = node - supplyCount
      return (Int(component.columnStarts[demand])..<Int(component.columnStarts[demand + 1]))
        .map { Int(component.columnArcs[$0]) }
    }
    while position < nodes.count, chosen.count < regionSize {
      let node = nodes[position]
      position += 1
      for arc in at(node) where decisions[arc] != .closed || flows[arc] > 0 {
        if !isInside[arc] {
          isInside[arc] = true
          chosen.append(arc)
        }
        let other =
          node < supplyCount ? supplyCount + Int(component.heads[arc]) : Int(component.tails[arc])
        if !isListed[other] {
          isListed[other] = true
          nodes.append(other)
        }
      }
    }
    return chosen.sorted()
  }
}
