public import MaterialGraph
internal import Primitives
public import Tables

/// Rows of a region's tables as texts by the names of their columns.
public struct RegionRows: Sendable {
  /// The rows of each table, in their order.
  public var tables: [RegionTable: [[String: String]]]

  /// Rows.
  public init(_ tables: [RegionTable: [[String: String]]] = [:]) { self.tables = tables }

  /// Adds a row; blank cells may be left out.
  public mutating func add(_ row: [String: String], to table: RegionTable) {
    tables[table, default: []].append(row)
  }
}

/// Writes the tables of a region as files that the reader takes.
public enum RegionWriter {
  /// A table as CSV: the columns in the order of the documentation, required ones always and others
  /// where a row fills them, then columns that the documentation does not know, by name.
  public static func csv(_ rows: RegionRows, _ table: RegionTable) -> [UInt8] {
    let own = rows.tables[table] ?? []
    let columns = columns(own, table)
    var writer = CSVWriter(protectsSpreadsheets: false)
    writer.record(columns)
    for row in own { writer.record(columns.map { row[$0] ?? "" }) }
    return writer.bytes
  }

  /// A table as it stands with rows behind it: its own columns in their order, and those that the
  /// new rows need at the end.
  public static func appended(
    _ rows: [[String: String]], to old: Table?, _ table: RegionTable
  ) -> [UInt8] {
    guard let old else { return csv(RegionRows([table: rows]), table) }
    var ignored = Diagnostics(limit: 1)
    let binding = RegionSchema.table(table).bind(old, into: &ignored)
    let needed = Set(rows.flatMap(\.keys)).filter { binding[$0] == nil }.sorted()
    var names = [String?](repeating: nil, count: old.columns.count)
    for column in RegionSchema.table(table).columns {
      if let position = binding[column.name] { names[position] = column.name }
    }
    var writer = CSVWriter(protectsSpreadsheets: false)
    writer.record(old.columns + needed)
    for row in old.rows {
      writer.record(old.columns.indices.map { row[$0].text } + needed.map { _ in "" })
    }
    for row in rows {
      writer.record(
        names.map { name in name.flatMap { row[$0] } ?? "" } + needed.map { row[$0] ?? "" })
    }
    return writer.bytes
  }

  /// The files of a folder by their names: `firms` and `streams` always, other tables where they
  /// have rows. In the order of the documentation.
  public static func folder(_ rows: RegionRows) -> [(name: String, bytes: [UInt8])] {
    RegionTable.allCases.filter { table in
      guard table != .scenario else { return false }
      return table == .firms || table == .streams || rows.tables[table]?.isEmpty == false
    }.map { ("\($0.rawValue).csv", csv(rows, $0)) }
  }

  /// A workbook with a sheet for each table, with lists to choose words from.
  public static func workbook(_ rows: RegionRows) -> [UInt8] {
    var writer = WorkbookWriter()
    for table in RegionTable.allCases where table != .scenario {
      let own = rows.tables[table] ?? []
      let schema = RegionSchema.table(table)
      let known = schema.columns.map(\.name)
      let extra = columns(own, table).filter { !known.contains($0) }
      let titles = known + extra
      writer.add(
        sheet: table.rawValue,
        columns: titles.map { WorkbookWriter.Column($0, choices: choices($0, table)) },
        rows: own.map { row in titles.map { cell(row[$0] ?? "") } })
    }
    return writer.bytes()
  }

  private static func columns(_ rows: [[String: String]], _ table: RegionTable) -> [String] {
    var filled: Set<String> = []
    for row in rows { for (name, text) in row where !text.isEmpty { filled.insert(name) } }
    let schema = RegionSchema.table(table)
    let known = schema.columns.filter { $0.isRequired || filled.contains($0.name) }.map(\.name)
    let extra = filled.filter { schema.column($0) == nil }.sorted()
    return known + extra
  }

  static func choices(_ column: String, _ table: RegionTable) -> [String] {
    switch (table, column) {
    case (_, "direction"): Direction.allCases.map(\.rawValue)
    case (.streams, "kind"): StreamKind.allCases.map(\.rawValue)
    case (.streams, "hazardous"): ["yes", "no"]
    case (.processes, "status"): ProcessStatus.allCases.map(\.rawValue)
    case (.exchanges, "status"): ExchangeStatus.allCases.map(\.rawValue)
    case (.materials, "basis"): Basis.allCases.map(\.rawValue)
    default: []
    }
  }

  /// A number stays a number only where it reads back as the same text: ids such as `007` do not.
  static func cell(_ text: String) -> WorkbookWriter.Cell {
    if text.isEmpty { return .blank }
    if let number = NumberParsing.double(text), DecimalText.shortest(number) == text {
      return .number(number)
    }
    return .text(text)
  }
}
