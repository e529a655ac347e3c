public import Primitives

/// Anything that declares an option: `Option` of any type of value.
public protocol OptionDeclaration: Sendable {
  /// Everything about the option except the type of its value.
  var specification: OptionSpecification { get }
}

/// One option: its declaration, and the key by which an `Invocation` gives its value.
///
/// The type says what the invocation gives:
///
///     let top = Option<Int?>("top", valueName: "n", help: …)       // Int?: nil when not typed
///     let gap = Option("gap", default: 0.01, help: …)              // Double: the default else
///     let target = Option<String>("to", valueName: "dir", help: …) // String: must be typed
///     let firms = Option<[String]>("firm", valueName: "id", help: …) // [String]: all, in order
///     let strict = Flag("strict", help: …)                         // Bool
///
/// What is rarely needed is added by methods that return a changed copy:
/// `top.limited(to: .atLeast(1)).grouped(listing)`.
public struct Option<Value: Sendable>: OptionDeclaration {
  /// Everything about the option except the type of its value.
  public private(set) var specification: OptionSpecification
  /// The value for the accepted texts in their order; nil when one is required and none is there.
  let decode: @Sendable ([String]) -> Value?

  private func with(_ change: (inout OptionSpecification) -> Void) -> Self {
    var copy = self
    change(&copy.specification)
    return copy
  }

  /// Also answers to these long names.
  public func aliased(_ names: String...) -> Self { with { $0.aliases += names } }

  /// Is listed under `title` in help.
  public func grouped(_ title: LocalizedText) -> Self { with { $0.group = title } }

  /// Has more to say than its help sentence.
  public func discussed(_ text: LocalizedText) -> Self { with { $0.discussion = text } }

  /// Is completed by the shell as `kind` says.
  public func completing(_ kind: CompletionKind) -> Self { with { $0.completion = kind } }

  /// Is listed by `--help-hidden` only.
  public func hidden() -> Self { with { $0.visibility = .hidden } }

  /// Shows `text` as its default in help, where the default is not a fixed value.
  public func describingDefault(_ text: String) -> Self { with { $0.defaultText = text } }

  /// Takes only numbers within `bounds`; of no effect unless the value is a number.
  public func limited(to bounds: Bounds) -> Self {
    with { specification in
      switch specification.kind {
      case .integer: specification.kind = .integer(bounds)
      case .number: specification.kind = .number(bounds)
      case .boolean, .text, .choice: break
      }
    }
  }

  /// Takes only one of these words; of no effect unless the value is text.
  public func choosing(from words: [String]) -> Self {
    with { specification in
      guard specification.kind == .text else { return }
      specification.kind = .choice(words)
      specification.completion = .list(words)
    }
  }

  /// May be written without a value, which then counts as `text`. A following word that does not
  /// begin with a dash is still taken as the value.
  public func implying(_ text: String) -> Self { with { $0.impliedValue = text } }

  /// Accepts `-n5` beside `-n 5` and `-n=5`.
  public func joiningShortValue() -> Self { with { $0.joinsShortValue = true } }
}

extension Option where Value: ArgumentValue {
  /// An option that has `value` when it is not typed.
  public init(
    _ name: String, short: Character? = nil, valueName: String? = nil, default value: Value,
    help: LocalizedText
  ) {
    specification = OptionSpecification(
      name: name, short: short, valueName: valueName, kind: Value.kind, occurrence: .optional,
      help: help, converts: { Value(argument: $0) != nil })
    specification.defaultText = value.argumentText
    decode = { texts in texts.last.flatMap(Value.init(argument:)) ?? value }
  }

  /// An option that must be typed.
  public init(
    _ name: String, short: Character? = nil, valueName: String? = nil, help: LocalizedText
  ) {
    specification = OptionSpecification(
      name: name, short: short, valueName: valueName, kind: Value.kind, occurrence: .required,
      help: help, converts: { Value(argument: $0) != nil })
    decode = { texts in texts.last.flatMap(Value.init(argument:)) }
  }
}

extension Option {
  /// An option that is nil when it is not typed.
  public init<Wrapped: ArgumentValue>(
    _ name: String, short: Character? = nil, valueName: String? = nil, help: LocalizedText
  ) where Value == Wrapped? {
    specification = OptionSpecification(
      name: name, short: short, valueName: valueName, kind: Wrapped.kind, occurrence: .optional,
      help: help, converts: { Wrapped(argument: $0) != nil })
    decode = { texts in .some(texts.last.flatMap(Wrapped.init(argument:))) }
  }

  /// An option that may be typed several times; empty when it is not typed. Where one text may hold
  /// several values, `separator` is what stands between them.
  public init<Element: ArgumentValue>(
    _ name: String, short: Character? = nil, valueName: String? = nil,
    separator: Character? = nil, help: LocalizedText
  ) where Value == [Element] {
    specification = OptionSpecification(
      name: name, short: short, valueName: valueName, kind: Element.kind, occurrence: .any,
      help: help, converts: { Element(argument: $0) != nil })
    specification.separator = separator
    decode = { texts in texts.compactMap(Element.init(argument:)) }
  }
}

/// An option without a value: on when it is typed.
public typealias Flag = Option<Bool>

extension Option where Value == Bool {
  /// A flag that is off unless it is typed.
  public init(_ name: String, short: Character? = nil, help: LocalizedText) {
    specification = OptionSpecification(
      name: name, short: short, valueName: nil, kind: .boolean, occurrence: .optional, help: help,
      converts: { _ in false })
    decode = { texts in texts.last == Self.on }
  }

  /// A pair `--name` and `--no-name`; of several the last wins, of none `default` holds.
  public init(
    negatable name: String, short: Character? = nil, default value: Bool, help: LocalizedText
  ) {
    self.init(name, short: short, help: help, fallback: value)
    specification.negation = "no-" + name
    specification.defaultText = value ? "--" + name : "--no-" + name
  }

  private init(_ name: String, short: Character?, help: LocalizedText, fallback: Bool) {
    specification = OptionSpecification(
      name: name, short: short, valueName: nil, kind: .boolean, occurrence: .optional, help: help,
      converts: { _ in false })
    decode = { texts in texts.last.map { $0 == Self.on } ?? fallback }
  }

  /// The text that the parser keeps for a flag that is typed; the negation keeps `off`.
  static var on: String { "true" }
  static var off: String { "false" }
}
