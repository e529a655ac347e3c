internal import Matching
package import MaterialGraph
package import Primitives

/// Says from the region alone whether a link may be in a plan, and on what terms.
///
/// It shares no code with the search for candidates, so that a fault in the one cannot hide in the
/// other.
package struct LinkLaw {
  /// On what terms a link stands.
  package struct Terms {
    /// The rule that it goes by, if it goes by one.
    package let rule: ID<SubstitutionRule>?
    /// Basis units of the input for one of the output.
    package let ratio: Double
    /// How far it is.
    package let distance: Distance
  }

  /// What the law says of a pair of ports.
  package enum Standing {
    case allowed(Terms)
    case forbidden(Violation.Kind)
  }

  private struct MaterialPair: Hashable {
    let waste: ID<Material>
    let replaces: ID<Material>
  }

  private enum Route {
    case asItIs
    case rule(ID<SubstitutionRule>)
  }

  package let region: Region
  private var rules: [MaterialPair: ID<SubstitutionRule>] = [:]
  private let refusals: [Exchange]
  private let refused: Set<StreamPair>
  private var kept: Set<PortLink> = []
  private var floors: [PortLink: Double] = [:]
  private var mentions: [PortLink: Double] = [:]
  /// What several pairs keep together, in the order of the exchanges.
  package private(set) var sums: [(pairs: Set<PortLink>, quantity: Double)] = []
  private var banned: Set<String> = []
  private let unmixable: Set<String>

  package init(region: Region) {
    self.region = region
    unmixable = Set(region.unmixableProperties)
    refusals = region.exchanges.filter { $0.status == .refused }
    refused = Set(refusals.flatMap(\.pairs))
    for (position, rule) in region.rules.enumerated() {
      rules[MaterialPair(waste: rule.waste, replaces: rule.replaces)] = ID(position)
    }
    for name in region.scenario.forbidden where !name.isEmpty { banned.insert(name) }
    for policy in region.scenario.policies where policy.kind == .ban && !policy.appliesTo.isEmpty {
      banned.insert(policy.appliesTo)
    }
    // Put in at the end: what a pair breaks is asked as if it were not kept.
    var found: Set<PortLink> = []
    for exchange in region.exchanges where exchange.status.isKept {
      guard let quantity = exchange.quantity.planned, quantity > 0 else { continue }
      let pairs = keptPairs(of: exchange)
      found.formUnion(pairs)
      if pairs.count == 1 {
        floors[pairs[0], default: 0] += quantity
      } else if !pairs.isEmpty {
        sums.append((Set(pairs), quantity))
      }
      for pair in pairs { mentions[pair, default: 0] += quantity }
    }
    kept = found
  }

  /// The pairs by which an exchange of known quantity is kept: those that may be linked anyhow, and
  /// where none may, all that nobody refuses.
  package func keptPairs(of exchange: Exchange) -> [PortLink] {
    guard exchange.status.isKept, let quantity = exchange.quantity.planned, quantity > 0 else {
      return []
    }
    let pairs = exchange.links.filter { pair in
      let (from, to) = (region.ports[pair.from], region.ports[pair.to])
      return isPlanned(from) && isPlanned(to) && !isRefused(from, to)
    }
    guard pairs.count > 1 else { return pairs }
    let lawful = pairs.filter { pair in
      let (from, to) = (region.ports[pair.from], region.ports[pair.to])
      guard let given = from.material.single, let asked = to.material.single,
        let route = route(from: given, to: asked)
      else { return false }
      let terms = terms(route, region.distance(from: from, to: to))
      return obstacle(from, to, given, asked, terms) == nil
    }
    return lawful.isEmpty ? pairs : lawful
  }

  /// Whether the property mixes linearly.
  package func mixes(_ property: String) -> Bool { !unmixable.contains(property) }

  /// What the law says of a link from one port to another.
  package func standing(from: Port, to: Port) -> Standing {
    guard from.direction == .output, to.direction == .input else {
      return .forbidden(.forbiddenLink(.wrongDirections))
    }
    guard let given = from.material.single, let asked = to.material.single, isPlanned(from),
      isPlanned(to)
    else { return .forbidden(.unplannable) }
    let distance = region.distance(from: from, to: to)
    let route = route(from: given, to: asked)
    let terms = terms(route, distance)
    if isRefused(from, to) { return .forbidden(.forbiddenLink(.refused)) }
    if isKept(from, to) { return .allowed(terms) }
    if !from.isProcess, !to.isProcess, from.quantity.isUnknown, to.quantity.isUnknown {
      return .forbidden(.unplannable)
    }
    guard route != nil else { return .forbidden(.forbiddenLink(.noRoute)) }
    if let obstacle = obstacle(from, to, given, asked, terms) {
      return .forbidden(.forbiddenLink(obstacle))
    }
    return .allowed(terms)
  }

  /// What stands against a link that has a route.
  private func obstacle(
    _ from: Port, _ to: Port, _ given: ID<Material>, _ asked: ID<Material>, _ terms: Terms
  ) -> Rejection? {
    if let firm = from.firm, to.firm == firm, isInferred(from), isInferred(to) {
      return .inferredWithinFirm
    }
    return ban(from, to, given, asked) ?? law(to, given, asked) ?? reach(given, terms.distance)
      ?? (from.months.mask & to.months.mask == 0 ? .noCommonMonth : nil)
      ?? quality(from, to, given, terms.rule) ?? permit(from, to)
  }

  /// Whether nobody stated a port's stream.
  private func isInferred(_ port: Port) -> Bool { region.stream(of: port)?.isInferred == true }

  /// Whether the pair belongs to a kept exchange of known quantity.
  private func isKept(_ from: Port, _ to: Port) -> Bool {
    ends(from, to).map { kept.contains($0) } ?? false
  }

  /// What exchanges of this very pair keep on a link, in the output's basis units.
  ///
  /// What is kept may break what other links must obey; but then nothing may break it further.
  package func floor(from: Port, to: Port) -> Double { ends(from, to).flatMap { floors[$0] } ?? 0 }

  /// The most that a link may carry where neither end says how much there is: what is kept of it.
  package func ceiling(from: Port, to: Port) -> Double {
    guard !from.isProcess, !to.isProcess, from.quantity.isUnknown, to.quantity.isUnknown else {
      return .infinity
    }
    return ends(from, to).flatMap { mentions[$0] } ?? 0
  }

  /// The ids of two ports, where anything is kept at all.
  private func ends(_ from: Port, _ to: Port) -> PortLink? {
    guard !kept.isEmpty, let giver = region.port(from.key), let taker = region.port(to.key) else {
      return nil
    }
    return PortLink(from: giver, to: taker)
  }

  private func pair(_ from: Port, _ to: Port) -> StreamPair? {
    guard case .stream(let giver) = from.holder, case .stream(let taker) = to.holder else {
      return nil
    }
    return StreamPair(from: giver, to: taker)
  }

  /// Whether the port may take part in a plan at all.
  package func isPlanned(_ port: Port) -> Bool {
    guard port.material.single != nil else { return false }
    return region.stream(of: port).map { !$0.isOneOff } ?? true
  }

  /// Whether `name` (a material, a class above it, `hazardous` or `all`) means the port's material.
  package func means(_ name: String, _ port: Port) -> Bool {
    if name == "all" || name.isEmpty { return true }
    if name == "hazardous" { return region.isHazardous(port) }
    guard let material = port.material.single else { return false }
    return region.lineage(of: material).contains { region.materials[$0].key == name }
  }

  // MARK: Route

  private func terms(_ route: Route?, _ distance: Distance) -> Terms {
    guard case .rule(let id)? = route else {
      return Terms(rule: nil, ratio: 1, distance: distance)
    }
    return Terms(rule: id, ratio: region.rules[id].ratio, distance: distance)
  }

  /// The same material, then a class above it of the same basis, then the nearest rule.
  private func route(from given: ID<Material>, to asked: ID<Material>) -> Route? {
    if given == asked { return .asItIs }
    let line = region.lineage(of: given)
    if line.contains(asked), region.materials[given].basis == region.materials[asked].basis {
      return .asItIs
    }
    for waste in line {
      if let rule = rules[MaterialPair(waste: waste, replaces: asked)] { return .rule(rule) }
    }
    return nil
  }

  // MARK: Obstacles

  package func isRefused(_ from: Port, _ to: Port) -> Bool {
    if let pair = pair(from, to) { return refused.contains(pair) }
    return refusals.contains { exchange in
      guard ends(exchange.from, from), ends(exchange.to, to) else { return false }
      guard let material = exchange.material, !exchange.materialText.isEmpty else { return true }
      return from.material.single.map { region.lineage(of: $0).contains(material) } ?? false
    }
  }

  private func ends(_ end: ExchangeEnd, _ port: Port) -> Bool {
    switch end {
    case .firm(let firm): return port.firm == firm
    case .stream(let stream):
      if case .stream(stream) = port.holder { return true }
      return false
    }
  }

  private func ban(
    _ from: Port, _ to: Port, _ given: ID<Material>, _ asked: ID<Material>
  ) -> Rejection? {
    guard !banned.isEmpty else { return nil }
    var names: [String] = []
    for port in [from, to] {
      names.append("all")
      if let firm = port.firm { names.append(region.firms[firm].key) }
      if region.isHazardous(port) { names.append("hazardous") }
    }
    for material in region.lineage(of: given) + region.lineage(of: asked) {
      names.append(region.materials[material].key)
    }
    return names.first { banned.contains($0) }.map { .banned($0) }
  }

  private func law(_ to: Port, _ given: ID<Material>, _ asked: ID<Material>) -> Rejection? {
    let trades = to.firm.map { region.firms[$0].sectorCodes } ?? []
    for (position, rule) in region.negativeRules.enumerated() {
      guard region.lineage(of: given).contains(rule.waste) else { continue }
      if let target = rule.target, !region.lineage(of: asked).contains(target) { continue }
      let forbidden = rule.sectors.map { $0.filter { $0 != "." } }
      let hits =
        rule.sectors.isEmpty
        || trades.contains { trade in forbidden.contains { trade.hasPrefix($0) } }
      if hits { return .negativeRule(ID(position)) }
    }
    return nil
  }

  private func reach(_ given: ID<Material>, _ distance: Distance) -> Rejection? {
    if let limit = region.scenario.distanceLimitKm, !(distance.km <= limit * (1 + 1e-9)) {
      return .tooFar(km: distance.km, limitKm: limit)
    }
    if let reach = region.materials[given].reachKm, !(distance.km <= reach * (1 + 1e-9)) {
      return .beyondReach(km: distance.km, reachKm: reach)
    }
    return nil
  }

  private func quality(
    _ from: Port, _ to: Port, _ given: ID<Material>, _ rule: ID<SubstitutionRule>?
  ) -> Rejection? {
    for limit in rule.map({ region.rules[$0].conditions.terms }) ?? [] {
      if let stated = broken(limit, by: from, given) {
        return .condition(limit: limit, stated: stated)
      }
    }
    for limit in to.quality.terms where unmixable.contains(limit.key) {
      if let stated = broken(limit, by: from, given) {
        return .unmixable(limit: limit, stated: stated)
      }
    }
    return nil
  }

  private func broken(
    _ limit: PropertyTerm, by output: Port, _ given: ID<Material>
  ) -> PropertyTerm? {
    let stated = output.quality[limit.key]?
      .converted(to: limit.kind, density: region.materials[given].density)
    guard let stated, !limit.allows(stated.planned, slack: 1e-9) else { return nil }
    return stated
  }

  private func permit(_ from: Port, _ to: Port) -> Rejection? {
    guard let firm = to.firm, region.firms[firm].permits != nil, firm != from.firm,
      region.isHazardous(from)
    else { return nil }
    var codes: [WasteCode] = []
    if let stream = region.stream(of: from) {
      // What is hazardous only because its material can be waste elsewhere is a product here.
      guard stream.kind == .waste || stream.hazardIsStated || !stream.codes.isEmpty else {
        return nil
      }
      codes = stream.codes.filter { $0.list == .hw }
    }
    if codes.isEmpty, let given = from.material.single {
      codes = region.materials[given].codes.filter { $0.list == .hw }
    }
    if codes.isEmpty {
      codes = region.stream(of: from)?.codes.filter { $0.list == .ewc } ?? []
    }
    guard let first = codes.first else { return nil }
    return codes.contains { region.firms[firm].mayTake($0) } ? nil : .permit(code: first)
  }
}
