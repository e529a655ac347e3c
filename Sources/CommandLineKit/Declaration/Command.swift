public import Primitives

/// A command: what can be typed after its name, and what help says of it. It holds no behaviour.
///
/// A command has either subcommands or positional arguments. Its options hold for its subcommands
/// as well and may be written before or after a subcommand's name.
public struct Command: Sendable {
  /// The name that is typed.
  public let name: String
  /// Other names that are accepted.
  public let aliases: [String]
  /// What it answers, in one sentence.
  public let abstract: LocalizedText
  /// Paragraphs for the help screen, separated by blank lines.
  public let discussion: LocalizedText?
  /// The options, in the order in which help lists them.
  public let options: [OptionSpecification]
  /// The positional arguments in their order.
  public let arguments: [ArgumentSpecification]
  /// The subcommands, in the order in which help lists them.
  public let subcommands: [Command]
  /// The subcommand that is meant when none is named.
  public let defaultSubcommand: String?
  /// The title under which the help of the command above lists this one; nil for the general list.
  public let category: LocalizedText?
  /// Whether the help of the command above lists it.
  public let visibility: Visibility

  /// A command that takes arguments and does something.
  public init(
    _ name: String, aliases: [String] = [], abstract: LocalizedText,
    discussion: LocalizedText? = nil, options: [any OptionDeclaration] = [],
    arguments: [any ArgumentDeclaration] = [], category: LocalizedText? = nil,
    visibility: Visibility = .shown
  ) {
    self.init(
      name: name, aliases: aliases, abstract: abstract, discussion: discussion, options: options,
      arguments: arguments, subcommands: [], defaultSubcommand: nil, category: category,
      visibility: visibility)
  }

  /// A command that only has subcommands, the tool itself among them.
  public init(
    _ name: String, aliases: [String] = [], abstract: LocalizedText,
    discussion: LocalizedText? = nil, options: [any OptionDeclaration] = [],
    subcommands: [Command], defaultSubcommand: String? = nil, category: LocalizedText? = nil,
    visibility: Visibility = .shown
  ) {
    self.init(
      name: name, aliases: aliases, abstract: abstract, discussion: discussion, options: options,
      arguments: [], subcommands: subcommands, defaultSubcommand: defaultSubcommand,
      category: category, visibility: visibility)
  }

  private init(
    name: String, aliases: [String], abstract: LocalizedText, discussion: LocalizedText?,
    options: [any OptionDeclaration], arguments: [any ArgumentDeclaration], subcommands: [Command],
    defaultSubcommand: String?, category: LocalizedText?, visibility: Visibility
  ) {
    self.name = name
    self.aliases = aliases
    self.abstract = abstract
    self.discussion = discussion
    self.options = options.map(\.specification)
    self.arguments = arguments.map(\.specification)
    self.subcommands = subcommands
    self.defaultSubcommand = defaultSubcommand
    self.category = category
    self.visibility = visibility
  }

  /// The subcommand of that name or alias, or nil.
  public func subcommand(named word: String) -> Command? {
    subcommands.first { $0.name == word || $0.aliases.contains(word) }
  }
}
