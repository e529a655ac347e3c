/// What one word of a command line looks like, before any declaration is asked.
enum Token: Equatable {
  /// `--name` or `--name=value`; the name without dashes.
  case long(name: String, value: String?)
  /// `-x`, `-xyz` or `-x=value`; the letters without the dash, at least one.
  case short(letters: [Character], value: String?)
  /// `--`: what follows are arguments.
  case terminator
  /// Anything else, a lone `-` among it.
  case word(String)

  init(_ text: String) {
    if text == "--" {
      self = .terminator
    } else if text.hasPrefix("--") {
      let (name, value) = Token.split(text.dropFirst(2))
      self = .long(name: name, value: value)
    } else if text.hasPrefix("-"), text.count > 1 {
      let (letters, value) = Token.split(text.dropFirst())
      self = letters.isEmpty ? .word(text) : .short(letters: Array(letters), value: value)
    } else {
      self = .word(text)
    }
  }

  /// Whether the word could be a value after a space: it does not begin with a dash, or is only
  /// that dash, which stands for standard input or output.
  static func isPlain(_ text: String) -> Bool { !text.hasPrefix("-") || text == "-" }

  private static func split(_ text: Substring) -> (name: String, value: String?) {
    guard let equals = text.firstIndex(of: "=") else { return (String(text), nil) }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }
}
