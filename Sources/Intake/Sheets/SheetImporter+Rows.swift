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
    return saying(phrase.text(0..<found.range.lowerBound))
  }

  /// The cell with other words.
  func saying(_ text: String) -> SheetCell {
    SheetCell(
      row: row, column: column, text: text, title: title, heading: heading, isNumber: false)
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
    settleByContent(&table, cells)
    tellByContent(&table, cells)
    if isOfMessages(table) { return readMessages(table, cells) }
    markTitles(table)
    sayUnknown(table, cells)
    table.findMonths(cells)
    let groups = SheetGroups(table.headings)
    let decimals = cells.decimals
    var firm: FirmRegistry.Match?
    let first = streams.count
    for (index, row) in table.rows.enumerated() {
      if isGroup(index, table, cells) {
        firm = readGroup(row, table, cells) ?? firm
        continue
      }
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
      for group in byGroup.indices where !byGroup[group].isEmpty {
        guard byGroup[group][.material] != nil || byGroup[group][.code] != nil else {
          leaveNameless(byGroup[group])
          continue
        }
        readStreams(
          byGroup[group], firm ?? unnamedFirm(cells), table.context, decimals, notes: read.notes,
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

  /// The only firm that titles and labels of a file name, on whatever sheet; nil where there are
  /// none or several.
  private func onlyFirm(of file: String) -> String? {
    var names: Set<String> = []
    for sheet in sheets where sheet.cells.grid.file == file {
      for table in sheet.scan.tables { if let name = table.context.firm { names.insert(name) } }
    }
    return names.count == 1 ? names.first : nil
  }

  /// The firm that a sheet without any is about: the only one of its file, else called by the
  /// sheet, else by the file.
  mutating func unnamedFirm(_ cells: SheetCells) -> FirmRegistry.Match {
    if let name = onlyFirm(of: cells.grid.file) {
      if warned.insert("firm/\(sheet)").inserted {
        reading.diagnostics.warning(
          at: Place(file: cells.grid.file, line: 1),
          LocalizedText(
            english:
              "no firm is named on sheet \"\(cells.grid.name)\": it is taken for the only one "
              + "of the file",
            chinese: "工作表“\(cells.grid.name)”没有企业名称，按文件中唯一的企业处理"), value: name)
      }
      return firms.match(name)
    }
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
      if guess.field == .firm, table.context.firm != nil { continue }
      if guess.field == .quantity, !table.titles[guess.column].isEmpty,
        areIdentifiers(guess.column, table, cells)
      {
        continue
      }
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

  /// Whether the numbers of a column name things and count nothing: whole, long, and of much the
  /// same length, as numbers of telephones, accounts and postcodes are.
  private func areIdentifiers(_ column: Int, _ table: SheetTable, _ cells: SheetCells) -> Bool {
    let texts = table.rows.prefix(200).map { cells.text($0, column) }.filter { !$0.isEmpty }
    let lengths = Set(texts.map(\.utf8.count))
    return (lengths.min() ?? 0) >= 5 && lengths.count <= 3
      && texts.allSatisfy { text in text.utf8.allSatisfy { (48...57).contains($0) } }
      && !texts.allSatisfy { $0.hasSuffix("000") }
  }

  /// Settles titles that mean two things by what stands below them: 单位 is a unit or who it is, and
  /// of two columns of materials one may hold their numbers.
  private func settleByContent(_ table: inout SheetTable, _ cells: SheetCells) {
    func texts(_ column: Int) -> [String] {
      table.rows.prefix(200).map { cells.text($0, column) }.filter { !$0.isEmpty }
    }
    let hasFirm = table.headings.contains { $0?.field == .firm }
    for column in table.headings.indices where table.headings[column]?.field == .unit && !hasFirm {
      let own = texts(column)
      let areUnits = own.contains { text in
        let phrase = Phrase(text)
        return HeaderReading.unit(phrase) != nil
          || AmountWords.units.match(phrase, at: phrase.skipSpaces(0)) != nil
      }
      if !own.isEmpty, !areUnits, own.allSatisfy({ $0.unicodeScalars.count >= 3 }) {
        table.headings[column] = SheetHeading(field: .firm, confidence: 0.8)
        break
      }
    }
    let named = table.headings.indices.filter { table.headings[$0]?.field == .material }
    guard named.count > 1 else { return }
    let numbers = named.filter { column in
      let own = texts(column)
      return !own.isEmpty
        && own.allSatisfy { text in
          !Phrase(text).plain.contains { Phrase.isLatin($0) || Phrase.isHan($0) }
        }
    }
    guard numbers.count < named.count else { return }
    for column in numbers {
      table.headings[column] = SheetHeading(field: .ignored, confidence: 0.9)
    }
  }

  /// Says which columns were left because their titles are not known, and asks about them.
  private mutating func sayUnknown(_ table: SheetTable, _ cells: SheetCells) {
    let unknown = table.headings.indices.filter { column in
      table.headings[column] == nil && table.holds(column) && !table.titles[column].isEmpty
        && table.rows.contains { !cells.text($0, column).isEmpty }
    }
    guard let first = unknown.first, let row = table.rows.first else { return }
    let titles = unknown.prefix(8).map { "\"\(table.titles[$0])\"" }
    let more = unknown.count - titles.count
    reading.diagnostics.warning(
      at: cells.place(max(0, row - 1), first),
      LocalizedText(
        english: "columns with titles that are not known were left: "
          + titles.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""),
        chinese: "以下列的标题未能识别，未读取："
          + titles.joined(separator: "、") + (more > 0 ? " 等另外 \(more) 列" : "")))
    for column in unknown.prefix(8) {
      let content = ColumnContent(
        cells, column: column, rows: table.rows, materials: materials, knowledge: knowledge)
      var fields = [content.best?.field].compactMap { $0 }
      fields += [SheetField.notes, .ignored].filter { !fields.contains($0) }
      ask(
        .column, table.titles[column], cells.place(row, column),
        fields.map { ($0.rawValue, $0.name) })
    }
  }

  // MARK: Rows that head others

  /// Whether a row is only the name of what the rows below it are of: a firm over its streams, as in
  /// a pivot table.
  private func isGroup(_ index: Int, _ table: SheetTable, _ cells: SheetCells) -> Bool {
    let row = table.rows[index]
    let filled = cells.filled(row)
    guard filled.count == 1, index + 1 < table.rows.count, let column = filled.first,
      table.headings.indices.contains(column), table.headings[column]?.field == .material,
      !table.headings.contains(where: { $0?.field == .firm }),
      cells.filled(table.rows[index + 1]).count > 1
    else { return false }
    let text = cells.text(row, column)
    return SheetWords.isFirmName(text) || !materials.isName(text)
  }

  /// The firm that such a row names; nil where it is the title of a section.
  private mutating func readGroup(
    _ row: Int, _ table: SheetTable, _ cells: SheetCells
  ) -> FirmRegistry.Match? {
    guard let column = cells.filled(row).first else { return nil }
    let text = cells.text(row, column)
    let phrase = Phrase(text)
    let isSection =
      table.context.firm != nil
      || !SheetWords.isFirmName(text)
        && SheetWords.directions.first(phrase, in: 0..<phrase.count) != nil
    if isSection {
      leave(row, column, SheetWording.remark)
      return nil
    }
    let found = firms.match(text)
    mark(
      row, column, SheetField.firm.target, value: firms.firms[found.index].name,
      confidence: min(found.confidence, 0.8),
      remark: LocalizedText(
        english: "heads the rows below it", chinese: "为其下各行的企业"))
    return found
  }

  /// Leaves the cells of a row that names no material.
  mutating func leaveNameless(_ group: [SheetField: [SheetCell]]) {
    for cell in group.values.joined() {
      leave(
        cell.row, cell.column, title: cell.title,
        LocalizedText(english: "no material is named in this row", chinese: "此行没有物料名称"))
    }
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
        english: "by what stands in it, this column is taken for: \(field.name.english)",
        chinese: "按内容将此列视为：\(field.name.chinese)"), value: title.isEmpty ? nil : title)
    if !title.isEmpty {
      ask(
        .column, title, cells.place(row, column),
        [field, .ignored].map { ($0.rawValue, $0.name) })
    }
  }
}
