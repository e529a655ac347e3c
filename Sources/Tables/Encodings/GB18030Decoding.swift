/// Text in GB18030, of which GBK and GB2312 are parts.
enum GB18030Decoding {
  /// Text that was decoded.
  struct Decoded {
    /// The text as UTF-8.
    var text: [UInt8] = []
    /// How many characters of two bytes or more there are.
    var longCharacters = 0
    /// How many of them stand in the rows that hold the common characters and punctuation.
    var commonCharacters = 0
    /// How many bytes belong to no character.
    var damaged = 0
    /// Where U+FFFD first stands for such a byte.
    var firstDamage: Int?
  }

  /// The text when it looks like Chinese in this encoding; else nil.
  ///
  /// Nearly any text in a western encoding is valid here too, but the pairs that it makes by
  /// chance are rare characters: an accented letter with the ASCII letter behind it.
  static func decodeIfLikely(_ bytes: [UInt8]) -> Decoded? {
    let decoded = bytes.withUnsafeBufferPointer { decode($0) }
    guard decoded.commonCharacters * 5 >= decoded.longCharacters * 3,
      decoded.commonCharacters > 10 * decoded.damaged
    else { return nil }
    return decoded
  }

  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> Decoded {
    let table = GB18030Table.shared
    var decoded = Decoded()
    decoded.text.reserveCapacity(bytes.count + bytes.count / 2)
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        decoded.text.append(first)
        index += 1
        continue
      }
      if index + 1 < bytes.count, let scalar = table.scalar(first, bytes[index + 1]) {
        decoded.longCharacters += 1
        // GB2312: punctuation and letters in rows A1 to A9, common characters from row B0 on.
        if bytes[index + 1] >= 0xA1, (0xA1...0xA9).contains(first) || (0xB0...0xF7).contains(first)
        {
          decoded.commonCharacters += 1
        }
        UTF8Encoding.append(scalar, to: &decoded.text)
        index += 2
      } else if index + 3 < bytes.count,
        let scalar = table.scalar(first, bytes[index + 1], bytes[index + 2], bytes[index + 3])
      {
        decoded.longCharacters += 1
        UTF8Encoding.append(scalar, to: &decoded.text)
        index += 4
      } else if first == 0x80 {
        // Windows writes the euro sign so.
        UTF8Encoding.append(0x20AC, to: &decoded.text)
        index += 1
      } else {
        decoded.damaged += 1
        if decoded.firstDamage == nil { decoded.firstDamage = decoded.text.count }
        UTF8Encoding.append(0xFFFD, to: &decoded.text)
        index += 1
      }
    }
    return decoded
  }
}
