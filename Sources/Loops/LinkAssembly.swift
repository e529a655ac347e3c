internal import Matching
internal import MaterialGraph
internal import Primitives

/// Makes the links of a region's exchanges, of a plan's flows and of candidates, each pair once.
struct LinkAssembly {
  let region: Region
  let table: PartyTable
  private let judge: LinkJudge

  init(region: Region, table: PartyTable) {
    self.region = region
    self.table = table
    judge = LinkJudge(region: region)
  }

  func links(planned: [PlannedFlow], candidates: [Candidate]) -> [LoopLink] {
    let kept = region.exchanges.filter(\.status.isKept)
    var keptPairs: Set<PortLink> = []
    for exchange in kept { keptPairs.formUnion(exchange.links) }
    let plannedPairs = Set(planned.map { PortLink(from: $0.candidate.from, to: $0.candidate.to) })

    var links: [LoopLink] = []
    links.reserveCapacity(kept.count + planned.count + candidates.count)
    // Where the plan says how much an exchange carries, its flows stand in for the exchange.
    for exchange in kept
    where !exchange.links.contains(where: { plannedPairs.contains($0) }) {
      links.append(link(of: exchange))
    }
    for flow in planned {
      let pair = PortLink(from: flow.candidate.from, to: flow.candidate.to)
      if let link = link(
        of: flow.candidate, status: keptPairs.contains(pair) ? .existing : .planned,
        quantity: flow.quantity, value: flow.value)
      {
        links.append(link)
      }
    }
    for candidate in candidates {
      let pair = PortLink(from: candidate.from, to: candidate.to)
      if keptPairs.contains(pair) || plannedPairs.contains(pair) { continue }
      let quantity = capacity(of: candidate)
      let value = quantity.map { $0 * candidate.unitValue.total - region.scenario.linkFixedCost }
      if let link = link(of: candidate, status: .possible, quantity: quantity, value: value) {
        links.append(link)
      }
    }
    return links
  }

  // MARK: Exchanges

  /// An exchange as a link: worth its quantity at the best pair of ports that it is about.
  private func link(of exchange: Exchange) -> LoopLink {
    let pairs = exchange.links
    let basis = exchange.material.map { region.materials[$0].basis }
    var best: Candidate?
    for pair in pairs {
      let candidate = judge.keptLink(from: pair.from, to: pair.to)
      let given = region.ports[pair.from].material.candidates.first
      guard basis == nil || given.map({ region.materials[$0].basis }) == basis else { continue }
      if best.map({ candidate.unitValue.total > $0.unitValue.total }) ?? true { best = candidate }
    }
    // Without a material its unit could not be read, so the figure says nothing.
    let quantity = exchange.material == nil ? nil : exchange.quantity.planned
    let weight = exchange.material.flatMap { material in
      quantity.map { $0 * region.materials[material].blendWeight }
    }
    let value = best.flatMap { candidate in
      quantity.map { $0 * candidate.unitValue.total - region.scenario.linkFixedCost }
    }
    return LoopLink(
      giver: table[exchange.fromFirm], taker: table[exchange.toFirm],
      material: material(of: exchange), status: .existing, quantity: quantity, weight: weight,
      value: value, yield: best.map(yield(of:)) ?? 1,
      from: pairs.count == 1 ? pairs[0].from : nil, to: pairs.count == 1 ? pairs[0].to : nil)
  }

  private func material(of exchange: Exchange) -> MaterialReference {
    if let material = exchange.material { return .one(material) }
    if !exchange.materialText.isEmpty { return .unknown(exchange.materialText) }
    let given = exchange.links.map { region.ports[$0.from].material }
    if let first = given.first, given.allSatisfy({ $0 == first }) { return first }
    return .unknown("")
  }

  // MARK: Candidates

  private func link(
    of candidate: Candidate, status: LoopStatus, quantity: Double?, value: Double?
  ) -> LoopLink? {
    guard candidate.from.index < region.ports.count, candidate.to.index < region.ports.count
    else { return nil }
    let output = region.ports[candidate.from]
    let input = region.ports[candidate.to]
    guard let giver = table[output], let taker = table[input], giver != taker else { return nil }
    let perUnit = output.material.candidates.first.map { region.materials[$0].blendWeight } ?? 1
    return LoopLink(
      giver: giver, taker: taker, material: output.material, status: status, quantity: quantity,
      weight: quantity.map { $0 * perUnit }, value: value, yield: yield(of: candidate),
      from: candidate.from, to: candidate.to)
  }

  /// What the link could carry with nothing else in use: the lesser of what is there and needed.
  private func capacity(of candidate: Candidate) -> Double? {
    let input = region.ports[candidate.to]
    var least = available(region.ports[candidate.from])
    if let demand = available(input), candidate.ratio > 0 {
      var share = region.stream(of: input)?.maximumShare ?? 1
      if case .rule(let rule) = candidate.route, !input.isProcess,
        let limit = region.rules[rule].maximumShare
      {
        share = min(share, limit)
      }
      let most = share * demand / candidate.ratio
      least = least.map { min($0, most) } ?? most
    }
    return least
  }

  private func available(_ port: Port) -> Double? {
    if let (id, flow) = region.process(of: port) {
      return region.processes[id].capacity.map { $0 * flow.ratio }
    }
    return port.quantity.planned
  }

  private func yield(of candidate: Candidate) -> Double {
    guard let given = region.ports[candidate.from].material.candidates.first,
      let asked = region.ports[candidate.to].material.candidates.first
    else { return min(1, candidate.ratio) }
    let output = region.materials[given]
    let input = region.materials[asked]
    if output.tonnesPerUnit > 0, input.tonnesPerUnit > 0 {
      return min(1, candidate.ratio * input.tonnesPerUnit / output.tonnesPerUnit)
    }
    return output.basis == input.basis ? min(1, candidate.ratio) : 1
  }
}
