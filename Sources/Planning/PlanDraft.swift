internal import Matching
internal import MaterialGraph
internal import Primitives

/// Puts the answers for the parts together into a plan.
struct PlanDraft {
  let problem: ExchangeProblem
  let request: PlanRequest
  let objective: Objective
  private var status = PlanStatus.optimal
  private var value = CompensatedSum()
  private var bound = CompensatedSum()
  private var flows: [Double]
  private var runs: [ProcessAnswer] = []
  private var effort = PlanEffort()
  private var stoppedParts = 0
  private var conflicts: [PlanConflict] = []

  private var region: Region { problem.region }

  init(problem: ExchangeProblem, request: PlanRequest, objective: Objective) {
    self.problem = problem
    self.request = request
    self.objective = objective
    flows = Array(repeating: 0, count: problem.links.count)
  }

  mutating func add(_ part: Component, _ answer: PartAnswer) {
    effort.parts += 1
    effort.iterations += answer.iterations
    effort.nodes += answer.nodes
    effort.claimedBy = effort.claimedBy ?? answer.claimedBy
    effort.outsideFailure = effort.outsideFailure ?? answer.outsideFailure
    effort.failedCheck = effort.failedCheck ?? answer.failedCheck
    switch answer.state {
    case .infeasible:
      status = .infeasible
      if let conflict = answer.conflict { conflicts.append(conflict) }
      return
    case .unbounded:
      if status != .infeasible { status = .unbounded }
      return
    case .failed:
      effort.failedParts += 1
      stoppedParts += 1
    case .stopped:
      stoppedParts += 1
    case .solved: break
    }
    value.add(answer.value)
    bound.add(answer.bound)
    for (position, flow) in zip(part.links, answer.flows) { flows[position] = flow }
    runs += answer.processes
  }

  func finished() -> Plan {
    if status == .infeasible || status == .unbounded { return withoutLinks() }
    let sign = objective == .virgin ? -1.0 : 1.0
    let links = plannedLinks()
    let (processes, built) = processRuns()
    let totals = totals(links, processes, built)
    let reached = value.value
    var limit = max(bound.value, reached)
    // Around nothing a relative gap would blow up what is only rounding.
    if limit - reached <= Tolerance.optimalGap, reached.magnitude < 1 { limit = reached }
    let gap = reached.isFinite ? (limit - reached) / max(1e-10, reached.magnitude) : .infinity
    let close = gap <= Tolerance.optimalGap
    let state: PlanStatus =
      close ? .optimal : (gap <= request.gap || stoppedParts == 0) ? .feasible : .stopped
    return Plan(
      PlanContents(
        region: region, request: request, status: state, objective: objective,
        value: reached.isFinite ? normal(sign * reached) : nil,
        bound: limit.isFinite ? normal(sign * limit) : nil,
        gap: gap.isFinite ? max(0, gap) : nil, links: links, processes: processes, built: built,
        totals: totals, firms: shares(links, processes),
        assumptions: assumptions(links, processes), candidates: problem.links.map(\.candidate),
        effort: effort, conflicts: []))
  }

  /// Zero without a sign.
  private func normal(_ value: Double) -> Double { value == 0 ? 0 : value }

  private func withoutLinks() -> Plan {
    Plan(
      PlanContents(
        region: region, request: request, status: status, objective: objective, value: nil,
        bound: nil, gap: nil, links: [], processes: [], built: [], totals: PlanTotals(),
        firms: [], assumptions: [], candidates: problem.links.map(\.candidate), effort: effort,
        conflicts: conflicts))
  }

  // MARK: Parts of the plan

  private func plannedLinks() -> [PlannedLink] {
    let certainty = CertaintyCheck(problem: problem, flows: flows)
    var kept = Set(problem.keptSums.flatMap(\.links))
    for (position, link) in problem.links.enumerated() where link.keptQuantity > 0 {
      kept.insert(position)
    }
    return problem.links.indices.filter { flows[$0] > Tolerance.flowInUse }.map { position in
      let candidate = problem.links[position].candidate
      let quantity = flows[position]
      return PlannedLink(
        candidate: candidate, quantity: quantity, replaced: candidate.ratio * quantity,
        value: candidate.unitValue.total * quantity - region.scenario.linkFixedCost,
        co2eAvoided: candidate.unitValue.co2e * quantity,
        certainty: certainty.certainty(of: position), isKept: kept.contains(position))
    }
  }

  private func processRuns() -> ([ProcessRun], [BuiltProcess]) {
    var processes: [ProcessRun] = []
    var built: [BuiltProcess] = []
    for run in runs.sorted(by: { $0.process < $1.process }) {
      let process = region.processes[run.process]
      let isNew = process.status == .candidate
      guard run.activity > Tolerance.flowInUse || (isNew && run.isBuilt) else { continue }
      var result = CompensatedSum([-process.variableCost * run.activity])
      var bought: [MaterialAmount] = []
      var sold: [MaterialAmount] = []
      var disposed: [MaterialAmount] = []
      for (index, flow) in process.flows.enumerated() where index < run.market.count {
        let market = run.market[index]
        let price = flow.marketPrice ?? 0
        if market > Tolerance.flowInUse {
          let amount = MaterialAmount(material: flow.material, amount: market)
          if flow.direction == .input { bought.append(amount) } else { sold.append(amount) }
          result.add(flow.direction == .input ? -price * market : price * market)
        }
        if run.disposal[index] > Tolerance.flowInUse {
          disposed.append(MaterialAmount(material: flow.material, amount: run.disposal[index]))
          result.add(-disposalCost(of: run.process, flow) * run.disposal[index])
        }
      }
      if isNew, run.isBuilt {
        let annual = region.annualCost(of: process)
        result.add(-annual)
        built.append(
          BuiltProcess(
            process: run.process, activity: run.activity, annualCost: annual,
            buildCost: process.buildCost))
      }
      processes.append(
        ProcessRun(
          process: run.process, activity: run.activity, bought: bought, sold: sold,
          disposed: disposed, ownResult: result.value))
    }
    return (processes, built)
  }

  private func disposalCost(of process: ID<Process>, _ flow: ProcessFlow) -> Double {
    let key = "\(region.processes[process].key)/out/\(region.materials[flow.material].key)"
    let tax = region.port(key).map { region.disposalTax(on: region.ports[$0]) } ?? 0
    return (flow.disposalCost?.value ?? 0) + tax
  }

  private func weight(_ material: ID<Material>) -> Double { region.materials[material].blendWeight }

  private func totals(
    _ links: [PlannedLink], _ processes: [ProcessRun], _ built: [BuiltProcess]
  ) -> PlanTotals {
    var benefit = CompensatedSum(links.map(\.value))
    var diverted = CompensatedSum()
    var avoided = CompensatedSum()
    var remaining = CompensatedSum()
    for link in links {
      let output = region.ports[link.candidate.from]
      let input = region.ports[link.candidate.to]
      if !output.isProcess, output.costToday.value >= 0, let given = output.material.single {
        diverted.add(link.quantity * weight(given))
      }
      if !input.isProcess, !input.quantity.isUnknown, let asked = input.material.single {
        avoided.add(link.replaced * weight(asked))
        remaining.add(-link.replaced * weight(asked))
      }
    }
    for stream in region.streams
    where stream.direction == .input && !stream.isOneOff
      && !problem.closedFirms.contains(stream.firm)
    {
      if let demand = stream.quantity.planned, let asked = stream.material.single {
        remaining.add(demand * weight(asked))
      }
    }
    for run in processes {
      benefit.add(run.ownResult)
      for amount in run.bought { remaining.add(amount.amount * weight(amount.material)) }
      for amount in run.disposed { diverted.add(-amount.amount * weight(amount.material)) }
    }
    return PlanTotals(
      benefit: benefit.value, diverted: diverted.value, virginAvoided: avoided.value,
      virginRemaining: max(0, remaining.value),
      co2eAvoided: links.map(\.co2eAvoided).compensatedSum(), links: links.count,
      invested: built.map(\.buildCost).compensatedSum())
  }

  private func shares(_ links: [PlannedLink], _ processes: [ProcessRun]) -> [FirmShare] {
    var sums: [String: CompensatedSum] = [:]
    for link in links {
      for end in [link.candidate.from, link.candidate.to] {
        sums[region.holderKey(of: region.ports[end]), default: CompensatedSum()]
          .add(link.value / 2)
      }
    }
    for run in processes {
      let owner: String
      switch region.processes[run.process].place {
      case .firm(let firm): owner = region.firms[firm].key
      case .site(let site): owner = region.sites[site].key
      case .nowhere: owner = region.processes[run.process].key
      }
      sums[owner, default: CompensatedSum()].add(run.ownResult)
    }
    return sums.keys.sorted().map { FirmShare(key: $0, benefit: sums[$0]?.value ?? 0) }
  }

  private func assumptions(
    _ links: [PlannedLink], _ processes: [ProcessRun]
  ) -> [Assumption] {
    var found: [Assumption] = []
    let terms = region.scenario.transport
    if [terms.costPerTonneKm, terms.fixedPerTonne, terms.co2ePerTonneKm].contains(where: {
      !$0.isStated
    }) {
      found.append(.transport(terms))
    }
    var ports: Set<ID<Port>> = []
    for link in problem.links {
      ports.formUnion([link.candidate.from, link.candidate.to])
    }
    for port in ports.sorted() where !region.ports[port].costToday.isStated {
      found.append(.cost(port, region.ports[port].costToday))
    }
    for run in processes {
      let process = region.processes[run.process]
      if process.isEstimate { found.append(.processEstimate(run.process)) }
      for amount in run.disposed {
        let key = "\(process.key)/out/\(region.materials[amount.material].key)"
        if let port = region.port(key), let (_, flow) = region.process(of: region.ports[port]),
          let figure = flow.disposalCost, !figure.isStated
        {
          found.append(.disposal(port, figure))
        }
      }
    }
    let far = links.count { !$0.candidate.distance.isKnown }
    if far > 0 {
      found.append(.distance(links: far, km: region.scenario.unknownDistanceKm))
    }
    for breach in problem.keptBreaches {
      found.append(.keptInBreach(exchange: breach.exchange, why: breach.why))
    }
    for beyond in problem.keptBeyond() {
      found.append(.keptBeyond(exchange: beyond.exchange, limit: beyond.limit))
    }
    let inferred = region.streams.filter(\.isInferred)
    if !inferred.isEmpty {
      found.append(
        .inferredStreams(
          inferred.count, firms: Set(inferred.map(\.firm)).count,
          links: links.count(where: \.candidate.isInferred)))
    }
    let open = links.count { if case .open = $0.certainty { true } else { false } }
    if open > 0 { found.append(.openLinks(open)) }
    return found
  }
}
