internal import CommandLineKit
internal import Primitives
internal import Reporting

/// A page as text that fits the terminal.
struct PageText {
  let text: String

  /// - Parameter width: columns of the terminal; nil: tables take what they need, sentences 100.
  init(_ page: Page, _ language: Language, width: Int?, colour: Bool) {
    let wrapAt = min(width ?? 100, 100)
    var lines = [TextStyle.bold.applied(to: page.title[language], colour: colour), ""]
    for block in page.blocks {
      switch block {
      case .heading(let words):
        lines += TerminalText.wrapped(TerminalText.neutralized(words[language]), to: wrapAt)
          .map { TextStyle.bold.applied(to: $0, colour: colour) }
      case .paragraph(let words):
        lines += TerminalText.wrapped(TerminalText.neutralized(words[language]), to: wrapAt)
        lines.append("")
      case .list(let points):
        for point in points {
          let body = TerminalText.wrapped(
            TerminalText.neutralized(point[language]), to: max(20, wrapAt - 2))
          for (index, line) in body.enumerated() { lines.append((index == 0 ? "- " : "  ") + line) }
        }
        lines.append("")
      case .table(let table):
        if !table.rows.isEmpty {
          lines.append(Self.text(table, language, width: width, colour: colour))
        }
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// As the session shows pages on the terminal that errors go to.
  init(_ page: Page, _ session: Session) {
    self.init(page, session.language, width: session.terminal.width, colour: false)
  }

  private static func text(
    _ table: PageTable, _ language: Language, width: Int?, colour: Bool
  ) -> String {
    var text = TextTable(
      table.columns.map { column in
        TextTable.Column(
          column.heading[language], column.isNumber ? .right : .left, priority: column.priority,
          overflow: column.priority <= 1 ? .wrap : .truncate)
      })
    for row in table.rows { text.append(row.map { $0.text(language) }) }
    return text.text(width: width, colour: colour)
  }
}
