internal import Primitives

/// Reads CSV as RFC 4180 has it: fields between commas, quoted where they hold commas, quotes or
/// line ends; a quote inside a quoted field is doubled.
///
/// Beyond the RFC: lines may end in LF, CRLF or CR; blank lines are skipped; a quote in the middle
/// of an unquoted field is an ordinary character. A record that breaks the rules is an error with
/// its place, and reading goes on behind it, so that one run finds all errors.
public struct CSVReader: Sendable {
  /// What is refused.
  public var limits: ReadLimits
  /// The byte between fields: a comma unless told otherwise.
  public var separator: UInt8

  /// A reader; `separator` may be a semicolon or a tab for files that are CSV only by name.
  public init(limits: ReadLimits = .standard, separator: UInt8 = UInt8(ascii: ",")) {
    self.limits = limits
    self.separator = separator
  }

  /// The table in `bytes`, whose first record that is not blank is the header.
  ///
  /// - Parameters:
  ///   - bytes: the file in any encoding that `TextEncoding` knows.
  ///   - name: the name of the table, such as `streams`.
  ///   - file: the file as messages name it.
  ///   - diagnostics: takes errors (place: the line on which the record starts, the field's
  ///     position) and notes.
  /// - Returns: the table, without the cells that errors tell of; nil when there is no header row
  ///   or the file cannot be read at all.
  /// - Complexity: O(n).
  public func table(
    _ bytes: [UInt8], name: String, file: String, into diagnostics: inout Diagnostics
  ) -> Table? {
    guard let grid = grid(bytes, name: name, file: file, into: &diagnostics) else { return nil }
    return Table(grid, into: &diagnostics)
  }

  /// The records in `bytes` as they stand, of whatever lengths, without a header.
  ///
  /// - Returns: nil when the file cannot be read at all; an error then says why.
  /// - Complexity: O(n).
  public func grid(
    _ bytes: [UInt8], name: String, file: String, into diagnostics: inout Diagnostics
  ) -> Grid? {
    guard bytes.count <= limits.fileBytes else {
      diagnostics.error(
        at: Place(file: file), LimitText.exceeded("bytes in a file", "文件字节数", limits.fileBytes))
      return nil
    }
    let text = TextEncoding.decode(bytes, file: file, into: &diagnostics)
    guard text.count <= Int(Int32.max) / 2 else {
      diagnostics.error(
        at: Place(file: file), LimitText.exceeded("bytes in a file", "文件字节数", limits.fileBytes))
      return nil
    }
    if let zero = text.firstIndex(of: 0) {
      let line = 1 + text[..<zero].count { $0 == UInt8(ascii: "\n") }
      diagnostics.error(
        at: Place(file: file, line: line),
        LocalizedText(
          english: "the file holds a NUL byte, so it is not text",
          chinese: "文件含有 NUL 字节，不是文本"),
        expected: LocalizedText(english: "a CSV text file", chinese: "CSV 文本文件"))
      return nil
    }
    var scan = CSVScan(separator: separator, limits: limits, file: file)
    text.withUnsafeBufferPointer { scan.run($0, into: &diagnostics) }
    return scan.grid(text, name: name)
  }

  /// The separator that cuts the first lines into the most even records: a comma, a semicolon or a
  /// tab; a comma when none does.
  ///
  /// - Parameter text: UTF-8.
  /// - Returns: the byte of the separator.
  public static func likelySeparator(of text: [UInt8]) -> UInt8 {
    var best = (separator: UInt8(ascii: ","), score: 0)
    var limits = ReadLimits.standard
    limits.rows = 20
    let sample = Array(text.prefix(1 << 16))
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      var scan = CSVScan(separator: separator, limits: limits, file: "")
      var ignored = Diagnostics(limit: 1)
      sample.withUnsafeBufferPointer { scan.run($0, into: &ignored) }
      guard let first = scan.recordLengths.first, first > 1 else { continue }
      let score = scan.recordLengths.count { $0 == first } * first
      if score > best.score { best = (separator, score) }
    }
    return best.separator
  }
}

/// One pass over a CSV text that finds where the fields stand.
private struct CSVScan {
  private let separator: UInt8
  private let limits: ReadLimits
  private let file: String

  private var starts: [Int32] = []
  private var ends: [Int32] = []
  private var rowStarts: [Int32] = [0]
  private var lines: [Int32] = []
  private var damagedRows: Set<Int32> = []
  /// Texts of fields with doubled quotes; they are put behind the file's own bytes.
  private var unescaped: [UInt8] = []
  private var line = 1

  init(separator: UInt8, limits: ReadLimits, file: String) {
    self.separator = separator
    self.limits = limits
    self.file = file
  }

  var recordLengths: [Int] { lines.indices.map { Int(rowStarts[$0 + 1] - rowStarts[$0]) } }

  func grid(_ text: [UInt8], name: String) -> Grid {
    let cells = CellStore(
      bytes: unescaped.isEmpty ? text : text + unescaped, starts: starts, ends: ends,
      rowStarts: rowStarts, lines: lines)
    return Grid(name: name, file: file, source: .text, cells: cells, damagedRows: damagedRows)
  }

  mutating func run(_ text: UnsafeBufferPointer<UInt8>, into diagnostics: inout Diagnostics) {
    let expected = text.count / 8
    starts.reserveCapacity(expected)
    ends.reserveCapacity(expected)
    var index = 0
    while index < text.count {
      if let next = behindBlankLine(text, index) {
        index = next
        line += 1
        continue
      }
      guard lines.count < limits.rows else {
        diagnostics.error(
          at: Place(file: file, line: line),
          LimitText.exceeded("records in a table", "记录数", limits.rows))
        return
      }
      index = record(text, from: index, into: &diagnostics)
    }
  }

  /// The start of the next line when nothing but spaces stands on this one.
  private func behindBlankLine(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\n"): return index + 1
      case UInt8(ascii: "\r"):
        return index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n")
          ? index + 2 : index + 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        if text[index] == separator { return nil }
        index += 1
      default: return nil
      }
    }
    return index
  }

  /// Reads one record and returns where the next line starts.
  private mutating func record(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, into diagnostics: inout Diagnostics
  ) -> Int {
    let (quote, lf, cr) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let firstLine = line
    let firstField = starts.count
    let separator = separator
    let fieldBytes = limits.fieldBytes
    var isOverlong = false
    var index = start
    while true {
      let fieldStart = index
      if index < text.count, text[index] == quote {
        index = quotedField(
          text, from: index, firstLine: firstLine, field: starts.count - firstField + 1,
          into: &diagnostics)
      } else {
        while index < text.count {
          let byte = text[index]
          if byte == separator || byte == lf || byte == cr { break }
          index += 1
        }
        starts.append(Int32(truncatingIfNeeded: fieldStart))
        ends.append(Int32(truncatingIfNeeded: index))
      }
      if index - fieldStart > fieldBytes {
        diagnostics.error(
          at: Place(file: file, line: firstLine, column: starts.count - firstField),
          LimitText.exceeded("bytes in a field", "字段字节数", fieldBytes))
        markDamaged()
      }
      if starts.count - firstField > limits.columns {
        if !isOverlong {
          diagnostics.error(
            at: Place(file: file, line: firstLine, column: starts.count - firstField),
            LimitText.exceeded("fields in a record", "字段个数", limits.columns))
          markDamaged()
        }
        isOverlong = true
        starts.removeLast()
        ends.removeLast()
      }
      guard index < text.count, text[index] == separator else { break }
      index += 1
    }
    if index < text.count {
      index += text[index] == cr && index + 1 < text.count && text[index + 1] == lf ? 2 : 1
    }
    line += 1
    lines.append(Int32(truncatingIfNeeded: firstLine))
    rowStarts.append(Int32(truncatingIfNeeded: starts.count))
    return index
  }

  /// Reads a field whose opening quote stands at `start`, and returns where the separator or line
  /// end behind it stands.
  private mutating func quotedField(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, firstLine: Int, field: Int,
    into diagnostics: inout Diagnostics
  ) -> Int {
    let (quote, lf, cr) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let quoteLine = line
    var hasDoubled = false
    var index = start + 1
    while true {
      guard index < text.count else {
        diagnostics.error(
          at: Place(file: file, line: quoteLine, column: field),
          LocalizedText(
            english: "the quote that opens this field is never closed",
            chinese: "此字段开头的引号没有结束"),
          expected: LocalizedText(
            english: "a quote (\") at the end of the field", chinese: "字段末尾的引号 (\")"))
        markDamaged()
        break
      }
      let byte = text[index]
      if byte == quote {
        guard index + 1 < text.count, text[index + 1] == quote else { break }
        hasDoubled = true
        index += 2
        continue
      }
      if byte == lf || (byte == cr && !(index + 1 < text.count && text[index + 1] == lf)) {
        line += 1
      }
      index += 1
    }
    append(text, start + 1..<index, hasDoubled: hasDoubled)
    guard index < text.count else { return index }
    index += 1
    guard index < text.count, text[index] != separator, text[index] != lf, text[index] != cr else {
      return index
    }
    let behind = index
    while index < text.count, text[index] != separator, text[index] != lf, text[index] != cr {
      index += 1
    }
    // Spaces there are harmless and common in files that people align by hand.
    if WhiteSpace.trimmed(behind..<index, in: text).isEmpty { return index }
    diagnostics.error(
      at: Place(file: file, line: firstLine, column: field),
      LocalizedText(
        english: "there is text behind the closing quote of this field",
        chinese: "字段的结束引号之后还有文字"),
      value: String(decoding: text[behind..<index].prefix(200), as: UTF8.self),
      expected: LocalizedText(
        english: "a separator, or quotes inside the field doubled (\"\")",
        chinese: "分隔符；字段内的引号应写成两个 (\"\")"))
    markDamaged()
    return index
  }

  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hasDoubled: Bool
  ) {
    guard hasDoubled else {
      starts.append(Int32(truncatingIfNeeded: range.lowerBound))
      ends.append(Int32(truncatingIfNeeded: range.upperBound))
      return
    }
    let quote = UInt8(ascii: "\"")
    starts.append(Int32(truncatingIfNeeded: text.count + unescaped.count))
    var index = range.lowerBound
    while index < range.upperBound {
      unescaped.append(text[index])
      index += text[index] == quote ? 2 : 1
    }
    ends.append(Int32(truncatingIfNeeded: text.count + unescaped.count))
  }

  /// Says that the record being read cannot be trusted.
  private mutating func markDamaged() { damagedRows.insert(Int32(truncatingIfNeeded: lines.count)) }
}

/// The message of every limit.
enum LimitText {
  static func exceeded(_ english: String, _ chinese: String, _ limit: Int) -> LocalizedText {
    LocalizedText(
      english: "more than \(limit) \(english): that is more than is read",
      chinese: "\(chinese)超过 \(limit)，超出可读取的上限")
  }
}
