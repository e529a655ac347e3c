/// White space around the text of cells and names.
enum WhiteSpace {
  /// `range` without the white space at its ends: ASCII, the no-break space (U+00A0) and the
  /// ideographic space (U+3000), which both slip into sheets unseen.
  @inline(__always)
  static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let byte = bytes[start]
      if byte > 0x20, byte != 0xC2, byte != 0xE3 { break }
      if byte <= 0x20 {
        start += 1
      } else if byte == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
        start += 2
      } else if byte == 0xE3, start + 2 < end, bytes[start + 1] == 0x80, bytes[start + 2] == 0x80 {
        start += 3
      } else {
        break
      }
    }
    while start < end {
      let byte = bytes[end - 1]
      if byte > 0x20, byte != 0xA0, byte != 0x80 { break }
      if byte <= 0x20 {
        end -= 1
      } else if byte == 0xA0, end - start >= 2, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if byte == 0x80, end - start >= 3, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// `text` without the white space at its ends.
  static func trimmed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(decoding: bytes[trimmed(0..<bytes.count, in: bytes)], as: UTF8.self)
    }
  }
}
