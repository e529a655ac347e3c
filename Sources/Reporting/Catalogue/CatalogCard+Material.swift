public import Catalog
internal import MaterialGraph
internal import Primitives

extension CatalogCard {
  /// All that the catalogue knows of a material.
  public static func material(_ entry: MaterialEntry, _ knowledge: Knowledge) -> CatalogCard {
    let key = entry.key
    var card = CatalogCard(
      kind: "material", key: key,
      title: Strings.named(entry.name, LocalizedText(same: key)))
    card.fact("name", "English name", "英文名称", .name(entry.name.english))
    card.fact("name_zh", "Chinese name", "中文名称", .name(entry.name.chinese))
    card.fact(
      "synonyms", "also called", "别名",
      .name((entry.synonyms + entry.chineseSynonyms).joined(separator: "; ")))
    card.fact("usual_kind", "kind", "类别", .name(entry.kind.rawValue))
    card.fact("state", "state", "形态", .name(entry.state.rawValue))
    card.fact("basis", "counted in", "计量单位", .name(entry.basis.symbol))
    card.fact("density", "density, t/m3", "密度，t/m3", .figure(entry.density))
    card.fact("heating_value", "heating value, GJ/t", "热值，GJ/t", .figure(entry.heatingValue))
    card.fact("reach_km", "can travel, km", "可输送距离，km", .figure(entry.reachKm))
    card.fact("hazard", "hazardous", "危险性", .name(entry.hazard.rawValue))
    card.fact(
      "classes", "belongs to", "上级类别",
      .name(knowledge.lineage(of: key).dropFirst().joined(separator: " < ")))
    card.fact(
      "members", "below it", "下级物料",
      .name(
        knowledge.materials.filter { $0.parent == key }.map(\.key).joined(separator: "; ")))
    card.fact("source", "source", "来源", .name(entry.source))

    card.section("codes", "Codes", "代码", codes(entry, knowledge))
    card.section(
      "composition", "What is usually in it", "常见成分", composition(key, knowledge))
    card.section(
      "exemptions", "Exemptions of hazardous waste in China", "危险废物豁免（中国）",
      exemptions(entry.codes, knowledge))
    card.section(
      "replaces", "What it can stand in for", "可替代的物料",
      rules(knowledge, knowledge.lineage(of: key), \.waste) { $0.replaces })
    card.section(
      "replaced_by", "What can stand in for it", "可替代它的物料",
      rules(knowledge, [key], \.replaces) { $0.waste })
    card.section("forbidden", "What must not be done", "禁止事项", forbidden(key, knowledge))
    card.section("technologies", "Technologies", "技术", technologies(key, knowledge))
    card.section("sectors", "Sectors that take or give it", "相关行业", sectors(key, knowledge))
    card.section("exchanges", "Exchanges that are known", "已知案例", exchanges(key, knowledge))
    card.section("prices", "Prices and costs of disposal", "价格与处置费", costs(entry, knowledge))
    card.section("emissions", "Emission factors", "排放因子", emissions(key, knowledge))
    return card
  }

  private static func codes(_ entry: MaterialEntry, _ knowledge: Knowledge) -> PageTable {
    var table = PageTable([CatalogColumns.code, CatalogColumns.title])
    for code in entry.codes {
      let title = knowledge.codes[code]?.title
      table.append([.name(code.text), title.map { .text($0) } ?? .blank])
    }
    return table
  }

  private static func composition(_ key: String, _ knowledge: Knowledge) -> PageTable {
    var table = PageTable([
      CatalogColumns.column("property", "property", "指标", priority: 9), CatalogColumns.low,
      CatalogColumns.high, CatalogColumns.unit, CatalogColumns.source,
    ])
    for entry in knowledge.compositions where entry.material == key {
      table.append([
        .name(entry.property), .figure(entry.low), .figure(entry.high), .name(entry.unit),
        .name(entry.source),
      ])
    }
    return table
  }

  /// The exemptions that cover one of some codes.
  static func exemptions(_ codes: [WasteCode], _ knowledge: Knowledge) -> PageTable {
    var table = PageTable([
      CatalogColumns.column("item", "item", "序号", isNumber: true, priority: 8),
      CatalogColumns.column("waste", "waste", "废物", priority: 7),
      CatalogColumns.column("steps", "step", "豁免环节", priority: 8),
      CatalogColumns.column("condition", "condition", "豁免条件", priority: 7),
      CatalogColumns.column("effect", "effect", "豁免内容", priority: 6), CatalogColumns.source,
    ])
    for entry in knowledge.exemptions where codes.contains(where: { entry.covers($0) }) {
      table.append([
        .number(Double(entry.item), places: 0), .text(entry.waste),
        .text(
          LocalizedText(
            english: entry.steps.map(\.name.english).joined(separator: "; "),
            chinese: entry.steps.map(\.name.chinese).joined(separator: "、"))),
        .text(entry.condition), .text(entry.effect),
        .name(entry.source),
      ])
    }
    return table
  }

  private static func rules(
    _ knowledge: Knowledge, _ keys: [String], _ own: (RuleEntry) -> String,
    _ other: (RuleEntry) -> String
  ) -> PageTable {
    var table = PageTable([
      CatalogColumns.column("rule", "rule", "规则", priority: 4), CatalogColumns.id,
      CatalogColumns.material, CatalogColumns.ratio,
      CatalogColumns.column("treatment", "treatment", "处理", priority: 6),
      CatalogColumns.column(
        "treatment_cost", "cost, CNY", "处理费，元", isNumber: true, priority: 6),
      CatalogColumns.column("conditions", "conditions", "条件", priority: 5),
      CatalogColumns.column("max_share", "most share", "最大比例", isNumber: true, priority: 4),
      CatalogColumns.source,
    ])
    for rule in knowledge.rules where keys.contains(own(rule)) {
      let key = other(rule)
      table.append([
        .name(rule.key), .name(key),
        .text(knowledge.material(key)?.name ?? LocalizedText(same: key)), .figure(rule.ratio),
        .text(rule.treatment), .figure(rule.treatmentCost), .text(conditions(of: rule)),
        .figure(rule.maximumShare), .name(rule.source),
      ])
    }
    return table
  }

  /// The limits of a rule's quality and what else to look at.
  private static func conditions(of rule: RuleEntry) -> LocalizedText {
    let limits = rule.conditions.terms.map(\.text)
    return LocalizedText(
      english: (limits + [rule.conditionNote.english]).filter { !$0.isEmpty }
        .joined(separator: "; "),
      chinese: (limits + [rule.conditionNote.chinese]).filter { !$0.isEmpty }
        .joined(separator: "；"))
  }

  static func forbidden(_ key: String, _ knowledge: Knowledge) -> PageTable {
    var table = PageTable([
      CatalogColumns.id, CatalogColumns.column("uses", "for", "用途或行业", priority: 8),
      CatalogColumns.column("note", "because", "原因", priority: 6),
      CatalogColumns.column("law", "law", "依据", priority: 5),
    ])
    let line = knowledge.lineage(of: key)
    let isHazardous = knowledge.material(key)?.hazard == .yes
    for entry in knowledge.forbidden
    where line.contains(entry.waste) || (entry.waste == "hazardous" && isHazardous) {
      table.append([
        .name(entry.key), .name(entry.uses.joined(separator: "; ")), .text(entry.note),
        .name(entry.law),
      ])
    }
    return table
  }

  private static func technologies(_ key: String, _ knowledge: Knowledge) -> PageTable {
    var table = PageTable([
      CatalogColumns.id, CatalogColumns.name, CatalogColumns.direction, CatalogColumns.ratio,
      CatalogColumns.role,
    ])
    for technology in knowledge.technologies {
      for flow in technology.flows where flow.material == key {
        table.append([
          .name(technology.key), .text(technology.name), .text(direction(flow.direction)),
          .figure(flow.ratio), .name(flow.role.rawValue),
        ])
      }
    }
    return table
  }

  private static func sectors(_ key: String, _ knowledge: Knowledge) -> PageTable {
    var table = PageTable([
      CatalogColumns.id, CatalogColumns.name,
      CatalogColumns.column("nace", "NACE", "NACE", priority: 5), CatalogColumns.direction,
      CatalogColumns.value, CatalogColumns.low, CatalogColumns.high,
      CatalogColumns.column("per", "for each", "每", priority: 5), CatalogColumns.source,
    ])
    for sector in knowledge.sectors {
      for flow in sector.flows where flow.material == key {
        table.append([
          .name(sector.key), .text(sector.name), .name(sector.nace),
          .text(direction(flow.direction)), .figure(flow.amount), .figure(flow.low),
          .figure(flow.high), .name("\(sector.productUnit) \(sector.productName)"),
          .name(flow.source),
        ])
      }
    }
    return table
  }

  private static func exchanges(_ key: String, _ knowledge: Knowledge) -> PageTable {
    var table = PageTable([
      CatalogColumns.id, CatalogColumns.column("giver", "giver", "供方", priority: 7),
      CatalogColumns.column("taker", "taker", "需方", priority: 8),
      CatalogColumns.column("use", "use", "用途", priority: 6),
      CatalogColumns.column("status", "status", "状态", priority: 3), CatalogColumns.source,
    ])
    for exchange in knowledge.exchanges where exchange.waste == key {
      table.append([
        .name(exchange.key), .name(exchange.donorSector), .name(exchange.receiverSector),
        .name(exchange.use), .name(exchange.status), .name(exchange.source),
      ])
    }
    return table
  }

  private static func costs(_ entry: MaterialEntry, _ knowledge: Knowledge) -> PageTable {
    var table = PageTable([
      CatalogColumns.column("of", "of", "项目", priority: 8), CatalogColumns.region,
      CatalogColumns.value, CatalogColumns.low, CatalogColumns.high, CatalogColumns.unit,
      CatalogColumns.year, CatalogColumns.source,
    ])
    func add(_ cost: CostEntry, _ what: LocalizedText) {
      let money = Figures.currency(cost.unit.currency ?? "CNY")
      // A cost is kept for the basis unit of its amount: what is shown is the figure as it counts.
      let amount = cost.unit.amount.map { $0.basis.symbol } ?? entry.basis.symbol
      let factor = cost.unit.factor / (cost.unit.amount?.basisUnits ?? 1)
      table.append([
        .text(what), .name(cost.region), .figure(cost.value * factor),
        .figure(cost.low.map { $0 * factor }), .figure(cost.high.map { $0 * factor }),
        .text(
          LocalizedText(
            english: "\(money.english)/\(amount)", chinese: "\(money.chinese)/\(amount)")),
        .year(cost.year), .name(cost.source),
      ])
    }
    for price in knowledge.prices where price.appliesTo == entry.key {
      add(price, LocalizedText(english: "price", chinese: "价格"))
    }
    for cost in knowledge.disposalCosts where cost.appliesTo == entry.key {
      add(cost, LocalizedText(english: "disposal: \(cost.route)", chinese: "处置：\(cost.route)"))
    }
    return table
  }

  private static func emissions(_ key: String, _ knowledge: Knowledge) -> PageTable {
    var table = PageTable([
      CatalogColumns.id, CatalogColumns.column("activity", "activity", "活动", priority: 7),
      CatalogColumns.value, CatalogColumns.unit, CatalogColumns.region, CatalogColumns.year,
      CatalogColumns.source,
    ])
    for factor in knowledge.emissionFactors where factor.material == key {
      table.append([
        .name(factor.key), .name(factor.activity), .figure(factor.value), .name(factor.unit),
        .name(factor.region), .year(factor.year), .name(factor.source),
      ])
    }
    return table
  }

  /// The word for a direction.
  static func direction(_ direction: Direction) -> LocalizedText {
    direction == .input
      ? LocalizedText(english: "input", chinese: "投入")
      : LocalizedText(english: "output", chinese: "产出")
  }
}
