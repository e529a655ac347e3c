import Primitives

/// The completion script for zsh, built on its `_arguments`.
struct ZshCompletion {
  private let table: CompletionTable
  private var function: String { "_" + table.identifier }

  init(_ table: CompletionTable) { self.table = table }

  var script: String {
    var lines = ["#compdef \(table.program)", ""]
    for entry in table.entries where entry.hasSubcommands && !entry.ownOptions.isEmpty {
      lines.append("typeset -ga \(shared(entry.path))")
      lines.append("\(shared(entry.path))=(")
      lines += entry.ownOptions.flatMap(specifications).map { "  " + $0 }
      lines += [")", ""]
    }
    for entry in table.entries { lines += definition(of: entry) + [""] }
    lines += [
      "# Works both from a folder of $fpath and read by source.",
      "if [[ \"${funcstack[1]}\" == \"\(function)\" ]]; then",
      "  \(function) \"$@\"",
      "else",
      "  compdef \(function) \(table.program)",
      "fi",
      "",
    ]
    return lines.joined(separator: "\n")
  }

  private func function(of path: CommandPath) -> String {
    "_" + path.names.map(CompletionTable.identifier).joined(separator: "__")
  }

  /// The array with the options that hold for a command and everything below it.
  private func shared(_ path: CommandPath) -> String { function(of: path) + "_options" }

  private func definition(of entry: CompletionTable.Entry) -> [String] {
    let hasSubcommands = entry.hasSubcommands
    var specifications = hasSubcommands ? [] : entry.ownOptions.flatMap(self.specifications)
    for above in table.entries where above.hasSubcommands && !above.ownOptions.isEmpty {
      if entry.path.names.starts(with: above.path.names) {
        specifications.append("\"${\(shared(above.path))[@]}\"")
      }
    }
    if hasSubcommands {
      specifications += ["'1:subcommand:->subcommand'", "'*::argument:->argument'"]
    } else {
      specifications += entry.arguments.enumerated().map { place, argument in
        let position = argument.occurrence.isRepeating ? "*" : String(place + 1)
        return CompletionTable.quoted(
          "\(position):\(escaped(argument.name)):\(action(argument.completion))")
      }
    }
    var lines = ["\(function(of: entry.path))() {"]
    if hasSubcommands {
      lines += [
        "  local curcontext=\"$curcontext\" state",
        "  local -a line subcommands",
        "  typeset -A opt_args",
      ]
    }
    lines.append("  _arguments -s -S\(hasSubcommands ? " -C" : "") \\")
    for (place, specification) in specifications.enumerated() {
      let isLast = place == specifications.count - 1
      lines.append("    \(specification)\(isLast ? "" : " \\")")
    }
    if hasSubcommands { lines += dispatch(entry) }
    return lines + ["}"]
  }

  private func dispatch(_ entry: CompletionTable.Entry) -> [String] {
    var lines = ["  case \"$state\" in", "    subcommand)", "      subcommands=("]
    for command in entry.subcommands {
      let name = command.name.split(separator: ":", omittingEmptySubsequences: false)
        .joined(separator: "\\:")
      lines.append(
        "        " + CompletionTable.quoted("\(name):\(table.description(command.abstract))"))
    }
    lines += [
      "      )", "      _describe -t commands subcommand subcommands", "      ;;",
      "    argument)", "      case \"${line[1]}\" in",
    ]
    for command in entry.path.command.subcommands {
      let words = entry.words(for: command).map(CompletionTable.quoted).joined(separator: "|")
      lines.append("        \(words)) \(function(of: entry.path.appending(command))) ;;")
    }
    return lines + ["      esac", "      ;;", "  esac"]
  }

  /// One specification for each spelling; spellings of one option exclude each other.
  private func specifications(of option: OptionSpecification) -> [String] {
    let spellings = option.spellings
    let exclusion =
      option.occurrence.isRepeating
      ? "*" : spellings.count > 1 ? "(" + spellings.joined(separator: " ") + ")" : ""
    return spellings.map { spelling in
      let takesValue = !option.isBoolean && spelling.hasPrefix("--") ? "=" : ""
      let separator = option.impliedValue == nil ? ":" : "::"
      let value =
        option.isBoolean
        ? "" : "\(separator)\(escaped(option.valueName)):\(action(option.completion))"
      let help = escaped(table.description(option.help))
      return CompletionTable.quoted("\(exclusion)\(spelling)\(takesValue)[\(help)]\(value)")
    }
  }

  private func action(_ completion: CompletionKind) -> String {
    switch completion {
    case .none: return ""
    case .list(let words): return "(" + words.joined(separator: " ") + ")"
    case .directory: return "_files -/"
    case .file(let extensions) where extensions.isEmpty: return "_files"
    case .file(let extensions):
      return "_files -g \"*.(" + extensions.joined(separator: "|") + ")\""
    }
  }

  /// `text` where `_arguments` reads brackets and colons as its own.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "[]:\\".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
