/// How text stands out on a terminal.
public enum TextStyle: Sendable, CaseIterable {
  case bold, dim, red, green, yellow, blue, magenta, cyan

  /// `text` in this style where colour is wanted, else `text` as it is.
  ///
  /// The style is set and reset around the text, so styled parts can stand next to each other but
  /// not inside one another. Widths have to be reckoned before styling.
  public func applied(to text: String, colour: Bool) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private var code: Int {
    switch self {
    case .bold: 1
    case .dim: 2
    case .red: 31
    case .green: 32
    case .yellow: 33
    case .blue: 34
    case .magenta: 35
    case .cyan: 36
    }
  }
}
