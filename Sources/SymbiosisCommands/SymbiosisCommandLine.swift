internal import CommandLineKit
internal import Primitives

/// The tool: command line in, answer out.
public enum SymbiosisCommandLine {
  /// The version that `--version` shows.
  public static let version = "0.1.0"

  /// Runs the command line of this process and ends it.
  public static func run() -> Never {
    var variables: [String: String] = [:]
    for name in TerminalFacts.variableNames {
      if let value = Platform.environment(name) { variables[name] = value }
    }
    let terminal = TerminalFacts(
      variables: variables,
      columns: Platform.terminalColumns(.output) ?? Platform.terminalColumns(.error),
      outputIsTerminal: Platform.isTerminal(.output), errorIsTerminal: Platform.isTerminal(.error))
    let code = run(Array(CommandLine.arguments.dropFirst()), terminal: terminal)
    Platform.exit(code.rawValue)
  }

  /// Runs one command line; prints to standard output and error.
  static func run(_ words: [String], terminal: TerminalFacts) -> ExitCode {
    let language = CommandTree.tool.preview(Options.language, in: words) ?? .english
    let colour = CommandTree.tool.preview(Options.colour, in: words) ?? .auto
    switch CommandTree.tool.answer(
      to: words, language: language, colour: colour, terminal: terminal)
    {
    case .show(let screen):
      if screen.isError {
        Platform.writeError(screen.text)
        return screen.code
      }
      return Console.print(screen.text) ? screen.code : .writeFailed
    case .run(let invocation):
      let session = Session(invocation, terminal: terminal)
      do {
        return try CommandTree.run(invocation, session)
      } catch let failure as CommandFailure {
        return session.report(failure)
      } catch {
        return session.report(.internalError("\(error)"))
      }
    }
  }
}
