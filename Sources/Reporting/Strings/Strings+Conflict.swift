internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension Strings {
  static let anyOneLess = text(
    "Loosen any one of these, and the rest can be kept.", "其中任一项放宽，其余即可同时满足。")

  static func infeasibleAsClaimed(by program: String) -> LocalizedText {
    text("That there is no plan is as claimed by \(program).", "无可行方案这一结论来自 \(program)。")
  }

  static func boundAsClaimed(by program: String) -> LocalizedText {
    text(" (as claimed by \(program))", "（据 \(program) 所称）")
  }
}

/// What a requirement is about, for machines.
struct RequirementFacts {
  var kind: String
  var id: String
  var to: String?
  var rule: String?
  var property: String?
  var quantity: Double?
  var unit: String?
}

extension Wording {
  // MARK: Sentences

  /// A conflict in one sentence, where it is of the kind that one sentence can tell: what must be
  /// placed, and what its takers accept.
  func sentence(for conflict: PlanConflict, in plan: Plan) -> LocalizedText? {
    var musts: [ID<Port>] = []
    var takers: [ID<Port>] = []
    for requirement in conflict.requirements {
      switch requirement {
      case .mustPlace(let port): musts.append(port)
      case .accepts(let port): takers.append(port)
      default: return nil
      }
    }
    guard let first = musts.first else { return nil }
    let place = placing(musts)
    if takers.isEmpty {
      guard musts.count == 1 else { return nil }
      return text("\(place.english); nobody here can take it.", "\(place.chinese)，而区域内无人可以接收。")
    }
    // What each takes, in units of what is given.
    var accepted: [(name: String, amount: Double)] = []
    var total = 0.0
    for taker in takers {
      let ratios = plan.candidates.filter { $0.to == taker && musts.contains($0.from) }
        .map(\.ratio)
      guard let ratio = ratios.first, ratio > 0, ratios.allSatisfy({ $0 == ratio }) else {
        return nil
      }
      let amount = (facts(.accepts(taker)).quantity ?? 0) / ratio
      accepted.append((holder(region.ports[taker]), amount))
      total += amount
    }
    accepted.sort { $0.amount != $1.amount ? $0.amount > $1.amount : $0.name < $1.name }
    let sum = region.yearlyAmount(total, of: region.ports[first].material)
    if accepted.count == 1 {
      return text(
        "\(place.english); the only taker, \(accepted[0].name), accepts \(sum.english).",
        "\(place.chinese)，唯一的接收方 \(accepted[0].name) 只能接收 \(sum.chinese)。")
    }
    let each = Strings.list(
      accepted.map { LocalizedText(same: "\($0.name) \(Figures.amount($0.amount))") })
    return text(
      "\(place.english); the only takers accept \(sum.english): \(each.english).",
      "\(place.chinese)，接收方合计只能接收 \(sum.chinese)：\(each.chinese)。")
  }

  private func placing(_ musts: [ID<Port>]) -> LocalizedText {
    guard musts.count > 1 else { return requirement(.mustPlace(musts[0])) }
    let all = musts.map { requirement(.mustPlace($0)) }
    return text(
      all.map(\.english).joined(separator: ", "), all.map(\.chinese).joined(separator: "，"))
  }

  /// What a plan must keep, or cannot go beyond.
  func requirement(_ requirement: Requirement) -> LocalizedText {
    let facts = facts(requirement)
    let amount = amount(of: requirement, facts.quantity ?? 0)
    switch requirement {
    case .mustPlace(let port):
      let name = region.materialName(region.ports[port].material)
      let holder = holder(region.ports[port])
      return text(
        "\(holder) must place \(amount.english) of \(name.english)",
        "\(holder) 必须为 \(amount.chinese)的\(name.chinese)找到去向")
    case .kept(let position):
      let exchange = region.exchanges[position]
      let from = region.firms[exchange.fromFirm].name
      let to = region.firms[exchange.toFirm].name
      let name = exchange.material.map { material($0) }
      return text(
        "\(from) keeps giving \(amount.english)\(name.map { " of " + $0.english } ?? "") to \(to)",
        "\(from) 须继续向 \(to) 供应 \(amount.chinese)\(name.map { "的" + $0.chinese } ?? "")")
    case .available(let port):
      let name = region.materialName(region.ports[port].material)
      let holder = holder(region.ports[port])
      return text(
        "\(holder) has \(amount.english) of \(name.english)",
        "\(holder) 只有 \(amount.chinese)的\(name.chinese)")
    case .accepts(let port):
      let name = region.materialName(region.ports[port].material)
      let holder = holder(region.ports[port])
      return text(
        "\(holder) accepts no more than \(amount.english) of \(name.english)",
        "\(holder) 最多接收 \(amount.chinese)的\(name.chinese)")
    case .ruleShare(let port, let rule):
      let name = material(region.rules[rule].waste)
      let holder = holder(region.ports[port])
      return text(
        "\(holder) may replace no more than \(amount.english) by \(name.english)",
        "\(holder) 用\(name.chinese)替代的量最多 \(amount.chinese)")
    case .blend(let port, let property):
      let limit = region.ports[port].quality[property]?.text ?? property
      let holder = holder(region.ports[port])
      return text(
        "what \(holder) receives must keep \(limit)", "\(holder) 所接收的混合物须满足 \(limit)")
    case .partners(let port):
      let count = region.stream(of: region.ports[port])?.maximumLinks ?? 0
      let key = region.ports[port].key
      return text(
        "\(key) has no more than \(count) \(count == 1 ? "partner" : "partners")",
        "\(key) 的合作方不超过 \(count) 家")
    case .lot(let from, let to):
      let ends = "\(region.ports[from].key) → \(region.ports[to].key)"
      return text("the least lot of \(ends)", "\(ends) 的最小批量")
    case .capacity(let id):
      let key = region.processes[id].key
      return text(
        "\(key) runs at no more than \(amount.english)", "\(key) 的负荷不超过 \(amount.chinese)")
    case .minimumLoad(let id):
      let key = region.processes[id].key
      return text(
        "\(key), where it runs, runs at no less than \(amount.english)",
        "\(key) 运行时负荷不低于 \(amount.chinese)")
    case .siteLimit(let site):
      let name = region.sites[site].name
      return text(
        "all at \(name) together do no more than \(amount.english)",
        "\(name) 合计不超过 \(amount.chinese)")
    case .budget:
      return text("what may be spent on building", "投资上限")
    }
  }

  // MARK: Facts

  /// The amount of a requirement with its unit; activity counts tonnes.
  private func amount(of requirement: Requirement, _ quantity: Double) -> LocalizedText {
    switch requirement {
    case .mustPlace(let port), .available(let port), .accepts(let port), .ruleShare(let port, _):
      return region.yearlyAmount(quantity, of: region.ports[port].material)
    case .kept(let position):
      guard let material = region.exchanges[position].material else {
        return LocalizedText(same: Figures.amount(quantity))
      }
      return region.yearlyAmount(quantity, of: .one(material))
    default: return Figures.counted(quantity, Strings.tonnesYearly)
    }
  }

  private func unit(of port: ID<Port>) -> String? {
    region.basis(of: region.ports[port].material)?.yearlySymbol
  }

  /// What a requirement is about, with its amount.
  func facts(_ requirement: Requirement) -> RequirementFacts {
    func about(_ kind: String, _ port: ID<Port>, _ quantity: Double?) -> RequirementFacts {
      RequirementFacts(
        kind: kind, id: region.ports[port].key, quantity: quantity,
        unit: quantity == nil ? nil : unit(of: port))
    }
    func stream(_ port: ID<Port>) -> MaterialGraph.Stream? { region.stream(of: region.ports[port]) }
    func planned(_ port: ID<Port>) -> Double { region.ports[port].quantity.planned ?? 0 }
    switch requirement {
    case .mustPlace(let port):
      return about("must_place", port, planned(port) * (stream(port)?.mustPlace ?? 0))
    case .available(let port): return about("available", port, planned(port))
    case .accepts(let port):
      return about("accepts", port, planned(port) * (stream(port)?.maximumShare ?? 1))
    case .ruleShare(let port, let rule):
      var facts = about(
        "rule_share", port, planned(port) * (region.rules[rule].maximumShare ?? 1))
      facts.rule = region.rules[rule].key
      return facts
    case .blend(let port, let property):
      var facts = about("blend", port, nil)
      facts.property = property
      return facts
    case .partners(let port):
      var facts = about("partners", port, nil)
      facts.quantity = stream(port)?.maximumLinks.map(Double.init)
      return facts
    case .lot(let from, let to):
      var facts = about("lot", from, nil)
      facts.to = region.ports[to].key
      return facts
    case .kept(let position):
      let exchange = region.exchanges[position]
      return RequirementFacts(
        kind: "kept", id: region.firms[exchange.fromFirm].key,
        to: region.firms[exchange.toFirm].key, quantity: exchange.quantity.planned,
        unit: exchange.material.map { region.materials[$0].basis.yearlySymbol })
    case .capacity(let id):
      let process = region.processes[id]
      return RequirementFacts(
        kind: "capacity", id: process.key, quantity: process.capacity, unit: "t/a")
    case .minimumLoad(let id):
      let process = region.processes[id]
      return RequirementFacts(
        kind: "minimum_load", id: process.key,
        quantity: process.capacity.map { $0 * process.minimumLoad }, unit: "t/a")
    case .siteLimit(let site):
      return RequirementFacts(
        kind: "site_limit", id: region.sites[site].key,
        quantity: region.sites[site].capacityLimit, unit: "t/a")
    case .budget: return RequirementFacts(kind: "budget", id: "")
    }
  }
}
