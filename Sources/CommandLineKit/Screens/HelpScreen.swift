public import Primitives

/// The help of a command: overview, usage, arguments, options by group, subcommands.
///
/// Entries are indented by 2 and described from column 26 on; a label that reaches that column has
/// its description on the next line.
public struct HelpScreen: Sendable {
  private let path: CommandPath
  private let includingHidden: Bool
  private let hasVersion: Bool

  static let entryIndent = 2
  static let descriptionColumn = 26
  static let discussionIndent = 8

  /// The help of the last command of the path.
  public init(_ path: CommandPath, includingHidden: Bool = false, hasVersion: Bool) {
    self.path = path
    self.includingHidden = includingHidden
    self.hasVersion = hasVersion
  }

  /// The screen in lines of at most `width` columns where the labels allow it, with a line end.
  public func text(_ language: Language, width: Int, colour: Bool = false) -> String {
    let width = max(width, 0)
    let command = path.command
    var sections: [String] = []
    func section(_ heading: LocalizedText, _ entries: [String]) {
      guard !entries.isEmpty else { return }
      let title = TextStyle.bold.applied(to: heading[language], colour: colour)
      sections.append(([title] + entries).joined(separator: "\n"))
    }
    sections.append(lead(Wording.overview[language], command.abstract[language], width, colour))
    if let discussion = command.discussion {
      sections.append(
        TerminalText.wrapped(discussion[language], to: width).joined(separator: "\n"))
    }
    sections.append(usage(language, width: width, colour: colour))
    let entry = { (label: String, text: String, discussion: String?) in
      Self.entry(label, text, discussion: discussion, width: width)
    }
    section(
      Wording.arguments,
      command.arguments.map { entry("<\($0.name)>", description(of: $0, language), nil) })
    let options = path.options.filter { includingHidden || $0.visibility == .shown }
    for group in Self.titles(options.map(\.group)) {
      section(
        Wording.heading(ofGroup: group),
        options.filter { $0.group == group }.map {
          entry($0.label, description(of: $0, language), $0.discussion?[language])
        })
    }
    let builtIn = BuiltInOption.all(hasVersion: hasVersion)
      .filter { includingHidden || $0.visibility == .shown }
    section(
      Wording.options,
      (options.filter { $0.group == nil } + builtIn).map {
        entry($0.label, description(of: $0, language), $0.discussion?[language])
      })
    let subcommands = command.subcommands.filter { includingHidden || $0.visibility == .shown }
    for category in [nil] + Self.titles(subcommands.map(\.category)).map(Optional.some) {
      section(
        category.map(Wording.heading(ofCategory:)) ?? Wording.subcommands,
        subcommands.filter { $0.category == category }.map {
          entry(label(of: $0, language), $0.abstract[language], nil)
        })
    }
    if !subcommands.isEmpty {
      sections.append("  " + Wording.furtherHelp(on: path)[language])
    }
    return sections.joined(separator: "\n\n") + "\n"
  }

  // MARK: Parts

  private func lead(_ label: String, _ text: String, _ width: Int, _ colour: Bool) -> String {
    // The first line gives room to the label; what follows begins at the edge.
    let lines = TerminalText.wrapped(label + text, to: width)
    let screen = lines.joined(separator: "\n")
    guard colour, screen.hasPrefix(label) else { return screen }
    return TextStyle.bold.applied(to: label, colour: colour) + screen.dropFirst(label.count)
  }

  private func usage(_ language: Language, width: Int, colour: Bool) -> String {
    let label = Wording.usage[language]
    let lines = UsageLine(path, includingHidden: includingHidden).lines(label: label, width: width)
    let screen = lines.joined(separator: "\n")
    return TextStyle.bold.applied(to: label, colour: colour) + screen.dropFirst(label.count)
  }

  private func label(of subcommand: Command, _ language: Language) -> String {
    let names = ([subcommand.name] + subcommand.aliases).joined(separator: ", ")
    let isDefault = path.command.defaultSubcommand == subcommand.name
    return names + (isDefault ? Wording.defaultMark[language] : "")
  }

  private func description(of option: OptionSpecification, _ language: Language) -> String {
    var values: [String] = []
    if case .choice(let words) = option.kind { values = words }
    return sentence(
      option.help[language],
      Wording.details(values: values, default: option.defaultText, language), language)
  }

  private func description(of argument: ArgumentSpecification, _ language: Language) -> String {
    var values: [String] = []
    if case .choice(let words) = argument.kind { values = words }
    return sentence(
      argument.help[language], Wording.details(values: values, default: nil, language), language)
  }

  private func sentence(_ help: String, _ details: String?, _ language: Language) -> String {
    guard let details else { return help }
    return language == .english && !help.isEmpty ? help + " " + details : help + details
  }

  /// The titles that occur, each once, in the order of their first appearance.
  private static func titles(_ titles: [LocalizedText?]) -> [LocalizedText] {
    titles.reduce(into: []) { kept, title in
      if let title, !kept.contains(title) { kept.append(title) }
    }
  }

  private static func entry(
    _ label: String, _ text: String, discussion: String?, width: Int
  ) -> String {
    let label = TerminalText.spaces(entryIndent) + label
    let indent = TerminalText.spaces(descriptionColumn)
    var lines = text.isEmpty ? [] : TerminalText.wrapped(text, to: width - descriptionColumn)
    if DisplayWidth.of(label) < descriptionColumn, let first = lines.first {
      lines[0] = TerminalText.padded(label, to: descriptionColumn) + first
      for place in lines.indices.dropFirst() { lines[place] = indent + lines[place] }
    } else {
      lines = [label] + lines.map { indent + $0 }
    }
    if let discussion {
      let indent = TerminalText.spaces(discussionIndent)
      lines += TerminalText.wrapped(discussion, to: width - discussionIndent)
        .map { $0.isEmpty ? "" : indent + $0 }
    }
    return lines.joined(separator: "\n")
  }
}
