internal import MaterialGraph
internal import Primitives

extension PlanAudit {
  /// Understands the stated links; what cannot be is left out of all further sums.
  mutating func readLinks() {
    var seen: Set<[String]> = []
    for link in plan.links {
      let subject = Violation.Subject.link(from: link.from, to: link.to)
      guard let from = region.port(link.from), let to = region.port(link.to) else {
        let missing = region.port(link.from) == nil ? link.from : link.to
        find(.port(missing), .unknownKey)
        continue
      }
      if isClosed(region.ports[from]) || isClosed(region.ports[to]) {
        find(subject, .closedFirm)
      }
      guard seen.insert([link.from, link.to]).inserted else {
        find(subject, .listedTwice)
        continue
      }
      guard link.quantity.isFinite, link.quantity >= 0 else {
        find(subject, .notAnAmount, stated: link.quantity, expected: 0)
        continue
      }
      switch law.standing(from: region.ports[from], to: region.ports[to]) {
      case .forbidden(let why): find(subject, why)
      case .allowed(let terms): add(link, from, to, terms)
      }
    }
  }

  private mutating func add(
    _ link: SubmittedPlan.Link, _ from: ID<Port>, _ to: ID<Port>, _ terms: LinkLaw.Terms
  ) {
    let worth = LinkWorth(from: region.ports[from], to: region.ports[to], terms, law)
    let fixed = region.scenario.linkFixedCost
    flowsOf[from.index].append(flows.count)
    flowsOf[to.index].append(flows.count)
    let floor = law.floor(from: region.ports[from], to: region.ports[to])
    flows.append(
      Flow(
        stated: link, from: from, to: to, terms: terms, worth: worth, floor: floor,
        granted: floor,
        value: worth.value * link.quantity - fixed,
        valueScale: worth.scale * link.quantity + fixed.magnitude))
  }

  /// What each link states of itself, and what a link in use must keep.
  mutating func checkLinks() {
    for flow in flows {
      let link = flow.stated
      let subject = Violation.Subject.link(from: link.from, to: link.to)
      let from = region.ports[flow.from]
      let to = region.ports[flow.to]
      if flow.quantity <= Tolerance.flowInUse * (1 - 1e-6) {
        find(subject, .idleLink, stated: flow.quantity, expected: Tolerance.flowInUse)
      }
      let ceiling = law.ceiling(from: from, to: to)
      if flow.quantity > ceiling + Self.slack(ceiling) {
        find(subject, .unplannable, stated: flow.quantity, expected: ceiling)
      }
      check(subject, .replaced, link.replaced, is: flow.replaced)
      check(subject, .distance, link.distanceKm, is: flow.terms.distance.km)
      check(subject, .value, link.value, is: flow.value, scale: flow.valueScale)
      check(
        subject, .co2e, link.co2eAvoided, is: flow.worth.co2e * flow.quantity,
        scale: flow.worth.co2eScale * flow.quantity)
      check(subject, .fromFirm, link.fromFirm, is: holder(of: from))
      check(subject, .toFirm, link.toFirm, is: holder(of: to))
      check(subject, .rule, link.rule, is: flow.terms.rule.map { region.rules[$0].key } ?? "")
      if let given = from.material.single, let asked = to.material.single {
        check(subject, .material, link.material, is: region.materials[given].key)
        check(subject, .replaces, link.replaces, is: region.materials[asked].key)
        check(subject, .unit, link.unit, is: region.materials[given].basis.yearlySymbol)
      }
      checkLots(flow, subject)
      if let stated = link.certainty {
        let possible = certainty(of: flow)
        if !possible.contains(stated) {
          find(
            subject, .label(.certainty, stated: stated, expected: possible.first ?? ""))
        }
      }
    }
  }

  private mutating func checkLots(_ flow: Flow, _ subject: Violation.Subject) {
    let giver = region.stream(of: region.ports[flow.from])
    let taker = region.stream(of: region.ports[flow.to])
    let asked = taker?.minimumLot ?? 0
    let least = max(region.scenario.minimumLot, giver?.minimumLot ?? 0)
    // What is kept stays even where the two ends cannot carry the least lot at all.
    if flow.granted > 0, max(least, asked / flow.terms.ratio) > most(on: flow) { return }
    if flow.quantity < least - Self.slack(least) {
      find(subject, .lot, stated: flow.quantity, expected: least)
    }
    if flow.replaced < asked - Self.slack(asked) {
      find(subject, .lot, stated: flow.replaced, expected: asked)
    }
  }

  /// What the two ends of a link can carry at most.
  private func most(on flow: Flow) -> Double {
    var most = min(
      region.ports[flow.from].quantity.planned ?? .infinity,
      law.ceiling(from: region.ports[flow.from], to: region.ports[flow.to]))
    if let taker = region.stream(of: region.ports[flow.to]), let demand = taker.quantity.planned {
      let share = flow.terms.rule.flatMap { region.rules[$0].maximumShare } ?? 1
      most = min(most, min(share, taker.maximumShare) * demand / flow.terms.ratio)
    }
    return most * (1 + 1e-9)
  }
}
