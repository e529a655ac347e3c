/// The command tree as JSON, for programs that write documentation or check scripts.
///
/// The text begins with the schema and has its keys in a fixed order; both languages are in it.
/// Hidden commands and options are there too, and marked.
struct HelpDump {
  let root: Command
  let version: String?

  /// The name and version of the layout.
  static let schema = "command-line.help/1"

  /// The JSON text, indented by 2, with a line end.
  var text: String {
    var fields: [(String, JSON)] = [("schema", .text(Self.schema))]
    if let version { fields.append(("version", .text(version))) }
    fields.append(
      ("builtIn", .list(BuiltInOption.all(hasVersion: version != nil).map(Self.option))))
    fields.append(("command", Self.command(root)))
    return JSON.object(fields).written(indent: 0) + "\n"
  }

  private static func command(_ command: Command) -> JSON {
    var fields: [(String, JSON)] = [
      ("name", .text(command.name)),
      ("aliases", .list(command.aliases.map(JSON.text))),
      ("abstract", .localized(command.abstract)),
    ]
    if let discussion = command.discussion { fields.append(("discussion", .localized(discussion))) }
    if let category = command.category { fields.append(("category", .localized(category))) }
    if let name = command.defaultSubcommand { fields.append(("defaultSubcommand", .text(name))) }
    fields.append(("hidden", .truth(command.visibility == .hidden)))
    fields.append(("options", .list(command.options.map(option))))
    fields.append(("arguments", .list(command.arguments.map(argument))))
    fields.append(("subcommands", .list(command.subcommands.map(Self.command))))
    return .object(fields)
  }

  private static func option(_ option: OptionSpecification) -> JSON {
    var fields: [(String, JSON)] = [
      ("name", .text(option.name)),
      ("spellings", .list(option.spellings.map(JSON.text))),
      ("synopsis", .text(option.synopsis)),
      ("help", .localized(option.help)),
    ]
    fields += kind(option.kind)
    fields.append(("required", .truth(option.occurrence.isRequired)))
    fields.append(("repeating", .truth(option.occurrence.isRepeating)))
    if let text = option.defaultText { fields.append(("default", .text(text))) }
    if let text = option.discussion { fields.append(("discussion", .localized(text))) }
    if let group = option.group { fields.append(("group", .localized(group))) }
    fields.append(("hidden", .truth(option.visibility == .hidden)))
    return .object(fields)
  }

  private static func argument(_ argument: ArgumentSpecification) -> JSON {
    .object(
      [("name", .text(argument.name)), ("help", .localized(argument.help))]
        + kind(argument.kind)
        + [
          ("required", .truth(argument.occurrence.isRequired)),
          ("repeating", .truth(argument.occurrence.isRepeating)),
        ])
  }

  private static func kind(_ kind: ValueKind) -> [(String, JSON)] {
    switch kind {
    case .boolean: [("kind", .text("boolean"))]
    case .text: [("kind", .text("text"))]
    case .integer(let bounds): [("kind", .text("integer"))] + Self.bounds(bounds)
    case .number(let bounds): [("kind", .text("number"))] + Self.bounds(bounds)
    case .choice(let words):
      [("kind", .text("choice")), ("values", .list(words.map(JSON.text)))]
    }
  }

  private static func bounds(_ bounds: Bounds) -> [(String, JSON)] {
    (bounds.lower.map { [("minimum", .number($0))] } ?? [])
      + (bounds.upper.map { [("maximum", .number($0))] } ?? [])
  }
}
