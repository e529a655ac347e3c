internal import Primitives

/// How wide text is, estimated from a small table, so that a layout needs no font.
///
/// The table holds the widths of a common sans-serif face for ASCII, a tenth added for wider ones;
/// ideographs and other wide characters are as wide as high; what is not listed counts as 0.6. The
/// estimate errs on the wide side.
public enum TextWidth {
  /// The width of `words` at a font size, in the unit of the size.
  ///
  /// - Complexity: O(length).
  public static func of(_ words: String, size: Double) -> Double {
    var thousandths = 0
    for scalar in words.unicodeScalars { thousandths += of(scalar) }
    return Double(thousandths) / 1000 * size
  }

  /// The longest beginning of `words` that fits into `width`, with an ellipsis where it was cut.
  public static func fitted(_ words: String, size: Double, width: Double) -> String {
    // What is far too long is cut before it is measured.
    let kept = String(words.prefix(400))
    if kept.count == words.count, of(words, size: size) <= width { return words }
    let limit = max(0, width - of("…", size: size))
    var taken = 0.0
    var result = ""
    for character in kept {
      taken += of(String(character), size: size)
      if taken > limit { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// Words cut into lines that fit into `width`: between words where there are spaces, anywhere in
  /// ideographs. What does not fit into `lines` lines ends with an ellipsis.
  public static func lines(_ words: String, size: Double, width: Double, lines: Int) -> [String] {
    var result: [String] = []
    var rest = Substring(words.prefix(400))
    while !rest.isEmpty, result.count < max(1, lines) {
      if result.count + 1 == max(1, lines) || of(String(rest), size: size) <= width {
        result.append(fitted(String(rest), size: size, width: width))
        break
      }
      var taken = 0.0
      var end = rest.startIndex
      var lastBreak: String.Index?
      while end < rest.endIndex {
        taken += of(String(rest[end]), size: size)
        if taken > width { break }
        let isBreak = rest[end] == " " || rest[end] == "-" || isWide(rest[end])
        end = rest.index(after: end)
        if isBreak { lastBreak = end }
      }
      if end == rest.startIndex { end = rest.index(after: end) }
      let cut = end < rest.endIndex && rest[end] != " " ? (lastBreak ?? end) : end
      var line = String(rest[..<cut])
      while line.last == " " { line.removeLast() }
      result.append(line)
      rest = rest[cut...].drop { $0 == " " }
    }
    return result
  }

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { of($0) == 1000 } ?? false
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: return Int(narrow[Int(value) - 0x20]) * 11
    case 0..<0x20, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0xFE00...0xFE0F: return 0
    case 0xC0...0x24F: return 580
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF01...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 1000
    case 0x2013, 0x2018, 0x2019: return 560
    case 0x2014, 0x2026, 0x2190...0x21FF: return 1000
    default: return 600
    }
  }

  /// Hundredths of the size from the space to the tilde.
  private static let narrow: [UInt8] = [
    28, 30, 36, 56, 56, 89, 67, 20, 34, 34, 40, 59, 28, 34, 28, 30, 56, 56, 56, 56, 56, 56, 56, 56,
    56, 56, 29, 29, 59, 59, 59, 56, 100, 67, 67, 73, 73, 67, 62, 78, 73, 29, 50, 67, 56, 84, 73, 78,
    67, 78, 73, 67, 62, 73, 67, 95, 67, 67, 62, 29, 29, 29, 47, 56, 34, 56, 56, 51, 56, 56, 29, 56,
    56, 23, 24, 51, 23, 84, 56, 56, 56, 56, 34, 50, 29, 56, 50, 73, 50, 50, 50, 34, 27, 34, 59,
  ]
}
