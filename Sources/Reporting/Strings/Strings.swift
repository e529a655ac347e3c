internal import Primitives

/// The words that several reports share, in both languages, by topic.
///
/// Sentences that only one page says stand in that page, both languages side by side; so do the
/// texts of diagnostics and of the command line's help.
enum Strings {
  /// One text in both languages.
  static func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }
}
