public import MaterialGraph
public import Primitives

/// Decides for one pair of ports whether a link can exist: the one place where that is decided.
///
/// The order of the checks is the order in which they are explained: what the material allows,
/// what people and the law refuse, what distance and time allow, what quality allows.
public struct LinkJudge: Sendable {
  /// The region.
  public let region: Region
  private let refused: Set<StreamPair>
  private let refusals: [Exchange]
  private let unmixable: Set<String>
  private let bannedNames: Set<String>
  /// The negative rules that speak of each material or of what it is a kind of, ascending.
  private let lawsOfMaterial: [[Int]]

  /// A judge for a region.
  public init(region: Region) {
    self.region = region
    var refused: Set<StreamPair> = []
    for exchange in region.exchanges where exchange.status == .refused {
      refused.formUnion(exchange.pairs)
    }
    self.refused = refused
    refusals = region.exchanges.filter { $0.status == .refused }
    unmixable = Set(region.unmixableProperties)
    bannedNames = Set(
      region.scenario.forbidden
        + region.scenario.policies.filter { $0.kind == .ban }.map(\.appliesTo))
    var lawsOfWaste: [ID<Material>: [Int]] = [:]
    for (position, rule) in region.negativeRules.enumerated() {
      lawsOfWaste[rule.waste, default: []].append(position)
    }
    lawsOfMaterial = region.materials.indices.map { material in
      lawsOfWaste.isEmpty
        ? [] : region.lineage(of: ID(material)).flatMap { lawsOfWaste[$0] ?? [] }.sorted()
    }
  }

  /// Whether `from` may serve `to`. O(terms of quality + depth of the taxonomy).
  public func judge(from: ID<Port>, to: ID<Port>) -> Verdict {
    let output = region.ports[from]
    let input = region.ports[to]
    guard output.direction == .output, input.direction == .input else {
      return .rejected(.wrongDirections)
    }
    guard let pairing = pairing(output.material, input.material) else {
      // What the law forbids for every use is a better answer than that nobody knows a use.
      return .rejected(lawForAllUses(output) ?? .noRoute)
    }
    return judge(from: from, to: to, pairing: pairing)
  }

  /// As `judge(from:to:)`, for a pair whose materials and route are known already.
  func judge(from: ID<Port>, to: ID<Port>, pairing: Pairing) -> Verdict {
    let output = region.ports[from]
    let input = region.ports[to]
    let distance = region.distance(from: output, to: input)
    if let rejection = refusal(output, input)
      ?? ban(output, input, pairing)
      ?? law(pairing, input)
      ?? range(output, distance, pairing)
      ?? (output.months.overlaps(input.months) ? nil : .noCommonMonth)
      ?? condition(output, pairing)
      ?? unmixableBreach(output, input, pairing)
      ?? permitRefusal(output, input)
    {
      return .rejected(rejection)
    }
    if isGuessWithinFirm(output, input) { return .rejected(.inferredWithinFirm) }
    return .possible(candidate(from: from, to: to, pairing: pairing, distance: distance))
  }

  /// The link as it stands because an exchange is kept, whatever forbids it otherwise.
  public func keptLink(from: ID<Port>, to: ID<Port>) -> Candidate {
    let output = region.ports[from]
    let input = region.ports[to]
    let pairing =
      pairing(output.material, input.material)
      ?? Pairing(
        given: output.material.candidates.first, asked: input.material.candidates.first,
        route: .kept)
    return candidate(
      from: from, to: to, pairing: pairing, distance: region.distance(from: output, to: input))
  }

  // MARK: Route

  /// The materials that meet and how.
  struct Pairing {
    let given: ID<Material>?
    let asked: ID<Material>?
    let route: Route
  }

  private func pairing(_ output: MaterialReference, _ input: MaterialReference) -> Pairing? {
    for given in output.candidates {
      for asked in input.candidates {
        if let route = region.route(from: given, to: asked) {
          return Pairing(given: given, asked: asked, route: route)
        }
      }
    }
    if case .unknown(let offered) = output, case .unknown(let wanted) = input,
      !offered.isEmpty, offered.lowercased() == wanted.lowercased()
    {
      return Pairing(given: nil, asked: nil, route: .same)
    }
    return nil
  }

  // MARK: What forbids

  /// What a firm's trade alone suggests that it gives and takes says nothing of its own use of it.
  private func isGuessWithinFirm(_ output: Port, _ input: Port) -> Bool {
    guard let firm = output.firm, input.firm == firm else { return false }
    return region.stream(of: output)?.isInferred == true
      && region.stream(of: input)?.isInferred == true
  }

  private func refusal(_ output: Port, _ input: Port) -> Rejection? {
    if case .stream(let from) = output.holder, case .stream(let to) = input.holder {
      return refused.contains(StreamPair(from: from, to: to)) ? .refused : nil
    }
    return refusals.contains { covers($0, output, input) } ? .refused : nil
  }

  /// Whether an exchange that firms refuse means a link that a process of theirs has part in.
  private func covers(_ exchange: Exchange, _ output: Port, _ input: Port) -> Bool {
    guard isEnd(exchange.from, output), isEnd(exchange.to, input) else { return false }
    guard let material = exchange.material, !exchange.materialText.isEmpty else { return true }
    return output.material.single.map { region.lineage(of: $0).contains(material) } ?? false
  }

  private func isEnd(_ end: ExchangeEnd, _ port: Port) -> Bool {
    switch end {
    case .firm(let firm): port.firm == firm
    case .stream(let stream): port.holder == .stream(stream)
    }
  }

  private func ban(_ output: Port, _ input: Port, _ pairing: Pairing) -> Rejection? {
    guard !bannedNames.isEmpty else { return nil }
    for port in [output, input] {
      if let firm = port.firm, bannedNames.contains(region.firms[firm].key) {
        return .banned(region.firms[firm].key)
      }
    }
    if bannedNames.contains("all") { return .banned("all") }
    if bannedNames.contains("hazardous"),
      region.isHazardous(output) || region.isHazardous(input)
    {
      return .banned("hazardous")
    }
    for end in [pairing.given, pairing.asked] {
      guard let end else { continue }
      for node in region.lineage(of: end) where bannedNames.contains(region.materials[node].key) {
        return .banned(region.materials[node].key)
      }
    }
    return nil
  }

  private func law(_ pairing: Pairing, _ input: Port) -> Rejection? {
    guard let given = pairing.given else { return nil }
    for position in lawsOfMaterial[given.index] {
      let rule = region.negativeRules[position]
      if let forbidden = rule.target {
        guard let asked = pairing.asked, region.lineage(of: asked).contains(forbidden) else {
          continue
        }
      }
      if !rule.sectors.isEmpty {
        guard let firm = input.firm,
          rule.sectors.contains(where: { region.firms[firm].isOfSector($0) })
        else { continue }
      }
      return .negativeRule(ID(position))
    }
    return nil
  }

  private func lawForAllUses(_ output: Port) -> Rejection? {
    let lines = output.material.candidates.map { region.lineage(of: $0) }
    for (position, rule) in region.negativeRules.enumerated()
    where rule.target == nil && rule.sectors.isEmpty
      && lines.contains(where: { $0.contains(rule.waste) })
    {
      return .negativeRule(ID(position))
    }
    return nil
  }

  private func range(_ output: Port, _ distance: Distance, _ pairing: Pairing) -> Rejection? {
    if let limit = region.scenario.distanceLimitKm, distance.km > limit {
      return .tooFar(km: distance.km, limitKm: limit)
    }
    if let given = pairing.given, let reach = region.materials[given].reachKm,
      distance.km > reach
    {
      return .beyondReach(km: distance.km, reachKm: reach)
    }
    return nil
  }

  private func condition(_ output: Port, _ pairing: Pairing) -> Rejection? {
    guard case .rule(let id) = pairing.route else { return nil }
    for limit in region.rules[id].conditions.terms {
      if let stated = comparable(output, limit, pairing.given), !limit.allows(stated.planned) {
        return .condition(limit: limit, stated: stated)
      }
    }
    return nil
  }

  private func unmixableBreach(
    _ output: Port, _ input: Port, _ pairing: Pairing
  ) -> Rejection? {
    for limit in input.quality.terms where unmixable.contains(limit.key) {
      if let stated = comparable(output, limit, pairing.given), !limit.allows(stated.planned) {
        return .unmixable(limit: limit, stated: stated)
      }
    }
    return nil
  }

  private func comparable(
    _ output: Port, _ limit: PropertyTerm, _ given: ID<Material>?
  ) -> PropertyTerm? {
    let density = given.flatMap { region.materials[$0].density }
    return output.quality[limit.key]?.converted(to: limit.kind, density: density)
  }

  private func permitRefusal(_ output: Port, _ input: Port) -> Rejection? {
    guard let firm = input.firm, region.firms[firm].permits != nil, firm != output.firm else {
      return nil
    }
    let codes = hazardousCodes(of: output)
    guard let first = codes.first, !codes.contains(where: { region.firms[firm].mayTake($0) })
    else { return nil }
    return .permit(code: first)
  }

  /// The hazardous-waste codes that an output goes by: its own of the Chinese list, else its
  /// material's, else its own of the European list.
  private func hazardousCodes(of output: Port) -> [WasteCode] {
    guard region.isHazardous(output) else { return [] }
    if let stream = region.stream(of: output) {
      guard stream.kind == .waste || stream.hazardIsStated || !stream.codes.isEmpty else {
        return []
      }
      let own = stream.codes.filter { $0.list == .hw }
      if !own.isEmpty { return own }
    }
    let usual = output.material.candidates.flatMap { region.materials[$0].codes }
      .filter { $0.list == .hw }
    if !usual.isEmpty { return usual }
    return region.stream(of: output)?.codes.filter { $0.list == .ewc } ?? []
  }

  // MARK: What is possible

  private func candidate(
    from: ID<Port>, to: ID<Port>, pairing: Pairing, distance: Distance
  ) -> Candidate {
    let output = region.ports[from]
    let input = region.ports[to]
    return Candidate(
      from: from, to: to, route: pairing.route, ratio: region.ratio(of: pairing.route),
      distance: distance,
      unitValue: region.unitValue(
        from: output, to: input, route: pairing.route, distanceKm: distance.km),
      openPoints: openPoints(from: from, to: to, pairing: pairing, distance: distance),
      isPlannable: isPlannable(output, input))
  }

  private func isPlannable(_ output: Port, _ input: Port) -> Bool {
    guard output.material.single != nil, input.material.single != nil else { return false }
    for port in [output, input] {
      if let stream = region.stream(of: port), stream.isOneOff { return false }
    }
    let known = [output, input].contains { $0.isProcess || !$0.quantity.isUnknown }
    return known
  }

  private func openPoints(
    from: ID<Port>, to: ID<Port>, pairing: Pairing, distance: Distance
  ) -> [OpenPoint] {
    let output = region.ports[from]
    let input = region.ports[to]
    var points: [OpenPoint] = []
    for (id, port) in [(from, output), (to, input)] {
      if region.stream(of: port)?.isInferred == true { points.append(.inferred(id)) }
    }
    for (id, port) in [(from, output), (to, input)] {
      if port.material.single == nil { points.append(.material(id)) }
    }
    for (id, port) in [(from, output), (to, input)] where !port.isProcess {
      if port.quantity.isUnknown { points.append(.quantity(id)) }
    }
    var limits = input.quality.terms
    if case .rule(let rule) = pairing.route { limits += region.rules[rule].conditions.terms }
    var seen: Set<String> = []
    for limit in limits where seen.insert(limit.key).inserted {
      guard let stated = output.quality[limit.key] else {
        points.append(.composition(from, property: limit.key))
        continue
      }
      if comparable(output, limit, pairing.given) == nil {
        points.append(
          PropertyTerm.needDensity(stated.kind, limit.kind)
            ? .density(from, property: limit.key) : .composition(from, property: limit.key))
      }
    }
    if !distance.isKnown {
      for (id, port) in [(from, output), (to, input)] where port.location == nil {
        points.append(.location(id))
      }
    }
    for (id, port) in [(from, output), (to, input)] where !port.costToday.isStated {
      points.append(.cost(id))
    }
    if let firm = input.firm, region.firms[firm].permits == nil, firm != output.firm {
      let codes = hazardousCodes(of: output)
      if !codes.isEmpty { points.append(.permit(to, code: codes.first)) }
    }
    return points
  }
}
