public import Primitives
internal import Tables

/// The tables of a page as a workbook to sort and to send on: numbers as numbers, everything else
/// as text, never a formula.
public enum WorkbookRenderer {
  /// The bytes of the workbook: a sheet of the sentences, and one for each table, called by the
  /// heading above it.
  public static func bytes(_ page: Page, _ language: Language) -> [UInt8] {
    var writer = WorkbookWriter()
    var heading = page.title
    var words: [[WorkbookWriter.Cell]] = []
    for block in page.blocks {
      switch block {
      case .heading(let text):
        heading = text
        words.append([.text(text[language])])
      case .paragraph(let text): words.append([.text(text[language])])
      case .list(let points): words += points.map { [.text($0[language])] }
      case .table(let table):
        if !table.rows.isEmpty || page.tables.count == 1 {
          add(table, named: heading[language], language, to: &writer)
        }
      }
    }
    if !words.isEmpty {
      writer.add(
        sheet: language == .chinese ? "说明" : "notes",
        columns: [.init(page.title[language], width: 100)], rows: words)
    }
    return writer.bytes()
  }

  private static func add(
    _ table: PageTable, named name: String, _ language: Language, to writer: inout WorkbookWriter
  ) {
    let rows = table.rows.map { row in row.map { cell($0, language) } }
    let columns = table.columns.enumerated().map { index, column in
      WorkbookWriter.Column(
        column.heading[language], width: width(index, column.heading[language], rows))
    }
    writer.add(sheet: name, columns: columns, filters: true, rows: rows)
  }

  private static func cell(_ cell: PageTable.Cell, _ language: Language) -> WorkbookWriter.Cell {
    switch cell {
    case .text(let words), .coded(let words, _): .text(words[language])
    case .name(let name): .text(name)
    case .number(let value, _): value.isFinite ? .number(value) : .text(value.description)
    case .blank: .blank
    }
  }

  /// Wide enough for most of the cells, within reason.
  private static func width(
    _ column: Int, _ title: String, _ rows: [[WorkbookWriter.Cell]]
  ) -> Double {
    var most = places(title) + 3
    for row in rows.prefix(500) {
      if case .text(let text) = row[column] { most = max(most, places(text) + 1) }
    }
    return Double(min(max(most, 10), 48))
  }

  /// Characters of Chinese and other wide scripts take two places.
  private static func places(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
  }
}
