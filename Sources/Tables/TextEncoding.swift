internal import Primitives

/// How the characters of a file are written as bytes.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// The Chinese standard; GBK and GB2312 are parts of it.
  case gb18030 = "GB18030"
  /// Western European, Latin-1 with the characters that Windows puts between 0x80 and 0x9F.
  case windows1252 = "Windows-1252"

  /// Text that was decoded.
  public struct Decoded: Sendable {
    /// The text as valid UTF-8, without a byte order mark.
    public let bytes: [UInt8]
    /// The encoding that it was read with.
    public let encoding: TextEncoding
    /// The line, 1-based, of the first bytes that mean nothing in that encoding; nil when all do.
    /// U+FFFD stands in their place.
    public let firstDamagedLine: Int?
    /// Whether the bytes look like Big5, which is not among the encodings that are read; then most
    /// characters are wrong.
    public var looksLikeBig5 = false
  }

  /// Decodes `bytes`, whatever they are; never fails.
  ///
  /// A byte order mark decides. Without one: UTF-8 when the bytes are valid UTF-8; UTF-16 when zero
  /// bytes stand as in text of that encoding; UTF-8 with damage when well-formed characters by far
  /// outnumber the damaged; GB18030 when the bytes are valid there and rather Chinese than western
  /// by their pairs; else Windows-1252, in which almost every sequence of bytes means something.
  ///
  /// - Complexity: O(n).
  public static func decode(_ bytes: [UInt8]) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return utf8Repaired(Array(bytes.dropFirst(3)))
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf16(bytes, from: 2, as: .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes, from: 2, as: .utf16BigEndian)
    }
    if let encoding = UTF16Decoding.likelyEncoding(of: bytes) {
      return utf16(bytes, from: 0, as: encoding)
    }
    let validity = UTF8Validation.examine(bytes)
    if validity.damaged == 0 {
      return Decoded(bytes: bytes, encoding: .utf8, firstDamagedLine: nil)
    }
    if validity.longCharacters >= 10 * validity.damaged { return utf8Repaired(bytes) }
    if let chinese = GB18030Decoding.decodeIfLikely(bytes) {
      return Decoded(
        bytes: chinese.text, encoding: .gb18030,
        firstDamagedLine: chinese.firstDamage.map { line(of: $0, in: chinese.text) },
        looksLikeBig5: chinese.evidence.looksLikeBig5)
    }
    return Decoded(
      bytes: Windows1252Decoding.decode(bytes), encoding: .windows1252, firstDamagedLine: nil)
  }

  /// Decodes `bytes` of `file` and says in a note when they were not UTF-8, in a warning when some
  /// of them mean nothing.
  ///
  /// - Returns: the text as UTF-8.
  public static func decode(
    _ bytes: [UInt8], file: String, into diagnostics: inout Diagnostics
  ) -> [UInt8] {
    let decoded = decode(bytes)
    let name = decoded.encoding.rawValue
    if decoded.encoding != .utf8 {
      diagnostics.note(
        at: Place(file: file),
        LocalizedText(
          english: "the file is not UTF-8; it was read as \(name)",
          chinese: "文件不是 UTF-8 编码，已按 \(name) 读取"),
        hint: LocalizedText(
          english: "if letters look wrong, save it as UTF-8", chinese: "如有乱码，请另存为 UTF-8"))
    }
    if decoded.looksLikeBig5 {
      diagnostics.warning(
        at: Place(file: file),
        LocalizedText(
          english: "the file looks like Big5, which is not read; save it as UTF-8",
          chinese: "文件看来是 Big5 编码，本程序不支持，请另存为 UTF-8"))
    }
    if let line = decoded.firstDamagedLine {
      diagnostics.warning(
        at: Place(file: file, line: line),
        LocalizedText(
          english: "bytes that are no character in \(name) were replaced by \u{FFFD}",
          chinese: "此处起有字节不是 \(name) 字符，已替换为 \u{FFFD}"),
        hint: LocalizedText(
          english: "open the original and save it as UTF-8", chinese: "请打开原文件并另存为 UTF-8"))
    }
    return decoded.bytes
  }

  private static func utf8Repaired(_ bytes: [UInt8]) -> Decoded {
    guard let place = UTF8Validation.examine(bytes).firstDamage else {
      return Decoded(bytes: bytes, encoding: .utf8, firstDamagedLine: nil)
    }
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return Decoded(
      bytes: repaired, encoding: .utf8, firstDamagedLine: line(of: place, in: bytes))
  }

  private static func utf16(
    _ bytes: [UInt8], from start: Int, as encoding: TextEncoding
  ) -> Decoded {
    let (text, damage) = UTF16Decoding.decode(
      bytes, from: start, isBigEndian: encoding == .utf16BigEndian)
    return Decoded(
      bytes: text, encoding: encoding, firstDamagedLine: damage.map { line(of: $0, in: text) })
  }

  /// The line, 1-based, on which the byte at `place` stands.
  private static func line(of place: Int, in text: [UInt8]) -> Int {
    1 + text[..<place].count { $0 == UInt8(ascii: "\n") }
  }
}
