internal import Primitives

/// Writes CSV as RFC 4180 has it, in UTF-8, with LF at the end of each record.
///
/// **Protection of spreadsheets.** A program that opens a CSV file may run a text that begins with
/// `=`, `+`, `-`, `@`, a tab or a carriage return as a formula, and such texts may come from other
/// people's files. Unless it is a plain number, a text that begins so is written with an
/// apostrophe before it, which spreadsheets show as text. Reading the file back gives the
/// apostrophe too; where the exact text matters more (files that only programs read), turn
/// `protectsSpreadsheets` off.
public struct CSVWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  /// Whether texts that look like formulas get an apostrophe.
  public var protectsSpreadsheets: Bool
  private var isFirst = true
  private var recordStart = 0

  /// A writer that has written nothing.
  ///
  /// - Parameters:
  ///   - protectsSpreadsheets: whether texts that look like formulas get an apostrophe.
  ///   - marksEncoding: whether the file begins with a byte order mark, which some spreadsheets
  ///     need to show other scripts than Latin.
  public init(protectsSpreadsheets: Bool = true, marksEncoding: Bool = false) {
    self.protectsSpreadsheets = protectsSpreadsheets
    if marksEncoding { bytes = [0xEF, 0xBB, 0xBF] }
    recordStart = bytes.count
  }

  /// Writes a whole record.
  public mutating func record(_ fields: [String]) {
    for text in fields { field(text) }
    endRecord()
  }

  /// Writes the next field of the record.
  public mutating func field(_ text: String) {
    separate()
    append(text)
  }

  /// Writes the next field of the record; a number that is not finite is left blank.
  public mutating func field(_ number: Double) {
    separate()
    if number.isFinite { bytes.append(contentsOf: DecimalText.shortest(number).utf8) }
  }

  /// Writes the next field of the record.
  public mutating func field(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Ends the record. A record of one blank field is written as `""`, because a blank line is none.
  public mutating func endRecord() {
    if bytes.count == recordStart { bytes.append(contentsOf: [0x22, 0x22]) }
    bytes.append(UInt8(ascii: "\n"))
    recordStart = bytes.count
    isFirst = true
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func append(_ text: String) {
    let utf8 = text.utf8
    guard let first = utf8.first else { return }
    let isDangerous =
      protectsSpreadsheets && Self.beginsFormula(first) && NumberParsing.double(text) == nil
    let needsQuotes = utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    if isDangerous { bytes.append(UInt8(ascii: "'")) }
    for byte in utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
  }

  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}
