internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  /// A table of firms by materials: a negative figure is wanted.
  mutating func readMaterialsInColumns(_ table: SheetTable, _ cells: SheetCells) {
    markTitles(table)
    let firmColumn = table.headings.firstIndex { $0?.field == .firm }
    let decimals = cells.decimals
    var last: FirmRegistry.Match?
    for row in table.rows {
      if let column = firmColumn, !cells.text(row, column).isEmpty {
        let text = cells.text(row, column)
        let found = firms.match(text)
        last = found
        mark(
          row, column, SheetField.firm.target, value: firms.firms[found.index].name,
          confidence: min(found.confidence, 0.9), title: table.titles[column])
      }
      let owner = last ?? unnamedFirm(cells)
      for column in table.headings.indices {
        guard let heading = table.headings[column], heading.field == .material else { continue }
        readFigure(
          row, column, name: table.titles[column], heading, owner, table.context, decimals,
          isWantedNegative: true)
      }
    }
  }

  /// A table of materials by firms, with a unit for each row where there is a column of units.
  mutating func readFirmsInColumns(_ table: SheetTable, _ cells: SheetCells) {
    markTitles(table)
    let nameColumn = table.headings.firstIndex { $0?.field == .material } ?? 0
    let unitColumn = table.headings.firstIndex { $0?.field == .unit }
    let decimals = cells.decimals
    for row in table.rows {
      let name = cells.text(row, nameColumn)
      if name.isEmpty { continue }
      var heading = table.headings[nameColumn] ?? SheetHeading(field: .material, confidence: 0.8)
      if let unitColumn, let unit = HeaderReading.unit(cells.text(row, unitColumn)) {
        heading.unit = unit.unit
        heading.time = unit.time ?? heading.time
        mark(
          row, unitColumn, SheetField.unit.target, value: unit.unit ?? "", confidence: 1,
          title: table.titles[unitColumn])
      }
      for column in table.headings.indices {
        guard table.headings[column]?.field == .firm else { continue }
        if cells.text(row, column).isEmpty { continue }
        let owner = firms.match(table.titles[column])
        readFigure(
          row, column, name: name, heading, owner, table.context, decimals,
          isWantedNegative: true)
      }
      let found = materials.read(name, codes: [])
      mark(
        row, nameColumn, SheetField.material.target, value: found.text,
        confidence: found.confidence, title: table.titles[nameColumn])
    }
  }

  /// A table of who gives what to whom: each cell names what the firm of its row gives to that of
  /// its column.
  mutating func readTakersInColumns(_ table: SheetTable, _ cells: SheetCells) {
    markTitles(table)
    guard let firmColumn = table.headings.firstIndex(where: { $0?.field == .firm }) else { return }
    let decimals = cells.decimals
    for row in table.rows {
      let name = cells.text(row, firmColumn)
      if name.isEmpty { continue }
      let owner = firms.match(name)
      mark(
        row, firmColumn, SheetField.firm.target, value: firms.firms[owner.index].name,
        confidence: min(owner.confidence, 0.9), title: table.titles[firmColumn])
      for column in table.headings.indices {
        guard let heading = table.headings[column], heading.field == .taker else { continue }
        let text = cells.text(row, column)
        if text.isEmpty || SheetWords.isNothing(text) || cells.isNumber(row, column) {
          leave(row, column, title: table.titles[column], Self.noMaterial)
          continue
        }
        let cell = SheetCell(
          row: row, column: column, text: text, title: table.titles[column],
          heading: SheetHeading(field: .material, confidence: 0.9), isNumber: false)
        let before = streams.count
        readStreams(
          [.material: [cell]], owner, table.context, decimals, notes: [], direction: .output,
          place: cells.place(row, column))
        let taker = firms.match(table.titles[column])
        guard taker.index != owner.index else { continue }
        exchanges += (before..<streams.count).map {
          ImportedExchange(stream: $0, taker: taker.index)
        }
      }
    }
  }

  private static let noMaterial = LocalizedText(
    english: "no material is named here", chinese: "此处没有物料名称")

  /// One figure of a table of firms and materials.
  private mutating func readFigure(
    _ row: Int, _ column: Int, name: String, _ heading: SheetHeading,
    _ owner: FirmRegistry.Match, _ context: SheetContext, _ decimals: NumberPhrase.Decimals,
    isWantedNegative: Bool
  ) {
    let cells = sheets[sheet].cells
    let text = cells.text(row, column)
    if text.isEmpty { return }
    let phrase = Phrase(text)
    guard let found = QuantityPhrase.read(phrase, decimals: decimals), !found.quantity.isUnknown
    else {
      leave(
        row, column, title: name,
        SheetWording.noNumber)
      return
    }
    if found.quantity.planned == 0 {
      leave(row, column, title: name, LocalizedText(english: "nothing", chinese: "为零"))
      return
    }
    var stream = ImportedStream(firm: owner.index, place: cells.place(row, column))
    let bare = MaterialReader.bare(name)
    let material = materials.read(bare.isEmpty ? name : bare, codes: [])
    stream.material = material.text
    let isNegative = phrase[phrase.skipSpaces(0)] == 0x2D
    stream.direction =
      isNegative ? .input : heading.direction ?? context.direction ?? .output
    let cell = SheetCell(
      row: row, column: column, text: text, title: name,
      heading: SheetHeading(
        field: .quantity, confidence: 0.9, unit: heading.unit, time: heading.time),
      isNumber: true)
    settle(found, heading: cell.heading, context, cell: cell, into: &stream)
    streams.append(stream)
  }

  /// Labels with their values beside them; a label that comes again begins another record.
  mutating func readForm(_ table: SheetTable, _ cells: SheetCells) {
    var records: [[SheetField: [SheetCell]]] = [[:]]
    for row in table.rows {
      let filled = cells.filled(row)
      guard filled.count >= 2 else {
        if let column = filled.first {
          leave(
            row, column, SheetWording.remark)
        }
        continue
      }
      let label = MaterialReader.trimmed(cells.text(row, filled[0]))
      guard let heading = titles.heading(label), heading.confidence >= 0.8 else {
        leave(
          row, filled[1], title: label,
          LocalizedText(english: "the label is not known", chinese: "未能识别该标签"))
        continue
      }
      mark(
        row, filled[0], heading.field.target.isEmpty ? "-" : heading.field.target,
        value: heading.field.rawValue, confidence: heading.confidence)
      let cell = SheetCell(
        row: row, column: filled[1], text: cells.text(row, filled[1]), title: label,
        heading: heading, isNumber: cells.isNumber(row, filled[1]))
      let isAgain =
        heading.field == .material || heading.field == .firm
        || heading.field == .quantity
      if isAgain, records[records.count - 1][heading.field] != nil {
        let firmCells =
          heading.field == .firm
          ? [:]
          : records[records.count - 1].filter { !$0.key.isOfMaterial }
        records.append(firmCells)
      }
      records[records.count - 1][heading.field, default: []].append(cell)
    }
    for record in records where !record.isEmpty { readRecord(record, table, cells) }
  }

  private mutating func readRecord(
    _ record: [SheetField: [SheetCell]], _ table: SheetTable, _ cells: SheetCells
  ) {
    let own = record.filter { !$0.key.isOfMaterial }
    let group = record.filter { $0.key.isOfMaterial }
    let row = record.values.joined().map(\.row).min() ?? 0
    let read = readFirm(own, table.context, row, cells, before: nil)
    let owner = read.firm ?? unnamedFirm(cells)
    if group[.material] == nil, group[.code] == nil { return }
    readStreams(
      group, owner, table.context, cells.decimals, notes: read.notes,
      direction: group[.material]?.first?.heading.direction, place: cells.place(row, -1))
  }
}
