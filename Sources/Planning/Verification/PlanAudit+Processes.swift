internal import MaterialGraph
internal import Primitives

extension PlanAudit {
  /// Understands how the plan runs processes and what it builds.
  mutating func readProcesses() {
    for stated in plan.processes {
      guard let id = region.process(stated.key) else {
        find(.process(stated.key), .unknownKey)
        continue
      }
      guard runs[id.index] == nil else {
        find(.process(stated.key), .listedTwice)
        continue
      }
      if !(stated.activity >= 0 && stated.activity.isFinite) {
        find(.process(stated.key), .notAnAmount, stated: stated.activity, expected: 0)
      }
      var run = idle(id)
      run.activity = stated.activity.isFinite ? max(0, stated.activity) : 0
      run.statedResult = stated.result
      read(stated.bought, .bought, id, &run)
      read(stated.sold, .sold, id, &run)
      read(stated.disposed, .disposed, id, &run)
      runs[id.index] = run
    }
    for stated in plan.built {
      guard let id = region.process(stated.process) else {
        find(.process(stated.process), .unknownKey)
        continue
      }
      var run = runs[id.index] ?? idle(id)
      if run.isBuilt { find(.process(stated.process), .listedTwice) }
      run.isBuilt = true
      runs[id.index] = run
    }
    for position in runs.indices {
      guard var run = runs[position] else { continue }
      settle(&run, region.processes[position])
      runs[position] = run
    }
  }

  private func idle(_ id: ID<Process>) -> Run {
    let count = region.processes[id].flows.count
    return Run(
      market: Array(repeating: 0, count: count), disposal: Array(repeating: 0, count: count))
  }

  private mutating func read(
    _ amounts: [SubmittedPlan.Amount], _ market: Violation.Market, _ id: ID<Process>,
    _ run: inout Run
  ) {
    let process = region.processes[id]
    let direction = market == .bought ? Direction.input : .output
    for item in amounts {
      let subject = Violation.Subject.process(process.key)
      let flow = process.flows.firstIndex {
        $0.direction == direction && region.materials[$0.material].key == item.material
      }
      guard let flow, market == .disposed || process.flows[flow].marketPrice != nil else {
        find(subject, .market(market, material: item.material), stated: item.amount)
        continue
      }
      guard item.amount >= 0, item.amount.isFinite else {
        find(subject, .notAnAmount, stated: item.amount, expected: 0)
        continue
      }
      if market == .disposed {
        run.disposal[flow] += item.amount
      } else {
        run.market[flow] += item.amount
      }
    }
  }

  /// What a process earns apart from its links.
  private func settle(_ run: inout Run, _ process: Process) {
    var parts = [-process.variableCost * run.activity]
    for (position, flow) in process.flows.enumerated() {
      let price = flow.marketPrice ?? 0
      switch flow.direction {
      case .input: parts.append(-price * run.market[position])
      case .output:
        parts.append(price * run.market[position])
        let cost = (flow.disposalCost?.value ?? 0) + disposalTax(on: flow.material)
        parts.append(-cost * run.disposal[position])
      }
    }
    if run.isBuilt { parts.append(-annualCost(of: process)) }
    run.result = parts.compensatedSum()
    run.resultScale = parts.map(\.magnitude).compensatedSum()
  }

  /// Taxes and fees on a unit of a process's output that is disposed of.
  private func disposalTax(on material: ID<Material>) -> Double {
    let classes = region.lineage(of: material).map { region.materials[$0].key }
    let isHazardous = region.materials[material].isHazardousByDefault
    return region.scenario.policies.filter { policy in
      guard policy.kind == .tax || policy.kind == .disposalFee else { return false }
      return policy.appliesTo == "all" || policy.appliesTo.isEmpty
        || (policy.appliesTo == "hazardous" && isHazardous) || classes.contains(policy.appliesTo)
    }.map(\.amount).compensatedSum()
  }

  // MARK: Checks

  /// Balances, capacities and what each process earns.
  mutating func checkProcesses() {
    for (position, process) in region.processes.enumerated() {
      let run = runs[position]
      checkBalances(process, run)
      guard let run else { continue }
      let subject = Violation.Subject.process(process.key)
      check(subject, .result, run.statedResult, is: run.result, scale: run.resultScale)
      guard run.activity > Self.slack(0) else { continue }
      if process.status == .candidate, !run.isBuilt {
        find(subject, .notBuilt, stated: run.activity, expected: 0)
      }
      guard let capacity = process.capacity else { continue }
      if run.activity > capacity + Self.slack(capacity) {
        find(subject, .capacity, stated: run.activity, expected: capacity)
      }
      let least = process.minimumLoad * capacity
      if run.activity < least - Self.slack(least) {
        find(subject, .minimumLoad, stated: run.activity, expected: least)
      }
    }
  }

  private mutating func checkBalances(_ process: Process, _ run: Run?) {
    for (position, flow) in process.flows.enumerated() {
      let side = flow.direction == .input ? "in" : "out"
      let key = "\(process.key)/\(side)/\(region.materials[flow.material].key)"
      guard let port = region.port(key) else { continue }
      let needed = flow.ratio * (run?.activity ?? 0)
      var moved = [sum(at: port.index)]
      if let run { moved += [run.market[position], run.disposal[position]] }
      let found = moved.compensatedSum()
      if !((found - needed).magnitude <= Self.slack(max(found, needed))) {
        find(.port(key), .balance, stated: found, expected: needed)
      }
    }
  }

  /// What is built: whether it may be, and what it costs.
  mutating func checkBuilt() {
    var spent = CompensatedSum()
    var seen: Set<String> = []
    for stated in plan.built {
      guard let id = region.process(stated.process), seen.insert(stated.process).inserted else {
        continue
      }
      let process = region.processes[id]
      let subject = Violation.Subject.process(process.key)
      if !plan.invests || process.status == .existing { find(subject, .notToBuild) }
      if let name = forbids(process) { find(subject, .forbiddenProcess(name)) }
      spent.add(process.buildCost)
      check(subject, .activity, stated.activity, is: runs[id.index]?.activity ?? 0)
      check(subject, .annualCost, stated.annualCost, is: annualCost(of: process))
      check(subject, .buildCost, stated.buildCost, is: process.buildCost)
      check(subject, .technology, stated.technology, is: process.technology)
      check(subject, .site, stated.site, is: place(of: process))
    }
    guard let budget = plan.budget ?? region.scenario.investmentBudget else { return }
    if spent.value > budget + Self.slack(budget) {
      find(.plan, .budget, stated: spent.value, expected: budget)
    }
  }

  private func place(of process: Process) -> String {
    if case .nowhere = process.place { return "" }
    return owner(of: process)
  }

  /// The name on a negative list that a candidate falls under.
  private func forbids(_ process: Process) -> String? {
    guard process.status == .candidate else { return nil }
    if region.scenario.forbidden.contains(process.technology) { return process.technology }
    guard case .site(let site) = process.place else { return nil }
    let names = [process.technology] + process.flows.map { region.materials[$0.material].key }
    return names.first { region.sites[site].forbidden.contains($0) }
  }

  /// What a builder pays once, after grants.
  private func investment(in process: Process) -> Double {
    var cost = process.buildCost
    for policy in region.scenario.policies
    where policy.kind == .investmentGrant && means(policy, process) {
      cost *= 1 - policy.amount
    }
    return cost
  }

  /// What having built a process costs a year: the annuity of the investment, where a loan bears
  /// its share at its own rate, and the fixed cost.
  func annualCost(of process: Process) -> Double {
    func annuity(_ rate: Double) -> Double {
      let years = process.lifetimeYears
      guard rate != 0 else { return 1 / years }
      return rate / (1 - ElementaryFunctions.power(1 + rate, -years))
    }
    var yearly = annuity(region.scenario.discountRate)
    for policy in region.scenario.policies where policy.kind == .loan && means(policy, process) {
      yearly += policy.loanShare * (annuity(policy.loanRate) - yearly)
    }
    return investment(in: process) * yearly + process.fixedCost
  }

  private func means(_ policy: Policy, _ process: Process) -> Bool {
    ["all", "", process.technology, process.key].contains(policy.appliesTo)
  }

  /// Activities that share a site's limit.
  mutating func checkSites() {
    for (position, site) in region.sites.enumerated() {
      guard let limit = site.capacityLimit else { continue }
      var active = CompensatedSum()
      for (process, run) in zip(region.processes, runs) {
        if case .site(ID(position)) = process.place { active.add(run?.activity ?? 0) }
      }
      if active.value > limit + Self.slack(limit) {
        find(.site(site.key), .siteLimit, stated: active.value, expected: limit)
      }
    }
  }
}
