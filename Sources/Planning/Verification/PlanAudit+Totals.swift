internal import MaterialGraph
internal import Primitives

/// A sum with the sum of the magnitudes of its terms, which says how exact it is.
private struct ScaledSum {
  private(set) var sum = CompensatedSum()
  private(set) var scale = 0.0

  mutating func add(_ term: Double, scale: Double? = nil) {
    sum.add(term)
    self.scale += scale ?? term.magnitude
  }

  var value: Double { sum.value }
}

extension PlanAudit {
  /// What several pairs keep together is granted to those that carry it, at each input in
  /// proportion, as far as it is kept.
  mutating func grantKeptSums() {
    for sum in law.sums {
      let members = flows.indices.filter {
        sum.pairs.contains(PortLink(from: flows[$0].from, to: flows[$0].to))
          && flows[$0].quantity > 0
      }
      for input in Set(members.map { flows[$0].to }).sorted() {
        let here = members.filter { flows[$0].to == input }
        let carried = here.map { flows[$0].quantity }.compensatedSum()
        for index in here {
          flows[index].granted += flows[index].quantity * min(1, sum.quantity / carried)
        }
      }
    }
  }

  /// Kept exchanges of known quantity.
  mutating func checkKeptExchanges() {
    var carriedBy: [PortLink: Double] = [:]
    for flow in flows { carriedBy[PortLink(from: flow.from, to: flow.to)] = flow.quantity }
    for (position, exchange) in region.exchanges.enumerated() {
      let pairs = keptPairs(of: exchange)
      guard !pairs.isEmpty, let needed = exchange.quantity.planned else { continue }
      let carried = Set(pairs).sorted().map { carriedBy[$0] ?? 0 }.compensatedSum()
      if carried < needed - Self.slack(needed) {
        find(
          .exchange(position, from: region.key(of: exchange.from), to: region.key(of: exchange.to)),
          .kept,
          stated: carried, expected: needed)
      }
    }
  }

  /// The pairs that an exchange keeps, where it keeps a known quantity; else none.
  private func keptPairs(of exchange: Exchange) -> [PortLink] {
    guard !closed.contains(exchange.fromFirm), !closed.contains(exchange.toFirm) else { return [] }
    return law.keptPairs(of: exchange)
  }

  // MARK: What it comes to

  private var benefit: ScaledSum {
    var sum = ScaledSum()
    for flow in flows { sum.add(flow.value, scale: flow.valueScale) }
    for run in runs { if let run { sum.add(run.result, scale: run.resultScale) } }
    return sum
  }

  private var co2e: ScaledSum {
    var sum = ScaledSum()
    for flow in flows {
      sum.add(flow.worth.co2e * flow.quantity, scale: flow.worth.co2eScale * flow.quantity)
    }
    return sum
  }

  private var diverted: ScaledSum {
    var sum = ScaledSum()
    for flow in flows {
      let port = region.ports[flow.from]
      guard !port.isProcess, port.costToday.value >= 0 else { continue }
      sum.add(flow.quantity * LinkWorth.weight(port, region))
    }
    for (process, run) in zip(region.processes, runs) {
      for (flow, amount) in zip(process.flows, run?.disposal ?? []) {
        sum.add(-amount * weight(flow.material))
      }
    }
    return sum
  }

  private var virginRemaining: ScaledSum {
    var sum = ScaledSum()
    for (position, port) in region.ports.enumerated()
    where port.direction == .input && !port.isProcess && law.isPlanned(port) && !isClosed(port) {
      guard let demand = port.quantity.planned else { continue }
      let weight = LinkWorth.weight(port, region)
      sum.add(weight * (demand - self.sum(at: position)), scale: weight * demand)
    }
    for (process, run) in zip(region.processes, runs) {
      for (flow, amount) in zip(process.flows, run?.market ?? []) where flow.direction == .input {
        sum.add(amount * weight(flow.material))
      }
    }
    return sum
  }

  private var virginAvoided: ScaledSum {
    var sum = ScaledSum()
    for flow in flows {
      let port = region.ports[flow.to]
      guard !port.isProcess, !port.quantity.isUnknown else { continue }
      sum.add(flow.replaced * LinkWorth.weight(port, region))
    }
    return sum
  }

  private func weight(_ material: ID<Material>) -> Double {
    LinkWorth.weight(region.materials[material])
  }

  /// The totals and the value of the objective.
  mutating func checkTotals() {
    let benefit = benefit
    let diverted = diverted
    let remaining = virginRemaining
    let avoided = virginAvoided
    let co2e = co2e
    let totals = plan.totals
    check(.plan, .benefit, totals.benefit, is: benefit.value, scale: benefit.scale)
    check(.plan, .diverted, totals.diverted, is: diverted.value, scale: diverted.scale)
    check(.plan, .virginAvoided, totals.virginAvoided, is: avoided.value, scale: avoided.scale)
    check(
      .plan, .virginRemaining, totals.virginRemaining, is: remaining.value, scale: remaining.scale)
    check(.plan, .co2e, totals.co2eAvoided, is: co2e.value, scale: co2e.scale)
    check(.plan, .links, totals.links, is: Double(plan.links.count))
    let built = Set(plan.built.compactMap { region.process($0.process) }).sorted()
    check(
      .plan, .invested, totals.invested,
      is: built.map { region.processes[$0].buildCost }.compensatedSum())

    guard let value = plan.value else {
      find(.plan, .noValue)
      return
    }
    let own =
      switch plan.objective {
      case .benefit: benefit
      case .diversion: diverted
      case .virgin: remaining
      case .carbon: co2e
      }
    check(.plan, .objective, value, is: own.value, scale: own.scale)
  }

  /// Half of each link's value to each end, what processes earn and cost to their owners.
  mutating func checkShares() {
    guard let stated = plan.firms ?? (plan.noFirmLoses ? [] : nil) else { return }
    var shares: [String: ScaledSum] = [:]
    for firm in region.firms { shares[firm.key] = ScaledSum() }
    for site in region.sites { shares[site.key] = ScaledSum() }
    for process in region.processes { shares[process.key] = ScaledSum() }
    for flow in flows {
      for port in [region.ports[flow.from], region.ports[flow.to]] {
        shares[holder(of: port), default: ScaledSum()]
          .add(flow.value / 2, scale: flow.valueScale / 2)
      }
    }
    for (process, run) in zip(region.processes, runs) {
      guard let run else { continue }
      shares[owner(of: process), default: ScaledSum()].add(run.result, scale: run.resultScale)
    }
    if plan.noFirmLoses { checkThatNobodyLoses(shares) }
    var seen: Set<String> = []
    for share in stated {
      guard let own = shares[share.key] else {
        find(.firm(share.key), .unknownKey)
        continue
      }
      if !seen.insert(share.key).inserted { find(.firm(share.key), .listedTwice) }
      check(.firm(share.key), .benefit, share.benefit, is: own.value, scale: own.scale)
    }
    for key in shares.keys.sorted() where !seen.contains(key) && plan.firms != nil {
      guard let own = shares[key] else { continue }
      check(.firm(key), .benefit, 0, is: own.value, scale: own.scale)
    }
  }

  /// Nobody's share is below 0, or below what it has by kept exchanges alone where that is less.
  ///
  /// What an exchange of several pairs keeps counts as if all went by the worst of them, and owners
  /// of processes that kept exchanges need are left out: the plan may hold more than is looked at
  /// here, never less.
  private mutating func checkThatNobodyLoses(_ shares: [String: ScaledSum]) {
    var today: [String: Double] = [:]
    for flow in flows where flow.floor > 0 {
      let kept = flow.worth.value * flow.floor - region.scenario.linkFixedCost
      for port in [region.ports[flow.from], region.ports[flow.to]] {
        today[holder(of: port), default: 0] += port.isProcess ? -.infinity : kept / 2
      }
    }
    for exchange in region.exchanges {
      let pairs = Set(keptPairs(of: exchange)).sorted()
      guard pairs.count > 1, let quantity = exchange.quantity.planned else { continue }
      let worths = pairs.map { pair -> Double in
        let (from, to) = (region.ports[pair.from], region.ports[pair.to])
        guard case .allowed(let terms) = law.standing(from: from, to: to), !from.isProcess,
          !to.isProcess
        else { return -.infinity }
        return LinkWorth(from: from, to: to, terms, law).value
      }
      let fixed = region.scenario.linkFixedCost * Double(pairs.count)
      let worst = (worths.min() ?? 0) * quantity - fixed
      for firm in [exchange.fromFirm, exchange.toFirm] {
        today[region.firms[firm].key, default: 0] += min(0, worst / 2)
      }
    }
    for key in shares.keys.sorted() {
      guard let own = shares[key] else { continue }
      let floor = min(0, today[key] ?? 0)
      if own.value < floor - 1e-6 * max(1, floor.magnitude) - 1e-6 * own.scale {
        find(.firm(key), .loss, stated: own.value, expected: floor)
      }
    }
  }

  /// Bound, gap and status against each other.
  mutating func checkProof() {
    guard let value = plan.value else { return }
    guard let bound = plan.bound else {
      if plan.status == .optimal { find(.plan, .status(plan.status), expected: 1e-6) }
      return
    }
    let ahead = plan.objective == .virgin ? bound - value : value - bound
    if !(ahead <= 1e-6 * max(1, value.magnitude)) {
      find(.plan, .bound, stated: bound, expected: value)
    }
    let gap = (bound - value).magnitude / max(value.magnitude, 1e-9)
    if let stated = plan.gap {
      // Around a value of nothing a relative gap says nothing; the bound itself was checked above.
      let isNothing = value.magnitude <= 1e-6 && bound.magnitude <= 1e-6
      if !isNothing, !((stated - gap).magnitude <= 1e-9 + 1e-6 * gap) {
        find(.plan, .figure(.gap), stated: stated, expected: gap)
      }
    }
    if plan.status == .optimal, (bound - value).magnitude > 1.001e-6 * max(1, value.magnitude) {
      find(.plan, .status(plan.status), stated: gap, expected: 1e-6)
    }
  }
}
