extension Tool {
  /// What is wrong with the declarations themselves, each in a sentence; empty for a sound tool.
  ///
  /// A test of the tool expects this to be empty. The parser copes with all of it, but a user would
  /// be surprised: of two options with one name only the first is ever found.
  public var declarationMistakes: [String] {
    CommandPath(root: command).withDescendants.flatMap { path in
      (optionMistakes(path) + argumentMistakes(path) + subcommandMistakes(path))
        .map { "\(path.title): \($0)" }
    }
  }

  private func optionMistakes(_ path: CommandPath) -> [String] {
    let options = path.options + BuiltInOption.all(hasVersion: version != nil)
    var mistakes = Self.repeated(options.flatMap(\.spellings)).map { "\($0) is declared twice" }
    for option in path.command.options {
      if !Self.isName(option.name) || !option.aliases.allSatisfy(Self.isName) {
        mistakes.append("'\(option.name)' is not a name")
      }
      if let short = option.short, !short.isASCII || !(short.isLetter || short.isNumber) {
        mistakes.append("'-\(short)' is not a letter or digit")
      }
      if !option.isBoolean, let text = option.defaultText, option.occurrence == .optional,
        option.kind != .text, !option.accepts(text)
      {
        mistakes.append("--\(option.name) does not accept its own default '\(text)'")
      }
      if case .choice(let words) = option.kind {
        mistakes += Self.choiceMistakes(words, option.name)
      }
    }
    return mistakes
  }

  private func argumentMistakes(_ path: CommandPath) -> [String] {
    let arguments = path.command.arguments
    var mistakes = Self.repeated(arguments.map(\.name)).map { "<\($0)> is declared twice" }
    for (argument, following) in zip(arguments, arguments.dropFirst()) {
      if argument.occurrence.isRepeating {
        mistakes.append("<\(following.name)> can never be reached behind <\(argument.name)>")
      } else if !argument.occurrence.isRequired, following.occurrence.isRequired {
        mistakes.append("<\(following.name)> is required behind the optional <\(argument.name)>")
      }
    }
    for argument in arguments {
      if case .choice(let words) = argument.kind {
        mistakes += Self.choiceMistakes(words, argument.name)
      }
    }
    return mistakes
  }

  private func subcommandMistakes(_ path: CommandPath) -> [String] {
    let command = path.command
    let names = command.subcommands.flatMap { [$0.name] + $0.aliases }
    var mistakes = Self.repeated(names).map { "the subcommand '\($0)' is declared twice" }
    mistakes += names.filter { !Self.isName($0) || $0 == "help" }
      .map { "'\($0)' is not a name for a subcommand" }
    if let name = command.defaultSubcommand, command.subcommand(named: name) == nil {
      mistakes.append("the default subcommand '\(name)' does not exist")
    }
    return mistakes
  }

  private static func choiceMistakes(_ words: [String], _ name: String) -> [String] {
    let unfit = words.filter { word in
      word.isEmpty || word.hasPrefix("-")
        || word.contains { $0.isWhitespace || "'\"\\".contains($0) }
    }
    return unfit.map { "'\($0)' cannot be typed for '\(name)' without quotes" }
  }

  /// Those that occur more than once, each once, in their order.
  private static func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    var repeated: [String] = []
    for name in names where !seen.insert(name).inserted && !repeated.contains(name) {
      repeated.append(name)
    }
    return repeated
  }

  /// Lower-case words of ASCII joined by dashes.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-") && !text.hasSuffix("-")
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}
