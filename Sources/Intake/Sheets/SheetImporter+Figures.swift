internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  // MARK: Quantity

  /// The quantity of a group of cells, with its unit.
  mutating func readQuantity(
    _ group: [SheetField: [SheetCell]], _ context: SheetContext, _ decimals: NumberPhrase.Decimals,
    into stream: inout ImportedStream
  ) -> QuantityPhrase? {
    var taken: QuantityPhrase?
    for cell in group[.quantity] ?? [] {
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
      let known = HeaderReading.unit(unit.text)?.unit != nil
      if known {
        mark(
          unit.row, unit.column, SheetField.unit.target, value: stream.unit, confidence: 1,
          title: unit.title)
      } else {
        stream.notes.append(unit.text)
        leave(
          unit.row, unit.column, title: unit.title,
          LocalizedText(english: "not a unit that is known", chinese: "不是已知单位"))
      }
    }
    return taken
  }

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
    guard var found = QuantityPhrase.read(Phrase(cell.text), decimals: decimals),
      !found.quantity.isUnknown
    else {
      stream.notes.append(cell.text)
      leave(
        cell.row, cell.column, title: cell.title,
        LocalizedText(
          english: "no number stands here; the words went into the notes",
          chinese: "没有数字，文字已写入备注"))
      return nil
    }
    let isNegative = Phrase(cell.text)[0] == 0x2D
    if isNegative { found.confidence = min(found.confidence, 0.5) }
    readUnitCell(group, &found)
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

  func readUnitCell(_ group: [SheetField: [SheetCell]], _ found: inout QuantityPhrase) {
    guard let cell = group[.unit]?.first, let unit = HeaderReading.unit(cell.text) else { return }
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

  // MARK: Money

  /// What the stream costs today, by the first column of money that says it.
  mutating func readCost(
    _ group: [SheetField: [SheetCell]], _ words: String, _ quantity: QuantityPhrase?,
    _ decimals: NumberPhrase.Decimals, _ material: MaterialPhrase,
    into stream: inout ImportedStream
  ) {
    for field in [SheetField.disposalCost, .salePrice, .purchasePrice, .price] {
      for cell in group[field] ?? [] where !SheetWords.isNothing(cell.text) {
        if stream.cost != nil {
          stream.notes.append("\(cell.title): \(cell.text)")
          leave(
            cell.row, cell.column, title: cell.title,
            LocalizedText(
              english: "a price was taken from another column", chinese: "价格已取自另一列"))
          continue
        }
        guard let money = money(in: cell, decimals) else {
          stream.notes.append(cell.text)
          leave(
            cell.row, cell.column, title: cell.title,
            LocalizedText(
              english: "no amount of money stands here; the words went into the notes",
              chinese: "没有金额，文字已写入备注"))
          continue
        }
        take(money, cell, group, material, into: &stream)
      }
    }
  }

  private func money(in cell: SheetCell, _ decimals: NumberPhrase.Decimals) -> MoneyPhrase? {
    let phrase = Phrase(cell.text)
    if var found = MoneyPhrase.all(in: phrase, decimals: decimals).first {
      found.currency = found.currency ?? cell.heading.currency
      if found.unit == nil, found.time == nil { found.unit = cell.heading.unit }
      return found
    }
    let isNegative = phrase[0] == 0x2D
    let start = phrase.skipSpaces(isNegative ? 1 : 0)
    guard let number = NumberPhrase.read(phrase, at: start, decimals: decimals) else { return nil }
    var money = MoneyPhrase(
      amount: number.value * cell.heading.factor, currency: cell.heading.currency,
      unit: cell.heading.unit, time: cell.heading.time, isNegative: isNegative,
      sense: MoneyPhrase.sense(phrase, around: start..<number.end), range: start..<number.end)
    let next = phrase.skipSpaces(number.end)
    if let per = AmountWords.per.match(phrase, at: next),
      let unit = AmountWords.units.match(phrase, at: phrase.skipSpaces(per.end)),
      case .unit(let symbol) = unit.value
    {
      money.unit = symbol
    }
    return money
  }

  private mutating func take(
    _ money: MoneyPhrase, _ cell: SheetCell, _ group: [SheetField: [SheetCell]],
    _ material: MaterialPhrase, into stream: inout ImportedStream
  ) {
    var confidence = cell.heading.confidence
    var remark: LocalizedText?
    var money = money
    if money.currency == nil, let text = group[.costUnit]?.first?.text,
      let unit = MoneyUnit.parse(text)
    {
      money.currency = unit.currency
      money.amount *= unit.factor
      if let cell = group[.costUnit]?.first {
        mark(
          cell.row, cell.column, SheetField.costUnit.target, value: text, confidence: 1,
          title: cell.title)
      }
    }
    var amount = money.amount
    if let span = money.time {
      // So much a year in all: divided by the amounts of a year.
      let year = WorkingYear()
      let amounts = FlowUnit.parse(stream.unit).flatMap { unit in
        unit.time.map { year.count(of: $0) }
      }
      guard let planned = stream.quantity.planned, planned > 0, let amounts else {
        stream.notes.append("\(cell.title): \(cell.text)")
        leave(
          cell.row, cell.column, title: cell.title,
          LocalizedText(
            english: "a sum a year needs a quantity to be a price", chinese: "年总费用需有数量才能换算单价"))
        return
      }
      amount *= year.count(of: span) / (planned * amounts)
      money.unit = stream.unit.split(separator: "/").first.map(String.init)
      confidence = min(confidence, 0.9)
      remark = LocalizedText(
        english: "the sum a year divided by the quantity", chinese: "年总费用除以数量")
    }
    let sign = MoneySign.sign(
      cell.heading.field, money, stream.direction, isProduct: isProduct(material))
    if !sign.isSure {
      confidence = min(confidence, 0.6)
      remark = remark ?? sign.remark
    }
    stream.cost = amount == 0 ? 0 : money.isNegative ? -amount : sign.factor * amount
    stream.costUnit = amount == 0 ? "" : money.costUnit(home: options.currency) ?? ""
    mark(
      cell.row, cell.column, cell.heading.field.target,
      value: [stream.cost.map { DecimalText.shortest($0) } ?? "", stream.costUnit]
        .filter { !$0.isEmpty }.joined(separator: " "),
      confidence: confidence, title: cell.title, remark: remark)
    if !sign.isSure, warned.insert("sign/\(sheet)/\(cell.column)").inserted {
      reading.diagnostics.warning(
        at: sheets[sheet].cells.place(cell.row, cell.column, field: cell.title), sign.remark,
        value: cell.text)
    }
  }

  private func isProduct(_ material: MaterialPhrase) -> Bool {
    material.key.flatMap { knowledge.material($0)?.kind } == .product
  }
}

/// Which way money goes, by the title of its column, its words and the direction of the stream.
enum MoneySign {
  /// - Returns: 1 where the firm pays, -1 where it is paid, and whether that is sure.
  static func sign(
    _ field: SheetField, _ money: MoneyPhrase, _ direction: Direction, isProduct: Bool
  ) -> (factor: Double, isSure: Bool, remark: LocalizedText) {
    let nothing = LocalizedText(same: "")
    switch field {
    case .salePrice: return (direction == .output ? -1 : 1, true, nothing)
    case .purchasePrice: return (1, true, nothing)
    case .disposalCost:
      return (money.sense == .earns && direction == .output ? -1 : 1, true, nothing)
    default: break
    }
    if money.amount == 0 { return (1, true, nothing) }
    switch (money.sense, direction) {
    case (.earns?, _): return (-1, true, nothing)
    case (.pays?, _), (_, .input): return (1, true, nothing)
    case (_, .output):
      if isProduct {
        return (
          -1, false,
          LocalizedText(
            english: "a price of a product is taken as what it is sold for",
            chinese: "产品的价格按售价处理")
        )
      }
      return (
        1, false,
        LocalizedText(
          english: "a price of a waste is taken as what its firm pays",
          chinese: "废物的价格按企业支付的费用处理")
      )
    }
  }
}
