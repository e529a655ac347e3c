public import Primitives

/// What columns a table has, as data: readers, help and documentation are made from it.
public struct TableSchema: Hashable, Sendable {
  /// The name of the table.
  public var name: String
  /// The columns in the order in which they are documented.
  public var columns: [ColumnSchema]

  /// A schema of a table.
  public init(name: String, columns: [ColumnSchema]) {
    self.name = name
    self.columns = columns
  }

  /// The schema of a column by its name; nil when there is none.
  public func column(_ name: String) -> ColumnSchema? { columns.first { $0.name == name } }

  /// Finds the columns of the schema in `table`.
  ///
  /// A missing required column is an error, with the unknown column that may have been meant. A
  /// column that the schema does not know is a note, with the known one that may have been meant.
  /// Two columns that are names of one are an error.
  ///
  /// - Returns: where each column stands; also when there were errors.
  public func bind(_ table: Table, into diagnostics: inout Diagnostics) -> ColumnBinding {
    var positions: [String: Int] = [:]
    var used: Set<Int> = []
    for column in columns {
      for name in [column.name] + column.aliases {
        guard let position = table.column(name), used.insert(position).inserted else { continue }
        guard let first = positions[column.name] else {
          positions[column.name] = position
          continue
        }
        diagnostics.error(
          at: table.place(ofColumn: position),
          LocalizedText(
            english: "this column means the same as column \"\(table.columns[first])\"",
            chinese: "此列与列“\(table.columns[first])”含义相同"),
          expected: LocalizedText(english: "one of them", chinese: "只保留其中一列"))
      }
    }
    let unknown = table.columns.indices.filter { !used.contains($0) && !table.columns[$0].isEmpty }
    reportMissing(table, positions, unknown, into: &diagnostics)
    let missing = columns.filter { positions[$0.name] == nil }.flatMap { [$0.name] + $0.aliases }
    for position in unknown {
      let title = table.columns[position]
      // Two columns of one name are an error already.
      guard table.column(title) == position else { continue }
      let near = Spelling.nearest(to: title, among: missing)
      let hint = LocalizedText(
        english: "rename it if it was meant as one of the table's columns, else leave it",
        chinese: "若应为该表的列，请更正列名；否则可不理会")
      diagnostics.note(
        at: table.place(ofColumn: position),
        LocalizedText(
          english: "the table \"\(name)\" has no such column; it is kept and not used",
          chinese: "表“\(name)”没有此列；保留但不使用"),
        suggestions: near, hint: near.isEmpty ? hint : nil)
    }
    return ColumnBinding(table: table, positions: positions, unknown: unknown)
  }

  private func reportMissing(
    _ table: Table, _ positions: [String: Int], _ unknown: [Int],
    into diagnostics: inout Diagnostics
  ) {
    // A JSON table without rows has no columns because nobody had to name them.
    if table.headerRow == nil, table.rowCount == 0 { return }
    for column in columns where column.isRequired && positions[column.name] == nil {
      let near = Spelling.nearest(to: column.name, among: unknown.map { table.columns[$0] })
      diagnostics.error(
        at: table.place,
        LocalizedText(
          english: "the table \"\(name)\" lacks the required column \"\(column.name)\"",
          chinese: "表“\(name)”缺少必需的列“\(column.name)”"),
        hint: near.first.map {
          LocalizedText(
            english: "is the column \"\($0)\" meant?", chinese: "是否就是列“\($0)”？")
        })
    }
  }
}

/// What a column of a table is.
public struct ColumnSchema: Hashable, Sendable {
  /// The name in files.
  public var name: String
  /// Other names that are understood, in any language.
  public var aliases: [String]
  /// Whether a table without it cannot be read.
  public var isRequired: Bool
  /// What kind of value it holds, in words of the table's owner, such as `number` or `id`.
  public var kind: String
  /// The unit of its numbers; empty when they have none.
  public var unit: String
  /// What a blank cell means, as it would be written; empty when it means nothing.
  public var defaultText: String
  /// What it means.
  public var description: LocalizedText

  /// A column.
  public init(
    _ name: String, aliases: [String] = [], isRequired: Bool = false, kind: String = "text",
    unit: String = "", defaultText: String = "",
    description: LocalizedText = LocalizedText(same: "")
  ) {
    self.name = name
    self.aliases = aliases
    self.isRequired = isRequired
    self.kind = kind
    self.unit = unit
    self.defaultText = defaultText
    self.description = description
  }
}

/// Where the columns of a schema stand in a table.
public struct ColumnBinding: Sendable {
  /// The table.
  public let table: Table
  /// The positions of the columns that the schema does not know, in the order of the table.
  public let unknown: [Int]
  private let positions: [String: Int]

  init(table: Table, positions: [String: Int], unknown: [Int]) {
    self.table = table
    self.positions = positions
    self.unknown = unknown
  }

  /// The position of the column that the schema calls `name`, or nil when the table lacks it. Look
  /// it up once, before a loop over rows.
  public subscript(name: String) -> Int? { positions[name] }

  /// The cell of that column in a row; nil when the table lacks the column.
  public func cell(_ name: String, row: Int) -> Table.Cell? {
    positions[name].map { table.rows[row][$0] }
  }
}
