internal import Primitives

/// Finds the parts of a workbook and reads them in the order in which they need each other.
struct WorkbookReader {
  /// Whether dates count from 1904.
  private(set) var countsFrom1904 = false

  private var archive: ZipArchive
  private let file: String
  private let limits: ReadLimits

  private struct SheetEntry {
    var name: String
    var part: String
    var isHidden: Bool
  }

  init(_ bytes: [UInt8], file: String, limits: ReadLimits) throws(WorkbookFailure) {
    do throws(ZipArchive.Failure) {
      archive = try ZipArchive(bytes, limits: limits)
    } catch {
      throw WorkbookFailure(error)
    }
    self.file = file
    self.limits = limits
  }

  /// Reads all sheets.
  mutating func sheets(into diagnostics: inout Diagnostics) throws(WorkbookFailure)
    -> [Workbook.Sheet]
  {
    let book =
      try relationships(of: "").first { $0.kind == "officeDocument" }?.target
      ?? "xl/workbook.xml"
    let relations = try relationships(of: book)
    let entries = try sheetEntries(book, relations)
    var texts = SheetTexts()
    if let part = relations.first(where: { $0.kind == "sharedStrings" })?.target {
      try read(part) { xml throws(XMLScanner.Failure) in
        try texts.readShared(&xml)
      }
    }
    var styles = DateStyles()
    if let part = relations.first(where: { $0.kind == "styles" })?.target {
      try read(part) { xml throws(XMLScanner.Failure) in try styles.read(&xml) }
    }
    var cellsLeft = limits.cells
    var contents: [(entry: SheetEntry, content: SheetContent)] = []
    for entry in entries {
      var reader = SheetReader(
        place: Place(file: file, container: .sheet(entry.name)), limits: limits, texts: texts,
        styles: styles, cellsLeft: cellsLeft, diagnostics: diagnostics)
      // The reader is the only owner while it appends, so nothing is copied.
      texts = SheetTexts()
      diagnostics = Diagnostics()
      defer {
        texts = reader.texts
        diagnostics = reader.diagnostics
        cellsLeft = reader.cellsLeft
      }
      let isThere = try read(entry.part) { xml throws(XMLScanner.Failure) in
        try reader.read(&xml)
      }
      guard isThere else { throw .malformed(entry.part) }
      contents.append((entry, reader.content))
    }
    return contents.map { entry, content in
      Workbook.Sheet(
        grid: Grid(
          name: entry.name, file: file, source: .sheet, cells: content.cells(texts.bytes),
          merged: content.merged),
        isHidden: entry.isHidden)
    }
  }

  private mutating func sheetEntries(
    _ book: String, _ relations: [Relationship]
  ) throws(WorkbookFailure) -> [SheetEntry] {
    var entries: [SheetEntry] = []
    var from1904 = false
    let isThere = try read(book) { xml throws(XMLScanner.Failure) in
      while true {
        switch try xml.next() {
        case .start where xml.isNamed("workbookPr"):
          let flag = try xml.attributeText("date1904")
          from1904 = flag == "1" || flag == "true"
        case .start where xml.isNamed("sheet"):
          guard let name = try xml.attributeText("name"), let id = try xml.attributeText("id"),
            let relation = relations.first(where: { $0.id == id }), relation.kind == "worksheet"
          else { continue }
          let state = try xml.attributeText("state") ?? "visible"
          entries.append(
            SheetEntry(name: name, part: relation.target, isHidden: state != "visible"))
        case .finished: return
        default: continue
        }
      }
    }
    guard isThere else {
      throw WorkbookFailure(ZipArchive.Failure.notAnArchive)
    }
    guard !entries.isEmpty else {
      throw WorkbookFailure(
        LocalizedText(english: "the workbook has no sheets", chinese: "工作簿中没有工作表"))
    }
    countsFrom1904 = from1904
    return entries
  }

  // MARK: Parts

  /// How a part of the workbook refers to another.
  private struct Relationship {
    var id: String
    /// The last piece of the type's address.
    var kind: String
    /// The name of the other part in the archive.
    var target: String
  }

  private mutating func relationships(of part: String) throws(WorkbookFailure) -> [Relationship] {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
    var result: [Relationship] = []
    try read("\(folder)_rels/\(name).rels") { xml throws(XMLScanner.Failure) in
      while true {
        switch try xml.next() {
        case .start where xml.isNamed("Relationship"):
          guard let id = try xml.attributeText("Id"), let type = try xml.attributeText("Type"),
            let target = try xml.attributeText("Target")
          else { continue }
          let kind = type.split(separator: "/").last.map(String.init) ?? ""
          result.append(
            Relationship(id: id, kind: kind, target: Self.resolved(target, in: folder)))
        case .finished: return
        default: continue
        }
      }
    }
    return result
  }

  /// The name in the archive that `target` means in `folder`.
  private static func resolved(_ target: String, in folder: String) -> String {
    var pieces: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for piece in target.split(separator: "/") {
      switch piece {
      case ".": continue
      case "..": if !pieces.isEmpty { pieces.removeLast() }
      default: pieces.append(piece)
      }
    }
    return pieces.joined(separator: "/")
  }

  /// Runs `body` over the XML of a part; false when there is no such part.
  @discardableResult
  private mutating func read(
    _ part: String, _ body: (inout XMLScanner) throws(XMLScanner.Failure) -> Void
  ) throws(WorkbookFailure) -> Bool {
    let content: [UInt8]?
    do throws(ZipArchive.Failure) {
      content = try archive.file(part)
    } catch {
      throw WorkbookFailure(error, part: part)
    }
    guard let content else { return false }
    let text = TextEncoding.decode(content).bytes
    var isWellFormed = true
    text.withUnsafeBufferPointer { buffer in
      var xml = XMLScanner(buffer, depth: limits.depth)
      do throws(XMLScanner.Failure) { try body(&xml) } catch { isWellFormed = false }
    }
    guard isWellFormed else { throw .malformed(part) }
    return true
  }
}

/// The texts of all sheets of a workbook, one behind the other, the shared ones first.
struct SheetTexts {
  /// UTF-8.
  var bytes: [UInt8] = []
  /// Where each shared text starts and ends.
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []

  /// Reads the table of shared texts. A text may come in pieces of different fonts; notes on the
  /// reading of characters are left out.
  mutating func readShared(_ xml: inout XMLScanner) throws(XMLScanner.Failure) {
    var isText = false
    var start = 0
    while true {
      switch try xml.next() {
      case .start:
        if xml.isNamed("t") {
          isText = true
        } else if xml.isNamed("si") {
          start = bytes.count
        } else if xml.isNamed("rPh") {
          try xml.skipElement()
        }
      case .text: if isText { try xml.appendText(to: &bytes) }
      case .end:
        if xml.isNamed("t") {
          isText = false
        } else if xml.isNamed("si") {
          replaceEscapes(from: start)
          starts.append(Int32(truncatingIfNeeded: start))
          ends.append(Int32(truncatingIfNeeded: bytes.count))
        }
      case .finished: return
      }
    }
  }

  /// Replaces escapes such as `_x000D_`, by which workbooks write characters that XML cannot, in
  /// the bytes behind `start`.
  mutating func replaceEscapes(from start: Int) {
    var place = start
    var isFound = false
    while place + 7 <= bytes.count, !isFound {
      isFound = bytes[place] == UInt8(ascii: "_") && escape(at: place, in: bytes) != nil
      place += 1
    }
    guard isFound else { return }
    let original = Array(bytes[start...])
    bytes.removeSubrange(start...)
    place = 0
    while place < original.count {
      if original[place] == UInt8(ascii: "_"), let scalar = escape(at: place, in: original) {
        UTF8Encoding.append(scalar, to: &bytes)
        place += 7
      } else {
        bytes.append(original[place])
        place += 1
      }
    }
  }

  private func escape(at place: Int, in bytes: [UInt8]) -> UInt32? {
    guard place + 7 <= bytes.count, bytes[place + 1] == UInt8(ascii: "x"),
      bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place + 2..<place + 6] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    return value > 0 && Unicode.Scalar(value) != nil ? value : nil
  }
}
