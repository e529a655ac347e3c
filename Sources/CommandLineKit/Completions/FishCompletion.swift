import Primitives

/// The completion script for fish.
struct FishCompletion {
  private let table: CompletionTable
  private var function: String { "__" + table.identifier }

  init(_ table: CompletionTable) { self.table = table }

  var script: String {
    var lines = ["# Completes \(table.program) in fish.", ""]
    lines += walkingFunction
    lines += [
      "",
      "function \(function)_at --argument-names path free",
      "  set -l here (\(function)_here)",
      "  test \"$here[1]\" = \"$path\"; and test -z \"$free\" -o \"$here[2]\" = \"$free\"",
      "end",
      "",
      "function \(function)_under --argument-names path",
      "  set -l here (\(function)_here)",
      "  string match -q -- \"$path *\" \"$here[1] \"",
      "end",
      "",
      "complete -c \(table.program) -f",
    ]
    for entry in table.entries { lines += completions(of: entry) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Prints the command that the words before the cursor lead to, and how many words that belong
  /// to no option stand behind it.
  private var walkingFunction: [String] {
    var lines = [
      "function \(function)_here",
      "  set -l words (commandline -opc)",
      "  set -e words[1]",
      "  set -l path \(quoted(table.program))",
      "  set -l free 0",
      "  set -l skip 0",
      "  for word in $words",
      "    if test $skip -eq 1",
      "      set skip 0",
      "      continue",
      "    end",
      "    switch \"$path $word\"",
    ]
    for entry in table.entries {
      let title = entry.path.title
      for command in entry.path.command.subcommands {
        lines.append("      case \(patterns(title, entry.words(for: command)))")
        lines.append("        set path \(quoted(entry.path.appending(command).title))")
        lines.append("        set free 0")
      }
      let spellings = entry.ownOptions.filter(\.needsValue).flatMap(\.spellings)
      if !spellings.isEmpty {
        // Options hold for everything below their command too.
        let start = entry.hasSubcommands ? title + "*" : title
        lines.append("      case \(patterns(start, spellings))")
        lines.append("        set skip 1")
      }
    }
    return lines + [
      "      case '* -*'",
      "      case '*'",
      "        set free (math $free + 1)",
      "    end",
      "  end",
      "  printf '%s\\n' $path $free",
      "end",
    ]
  }

  private func completions(of entry: CompletionTable.Entry) -> [String] {
    let title = quoted(entry.path.title)
    let here = "complete -c \(table.program) -n \"\(function)_at \(title)"
    var lines: [String] = []
    for command in entry.subcommands {
      lines.append(
        "\(here) 0\" -a \(quoted(command.name))"
          + " -d \(quoted(table.description(command.abstract)))")
    }
    for (place, argument) in entry.arguments.enumerated() {
      guard let offered = offered(argument.completion) else { continue }
      lines.append("\(here)\(argument.occurrence.isRepeating ? "" : " \(place)")\" \(offered)")
    }
    let reach = entry.hasSubcommands ? "under" : "at"
    for option in entry.ownOptions {
      let help = quoted(table.description(option.help))
      let value =
        option.isBoolean
        ? "" : option.needsValue ? " " + (offered(option.completion) ?? "-x") : ""
      for (place, spelling) in option.longSpellings.enumerated() {
        let short = place == 0 ? option.short.map { " -s \($0)" } ?? "" : ""
        lines.append(
          "complete -c \(table.program) -n \"\(function)_\(reach) \(title)\"\(short)"
            + " -l \(spelling.dropFirst(2))\(value) -d \(help)")
      }
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  private func patterns(_ title: String, _ words: [String]) -> String {
    words.map { quoted("\(title) \($0)") }.joined(separator: " ")
  }

  /// What follows `complete` so that a value is offered; nil for nothing.
  private func offered(_ completion: CompletionKind) -> String? {
    switch completion {
    case .none: return nil
    case .list(let words): return "-x -a \(quoted(words.joined(separator: " ")))"
    case .directory: return "-x -a '(__fish_complete_directories)'"
    case .file(let extensions) where extensions.isEmpty: return "-r -F"
    case .file(let extensions):
      let calls = extensions.map { "__fish_complete_suffix .\($0)" }
      return "-x -a \(quoted("(" + calls.joined(separator: "; ") + ")"))"
    }
  }

  /// `text` in single quotes, as fish reads it.
  private func quoted(_ text: String) -> String {
    text.reduce(into: "'") { result, character in
      if character == "'" || character == "\\" { result.append("\\") }
      result.append(character)
    } + "'"
  }
}
