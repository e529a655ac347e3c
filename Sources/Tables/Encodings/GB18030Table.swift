/// The characters of GB 18030 by their codes.
///
/// Two-byte codes are a table. Four-byte codes need none: those of the first plane are all the
/// characters that the table lacks, in the order of Unicode, and those of the other planes follow
/// Unicode directly.
struct GB18030Table: Sendable {
  /// The table, made when it is first needed.
  static let shared = GB18030Table()

  /// How many trail bytes a lead byte of a two-byte code has.
  private static let trails = 190

  private let twoByte: [UInt16]
  private let fourByte: [UInt16]

  private init() {
    twoByte = Self.decoded(Self.encoded)
    var isInTable = [Bool](repeating: false, count: 1 << 16)
    for unit in twoByte { isInTable[Int(unit)] = true }
    var others: [UInt16] = []
    others.reserveCapacity(39_420)
    for unit in UInt16(0x80)...UInt16.max
    where !isInTable[Int(unit)] && !(0xD800...0xDFFF).contains(unit) {
      others.append(unit)
    }
    fourByte = others
  }

  /// The scalar of a two-byte code, or nil when there is none.
  func scalar(_ lead: UInt8, _ trail: UInt8) -> UInt32? {
    guard lead >= 0x81, lead <= 0xFE, trail >= 0x40, trail <= 0xFE, trail != 0x7F else {
      return nil
    }
    let column = Int(trail) - (trail > 0x7F ? 0x41 : 0x40)
    let index = (Int(lead) - 0x81) * Self.trails + column
    return index < twoByte.count ? Self.current(UInt32(twoByte[index])) : nil
  }

  /// The scalar of a four-byte code, or nil when there is none.
  func scalar(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> UInt32? {
    guard first >= 0x81, first <= 0xFE, third >= 0x81, third <= 0xFE,
      (0x30...0x39).contains(second), (0x30...0x39).contains(fourth)
    else { return nil }
    var index = (Int(first) - 0x81) * 10 + Int(second) - 0x30
    index = (index * 126 + Int(third) - 0x81) * 10 + Int(fourth) - 0x30
    if index < fourByte.count { return Self.current(UInt32(fourByte[index])) }
    // Codes from 90 30 81 30 on are the planes behind the first.
    let above = index - 189_000
    return above >= 0 && above < 0x10_0000 ? UInt32(0x1_0000 + above) : nil
  }

  /// The edition of 2005 exchanged the codes of these two; all else is as in 2000.
  private static func current(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xE7C7: 0x1E3F
    case 0x1E3F: 0xE7C7
    default: scalar
    }
  }

  /// The 16-bit units in a base64 text.
  private static func decoded(_ text: StaticString) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(126 * trails)
    text.withUTF8Buffer { bytes in
      var bits: UInt64 = 0
      var count = 0
      for byte in bytes {
        let digit: UInt8
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = byte - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = byte - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte + 4
        case UInt8(ascii: "+"): digit = 62
        case UInt8(ascii: "/"): digit = 63
        default: continue
        }
        bits = bits << 6 | UInt64(digit)
        count += 6
        if count >= 16 {
          count -= 16
          units.append(UInt16(truncatingIfNeeded: bits >> UInt64(count)))
        }
      }
    }
    return units
  }
}
