internal import Primitives

/// The table of strings: every word that a report shows, in both languages, by topic.
///
/// Nothing else in this module or the commands holds words for people, so that a third language
/// would mean one folder.
enum Strings {
  /// One text in both languages.
  static func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }
}
