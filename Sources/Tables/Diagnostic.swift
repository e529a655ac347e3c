public import Primitives

/// One thing to say about the input: where, how bad, what is wrong, what was found, what was
/// expected, and what to do about it. Texts are in every language; the one to show is chosen when
/// it is rendered.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
    /// The input cannot be used.
    case error
    /// The input can be used, but probably does not mean what was meant.
    case warning
    /// Something worth knowing.
    case note

    /// Errors first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// Where it stands.
  public var place: Place
  /// What is wrong, without the place and without the value: both are added when it is rendered.
  public var message: LocalizedText
  /// The offending value as it stands in the input.
  public var value: String?
  /// What would have been right, such as "a number of at least 0".
  public var expected: LocalizedText?
  /// Names that may have been meant, likeliest first.
  public var suggestions: [String]
  /// What the user can do about it, a whole sentence without the full stop.
  public var hint: LocalizedText?

  /// A diagnostic with all that is known.
  public init(
    _ severity: Severity, at place: Place, _ message: LocalizedText, value: String? = nil,
    expected: LocalizedText? = nil, suggestions: [String] = [], hint: LocalizedText? = nil
  ) {
    self.severity = severity
    self.place = place
    self.message = message
    self.value = value
    self.expected = expected
    self.suggestions = suggestions
    self.hint = hint
  }

  /// The line to print: `file:line:column: severity: message`, then the value, what was expected
  /// and what may have been meant.
  ///
  /// The severity is in English in every language, because editors read it. Always one line,
  /// without a line end.
  public func rendered(in language: Language = .english) -> String {
    "\(QuotedText.oneLine(place.position, limit: 400)): \(severity.rawValue): "
      + explanation(in: language)
  }

  /// What `rendered(in:)` says behind the severity.
  public func explanation(in language: Language = .english) -> String {
    let isChinese = language == .chinese
    let colon = isChinese ? "：" : ": "
    let semicolon = isChinese ? "；" : "; "
    let subject = place.subject(in: language)
    var text = subject.isEmpty ? "" : subject + colon
    text += QuotedText.oneLine(message[language], limit: 2000)
    if let value { text += colon + QuotedText.quoted(value) }
    if let expected {
      text += semicolon + (isChinese ? "应为" : "expected ")
      text += QuotedText.oneLine(expected[language], limit: 2000)
    }
    if !suggestions.isEmpty {
      let names = suggestions.map { QuotedText.quoted($0) }
      text += semicolon
      if isChinese {
        text += "是否想写 " + names.joined(separator: " 或 ") + "？"
      } else {
        text += "did you mean " + names.joined(separator: " or ") + "?"
      }
    }
    if let hint { text += semicolon + QuotedText.oneLine(hint[language], limit: 2000) }
    return text
  }
}

extension Diagnostic: Comparable {
  /// By place; at one place errors come first, then by the English text.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.message.english != right.message.english {
      return left.message.english < right.message.english
    }
    return (left.value ?? "") < (right.value ?? "")
  }
}
