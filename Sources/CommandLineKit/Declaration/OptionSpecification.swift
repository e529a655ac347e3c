public import Primitives

/// Everything about one option except the type of its value.
///
/// Parser, help, error messages, completions and the machine-readable dump all read this one value,
/// so that they cannot contradict each other.
public struct OptionSpecification: Sendable {
  /// The long name without dashes, which also identifies the option.
  public let name: String
  /// The one-letter name, without its dash.
  public let short: Character?
  /// Further long names.
  public internal(set) var aliases: [String] = []
  /// The long name that switches a boolean off, such as `no-color`.
  public internal(set) var negation: String?
  /// The word that stands for the value in help, without brackets.
  public let valueName: String
  /// What may be typed.
  public internal(set) var kind: ValueKind
  /// How often it may stand.
  public internal(set) var occurrence: Occurrence
  /// The value that counts when the option is written without one; nil where a value is needed.
  public internal(set) var impliedValue: String?
  /// What separates several values in one text, such as the comma of `a,b`.
  public internal(set) var separator: Character?
  /// Whether `-n5` is accepted beside `-n 5`.
  public internal(set) var joinsShortValue = false
  /// The default as it would be typed.
  public internal(set) var defaultText: String?
  /// What it does, in one sentence or two.
  public let help: LocalizedText
  /// What more there is to say.
  public internal(set) var discussion: LocalizedText?
  /// What a shell offers for the value.
  public internal(set) var completion: CompletionKind
  /// The title under which help lists it; nil for the general list.
  public internal(set) var group: LocalizedText?
  /// Whether it is listed.
  public internal(set) var visibility = Visibility.shown
  /// Whether the type of the value takes the text; `kind` is asked beside it.
  let converts: @Sendable (String) -> Bool

  init(
    name: String, short: Character?, valueName: String?, kind: ValueKind, occurrence: Occurrence,
    help: LocalizedText, converts: @escaping @Sendable (String) -> Bool
  ) {
    self.name = name
    self.short = short
    self.valueName = valueName ?? name
    self.kind = kind
    self.occurrence = occurrence
    self.help = help
    self.converts = converts
    if case .choice(let words) = kind { completion = .list(words) } else { completion = .none }
  }

  /// Whether it is written without a value.
  public var isBoolean: Bool { kind == .boolean }

  /// All long spellings with their dashes: the name, the aliases, the negation.
  public var longSpellings: [String] {
    ([name] + aliases + (negation.map { [$0] } ?? [])).map { "--" + $0 }
  }

  /// The one-letter spelling and all long ones.
  public var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + longSpellings }

  /// The long name with its value, as in `--top <n>`.
  public var synopsis: String {
    if isBoolean { return "--" + name }
    return impliedValue == nil ? "--\(name) <\(valueName)>" : "--\(name) [<\(valueName)>]"
  }

  /// What help shows at the left, as in `-v, --verbose` or `--color/--no-color`.
  public var label: String {
    let pair = isBoolean ? negation.map { "/--" + $0 } ?? "" : ""
    return (short.map { "-\($0), " } ?? "") + synopsis + pair
  }

  /// The values in one typed text.
  func parts(of text: String) -> [String] {
    guard let separator else { return [text] }
    return text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// Whether `text` is an acceptable value.
  func accepts(_ text: String) -> Bool {
    parts(of: text).allSatisfy { kind.accepts($0) && converts($0) }
  }
}
