internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  /// What the stream costs today, by the first column of money that says it.
  mutating func readCost(
    _ group: [SheetField: [SheetCell]], _ decimals: NumberPhrase.Decimals,
    _ material: MaterialPhrase,
    into stream: inout ImportedStream
  ) {
    for field in [SheetField.disposalCost, .salePrice, .purchasePrice, .price] {
      // What the tax adds stays with nobody of the two, so a price without it counts.
      let own = (group[field] ?? []).filter { !SheetWords.isNothing($0.text) }
      let ordered =
        own.filter { !Self.isWithTax($0.title) } + own.filter { Self.isWithTax($0.title) }
      for cell in ordered {
        if stream.cost != nil {
          note(
            cell, titled: true, in: &stream,
            LocalizedText(
              english: "a price was taken from another column", chinese: "价格已取自另一列"))
          continue
        }
        guard let money = money(in: cell, decimals) else {
          note(
            cell, in: &stream,
            LocalizedText(
              english: "no amount of money stands here; the words went into the notes",
              chinese: "没有金额，文字已写入备注"))
          continue
        }
        take(money, cell, group, material, into: &stream)
      }
    }
  }

  /// What remarks say of the cost where no column does: a price with its currency, its unit and a
  /// word of who pays.
  mutating func readCost(
    inRemarks texts: [String], _ decimals: NumberPhrase.Decimals, _ material: MaterialPhrase,
    into stream: inout ImportedStream
  ) {
    for text in texts where text.utf8.count <= 600 {
      let found = MoneyPhrase.all(in: Phrase(text), decimals: decimals, allowsBare: false)
      guard let money = found.first(where: { $0.unit != nil && $0.amount > 0 }) else { continue }
      let sign = MoneySign.sign(.price, money, stream.direction, isSold: isSold(material))
      guard sign.isSure else { continue }
      stream.cost = money.isNegative ? -money.amount : sign.factor * money.amount
      stream.costUnit = money.costUnit(home: options.currency) ?? ""
      if warned.insert("cost in remark/\(sheet)").inserted {
        reading.diagnostics.warning(
          at: stream.place,
          LocalizedText(
            english: "the cost was taken from a remark", chinese: "费用取自备注文字"), value: text)
      }
      return
    }
  }

  /// Warns of a title whose unit of money is none that is known: it counts in the region's own.
  private mutating func sayCurrency(_ money: MoneyPhrase, _ cell: SheetCell) {
    guard money.currency == nil, HeaderReading.split(cell.title).inside.contains("/"),
      warned.insert("currency/\(sheet)/\(cell.column)").inserted
    else { return }
    reading.diagnostics.warning(
      at: sheets[sheet].cells.place(cell.row, cell.column, field: cell.title),
      LocalizedText(
        english: "the currency is not known: taken as \(options.currency)",
        chinese: "币种无法识别，按 \(options.currency) 计"), value: cell.title)
  }

  /// Whether a title speaks of a price with its tax.
  private static func isWithTax(_ title: String) -> Bool {
    let phrase = Phrase(title)
    guard withTax.first(phrase, in: 0..<phrase.count) != nil else { return false }
    return withoutTax.first(phrase, in: 0..<phrase.count) == nil
  }

  private static let withTax = WordTable<Void>([
    ((), ["含税", "incl. vat", "incl vat", "including vat", "with tax", "ttc", "gross", "brutto"])
  ])
  private static let withoutTax = WordTable<Void>([
    ((), ["不含税", "未含税", "excl. vat", "excl vat", "excluding vat", "ht", "net", "netto"])
  ])

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
    sayCurrency(money, cell)
    var amount = money.amount
    if let span = money.time {
      // So much a year in all: divided by the amounts of a year.
      let year = WorkingYear()
      let amounts = FlowUnit.parse(stream.unit).flatMap { unit in
        unit.time.map { year.count(of: $0) }
      }
      guard let planned = stream.quantity.planned, planned > 0, let amounts else {
        note(
          cell, titled: true, in: &stream,
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
      cell.heading.field, money, stream.direction, isSold: isSold(material))
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

  private func isSold(_ material: MaterialPhrase) -> Bool {
    material.key.map { sold.contains($0) } ?? false
  }
}
