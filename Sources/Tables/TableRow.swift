extension Table {
  /// The rows of a table.
  public struct Rows: RandomAccessCollection, Sendable {
    let table: Table

    /// 0.
    public var startIndex: Int { 0 }
    /// The number of rows.
    public var endIndex: Int { table.rowCount }
    /// The row at a position.
    public subscript(index: Int) -> Row { Row(table: table, index: index) }
  }

  /// One row of a table.
  public struct Row: Sendable {
    let table: Table
    /// The position among the rows of the table, 0-based.
    public let index: Int

    /// The line on which the row starts, or its number in the sheet; 1-based.
    public var line: Int { table.line(ofRow: index) }

    /// Where the row stands.
    public var place: Place { table.place(ofRow: index) }

    /// Whether an error was reported about the form of the row (see `Table.isDamaged(row:)`).
    public var isDamaged: Bool { table.isDamaged(row: index) }

    /// The cell in a column by position; blank when there is no such column.
    public subscript(column: Int) -> Cell { Cell(table: table, row: index, column: column) }

    /// The cell in the column of this name, or nil when there is no such column.
    public subscript(name: String) -> Cell? { table.column(name).map { self[$0] } }
  }

  /// One cell of a table.
  public struct Cell: Sendable {
    let table: Table
    /// The position of its row among the rows of the table, 0-based.
    public let row: Int
    /// The position of its column, 0-based.
    public let column: Int

    /// The text without white space around it; empty when the cell is blank.
    public var text: String { table.text(row: row, column: column) }

    /// Whether there is nothing but white space.
    public var isBlank: Bool { table.isBlank(row: row, column: column) }

    /// The number, or nil when the cell is not exactly one.
    public var number: Double? { table.number(row: row, column: column) }

    /// What the cell holds: always text but in workbooks, where a sheet may have turned `1-12`
    /// into a date.
    public var kind: Grid.Kind { table.kind(row: row, column: column) }

    /// Where the cell stands.
    public var place: Place { table.place(row: row, column: column) }
  }
}
