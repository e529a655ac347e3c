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
