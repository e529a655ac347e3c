public import Catalog
internal import MaterialGraph
internal import Primitives

extension Page {
  /// What words for a material may mean, with what each can replace and what can replace it.
  public static func catalog(
    _ found: NameResolution, words: String, _ knowledge: Knowledge
  ) -> Page {
    let keys = found.candidates.map(\.key)
    let title = LocalizedText(english: "Catalogue: \(words)", chinese: "目录：\(words)")
    guard !keys.isEmpty else {
      return Page(
        title: title,
        blocks: [
          .paragraph(
            LocalizedText(
              english: "Nothing in the catalogue is like that.", chinese: "目录中没有类似的物料。"))
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
    return Page(title: title, blocks: blocks)
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
