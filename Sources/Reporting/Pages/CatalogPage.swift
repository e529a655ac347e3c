public import Catalog
internal import MaterialGraph
internal import Primitives

extension Page {
  /// What words for a material may mean, with what each can replace and what can replace it; then
  /// the codes, trades, sectors and technologies that the words name.
  public static func catalog(
    _ found: NameResolution, mentions: [Mention], words: String, _ knowledge: Knowledge
  ) -> Page {
    let keys = found.candidates.map(\.key)
    let title = LocalizedText(english: "Catalogue: \(words)", chinese: "目录：\(words)")
    // Where the words name a code or a trade, materials that are only alike would hide it.
    if found.sure == nil, found.way == .likeness, !mentions.isEmpty {
      return Page(title: title, blocks: Self.mentions(mentions))
    }
    guard !keys.isEmpty else {
      if !mentions.isEmpty { return Page(title: title, blocks: Self.mentions(mentions)) }
      return Page(
        title: title,
        blocks: [
          .paragraph(
            Strings.nothingLikeIt)
        ])
    }
    var table = PageTable([
      .init("id", Strings.id, priority: 5),
      .init("name", LocalizedText(english: "name", chinese: "名称"), priority: 4),
      .init("unit", Strings.unit, priority: 3),
      .init("codes", LocalizedText(english: "codes", chinese: "代码"), priority: 1),
      .init(
        "confidence", LocalizedText(english: "confidence", chinese: "置信度"), isNumber: true,
        priority: 4),
    ])
    var blocks: [Block] = []
    if found.way == .likeness, found.sure == nil {
      blocks.append(
        .paragraph(
          LocalizedText(
            english: "Nothing is called so; what may be meant, likeliest first.",
            chinese: "没有此名称；可能所指如下，按把握排序。")))
    }
    for hit in found.candidates {
      let key = hit.key
      guard let material = knowledge.material(key) else { continue }
      table.append([
        .name(key), .text(material.name), .name(material.basis.symbol),
        .name(material.codes.map(\.text).joined(separator: "; ")),
        .number(hit.confidence, places: 2),
      ])
    }
    blocks.append(.table(table))
    for key in keys.prefix(3) {
      let gives = rules(knowledge.rules.filter { $0.waste == key }, knowledge) { $0.replaces }
      let takes = rules(knowledge.rules.filter { $0.replaces == key }, knowledge) { $0.waste }
      if !gives.isEmpty {
        blocks += [
          .heading(LocalizedText(english: "\(key) can replace", chinese: "\(key) 可替代")),
          .list(gives),
        ]
      }
      if !takes.isEmpty {
        blocks += [
          .heading(
            LocalizedText(english: "\(key) can be replaced by", chinese: "可替代 \(key) 的物料")),
          .list(takes),
        ]
      }
    }
    return Page(title: title, blocks: blocks + Self.mentions(mentions))
  }

  private static func mentions(_ mentions: [Mention]) -> [Block] {
    if mentions.isEmpty { return [] }
    var table = PageTable([
      .init("kind", LocalizedText(english: "of", chinese: "类别"), priority: 5),
      .init("id", Strings.id, priority: 9),
      .init("title", LocalizedText(english: "title", chinese: "名称"), priority: 8),
    ])
    for mention in mentions {
      table.append([.text(kind(mention.kind)), .name(mention.key), .text(mention.title)])
    }
    return [
      .heading(
        LocalizedText(
          english: "Codes, trades, sectors and technologies", chinese: "代码、行业分类、行业与技术")),
      .table(table),
    ]
  }

  /// What a mention is, in words.
  static func kind(_ kind: Mention.Kind) -> LocalizedText {
    switch kind {
    case .code(let code):
      switch code.list {
      case .ewc: LocalizedText(english: "list of waste", chinese: "欧盟废物名录")
      case .hw: LocalizedText(english: "hazardous waste (China)", chinese: "国家危险废物名录")
      case .sw: LocalizedText(english: "solid waste (China)", chinese: "固体废物分类")
      case .hs: LocalizedText(english: "goods (HS)", chinese: "海关编码")
      }
    case .activity: LocalizedText(english: "list of trades", chinese: "行业分类")
    case .sector: LocalizedText(english: "usual firm of a sector", chinese: "行业模板")
    case .technology: Strings.technology
    }
  }

  private static func rules(
    _ rules: [RuleEntry], _ knowledge: Knowledge, _ other: (RuleEntry) -> String
  ) -> [LocalizedText] {
    rules.map { rule in
      let key = other(rule)
      let name = knowledge.material(key)?.name ?? LocalizedText(same: key)
      let ratio = DecimalText.significant(rule.ratio, digits: 3)
      return LocalizedText(
        english: "\(name.english) (\(key)), 1 for \(ratio): \(rule.source)",
        chinese: "\(name.chinese)（\(key)），1 抵 \(ratio)：\(rule.source)")
    }
  }
}
