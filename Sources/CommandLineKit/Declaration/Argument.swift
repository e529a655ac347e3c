public import Primitives

/// Everything about one positional argument except the type of its value.
public struct ArgumentSpecification: Sendable {
  /// The name without brackets, which also identifies the argument.
  public let name: String
  /// What may be typed.
  public internal(set) var kind: ValueKind
  /// How often it may stand.
  public internal(set) var occurrence: Occurrence
  /// What it is, in one sentence or two.
  public let help: LocalizedText
  /// What a shell offers for it.
  public internal(set) var completion: CompletionKind
  let converts: @Sendable (String) -> Bool

  init(
    name: String, kind: ValueKind, occurrence: Occurrence, help: LocalizedText,
    converts: @escaping @Sendable (String) -> Bool
  ) {
    self.name = name
    self.kind = kind
    self.occurrence = occurrence
    self.help = help
    self.converts = converts
    if case .choice(let words) = kind { completion = .list(words) } else { completion = .none }
  }

  /// The name in brackets, with dots where it may repeat, as in `<file> ...`.
  public var label: String { occurrence.isRepeating ? "<\(name)> ..." : "<\(name)>" }

  func accepts(_ text: String) -> Bool { kind.accepts(text) && converts(text) }
}

/// Anything that declares an argument: `Argument` of any type of value.
public protocol ArgumentDeclaration: Sendable {
  /// Everything about the argument except the type of its value.
  var specification: ArgumentSpecification { get }
}

/// One positional argument: its declaration, and the key by which an `Invocation` gives its value.
///
/// The type says what the invocation gives: `Argument<String>` must be typed, `Argument<String?>`
/// may be left out, `Argument<[String]>` takes all the words that are left, at least one of them
/// unless it is changed by `orNone()`.
public struct Argument<Value: Sendable>: ArgumentDeclaration {
  /// Everything about the argument except the type of its value.
  public private(set) var specification: ArgumentSpecification
  let decode: @Sendable ([String]) -> Value?

  /// Is completed by the shell as `kind` says.
  public func completing(_ kind: CompletionKind) -> Self {
    var copy = self
    copy.specification.completion = kind
    return copy
  }

  /// Takes only one of these words; of no effect unless the value is text.
  public func choosing(from words: [String]) -> Self {
    guard specification.kind == .text else { return self }
    var copy = self
    copy.specification.kind = .choice(words)
    copy.specification.completion = .list(words)
    return copy
  }

  /// May be left out altogether; of effect on a repeating argument only.
  public func orNone() -> Self {
    guard specification.occurrence == .atLeastOnce else { return self }
    var copy = self
    copy.specification.occurrence = .any
    return copy
  }
}

extension Argument where Value: ArgumentValue {
  /// An argument that must be typed.
  public init(_ name: String, help: LocalizedText) {
    specification = ArgumentSpecification(
      name: name, kind: Value.kind, occurrence: .required, help: help,
      converts: { Value(argument: $0) != nil })
    decode = { texts in texts.first.flatMap(Value.init(argument:)) }
  }
}

extension Argument {
  /// An argument that may be left out; nil then.
  public init<Wrapped: ArgumentValue>(
    _ name: String, help: LocalizedText
  ) where Value == Wrapped? {
    specification = ArgumentSpecification(
      name: name, kind: Wrapped.kind, occurrence: .optional, help: help,
      converts: { Wrapped(argument: $0) != nil })
    decode = { texts in .some(texts.first.flatMap(Wrapped.init(argument:))) }
  }

  /// The last argument of a command, which takes all the words that are left, one at least.
  public init<Element: ArgumentValue>(
    _ name: String, help: LocalizedText
  ) where Value == [Element] {
    specification = ArgumentSpecification(
      name: name, kind: Element.kind, occurrence: .atLeastOnce, help: help,
      converts: { Element(argument: $0) != nil })
    decode = { texts in texts.compactMap(Element.init(argument:)) }
  }
}
