internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  /// How many lines of free text are read of a sheet.
  private static let mostLines = 20_000

  /// Lines of free text, one by one as notes; a line without a material that is known or an amount
  /// is left. A line that names a firm by the form of its law and nothing else tells whose the
  /// lines below it are.
  mutating func readLines(_ table: SheetTable, _ cells: SheetCells) {
    var firm = table.context.firm ?? onlyFirm(of: table, cells)
    for row in table.rows.prefix(Self.mostLines) {
      let filled = cells.filled(row)
      let text = filled.map { cells.text(row, $0) }.joined(separator: ", ")
      if !readLine(text, row, filled, firm: firm, cells), let name = TitleFirm.find(in: text) {
        firm = name
        if let column = filled.first {
          mark(row, column, SheetField.firm.target, value: name, confidence: 0.7)
        }
      }
    }
    guard table.rows.count > Self.mostLines, let row = table.rows.dropFirst(Self.mostLines).first
    else { return }
    reading.diagnostics.warning(
      at: cells.place(row, 0),
      LocalizedText(
        english: "lines of free text from the \(Self.mostLines + 1)th on are not read",
        chinese: "第 \(Self.mostLines + 1) 行起的文字未读取"))
  }

  /// A table of messages: who wrote, and what.
  mutating func readMessages(_ table: SheetTable, _ cells: SheetCells) {
    markTitles(table)
    guard let message = table.headings.firstIndex(where: { $0?.field == .message }) else { return }
    let who = table.headings.firstIndex { $0?.field == .firm || $0?.field == .sender }
    for row in table.rows {
      let text = cells.text(row, message)
      let sender = who.map { cells.text(row, $0) } ?? ""
      let isRead =
        !text.isEmpty
        && readLine(text, row, [message], firm: sender.isEmpty ? nil : sender, cells)
      for column in cells.filled(row) where column != message {
        if isRead, column == who {
          mark(
            row, column, SheetField.sender.target, value: sender, confidence: 0.7,
            title: table.titles[column])
        } else {
          leave(row, column, title: table.titles[column], SheetWording.remark)
        }
      }
    }
  }

  /// Whether a table holds messages in place of columns of materials.
  func isOfMessages(_ table: SheetTable) -> Bool {
    let fields = Set(table.headings.compactMap { $0?.field })
    return fields.contains(.message) && fields.isDisjoint(with: [.material, .code])
  }

  /// The only firm that the lines name by the form of its law; nil where they name none or several.
  private func onlyFirm(of table: SheetTable, _ cells: SheetCells) -> String? {
    var names: Set<String> = []
    for row in table.rows.prefix(Self.mostLines) {
      for column in cells.filled(row) {
        if let name = TitleFirm.find(in: cells.text(row, column)) { names.insert(name) }
      }
      if names.count > 1 { return nil }
    }
    return names.first
  }

  /// One line; false where no stream was read in it.
  ///
  /// - Parameter firm: whose it is where it names nobody.
  private mutating func readLine(
    _ text: String, _ row: Int, _ columns: [Int], firm: String?, _ cells: SheetCells
  ) -> Bool {
    guard let column = columns.first else { return false }
    let (line, isItem) = Self.withoutBullet(text)
    guard !Self.isHeadOfMessage(line) else {
      for column in columns { leave(row, column, SheetWording.remark) }
      return false
    }
    let note = NoteImport.draft(
      line, firms: [], currency: options.currency, answers: options.answers, knowledge: knowledge,
      readsFirm: !(isItem && firm != nil))
    let found = note.streams.filter {
      !$0.quantity.isUnknown || knowledge.material($0.material) != nil
    }
    let names = TitleFirm.find(in: line) != nil
    guard !found.isEmpty, !names || found.contains(where: { !$0.quantity.isUnknown }) else {
      for column in columns {
        leave(
          row, column,
          LocalizedText(english: "no stream was read in this line", chinese: "此行没有读出物料流"))
      }
      return false
    }
    let isSaid = !note.firm.isEmpty && (firm == nil || NoteFirm.isFirm(note.firm))
    let owner = (isSaid ? note.firm : firm).map { firms.match($0) } ?? unnamedFirm(cells)
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
    for other in columns.dropFirst() { mark(row, other, "streams", value: "", confidence: 0.75) }
    return true
  }

  /// A line without the mark of a list before it, and whether there was one.
  private static func withoutBullet(_ text: String) -> (line: String, isItem: Bool) {
    let phrase = Phrase(text)
    var place = phrase.skipSpaces(0)
    if bullets.contains(phrase[place]) {
      let next = phrase.skipSpaces(place + 1)
      // -5 is a number.
      guard !(phrase[place] == 0x2D && Phrase.isDigit(phrase[place + 1])) else {
        return (text, false)
      }
      return (phrase.text(next..<phrase.count), true)
    }
    let start = place
    while Phrase.isDigit(phrase[place]), place < start + 2 { place += 1 }
    guard place > start, phrase[place] == 0x29 || phrase[place] == 0x2E || phrase[place] == 0xFF0C,
      !Phrase.isDigit(phrase[place + 1])
    else { return (text, false) }
    return (phrase.text(place + 1..<phrase.count), true)
  }

  private static let bullets: Set<UInt32> = Set("-*•·‣–—●▪◦○■".unicodeScalars.map(\.value))

  /// `From: …`, `Subject: …`, `Tel. …`, `发件人：…`: what stands around the text of a letter.
  private static func isHeadOfMessage(_ text: String) -> Bool {
    let phrase = Phrase(text)
    guard let found = heads.match(phrase, at: phrase.skipSpaces(0)) else { return false }
    let next = phrase[phrase.skipSpaces(found.end)]
    return next == 0x3A || found.value && (next == 0x2B || Phrase.isDigit(next) || next == 0x28)
  }

  /// Words before a colon, and whether a number may follow at once.
  private static let heads = WordTable<Bool>([
    (
      false,
      [
        "from", "to", "cc", "bcc", "sent", "date", "subject", "re", "fw", "fwd", "reply-to", "von",
        "an", "betreff", "gesendet", "de", "à", "objet", "发件人", "收件人", "抄送", "主题", "发送时间", "时间",
        "日期", "答复", "转发",
      ]
    ),
    (
      true,
      [
        "tel", "tel.", "phone", "mobile", "fax", "telefon", "mob.", "m.", "t.", "e-mail", "email",
        "电话", "手机", "传真", "邮箱",
      ]
    ),
  ])

  private static func unread(_ words: [String]) -> LocalizedText? {
    if words.isEmpty { return nil }
    return LocalizedText(
      english: "not understood: \(words.joined(separator: ", "))",
      chinese: "未读懂：\(words.joined(separator: "、"))")
  }
}
