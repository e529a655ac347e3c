internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  /// The quantity of a group of cells, with its unit.
  mutating func readQuantity(
    _ group: [SheetField: [SheetCell]], _ context: SheetContext, _ decimals: NumberPhrase.Decimals,
    into stream: inout ImportedStream
  ) -> QuantityPhrase? {
    var taken: QuantityPhrase?
    for cell in Self.bestFirst(group[.quantity] ?? []) {
      if taken != nil {
        leave(
          cell.row, cell.column, title: cell.title,
          SheetWording.quantityElsewhere)
        continue
      }
      taken = readQuantity(cell, group, context, decimals, into: &stream)
    }
    taken = readPeriods(group, context, decimals, isNeeded: taken == nil, into: &stream) ?? taken
    if let unit = group[.unit]?.first {
      let known = isUnitKnown(unit.text)
      if known {
        mark(
          unit.row, unit.column, SheetField.unit.target, value: stream.unit, confidence: 1,
          title: unit.title)
      } else {
        note(
          unit, in: &stream,
          LocalizedText(english: "not a unit that is known", chinese: "不是已知单位"))
      }
    }
    return taken
  }

  /// The amounts of a row with those of a year before those of a day, which nobody works every day
  /// of the year, and with wet ones before dry ones.
  private static func bestFirst(_ cells: [SheetCell]) -> [SheetCell] {
    guard cells.count > 1 else { return cells }
    let isDry = cells.map { QuantityPhrase.isDry($0.title) }
    let hasYear = cells.contains { $0.heading.time == .year }
    func rank(_ index: Int) -> Int {
      let time = cells[index].heading.time
      return (isDry[index] ? 2 : 0) + (hasYear && time != nil && time != .year ? 1 : 0)
    }
    return cells.indices.sorted { (rank($0), $0) < (rank($1), $1) }.map { cells[$0] }
  }

  /// Whether a cell of a unit says one, or something that is carried and not weighed.
  private func isUnitKnown(_ text: String) -> Bool {
    if HeaderReading.unit(text)?.unit != nil || SheetWords.isNothing(text) { return true }
    let phrase = Phrase(text)
    return AmountWords.units.match(phrase, at: phrase.skipSpaces(0)) != nil
  }

  /// Whether the cell of the unit beside an amount says none that is known, so that nobody can tell
  /// how much it is.
  private mutating func refuse(
    _ cell: SheetCell, ofUnit unit: SheetCell, into stream: inout ImportedStream
  ) {
    stream.notes.append(cell.text)
    let remark = LocalizedText(
      english: "the unit is not known, so the amount is left out", chinese: "单位无法识别，未采用该数量")
    leave(cell.row, cell.column, title: cell.title, remark)
    if warned.insert("unit/\(sheet)/" + NameFolding.folded(unit.text)).inserted {
      reading.diagnostics.warning(
        at: sheets[sheet].cells.place(unit.row, unit.column, field: unit.title), remark,
        value: unit.text)
    }
  }

  /// A day where an amount should be: a spreadsheet makes one of 10-20.
  private mutating func refuseDay(_ cell: SheetCell, into stream: inout ImportedStream) {
    stream.notes.append(cell.text)
    let remark = LocalizedText(
      english: "a date stands where an amount should be; it is left out",
      chinese: "数量处填的是日期，未采用")
    leave(cell.row, cell.column, title: cell.title, remark)
    guard warned.insert("day/\(sheet)/\(cell.column)").inserted else { return }
    reading.diagnostics.warning(
      at: sheets[sheet].cells.place(cell.row, cell.column, field: cell.title), remark,
      value: cell.text,
      hint: LocalizedText(
        english: "a spreadsheet turns a range such as 10-20 into a date: write it as 10~20",
        chinese: "电子表格会把 10-20 这样的范围自动变成日期：请写成 10~20"))
  }

  /// What a sign before an amount means: wanted where nothing says which way the stream goes.
  private mutating func readSign(
    _ cell: SheetCell, _ group: [SheetField: [SheetCell]], _ context: SheetContext,
    _ found: inout QuantityPhrase, into stream: inout ImportedStream
  ) {
    let phrase = Phrase(cell.text)
    let isAccounting =
      phrase[0] == 0x28 && phrase[phrase.count - 1] == 0x29 && Phrase.isDigit(phrase[1])
    guard phrase[0] == 0x2D || isAccounting, found.quantity.planned != 0 else { return }
    let isOpen =
      group[.direction] == nil && context.direction == nil && cell.heading.direction == nil
      && group[.material]?.first?.heading.direction == nil
    let remark =
      isOpen
      ? LocalizedText(english: "a negative amount is taken as wanted", chinese: "负数视为需求")
      : LocalizedText(
        english: "a negative amount is taken without its sign", chinese: "负数按其绝对值处理")
    if isOpen { stream.direction = .input }
    found.confidence = min(found.confidence, isOpen ? 0.7 : 0.5)
    found.remarks.append(remark)
  }

  /// The amount that remarks state where no column does; an amount of what lies in store, or of
  /// what a project will make, is none.
  mutating func readRemarks(
    _ notes: [String], _ context: SheetContext, _ decimals: NumberPhrase.Decimals, place: Place,
    into stream: inout ImportedStream
  ) -> QuantityPhrase? {
    for text in notes {
      let phrase = Phrase(text)
      guard phrase.count <= 200, Self.otherAmounts.first(phrase, in: 0..<phrase.count) == nil,
        var found = QuantityPhrase.read(phrase, decimals: decimals), !found.quantity.isUnknown,
        found.unit != nil, found.time != nil
      else { continue }
      found.confidence = min(found.confidence, 0.7)
      settle(found, heading: nil, context, cell: nil, into: &stream)
      if warned.insert("remark/\(sheet)").inserted {
        reading.diagnostics.warning(
          at: place,
          LocalizedText(
            english: "the amount was taken from a remark", chinese: "数量取自备注文字"), value: text)
      }
      return found
    }
    return nil
  }

  private static let otherAmounts = WordTable<Void>([
    (
      (),
      [
        "库存", "堆存", "存量", "贮存", "储存", "累计", "项目", "产能", "产品", "规模", "设计", "stock", "stocks",
        "stockpile", "stored", "in store", "capacity", "project", "products",
      ]
    )
  ])

  /// One cell of a quantity; nil where it holds none.
  private mutating func readQuantity(
    _ cell: SheetCell, _ group: [SheetField: [SheetCell]], _ context: SheetContext,
    _ decimals: NumberPhrase.Decimals, into stream: inout ImportedStream
  ) -> QuantityPhrase? {
    if SheetWords.isNothing(cell.text) {
      leave(
        cell.row, cell.column, title: cell.title,
        LocalizedText(english: "no quantity is known", chinese: "数量未知"))
      return nil
    }
    if SheetWords.isDay(cell.text) {
      refuseDay(cell, into: &stream)
      return nil
    }
    guard var found = QuantityPhrase.read(Phrase(cell.text), decimals: decimals),
      !found.quantity.isUnknown
    else {
      note(
        cell, in: &stream,
        LocalizedText(
          english: "no number stands here; the words went into the notes",
          chinese: "没有数字，文字已写入备注"))
      return nil
    }
    if found.unit == nil, let unit = group[.unit]?.first, !isUnitKnown(unit.text) {
      refuse(cell, ofUnit: unit, into: &stream)
      return nil
    }
    if QuantityPhrase.isDry(cell.title) { found.isDry = true }
    readSign(cell, group, context, &found, into: &stream)
    readUnitCell(group, &found, decimals)
    readTimeCell(group, &found)
    settle(found, heading: cell.heading, context, cell: cell, into: &stream)
    return found
  }

  /// `per week`, 每月: over what time the amount of the row is.
  private mutating func readTimeCell(
    _ group: [SheetField: [SheetCell]], _ found: inout QuantityPhrase
  ) {
    guard let cell = group[.time]?.first else { return }
    let phrase = Phrase("1 t " + cell.text)
    let bare = Phrase("1 t/" + cell.text)
    guard found.time == nil,
      let said = [phrase, bare].compactMap({ AmountPhrase.read($0, at: 0) }).first(where: {
        $0.time != nil
      })
    else {
      leave(
        cell.row, cell.column, title: cell.title,
        LocalizedText(english: "says no time that is needed", chinese: "没有需要的时间信息"))
      return
    }
    found.time = said.time
    if said.lower != 1 { found.quantity = found.quantity.scaled(by: said.lower) }
    mark(
      cell.row, cell.column, SheetField.time.target, value: found.flowUnit ?? "", confidence: 0.95,
      title: cell.title)
  }

  func readUnitCell(
    _ group: [SheetField: [SheetCell]], _ found: inout QuantityPhrase,
    _ decimals: NumberPhrase.Decimals
  ) {
    guard let cell = group[.unit]?.first else { return }
    guard let unit = HeaderReading.unit(cell.text) else {
      // 3 with 车 beside it: what a load holds.
      guard found.unit == nil, let load = QuantityPhrase.read(Phrase("1 " + cell.text)),
        let tonnes = load.unit, case .range(let least, let most) = load.quantity,
        let count = found.quantity.planned
      else { return }
      found.quantity = .range(least * count, most * count)
      (found.unit, found.time) = (tonnes, found.time ?? load.time)
      found.confidence = min(found.confidence, load.confidence)
      found.remarks += load.remarks
      return
    }
    if found.unit == nil, let symbol = unit.unit {
      let scaled = ScaledUnit(symbol)
      found.unit = scaled.unit
      found.quantity = found.quantity.scaled(by: scaled.factor)
    }
    found.time = found.time ?? unit.time
  }

  /// Gives a quantity the unit that its title or its sheet says, and puts it into the stream.
  mutating func settle(
    _ quantity: QuantityPhrase, heading: SheetHeading?, _ context: SheetContext, cell: SheetCell?,
    into stream: inout ImportedStream
  ) {
    var found = quantity
    let hadUnit = found.unit != nil
    if found.unit == nil, let symbol = heading?.unit ?? context.unit {
      let scaled = ScaledUnit(symbol)
      found.unit = scaled.unit
      found.quantity = found.quantity.scaled(by: scaled.factor)
    }
    if found.time == nil { found.time = heading?.time }
    if found.time == nil, !hadUnit || heading?.field == .quantity { found.time = context.time }
    var remark = found.remarks.first
    if found.unit != nil, found.time == nil {
      // A list of what firms give and take is of years unless it says otherwise.
      found.time = .year
      found.confidence = min(found.confidence, 0.7)
      remark =
        remark ?? LocalizedText(english: "no time is said: taken as a year", chinese: "未写时间：按年计")
    }
    if found.unit == nil {
      found.confidence = min(found.confidence, 0.6)
      remark =
        remark
        ?? LocalizedText(
          english: "no unit is said: the material's own a year", chinese: "未写单位：按该物料的年基准单位")
    }
    stream.quantity = found.quantity
    stream.unit = found.flowUnit ?? ""
    guard let cell else { return }
    let value = [found.quantity.text, stream.unit].filter { !$0.isEmpty }.joined(separator: " ")
    mark(
      cell.row, cell.column, SheetField.quantity.target, value: value,
      confidence: min(found.confidence, cell.heading.confidence), title: cell.title, remark: remark)
    if let remark, warned.insert("quantity/\(sheet)/\(cell.column)/\(remark.english)").inserted {
      reading.diagnostics.warning(
        at: sheets[sheet].cells.place(cell.row, cell.column, field: cell.title), remark,
        value: cell.text)
    }
  }
}
