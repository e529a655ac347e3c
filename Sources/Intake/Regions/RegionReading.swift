public import MaterialGraph
internal import Primitives
public import Tables

/// What came of reading a region.
public struct RegionReading: Sendable {
  /// The region; nil when there was an error.
  public let region: Region?
  /// All errors, warnings and notes of all tables.
  public let diagnostics: Diagnostics
  /// Required tables that a folder lacks: then the input is not there (exit status 66).
  public let missingTables: [RegionTable]
  /// Where in the files the rows of the region stand.
  public let places: RegionPlaces
}

/// Where in the files each row of a region stands.
public struct RegionPlaces: Sendable {
  /// The rows of one table: for each key the place of its row.
  struct Rows: Sendable {
    let table: Table
    /// The ids in the order of the rows that were read.
    var keys: [String] = []
    /// The table's row of each.
    var rows: [Int32] = []
  }

  var tables: [RegionTable: Rows] = [:]
  let name: String

  /// A line of a file or of a sheet.
  struct Line: Hashable {
    let file: String
    let sheet: String
    let line: Int

    init(_ place: Place) {
      file = place.file
      if case .sheet(let name) = place.container { sheet = name } else { sheet = "" }
      line = place.line
    }
  }

  /// Which row stands on each line; nil on a line with several.
  func rowsByLine() -> [Line: (table: RegionTable, key: String)?] {
    var found: [Line: (table: RegionTable, key: String)?] = [:]
    for table in RegionTable.allCases {
      guard let rows = tables[table] else { continue }
      for (key, row) in zip(rows.keys, rows.rows) {
        let line = Line(rows.table.place(ofRow: Int(row)))
        found.updateValue(found[line] == nil ? (table, key) : nil, forKey: line)
      }
    }
    return found
  }

  /// A finder of places; make it once, before a loop.
  public func finder() -> Finder {
    Finder(
      name: name,
      tables: tables.mapValues { rows in
        (
          rows.table,
          Dictionary(zip(rows.keys, rows.rows), uniquingKeysWith: { first, _ in first })
        )
      })
  }

  /// Finds the places of rows by their ids.
  public struct Finder: Sendable {
    let name: String
    let tables: [RegionTable: (table: Table, rows: [String: Int32])]

    /// The place of a cell of the row with this id; the row's where the table lacks the column, and
    /// the region's where nothing has the id (an implied stream).
    public func place(_ table: RegionTable, _ key: String, column: String? = nil) -> Place {
      guard let found = tables[table], let row = found.rows[key] else {
        return Place(file: found(table) ?? name)
      }
      guard let column, let position = found.table.column(column) else {
        return found.table.place(ofRow: Int(row))
      }
      return found.table.place(row: Int(row), column: position)
    }

    /// The text of a cell of the row with this id; empty where there is none.
    func text(_ table: RegionTable, _ key: String, _ column: String) -> String {
      guard let found = tables[table], let row = found.rows[key],
        let position = found.table.column(column)
      else { return "" }
      return found.table.text(row: Int(row), column: position)
    }

    private func found(_ table: RegionTable) -> String? { tables[table]?.table.file }
  }
}
