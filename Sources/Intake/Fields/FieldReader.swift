internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

/// The columns of one table of a region, found once, and its rows read with every error noted.
struct FieldReader {
  /// A column of the schema: its name and where it stands, -1 where the table lacks it.
  struct Field: Sendable {
    let name: String
    let position: Int
  }

  let table: Table
  var diagnostics: Diagnostics
  private let binding: ColumnBinding
  private var known = KnownTexts()
  /// The row that is being read.
  private(set) var row = 0

  init(_ table: Table, schema: TableSchema, diagnostics: inout Diagnostics) {
    self.table = table
    binding = schema.bind(table, into: &diagnostics)
    self.diagnostics = Diagnostics()
  }

  func field(_ name: String) -> Field { Field(name: name, position: binding[name] ?? -1) }

  /// Goes to a row; false when its cells may stand in the wrong columns, which was reported.
  mutating func go(to row: Int) -> Bool {
    self.row = row
    return !table.isDamaged(row: row)
  }

  func text(_ field: Field) -> String { table.text(row: row, column: field.position) }

  func isBlank(_ field: Field) -> Bool {
    field.position < 0 || table.isBlank(row: row, column: field.position)
  }

  /// Where a cell stands, or the row where the table lacks the column.
  func place(_ field: Field) -> Place {
    field.position < 0
      ? table.place(ofRow: row) : table.place(row: row, column: field.position)
  }

  mutating func error(
    _ field: Field, _ message: LocalizedText, expected: LocalizedText? = nil,
    suggestions: [String] = [], hint: LocalizedText? = nil
  ) {
    diagnostics.error(
      at: place(field), message, value: text(field), expected: expected, suggestions: suggestions,
      hint: hint)
  }

  mutating func warning(
    _ field: Field, _ message: LocalizedText, expected: LocalizedText? = nil,
    suggestions: [String] = [], hint: LocalizedText? = nil
  ) {
    diagnostics.warning(
      at: place(field), message, value: text(field), expected: expected, suggestions: suggestions,
      hint: hint)
  }

  /// The text of a required column; an error where it is blank.
  mutating func required(_ field: Field) -> String? {
    let text = text(field)
    if !text.isEmpty { return text }
    // A table without the column has said so once, at its header.
    if field.position >= 0 {
      diagnostics.error(
        at: place(field), LocalizedText(english: "this cell is required", chinese: "此单元格必填"))
    }
    return nil
  }

  /// The number in a cell; nil where it is blank or no number, which is an error.
  mutating func number(
    _ field: Field, in range: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> Double? {
    if isBlank(field) { return nil }
    guard let value = table.number(row: row, column: field.position) else {
      let text = text(field)
      error(
        field, LocalizedText(english: "not a number", chinese: "不是数"),
        expected: Self.expectation(range), hint: NumberText.hint(for: text))
      return nil
    }
    if !range.contains(value) {
      error(
        field, LocalizedText(english: "out of range", chinese: "超出范围"),
        expected: Self.expectation(range))
      return nil
    }
    return isMeasurable(value, field) ? value : nil
  }

  /// No figure of a region is larger: beyond it, sums and products would leave what a number holds.
  static let largest = 1e15
  static let largestText = LocalizedText(
    english: "a number of at most 1e15 in size", chinese: "绝对值不大于 1e15 的数")

  /// Whether a number is of a size that something real can have; else an error.
  private mutating func isMeasurable(_ value: Double, _ field: Field) -> Bool {
    if value.magnitude <= Self.largest { return true }
    error(
      field, LocalizedText(english: "too large", chinese: "数值过大"),
      expected: Self.largestText)
    return false
  }

  /// The whole number in a cell; nil where it is blank or none, which is an error.
  mutating func count(_ field: Field) -> Int? {
    if isBlank(field) { return nil }
    let text = text(field)
    let written = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    if let value = NumberParsing.integer(written), value >= 0, value <= 1_000_000_000 {
      return value
    }
    error(
      field, LocalizedText(english: "not a count", chinese: "不是个数"),
      expected: LocalizedText(
        english: "a whole number of at least 0", chinese: "不小于 0 的整数"),
      hint: NumberText.hint(for: text))
    return nil
  }

  /// The quantity in a cell; `.unknown` where it is blank or wrong, which is an error.
  mutating func quantity(_ field: Field) -> Quantity {
    if isBlank(field) { return .unknown }
    if let value = table.number(row: row, column: field.position), value >= 0 {
      return isMeasurable(value, field) ? .exact(value) : .unknown
    }
    let text = text(field)
    if let quantity = Quantity.parse(text) {
      var most = quantity.planned ?? 0
      if case .range(_, let upper) = quantity { most = upper }
      return isMeasurable(most, field) ? quantity : .unknown
    }
    error(
      field, LocalizedText(english: "not a quantity", chinese: "不是数量"),
      expected: LocalizedText(
        english: "a number such as 1200, a range 1000..1500, a bound >=500, or blank",
        chinese: "数（1200）、范围（1000..1500）、界限（>=500）或留空"),
      hint: NumberText.hint(for: text) ?? Self.quantityHint(text))
    return .unknown
  }

  private static func quantityHint(_ text: String) -> LocalizedText? {
    if text.hasPrefix("-") {
      return LocalizedText(
        english: "what leaves and what enters are told by the column direction, not by a sign",
        chinese: "产出或需求由 direction 列区分，不用正负号")
    }
    guard let dots = text.range(ofText: "..") else { return nil }
    if let low = NumberParsing.double(text[..<dots.lowerBound]),
      let high = NumberParsing.double(text[dots.upperBound...]), low > high
    {
      return LocalizedText(
        english: "the smaller number comes first", chinese: "较小的数写在前面")
    }
    return nil
  }

  /// The unit of a flow; nil where it is blank or unknown, which is an error.
  mutating func flowUnit(_ field: Field) -> FlowUnit? {
    if isBlank(field) { return nil }
    let text = text(field)
    if let unit = known.unit(text) {
      if AmountUnit.isAmbiguousTonne(text) {
        warning(
          field,
          LocalizedText(english: "this is read as metric tons", chinese: "此单位按公吨读取"),
          hint: LocalizedText(
            english: "write t for tonnes, Mt for millions of tonnes",
            chinese: "吨请写 t，百万吨请写 Mt"))
      }
      return unit
    }
    error(
      field, LocalizedText(english: "unknown unit", chinese: "未知单位"),
      expected: LocalizedText(
        english: "an amount over a time such as t/a, kg/d, 万吨/年, m3/h, MWh/a",
        chinese: "数量与时间之比，如 t/a、kg/d、万吨/年、m3/h、MWh/a"),
      suggestions: UnitSuggestions.flows(near: text))
    return nil
  }

  /// A composition or limits; `.none` where it is blank or wrong, which is an error.
  mutating func quality(_ field: Field) -> Quality {
    if isBlank(field) { return .none }
    switch known.quality(text(field)) {
    case .success(let quality): return quality
    case .failure(let failure):
      diagnostics.error(
        at: place(field), LocalizedText(english: "cannot be read", chinese: "无法读取"),
        value: failure.part,
        expected: LocalizedText(
          english: "terms such as Cl<=0.1 %; SiO2=45..55 %; LHV>=15 MJ/kg",
          chinese: "如 Cl<=0.1 %; SiO2=45..55 %; LHV>=15 MJ/kg 的条件"))
      return .none
    }
  }

  /// The months in a cell; all where it is blank or wrong, which is an error.
  mutating func months(_ field: Field) -> Months {
    if isBlank(field) { return .all }
    if let months = known.months(text(field)) { return months }
    error(
      field, LocalizedText(english: "not months", chinese: "不是月份"),
      expected: LocalizedText(
        english: "months such as 1-12 or 3,4,5", chinese: "如 1-12 或 3,4,5 的月份"))
    return .all
  }

  /// The case that a cell means; nil where it is blank, or unknown, which is an error.
  mutating func choice<Value>(_ field: Field, _ choices: WordChoices<Value>) -> Value? {
    if isBlank(field) { return nil }
    let text = text(field)
    if let value = choices.value(of: text) { return value }
    error(
      field, LocalizedText(english: "unknown word", chinese: "未知词"),
      expected: choices.expected, suggestions: choices.suggestions(for: text))
    return nil
  }

  /// The parts of a list; `;`, `,`, `|` and their Chinese forms part them.
  func list(_ field: Field) -> [String] { ListText.parts(text(field)) }

  /// The unit of a cost; nil where it is unknown, which the caller reports.
  mutating func moneyUnit(_ field: Field, home: String) -> MoneyUnit? {
    known.money(text(field), home: home)
  }

  static func expectation(_ range: ClosedRange<Double>) -> LocalizedText {
    let low = DecimalText.shortest(range.lowerBound)
    let high = DecimalText.shortest(range.upperBound)
    switch (range.lowerBound.isFinite, range.upperBound.isFinite) {
    case (false, false):
      return LocalizedText(english: "a number such as 12.5", chinese: "数，如 12.5")
    case (true, false):
      return LocalizedText(english: "a number of at least \(low)", chinese: "不小于 \(low) 的数")
    case (false, true):
      return LocalizedText(english: "a number of at most \(high)", chinese: "不大于 \(high) 的数")
    case (true, true):
      return LocalizedText(
        english: "a number from \(low) to \(high)", chinese: "\(low) 到 \(high) 之间的数")
    }
  }
}
