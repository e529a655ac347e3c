/// Decimal numbers from text, the same on every system: no locale, no grouping, no hexadecimal, no
/// `inf` or `nan`.
///
/// The form is an optional sign, digits with at most one point and at least one digit, and an
/// optional exponent. Up to 15 digits with a small exponent need one exact multiplication or
/// division and are rounded once (Clinger, "How to read floating point numbers accurately", PLDI
/// 1990); what is longer goes to the standard library, which rounds correctly too.
public enum NumberParsing {
  /// No number that matters is longer; it bounds the work on hostile text.
  static let longestText = 1100

  /// The number that `text` is, or nil when it is not one or is too large for a `Double`.
  public static func double(_ text: some StringProtocol) -> Double? {
    var text = String(text)
    return text.withUTF8 { double($0) }
  }

  /// The number that `bytes` are, or nil when they are not one or it is too large for a `Double`.
  public static func double(_ bytes: [UInt8]) -> Double? {
    bytes.withUnsafeBufferPointer { double($0) }
  }

  /// The number that `bytes` are, or nil when they are not one or it is too large for a `Double`.
  public static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let count = bytes.count
    guard count > 0, count <= longestText else { return nil }
    var index = 0
    var isNegative = false
    if bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") {
      isNegative = bytes[0] == UInt8(ascii: "-")
      index = 1
    }
    var mantissa: UInt64 = 0
    var significant = 0
    var digits = 0
    var scale = 0
    var isBehindPoint = false
    while index < count {
      let byte = bytes[index]
      let digit = byte &- 48
      if digit < 10 {
        digits += 1
        if significant > 0 || digit != 0 { significant += 1 }
        if significant <= 18 { mantissa = mantissa &* 10 &+ UInt64(digit) }
        if isBehindPoint { scale -= 1 }
      } else if byte == UInt8(ascii: "."), !isBehindPoint {
        isBehindPoint = true
      } else {
        break
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    if index < count {
      guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return nil }
      index += 1
      var isDown = false
      if index < count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
        isDown = bytes[index] == UInt8(ascii: "-")
        index += 1
      }
      guard index < count else { return nil }
      var exponent = 0
      while index < count {
        let digit = bytes[index] &- 48
        guard digit < 10 else { return nil }
        if exponent < 100_000 { exponent = exponent * 10 + Int(digit) }
        index += 1
      }
      scale += isDown ? -exponent : exponent
    }
    if significant == 0 { return isNegative ? -0.0 : 0 }
    if significant <= 15, scale >= -22, scale <= 22 {
      let value = Double(mantissa)
      let scaled = scale < 0 ? value / powers[-scale] : value * powers[scale]
      return isNegative ? -scaled : scaled
    }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)) else {
      // The form is right, so only the size can be wrong.
      return scale + significant < 0 ? (isNegative ? -0.0 : 0) : nil
    }
    return value.isFinite ? value : nil
  }

  /// The whole number that `text` is, sign allowed, or nil when it is not one or does not fit.
  public static func integer(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8
    guard !digits.isEmpty, digits.count <= 20 else { return nil }
    var value = 0
    var isNegative = false
    var seen = 0
    for (offset, byte) in digits.enumerated() {
      if offset == 0, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        isNegative = byte == UInt8(ascii: "-")
        continue
      }
      let digit = byte &- 48
      guard digit < 10 else { return nil }
      seen += 1
      let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (next, isTooFar) =
        isNegative
        ? tens.subtractingReportingOverflow(Int(digit)) : tens.addingReportingOverflow(Int(digit))
      guard !isTooLarge, !isTooFar else { return nil }
      value = next
    }
    return seen > 0 ? value : nil
  }

  /// The powers of ten that a `Double` holds exactly.
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
