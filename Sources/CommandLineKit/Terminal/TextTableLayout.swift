/// Where the cells of one table stand.
struct TextTableLayout {
  private let table: TextTable
  /// Columns of decimals get their points below each other before anything else is reckoned.
  private let rows: [[String]]
  private let cellWidths: [Int]

  private static let gap = "  "

  init(_ table: TextTable) {
    self.table = table
    var rows = table.rows
    for (place, column) in table.columns.enumerated() where column.alignment == .decimal {
      let aligned = Self.alignedDecimals(rows.map { $0[place] })
      for row in rows.indices { rows[row][place] = aligned[row] }
    }
    self.rows = rows
    cellWidths = table.columns.indices.map { place in
      rows.reduce(0) { max($0, DisplayWidth.of($1[place])) }
    }
  }

  // MARK: Widths

  /// The width of each column so that all fit, or nil when they cannot.
  func widths(fitting width: Int?) -> [Int]? {
    let columns = table.columns
    var widths = columns.indices.map { place in
      max(cellWidths[place], DisplayWidth.of(columns[place].heading), 1)
    }
    guard let width else { return widths }
    let gaps = Self.gap.count * (columns.count - 1)
    var excess = widths.reduce(gaps, +) - width
    // Of equal columns the last gives way first: what identifies a row tends to stand at the left.
    let order = columns.indices.sorted {
      (columns[$0].priority, -$0) < (columns[$1].priority, -$1)
    }
    for place in order where excess > 0 {
      let less = min(excess, max(0, widths[place] - leastWidth(place)))
      widths[place] -= less
      excess -= less
    }
    return excess > 0 ? nil : widths
  }

  /// Text may shrink to its minimum; numbers stay whole, only their headings may break at spaces.
  private func leastWidth(_ place: Int) -> Int {
    let column = table.columns[place]
    guard column.alignment == .left else {
      return max(cellWidths[place], Self.longestWord(column.heading))
    }
    return column.minimumWidth
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").reduce(1) { max($0, DisplayWidth.of(String($1))) }
  }

  // MARK: Grid

  func grid(_ widths: [Int], colour: Bool) -> [String] {
    let columns = table.columns
    let headings = columns.indices.map {
      TerminalText.wrapped(columns[$0].heading, to: widths[$0])
    }
    let height = headings.reduce(0) { max($0, $1.count) }
    // Headings stand on the rule, so shorter ones are filled from above.
    let filled = headings.map { Array(repeating: "", count: height - $0.count) + $0 }
    var lines = Self.lines(filled, widths, columns).map {
      TextStyle.bold.applied(to: $0, colour: colour)
    }
    lines.append(
      widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap))
    for row in rows {
      let cells = columns.indices.map { place -> [String] in
        guard DisplayWidth.of(row[place]) > widths[place] else { return [row[place]] }
        return switch columns[place].overflow {
        case .wrap: TerminalText.wrapped(row[place], to: widths[place])
        case .truncate: [TerminalText.truncated(row[place], to: widths[place])]
        }
      }
      lines += Self.lines(cells, widths, columns)
    }
    return lines
  }

  /// The lines of one row whose cells may have several lines each.
  private static func lines(
    _ cells: [[String]], _ widths: [Int], _ columns: [TextTable.Column]
  ) -> [String] {
    let height = cells.reduce(1) { max($0, $1.count) }
    return (0..<height).map { number in
      let parts = columns.indices.map { place in
        let text = number < cells[place].count ? cells[place][number] : ""
        return columns[place].alignment == .left
          ? TerminalText.padded(text, to: widths[place])
          : TerminalText.rightAligned(text, to: widths[place])
      }
      return trimmed(parts.joined(separator: gap))
    }
  }

  // MARK: Blocks

  /// Each row as lines of `heading: cell`, with a blank line between rows.
  func blocks(width: Int, colour: Bool) -> [String] {
    var lines: [String] = []
    for (number, row) in table.rows.enumerated() {
      if number > 0 { lines.append("") }
      for (place, column) in table.columns.enumerated() {
        let wrapped = TerminalText.wrapped(column.heading + ": " + row[place], to: width)
        for (part, text) in wrapped.enumerated() {
          // A heading that breaks itself is left unstyled rather than styled by half.
          let isWhole = part == 0 && text.hasPrefix(column.heading + ":")
          let rest = isWhole ? String(text.dropFirst(column.heading.count)) : text
          let heading =
            isWhole ? TextStyle.bold.applied(to: column.heading, colour: colour) : ""
          lines.append(Self.trimmed(heading + rest))
        }
      }
    }
    return lines
  }

  // MARK: Cells

  /// The cells with spaces behind them so that, set at the right, their decimal points stand below
  /// each other. What is not a number is left as it is.
  private static func alignedDecimals(_ cells: [String]) -> [String] {
    let behind = cells.map(widthFromPoint)
    let longest = behind.reduce(0) { max($0, $1 ?? 0) }
    return zip(cells, behind).map { cell, behind in
      behind.map { cell + TerminalText.spaces(longest - $0) } ?? cell
    }
  }

  /// The columns from the decimal point on, the point included; nil for what is no number.
  private static func widthFromPoint(_ cell: String) -> Int? {
    guard cell.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      cell.unicodeScalars.allSatisfy({ "0123456789.,+-−eE% ".unicodeScalars.contains($0) })
    else { return nil }
    guard let point = cell.lastIndex(of: ".") else {
      // A percent sign or exponent belongs behind the place where the point would be.
      let whole = cell.prefix { !"eE% ".contains($0) }
      return DisplayWidth.of(cell) - DisplayWidth.of(String(whole))
    }
    return DisplayWidth.of(String(cell[point...]))
  }

  private static func trimmed(_ line: String) -> String {
    guard let end = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...end])
  }
}
