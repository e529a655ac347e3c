import Primitives

/// What a user may have meant: the nearest names that help lists, at most three.
enum Suggestion {
  /// Long spellings near to `name`, both without and given back with their dashes.
  static func options(near name: String, among options: [OptionSpecification]) -> [String] {
    let names = options.filter { $0.visibility == .shown }
      .flatMap(\.longSpellings).map { String($0.dropFirst(2)) }
    return Spelling.nearest(to: name, among: names).map { "--" + $0 }
  }

  /// Names of subcommands near to `word`; an alias suggests the name that it stands for.
  static func subcommands(near word: String, in command: Command) -> [String] {
    var owners: [String: String] = [:]
    var names: [String] = []
    for subcommand in command.subcommands where subcommand.visibility == .shown {
      for name in [subcommand.name] + subcommand.aliases {
        owners[name] = subcommand.name
        names.append(name)
      }
    }
    var found: [String] = []
    for name in Spelling.nearest(to: word, among: names) {
      if let owner = owners[name], !found.contains(owner) { found.append(owner) }
    }
    return found
  }

  /// Words near to `text` where only certain words are taken.
  static func values(near text: String, of kind: ValueKind) -> [String] {
    guard case .choice(let words) = kind else { return [] }
    return Spelling.nearest(to: text, among: words)
  }
}
