import Primitives

/// The options that every tool has. They ask for something other than a run of the command.
enum BuiltInOption: String, CaseIterable {
  case version
  case help
  case hiddenHelp = "help-hidden"
  case completionScript = "generate-completion-script"
  case dumpHelp = "dump-help"

  /// Those of a tool, in the order in which help lists them; `version` only where there is one.
  static func all(hasVersion: Bool) -> [OptionSpecification] {
    allCases.filter { $0 != .version || hasVersion }.map(\.specification)
  }

  var specification: OptionSpecification {
    switch self {
    case .version:
      Flag("version", help: Wording.showVersion).specification
    case .help:
      Flag("help", short: "h", help: Wording.showHelp).specification
    case .hiddenHelp:
      Flag("help-hidden", help: Wording.showHiddenHelp).hidden().specification
    case .completionScript:
      Option<Shell?>(rawValue, valueName: "shell", help: Wording.writeCompletionScript)
        .implying("").hidden().specification
    case .dumpHelp:
      Flag("dump-help", help: Wording.writeDump).hidden().specification
    }
  }
}
