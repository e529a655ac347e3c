internal import Matching
internal import MaterialGraph
internal import Primitives

extension SubmittedPlan {
  /// What a plan of the planner states, as its document would.
  public init(plan: Plan) {
    let region = plan.region
    self.init(status: plan.status, objective: plan.objective)
    currency = region.scenario.currency
    value = plan.value
    bound = plan.bound
    gap = plan.gap
    invests = plan.request.invests
    budget = plan.request.budget
    noFirmLoses = plan.request.noFirmLoses
    closedFirms = plan.request.closedFirms
    links = plan.links.map { Link($0, region) }
    processes = plan.processes.map { run in
      var process = Process(key: region.processes[run.process].key, activity: run.activity)
      func amounts(_ list: [MaterialAmount]) -> [Amount] {
        list.map { Amount(material: region.materials[$0.material].key, amount: $0.amount) }
      }
      process.bought = amounts(run.bought)
      process.sold = amounts(run.sold)
      process.disposed = amounts(run.disposed)
      process.result = run.ownResult
      return process
    }
    built = plan.built.map { item in
      let process = region.processes[item.process]
      var built = Built(process: process.key)
      built.technology = process.technology
      built.activity = item.activity
      built.annualCost = item.annualCost
      built.buildCost = item.buildCost
      return built
    }
    totals.benefit = plan.totals.benefit
    totals.diverted = plan.totals.diverted
    totals.virginAvoided = plan.totals.virginAvoided
    totals.virginRemaining = plan.totals.virginRemaining
    totals.co2eAvoided = plan.totals.co2eAvoided
    totals.links = Double(plan.totals.links)
    totals.invested = plan.totals.invested
    firms = plan.firms.map { Share(key: $0.key, benefit: $0.benefit) }
  }
}

extension SubmittedPlan.Link {
  init(_ link: PlannedLink, _ region: Region) {
    let from = region.ports[link.candidate.from]
    let to = region.ports[link.candidate.to]
    self.init(from: from.key, to: to.key, quantity: link.quantity)
    replaced = link.replaced
    fromFirm = region.holderKey(of: from)
    toFirm = region.holderKey(of: to)
    material = from.material.single.map { region.materials[$0].key }
    replaces = to.material.single.map { region.materials[$0].key }
    rule = ""
    if case .rule(let id) = link.candidate.route { rule = region.rules[id].key }
    unit = from.material.single.map { region.materials[$0].basis.yearlySymbol }
    distanceKm = link.candidate.distance.km
    value = link.value
    co2eAvoided = link.co2eAvoided
    certainty = link.certainty.word
  }
}
