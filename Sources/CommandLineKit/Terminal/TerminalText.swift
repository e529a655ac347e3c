/// Text for a terminal: made harmless, cut, padded and wrapped by the columns that it takes.
public enum TerminalText {
  /// `text` without anything that could steer the terminal or hide what stands there.
  ///
  /// Control characters (escape sequences among them), marks that change the direction of writing,
  /// line separators and other invisible characters become `�`; tabs and line ends become spaces.
  /// The joiners inside emoji and Persian words stay.
  public static func neutralized(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var scalars = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      defer { previousWasReturn = scalar == "\r" }
      if scalar == "\n", previousWasReturn { continue }
      switch scalar {
      case "\t", "\n", "\r": scalars.append(" ")
      case _ where isHarmful(scalar): scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.value != 0x200C && scalar.value != 0x200D && scalar.value != 0xAD
    default: false
    }
  }

  /// The longest beginning of `text` that takes at most `width` columns; where something had to go,
  /// the last column shows `…`.
  public static func truncated(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in text {
      let columns = DisplayWidth.of(character)
      guard used + columns <= width - 1 else { break }
      kept.append(character)
      used += columns
    }
    return kept + "…"
  }

  /// `text` with spaces behind it, `width` columns in all; longer text stays as it is.
  public static func padded(_ text: String, to width: Int) -> String {
    text + spaces(max(width, 0) - DisplayWidth.of(text))
  }

  /// `text` with spaces before it, `width` columns in all; longer text stays as it is.
  public static func rightAligned(_ text: String, to width: Int) -> String {
    spaces(max(width, 0) - DisplayWidth.of(text)) + text
  }

  /// `count` spaces; none when it is not positive.
  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
