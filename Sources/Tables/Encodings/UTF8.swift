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
