public import Primitives

/// Pages as Markdown (CommonMark with pipe tables).
public enum MarkdownRenderer {
  /// The page in one language, ending with a line break.
  public static func text(_ page: Page, _ language: Language) -> String {
    var lines = ["# \(escaped(page.title[language]))", ""]
    for block in page.blocks {
      switch block {
      case .heading(let words): lines += ["## \(escaped(words[language]))", ""]
      case .paragraph(let words): lines += [escaped(words[language]), ""]
      case .list(let points): lines += points.map { "- \(escaped($0[language]))" } + [""]
      case .table(let table): lines += rows(table, language) + [""]
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func rows(_ table: PageTable, _ language: Language) -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let heading = line(table.columns.map { cell($0.heading[language]) })
    let rule = line(table.columns.map { $0.isNumber ? "--:" : "---" })
    return [heading, rule] + table.rows.map { line($0.map { cell($0.text(language)) }) }
  }

  private static func cell(_ text: String) -> String {
    var result = ""
    for character in escaped(text) {
      if character == "|" { result += "\\|" } else { result.append(character) }
    }
    return result
  }

  /// Text that Markdown and HTML cannot take for their own: names come from files of strangers.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]": result += "\\" + String(scalar)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default:
        // Line breaks and control characters would end the block; marks of direction reorder it.
        if scalar.value < 32 || (0x202A...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value) || scalar.value == 127
        {
          result += " "
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
