internal import MaterialGraph
internal import Primitives
internal import Tables

/// The rows of one file of the catalogue, read by column with errors that name their place.
struct CatalogRows {
  /// The rows.
  let table: Table
  /// What was wrong so far.
  var diagnostics: Diagnostics

  /// Parses a file; nil when it is no table at all.
  init?(_ bytes: [UInt8], name: String, diagnostics: inout Diagnostics) {
    let table = CSVReader().table(bytes, name: name, file: name, into: &diagnostics)
    guard let table else { return nil }
    self.table = table
    self.diagnostics = Diagnostics()
  }

  /// How many rows there are.
  var count: Int { table.rowCount }

  /// The position of a column; where it is missing an error is noted and -1 stands for "blank".
  mutating func column(_ name: String) -> Int {
    if let position = table.column(name) { return position }
    diagnostics.error(
      at: table.place,
      LocalizedText(
        english: "the catalogue's table lacks the column \"\(name)\"",
        chinese: "目录表缺少列“\(name)”"))
    return -1
  }

  /// The position of a column that may be missing.
  func optionalColumn(_ name: String) -> Int { table.column(name) ?? -1 }

  /// The text of a cell.
  func text(_ row: Int, _ column: Int) -> String { table.text(row: row, column: column) }

  /// The text of two cells, one for each language; where one is blank the other's stands for it.
  func localized(_ row: Int, _ english: Int, _ chinese: Int) -> LocalizedText {
    let (own, other) = (text(row, english), text(row, chinese))
    return LocalizedText(english: own.isEmpty ? other : own, chinese: other.isEmpty ? own : other)
  }

  /// The number in a cell; nil where it is blank. What is no number is an error.
  mutating func number(_ row: Int, _ column: Int) -> Double? {
    if column < 0 || table.isBlank(row: row, column: column) { return nil }
    if let number = table.number(row: row, column: column) { return number }
    wrong(row, column, LocalizedText(english: "a number", chinese: "数"))
    return nil
  }

  /// The parts of a cell between `|`, without white space around them.
  func list(_ row: Int, _ column: Int) -> [String] {
    let text = text(row, column)
    if text.isEmpty { return [] }
    return text.split(separator: "|").map { part in
      var scalars = part.unicodeScalars
      while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
      while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
      return String(scalars)
    }.filter { !$0.isEmpty }
  }

  /// The case that a cell names; an error and `fallback` where it names none.
  mutating func option<Value: RawRepresentable & CaseIterable>(
    _ row: Int, _ column: Int, default fallback: Value
  ) -> Value where Value.RawValue == String {
    let text = text(row, column)
    if text.isEmpty { return fallback }
    if let value = Value(rawValue: text) { return value }
    let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
    wrong(
      row, column, LocalizedText(english: "one of \(names)", chinese: "\(names) 之一"))
    return fallback
  }

  /// The quality that a cell states.
  mutating func quality(_ row: Int, _ column: Int) -> Quality {
    let text = text(row, column)
    if text.isEmpty { return .none }
    do {
      return try Quality.parse(text)
    } catch {
      wrong(
        row, column,
        LocalizedText(english: "terms such as Cl<=0.1 %", chinese: "如 Cl<=0.1 % 的条件"))
      return .none
    }
  }

  /// Notes that a cell holds what it should not.
  mutating func wrong(_ row: Int, _ column: Int, _ expected: LocalizedText) {
    diagnostics.error(
      at: table.place(row: row, column: column),
      LocalizedText(english: "wrong value in the catalogue", chinese: "目录中的值有误"),
      value: text(row, column), expected: expected)
  }
}

extension String {
  /// Whether a source's words say that the figure is a planning default without a source.
  var saysEstimate: Bool {
    var start = startIndex
    while start < endIndex {
      if self[start] == "e", self[start...].hasPrefix("estimate") { return true }
      start = index(after: start)
    }
    return false
  }
}
