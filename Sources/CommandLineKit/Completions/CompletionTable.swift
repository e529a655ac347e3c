import Primitives

/// What a completion script has to know, drawn from the command tree once for all shells.
struct CompletionTable {
  /// One command: where it stands, and what may follow it.
  struct Entry {
    let path: CommandPath
    /// The options that help lists, those from above and the built-in ones included.
    let options: [OptionSpecification]
    /// Those of them that are declared here; the built-in ones count as the tool's own.
    let ownOptions: [OptionSpecification]
    /// The subcommands that help lists.
    let subcommands: [Command]

    var arguments: [ArgumentSpecification] { path.command.arguments }

    var hasSubcommands: Bool { !path.command.subcommands.isEmpty }

    /// All words that lead to `command`.
    func words(for command: Command) -> [String] { [command.name] + command.aliases }
  }

  /// The name of the program.
  let program: String
  /// A name that every shell takes as part of a function's name.
  let identifier: String
  /// All commands, each before its subcommands, in the order of the declarations.
  let entries: [Entry]
  let language: Language

  init(tool: Tool, language: Language) {
    program = tool.command.name
    identifier = Self.identifier(tool.command.name)
    self.language = language
    let builtIn = BuiltInOption.all(hasVersion: tool.version != nil)
      .filter { $0.visibility == .shown }
    entries = CommandPath(root: tool.command).withDescendants.map { path in
      Entry(
        path: path, options: path.options.filter { $0.visibility == .shown } + builtIn,
        ownOptions: path.command.options.filter { $0.visibility == .shown }
          + (path.below.isEmpty ? builtIn : []),
        subcommands: path.command.subcommands.filter { $0.visibility == .shown })
    }
  }

  /// `text` with every character that is not a letter or digit of ASCII replaced by `_`.
  static func identifier(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// `text` in single quotes, as sh, bash and zsh read it.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  /// The first sentence's worth of help on one line, for a menu.
  func description(_ text: LocalizedText) -> String {
    TerminalText.neutralized(text[language])
  }
}
