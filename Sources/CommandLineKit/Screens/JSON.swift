import Primitives

/// Just enough JSON to write the command tree: this module may not use the one that reads files.
enum JSON {
  case text(String)
  case number(Double)
  case truth(Bool)
  case list([JSON])
  case object([(String, JSON)])

  /// A text in every language, by the languages' codes.
  static func localized(_ text: LocalizedText) -> JSON {
    .object(Language.allCases.map { ($0.rawValue, .text(text[$0])) })
  }

  /// The JSON text, its further lines indented by `indent` and more.
  func written(indent: Int) -> String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let value): value.isFinite ? DecimalText.shortest(value) : "null"
    case .truth(let value): value ? "true" : "false"
    case .list(let items):
      Self.block("[", items.map { $0.written(indent: indent + 2) }, "]", indent)
    case .object(let fields):
      Self.block(
        "{", fields.map { Self.quoted($0.0) + ": " + $0.1.written(indent: indent + 2) }, "}",
        indent)
    }
  }

  private static func block(_ open: String, _ lines: [String], _ close: String, _ indent: Int)
    -> String
  {
    guard !lines.isEmpty else { return open + close }
    let margin = TerminalText.spaces(indent)
    return open + "\n" + lines.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n" + margin
      + close
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
