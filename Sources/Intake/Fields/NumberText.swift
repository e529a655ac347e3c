internal import Primitives
internal import Tables

/// Why a text that was meant as a number is none.
enum NumberText {
  /// What to do about it, or nil when nothing is plain.
  static func hint(for text: String) -> LocalizedText? {
    if let bare = withoutSeparators(text) {
      return LocalizedText(
        english: "write \(bare): numbers have no thousands separators and a point for decimals",
        chinese: "请写 \(bare)：数中不用千位分隔符，小数点用“.”")
    }
    if let (low, high) = ends(text) {
      return LocalizedText(
        english: "a range is written \(low)..\(high)", chinese: "区间请写成 \(low)..\(high)")
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

  /// The number that a text with separators of thousands or a decimal comma surely means; nil where
  /// there are none, or more than one reading.
  ///
  /// One comma with three digits behind it parts thousands, as in `1,200`; with fewer or more digits
  /// it is a decimal comma, before which spaces, points and apostrophes may part thousands.
  private static func withoutSeparators(_ text: String) -> String? {
    let sign = text.first.map { "+-".contains($0) } ?? false ? String(text.prefix(1)) : ""
    let body = text.dropFirst(sign.count).map { $0 == "，" ? "," : $0 }
    let isPlain = body.allSatisfy { $0.isASCII && $0.isNumber || "., '’_\u{00A0}".contains($0) }
    guard isPlain, let first = body.first, first.isNumber else { return nil }
    func joined(_ whole: ArraySlice<Character>, by separators: String) -> String? {
      let groups = whole.split(omittingEmptySubsequences: false) { separators.contains($0) }
      let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 }
      guard isGrouped, (1...3).contains(groups[0].count) || groups.count == 1 else { return nil }
      let digits = groups.flatMap { $0 }
      return digits.allSatisfy(\.isNumber) ? String(digits) : nil
    }
    let spaces = " '’_\u{00A0}"
    if let comma = body.lastIndex(of: ","), body.firstIndex(of: ",") == comma,
      body.count - comma - 1 != 3
    {
      let decimals = body[(comma + 1)...]
      guard !decimals.isEmpty, decimals.allSatisfy(\.isNumber) else { return nil }
      return joined(body[..<comma], by: spaces + ".").map { sign + $0 + "." + String(decimals) }
    }
    let point = body.lastIndex(of: ".") ?? body.endIndex
    guard body[..<point].contains(where: { (spaces + ",").contains($0) }) else { return nil }
    let decimals = body[point...]
    guard decimals.dropFirst().allSatisfy(\.isNumber) else { return nil }
    return joined(body[..<point], by: spaces + ",").map { sign + $0 + String(decimals) }
  }

  /// The two numbers of a range that is written with a dash or another mark.
  private static func ends(_ text: String) -> (low: String, high: String)? {
    guard let mark = text.dropFirst().firstIndex(where: { "-–—~～〜至到".contains($0) }) else {
      return nil
    }
    let ends = [text[..<mark], text[text.index(after: mark)...]].map { part in
      String(part.filter { $0 != " " })
    }
    guard let low = NumberParsing.double(ends[0]), let high = NumberParsing.double(ends[1]),
      low <= high
    else { return nil }
    return (ends[0], ends[1])
  }

  /// The number that a text begins with, when words or a sign of a unit follow it.
  private static func leadingNumber(_ text: String) -> String? {
    var end = text.startIndex
    while end < text.endIndex, text[end].isASCII, text[end].isNumber || "+-.".contains(text[end]) {
      end = text.index(after: end)
    }
    guard end > text.startIndex, end < text.endIndex else { return nil }
    let head = String(text[..<end])
    let rest = text[end...].drop { $0 == " " }
    guard let next = rest.first, next.isLetter || next.isSymbol || next == "%" || next == "/",
      !"eExX".contains(next)
        || !(rest.dropFirst().first.map { "+-0123456789".contains($0) } ?? false)
    else { return nil }
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
