internal import Primitives

/// An amount that may be exact, a range, a one-sided bound, or not known at all.
///
/// Unknown is a value, never zero. The plan is made at `planned`; `certain` links hold at the worst
/// ends of all ranges at once.
public enum Quantity: Hashable, Sendable, Codable {
  case unknown
  case exact(Double)
  case range(Double, Double)
  case atLeast(Double)
  case atMost(Double)

  /// What the plan counts with: the midpoint of a range, a one-sided bound at its bound; nil: unknown.
  public var planned: Double? {
    switch self {
    case .unknown: nil
    case .exact(let value), .atLeast(let value), .atMost(let value): value
    case .range(let lower, let upper): lower + (upper - lower) / 2
    }
  }

  /// The least that it may be; 0 for what has no lower end, nil when unknown.
  public var least: Double? {
    switch self {
    case .unknown: nil
    case .exact(let value), .atLeast(let value): value
    case .range(let lower, _): lower
    case .atMost: 0
    }
  }

  /// Whether nothing is known of it.
  public var isUnknown: Bool { self == .unknown }

  /// Whether a single number is known.
  public var isExact: Bool {
    if case .exact = self { true } else { false }
  }

  /// Every end times `factor` (not negative).
  public func scaled(by factor: Double) -> Quantity {
    switch self {
    case .unknown: .unknown
    case .exact(let value): .exact(value * factor)
    case .range(let lower, let upper): .range(lower * factor, upper * factor)
    case .atLeast(let value): .atLeast(value * factor)
    case .atMost(let value): .atMost(value * factor)
    }
  }

  /// The quantity as text without its unit: `1200`, `1000..1500`, `>=500`, empty when unknown.
  public var text: String {
    switch self {
    case .unknown: ""
    case .exact(let value): DecimalText.shortest(value)
    case .range(let lower, let upper):
      "\(DecimalText.shortest(lower))..\(DecimalText.shortest(upper))"
    case .atLeast(let value): ">=\(DecimalText.shortest(value))"
    case .atMost(let value): "<=\(DecimalText.shortest(value))"
    }
  }

  /// Reads `1200`, `1000..1500`, `>=500`, `<=20`, or blank; nil when it is none of these, is
  /// negative, or its ends are the wrong way round.
  public static func parse(_ text: some StringProtocol) -> Quantity? {
    let body = trimmed(text)
    if body.isEmpty { return .unknown }
    for (sign, make) in bounds where body.hasPrefix(sign) {
      guard let value = number(body.dropFirst(sign.count)) else { return nil }
      return make(value)
    }
    if let dots = rangeOfDots(in: body) {
      guard let lower = number(body[..<dots.lowerBound]),
        let upper = number(body[dots.upperBound...]), lower <= upper
      else { return nil }
      return lower == upper ? .exact(lower) : .range(lower, upper)
    }
    return number(body).map(Quantity.exact)
  }

  private static let bounds: [(String, @Sendable (Double) -> Quantity)] = [
    (">=", { .atLeast($0) }), ("<=", { .atMost($0) }), ("≥", { .atLeast($0) }),
    ("≤", { .atMost($0) }),
  ]

  private static func number(_ text: some StringProtocol) -> Double? {
    guard let value = finiteNumber(text), value >= 0 else { return nil }
    return value
  }
}

/// The text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var scalars = Substring(text).unicodeScalars
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}

/// A finite decimal number, or nil. Digits, one point, an exponent; nothing else (no hexadecimal).
func finiteNumber(_ text: some StringProtocol) -> Double? {
  let body = trimmed(text)
  guard !body.isEmpty,
    body.utf8.allSatisfy({ (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0) }),
    let value = Double(body), value.isFinite
  else { return nil }
  return value
}

/// Where `..` or `…` or `~` parts the two ends of a range.
func rangeOfDots(in text: String) -> Range<String.Index>? {
  for mark in ["..", "…", "~", "～"] {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(mark) {
        return start..<text.index(start, offsetBy: mark.count)
      }
      start = text.index(after: start)
    }
  }
  return nil
}
