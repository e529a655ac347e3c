public import Primitives

/// The words for a command line that was not understood: what is wrong, the option at fault, the
/// usage, and where to read more. Goes to standard error, with exit code 64.
public struct ErrorScreen: Sendable {
  /// The mistake.
  public let failure: ParseFailure

  /// The screen for a mistake.
  public init(_ failure: ParseFailure) { self.failure = failure }

  /// The screen in lines of at most `width` columns where the words allow it, with a line end.
  public func text(_ language: Language, width: Int, colour: Bool = false) -> String {
    let width = max(width, 0)
    var screen = labelled(
      Wording.errorLabel[language], message(language), width: width,
      style: { TextStyle.red.applied(to: $0, colour: colour) })
    if let option = failure.option {
      screen += labelled(
        Wording.helpLabel[language], option.synopsis + "  " + option.help[language], width: width)
    }
    screen +=
      UsageLine(failure.path).lines(label: Wording.usageLabel[language], width: width)
      .joined(separator: "\n") + "\n"
    return screen + "  " + Wording.moreInformation(on: failure.path)[language] + "\n"
  }

  private func labelled(
    _ label: String, _ text: String, width: Int, style: (String) -> String = { $0 }
  ) -> String {
    let indent = DisplayWidth.of(label)
    let lines = TerminalText.wrapped(text, to: width - indent)
    return style(label) + lines.joined(separator: "\n" + TerminalText.spaces(indent)) + "\n"
  }

  /// The sentence alone, without a label.
  public func message(_ language: Language) -> String {
    let isEnglish = language == .english
    switch failure.reason {
    case .unknownOption(let spelling, let suggestions, let owners):
      let sentence = "\(isEnglish ? "Unknown option " : "未知选项")\(quote(spelling, language))"
      if suggestions.isEmpty, !owners.isEmpty {
        let names = Wording.alternatives(owners, language)
        return sentence
          + (isEnglish
            ? ". It belongs behind the subcommand \(names)." : "。该选项属于子命令\(names)，请写在其后。")
      }
      return sentence + question(suggestions, language)
    case .missingValue(let option):
      return isEnglish
        ? "Missing value for \(quote(option, language))" : "缺少\(quote(option, language))的值"
    case .unexpectedValue(let value, let option):
      let (value, option) = (quote(value, language), quote(option, language))
      return isEnglish
        ? "The option \(option) does not take any value, but \(value) was specified."
        : "选项\(option)不带值，但给出了\(value)。"
    case .invalidValue(let value, let name, let expected, let suggestions):
      let (value, name) = (quote(value, language), quote(name, language))
      let sentence =
        isEnglish ? "The value \(value) is invalid for \(name)" : "值\(value)对\(name)无效"
      let expectation = Wording.expectation(expected, language)
      let asked = question(suggestions, language)
      guard let expectation else { return sentence + asked }
      let stop = isEnglish ? (asked.isEmpty ? ". " : " ") : (asked.isEmpty ? "。" : "")
      return sentence + asked + stop + expectation
    case .missing(let names):
      let quoted = names.map { quote($0, language) }
      if quoted.count == 1, let name = quoted.first {
        return isEnglish ? "Missing expected argument \(name)" : "缺少必需的参数\(name)"
      }
      return isEnglish
        ? "Missing \(quoted.count) expected arguments: \(quoted.joined(separator: ", "))"
        : "缺少 \(quoted.count) 个必需的参数：\(quoted.joined(separator: "、"))"
    case .unexpectedArguments(let words):
      return unexpected(words, language)
    case .unknownSubcommand(let word, let suggestions):
      return unexpected([word], language) + question(suggestions, language)
    case .missingSubcommand:
      return isEnglish ? "Missing required subcommand." : "缺少必需的子命令。"
    case .refused(let message):
      return TerminalText.neutralized(message[language])
    }
  }

  private func unexpected(_ words: [String], _ language: Language) -> String {
    // A list of thousands helps nobody.
    let shown = words.prefix(10).map { quote($0, language) }
    let isEnglish = language == .english
    if words.count == 1, let word = shown.first {
      return isEnglish ? "Unexpected argument \(word)" : "多余的参数\(word)"
    }
    let rest = words.count > shown.count ? ["…"] : []
    return isEnglish
      ? "\(words.count) unexpected arguments: \((shown + rest).joined(separator: ", "))"
      : "\(words.count) 个多余的参数：\((shown + rest).joined(separator: "、"))"
  }

  private func question(_ suggestions: [String], _ language: Language) -> String {
    guard !suggestions.isEmpty else { return "" }
    let words = Wording.alternatives(suggestions, language)
    return language == .english ? ". Did you mean \(words)?" : "。您是否想输入\(words)？"
  }

  /// What the user typed comes back harmless and of readable length.
  private func quote(_ word: String, _ language: Language) -> String {
    Wording.quote(
      TerminalText.truncated(TerminalText.neutralized(word), to: 100), language)
  }
}
