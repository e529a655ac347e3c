public import Catalog
public import MaterialGraph
internal import Primitives

extension CatalogCard {
  /// The card of a sector.
  public static func sector(_ sector: Sector, _ knowledge: Knowledge) -> CatalogCard {
    var card = CatalogCard(kind: "sector", key: sector.key, name: sector.name)
    card.fact("nace", "NACE", "NACE", .name(sector.nace))
    card.fact("isic", "ISIC", "ISIC", .name(sector.isic))
    card.fact("gbt4754", "GB/T 4754", "GB/T 4754", .name(sector.gbt4754))
    card.fact("product", "product", "产品", .name(sector.productName))
    card.fact("product_unit", "product unit", "产品单位", .name(sector.productUnit))
    card.fact(
      "output_per_employee", "product units an employee makes in a year (estimate)",
      "人均年产量（产品单位，估计）", .figure(sector.outputPerEmployee))
    card.fact("source", "source", "来源", .name(sector.source))
    var table = PageTable([
      CatalogColumns.direction, CatalogColumns.id, CatalogColumns.material, CatalogColumns.value,
      CatalogColumns.low, CatalogColumns.high, CatalogColumns.unit, CatalogColumns.role,
      CatalogColumns.source,
    ])
    for flow in sector.flows {
      let name = knowledge.material(flow.material)?.name ?? LocalizedText(same: flow.words)
      table.append([
        .text(direction(flow.direction)), .name(flow.material), .text(name), .figure(flow.amount),
        .figure(flow.low), .figure(flow.high), .name(flow.unit), .name(flow.role.rawValue),
        .name(flow.source),
      ])
    }
    card.section(
      "flows", "For each \(sector.productUnit) of \(sector.productName)",
      "每 \(sector.productUnit) \(sector.productName)", table)
    return card
  }

  /// The card of a technology.
  public static func technology(_ technology: Technology, _ knowledge: Knowledge) -> CatalogCard {
    var card = CatalogCard(kind: "technology", key: technology.key, name: technology.name)
    let unit = technology.activityUnit
    let money = Figures.currency(technology.currency)
    card.fact("feed", "feed", "主要原料", .name(technology.feed))
    card.fact(
      "min_capacity", "least capacity, \(unit)/a", "最小能力，\(unit)/a",
      .figure(technology.minimumCapacity))
    card.fact(
      "ref_capacity", "usual capacity, \(unit)/a", "参考能力，\(unit)/a",
      .figure(technology.referenceCapacity))
    card.fact(
      "max_capacity", "most capacity, \(unit)/a", "最大能力，\(unit)/a",
      .figure(technology.maximumCapacity))
    card.fact(
      "capex", "cost of building at the usual capacity, \(money.english)",
      "参考能力的投资，\(money.chinese)", .figure(technology.buildCost))
    card.fact("cost_year", "of the year", "价格年份", .year(technology.costYear))
    card.fact(
      "scaling_exponent", "grows with capacity to the power", "规模指数",
      .figure(technology.scalingExponent))
    card.fact(
      "opex", "cost of running, \(money.english)/\(unit)",
      "运行费，\(money.chinese)/\(unit)", .figure(technology.operatingCost))
    card.fact("lifetime_years", "years of life", "使用年限", .figure(technology.lifetimeYears))
    card.fact(
      "permit_required", "needs a permit", "需要许可",
      .text(
        technology.needsPermit
          ? Strings.yes : Strings.no
      ))
    card.fact("notes", "notes", "备注", .name(technology.notes))
    card.fact("source", "source", "来源", .name(technology.source))
    var table = PageTable([
      CatalogColumns.direction, CatalogColumns.id, CatalogColumns.material, CatalogColumns.ratio,
      CatalogColumns.column(
        "market_price", "market price, CNY", "市场价，元", isNumber: true, priority: 6),
      CatalogColumns.role, CatalogColumns.source,
    ])
    for flow in technology.flows {
      table.append([
        .text(direction(flow.direction)), .name(flow.material),
        .text(knowledge.material(flow.material)?.name ?? LocalizedText(same: flow.material)),
        .figure(flow.ratio), .figure(flow.marketPrice), .name(flow.role.rawValue),
        .name(flow.source),
      ])
    }
    card.section("flows", "For each \(unit) of its feed", "每 \(unit) 原料", table)
    return card
  }

  /// The card of a substitution rule.
  public static func rule(_ rule: RuleEntry, _ knowledge: Knowledge) -> CatalogCard {
    func name(_ key: String) -> LocalizedText {
      knowledge.material(key)?.name ?? LocalizedText(same: key)
    }
    let waste = name(rule.waste)
    let replaced = name(rule.replaces)
    var card = CatalogCard(
      kind: "rule", key: rule.key,
      title: LocalizedText(
        english: "\(waste.english) in place of \(replaced.english)",
        chinese: "以\(waste.chinese)替代\(replaced.chinese)"))
    card.fact("waste", "what is given", "所给物料", .name(rule.waste))
    card.fact("replaces", "what it stands in for", "所替代物料", .name(rule.replaces))
    card.fact("ratio", "replaces, for one", "替代比", .figure(rule.ratio))
    card.fact("treatment", "treatment", "处理", .text(rule.treatment))
    card.fact("treatment_cost", "cost of treatment, CNY", "处理费，元", .figure(rule.treatmentCost))
    card.fact(
      "conditions", "conditions", "条件",
      .name(rule.conditions.terms.map(\.text).joined(separator: "; ")))
    card.fact("condition_note", "mind", "注意", .text(rule.conditionNote))
    card.fact("max_share", "most share of the input", "最大掺用比例", .figure(rule.maximumShare))
    card.fact("co2e_saved", "CO2e saved, kg", "减排，kg CO2e", .figure(rule.co2eSavedKg))
    card.fact("source", "source", "来源", .name(rule.source))
    var receivers = PageTable([CatalogColumns.code, CatalogColumns.title])
    for code in rule.typicalReceivers {
      receivers.append([.name(code), .text(knowledge.tradeTitle(code))])
    }
    card.section("receivers", "Usual takers", "常见接收行业", receivers)
    var evidence = PageTable([CatalogColumns.id, CatalogColumns.title, CatalogColumns.source])
    for key in rule.evidence {
      guard let exchange = knowledge.exchanges.first(where: { $0.key == key }) else { continue }
      evidence.append([
        .name(key), .name("\(exchange.donorSector) > \(exchange.receiverSector): \(exchange.use)"),
        .name(exchange.source),
      ])
    }
    card.section("evidence", "Evidence", "依据", evidence)
    card.section("forbidden", "What must not be done", "禁止事项", forbidden(rule.waste, knowledge))
    return card
  }

  /// The card of an exchange that is known to exist.
  public static func exchange(_ exchange: KnownExchange) -> CatalogCard {
    var card = CatalogCard(
      kind: "exchange", key: exchange.key,
      title: LocalizedText(
        same: "\(exchange.donorSector) > \(exchange.receiverSector): \(exchange.stream)"))
    card.fact("waste", "material", "物料", .name(exchange.waste))
    card.fact("donor_nace", "giver, NACE", "供方 NACE", .name(exchange.donorCode))
    card.fact("receiver_nace", "taker, NACE", "需方 NACE", .name(exchange.receiverCode))
    card.fact("use", "use", "用途", .name(exchange.use))
    card.fact("treatment", "treatment", "处理", .name(exchange.treatment))
    card.fact("quality_condition", "quality", "质量条件", .name(exchange.qualityCondition))
    card.fact("status", "status", "状态", .name(exchange.status))
    card.fact("source", "source", "来源", .name(exchange.source))
    return card
  }

  /// The card of a negative rule.
  public static func forbidden(_ entry: ForbiddenEntry) -> CatalogCard {
    var card = CatalogCard(
      kind: "forbidden", key: entry.key,
      title: LocalizedText(
        english: "Forbidden: \(entry.note.english)", chinese: "禁止：\(entry.note.chinese)"))
    card.fact("waste", "material", "物料", .name(entry.waste))
    card.fact("uses", "for", "用途或行业", .name(entry.uses.joined(separator: "; ")))
    card.fact("law", "law", "依据", .name(entry.law))
    card.fact("source", "source", "来源", .name(entry.source))
    return card
  }

  /// The card of a code of wastes or goods: what it says and which materials go by it.
  public static func code(_ code: WasteCode, _ knowledge: Knowledge) -> CatalogCard {
    let entry = knowledge.codes[code]
    var card = CatalogCard(
      kind: "code", key: code.text,
      title: LocalizedText(
        english: "\(code.text): \(entry?.title.english ?? "in no list")",
        chinese: "\(code.text)：\(entry?.title.chinese ?? "不在代码表中")"))
    if let entry {
      card.fact(
        "hazardous", "hazardous", "危险性",
        .text(
          entry.isHazardous
            ? Strings.yes
            : Strings.no))
      if let industry = entry.industry {
        card.fact("industry", "trade", "行业来源", .text(industry))
      }
      card.fact("source", "source", "来源", .name(entry.source))
    }
    var table = PageTable([CatalogColumns.id, CatalogColumns.name])
    for key in knowledge.lookup.materials(withCode: code) {
      guard let material = knowledge.material(key) else { continue }
      table.append([.name(key), .text(material.name)])
    }
    card.section("materials", "Materials that go by it", "对应物料", table)
    card.section(
      "exemptions", "Exemptions of hazardous waste in China", "危险废物豁免（中国）",
      exemptions([code], knowledge))
    return card
  }

  /// The card of what a firm's words for its trade mean.
  public static func trade(
    _ text: String, _ meaning: SectorMeaning, _ knowledge: Knowledge
  ) -> CatalogCard {
    var card = CatalogCard(
      kind: "trade", key: text,
      title: LocalizedText(
        english: "\(text): \(meaning.title?.english ?? "")",
        chinese: "\(text)：\(meaning.title?.chinese ?? "")"))
    switch meaning.way {
    case .sector: card.fact("read_as", "read as", "理解为", .name("sector"))
    case .code(let list): card.fact("read_as", "read as a code of", "理解为代码", .name(list.rawValue))
    case .likeness(let confidence):
      card.fact(
        "confidence", "by likeness, confidence", "按相似度，置信度", .number(confidence, places: 2))
    case nil: break
    }
    card.fact("nace", "NACE", "NACE", .name(meaning.naceCodes.joined(separator: "; ")))
    var others = PageTable([
      CatalogColumns.column("list", "list", "标准", priority: 9), CatalogColumns.code,
      CatalogColumns.title,
    ])
    for other in meaning.alternatives {
      others.append([.name(other.list.rawValue), .name(other.code), .text(other.title)])
    }
    card.section(
      "alternatives", "The same digits in other lists", "其他标准中的同一代码", others)
    var table = PageTable([CatalogColumns.id, CatalogColumns.name])
    for sector in meaning.sectors { table.append([.name(sector.key), .text(sector.name)]) }
    card.section("sectors", "Sectors of the catalogue", "目录中的行业", table)
    return card
  }
}
