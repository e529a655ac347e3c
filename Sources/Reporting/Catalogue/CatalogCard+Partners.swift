public import Catalog
internal import MaterialGraph
internal import Primitives

extension CatalogCard {
  /// Who takes (or makes) a material, ranked, with reasons; then rules and what must not be done.
  ///
  /// - Parameters:
  ///   - keys: the materials that are meant.
  ///   - words: what was asked.
  ///   - partners: the answer, trades before technologies.
  ///   - isTaking: whether takers were asked for.
  ///   - top: at most so many of each kind.
  ///   - knowledge: the catalogue.
  public static func partners(
    _ keys: [String], words: String, _ partners: [Partner], isTaking: Bool, top: Int,
    _ knowledge: Knowledge
  ) -> CatalogCard {
    let names = keys.prefix(3).map {
      knowledge.material($0)?.name ?? LocalizedText(same: $0)
    }
    let english = names.map(\.english).joined(separator: ", ")
    let chinese = names.map(\.chinese).joined(separator: "、")
    var card = CatalogCard(
      kind: isTaking ? "who-takes" : "who-makes", key: keys.joined(separator: "; "),
      title: isTaking
        ? LocalizedText(english: "Who takes \(english)", chinese: "谁能接收\(chinese)")
        : LocalizedText(english: "Who makes \(english)", chinese: "谁产出\(chinese)"))
    let trades = trades(partners, top: top, knowledge)
    var technologies = PageTable([
      CatalogColumns.id, CatalogColumns.name, CatalogColumns.ratio, CatalogColumns.role,
      CatalogColumns.column("feed", "feed", "主要原料", priority: 5),
    ])
    for partner in partners {
      guard case .technology(let key) = partner.kind, technologies.rows.count < top,
        case .flow(let ratio, let role)? = partner.reasons.first
      else { continue }
      technologies.append([
        .name(key), .text(partner.title), .figure(ratio), .name(role.rawValue),
        .name(knowledge.technology(key)?.feed ?? ""),
      ])
    }
    if trades.rows.isEmpty {
      card.remarks.append(
        LocalizedText(
          english: "The catalogue names no trade.", chinese: "目录中没有相应行业。"))
    }
    card.section("trades", "Trades", "行业", trades)
    card.section("technologies", "Technologies", "技术", technologies)
    for key in keys.prefix(3) {
      guard let entry = knowledge.material(key) else { continue }
      let all = material(entry, knowledge)
      let wanted =
        isTaking ? ["replaces", "forbidden", "exchanges"] : ["replaced_by", "exchanges"]
      card.sections += all.sections.filter { wanted.contains($0.key) }.map { section in
        guard keys.count > 1 else { return section }
        return Section(
          key: "\(section.key):\(key)",
          heading: LocalizedText(
            english: "\(entry.name.english): \(section.heading.english)",
            chinese: "\(entry.name.chinese)：\(section.heading.chinese)"),
          table: section.table)
      }
    }
    card.remarks.append(
      LocalizedText(
        english: "Shares weigh documented exchanges, rules, templates of sectors and what is usual "
          + "for such streams; they are planning judgements.",
        chinese: "占比综合已有案例、规则、行业模板与此类物料的常见去向，仅为规划判断。"))
    return card
  }

  /// The trades among partners with what speaks for them.
  static func trades(_ partners: [Partner], top: Int, _ knowledge: Knowledge) -> PageTable {
    var trades = PageTable([
      CatalogColumns.column("rank", "rank", "序号", isNumber: true, priority: 9),
      CatalogColumns.column("nace", "NACE", "NACE", priority: 8),
      CatalogColumns.column("trade", "trade", "行业", priority: 8),
      CatalogColumns.column("share", "share", "占比", isNumber: true, priority: 6),
      CatalogColumns.column("reasons", "because", "理由", priority: 7),
    ])
    for partner in partners {
      guard case .trade(let code) = partner.kind, trades.rows.count < top else { continue }
      let reasons = partner.reasons.prefix(4).map { reason($0, knowledge) }
      trades.append([
        .number(Double(trades.rows.count + 1), places: 0), .name(code), .text(partner.title),
        .number(partner.share, places: 3),
        .text(
          LocalizedText(
            english: reasons.map(\.english).joined(separator: "; "),
            chinese: reasons.map(\.chinese).joined(separator: "；"))),
      ])
    }
    return trades
  }

  /// A reason in words.
  private static func reason(_ reason: Partner.Reason, _ knowledge: Knowledge) -> LocalizedText {
    switch reason {
    case .rule(let key):
      let rule = knowledge.rules.first { $0.key == key }
      let replaced = rule.flatMap { knowledge.material($0.replaces)?.name }
      return LocalizedText(
        english: "in place of \(replaced?.english ?? key) (rule \(key))",
        chinese: "替代\(replaced?.chinese ?? key)（规则 \(key)）")
    case .exchange(let key):
      let exchange = knowledge.exchanges.first { $0.key == key }
      let isDone = exchange?.status == "documented"
      let who = exchange.map { "\($0.donorSector) > \($0.receiverSector)" } ?? key
      return LocalizedText(
        english: isDone ? "done: \(who) (\(key))" : "known practice: \(who) (\(key))",
        chinese: isDone ? "有案例：\(who)（\(key)）" : "通行做法：\(who)（\(key)）")
    case .template(let key, let amount, let unit):
      let sector = knowledge.sector(key)
      let each = sector?.productUnit ?? ""
      guard let amount, amount > 0 else {
        return LocalizedText(
          english: "usual for \(sector?.name.english ?? key)",
          chinese: "\(sector?.name.chinese ?? key)常有")
      }
      let figure = DecimalText.significant(amount, digits: 3)
      return LocalizedText(
        english: "\(sector?.name.english ?? key): \(figure) \(unit) for each \(each)",
        chinese: "\(sector?.name.chinese ?? key)：每 \(each) 产品 \(figure) \(unit)")
    case .usual(let kind, let share):
      let percent = DecimalText.significant(100 * share, digits: 2)
      let name = kind.flatMap { key in
        knowledge.streamKinds.first { $0.key == key }?.name
      }
      return LocalizedText(
        english: "usual taker of \(name?.english ?? "by-products") (\(percent) %)",
        chinese: "\(name?.chinese ?? "副产物")的常见去向（\(percent)%）")
    case .flow(let ratio, _):
      let figure = DecimalText.significant(ratio, digits: 3)
      return LocalizedText(english: "\(figure) for one of feed", chinese: "每单位原料 \(figure)")
    }
  }
}
