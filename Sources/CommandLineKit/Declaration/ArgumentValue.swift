public import Primitives

/// A type whose values can be typed on a command line.
///
/// `String`, `Int` and `Double` are such types. An enum of names becomes one by declaring
/// conformance alone: `enum Shape: String, CaseIterable, ArgumentValue { case round, square }`.
public protocol ArgumentValue: Sendable {
  /// What may be typed; help, error messages and completions are written from it.
  static var kind: ValueKind { get }

  /// The value that `text` stands for, or nil when it stands for none.
  init?(argument text: String)

  /// The text that stands for this value; used to show defaults.
  var argumentText: String { get }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable, RawValue == String {
  /// One of the raw values, in the order of the cases.
  public static var kind: ValueKind { .choice(allCases.map(\.rawValue)) }

  /// The case whose raw value is exactly `text`.
  public init?(argument text: String) { self.init(rawValue: text) }

  /// The raw value.
  public var argumentText: String { rawValue }
}

extension String: ArgumentValue {
  /// Any text.
  public static var kind: ValueKind { .text }
  /// The text itself; never nil.
  public init?(argument text: String) { self = text }
  /// The text itself.
  public var argumentText: String { self }
}

extension Int: ArgumentValue {
  /// Any whole number.
  public static var kind: ValueKind { .integer(.any) }
  /// The whole number that `text` writes in decimal digits.
  public init?(argument text: String) { self.init(text) }
  /// The decimal digits.
  public var argumentText: String { String(self) }
}

extension Double: ArgumentValue {
  /// Any number.
  public static var kind: ValueKind { .number(.any) }

  /// The finite number that `text` writes in decimal: `-3`, `.5`, `1e-6`, but not `inf` or `0x1p3`.
  public init?(argument text: String) {
    let isDecimal = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"),
        UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isDecimal, let value = Double(text), value.isFinite else { return nil }
    self = value
  }

  /// The shortest decimal that reads back as the same number.
  public var argumentText: String { DecimalText.shortest(self) }
}

extension Language: ArgumentValue {}
