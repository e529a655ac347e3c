internal import Primitives

/// The cells of a sheet while it is read, rows that hold nothing left out.
struct SheetContent {
  var starts: [Int32] = []
  var ends: [Int32] = []
  var kinds: [UInt8] = []
  var rowStarts: [Int32] = [0]
  var lines: [Int32] = []
  var merged: [Grid.MergedArea] = []

  /// The cells, once the texts of all sheets are complete.
  func cells(_ texts: [UInt8]) -> CellStore {
    CellStore(
      bytes: texts, starts: starts, ends: ends, rowStarts: rowStarts, lines: lines, kinds: kinds)
  }
}

/// Reads one sheet of a workbook.
struct SheetReader {
  private(set) var content = SheetContent()
  private(set) var texts: SheetTexts
  private(set) var diagnostics: Diagnostics
  private(set) var cellsLeft: Int

  private let place: Place
  private let limits: ReadLimits
  private let styles: DateStyles
  private var row = 0
  private var column = 0
  private var cell = Cell()
  /// The first cell whose formula has no value, and how many there are.
  private var uncomputed: (place: Place, count: Int)?

  /// What is known of a cell before its end.
  private struct Cell {
    enum Form { case number, shared, text, boolean, error }
    var form = Form.number
    var style = 0
    var hasFormula = false
    var value: [UInt8] = []
  }

  init(
    place: Place, limits: ReadLimits, texts: SheetTexts, styles: DateStyles, cellsLeft: Int,
    diagnostics: Diagnostics
  ) {
    self.place = place
    self.limits = limits
    self.texts = texts
    self.styles = styles
    self.cellsLeft = cellsLeft
    self.diagnostics = diagnostics
  }

  /// Reads the sheet; stops behind the first error that makes the rest worthless.
  mutating func read(_ xml: inout XMLScanner) throws(XMLScanner.Failure) {
    var isInCell = false
    var isValue = false
    while true {
      switch try xml.next() {
      case .start:
        if isInCell {
          if xml.isNamed("v") || xml.isNamed("t") {
            isValue = true
          } else if xml.isNamed("f") {
            cell.hasFormula = true
          } else if xml.isNamed("rPh") {
            try xml.skipElement()
          }
        } else if xml.isNamed("c") {
          guard startCell(xml) else { return }
          isInCell = true
        } else if xml.isNamed("row") {
          guard startRow(xml) else { return }
        } else if xml.isNamed("mergeCell") {
          readMerged(xml)
        }
      case .text: if isValue { try xml.appendText(to: &cell.value) }
      case .end:
        if isValue, xml.isNamed("v") || xml.isNamed("t") {
          isValue = false
        } else if isInCell, xml.isNamed("c") {
          isInCell = false
          guard finishCell() else { return }
        } else if xml.isNamed("row") {
          finishRow()
        }
      case .finished:
        reportUncomputed()
        return
      }
    }
  }

  // MARK: Rows

  private mutating func startRow(_ xml: XMLScanner) -> Bool {
    column = 0
    row += 1
    if let text = xml.attribute("r"), let number = Self.integer(text) { row = number }
    guard row >= 1, row <= limits.rows, row < Int(Int32.max) else {
      return fail(LimitText.exceeded("rows in a sheet", "工作表行数", limits.rows))
    }
    return true
  }

  private mutating func finishRow() {
    let first = Int(content.rowStarts.last ?? 0)
    while content.starts.count > first, content.starts.last == content.ends.last {
      content.starts.removeLast()
      content.ends.removeLast()
      content.kinds.removeLast()
      cellsLeft += 1
    }
    guard content.starts.count > first else { return }
    content.rowStarts.append(Int32(truncatingIfNeeded: content.starts.count))
    content.lines.append(Int32(truncatingIfNeeded: row))
  }

  // MARK: Cells

  private mutating func startCell(_ xml: XMLScanner) -> Bool {
    column += 1
    if let name = xml.attribute("r"), let (_, named) = CellReference.parsed(name) {
      column = named
    }
    guard column >= 1, column <= limits.columns else {
      return fail(LimitText.exceeded("columns in a sheet", "工作表列数", limits.columns))
    }
    cell.form = .number
    if let type = xml.attribute("t"), let first = type.first {
      switch (first, type.count) {
      case (UInt8(ascii: "s"), 1): cell.form = .shared
      case (UInt8(ascii: "b"), 1): cell.form = .boolean
      case (UInt8(ascii: "e"), 1): cell.form = .error
      case (UInt8(ascii: "n"), 1): cell.form = .number
      default: cell.form = .text
      }
    }
    cell.style = xml.attribute("s").flatMap { Self.integer($0) } ?? 0
    cell.hasFormula = false
    cell.value.removeAll(keepingCapacity: true)
    return true
  }

  private mutating func finishCell() -> Bool {
    guard !cell.value.isEmpty else {
      if cell.hasFormula {
        uncomputed = (uncomputed?.place ?? placeOfCell, (uncomputed?.count ?? 0) + 1)
      }
      return true
    }
    guard cell.value.count <= limits.fieldBytes else {
      return fail(LimitText.exceeded("bytes in a cell", "单元格字节数", limits.fieldBytes))
    }
    guard texts.bytes.count + cell.value.count < Int(Int32.max) / 2 else {
      return fail(
        LimitText.exceeded("bytes of text in a workbook", "工作簿文本字节数", Int(Int32.max) / 2))
    }
    switch cell.form {
    case .shared:
      let index = cell.value.withUnsafeBufferPointer { Self.integer($0) } ?? -1
      guard index >= 0, index < texts.starts.count else {
        return fail(
          LocalizedText(
            english: "the cell refers to a text that the workbook lacks",
            chinese: "单元格引用了工作簿中不存在的文本"))
      }
      return store(texts.starts[index], texts.ends[index], .text)
    case .text:
      let start = texts.bytes.count
      texts.bytes.append(contentsOf: cell.value)
      texts.replaceEscapes(from: start)
      return store(from: start, .text)
    case .boolean: return store(cell.value == [UInt8(ascii: "1")] ? "true" : "false", .boolean)
    case .error:
      let start = texts.bytes.count
      texts.bytes.append(contentsOf: cell.value)
      return store(from: start, .error)
    case .number: return storeNumber()
    }
  }

  private mutating func storeNumber() -> Bool {
    let kind: Grid.Kind = styles.contains(cell.style) ? .date : .number
    let value = cell.value
    // Up to 15 digits are what the user typed; more are the digits of a binary fraction.
    if value.count <= 16, value.allSatisfy({ $0 &- 48 < 10 || $0 == 45 || $0 == 46 }) {
      let start = texts.bytes.count
      texts.bytes.append(contentsOf: value)
      return store(from: start, kind)
    }
    guard let number = NumberParsing.double(value) else {
      let start = texts.bytes.count
      texts.bytes.append(contentsOf: value)
      return store(from: start, .text)
    }
    return store(DecimalText.shortest(number), kind)
  }

  private mutating func store(_ text: String, _ kind: Grid.Kind) -> Bool {
    let start = texts.bytes.count
    texts.bytes.append(contentsOf: text.utf8)
    return store(from: start, kind)
  }

  private mutating func store(from start: Int, _ kind: Grid.Kind) -> Bool {
    store(
      Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: texts.bytes.count), kind)
  }

  private mutating func store(_ start: Int32, _ end: Int32, _ kind: Grid.Kind) -> Bool {
    let first = Int(content.rowStarts.last ?? 0)
    let missing = first + column - content.starts.count
    guard missing > 0 else {
      // A cell that stands twice, or out of order, is where it says that it is.
      content.starts[first + column - 1] = start
      content.ends[first + column - 1] = end
      content.kinds[first + column - 1] = kind.rawValue
      return true
    }
    guard missing <= cellsLeft else {
      return fail(LimitText.exceeded("cells in a workbook", "工作簿单元格数", limits.cells))
    }
    cellsLeft -= missing
    for _ in 1..<missing {
      content.starts.append(0)
      content.ends.append(0)
      content.kinds.append(0)
    }
    content.starts.append(start)
    content.ends.append(end)
    content.kinds.append(kind.rawValue)
    return true
  }

  // MARK: The rest

  private mutating func readMerged(_ xml: XMLScanner) {
    guard let area = xml.attribute("ref"), let colon = area.firstIndex(of: UInt8(ascii: ":")),
      let first = CellReference.parsed(UnsafeBufferPointer(rebasing: area[..<colon])),
      let last = CellReference.parsed(UnsafeBufferPointer(rebasing: area[(colon + 1)...])),
      first.row <= last.row, first.column <= last.column, content.merged.count < 1 << 20
    else { return }
    content.merged.append(
      Grid.MergedArea(rows: first.row...last.row, columns: first.column...last.column))
  }

  private var placeOfCell: Place {
    var place = place
    place.line = row
    place.column = column
    return place
  }

  private mutating func fail(_ message: LocalizedText) -> Bool {
    diagnostics.error(at: placeOfCell, message)
    return false
  }

  private mutating func reportUncomputed() {
    guard let uncomputed else { return }
    diagnostics.warning(
      at: uncomputed.place,
      LocalizedText(
        english: uncomputed.count == 1
          ? "the formula has no stored value and counts as blank"
          : "\(uncomputed.count) formulas from here on have no stored value and count as blank",
        chinese: "从此处起有 \(uncomputed.count) 个公式没有保存结果，按空白处理"),
      hint: LocalizedText(
        english: "open the workbook in a spreadsheet program and save it",
        chinese: "请用电子表格软件打开并保存该工作簿"))
  }

  /// A whole number of at most nine digits.
  private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !text.isEmpty, text.count <= 9 else { return nil }
    var value = 0
    for byte in text {
      guard byte &- 48 < 10 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }
}
