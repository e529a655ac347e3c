public import Primitives
public import Tables

/// One cell of a sheet with what was made of it.
public struct ImportedCell: Hashable, Sendable {
  /// What became of a cell.
  public enum Status: String, Hashable, Sendable {
    /// It was understood.
    case taken
    /// It was understood with a guess that somebody should look at.
    case guessed
    /// It was not used.
    case left
  }

  /// Where it stands.
  public var place: Place
  /// The title of its column or row.
  public var title: String
  /// The text as it stands in the sheet.
  public var original: String
  /// The table and column of the region that it went to; empty: none.
  public var target = ""
  /// What was written there.
  public var value = ""
  /// How sure the reading is, 0...1.
  public var confidence = 0.0
  /// What became of it.
  public var status = Status.left
  /// What was assumed, or why it was left; nil where nothing is to be said.
  public var remark: LocalizedText?
}

/// All cells of sheets with what was made of each.
public struct ImportReport: Sendable {
  /// The cells in the order of the sheets.
  public internal(set) var cells: [ImportedCell] = []

  /// How many cells have a status.
  public func count(_ status: ImportedCell.Status) -> Int {
    cells.count { $0.status == status }
  }

  /// The report as CSV: one record a cell, with the columns `file`, `sheet`, `row`, `column`,
  /// `title`, `original`, `target`, `value`, `confidence`, `status`, `remark`.
  public func csv(_ language: Language) -> [UInt8] {
    var writer = CSVWriter(marksEncoding: true)
    writer.record([
      "file", "sheet", "row", "column", "title", "original", "target", "value", "confidence",
      "status", "remark",
    ])
    for cell in cells {
      writer.field(cell.place.file)
      if case .sheet(let name) = cell.place.container {
        writer.field(name)
      } else {
        writer.field("")
      }
      writer.field(cell.place.line)
      writer.field(cell.place.column)
      writer.field(cell.title)
      writer.field(cell.original)
      writer.field(cell.target)
      writer.field(cell.value)
      writer.field(DecimalText.fixed(cell.confidence, places: 2))
      writer.field(cell.status.rawValue)
      writer.field(cell.remark?[language] ?? "")
      writer.endRecord()
    }
    return writer.bytes
  }
}
