public import Primitives

/// A command-line tool: its command tree and its version.
///
/// The tool reads nothing and prints nothing. It turns the words of a command line into a request,
/// or all the way into an answer that says what to run or what to print where.
public struct Tool: Sendable {
  /// The tool's own command, with its subcommands.
  public let command: Command
  /// The text that `--version` prints; without one there is no such option.
  public let version: String?

  /// A tool.
  public init(_ command: Command, version: String? = nil) {
    self.command = command
    self.version = version
  }

  /// What the words ask for, or why they are not understood. The words are the command line without
  /// the name of the program.
  ///
  /// - Complexity: O(words × options).
  public func parse(_ arguments: [String]) -> Result<Request, ParseFailure> {
    var parser = Parser(root: command, hasVersion: version != nil, words: arguments)
    do {
      return .success(try parser.parse())
    } catch {
      return .failure(error)
    }
  }

  /// The path to a command, found by names or aliases from the tool down (the tool's own name left
  /// out); nil when there is none.
  public func path(to names: [String] = []) -> CommandPath? {
    var path = CommandPath(root: command)
    for name in names {
      guard let subcommand = path.command.subcommand(named: name) else { return nil }
      path.descend(to: subcommand)
    }
    return path
  }

  /// What an option would be, read from the words alone: for options such as the language, which
  /// have to be known before a mistake in the same command line can be worded.
  ///
  /// Unacceptable values count as not typed.
  public func preview<Value>(_ option: Option<Value>, in arguments: [String]) -> Value? {
    let specification = option.specification
    var texts: [String] = []
    var words = arguments.prefix { $0 != "--" }
    while let word = words.popFirst() {
      let spelling: String
      let attached: String?
      switch Token(word) {
      case .long(let name, let value): (spelling, attached) = ("--" + name, value)
      case .short(let letters, let value): (spelling, attached) = ("-" + String(letters), value)
      case .terminator, .word: continue
      }
      guard specification.spellings.contains(spelling) else { continue }
      if specification.isBoolean {
        texts.append(spelling == "--" + (specification.negation ?? "") ? Flag.off : Flag.on)
      } else if let text = attached ?? words.first, specification.accepts(text) {
        texts += specification.parts(of: text)
      }
    }
    return option.decode(texts)
  }

  // MARK: Answers

  /// What to do about a command line.
  public enum Answer: Sendable {
    /// Run the command.
    case run(Invocation)
    /// Print the screen and end.
    case show(Screen)
  }

  /// A text to print before the program ends.
  public struct Screen: Sendable, Equatable {
    /// The text, with its last line end.
    public let text: String
    /// Whether it goes to standard error rather than to standard output.
    public let isError: Bool
    /// How the program ends.
    public let code: ExitCode
  }

  /// What to do about a command line: run a command, or print help, version, completions or a
  /// mistake.
  public func answer(
    to arguments: [String], language: Language = .english, colour: ColourChoice = .auto,
    terminal: TerminalFacts = TerminalFacts()
  ) -> Answer {
    let request: Request
    switch parse(arguments) {
    case .success(let understood): request = understood
    case .failure(let failure):
      return .show(
        screen(for: failure, language: language, colour: colour, terminal: terminal))
    }
    switch request {
    case .run(let invocation):
      return .run(invocation)
    case .help(let path, let includingHidden):
      let help = HelpScreen(path, includingHidden: includingHidden, hasVersion: version != nil)
      return output(
        help.text(language, width: terminal.width, colour: terminal.coloursOutput(colour)))
    case .version:
      return output((version ?? "") + "\n")
    case .dumpHelp:
      return output(HelpDump(root: command, version: version).text)
    case .completionScript(let shell):
      guard let shell = shell ?? Shell(path: terminal.variables["SHELL"]) else {
        let failure = unknownShell(terminal.variables["SHELL"])
        return .show(
          screen(for: failure, language: language, colour: colour, terminal: terminal))
      }
      return output(completionScript(for: shell, language: language))
    }
  }

  /// The screen for a mistake in the command line, also for one that only the command itself saw.
  public func screen(
    for failure: ParseFailure, language: Language = .english, colour: ColourChoice = .auto,
    terminal: TerminalFacts = TerminalFacts()
  ) -> Screen {
    let text = ErrorScreen(failure).text(
      language, width: terminal.width, colour: terminal.coloursError(colour))
    return Screen(text: text, isError: true, code: .usage)
  }

  private func output(_ text: String) -> Answer {
    .show(Screen(text: text, isError: false, code: .done))
  }

  private func unknownShell(_ name: String?) -> ParseFailure {
    let option = BuiltInOption.completionScript.specification
    let reason: ParseFailure.Reason =
      if let name, !name.isEmpty {
        .invalidValue(name, of: option.synopsis, expected: option.kind, suggestions: [])
      } else {
        .missingValue(of: option.synopsis)
      }
    return ParseFailure(reason, path: CommandPath(root: command), option: option)
  }

  /// The script that completes the tool's command lines in a shell, to be read by that shell.
  public func completionScript(for shell: Shell, language: Language = .english) -> String {
    let table = CompletionTable(tool: self, language: language)
    return switch shell {
    case .bash: BashCompletion(table).script
    case .zsh: ZshCompletion(table).script
    case .fish: FishCompletion(table).script
    }
  }
}
