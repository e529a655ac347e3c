/// Values of the input as messages show them: on one line, without control characters, not too
/// long, so that a hostile file can neither break the form of a message nor flood the terminal.
enum QuotedText {
  /// `text` between double quotes, shortened to `limit` scalars.
  static func quoted(_ text: String, limit: Int = 60) -> String {
    "\"" + oneLine(text, limit: limit) + "\""
  }

  /// `text` with control characters written as escapes, shortened to `limit` scalars.
  static func oneLine(_ text: String, limit: Int = 120) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else {
        result.append("…")
        break
      }
      count += 1
      switch scalar.value {
      case 0x0A: result.append(contentsOf: "\\n".unicodeScalars)
      case 0x0D: result.append(contentsOf: "\\r".unicodeScalars)
      case 0x09: result.append(contentsOf: "\\t".unicodeScalars)
      // Controls, and marks that change the direction or hide what follows.
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
