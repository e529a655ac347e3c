internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

/// A part in which things only flow from outputs to inputs: nothing mixes or converts.
///
/// Such a part is a transportation problem, with fixed costs, least lots and limits on partners or
/// without, in units in
/// which ratios vanish where there are such units. It goes to the network simplex, with ratios that
/// stay to the one for ratios; both take a fraction of what a linear program needs. Where links are
/// to be decided on it goes to the search that is made for that.
struct ExchangePart {
  private let problem: ExchangeProblem
  private let part: Component
  private var supplies: [Double] = []
  private var demands: [Double] = []
  private var rowStarts: [Int32] = [0]
  private var heads: [Int32] = []
  private var profits: [Double] = []
  private var capacities: [Double] = []
  private var lots: [Double] = []
  /// How many arcs of each node may be in use.
  private var supplyLimits: [Int] = []
  private var demandLimits: [Int] = []
  /// For each arc, its link's place in the part.
  private var places: [Int] = []
  /// For each arc, what it carries in its own units for each unit here.
  private var units: [Double] = []
  /// What arrives of each unit sent on each arc, where no units make that one; else empty.
  private var ratios: [Double] = []
  private var hasCapacities = false
  private let hasDecisions: Bool

  /// Parts with fewer decisions are left to branch and cut, which closes them at once.
  static let fromDecisions = 60
  /// Parts with fewer links are left to the linear program: it is as fast, and knows of prices.
  static let fromLinks = 60

  /// Nil where the part is more than an exchange, or so small that it does not matter.
  init?(problem: ExchangeProblem, part: Component) {
    let fixedCost = problem.region.scenario.linkFixedCost
    guard part.processes.isEmpty, fixedCost >= 0, part.cuts.isEmpty, part.floors.isEmpty,
      !problem.noFirmLoses, problem.comers.isEmpty,
      part.keptSums.allSatisfy({ problem.keptSums[$0].links.isEmpty }),
      part.links.count >= Self.fromLinks
    else { return nil }
    self.problem = problem
    self.part = part
    hasDecisions =
      fixedCost > 0 || part.links.contains { problem.links[$0].lot > 0 }
      || part.ports.contains { problem.partnerLimit(of: $0) != nil }
    if hasDecisions, part.links.count < Self.fromDecisions { return nil }
    for port in part.ports where !isPlain(port) { return nil }
    guard gatherArcs() else { return nil }
  }

  // MARK: What is no more than an exchange

  private func isPlain(_ port: ID<Port>) -> Bool {
    guard let stream = problem.region.stream(of: problem.region.ports[port]) else { return false }
    let positions = problem.linksOfPort[port.index]
    if stream.mustPlace > 0, (stream.quantity.planned ?? 0) > 0 { return false }
    guard stream.direction == .input else { return true }
    return sharesAreSingle(positions) && nothingBlends(port)
  }

  /// Whether no rule's share binds several links of an input together.
  private func sharesAreSingle(_ positions: [Int]) -> Bool {
    problem.linksByRule(positions).allSatisfy {
      $0.links.count == 1 || problem.region.rules[$0.rule].maximumShare == nil
    }
  }

  /// Whether every output that could arrive keeps each limit by itself.
  private func nothingBlends(_ port: ID<Port>) -> Bool {
    problem.blendLimits(of: port).allSatisfy { limit in
      limit.room >= 0
        && problem.linksOfPort[port.index].allSatisfy {
          limit.excess(problem.links[$0].candidate) <= 0
        }
    }
  }

  // MARK: As arrays

  /// Gathers nodes and arcs in the part's order; false where they are no transportation problem.
  private mutating func gatherArcs() -> Bool {
    let region = problem.region
    var demandOfPort: [ID<Port>: Int32] = [:]
    var ratios: [Double] = []
    var last: ID<Port>?
    for (place, position) in part.links.enumerated() {
      let link = problem.links[position]
      let candidate = link.candidate
      guard link.keptQuantity == 0, link.capacity.isFinite, candidate.ratio > 0 else {
        return false
      }
      if link.lot > link.capacity * (1 + 1e-9) { continue }
      if last != candidate.from {
        if last != nil { rowStarts.append(Int32(heads.count)) }
        supplies.append(region.ports[candidate.from].quantity.planned ?? .infinity)
        supplyLimits.append(problem.partnerLimit(of: candidate.from) ?? .max)
        last = candidate.from
      }
      let demand: Int32
      if let known = demandOfPort[candidate.to] {
        demand = known
      } else {
        demand = Int32(demands.count)
        demandOfPort[candidate.to] = demand
        let input = region.ports[candidate.to]
        let share = region.stream(of: input)?.maximumShare ?? 1
        demands.append(input.quantity.planned.map { $0 * share } ?? .infinity)
        demandLimits.append(problem.partnerLimit(of: candidate.to) ?? .max)
      }
      heads.append(demand)
      profits.append(candidate.unitValue.total)
      capacities.append(link.capacity)
      lots.append(link.lot)
      ratios.append(candidate.ratio)
      places.append(place)
    }
    rowStarts.append(Int32(heads.count))
    guard !heads.isEmpty else { return false }
    boundUnknownNodes(ratios)
    return scale(ratios)
  }

  /// A node of unknown quantity passes on no more than all its arcs can carry.
  private mutating func boundUnknownNodes(_ ratios: [Double]) {
    var into = [Double](repeating: 0, count: demands.count)
    for row in supplies.indices {
      var out = 0.0
      for arc in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        out += capacities[arc]
        into[Int(heads[arc])] += capacities[arc] * ratios[arc]
      }
      if !supplies[row].isFinite { supplies[row] = out }
    }
    for node in demands.indices where !demands[node].isFinite { demands[node] = into[node] }
  }

  /// To units in which every ratio is one, or with the ratios as they are where none are so. False
  /// where ratios stay and decisions are to be taken.
  private mutating func scale(_ ratios: [Double]) -> Bool {
    units = Array(repeating: 1, count: heads.count)
    if ratios.contains(where: { $0 != 1 }) {
      let finding = RatioScaling.find(
        rowStarts: rowStarts, heads: heads, ratios: ratios, demandCount: demands.count)
      switch finding {
      case .possible(let scaling): apply(scaling)
      case .impossible where !hasDecisions: self.ratios = ratios
      case .impossible, .malformed: return false
      }
    }
    for row in supplies.indices {
      for arc in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        let ratio = self.ratios.isEmpty ? 1 : self.ratios[arc]
        let most = min(supplies[row], demands[Int(heads[arc])] / ratio)
        if capacities[arc] < most * (1 - 1e-9) { hasCapacities = true }
        capacities[arc] = min(capacities[arc], most)
      }
    }
    return true
  }

  private mutating func apply(_ scaling: RatioScaling) {
    for row in supplies.indices {
      let factor = scaling.supplyFactors[row]
      supplies[row] *= factor
      for arc in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        profits[arc] /= factor
        capacities[arc] *= factor
        lots[arc] *= factor
        units[arc] = 1 / factor
      }
    }
    for node in demands.indices { demands[node] *= scaling.demandFactors[node] }
  }

  // MARK: Solving

  /// The part's answer; nil where the engine for exchanges cannot vouch for one.
  func answer(_ options: SolveOptions) -> PartAnswer? {
    hasDecisions ? decided(options) : flowing(options)
  }

  private func flowing(_ options: SolveOptions) -> PartAnswer? {
    let limits = FlowLimits(shouldStop: options.shouldStop)
    guard
      let network = try? TransportationModel<Double>(
        supplies: supplies, demands: demands, rowStarts: rowStarts, heads: heads,
        profits: profits, capacities: hasCapacities ? capacities : nil)
    else { return nil }
    let found: TransportationSolution<Double>
    if ratios.isEmpty {
      found = TransportationSimplex.solve(network, limits: limits)
    } else {
      guard let model = try? RatioTransportationModel(network: network, ratios: ratios) else {
        return nil
      }
      found = RatioTransportationSimplex.solve(model, limits: limits)
    }
    guard found.certificate.isFeasible, found.stop != .optimal || found.certificate.provesOptimality
    else { return nil }
    var answer = answer(arcs: found.arcs, amounts: found.amounts, least: 0)
    answer.iterations = found.effort.pivots
    answer.bound = found.stop == .optimal ? answer.value : max(answer.value, found.bound)
    answer.state = found.stop == .optimal ? .solved : .stopped
    return answer
  }

  private func decided(_ options: SolveOptions) -> PartAnswer? {
    let fixedCost = problem.region.scenario.linkFixedCost
    guard
      let model = try? FixedChargeModel(
        supplies: supplies, demands: demands, rowStarts: rowStarts, heads: heads,
        profits: profits, fixedCosts: Array(repeating: fixedCost, count: heads.count),
        lots: lots, capacities: capacities, supplyLimits: supplyLimits,
        demandLimits: demandLimits)
    else { return nil }
    var search = FixedChargeOptions()
    search.gap = options.relativeGap
    search.limits = FlowLimits(shouldStop: options.shouldStop)
    search.memoryLimitBytes = options.memoryLimitBytes
    let told = options.onProgress
    search.progress = { value, bound in
      told?(
        SolveProgress(
          incumbent: value, bound: bound,
          gap: SolveOutcome.relativeGap(objective: value, bound: bound), nodes: 0, iterations: 0))
    }
    let found = FixedChargeTransportation.solve(model, options: search)
    guard found.certificate.isFeasible else { return nil }
    var answer = answer(
      arcs: found.arcs, amounts: found.amounts, least: Tolerance.flowInUse)
    answer.bound = max(answer.value, found.bound)
    answer.state = found.stop == .optimal ? .solved : .stopped
    return answer
  }

  /// The flows of arcs as an answer; what is no more than `least` is left out, and not paid for.
  private func answer(arcs: [Int32], amounts: [Double], least: Double) -> PartAnswer {
    var answer = PartAnswer()
    answer.flows = Array(repeating: 0, count: part.links.count)
    answer.inUse = Array(repeating: false, count: part.links.count)
    var value = CompensatedSum()
    for (arc, amount) in zip(arcs, amounts) {
      let quantity = amount * units[Int(arc)]
      guard quantity > least else { continue }
      let place = places[Int(arc)]
      answer.flows[place] = quantity
      let unitValue = problem.links[part.links[place]].candidate.unitValue.total
      value.add(unitValue * quantity)
      guard quantity > Tolerance.flowInUse else { continue }
      answer.inUse[place] = true
      if hasDecisions { value.add(-problem.region.scenario.linkFixedCost) }
    }
    answer.value = value.value
    return answer
  }
}
