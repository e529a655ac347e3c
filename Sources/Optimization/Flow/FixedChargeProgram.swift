/// Branch and cut over one component of a fixed-charge problem, a few nodes at a time.
///
/// The arcs that may still be open become a flow and a binary column each; the search shares its
/// plans with the local search in both directions. A class because the tree is kept between calls;
/// one thread uses it.
final class FixedChargeProgram {
  private let search: ModelSearch
  private let component: FixedChargeComponent
  private let arcs: [Int]
  private let rowCount: Int
  private var nodes = 0
  private var pivots = 0
  /// Whether nothing is left to search.
  private(set) var hasEnded = false
  /// No plan earns more.
  private(set) var bound = Double.infinity

  /// A search over the arcs that are not closed, or used by `flows`.
  init(
    _ component: FixedChargeComponent, decisions: [ArcDecision], flows: [Double], gap: Double,
    seed: UInt64, memoryLimitBytes: Int, shouldStop: @escaping @Sendable () -> Bool
  ) {
    self.component = component
    let arcs = decisions.indices.filter { decisions[$0] != .closed || flows[$0] > 0 }
    self.arcs = arcs
    let model = FixedChargeProgram.model(
      component, arcs, supplies: component.supplies, demands: component.demands,
      supplyLimits: component.supplyLimits, demandLimits: component.demandLimits)
    rowCount = model.rowCount
    var limits = SearchLimits()
    limits.relativeGap = gap
    limits.seed = seed
    limits.memoryLimitBytes = memoryLimitBytes
    limits.shouldStop = shouldStop
    limits.startValues = FixedChargeProgram.point(arcs, flows)
    search = ModelSearch(model, limits: limits)
  }

  /// A flow and a binary column for each of some arcs, with what the nodes have for them.
  static func model(
    _ component: FixedChargeComponent, _ arcs: [Int], supplies: [Double], demands: [Double],
    supplyLimits: [Int], demandLimits: [Int]
  ) -> LinearModel {
    var model = LinearModel(sense: .minimize)
    typealias Terms = [(column: Int, coefficient: Double)]
    var supplied = [Terms](repeating: [], count: component.supplies.count)
    var received = [Terms](repeating: [], count: component.demands.count)
    for arc in arcs {
      let tail = Int(component.tails[arc])
      let head = Int(component.heads[arc])
      let most = min(component.capacities[arc], supplies[tail], demands[head])
      let flow = model.addColumn(upper: most, objective: -component.profits[arc])
      let open = model.addColumn(
        upper: 1, objective: component.fixedCosts[arc], kind: .integer)
      supplied[tail].append((column: flow, coefficient: 1))
      received[head].append((column: flow, coefficient: 1))
      model.addRow(
        upper: 0, terms: [(column: flow, coefficient: 1), (column: open, coefficient: -most)])
      if component.lots[arc] > 0 {
        model.addRow(
          lower: 0,
          terms: [
            (column: flow, coefficient: 1), (column: open, coefficient: -component.lots[arc]),
          ])
      }
    }
    for (supply, terms) in supplied.enumerated() where !terms.isEmpty {
      model.addRow(upper: supplies[supply], terms: terms)
      model.limitUse(of: terms, to: supplyLimits[supply])
    }
    for (demand, terms) in received.enumerated() where !terms.isEmpty {
      model.addRow(upper: demands[demand], terms: terms)
      model.limitUse(of: terms, to: demandLimits[demand])
    }
    return model
  }

  private static func point(_ arcs: [Int], _ flows: [Double]) -> [Double] {
    arcs.flatMap { [flows[$0], flows[$0] > 0 ? 1 : 0] }
  }

  /// Does some more nodes of the tree, the root the first time.
  ///
  /// - Parameters:
  ///   - more: how many nodes.
  ///   - flows: the best plan known.
  ///   - work: grows by the steps taken.
  /// - Returns: a plan that obeys every rule and may be better, if the tree has one.
  func advance(nodes more: Int, flows: [Double], work: inout Int) -> [Double]? {
    guard !hasEnded else { return nil }
    search.offer(FixedChargeProgram.point(arcs, flows))
    let answer = search.advance(nodeLimit: nodes + more, iterationLimit: .max)
    work += (answer.iterations - pivots) * (50 + rowCount / 2) + (answer.nodes - nodes) * rowCount
    nodes = answer.nodes
    pivots = answer.iterations
    if case .stopped(.nodeLimit) = answer.status {} else { hasEnded = true }
    // A hair up, for the rounding in the relaxations.
    if answer.status != .unbounded, answer.status != .infeasible {
      bound = min(bound, -answer.bound + 1e-9 * answer.bound.magnitude)
    }
    guard let values = answer.values else { return nil }
    var decisions = [ArcDecision](repeating: .closed, count: component.arcCount)
    for (place, arc) in arcs.enumerated() where values[2 * place + 1] > 0.5 {
      decisions[arc] = .open
    }
    return component.plan(of: decisions)
  }
}

extension LinearModel {
  /// Lets no more of some flows be in use than a limit; the column behind each flow opens it.
  fileprivate mutating func limitUse(
    of flows: [(column: Int, coefficient: Double)], to limit: Int
  ) {
    guard limit < flows.count else { return }
    addRow(
      upper: Double(limit), terms: flows.map { (column: $0.column + 1, coefficient: 1) })
  }
}
