internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  /// How many lines of free text are read of a sheet.
  private static let mostLines = 5000

  /// Lines of free text, one by one as notes; a line without a material that is known or an amount
  /// is left.
  mutating func readLines(_ table: SheetTable, _ cells: SheetCells) {
    for row in table.rows.prefix(Self.mostLines) {
      let filled = cells.filled(row)
      guard let column = filled.first else { continue }
      let text = filled.map { cells.text(row, $0) }.joined(separator: ", ")
      let note = NoteImport.draft(
        text, firms: [], currency: options.currency, answers: options.answers, knowledge: knowledge)
      let found = note.streams.filter {
        !$0.quantity.isUnknown || knowledge.material($0.material) != nil
      }
      guard !found.isEmpty else {
        for column in filled {
          leave(
            row, column,
            LocalizedText(english: "no stream was read in this line", chinese: "此行没有读出物料流"))
        }
        continue
      }
      let name = note.firm.isEmpty ? table.context.firm ?? "" : note.firm
      let owner = name.isEmpty ? unnamedFirm(cells) : firms.match(name)
      firms.describe(owner.index) { if $0.park.isEmpty { $0.park = note.place } }
      for stream in found {
        var stream = stream
        stream.firm = owner.index
        stream.place = cells.place(row, -1)
        streams.append(stream)
        mark(
          row, column, "streams",
          value: [stream.direction.rawValue, stream.material, stream.quantity.text, stream.unit]
            .filter { !$0.isEmpty }.joined(separator: " "),
          confidence: knowledge.material(stream.material) == nil ? 0.5 : 0.75,
          remark: Self.unread(note.unread))
      }
      for other in filled.dropFirst() {
        mark(row, other, "streams", value: "", confidence: 0.75)
      }
    }
  }

  private static func unread(_ words: [String]) -> LocalizedText? {
    if words.isEmpty { return nil }
    return LocalizedText(
      english: "not understood: \(words.joined(separator: ", "))",
      chinese: "未读懂：\(words.joined(separator: "、"))")
  }
}
