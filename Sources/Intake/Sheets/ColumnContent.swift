internal import Catalog
internal import MaterialGraph

/// Tells what a column is about by what stands in it, where its title does not.
struct ColumnContent {
  private var counts: [SheetField: Int] = [:]
  private var total = 0

  /// Looks at some cells of a column.
  init(
    _ cells: SheetCells, column: Int, rows: [Int], materials: MaterialReader, knowledge: Knowledge
  ) {
    for row in rows.prefix(200) {
      let text = cells.text(row, column)
      if text.isEmpty { continue }
      total += 1
      if let field = Self.field(text, cells.isNumber(row, column), materials, knowledge) {
        counts[field, default: 0] += 1
      }
    }
  }

  /// The field that most of the cells look like, and how many of them.
  var best: (field: SheetField, share: Double)? {
    guard total > 0 else { return nil }
    var best: (field: SheetField, count: Int)?
    for field in SheetField.allCases {
      if let count = counts[field], count > best?.count ?? 0 { best = (field, count) }
    }
    return best.map { ($0.field, Double($0.count) / Double(total)) }
  }

  private static func field(
    _ text: String, _ isNumber: Bool, _ materials: MaterialReader, _ knowledge: Knowledge
  ) -> SheetField? {
    if isNumber { return .quantity }
    if RegionWords.direction.value(of: text) != nil { return .direction }
    if HeaderReading.unit(text)?.unit != nil { return .unit }
    let phrase = Phrase(text)
    let codes = CodePhrase.all(in: phrase, lookup: knowledge.lookup)
    if let only = codes.first, only.range.count * 2 >= phrase.count { return .code }
    if materials.isName(text) { return .material }
    if CoordinatePhrase.pair(text) != nil, !phrase.plain.contains(where: { Phrase.isHan($0) }) {
      return .coordinates
    }
    if let amount = AmountPhrase.all(in: phrase).first(where: { $0.unit != nil }) {
      return amount.range.count * 2 >= phrase.count ? .quantity : .material
    }
    if SheetWords.isFirmName(text) { return .firm }
    return nil
  }
}
