public import Catalog
internal import Primitives
internal import Tables

extension CatalogCard {
  /// What an audit of the catalogue found, and on what its rows rest.
  public static func audit(_ audit: CatalogAudit, version: String) -> CatalogCard {
    var card = CatalogCard(
      kind: "check", key: version,
      title: LocalizedText(english: "Audit of the catalogue \(version)", chinese: "目录审查 \(version)")
    )
    let found = audit.diagnostics
    card.remarks.append(
      LocalizedText(
        english: "\(found.errorCount) errors, \(found.warningCount) warnings, \(found.noteCount) "
          + "notes.",
        chinese: "错误 \(found.errorCount)，警告 \(found.warningCount)，提示 \(found.noteCount)。"))
    var table = PageTable([
      CatalogColumns.column("table", "table", "表", priority: 9),
      CatalogColumns.column("rows", "rows", "行数", isNumber: true, priority: 8),
      CatalogColumns.column("sourced", "by a source", "有来源", isNumber: true, priority: 7),
      CatalogColumns.column("partly", "in part", "部分有来源", isNumber: true, priority: 6),
      CatalogColumns.column("estimate", "estimate", "估计", isNumber: true, priority: 7),
      CatalogColumns.column("none", "says nothing", "未注明", isNumber: true, priority: 5),
    ])
    var sums = [0, 0, 0, 0, 0]
    for entry in audit.provenance {
      let counts = [entry.rows, entry.sourced, entry.partly, entry.estimates, entry.unsaid]
      for (place, count) in counts.enumerated() { sums[place] += count }
      table.append([.name(entry.file)] + counts.map { .number(Double($0), places: 0) })
    }
    table.append(
      [.text(LocalizedText(english: "all", chinese: "合计"))]
        + sums.map { .number(Double($0), places: 0) })
    card.section("provenance", "What the rows rest on", "数据来源", table)
    var findings = PageTable([
      CatalogColumns.column("severity", "severity", "级别", priority: 8),
      CatalogColumns.column("place", "place", "位置", priority: 7),
      CatalogColumns.column("finding", "finding", "发现", priority: 9),
    ])
    for diagnostic in found.sorted() {
      findings.append([
        .name(diagnostic.severity.rawValue), .name(diagnostic.place.position),
        .text(
          LocalizedText(
            english: diagnostic.explanation(in: .english),
            chinese: diagnostic.explanation(in: .chinese))),
      ])
    }
    card.section("findings", "Findings", "发现", findings)
    return card
  }

  /// What words for a material may mean, with how sure each reading is.
  ///
  /// - Parameters:
  ///   - words: what was asked.
  ///   - found: the readings.
  ///   - usual: who usually takes what such words speak of; empty where that was not asked.
  ///   - top: at most so many of those.
  ///   - knowledge: the catalogue.
  public static func readings(
    _ words: String, _ found: NameResolution, usual: [Partner] = [], top: Int = 5,
    _ knowledge: Knowledge
  ) -> CatalogCard {
    var card = CatalogCard(
      kind: "readings", key: words,
      title: LocalizedText(english: "What \(words) may mean", chinese: "“\(words)”可能指"))
    if found.candidates.isEmpty {
      card.remarks.append(
        Strings.nothingLikeIt)
    } else if found.sure == nil {
      card.remarks.append(
        LocalizedText(
          english: "Not sure enough to take one; name the id of what is meant.",
          chinese: "把握不足，未自动选取；请写明所指物料的编号。"))
    }
    var table = PageTable([
      CatalogColumns.id, CatalogColumns.name,
      CatalogColumns.column("nearest", "nearest name", "最近名称", priority: 5),
      CatalogColumns.column("confidence", "confidence", "置信度", isNumber: true, priority: 8),
    ])
    for hit in found.candidates {
      table.append([
        .name(hit.key), knowledge.material(hit.key).map { .text($0.name) } ?? .blank,
        .name(hit.name), .number(hit.confidence, places: 2),
      ])
    }
    card.section("candidates", "Readings", "可能的物料", table)
    card.section(
      "trades", "Usual takers, by the words alone", "常见接收行业（仅按文字判断）",
      trades(usual, top: top, knowledge))
    return card
  }
}
