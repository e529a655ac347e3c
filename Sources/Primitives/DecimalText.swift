/// Numbers as text without a locale: the same on every system.
public enum DecimalText {
  /// `value` with `places` digits behind the point, rounded half away from zero; never "-0".
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - places: digits behind the point.
  ///   - grouping: put between groups of three digits before the point; empty for none.
  /// - Returns: such as `1,234.50`; `inf`, `-inf` or `nan` for what is not a number.
  public static func fixed(_ value: Double, places: Int, grouping: String = "") -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    let places = min(max(places, 0), 15)
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9.0e18 else { return shortest(value) }
    let digits = UInt64(scaled)
    let unit = UInt64(scale)
    var text = group(String(digits / unit), with: grouping)
    if places > 0 {
      let fraction = String(digits % unit)
      text += "." + String(repeating: "0", count: places - fraction.count) + fraction
    }
    return value < 0 && digits != 0 ? "-" + text : text
  }

  /// `value` with about `digits` significant digits and no trailing zeros, for people to read.
  public static func significant(_ value: Double, digits: Int, grouping: String = "") -> String {
    guard value.isFinite, value != 0 else { return fixed(value, places: 0) }
    var whole = value.magnitude < 1 ? 0 : 1
    var bound = 10.0
    while value.magnitude >= bound, whole < 18 {
      bound *= 10
      whole += 1
    }
    var places = max(0, digits - whole)
    if value.magnitude < 1 {
      var small = value.magnitude
      while small < 0.1, places < 15 {
        small *= 10
        places += 1
      }
    }
    let text = fixed(value, places: places, grouping: grouping)
    guard text.contains(".") else { return text }
    var characters = Array(text)
    while characters.last == "0" { characters.removeLast() }
    if characters.last == "." { characters.removeLast() }
    let trimmed = String(characters)
    return trimmed == "-0" ? "0" : trimmed
  }

  /// The shortest text that reads back as the same `Double`; whole numbers without `.0`.
  public static func shortest(_ value: Double) -> String {
    let text = value.description
    guard text.hasSuffix(".0") else { return text }
    let whole = String(text.dropLast(2))
    return whole == "-0" ? "0" : whole
  }

  private static func group(_ digits: String, with separator: String) -> String {
    guard !separator.isEmpty, digits.count > 3 else { return digits }
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
  }
}
