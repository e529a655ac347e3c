import Primitives

/// The kit's own words in every language, all in this one place.
enum Wording {
  // MARK: Help

  static let overview = LocalizedText(english: "OVERVIEW: ", chinese: "概述：")
  static let usage = LocalizedText(english: "USAGE: ", chinese: "用法：")
  static let arguments = LocalizedText(english: "ARGUMENTS:", chinese: "参数：")
  static let options = LocalizedText(english: "OPTIONS:", chinese: "选项：")
  static let subcommands = LocalizedText(english: "SUBCOMMANDS:", chinese: "子命令：")
  static let defaultMark = LocalizedText(english: " (default)", chinese: "（默认）")

  static func heading(ofGroup title: LocalizedText) -> LocalizedText {
    LocalizedText(english: title.english.uppercased() + ":", chinese: title.chinese + "：")
  }

  static func heading(ofCategory title: LocalizedText) -> LocalizedText {
    LocalizedText(
      english: title.english.uppercased() + " SUBCOMMANDS:", chinese: title.chinese + "子命令：")
  }

  static func furtherHelp(on path: CommandPath) -> LocalizedText {
    let command = (["help"] + path.names.dropFirst() + ["<subcommand>"]).joined(separator: " ")
    return LocalizedText(
      english: "See '\(path.root.name) \(command)' for detailed help.",
      chinese: "详细帮助请见“\(path.root.name) \(command)”。")
  }

  static let showVersion = LocalizedText(english: "Show the version.", chinese: "显示版本。")
  static let showHelp = LocalizedText(
    english: "Show help information.", chinese: "显示帮助信息。")
  static let showHiddenHelp = LocalizedText(
    english: "Show help information with hidden options.", chinese: "显示含隐藏选项的帮助信息。")
  static let writeCompletionScript = LocalizedText(
    english: "Write the script that completes this command in a shell.",
    chinese: "输出用于在 shell 中补全本命令的脚本。")
  static let writeDump = LocalizedText(
    english: "Write all commands and options as JSON.", chinese: "以 JSON 输出全部命令和选项。")

  /// The values and the default behind a help sentence, or nil where there is neither.
  static func details(values: [String], default text: String?, _ language: Language) -> String? {
    guard !values.isEmpty || text != nil else { return nil }
    switch language {
    case .english:
      let parts =
        (values.isEmpty ? [] : ["values: " + values.joined(separator: ", ")])
        + (text.map { ["default: " + $0] } ?? [])
      return "(" + parts.joined(separator: "; ") + ")"
    case .chinese:
      let parts =
        (values.isEmpty ? [] : ["可选值：" + values.joined(separator: "、")])
        + (text.map { ["默认：" + $0] } ?? [])
      return "（" + parts.joined(separator: "；") + "）"
    }
  }

  // MARK: Errors

  static let errorLabel = LocalizedText(english: "Error: ", chinese: "错误：")
  static let helpLabel = LocalizedText(english: "Help:  ", chinese: "帮助：")
  static let usageLabel = LocalizedText(english: "Usage: ", chinese: "用法：")

  static func moreInformation(on path: CommandPath) -> LocalizedText {
    LocalizedText(
      english: "See '\(path.title) --help' for more information.",
      chinese: "更多信息请见“\(path.title) --help”。")
  }

  /// `'a'`, `'a' or 'b'`, `'a', 'b' or 'c'`.
  static func alternatives(_ words: [String], _ language: Language) -> String {
    let quoted = words.map { quote($0, language) }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    switch language {
    case .english: return quoted.dropLast().joined(separator: ", ") + " or " + last
    case .chinese: return quoted.dropLast().joined(separator: "、") + "或" + last
    }
  }

  static func quote(_ word: String, _ language: Language) -> String {
    language == .english ? "'\(word)'" : "“\(word)”"
  }

  /// What would be a good value, as a sentence; nil where there is nothing to add.
  static func expectation(_ kind: ValueKind, _ language: Language) -> String? {
    switch kind {
    case .boolean, .text: return nil
    case .integer(let bounds):
      return number(
        LocalizedText(english: "a whole number", chinese: "整数"), within: bounds)[language]
    case .number(let bounds):
      return number(LocalizedText(english: "a number", chinese: "数"), within: bounds)[language]
    case .choice(let words) where words.count < 6:
      let words = alternatives(words, language)
      return language == .english ? "Please provide one of \(words)." : "请使用\(words)之一。"
    case .choice(let words):
      let list = words.map { "\n  - " + $0 }.joined()
      return (language == .english ? "Please provide one of the following:" : "请使用下列之一：") + list
    }
  }

  private static func number(_ what: LocalizedText, within bounds: Bounds) -> LocalizedText {
    let lower = bounds.lower.map(DecimalText.shortest)
    let upper = bounds.upper.map(DecimalText.shortest)
    return switch (lower, upper) {
    case (nil, nil):
      LocalizedText(
        english: "Please provide \(what.english).", chinese: "请提供一个\(what.chinese)。")
    case (let lower?, nil):
      LocalizedText(
        english: "Please provide \(what.english), \(lower) or more.",
        chinese: "请提供一个不小于 \(lower) 的\(what.chinese)。")
    case (nil, let upper?):
      LocalizedText(
        english: "Please provide \(what.english), \(upper) or less.",
        chinese: "请提供一个不大于 \(upper) 的\(what.chinese)。")
    case (let lower?, let upper?):
      LocalizedText(
        english: "Please provide \(what.english) from \(lower) to \(upper).",
        chinese: "请提供一个从 \(lower) 到 \(upper) 的\(what.chinese)。")
    }
  }
}
