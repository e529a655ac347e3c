internal import Primitives

/// A table with a header: named columns and rows of cells, each of which knows its place.
///
/// Rows stand in the order of the file; rows without any text are left out. Copies share the cells.
public struct Table: Sendable {
  /// The name of the table, such as `streams`.
  public let name: String
  /// The file that it came from, as the user gave it.
  public let file: String
  /// The names of the columns in the order of the file, without white space around them.
  public let columns: [String]
  /// The cells with the rows as they stand in the file.
  public let grid: Grid
  /// The grid's row of the header; nil when the names come from JSON members.
  let headerRow: Int?
  /// The grid's row of each row.
  private let gridRows: [Int32]
  /// The rows with an error of form.
  private let damagedRows: Set<Int32>
  private let columnsByKey: [String: Int]

  /// The table whose header is a row of `grid`; nil when there is no header row.
  ///
  /// - Parameters:
  ///   - grid: the cells.
  ///   - headerRow: the grid's row with the names of the columns; nil for the first one that is not
  ///     blank.
  ///   - diagnostics: takes errors for a missing header, for columns of one name, and for rows with
  ///     too few or too many fields; such rows stay, padded or cut, and are marked as damaged.
  public init?(_ grid: Grid, headerRow: Int? = nil, into diagnostics: inout Diagnostics) {
    let cells = grid.cells
    let firstRow = headerRow ?? (0..<grid.rowCount).first { !Self.isBlank($0, in: cells) }
    guard let header = firstRow, header >= 0, header < grid.rowCount,
      !Self.isBlank(header, in: cells)
    else {
      diagnostics.error(
        at: Self.wholeTable(grid),
        LocalizedText(english: "there is no header row", chinese: "没有标题行"),
        expected: LocalizedText(
          english: "the names of the columns in the first row", chinese: "第一行为各列名称"))
      return nil
    }
    var width = cells.cellCount(inRow: header)
    // A sheet may have empty columns to the right; in CSV each comma counts.
    if grid.source == .sheet {
      while width > 0, cells.isBlank(row: header, column: width - 1) { width -= 1 }
    }
    var rows: [Int32] = []
    rows.reserveCapacity(grid.rowCount - header)
    var damaged: Set<Int32> = []
    for row in header + 1..<max(header + 1, grid.rowCount) {
      let isDamaged = grid.damagedRows.contains(Int32(truncatingIfNeeded: row))
      let count = cells.cellCount(inRow: row)
      if !isDamaged, count == width || grid.source == .sheet, Self.isBlank(row, in: cells) {
        continue
      }
      if isDamaged {
        damaged.insert(Int32(truncatingIfNeeded: rows.count))
      } else if Self.isMisshapen(grid, row: row, width: width) {
        Self.reportWidth(grid, row: row, width: width, into: &diagnostics)
        damaged.insert(Int32(truncatingIfNeeded: rows.count))
      }
      rows.append(Int32(truncatingIfNeeded: row))
    }
    self.init(
      grid, columns: (0..<width).map { cells.text(row: header, column: $0) }, headerRow: header,
      rows: rows, damaged: damaged, into: &diagnostics)
  }

  /// The table over `grid` with the names of the columns given.
  init(
    _ grid: Grid, columns: [String], headerRow: Int?, rows: [Int32], damaged: Set<Int32>,
    into diagnostics: inout Diagnostics
  ) {
    name = grid.name
    file = grid.file
    self.grid = grid
    self.columns = columns
    self.headerRow = headerRow
    gridRows = rows
    damagedRows = damaged
    var byKey: [String: Int] = [:]
    for (column, title) in columns.enumerated() where !title.isEmpty {
      if let first = byKey[Self.key(title)] {
        let place =
          headerRow.map { grid.place(row: $0, column: column, field: title) }
          ?? Self.wholeTable(grid)
        diagnostics.error(
          at: place,
          LocalizedText(
            english: "two columns have this name (column \(first + 1) and column \(column + 1))",
            chinese: "第 \(first + 1) 列与第 \(column + 1) 列同名"),
          expected: LocalizedText(english: "each column name once", chinese: "每个列名只出现一次"))
      } else {
        byKey[Self.key(title)] = column
      }
    }
    columnsByKey = byKey
    reportNameless(into: &diagnostics)
  }

  /// Warns of columns that hold something but have no name to find it by.
  private func reportNameless(into diagnostics: inout Diagnostics) {
    for column in columns.indices where columns[column].isEmpty {
      guard let row = (0..<rowCount).first(where: { !isBlank(row: $0, column: column) }) else {
        continue
      }
      diagnostics.warning(
        at: place(ofColumn: column),
        LocalizedText(
          english: "column \(column + 1) has no name, so what stands in it is not used",
          chinese: "第 \(column + 1) 列没有列名，其中内容不会使用"),
        value: text(row: row, column: column),
        hint: LocalizedText(
          english: "name the column in the header row, or empty it",
          chinese: "请在标题行为该列命名，或清空该列"))
    }
  }

  /// How many rows there are.
  public var rowCount: Int { gridRows.count }

  /// The position of the column of this name, case and white space around it not counted; nil when
  /// there is none.
  public func column(_ name: String) -> Int? { columnsByKey[Self.key(name)] }

  /// The rows, in the order of the file.
  public var rows: Rows { Rows(table: self) }

  /// Where the table's header stands.
  public var place: Place {
    guard let headerRow else { return Self.wholeTable(grid) }
    var place = grid.place(row: headerRow, column: 0)
    place.column = 0
    return place
  }

  /// Where the name of a column stands.
  public func place(ofColumn column: Int) -> Place {
    let field = columns.indices.contains(column) ? columns[column] : nil
    guard let headerRow else {
      var place = Self.wholeTable(grid)
      place.field = field
      return place
    }
    return grid.place(row: headerRow, column: column, field: field)
  }

  /// The text of a cell without white space around it; empty when it is blank.
  public func text(row: Int, column: Int) -> String {
    grid.cells.text(row: gridRow(row), column: visible(column))
  }

  /// Whether a cell holds nothing but white space.
  public func isBlank(row: Int, column: Int) -> Bool {
    grid.cells.isBlank(row: gridRow(row), column: visible(column))
  }

  /// The number in a cell, or nil when it is not exactly one (see `NumberParsing`).
  public func number(row: Int, column: Int) -> Double? {
    grid.cells.number(row: gridRow(row), column: visible(column))
  }

  /// What a cell holds: always text but in workbooks.
  public func kind(row: Int, column: Int) -> Grid.Kind {
    grid.cells.kind(row: gridRow(row), column: visible(column))
  }

  /// Runs `body` on the UTF-8 of a cell without white space around it: for loops over many cells
  /// that compare or parse and make no text.
  public func withBytes<Result>(
    row: Int, column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    grid.cells.withTrimmedBytes(row: gridRow(row), column: visible(column), body)
  }

  /// The line on which a row starts, or its number in the sheet; 1-based.
  public func line(ofRow row: Int) -> Int { grid.cells.line(ofRow: gridRow(row)) }

  /// Where a row stands.
  public func place(ofRow row: Int) -> Place {
    var place = grid.place(row: gridRow(row), column: -1)
    place.column = 0
    return place
  }

  /// Where a cell stands.
  public func place(row: Int, column: Int) -> Place {
    grid.place(
      row: gridRow(row), column: column,
      field: columns.indices.contains(column) ? columns[column] : nil)
  }

  /// Whether an error was reported about the form of the row, so that its cells may stand in the
  /// wrong columns: further errors about them would only confuse.
  public func isDamaged(row: Int) -> Bool {
    !damagedRows.isEmpty && damagedRows.contains(Int32(truncatingIfNeeded: row))
  }

  @inline(__always)
  private func gridRow(_ row: Int) -> Int {
    gridRows.indices.contains(row) ? Int(gridRows[row]) : -1
  }

  /// Cells behind the last column belong to no column.
  @inline(__always)
  private func visible(_ column: Int) -> Int { column < columns.count ? column : -1 }

  static func key(_ name: String) -> String { WhiteSpace.trimmed(name).lowercased() }

  private static func isBlank(_ row: Int, in cells: CellStore) -> Bool {
    for column in 0..<cells.cellCount(inRow: row) where !cells.isBlank(row: row, column: column) {
      return false
    }
    return true
  }

  private static func wholeTable(_ grid: Grid) -> Place {
    switch grid.source {
    case .text: Place(file: grid.file, line: 1)
    case .sheet: Place(file: grid.file, container: .sheet(grid.name), line: 1)
    case .json: Place(file: grid.file, container: .path(grid.name), line: 1)
    }
  }

  /// Whether a row has fields that belong to no column, or lacks some. Sheets leave blank cells
  /// out, so only text behind the last column is wrong there.
  private static func isMisshapen(_ grid: Grid, row: Int, width: Int) -> Bool {
    let count = grid.cells.cellCount(inRow: row)
    guard grid.source == .sheet else { return count != width }
    return (width..<max(width, count)).contains { !grid.cells.isBlank(row: row, column: $0) }
  }

  private static func reportWidth(
    _ grid: Grid, row: Int, width: Int, into diagnostics: inout Diagnostics
  ) {
    let count = grid.cells.cellCount(inRow: row)
    let isShort = count < width
    let column = isShort ? count : width
    let extra =
      (width..<max(width, count)).first { !grid.cells.isBlank(row: row, column: $0) } ?? width
    diagnostics.error(
      at: grid.place(row: row, column: grid.source == .sheet ? extra : column),
      grid.source == .sheet
        ? LocalizedText(
          english: "this cell stands in a column without a name", chinese: "此单元格所在列没有列名")
        : LocalizedText(
          english: "too \(isShort ? "few" : "many") fields: \(count) where the header has \(width)",
          chinese: "字段过\(isShort ? "少" : "多")：有 \(count) 个，标题行有 \(width) 个"),
      value: isShort ? nil : grid.text(row: row, column: extra),
      expected: LocalizedText(
        english: "one field for each of the \(width) columns",
        chinese: "\(width) 列各有一个字段"),
      hint: isShort || grid.source == .sheet
        ? nil
        : LocalizedText(
          english: "put a field that holds a comma between quotes (\")",
          chinese: "含逗号的字段请用引号 (\") 括起"))
  }
}
