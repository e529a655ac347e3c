internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  // MARK: Firms

  mutating func readFirm(
    _ own: [SheetField: [SheetCell]], _ context: SheetContext, _ row: Int, _ cells: SheetCells,
    before: FirmRegistry.Match?
  ) -> (firm: FirmRegistry.Match?, notes: [String]) {
    var match: FirmRegistry.Match?
    if let cell = own[.firm]?.first {
      let found = firms.match(cell.text)
      match = found
      let name = firms.firms[found.index].name
      saySeveral(cell, cells)
      mark(
        row, cell.column, SheetField.firm.target, value: name,
        confidence: min(found.confidence, cell.heading.confidence), title: cell.title,
        remark: name == cell.text
          ? nil
          : LocalizedText(
            english: "the same firm as \(name)", chinese: "与“\(name)”为同一企业"))
      if found.confidence < 1, !found.isNew, name != cell.text,
        warned.insert("same/" + cell.text).inserted
      {
        sayJoined(cell, name, cells)
      }
    } else if let key = own[.firmKey]?.first {
      match = firms.match(key.text)
    } else if before == nil, let name = context.firm {
      match = firms.match(name)
      markContext(context)
    }
    guard let firm = match ?? before else { return (match, notes(own)) }
    describe(firm.index, own)
    if match != nil || before == nil { describe(firm.index, context) }
    if own[.coordinates] != nil || own[.latitude] != nil {
      if let place = coordinate(own, cells) {
        firms.describe(firm.index) { if $0.place == nil { $0.place = place } }
      }
    }
    return (match ?? (before == nil ? nil : firm), notes(own))
  }

  /// Warns of a cell that lists several firms: what each of them gives nobody can tell.
  private mutating func saySeveral(_ cell: SheetCell, _ cells: SheetCells) {
    let listed = SheetWords.firms(listedIn: cell.text)
    guard !listed.isEmpty, warned.insert("several/" + cell.text).inserted else { return }
    reading.diagnostics.warning(
      at: cells.place(cell.row, cell.column),
      LocalizedText(
        english: "\(listed.count) firms in one cell: they are kept as one",
        chinese: "一个单元格内有 \(listed.count) 家企业，按一家处理"),
      value: cell.text,
      hint: LocalizedText(
        english: "give each firm a row of its own, with its share of the amount",
        chinese: "请将各企业分行填写，并写明各自数量"))
  }

  private mutating func sayJoined(_ cell: SheetCell, _ name: String, _ cells: SheetCells) {
    reading.diagnostics.note(
      at: cells.place(cell.row, cell.column),
      LocalizedText(
        english: "taken for the same firm as \"\(name)\"", chinese: "视为与“\(name)”同一企业"),
      value: cell.text)
    ask(
      .firm, cell.text, cells.place(cell.row, cell.column),
      [
        (
          name,
          SheetWording.same(as: name)
        ),
        (cell.text, SheetWording.anotherFirm),
      ])
  }

  private mutating func notes(_ own: [SheetField: [SheetCell]]) -> [String] {
    var notes: [String] = []
    for cell in own[.notes] ?? [] {
      notes.append(cell.text)
      mark(
        cell.row, cell.column, SheetField.notes.target, value: cell.text, confidence: 1,
        title: cell.title)
    }
    for cell in (own[.ignored] ?? []) + (own[.date] ?? []) {
      leave(
        cell.row, cell.column, title: cell.title,
        LocalizedText(english: "a region has no place for it", chinese: "区域数据中没有对应的列"))
    }
    return notes
  }

  private mutating func describe(_ index: Int, _ own: [SheetField: [SheetCell]]) {
    for (field, path) in Self.firmTexts {
      guard let cell = own[field]?.first else { continue }
      firms.describe(index) { if $0[keyPath: path].isEmpty { $0[keyPath: path] = cell.text } }
      mark(
        cell.row, cell.column, field.target, value: cell.text,
        confidence: cell.heading.confidence, title: cell.title)
    }
    if let cell = own[.firmKey]?.first {
      firms.describe(index) { if $0.key == nil { $0.key = cell.text } }
      mark(
        cell.row, cell.column, SheetField.firmKey.target, value: cell.text, confidence: 1,
        title: cell.title)
    }
  }

  private static var firmTexts: [(SheetField, WritableKeyPath<FirmRegistry.Firm, String>)] {
    [(.sector, \.sector), (.park, \.park), (.contact, \.contact), (.permits, \.permits)]
  }

  private mutating func describe(_ index: Int, _ context: SheetContext) {
    for label in context.labelled {
      for (field, path) in Self.firmTexts where field == label.field {
        firms.describe(index) { if $0[keyPath: path].isEmpty { $0[keyPath: path] = label.text } }
        mark(label.row, label.column, field.target, value: label.text, confidence: 0.9)
      }
      if label.field == .coordinates,
        let place = CoordinatePhrase.pair(label.text, longitudeFirst: options.datum == .bd09)
      {
        let world = options.datum.worldPlace(place)
        firms.describe(index) { if $0.place == nil { $0.place = world } }
        mark(
          label.row, label.column, label.field.target, value: Self.text(world), confidence: 0.9)
      }
    }
  }

  private mutating func markContext(_ context: SheetContext) {
    for label in context.labelled where label.field == .firm {
      mark(label.row, label.column, SheetField.firm.target, value: label.text, confidence: 0.9)
    }
  }

  /// Notes which cell above a table gave its unit.
  mutating func markUnit(_ context: SheetContext) {
    guard let label = context.labelled.last(where: { $0.field == .unit }) else { return }
    if warned.insert("unit/\(sheet)/\(label.row)/\(label.column)").inserted {
      mark(label.row, label.column, SheetField.unit.target, value: label.text, confidence: 0.9)
    }
  }

  // MARK: Coordinates

  /// The place that a row of a table states, in WGS84.
  mutating func coordinate(_ row: Int, _ table: SheetTable, _ cells: SheetCells) -> Coordinate? {
    var own: [SheetField: [SheetCell]] = [:]
    for (column, heading) in table.headings.enumerated() {
      guard let heading, !cells.text(row, column).isEmpty else { continue }
      own[heading.field, default: []].append(
        SheetCell(
          row: row, column: column, text: cells.text(row, column), title: table.titles[column],
          heading: heading, isNumber: cells.isNumber(row, column)))
    }
    return coordinate(own, cells)
  }

  mutating func coordinate(
    _ own: [SheetField: [SheetCell]], _ cells: SheetCells
  ) -> Coordinate? {
    if let cell = own[.coordinates]?.first {
      guard
        let place = CoordinatePhrase.pair(
          cell.text, longitudeFirst: cell.title.holds("百度") || options.datum == .bd09)
      else {
        leave(
          cell.row, cell.column, title: cell.title,
          LocalizedText(english: "these are no coordinates", chinese: "不是坐标"))
        return nil
      }
      let world = options.datum.worldPlace(place)
      mark(
        cell.row, cell.column, cell.heading.field.target, value: Self.text(world),
        confidence: cell.heading.confidence, title: cell.title, remark: shiftRemark)
      return world
    }
    guard let north = own[.latitude]?.first, let east = own[.longitude]?.first,
      let latitude = CoordinatePhrase.angle(north.text),
      let longitude = CoordinatePhrase.angle(east.text)
    else { return nil }
    let place =
      Coordinate(latitude: latitude, longitude: longitude)
      ?? Coordinate(latitude: longitude, longitude: latitude)
    guard let place else { return nil }
    let world = options.datum.worldPlace(place)
    for cell in [north, east] {
      mark(
        cell.row, cell.column, cell.heading.field.target, value: Self.text(world), confidence: 1,
        title: cell.title, remark: shiftRemark)
    }
    return world
  }

  private var shiftRemark: LocalizedText? {
    options.datum == .wgs84
      ? nil
      : LocalizedText(
        english: "turned from \(options.datum.rawValue) into WGS84",
        chinese: "已由 \(options.datum.rawValue) 转换为 WGS84")
  }

  static func text(_ place: Coordinate) -> String {
    DecimalText.fixed(place.latitude, places: 5) + ", "
      + DecimalText.fixed(place.longitude, places: 5)
  }
}
