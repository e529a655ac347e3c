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
  }

  /// Decodes `bytes`, whatever they are; never fails.
  ///
  /// A byte order mark decides. Without one: UTF-8 when the bytes are valid UTF-8; UTF-16 when zero
  /// bytes stand as in text of that encoding; UTF-8 with damage when well-formed characters by far
  /// outnumber the damaged; GB18030 when the bytes are valid and most of them are common Chinese
  /// characters; else Windows-1252, in which almost every sequence of bytes means something.
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
    if let text = GB18030Decoding.decodeIfLikely(bytes) {
      return Decoded(bytes: text, encoding: .gb18030, firstDamagedLine: nil)
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
          chinese: "文件不是 UTF-8 编码，已按 \(name) 读取"))
    }
    if let line = decoded.firstDamagedLine {
      diagnostics.warning(
        at: Place(file: file, line: line),
        LocalizedText(
          english: "bytes that are no character in \(name) were replaced by \u{FFFD}",
          chinese: "此处起有字节不是 \(name) 字符，已替换为 \u{FFFD}"))
    }
    return decoded.bytes
  }

  private static func utf8Repaired(_ bytes: [UInt8]) -> Decoded {
    guard let place = UTF8Validation.examine(bytes).firstDamage else {
      return Decoded(bytes: bytes, encoding: .utf8, firstDamagedLine: nil)
    }
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return Decoded(
      bytes: repaired, encoding: .utf8,
      firstDamagedLine: 1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") })
  }

  private static func utf16(
    _ bytes: [UInt8], from start: Int, as encoding: TextEncoding
  ) -> Decoded {
    let (text, damage) = UTF16Decoding.decode(
      bytes, from: start, isBigEndian: encoding == .utf16BigEndian)
    let line = damage.map { place in 1 + text[..<place].count { $0 == UInt8(ascii: "\n") } }
    return Decoded(bytes: text, encoding: encoding, firstDamagedLine: line)
  }
}

/// Whether bytes are UTF-8.
enum UTF8Validation {
  /// What was found in some bytes.
  struct Findings {
    /// How many well-formed characters of two bytes or more.
    var longCharacters = 0
    /// How many bytes that belong to no character.
    var damaged = 0
    /// Where the first of these stands.
    var firstDamage: Int?
  }

  /// Counts well-formed and damaged characters.
  static func examine(_ bytes: [UInt8]) -> Findings {
    bytes.withUnsafeBufferPointer { examine($0) }
  }

  private static func examine(_ bytes: UnsafeBufferPointer<UInt8>) -> Findings {
    var findings = Findings()
    let count = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < count {
      if bytes[index] < 0x80 {
        index += 1
        // Eight plain bytes at a time: most tables are mostly ASCII.
        while index + 8 <= count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        continue
      }
      let length = characterLength(bytes, at: index)
      if length > 0 {
        findings.longCharacters += 1
        index += length
      } else {
        if findings.firstDamage == nil { findings.firstDamage = index }
        findings.damaged += 1
        index += 1
      }
    }
    return findings
  }

  /// The length of the well-formed character of two bytes or more at `index`, else 0: no overlong
  /// forms, no surrogates, nothing above U+10FFFF (The Unicode Standard, table 3-7).
  private static func characterLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int {
    let lead = bytes[index]
    let rest = bytes.count - index
    func continues(_ offset: Int) -> Bool { bytes[index + offset] & 0xC0 == 0x80 }
    switch lead {
    case 0xC2...0xDF:
      return rest >= 2 && continues(1) ? 2 : 0
    case 0xE0...0xEF:
      guard rest >= 3, continues(1), continues(2) else { return 0 }
      let second = bytes[index + 1]
      return (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ? 0 : 3
    case 0xF0...0xF4:
      guard rest >= 4, continues(1), continues(2), continues(3) else { return 0 }
      let second = bytes[index + 1]
      return (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F) ? 0 : 4
    default: return 0
    }
  }
}

/// Text in UTF-16.
enum UTF16Decoding {
  /// The byte order when zero bytes stand as they do in UTF-16 text without a mark: nearly all in
  /// one half of the pairs, and next to most of the bytes that look like line ends and separators.
  /// Text in UTF-8 that a zero byte got into by mistake does not look so.
  static func likelyEncoding(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    var separators = 0
    var paired = [0, 0]
    let sample = min(bytes.count, 1 << 16) & ~1
    for index in 0..<sample {
      switch bytes[index] {
      case 0: zeros[index & 1] += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";"):
        separators += 1
        if bytes[index ^ 1] == 0 { paired[index & 1] += 1 }
      default: break
      }
    }
    guard separators > 0 else { return nil }
    if zeros[1] > 8 * zeros[0], 2 * paired[0] > separators { return .utf16LittleEndian }
    if zeros[0] > 8 * zeros[1], 2 * paired[1] > separators { return .utf16BigEndian }
    return nil
  }

  /// The text as UTF-8, and the place in it of the first replaced unit.
  static func decode(
    _ bytes: [UInt8], from start: Int, isBigEndian: Bool
  ) -> (text: [UInt8], firstDamage: Int?) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var firstDamage: Int?
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var index = start
    while index < bytes.count {
      var scalar: UInt32 = 0xFFFD
      var isDamaged = true
      if index + 1 < bytes.count {
        let first = unit(index)
        index += 2
        if first < 0xD800 || first > 0xDFFF {
          (scalar, isDamaged) = (first, false)
        } else if first < 0xDC00, index + 1 < bytes.count {
          let second = unit(index)
          if second >= 0xDC00, second <= 0xDFFF {
            scalar = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
            isDamaged = false
            index += 2
          }
        }
      } else {
        index += 1
      }
      if isDamaged, firstDamage == nil { firstDamage = text.count }
      UTF8Encoding.append(scalar, to: &text)
    }
    return (text, firstDamage)
  }
}

/// Text in Windows-1252.
enum Windows1252Decoding {
  /// The text as UTF-8; every byte means something.
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if byte < 0xA0 {
        UTF8Encoding.append(specials[Int(byte) - 0x80], to: &text)
      } else {
        UTF8Encoding.append(UInt32(byte), to: &text)
      }
    }
    return text
  }

  /// What Windows has where Latin-1 has controls; five places are empty.
  private static let specials: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

/// Scalars as UTF-8.
enum UTF8Encoding {
  /// Appends `scalar`, which is a Unicode scalar's value.
  @inline(__always)
  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x80 {
      text.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      text.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      text.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      text.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
