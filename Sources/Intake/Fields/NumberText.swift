internal import Primitives
internal import Tables

/// Why a text that was meant as a number is none.
enum NumberText {
  /// What to do about it, or nil when nothing is plain.
  static func hint(for text: String) -> LocalizedText? {
    let separators: Set<Character> = [",", "，", "'", "’", " ", "_", "\u{00A0}"]
    if text.contains(where: separators.contains) {
      let bare = text.filter { !separators.contains($0) }
      if NumberParsing.double(bare) != nil {
        return LocalizedText(
          english: "write \(bare): numbers have no thousands separators and a point for decimals",
          chinese: "请写 \(bare)：数中不用千位分隔符，小数点用“.”")
      }
    }
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
    if plain != text, NumberParsing.double(plain) != nil {
      return LocalizedText(
        english: "write \(plain): full-width digits are not read",
        chinese: "请写 \(plain)：不支持全角数字")
    }
    if let number = leadingNumber(text) {
      if text.hasSuffix("%") {
        return LocalizedText(
          english: "write a share as a number from 0 to 1", chinese: "比例请写成 0 到 1 之间的数")
      }
      return LocalizedText(
        english: "write \(number) alone: the unit has a column of its own",
        chinese: "只写 \(number)：单位另有一列")
    }
    return nil
  }

  /// The number that a text begins with, when more follows it.
  private static func leadingNumber(_ text: String) -> String? {
    var end = text.startIndex
    while end < text.endIndex, text[end].isASCII, text[end].isNumber || "+-.".contains(text[end]) {
      end = text.index(after: end)
    }
    guard end > text.startIndex, end < text.endIndex else { return nil }
    let head = String(text[..<end])
    return NumberParsing.double(head) == nil ? nil : head
  }
}

extension String {
  /// Where `needle` first stands, or nil.
  func range(ofText needle: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
