/// What may be typed for an option or an argument.
public enum ValueKind: Sendable, Hashable {
  /// Nothing: the option itself is the statement.
  case boolean
  /// Any text.
  case text
  /// A whole number within the bounds.
  case integer(Bounds)
  /// A number within the bounds.
  case number(Bounds)
  /// One of these words.
  case choice([String])

  /// Whether a number is expected, so that a leading minus is a sign and not an option.
  public var isNumeric: Bool {
    switch self {
    case .integer, .number: true
    case .boolean, .text, .choice: false
    }
  }

  /// Whether `text` is acceptable.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .boolean: false
    case .text: true
    case .integer(let bounds):
      if let value = Int(text) { bounds.contains(Double(value)) } else { false }
    case .number(let bounds):
      if let value = Double(argument: text) { bounds.contains(value) } else { false }
    case .choice(let words): words.contains(text)
    }
  }
}

/// The least and the greatest number that is accepted, both included.
public struct Bounds: Sendable, Hashable {
  /// The least number, or nil for none.
  public let lower: Double?
  /// The greatest number, or nil for none.
  public let upper: Double?

  /// No bounds.
  public static let any = Bounds(lower: nil, upper: nil)
  /// `least` or more.
  public static func atLeast(_ least: Double) -> Bounds { Bounds(lower: least, upper: nil) }
  /// `greatest` or less.
  public static func atMost(_ greatest: Double) -> Bounds { Bounds(lower: nil, upper: greatest) }
  /// From `least` to `greatest`.
  public static func between(_ least: Double, _ greatest: Double) -> Bounds {
    Bounds(lower: least, upper: greatest)
  }

  func contains(_ value: Double) -> Bool {
    if let lower, value < lower { return false }
    if let upper, value > upper { return false }
    return true
  }
}
