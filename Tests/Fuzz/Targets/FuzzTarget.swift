import Catalog
import MaterialGraph

@testable import Intake
@testable import Tables

/// The readers of files and texts that strangers write, each as one call that must neither end the
/// process nor take much memory, whatever the bytes are.
public enum FuzzTarget: String, CaseIterable, Sendable {
  case xlsx
  case zip
  case inflate
  case csv
  case quantities
  case notes
  case sheets

  /// Limits that keep one run short.
  static let limits = ReadLimits(
    fileBytes: 1 << 20, rows: 20_000, columns: 512, cells: 1 << 17, fieldBytes: 1 << 16, depth: 64,
    archiveEntries: 64, expandedBytes: 1 << 21, expansionRatio: 200)

  /// Reads the bytes.
  public func run(_ bytes: [UInt8]) {
    switch self {
    case .xlsx:
      var diagnostics = Diagnostics(limit: 50)
      if let book = Workbook(
        bytes, file: "f.xlsx", limits: Self.limits, into: &diagnostics)
      {
        for sheet in book.sheets { _ = Table(sheet.grid, into: &diagnostics) }
      }
      _ = diagnostics.rendered()
    case .zip:
      guard var archive = try? ZipArchive(bytes, limits: Self.limits) else { return }
      for name in ["a", "b.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
        _ = try? archive.file(name)
      }
    case .inflate:
      // The first two bytes say how much it is to unpack to.
      guard bytes.count >= 2 else { return }
      let count = Int(bytes[0]) << 8 | Int(bytes[1])
      bytes.dropFirst(2).withUnsafeBufferPointer { _ = try? Inflate.unpack($0, count: count) }
    case .csv:
      var diagnostics = Diagnostics(limit: 50)
      let separator = CSVReader.likelySeparator(of: bytes)
      let reader = CSVReader(limits: Self.limits, separator: separator)
      let table = reader.table(bytes, name: "t", file: "f.csv", into: &diagnostics)
      if let table {
        for row in table.rows.prefix(100) {
          for column in table.columns.indices { _ = row[column].text }
        }
      }
      _ = diagnostics.rendered()
    case .quantities:
      let text = String(decoding: bytes.prefix(400), as: UTF8.self)
      _ = Quantity.parse(text)
      _ = FlowUnit.parse(text)
      _ = MoneyUnit.parse(text)
      let phrase = Phrase(text)
      for decimals in [NumberPhrase.Decimals.point, .comma] {
        _ = QuantityPhrase.read(phrase, decimals: decimals)
        _ = MoneyPhrase.all(in: phrase, decimals: decimals)
      }
      _ = CodePhrase.all(in: phrase, lookup: Knowledge.embedded.lookup, allowsBare: true)
      _ = CoordinatePhrase.pair(text).map { CoordinateDatum.bd09.worldPlace($0) }
      _ = MonthsPhrase.find(in: phrase)
      _ = HeaderReading(answers: [:]).heading(text)
    case .notes:
      _ = NoteImport.read(String(decoding: bytes.prefix(600), as: UTF8.self))
    case .sheets:
      let file = RegionFile(name: "f", bytes: Array(bytes.prefix(1 << 14)))
      var options = SheetOptions()
      options.limits = Self.limits
      _ = SheetImport.read([file], options)
    }
  }
}
