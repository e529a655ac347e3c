internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

/// What a link of a plan may be paid: a price per basis unit of the output, from taker to giver at
/// the giver's gate (negative: the giver pays).
///
/// The giver has what it no longer pays to get rid of it, and its taxes and subsidies; the taker has
/// what it no longer buys and what policies grant it, and bears transport, treatment, carbon and
/// the fixed cost of the link. A process that gives could sell outside or get rid of it instead; one
/// that takes can pay what a unit more of its feed is worth in the plan.
public struct LinkPrice: Hashable, Sendable, Codable {
  /// The link's position in the plan's links.
  public let link: Int
  /// The least price at which the giver is no worse off than today.
  public let low: Double
  /// The most that the taker can pay without being worse off than today; below `low` where the link
  /// alone loses and others must make up for it.
  public let high: Double
  /// The least price that the giver takes when it could also turn to its next best taker, at what
  /// supply and demand are worth in the plan.
  public let lowBeside: Double
  /// The most that the taker pays when it could also turn to its next best giver.
  public let highBeside: Double
  /// The price at which both gain the same: the middle of `low` and `high`.
  public let equalGain: Double
  /// What one basis unit of the output is worth more to all: the shadow price of supply; nil where
  /// its quantity does not bind or is not known.
  public let supplyWorth: Double?
  /// What one basis unit more of demand is worth to all.
  public let demandWorth: Double?
  /// What must be paid a year so that neither end loses: 0 where no payment is needed; above 0 from
  /// taker to giver, below 0 from giver to taker.
  public let sidePayment: Double
  /// What neither end can bear and others must add a year: 0 where the link pays by itself.
  public let shortfall: Double
}

extension Planner {
  /// The price bands of a plan's links, in their order.
  ///
  /// What supply and demand are worth are the duals of the plan with its decisions fixed (O'Neill and
  /// others, Efficient market-clearing prices in markets with nonconvexities, European Journal of
  /// Operational Research 164, 2005). Bands beside the next best partner follow Rochford, Symmetrically
  /// pairwise-bargained allocations in an assignment market, Journal of Economic Theory 34 (1984).
  ///
  /// - Complexity: one linear program for each part.
  public static func prices(of plan: Plan) -> [LinkPrice] {
    let problem = ExchangeProblem(region: plan.region, request: plan.request)
    var study = PriceStudy(problem: problem, plan: plan)
    for part in problem.components() where !part.links.isEmpty { study.read(part) }
    return study.prices()
  }
}

/// The work of one list of prices.
private struct PriceStudy {
  let problem: ExchangeProblem
  let plan: Plan
  private var worth: [ID<Port>: Double] = [:]
  /// What a unit more of each input of a process is worth.
  private var feedWorth: [ID<Port>: Double] = [:]
  private var flowOf: [PortPair: Double] = [:]
  private var builtProcesses: Set<ID<Process>>

  private var region: Region { plan.region }

  init(problem: ExchangeProblem, plan: Plan) {
    self.problem = problem
    self.plan = plan
    builtProcesses = Set(plan.built.map(\.process))
    for link in plan.links { flowOf[pair(link.candidate)] = link.quantity }
  }

  private func pair(_ candidate: Candidate) -> PortPair {
    PortPair(from: candidate.from, to: candidate.to)
  }

  /// The duals of a part with the decisions of the plan.
  mutating func read(_ part: Component) {
    let built = ComponentModel(problem: problem, component: part)
    var model = built.model(for: .benefit)
    for (place, position) in part.links.enumerated() {
      guard let use = built.useColumns[place] else { continue }
      let isUsed = flowOf[pair(problem.links[position].candidate)] != nil
      let decision = max(model.columnLower[use], isUsed ? 1 : 0)
      model.setColumnBounds(use, lower: decision, upper: decision)
      model.setKind(use, .continuous)
      if decision == 0 { model.setColumnBounds(built.linkColumns[place], lower: 0, upper: 0) }
    }
    for columns in built.processColumns {
      guard let decision = columns.decision else { continue }
      let runs = plan.processes.contains { $0.process == columns.process }
      let value = runs || builtProcesses.contains(columns.process) ? 1.0 : 0
      model.setColumnBounds(decision, lower: value, upper: value)
      model.setKind(decision, .continuous)
      if value == 0 { model.setColumnBounds(columns.activity, lower: 0, upper: 0) }
    }
    let outcome = Solver.solve(model)
    guard outcome.termination == .optimal, let duals = outcome.rowDuals else { return }
    for (port, row) in built.portRows where row < duals.count {
      // A dual is money for a model unit of flow; one that must be placed is worth nothing more.
      worth[port] = max(0, duals[row] / built.flowScale)
    }
    for (port, row) in built.balanceRows
    where row < duals.count && region.ports[port].direction == .input {
      feedWorth[port] = duals[row] / built.flowScale
    }
  }

  func prices() -> [LinkPrice] {
    plan.links.indices.map { price($0) }
  }

  private func price(_ position: Int) -> LinkPrice {
    let link = plan.links[position]
    let candidate = link.candidate
    let fixed = link.quantity > 0 ? region.scenario.linkFixedCost / link.quantity : 0
    let low = giverFloor(candidate)
    let high = low + surplus(candidate) - fixed
    let outside = (giver: giverRent(beside: candidate), taker: takerRent(beside: candidate))
    let bears = high >= low
    // The price nearest to nothing at which neither end loses.
    let payment = bears ? min(max(0, low), high) : (low + high) / 2
    return LinkPrice(
      link: position, low: low, high: high, lowBeside: low + outside.giver,
      highBeside: high - outside.taker, equalGain: (low + high) / 2,
      supplyWorth: worth[candidate.from], demandWorth: worth[candidate.to],
      sidePayment: (payment == 0 ? 0 : payment) * link.quantity,
      shortfall: bears ? 0 : (low - high) * link.quantity)
  }

  /// What the giver must be paid so as not to lose: minus what it saves and is granted.
  private func giverFloor(_ candidate: Candidate) -> Double {
    let output = region.ports[candidate.from]
    let input = region.ports[candidate.to]
    let own = region.policyShares(from: output, to: input, ratio: candidate.ratio).giver
    return otherwise(output) - (candidate.unitValue.disposalSaved + own)
  }

  /// What a process gets for a unit of an output that no link takes; 0 for a stream, whose cost of
  /// today is in the link's worth already.
  private func otherwise(_ output: Port) -> Double {
    guard let flow = region.process(of: output)?.flow else { return 0 }
    let disposal = -(flow.disposalCost?.value ?? 0) - region.disposalTax(on: output)
    return max(flow.marketPrice ?? disposal, disposal)
  }

  /// What a unit on a link brings both ends beyond what they have without it.
  private func surplus(_ candidate: Candidate) -> Double {
    candidate.unitValue.total - otherwise(region.ports[candidate.from])
      + candidate.ratio * (feedWorth[candidate.to] ?? 0)
  }

  /// What a unit more would bring the giver with its next best taker, which keeps what its demand is
  /// worth; at least 0.
  private func giverRent(beside chosen: Candidate) -> Double {
    var best = 0.0
    for position in problem.linksOfPort[chosen.from.index] {
      let other = problem.links[position].candidate
      guard other.from == chosen.from, other.to != chosen.to else { continue }
      best = max(best, surplus(other) - other.ratio * (worth[other.to] ?? 0))
    }
    return min(best, worth[chosen.from] ?? best)
  }

  /// What a unit more would bring the taker with its next best giver, per unit of the chosen output.
  private func takerRent(beside chosen: Candidate) -> Double {
    var best = 0.0
    for position in problem.linksOfPort[chosen.to.index] {
      let other = problem.links[position].candidate
      guard other.to == chosen.to, other.from != chosen.from, other.ratio > 0 else { continue }
      best = max(best, (surplus(other) - (worth[other.from] ?? 0)) / other.ratio)
    }
    return min(best, worth[chosen.to] ?? best) * chosen.ratio
  }
}
