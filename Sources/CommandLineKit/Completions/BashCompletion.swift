/// The completion script for bash, from version 3.2 on.
struct BashCompletion {
  private let table: CompletionTable
  private var function: String { "_" + table.identifier }

  init(_ table: CompletionTable) { self.table = table }

  var script: String {
    var lines = ["# Completes \(table.program) in bash."]
    lines += [
      "",
      "\(function)_offer() {",
      "  local line",
      "  while IFS='' read -r line; do COMPREPLY+=(\"$line\"); done",
      "}",
      "",
      "\(function)() {",
      "  local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"\" path=\(quoted(table.program))",
      "  local index free=0 ended=0",
      "  COMPREPLY=()",
      "  (( COMP_CWORD > 0 )) && prev=\"${COMP_WORDS[COMP_CWORD - 1]}\"",
      "  # bash splits words at an equals sign.",
      "  if [[ \"$cur\" == \"=\" ]]; then",
      "    cur=\"\"",
      "  elif [[ \"$prev\" == \"=\" ]] && (( COMP_CWORD > 1 )); then",
      "    prev=\"${COMP_WORDS[COMP_CWORD - 2]}\"",
      "  fi",
      "  for (( index = 1; index < COMP_CWORD; index++ )); do",
      "    if (( ended )); then",
      "      (( free++ ))",
      "      continue",
      "    fi",
      "    case \"$path ${COMP_WORDS[index]}\" in",
      "      *\" --\") ended=1 ;;",
      "      *\" =\") (( index++ )) ;;",
    ]
    lines += walkingCases
    lines += [
      "      *\" -\"*) ;;",
      "      *) (( free++ )) ;;",
      "    esac",
      "  done",
      "  if (( ! ended )); then",
      "    case \"$path $prev\" in",
    ]
    lines += valueCases
    lines += [
      "    esac",
      "    if [[ \"$cur\" == -* ]]; then",
      "      case \"$path\" in",
    ]
    for entry in table.entries {
      let words = entry.options.flatMap(\.spellings)
      lines.append("        \(quoted(entry.path.title)))")
      lines.append("          \(offer(words)) ;;")
    }
    lines += [
      "      esac",
      "      return",
      "    fi",
      "  fi",
      "  case \"$path|$free\" in",
    ]
    lines += freeCases
    lines += [
      "  esac",
      "}",
      "",
      "complete -o filenames -F \(function) \(table.program)",
      "",
    ]
    return lines.joined(separator: "\n")
  }

  // MARK: Cases

  /// Which words lead into a subcommand, and behind which the next word is a value.
  private var walkingCases: [String] {
    table.entries.flatMap { entry -> [String] in
      var lines = entry.path.command.subcommands.map { command in
        "      \(patterns(entry.path.title, entry.words(for: command)))"
          + " path=\(quoted(entry.path.appending(command).title)); free=0 ;;"
      }
      let spellings = entry.ownOptions.filter(\.needsValue).flatMap(\.spellings)
      if !spellings.isEmpty {
        lines.append("      \(patterns(entry, spellings))")
        lines.append("        [[ \"${COMP_WORDS[index + 1]}\" == \"=\" ]] || (( index++ )) ;;")
      }
      return lines
    }
  }

  /// What may be the value of the option before the cursor.
  private var valueCases: [String] {
    table.entries.flatMap { entry in
      entry.ownOptions.filter { !$0.isBoolean }.flatMap { option in
        [
          "      \(patterns(entry, option.spellings))",
          "        \(offer(option.completion))",
          "        return ;;",
        ]
      }
    }
  }

  /// What may stand at each place for a word that belongs to no option.
  private var freeCases: [String] {
    table.entries.flatMap { entry -> [String] in
      let title = entry.path.title
      if entry.hasSubcommands {
        let words = entry.subcommands.map(\.name) + ["help"]
        return ["    \(quoted(title + "|"))*) \(offer(words)) ;;"]
      }
      return entry.arguments.enumerated().map { place, argument in
        let pattern =
          argument.occurrence.isRepeating ? quoted(title + "|") + "*" : quoted("\(title)|\(place)")
        return "    \(pattern)) \(offer(argument.completion)) ;;"
      }
    }
  }

  /// Options hold for everything below their command too, whatever stands between.
  private func patterns(_ entry: CompletionTable.Entry, _ spellings: [String]) -> String {
    guard entry.hasSubcommands else { return patterns(entry.path.title, spellings) }
    return spellings.map { quoted(entry.path.title) + "*" + quoted(" \($0)") }
      .joined(separator: "|") + ")"
  }

  private func patterns(_ title: String, _ words: [String]) -> String {
    words.map { quoted("\(title) \($0)") }.joined(separator: "|") + ")"
  }

  private func offer(_ words: [String]) -> String {
    "\(function)_offer < <(compgen -W \(quoted(words.joined(separator: " "))) -- \"$cur\")"
  }

  private func offer(_ completion: CompletionKind) -> String {
    switch completion {
    case .none: return ":"
    case .list(let words): return offer(words)
    case .directory: return "\(function)_offer < <(compgen -d -- \"$cur\")"
    case .file(let extensions) where extensions.isEmpty:
      return "\(function)_offer < <(compgen -f -- \"$cur\")"
    case .file(let extensions):
      let files = extensions.map { "compgen -f -X \(quoted("!*." + $0)) -- \"$cur\"" }
      let all = (["compgen -d -- \"$cur\""] + files).joined(separator: "; ")
      return "\(function)_offer < <(\(all))"
    }
  }

  private func quoted(_ text: String) -> String { CompletionTable.quoted(text) }
}

extension OptionSpecification {
  /// Whether the word behind it is always its value.
  var needsValue: Bool { !isBoolean && impliedValue == nil }
}
