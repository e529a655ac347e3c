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
