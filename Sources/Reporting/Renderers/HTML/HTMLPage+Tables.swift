internal import Drawing
internal import Primitives

extension HTMLPage {
  /// A table that can be sorted and filtered where there is a script, and read where there is none.
  mutating func table(_ table: ReportTable) {
    tables += 1
    let rows = table.table.rows
    guard !rows.isEmpty else { return }
    let canFilter = rows.count > 8
    writer.open("div", [("class", "table")])
    if canFilter {
      writer.open("p", [("class", "filter needs-script")])
      writer.open("label", [("for", "f\(tables)")])
      words(LocalizedText(english: "Filter", chinese: "筛选"))
      writer.close("label")
      writer.markup("<input type=\"search\" id=\"f\(tables)\" data-table=\"t\(tables)\"/>")
      writer.close("p")
    }
    scroll(named: headingID)
    writer.open(
      "table",
      [
        ("id", "t\(tables)"),
        ("data-shown", table.shownRows.flatMap { $0 < rows.count ? String($0) : nil }),
      ])
    header(table, canSort: rows.count > 2)
    writer.open("tbody")
    for (position, row) in rows.enumerated() {
      let subjects = table.subjects.indices.contains(position) ? table.subjects[position] : []
      let note = table.notes.indices.contains(position) ? table.notes[position] : nil
      self.row(row, table, subjects, note: note)
    }
    writer.close("tbody")
    writer.close("table")
    writer.close("div")
    if let shown = table.shownRows, shown < rows.count {
      writer.open(
        "button",
        [("type", "button"), ("class", "more needs-script"), ("data-table", "t\(tables)")])
      words(
        LocalizedText(
          english: "Show all \(rows.count) rows", chinese: "显示全部 \(rows.count) 行"))
      writer.close("button")
    }
    writer.close("div")
  }

  private mutating func header(_ table: ReportTable, canSort: Bool) {
    writer.open("thead")
    writer.open("tr")
    for column in table.table.columns {
      writer.open("th", [("scope", "col"), ("class", column.isNumber ? "n" : nil)])
      if canSort {
        writer.open("button", [("type", "button")])
        words(Self.heading(column))
        writer.close("button")
      } else {
        words(Self.heading(column))
      }
      writer.close("th")
    }
    if table.hasNotes {
      writer.open("th", [("scope", "col")])
      words(LocalizedText(english: "why, and what is unknown", chinese: "理由与未知"))
      writer.close("th")
    }
    writer.close("tr")
    writer.close("thead")
  }

  /// The heading of a column, its unit kept in one piece: a line may end before 元/年, not in it.
  private static func heading(_ column: PageTable.Column) -> LocalizedText {
    func joined(_ text: String) -> String {
      text.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "/\u{2060}")
    }
    return LocalizedText(
      english: joined(column.heading.english), chinese: joined(column.heading.chinese))
  }

  private mutating func row(
    _ cells: [PageTable.Cell], _ table: ReportTable, _ subjects: [Int], note: LocalizedText?
  ) {
    writer.open("tr", [("data-s", Self.numbers(subjects))])
    for (cell, column) in zip(cells, table.table.columns) {
      var value: String?
      if case .number(let number, _) = cell { value = DecimalText.shortest(number) }
      writer.open("td", [("class", column.isNumber ? "n" : nil), ("data-v", value)])
      switch cell {
      case .text(let text), .coded(let text, _): words(text)
      default: writer.write(cell.text(first))
      }
      writer.close("td")
    }
    if table.hasNotes {
      writer.open("td", [("class", "why")])
      if let note, !note.english.isEmpty {
        writer.open("details")
        words(Strings.why, "summary")
        words(note, "div")
        writer.close("details")
      }
      writer.close("td")
    }
    writer.close("tr")
  }
}
