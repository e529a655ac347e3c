internal import Catalog
internal import CommandLineKit
internal import Intake
internal import MaterialGraph
internal import Primitives
internal import Tables

extension Session {
  /// Whether a person sits at the terminal.
  var canAsk: Bool { Platform.isTerminal(.input) && terminal.errorIsTerminal }

  /// The region in a messy sheet, or nil where the path is a region's own.
  func sheets(_ path: String, _ knowledge: Knowledge) throws -> SheetReading? {
    let lower = path.lowercased()
    let isText = [".csv", ".tsv", ".txt"].contains { lower.hasSuffix($0) }
    let isBook = [".xlsx", ".xlsm"].contains { lower.hasSuffix($0) }
    guard isText || isBook, Platform.entry(at: path) == .file else { return nil }
    let file = try Self.file(path)
    if isBook {
      var ignored = Diagnostics(limit: 1)
      guard let book = Workbook(file.bytes, file: path, into: &ignored) else { return nil }
      if book.grid("firms") != nil, book.grid("streams") != nil { return nil }
    }
    return SheetImport.read([file], knowledge: knowledge)
  }
}
