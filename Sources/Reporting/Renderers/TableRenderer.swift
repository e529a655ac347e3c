public import Primitives
internal import Tables

/// The first table of a page as CSV: keys as header, numbers in full.
public enum TableRenderer {
  /// UTF-8 bytes; formulas in texts are defused for spreadsheets.
  public static func csv(_ page: Page, _ language: Language) -> [UInt8] {
    guard let table = page.tables.first else { return [] }
    var writer = CSVWriter()
    writer.record(table.columns.map(\.key))
    for row in table.rows {
      for cell in row {
        switch cell {
        case .text(let words): writer.field(words[language])
        case .name(let name), .coded(_, let name): writer.field(name)
        case .number(let value, _): writer.field(value)
        case .blank: writer.field("")
        }
      }
      writer.endRecord()
    }
    return writer.bytes
  }
}
