/// A JSON value, read or to be written. A value that was read knows its place; places do not count
/// when two values are compared.
public struct JSONValue: Sendable {
  /// What a value is.
  public indirect enum Content: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A finite number; one that is not finite is written as `null`.
    case number(Double)
    case string(String)
    case array([JSONValue])
    /// The members in their order.
    case object([Member])
  }

  /// A name and its value.
  public struct Member: Equatable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// A member of an object.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// What the value is.
  public var content: Content
  /// The line of the value's first character, 1-based; 0 for a value that was not read.
  public var line: Int32
  /// The position of that character in its line, 1-based, counted in scalars; 0 for a value that
  /// was not read.
  public var column: Int32

  /// A value; line and column only for values that stand in a file.
  public init(_ content: Content, line: Int32 = 0, column: Int32 = 0) {
    self.content = content
    self.line = line
    self.column = column
  }

  /// The value `null`.
  public static var null: JSONValue { JSONValue(.null) }
  /// A truth value.
  public static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }
  /// A number.
  public static func number(_ value: Double) -> JSONValue { JSONValue(.number(value)) }
  /// A number, or `null` when there is none.
  public static func number(_ value: Double?) -> JSONValue { value.map { number($0) } ?? null }
  /// A whole number; exact up to 2^53.
  public static func integer(_ value: Int) -> JSONValue { JSONValue(.number(Double(value))) }
  /// A text.
  public static func string(_ value: String) -> JSONValue { JSONValue(.string(value)) }
  /// A text, or `null` when there is none.
  public static func string(_ value: String?) -> JSONValue { value.map { string($0) } ?? null }
  /// An array.
  public static func array(_ elements: [JSONValue]) -> JSONValue { JSONValue(.array(elements)) }
  /// An object whose members stand in the order given.
  public static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    JSONValue(.object(members.map { Member($0.key, $0.value) }))
  }
  /// An object whose members stand in the order given.
  public static func object(_ members: [Member]) -> JSONValue { JSONValue(.object(members)) }

  /// Whether the value is `null`.
  public var isNull: Bool { content == .null }

  /// The truth value, or nil when it is something else.
  public var bool: Bool? {
    if case .bool(let value) = content { return value }
    return nil
  }

  /// The number, or nil when it is something else.
  public var number: Double? {
    if case .number(let value) = content { return value }
    return nil
  }

  /// The text, or nil when it is something else.
  public var string: String? {
    if case .string(let value) = content { return value }
    return nil
  }

  /// The elements, or nil when it is no array.
  public var array: [JSONValue]? {
    if case .array(let elements) = content { return elements }
    return nil
  }

  /// The members in their order, or nil when it is no object.
  public var members: [Member]? {
    if case .object(let members) = content { return members }
    return nil
  }

  /// The value of the member of this name, or nil when it is no object or has no such member.
  ///
  /// - Complexity: O(members).
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The element at a position, or nil when it is no array or has no such element.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = content, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// Where the value stands in `file`; `path` is the way to it, such as `policies[0].amount`.
  public func place(in file: String, path: String = "") -> Place {
    Place(file: file, container: .path(path), line: Int(line), column: Int(column))
  }
}

extension JSONValue: Equatable {
  /// Whether both are the same value, wherever they stand; members in the same order.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    left.content == right.content
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object whose members stand in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  /// The value `null`.
  public init(nilLiteral: ()) { self = .null }
}
