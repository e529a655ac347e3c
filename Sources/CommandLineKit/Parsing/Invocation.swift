/// A command line that was understood: the command that is meant and the values that were typed.
///
/// Values are read by the keys that declared them, so a misspelt name does not compile:
/// `invocation[top]` is an `Int?` where `top` is an `Option<Int?>`.
public struct Invocation: Sendable {
  /// The command that is meant, with those above it.
  public let path: CommandPath
  /// The options that may stand only once and stood more often, in the order in which they were
  /// first repeated; the last of their values holds.
  public let overridden: [OptionSpecification]

  private let optionTexts: [String: [String]]
  private let argumentTexts: [String: [String]]

  init(
    path: CommandPath, optionTexts: [String: [String]], argumentTexts: [String: [String]],
    overridden: [OptionSpecification]
  ) {
    self.path = path
    self.optionTexts = optionTexts
    self.argumentTexts = argumentTexts
    self.overridden = overridden
  }

  /// The value of an option: typed, or else what the option gives when it is not typed.
  ///
  /// - Precondition: a required option belongs to the command that was parsed.
  public subscript<Value>(option: Option<Value>) -> Value {
    guard let value = option.decode(optionTexts[option.specification.name] ?? []) else {
      preconditionFailure("\(path.title) does not declare --\(option.specification.name)")
    }
    return value
  }

  /// The value of an argument.
  ///
  /// - Precondition: a required argument belongs to the command that was parsed.
  public subscript<Value>(argument: Argument<Value>) -> Value {
    guard let value = argument.decode(argumentTexts[argument.specification.name] ?? []) else {
      preconditionFailure("\(path.title) does not declare <\(argument.specification.name)>")
    }
    return value
  }

  /// Whether the option was typed, and not only its default holds.
  public func isGiven(_ option: any OptionDeclaration) -> Bool {
    optionTexts[option.specification.name] != nil
  }
}
