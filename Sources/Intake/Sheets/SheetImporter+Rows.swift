internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

/// A cell with what its column is about.
struct SheetCell {
  let row: Int
  let column: Int
  let text: String
  let title: String
  let heading: SheetHeading
  /// Whether the cell holds a number alone.
  let isNumber: Bool

  /// The cell without the words by which lists of waste except other codes ("other than those
  /// mentioned in 06 03 15"): neither the words nor the codes are of the material.
  var withoutExceptions: SheetCell {
    let phrase = Phrase(text)
    guard let found = Self.exceptions.first(phrase, in: 0..<phrase.count),
      found.range.lowerBound > 0
    else { return self }
    return SheetCell(
      row: row, column: column, text: phrase.text(0..<found.range.lowerBound), title: title,
      heading: heading, isNumber: false)
  }

  private static let exceptions = WordTable<Void>([
    (
      (),
      [
        "other than those mentioned", "other than that mentioned", "not otherwise specified",
        "mit ausnahme derjenigen", "autres que ceux visés", "autres que celles visées",
      ]
    )
  ])
}

extension SheetImporter {
  /// A table with a stream, or some of one firm, in each row.
  mutating func readRows(_ table: SheetTable, _ cells: SheetCells) {
    var table = table
    tellByContent(&table, cells)
    markTitles(table)
    table.findMonths(cells)
    let groups = SheetGroups(table.headings)
    let decimals = cells.decimals
    var firm: FirmRegistry.Match?
    let first = streams.count
    for row in table.rows {
      var own: [SheetField: [SheetCell]] = [:]
      var byGroup = [[SheetField: [SheetCell]]](repeating: [:], count: groups.count)
      for column in 0..<min(cells.rows[row].count, table.headings.count) {
        let text = cells.rows[row][column]
        if text.isEmpty || !table.holds(column) { continue }
        guard let heading = table.headings[column] else {
          leave(row, column, title: table.titles[column], Self.unknownColumn)
          continue
        }
        let cell = SheetCell(
          row: row, column: column, text: text, title: table.titles[column], heading: heading,
          isNumber: cells.isNumber(row, column))
        if let group = groups.group(of: column) {
          byGroup[group][heading.field, default: []].append(cell)
        } else {
          own[heading.field, default: []].append(cell)
        }
      }
      let read = readFirm(own, table.context, row, cells, before: firm)
      firm = read.firm ?? firm
      if read.firm == nil, byGroup.allSatisfy({ $0.isEmpty }) { continue }
      let owner = firm ?? unnamedFirm(cells)
      for group in byGroup.indices where !byGroup[group].isEmpty {
        readStreams(
          byGroup[group], owner, table.context, decimals, notes: read.notes,
          direction: groups.direction(group), place: cells.place(row, -1))
      }
      if groups.count == 0, let owner = firm { note(read.notes, of: owner.index) }
    }
    sumEntries(from: first, of: table, cells)
  }

  private static let unknownColumn = LocalizedText(
    english: "the title of the column is not known", chinese: "未能识别该列标题")

  private mutating func note(_ notes: [String], of firm: Int) {
    firms.describe(firm) { firm in
      if firm.notes.isEmpty { firm.notes = notes.joined(separator: "; ") }
    }
  }

  /// The firm that a sheet without any is about: called by the sheet, else by the file.
  mutating func unnamedFirm(_ cells: SheetCells) -> FirmRegistry.Match {
    let isSheet = cells.grid.source == .sheet && !SheetWords.isGenericSheet(cells.grid.name)
    let file = cells.grid.file.split(separator: "/").last.map(String.init) ?? cells.grid.file
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    let name = isSheet ? cells.grid.name : stem
    if warned.insert("firm/\(sheet)").inserted {
      reading.diagnostics.warning(
        at: Place(file: cells.grid.file, line: 1),
        LocalizedText(
          english:
            "no firm is named here, so the firm is called after the \(isSheet ? "sheet" : "file")",
          chinese: "此处没有企业名称，以\(isSheet ? "工作表" : "文件")名代替"), value: name)
    }
    return firms.match(name)
  }

  // MARK: Columns without a known title

  private mutating func tellByContent(_ table: inout SheetTable, _ cells: SheetCells) {
    var fields = Set(table.headings.compactMap { $0?.field })
    let unknown = table.headings.indices.filter { table.headings[$0] == nil && table.holds($0) }
    var guesses: [(column: Int, field: SheetField, share: Double)] = []
    for column in unknown {
      let content = ColumnContent(
        cells, column: column, rows: table.rows, materials: materials, knowledge: knowledge)
      if let best = content.best, best.share >= 0.5 {
        guesses.append((column, best.field, best.share))
      }
    }
    for guess in guesses where !fields.contains(guess.field) {
      if guess.field == .quantity, !table.isHeaderless, !table.titles[guess.column].isEmpty,
        fields.contains(.material) == false
      {
        continue
      }
      fields.insert(guess.field)
      table.headings[guess.column] = SheetHeading(
        field: guess.field, confidence: 0.5 + 0.3 * guess.share)
      sayGuess(guess.column, guess.field, table, cells)
    }
    guard !fields.contains(.firm), table.context.firm == nil,
      let column = unknown.first(where: { column in
        table.headings[column] == nil && isText(column, table, cells)
      }), table.isHeaderless || column == 0
    else { return }
    table.headings[column] = SheetHeading(field: .firm, confidence: 0.6)
    sayGuess(column, .firm, table, cells)
  }

  /// Whether most cells of a column are words.
  private func isText(_ column: Int, _ table: SheetTable, _ cells: SheetCells) -> Bool {
    let filled = table.rows.prefix(200).filter { !cells.text($0, column).isEmpty }
    return !filled.isEmpty
      && filled.count { !cells.isNumber($0, column) && cells.text($0, column).utf8.count <= 80 } * 2
        > filled.count
  }

  private mutating func sayGuess(
    _ column: Int, _ field: SheetField, _ table: SheetTable, _ cells: SheetCells
  ) {
    guard let row = table.rows.first else { return }
    let title = table.titles[column]
    reading.diagnostics.note(
      at: cells.place(row, column),
      LocalizedText(
        english: "this column is taken for \(field.rawValue) by what stands in it",
        chinese: "按内容将此列视为 \(field.rawValue)"), value: title.isEmpty ? nil : title)
    if !title.isEmpty {
      ask(
        .column, title, cells.place(row, column),
        [field, .ignored].map { ($0.rawValue, LocalizedText(same: $0.rawValue)) })
    }
  }
}
