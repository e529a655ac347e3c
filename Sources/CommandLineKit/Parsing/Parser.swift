import Primitives

/// One pass over the words of a command line. Nothing but the words and the declarations is asked.
///
/// Mistakes about values end the pass at once. All others wait until its end, because a request for
/// help anywhere on the line comes before them; of several the first counts.
struct Parser {
  private let words: [String]
  private let hasVersion: Bool
  private var path: CommandPath {
    didSet { options = path.options + BuiltInOption.all(hasVersion: hasVersion) }
  }
  /// The options that hold where the pass has come to, the built-in ones last.
  private var options: [OptionSpecification]
  private var next = 0
  private var endOfOptions = false
  private var hasOwnWords = false
  private var isHelpCommand = false
  private var optionTexts: [String: [String]] = [:]
  private var freeWords: [String] = []
  private var overridden: [OptionSpecification] = []
  private var request: Request?
  private var firstMistake: ParseFailure?

  init(root: Command, hasVersion: Bool, words: [String]) {
    self.words = words
    self.hasVersion = hasVersion
    path = CommandPath(root: root)
    options = path.options + BuiltInOption.all(hasVersion: hasVersion)
  }

  mutating func parse() throws(ParseFailure) -> Request {
    while next < words.count {
      let word = words[next]
      next += 1
      if endOfOptions {
        take(argument: word)
        continue
      }
      switch Token(word) {
      case .terminator: endOfOptions = true
      case .long(let name, let value): try takeLong(name, value: value)
      case .short(let letters, let value): try takeShort(letters, value: value, word: word)
      case .word: take(word: word)
      }
    }
    return try finish()
  }

  // MARK: Options

  private func option(long name: String) -> OptionSpecification? {
    options.first { $0.name == name || $0.aliases.contains(name) || $0.negation == name }
  }

  private func option(short letter: Character) -> OptionSpecification? {
    options.first { $0.short == letter }
  }

  private mutating func takeLong(_ name: String, value: String?) throws(ParseFailure) {
    if option(long: name) == nil { descendToDefault(if: { $0.hasOption(long: name) }) }
    guard let option = option(long: name) else {
      report(
        .unknownOption(
          "--" + name, suggestions: Suggestion.options(near: name, among: options),
          owners: owners { $0.hasOption(long: name) }))
      return
    }
    let spelling = "--" + name
    if option.isBoolean {
      guard value == nil else { throw unexpected(value ?? "", of: option, spelling: spelling) }
      keep(name == option.negation ? Flag.off : Flag.on, for: option)
    } else {
      try takeValue(of: option, attached: value)
    }
  }

  private mutating func takeShort(
    _ letters: [Character], value: String?, word: String
  ) throws(ParseFailure) {
    if let first = letters.first, option(short: first) == nil {
      if takesNegativeNumber(word) { return take(argument: word) }
      descendToDefault(if: { $0.hasOption(short: first) })
      if takesNegativeNumber(word) { return take(argument: word) }
    }
    if let first = letters.first, let option = option(short: first), option.joinsShortValue,
      letters.count > 1
    {
      // Everything behind the letter belongs to the value, an equals sign too.
      return try takeValue(of: option, attached: String(word.dropFirst(2)))
    }
    for (place, letter) in letters.enumerated() {
      let isLast = place == letters.count - 1
      guard let option = option(short: letter) else { return reportShort(letter, in: letters) }
      let spelling = "-\(letter)"
      if option.isBoolean {
        if isLast, let value { throw unexpected(value, of: option, spelling: spelling) }
        keep(Flag.on, for: option)
      } else if isLast {
        try takeValue(of: option, attached: value)
      } else {
        return reportJoined(word, at: place, to: option, isLongName: isLongName(letters))
      }
    }
  }

  private func isLongName(_ letters: [Character]) -> Bool {
    letters.count > 1 && option(long: String(letters)) != nil
  }

  /// An unknown letter; `-top` very likely means `--top`.
  private mutating func reportShort(_ letter: Character, in letters: [Character]) {
    let isWhole = letters.first == letter || isLongName(letters)
    report(
      .unknownOption(
        isWhole ? "-" + String(letters) : "-\(letter)",
        suggestions: isLongName(letters) ? ["--" + String(letters)] : [],
        owners: isWhole && letters.count > 1 ? [] : owners { $0.hasOption(short: letter) }))
  }

  /// A value directly behind the letter of an option that does not allow it.
  private mutating func reportJoined(
    _ word: String, at place: Int, to option: OptionSpecification, isLongName: Bool
  ) {
    let value = String(word.dropFirst(place + 2))
    let separated = "\(word.prefix(place + 2)) \(value)"
    let suggestions =
      isLongName ? ["-" + word] : option.accepts(value) ? [separated] : []
    report(.unknownOption(word, suggestions: suggestions, owners: []))
  }

  private mutating func takeValue(
    of option: OptionSpecification, attached: String?
  ) throws(ParseFailure) {
    let text: String
    if let attached {
      text = attached
    } else if next < words.count, canFollow(words[next], option) {
      text = words[next]
      next += 1
    } else if let implied = option.impliedValue {
      return keep(implied, for: option)
    } else {
      throw failure(.missingValue(of: option.synopsis), option)
    }
    for part in option.parts(of: text) where !option.accepts(part) {
      let suggestions = Suggestion.values(near: part, of: option.kind)
      throw failure(
        .invalidValue(
          part, of: option.synopsis, expected: option.kind, suggestions: suggestions), option)
    }
    keep(text, for: option)
  }

  /// Whether a word behind a space may be the option's value: one with a leading dash only where a
  /// number is expected and the word is one.
  private func canFollow(_ word: String, _ option: OptionSpecification) -> Bool {
    Token.isPlain(word) || (option.kind.isNumeric && Double(argument: word) != nil)
  }

  private mutating func keep(_ text: String, for option: OptionSpecification) {
    // A command's own option of such a name hides the built-in one.
    if let builtIn = BuiltInOption(rawValue: option.name), !path.hasOption(long: option.name) {
      if request == nil { request = self.request(for: builtIn, text: text) }
      return
    }
    hasOwnWords = true
    if option.occurrence.isRepeating {
      optionTexts[option.name, default: []] += option.parts(of: text)
      return
    }
    let earlier = optionTexts.updateValue([text], forKey: option.name)
    if earlier != nil, !overridden.contains(where: { $0.name == option.name }) {
      overridden.append(option)
    }
  }

  /// The path of a help request is only known at the end of the line, so it is put in there.
  private func request(for builtIn: BuiltInOption, text: String) -> Request {
    switch builtIn {
    case .version: .version
    case .help: .help(path, includingHidden: false)
    case .hiddenHelp: .help(path, includingHidden: true)
    case .completionScript: .completionScript(Shell(argument: text))
    case .dumpHelp: .dumpHelp
    }
  }

  // MARK: Words

  private mutating func take(word: String) {
    let command = path.command
    guard !command.subcommands.isEmpty else { return take(argument: word) }
    if let subcommand = command.subcommand(named: word) {
      path.descend(to: subcommand)
      hasOwnWords = false
    } else if word == "help", !isHelpCommand {
      isHelpCommand = true
    } else if !isHelpCommand, descendToDefault(if: { _ in true }) {
      take(word: word)
    } else {
      reportSubcommand(word)
    }
  }

  private mutating func take(argument word: String) {
    if !isHelpCommand { while descendToDefault(if: { _ in true }) {} }
    if path.command.subcommands.isEmpty {
      freeWords.append(word)
    } else {
      reportSubcommand(word)
    }
  }

  private func takesNegativeNumber(_ word: String) -> Bool {
    let arguments = path.command.arguments
    let place = freeWords.count
    guard let argument = place < arguments.count ? arguments[place] : arguments.last,
      place < arguments.count || argument.occurrence.isRepeating
    else { return false }
    return argument.kind.isNumeric && Double(argument: word) != nil
  }

  /// Enters the default subcommand where there is one and it satisfies the condition.
  @discardableResult
  private mutating func descendToDefault(if condition: (CommandPath) -> Bool) -> Bool {
    guard let name = path.command.defaultSubcommand,
      let subcommand = path.command.subcommand(named: name),
      condition(path.appending(subcommand))
    else { return false }
    path.descend(to: subcommand)
    return true
  }

  // MARK: Mistakes

  private func failure(
    _ reason: ParseFailure.Reason, _ option: OptionSpecification? = nil
  ) -> ParseFailure {
    ParseFailure(reason, path: path, option: option)
  }

  private func unexpected(
    _ value: String, of option: OptionSpecification, spelling: String
  ) -> ParseFailure {
    failure(.unexpectedValue(value, of: spelling), option)
  }

  private mutating func report(_ reason: ParseFailure.Reason) {
    if firstMistake == nil { firstMistake = failure(reason) }
  }

  private mutating func reportSubcommand(_ word: String) {
    report(
      .unknownSubcommand(
        word, suggestions: Suggestion.subcommands(near: word, in: path.command)))
  }

  /// The listed subcommands that have an option which the command itself does not have.
  private func owners(where hasOption: (CommandPath) -> Bool) -> [String] {
    path.command.subcommands.filter { $0.visibility == .shown && hasOption(path.appending($0)) }
      .map(\.name)
  }

  // MARK: The end of the line

  private mutating func finish() throws(ParseFailure) -> Request {
    switch request {
    case .help(_, let includingHidden): return .help(path, includingHidden: includingHidden)
    case .some(let request): return request
    case nil: break
    }
    if let firstMistake { throw firstMistake }
    if isHelpCommand {
      // Behind `help` stand names of commands and nothing else.
      if !freeWords.isEmpty { throw failure(.unexpectedArguments(freeWords)) }
      return .help(path, includingHidden: false)
    }
    while descendToDefault(if: { _ in true }) {}
    let command = path.command
    guard command.subcommands.isEmpty else {
      if hasOwnWords { throw failure(.missingSubcommand) }
      return .help(path, includingHidden: false)
    }
    let argumentTexts = try assignArguments(of: command)
    return .run(
      Invocation(
        path: path, optionTexts: optionTexts, argumentTexts: argumentTexts,
        overridden: overridden))
  }

  /// Hands the free words to the arguments in their order.
  private func assignArguments(of command: Command) throws(ParseFailure) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    var missing: [String] = path.options.filter {
      $0.occurrence.isRequired && optionTexts[$0.name] == nil
    }.map(\.synopsis)
    var left = freeWords[...]
    for argument in command.arguments {
      let taken = argument.occurrence.isRepeating ? left : left.prefix(1)
      left = left.dropFirst(taken.count)
      if taken.isEmpty {
        if argument.occurrence.isRequired { missing.append("<\(argument.name)>") }
        continue
      }
      texts[argument.name] = Array(taken)
    }
    guard left.isEmpty else { throw failure(.unexpectedArguments(Array(left))) }
    guard missing.isEmpty else { throw failure(.missing(missing)) }
    for argument in command.arguments {
      for text in texts[argument.name] ?? [] where !argument.accepts(text) {
        throw failure(
          .invalidValue(
            text, of: "<\(argument.name)>", expected: argument.kind,
            suggestions: Suggestion.values(near: text, of: argument.kind)))
      }
    }
    return texts
  }
}

extension CommandPath {
  /// Whether the command or one above it declares the long name.
  func hasOption(long name: String) -> Bool {
    options.contains { $0.name == name || $0.aliases.contains(name) || $0.negation == name }
  }

  /// Whether the command or one above it declares the letter.
  func hasOption(short letter: Character) -> Bool { options.contains { $0.short == letter } }
}
