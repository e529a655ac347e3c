/// XML in the making.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  /// Appends markup as it stands.
  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends text with the characters escaped that mean something in XML.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  /// Appends a cell that holds a text. What XML cannot hold is written as `_x0001_`, and a text
  /// that looks so already gets its underscore escaped.
  mutating func textCell(_ content: String, row: Int, column: Int, style: Int) {
    openCell(row: row, column: column)
    if style != 0 { raw("\" s=\"\(style)") }
    raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    let content = WorkbookWriter.cut(content, to: WorkbookWriter.longestText)
    if Self.needsEscape(content) {
      text(Self.escaped(content))
    } else {
      text(content)
    }
    raw("</t></is></c>")
  }

  /// Appends the start of a cell up to the end of its name; the quote behind that is the caller's.
  mutating func openCell(row: Int, column: Int) {
    raw("<c r=\"")
    raw(CellReference.columnName(column))
    raw(String(row))
  }

  private static func needsEscape(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20, byte != 0x09, byte != 0x0A { return true }
      if before == UInt8(ascii: "_"), byte == UInt8(ascii: "x") { return true }
      // U+FFFE and U+FFFF are no characters of XML; both begin so.
      if before == 0xEF, byte == 0xBF { return true }
      before = byte
    }
    return false
  }

  private static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    func append(_ text: String) { result.append(contentsOf: text.unicodeScalars) }
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0, 0xFFFE, 0xFFFF: append("\u{FFFD}")
      case 0x09, 0x0A: result.append(scalar)
      case 1..<0x20:
        append(scalar.value < 0x10 ? "_x000" : "_x00")
        append(String(scalar.value, radix: 16, uppercase: true) + "_")
      case 0x5F where index + 1 < scalars.count && scalars[index + 1] == "x": append("_x005F_")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
