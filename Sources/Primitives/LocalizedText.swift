/// A language that the program speaks; the raw value is its ISO 639-1 code.
public enum Language: String, Sendable, CaseIterable, Codable {
  case english = "en"
  case chinese = "zh"
}

/// One text in every language that the program speaks.
///
/// Whoever writes a message writes both texts side by side, so that neither can be forgotten and
/// the language is chosen only where the text is shown.
public struct LocalizedText: Hashable, Sendable, Codable {
  /// The English text.
  public var english: String
  /// The text in simplified Chinese.
  public var chinese: String

  /// A text in both languages.
  public init(english: String, chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// A text that is the same in both languages: an id, a number, a file's name.
  public init(same text: String) {
    english = text
    chinese = text
  }

  /// The text in `language`.
  @inlinable
  public subscript(language: Language) -> String {
    language == .english ? english : chinese
  }
}
