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

/// A command with those above it, from the tool itself down; never empty.
public struct CommandPath: Sendable {
  /// The tool itself.
  public let root: Command
  /// The commands below it, each a subcommand of the one before.
  public private(set) var below: [Command] = []

  init(root: Command) { self.root = root }

  /// The last command of the path, which is the one that is meant.
  public var command: Command { below.last ?? root }
  /// The names from the tool down.
  public var names: [String] { [root.name] + below.map(\.name) }
  /// The names with spaces between them, as they are typed.
  public var title: String { names.joined(separator: " ") }

  /// The options that hold here: the command's own, then those of the commands above it, nearest
  /// first.
  public var options: [OptionSpecification] {
    command.options + ([root] + below).dropLast().reversed().flatMap(\.options)
  }

  mutating func descend(to command: Command) { below.append(command) }

  func appending(_ command: Command) -> CommandPath {
    var copy = self
    copy.descend(to: command)
    return copy
  }

  /// The path followed by the paths of everything below it, each command before its subcommands.
  var withDescendants: [CommandPath] {
    [self] + command.subcommands.flatMap { appending($0).withDescendants }
  }
}
