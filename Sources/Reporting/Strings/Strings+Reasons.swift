internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// The words for what the judge of links found, with the names of a region.
struct Wording {
  let region: Region

  func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  /// A firm's name with its id where they differ.
  func holder(_ port: Port) -> String {
    if let firm = port.firm { return region.firms[firm].name }
    if let site = port.site { return region.sites[site].name }
    return region.holderKey(of: port)
  }

  func material(_ id: ID<Material>) -> LocalizedText { region.materials[id].name }

  // MARK: Why

  /// The reasons for a link: route, evidence, money, distance.
  func reasons(_ candidate: Candidate) -> [LocalizedText] {
    var reasons = [route(candidate)]
    if case .rule(let id) = candidate.route {
      let rule = region.rules[id]
      if !rule.evidence.isEmpty {
        reasons.append(text("evidence: \(rule.evidence)", "依据：\(rule.evidence)"))
      }
      if case .catalogue(_, isEstimate: true) = rule.origin {
        reasons.append(
          text("the rule's figures are the catalogue's estimate", "规则数值为目录估计值"))
      }
    }
    reasons.append(money(candidate))
    reasons.append(distance(candidate))
    return reasons
  }

  func route(_ candidate: Candidate) -> LocalizedText {
    let given = region.materialName(region.ports[candidate.from].material)
    let asked = region.materialName(region.ports[candidate.to].material)
    switch candidate.route {
    case .same:
      return text("both are \(given.english)", "双方均为\(given.chinese)")
    case .descendant:
      return text(
        "\(given.english) is a kind of \(asked.english)", "\(given.chinese)属于\(asked.chinese)")
    case .rule(let id):
      let ratio = DecimalText.significant(region.rules[id].ratio, digits: 3)
      return text(
        "\(given.english) can replace \(asked.english), 1 for \(ratio)",
        "\(given.chinese)可替代\(asked.chinese)，1 抵 \(ratio)")
    case .kept:
      return text("kept as it stands; no other route is known", "按现状保留；未知其他途径")
    }
  }

  /// The value of a unit, part by part.
  func money(_ candidate: Candidate) -> LocalizedText {
    let value = candidate.unitValue
    let basis = region.ports[candidate.from].material.candidates.first
      .map { region.materials[$0].basis }
    let unit = BasisWords(basis ?? .mass).unit
    var english: [String] = []
    var chinese: [String] = []
    func part(_ amount: Double, _ plus: LocalizedText, _ minus: LocalizedText) {
      guard amount != 0 else { return }
      let figure = Figures.amount(amount.magnitude)
      let word = amount > 0 ? plus : minus
      english.append("\(word.english) \(figure)")
      chinese.append("\(word.chinese) \(figure)")
    }
    part(
      value.disposalSaved, Strings.disposalSaved, text("sales lost", "失去售价"))
    part(
      value.purchaseSaved, Strings.purchaseSaved, text("payment lost", "失去补贴"))
    part(-value.transport, text("transport gained", "运输收益"), Strings.transport)
    part(-value.treatment, text("treatment gained", "处理收益"), Strings.treatment)
    part(value.policies, text("policies add", "政策增加"), text("policies take", "政策减少"))
    part(value.carbon, text("carbon adds", "碳价增加"), text("carbon takes", "碳价减少"))
    let total = Figures.money(value.total, region.scenario.currency)
    return text(
      "worth \(total.english) per \(unit.english)" + detail(english, ", "),
      "每\(unit.chinese)价值 \(total.chinese)" + detail(chinese, "，"))
  }

  private func detail(_ parts: [String], _ comma: String) -> String {
    parts.isEmpty
      ? ""
      : comma == ", "
        ? " (\(parts.joined(separator: comma)))"
        : "（\(parts.joined(separator: comma))）"
  }

  func distance(_ candidate: Candidate) -> LocalizedText {
    let km = Figures.amount(candidate.distance.km)
    if candidate.distance.isKnown { return text("\(km) km by road", "公路距离 \(km) 公里") }
    return text("distance not known; \(km) km is assumed", "距离未知；按 \(km) 公里计")
  }

  // MARK: Why not

  func rejection(_ why: Rejection) -> LocalizedText {
    switch why {
    case .wrongDirections:
      return text("they are not an output and an input", "两端不是一个产出和一个需求")
    case .noRoute:
      return text(
        "the one material cannot serve as the other: not the same, not a kind of it, and no rule",
        "两种物料不能互代：不相同，也无从属关系或替代规则")
    case .refused:
      return text("one of them has refused it", "一方已拒绝")
    case .banned(let name):
      return text("the scenario bans '\(name)'", "情景禁止“\(name)”")
    case .negativeRule(let id):
      let rule = region.negativeRules[id]
      return text(
        "forbidden by \(rule.law): \(rule.note.english)", "\(rule.law)禁止：\(rule.note.chinese)")
    case .tooFar(let km, let limit):
      let excess = Figures.amount(km - limit)
      return text(
        "\(Figures.amount(km)) km apart, \(excess) km beyond the limit of "
          + "\(Figures.amount(limit)) km",
        "相距 \(Figures.amount(km)) 公里，超出 \(Figures.amount(limit)) 公里的限值 \(excess) 公里")
    case .beyondReach(let km, let reach):
      let excess = Figures.amount(km - reach)
      return text(
        "\(Figures.amount(km)) km apart, \(excess) km beyond what the material can travel "
          + "(\(Figures.amount(reach)) km)",
        "相距 \(Figures.amount(km)) 公里，超出该物料可输送距离（\(Figures.amount(reach)) 公里）\(excess) 公里")
    case .inferredWithinFirm:
      return text(
        "both streams are only inferred from the trade of one firm",
        "两条物料流均由同一企业的行业推断得出")
    case .noCommonMonth:
      return text("there is no month in which both can", "双方没有共同的月份")
    case .condition(let limit, let stated):
      return breach("the rule asks for", "规则要求", limit, stated)
    case .unmixable(let limit, let stated):
      return breach("the taker asks every delivery for", "需方要求每批", limit, stated)
    case .permit(let code):
      return text(
        "the taker's permits do not cover \(code.text)", "需方许可不包括 \(code.text)")
    }
  }

  private func breach(
    _ english: String, _ chinese: String, _ limit: PropertyTerm, _ stated: PropertyTerm
  ) -> LocalizedText {
    var excess = 0.0
    if let upper = limit.upper, stated.planned > upper { excess = stated.planned - upper }
    if let lower = limit.lower, stated.planned < lower { excess = lower - stated.planned }
    let unit = limit.kind.symbol.isEmpty ? "" : " " + limit.kind.symbol
    let by = DecimalText.significant(excess, digits: 3) + unit
    return text(
      "\(english) \(limit.text); it has \(stated.text), \(by) off",
      "\(chinese) \(limit.text)；其为 \(stated.text)，相差 \(by)")
  }

  // MARK: What is missing

  func openPoint(_ point: OpenPoint) -> LocalizedText {
    func who(_ id: ID<Port>) -> String { region.ports[id].key }
    switch point {
    case .quantity(let port):
      return text("how much \(who(port)) is a year", "\(who(port)) 的年数量")
    case .material(let port):
      return text("which material \(who(port)) is", "\(who(port)) 是哪一种物料")
    case .composition(let port, let property):
      return text("what \(who(port)) holds of \(property)", "\(who(port)) 的 \(property) 含量")
    case .inferred(let port):
      return text(
        "whether there is \(who(port)): it is inferred from the firm's trade, nobody stated it",
        "\(who(port)) 是否存在：由企业所属行业推断，未经企业申报")
    case .density(let port, let property):
      return text(
        "the density of \(who(port)), to compare \(property)",
        "\(who(port)) 的密度（用以比较 \(property)）")
    case .location(let port):
      return text("where \(holder(region.ports[port])) is", "\(holder(region.ports[port])) 的位置")
    case .cost(let port):
      return text("what \(who(port)) costs or earns today", "\(who(port)) 目前的费用或收入")
    case .permit(let port, let code):
      let waste = code.map(\.text) ?? ""
      return text(
        "whether \(holder(region.ports[port])) may take \(waste)",
        "\(holder(region.ports[port])) 是否有 \(waste) 许可")
    }
  }

  // MARK: What is taken for granted

  func assumption(_ assumption: Assumption) -> LocalizedText {
    switch assumption {
    case .transport(let terms):
      let cost = money(terms.costPerTonneKm.value, digits: 4)
      let fixed = money(terms.fixedPerTonne.value, digits: 4)
      let co2e = DecimalText.significant(terms.co2ePerTonneKm.value, digits: 4)
      return text(
        "transport: \(cost.english) a t km, \(fixed.english) a t, \(co2e) kg CO2e a t km (catalogue"
          + (terms.costPerTonneKm.isEstimate ? ", estimate)" : ")"),
        "运输：每吨公里 \(cost.chinese)，每吨 \(fixed.chinese)，每吨公里 \(co2e) kg CO2e（目录"
          + (terms.costPerTonneKm.isEstimate ? "估计值）" : "值）"))
    case .cost(let port, let figure):
      return figureText(
        "cost today of \(region.ports[port].key)", "\(region.ports[port].key) 目前的费用", figure, port)
    case .disposal(let port, let figure):
      return figureText(
        "disposal of \(region.ports[port].key)", "\(region.ports[port].key) 的处置费", figure, port)
    case .distance(let links, let km):
      let figure = Figures.amount(km)
      return text(
        "\(links) \(links == 1 ? "link runs" : "links run") over an unknown distance, counted as \(figure) km",
        "\(links) 条链接距离未知，按 \(figure) 公里计")
    case .keptInBreach(let exchange, let why):
      let ends = keptEnds(exchange)
      let reason = rejection(why)
      return text(
        "the exchange \(ends) is kept although \(reason.english)",
        "保留 \(ends) 的交换，尽管\(reason.chinese)")
    case .keptBeyond(let exchange, let limit):
      let ends = keptEnds(exchange)
      let reason = requirement(limit)
      return text(
        "the exchange \(ends) is kept and breaks a limit: \(reason.english)",
        "保留 \(ends) 的交换，但它突破了一项限制：\(reason.chinese)")
    case .processEstimate(let process):
      let key = region.processes[process].key
      return text(
        "the figures of \(key) are the catalogue's estimates", "\(key) 的数值为目录估计值")
    case .inferredStreams(let count, let firms, let links):
      return text(
        "\(count) streams of \(firms) firms are inferred from what is typical of their trades, and "
          + "nobody stated them; \(links) \(links == 1 ? "link rests" : "links rest") on them",
        "\(firms) 家企业的 \(count) 条物料流按行业典型情况推断，未经企业申报；\(links) 条链接以此为依据")
    case .openLinks(let count):
      return text(
        "\(count) \(count == 1 ? "link rests" : "links rest") on data that nobody has given",
        "\(count) 条链接依赖尚无人提供的数据")
    }
  }

  private func keptEnds(_ position: Int) -> String {
    let exchange = region.exchanges[position]
    return "\(region.firms[exchange.fromFirm].key) → \(region.firms[exchange.toFirm].key)"
  }

  /// Money with as many digits as it was stated with.
  private func money(_ value: Double, digits: Int) -> LocalizedText {
    Figures.money(
      DecimalText.significant(value, digits: digits, grouping: ","), region.scenario.currency)
  }

  /// A sum for each unit of what a port moves, and where it comes from.
  private func figureText(
    _ english: String, _ chinese: String, _ figure: Figure, _ port: ID<Port>
  ) -> LocalizedText {
    let sum = money(figure.value, digits: 5)
    let unit = region.basis(of: region.ports[port].material).map { BasisWords($0).unit }
    let each = unit ?? Strings.unit
    let value = text(
      "\(sum.english) per \(each.english)", "每\(each.chinese) \(sum.chinese)")
    switch figure.origin {
    case .stated:
      return text("\(english): \(value.english)", "\(chinese)：\(value.chinese)")
    case .catalogue(let source, let isEstimate):
      let mark = isEstimate ? text("estimate", "估计值") : text(source, source)
      return text(
        "\(english): \(value.english) (catalogue, \(mark.english))",
        "\(chinese)：\(value.chinese)（目录，\(mark.chinese)）")
    case .assumed:
      return text(
        "\(english): not known, counted as 0", "\(chinese)：未知，按 0 计")
    }
  }
}
