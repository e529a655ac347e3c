/// What a command line asks for.
public enum Request: Sendable {
  /// To run a command.
  case run(Invocation)
  /// The help screen of a command, with what is hidden or without it.
  case help(CommandPath, includingHidden: Bool)
  /// The version of the tool.
  case version
  /// The completion script for a shell; nil asks for that of the user's own shell.
  case completionScript(Shell?)
  /// The command tree as JSON.
  case dumpHelp
}
