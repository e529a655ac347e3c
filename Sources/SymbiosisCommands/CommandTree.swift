internal import CommandLineKit
internal import Primitives

/// The commands, and which code runs each.
enum CommandTree {
  static let tool = Tool(
    Command(
      "symbiosis",
      abstract: LocalizedText(
        english: "Find who can use whose waste, what is best for all, and which link is missing.",
        chinese: "找出谁能利用谁的废物、整体最优的方案，以及缺失的环节。"),
      options: [
        Options.format, Options.language, Options.output, Options.colour, Options.quiet,
        Options.catalog, Options.scenario, Options.threads,
      ],
      subcommands: [
        MatchCommand.declaration, PlanCommand.declaration, GapsCommand.declaration,
        LoopsCommand.declaration, ExplainCommand.declaration, CheckCommand.declaration,
        VerifyCommand.declaration, CatalogCommand.declaration, EvaluateCommand.declaration,
        SolveCommand.declaration, ImportCommand.declaration, NoteCommand.declaration,
        InitCommand.declaration, ReportCommand.declaration, ExportCommand.declaration,
        CompareCommand.declaration, DrillCommand.declaration, LayoutCommand.declaration,
      ]),
    version: SymbiosisCommandLine.version)

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    switch invocation.path.names.dropFirst().first {
    case "match": try MatchCommand.run(invocation, session)
    case "plan": try PlanCommand.run(invocation, session)
    case "gaps": try GapsCommand.run(invocation, session)
    case "loops": try LoopsCommand.run(invocation, session)
    case "explain": try ExplainCommand.run(invocation, session)
    case "check": try CheckCommand.run(invocation, session)
    case "verify": try VerifyCommand.run(invocation, session)
    case "catalog": try CatalogCommand.run(invocation, session)
    case "evaluate": try EvaluateCommand.run(invocation, session)
    case "import": try ImportCommand.run(invocation, session)
    case "note": try NoteCommand.run(invocation, session)
    case "init": try InitCommand.run(invocation, session)
    case "compare": try CompareCommand.run(invocation, session)
    case "drill": try DrillCommand.run(invocation, session)
    case "layout": try LayoutCommand.run(invocation, session)
    case "solve": try SolveCommand.run(invocation, session)
    case "report": try ReportCommand.run(invocation, session)
    case "export": try ExportCommand.run(invocation, session)
    case let other: throw CommandFailure.internalError("no code for the command \(other ?? "")")
    }
  }
}
