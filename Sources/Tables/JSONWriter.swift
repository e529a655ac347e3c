internal import Primitives

/// Writes JSON piece by piece, so that a large result needs no tree of values: the same bytes for
/// the same calls everywhere.
///
/// Members stand in the order of the calls. Numbers are the shortest text that reads back as the
/// same `Double`; what is not finite becomes `null`. The calls must be well nested: a value inside
/// an object needs its name first.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.member("schema", "example/1")
///   json.array("rows") { json in for row in rows { json.number(row) } }
/// }
/// write(json.bytes)
/// ```
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Style: Sendable {
    /// Two spaces for each level and a line end behind the last bracket.
    case pretty
    /// No white space at all.
    case compact
  }

  /// What was written so far; valid JSON once every bracket is closed.
  public private(set) var bytes: [UInt8] = []
  private let style: Style
  private var depth = 0
  private var isFirst = true
  private var followsName = false

  /// A writer that has written nothing.
  public init(_ style: Style = .pretty) { self.style = style }

  /// The bytes of a whole value.
  public static func bytes(of value: JSONValue, _ style: Style = .pretty) -> [UInt8] {
    var writer = JSONWriter(style)
    writer.value(value)
    return writer.bytes
  }

  /// The text of a whole value.
  public static func text(of value: JSONValue, _ style: Style = .pretty) -> String {
    String(decoding: bytes(of: value, style), as: UTF8.self)
  }

  // MARK: Containers

  /// Writes an object whose members `body` writes.
  public mutating func object<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "{"))
    try body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "["))
    try body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a member that is an object.
  public mutating func object<Failure: Error>(
    _ name: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.name(name)
    try object(body)
  }

  /// Writes a member that is an array.
  public mutating func array<Failure: Error>(
    _ name: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.name(name)
    try array(body)
  }

  // MARK: Members

  /// Writes a member that is a text, or `null`.
  public mutating func member(_ name: String, _ value: String?) {
    self.name(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a member that is a number, or `null`.
  public mutating func member(_ name: String, _ value: Double?) {
    self.name(name)
    if let value { number(value) } else { null() }
  }

  /// Writes a member that is a whole number, or `null`.
  public mutating func member(_ name: String, _ value: Int?) {
    self.name(name)
    if let value { integer(value) } else { null() }
  }

  /// Writes a member that is a truth value, or `null`.
  public mutating func member(_ name: String, _ value: Bool?) {
    self.name(name)
    if let value { bool(value) } else { null() }
  }

  /// Writes a member that is an array of texts.
  public mutating func member(_ name: String, _ values: [String]) {
    array(name) { json in for value in values { json.string(value) } }
  }

  /// Writes a member of any kind.
  public mutating func member(_ name: String, _ value: JSONValue) {
    self.name(name)
    self.value(value)
  }

  /// Writes the name of a member, whose value must follow.
  public mutating func name(_ name: String) {
    separate()
    appendString(name)
    append(style == .pretty ? ": " : ":")
    followsName = true
  }

  // MARK: Values

  /// Writes a text.
  public mutating func string(_ value: String) {
    separate()
    appendString(value)
    finish()
  }

  /// Writes a number; `null` when it is not finite.
  public mutating func number(_ value: Double) {
    separate()
    append(value.isFinite ? DecimalText.shortest(value) : "null")
    finish()
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    append(String(value))
    finish()
  }

  /// Writes a truth value.
  public mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
    finish()
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    append("null")
    finish()
  }

  /// Writes a value of any kind.
  public mutating func value(_ value: JSONValue) {
    switch value.content {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let elements): array { json in for element in elements { json.value(element) } }
    case .object(let members):
      object { json in for member in members { json.member(member.name, member.value) } }
    }
  }

  // MARK: Layout

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { startLine() }
    bytes.append(bracket)
    isFirst = false
    finish()
  }

  /// Puts what must stand before a name, an element or a value.
  private mutating func separate() {
    if followsName {
      followsName = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    startLine()
  }

  /// Ends the file behind the outermost value.
  private mutating func finish() {
    if depth == 0, style == .pretty { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func startLine() {
    guard style == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { append("  ") }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func appendString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      // Stretches without anything to escape are copied whole.
      var start = 0
      for (index, byte) in utf8.enumerated() where Self.needsEscape(byte) {
        bytes.append(contentsOf: utf8[start..<index])
        appendEscape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func appendEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default:
      append("\\u00")
      bytes.append(Self.hexadecimal[Int(byte >> 4)])
      bytes.append(Self.hexadecimal[Int(byte & 15)])
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
