internal import MaterialGraph
internal import Primitives
public import Tables

/// What is wrong or absurd in the tables of a catalogue, and on what their rows rest.
public struct CatalogAudit: Sendable {
  /// What was found: errors for what cannot be (an id that does not exist), warnings for what is
  /// hardly so (a price a thousand times another), each with file, line and column.
  public private(set) var diagnostics = Diagnostics()
  /// The tables with their rows by provenance, in the order of their names.
  public private(set) var provenance: [Provenance] = []

  let knowledge: Knowledge
  let tables: [String: Table]

  /// Audits a catalogue. O(rows × the depth of the taxonomy).
  public init(_ knowledge: Knowledge) {
    self.knowledge = knowledge
    var tables: [String: Table] = [:]
    var ignored = Diagnostics()
    for file in knowledge.files {
      tables[file.name] = CSVReader().table(
        file.bytes, name: file.name, file: file.name, into: &ignored)
    }
    self.tables = tables
    countProvenance()
    checkDuplicates()
    checkReferences()
    checkCodes()
    checkCodeWords()
    checkTaxonomy()
    checkFigures()
    checkPrices()
    checkTechnologies()
  }

  // MARK: Reading

  /// The text of a cell; empty where the table lacks the column.
  static func text(_ table: Table, _ row: Int, _ column: String) -> String {
    table.column(column).map { table.text(row: row, column: $0) } ?? ""
  }

  /// The number in a cell, or nil.
  static func number(_ table: Table, _ row: Int, _ column: String) -> Double? {
    table.column(column).flatMap { table.number(row: row, column: $0) }
  }

  /// The parts of a cell between `|`.
  static func list(_ table: Table, _ row: Int, _ column: String) -> [String] {
    text(table, row, column).split(separator: "|").map { part in
      var part = part
      while part.first?.isWhitespace == true { part.removeFirst() }
      while part.last?.isWhitespace == true { part.removeLast() }
      return String(part)
    }.filter { !$0.isEmpty }
  }

  /// Hands each row of a table to `body`, where the catalogue has the table.
  func each(_ file: String, _ body: (Table, Int) -> Void) {
    guard let table = tables[file] else { return }
    for row in 0..<table.rowCount { body(table, row) }
  }

  // MARK: Telling

  mutating func find(
    _ severity: Diagnostic.Severity, _ table: Table, _ row: Int, _ column: String,
    _ english: String, _ chinese: String, value: String? = nil, suggestions: [String] = []
  ) {
    let place =
      table.column(column).map { table.place(row: row, column: $0) } ?? table.place(ofRow: row)
    diagnostics.add(
      Diagnostic(
        severity, at: place, LocalizedText(english: english, chinese: chinese),
        value: value ?? Self.text(table, row, column), suggestions: suggestions))
  }

  // MARK: Provenance and keys

  private mutating func countProvenance() {
    for name in tables.keys.sorted() {
      guard let table = tables[name], let column = table.column("source") else { continue }
      var counts: [Provenance.Ground: Int] = [:]
      for row in 0..<table.rowCount {
        counts[Provenance.ground(of: table.text(row: row, column: column)), default: 0] += 1
      }
      provenance.append(
        Provenance(
          file: name, rows: table.rowCount, sourced: counts[.source] ?? 0,
          partly: counts[.partly] ?? 0, estimates: counts[.estimate] ?? 0,
          unsaid: counts[.none] ?? 0))
    }
  }

  /// The columns that together name a row of a table.
  private static let keys: [(file: String, columns: [String])] = [
    ("materials.csv", ["id"]), ("rules.csv", ["id"]), ("rules.csv", ["waste", "replaces"]),
    ("forbidden.csv", ["id"]), ("exchanges.csv", ["id"]), ("technologies.csv", ["id"]),
    ("sectors.csv", ["id"]), ("sector_sizes.csv", ["sector"]),
    ("technology_flows.csv", ["technology", "direction", "material"]),
    ("sector_flows.csv", ["sector", "direction", "material", "flow"]),
    ("prices.csv", ["material", "region", "year"]), ("disposal_costs.csv", ["id"]),
    ("transport.csv", ["id"]), ("policies.csv", ["id"]), ("emission_factors.csv", ["id"]),
    ("exchange_rates.csv", ["currency", "year"]), ("codes/ewc.csv", ["code"]),
    ("codes/hw.csv", ["code"]), ("codes/sw.csv", ["code"]), ("codes/hs.csv", ["code"]),
    ("codes/nace.csv", ["code"]), ("codes/isic.csv", ["code"]), ("codes/gbt4754.csv", ["code"]),
  ]

  private mutating func checkDuplicates() {
    for (file, columns) in Self.keys {
      guard let table = tables[file] else { continue }
      var seen: [String: Int] = [:]
      for row in 0..<table.rowCount {
        let key = columns.map { Self.text(table, row, $0) }.joined(separator: " | ")
        if let first = seen[key] {
          let line = table.line(ofRow: first)
          find(
            .error, table, row, columns[0], "the same as line \(line)", "与第 \(line) 行重复",
            value: key)
        } else {
          seen[key] = row
        }
      }
    }
  }
}
