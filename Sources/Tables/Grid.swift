/// Cells in rows as they stand in a file, without a header: what a messy sheet is before anybody
/// knows what it means, and what a `Table` is made from. Rows may be of different lengths.
public struct Grid: Sendable {
  /// Where the cells came from, which decides how their places are told.
  public enum Source: Hashable, Sendable {
    /// Lines of a text file.
    case text
    /// Rows of a sheet of a workbook.
    case sheet
    /// Elements of a JSON array.
    case json
  }

  /// What a cell of a workbook holds; cells of text files are all text.
  public enum Kind: UInt8, Sendable {
    case text = 0
    case number = 1
    /// A number that the sheet shows as a date or time: days since the workbook's epoch.
    case date = 2
    /// `true` or `false`.
    case boolean = 3
    /// An error such as `#DIV/0!`.
    case error = 4
  }

  /// Cells that are shown as one; only the first holds a value. Rows and columns are 1-based.
  public struct MergedArea: Hashable, Sendable {
    /// The rows that it spans, numbered as in the sheet.
    public let rows: ClosedRange<Int>
    /// The columns that it spans, numbered as in the sheet.
    public let columns: ClosedRange<Int>
  }

  /// The name of the table or sheet.
  public let name: String
  /// The file that it came from, as the user gave it.
  public let file: String
  /// Where the cells came from.
  public let source: Source
  /// The merged areas of a sheet, in the order of the file.
  public let merged: [MergedArea]
  /// The cells themselves, shared by all copies.
  let cells: CellStore
  /// Rows that an error was reported for, whose cells may stand in the wrong columns.
  let damagedRows: Set<Int32>

  init(
    name: String, file: String, source: Source, cells: CellStore, merged: [MergedArea] = [],
    damagedRows: Set<Int32> = []
  ) {
    self.name = name
    self.file = file
    self.source = source
    self.cells = cells
    self.damagedRows = damagedRows
    self.merged = merged
  }

  /// How many rows there are; blank ones are left out, so see `line(ofRow:)`.
  public var rowCount: Int { cells.rowCount }

  /// The number of cells in the longest row.
  public var columnCount: Int { cells.columnCount }

  /// How many cells a row has; 0 for a row that is not there.
  public func cellCount(inRow row: Int) -> Int { cells.cellCount(inRow: row) }

  /// The line of the file on which the row starts, or its number in the sheet; 1-based.
  public func line(ofRow row: Int) -> Int { cells.line(ofRow: row) }

  /// The text of a cell without white space around it; empty when there is no such cell.
  public func text(row: Int, column: Int) -> String { cells.text(row: row, column: column) }

  /// The text of a cell exactly as it stands; empty when there is no such cell.
  public func exactText(row: Int, column: Int) -> String {
    cells.exactText(row: row, column: column)
  }

  /// Whether a cell is not there or holds nothing but white space.
  public func isBlank(row: Int, column: Int) -> Bool { cells.isBlank(row: row, column: column) }

  /// The number in a cell, or nil when it is not exactly one.
  public func number(row: Int, column: Int) -> Double? { cells.number(row: row, column: column) }

  /// What a cell holds.
  public func kind(row: Int, column: Int) -> Kind { cells.kind(row: row, column: column) }

  /// Where a cell stands.
  public func place(row: Int, column: Int, field: String? = nil) -> Place {
    switch source {
    case .text:
      Place(file: file, line: line(ofRow: row), column: column + 1, field: field)
    case .sheet:
      Place(
        file: file, container: .sheet(name), line: line(ofRow: row), column: column + 1,
        field: field)
    case .json:
      cells.jsonPlace(row: row, column: column, file: file, table: name, field: field)
    }
  }
}
