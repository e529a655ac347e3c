/// Text in GB18030, of which GBK and GB2312 are parts.
enum GB18030Decoding {
  /// Text that was decoded.
  struct Decoded {
    /// The text as UTF-8.
    var text: [UInt8] = []
    /// How many characters of two bytes or more there are.
    var longCharacters = 0
    /// What the bytes say on whether they are Chinese at all.
    var evidence = ChineseEvidence()
    /// How many bytes belong to no character.
    var damaged = 0
    /// Where U+FFFD first stands for such a byte.
    var firstDamage: Int?
  }

  /// The text when it looks like Chinese in this encoding; else nil.
  static func decodeIfLikely(_ bytes: [UInt8]) -> Decoded? {
    let decoded = bytes.withUnsafeBufferPointer { decode($0) }
    guard decoded.evidence.isChinese, decoded.longCharacters > 10 * decoded.damaged else {
      return nil
    }
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
        decoded.evidence.add(first, bytes[index + 1])
        UTF8Encoding.append(scalar, to: &decoded.text)
        index += 2
      } else if index + 3 < bytes.count,
        let scalar = table.scalar(first, bytes[index + 1], bytes[index + 2], bytes[index + 3])
      {
        decoded.longCharacters += 1
        decoded.evidence.addLongCharacter()
        UTF8Encoding.append(scalar, to: &decoded.text)
        index += 4
      } else if first == 0x80 {
        // Windows writes the euro sign so.
        UTF8Encoding.append(0x20AC, to: &decoded.text)
        index += 1
      } else {
        decoded.damaged += 1
        decoded.evidence.addDamage()
        if decoded.firstDamage == nil { decoded.firstDamage = decoded.text.count }
        UTF8Encoding.append(0xFFFD, to: &decoded.text)
        index += 1
      }
    }
    return decoded
  }
}
