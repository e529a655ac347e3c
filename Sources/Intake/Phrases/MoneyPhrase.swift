internal import MaterialGraph

/// An amount of money that a text states, and for how much of what.
struct MoneyPhrase: Sendable {
  /// Which way the money goes, as far as the words say.
  enum Sense: Hashable, Sendable {
    /// The firm pays.
    case pays
    /// The firm is paid.
    case earns
    /// A price, whoever pays it.
    case price
  }

  /// The amount, 0 for what is given away.
  var amount: Double
  /// The ISO 4217 code; nil where the text names none.
  var currency: String?
  /// The symbol of the unit that it is paid for.
  var unit: String?
  /// The time that it is paid over, where it is not paid by amount.
  var time: TimeUnit?
  /// Whether a minus stands before it.
  var isNegative = false
  /// Which way the money goes.
  var sense: Sense?
  /// Where it stands.
  var range: Range<Int>

  /// What a region's column of cost units says, or nil where nothing is known.
  func costUnit(home: String?) -> String? {
    guard let unit else { return currency }
    return (currency ?? home).map { "\($0)/\(unit)" } ?? unit
  }

  static let currencies = WordTable<(code: String, factor: Double)>([
    (("CNY", 1), ["元", "块钱", "人民币", "rmb", "cny", "yuan", "¥"]), (("CNY", 1e4), ["万元"]),
    (("CNY", 1e8), ["亿元"]),
    (("EUR", 1), ["€", "eur", "euro", "euros", "欧元"]),
    (("USD", 1), ["$", "us$", "usd", "dollar", "dollars", "美元", "美金"]),
    (("GBP", 1), ["£", "gbp", "pounds sterling", "英镑"]), (("DKK", 1), ["dkk"]),
    (("SEK", 1), ["sek"]),
    (("NOK", 1), ["nok"]), (("CHF", 1), ["chf"]), (("JPY", 1), ["jpy", "yen", "日元"]),
    (("INR", 1), ["inr", "rs.", "rs", "₹"]), (("PLN", 1), ["pln", "zł"]),
    (("CZK", 1), ["czk", "kč"]), (("HUF", 1), ["huf"]), (("BRL", 1), ["brl", "r$"]),
    (("TRY", 1), ["₺"]), (("AUD", 1), ["aud"]), (("CAD", 1), ["cad"]),
    (("THB", 1), ["thb", "฿"]), (("VND", 1), ["vnd", "₫"]), (("MYR", 1), ["myr"]),
    (("ZAR", 1), ["zar"]), (("MXN", 1), ["mxn"]), (("HKD", 1), ["hkd", "港元", "港币"]),
    (("TWD", 1), ["twd", "新台币"]),
    (("KRW", 1), ["krw", "韩元"]), (("EUR", 1e3), ["keur", "k€", "teur"]),
    (("USD", 1e3), ["kusd", "k$"]),
  ])

  static let senses = WordTable<Sense>([
    (
      .earns,
      [
        "sell", "sells", "sold", "selling", "sale", "sales", "revenue", "income", "earns",
        "receives", "receive", "gets paid", "gets", "get", "earn", "is paid", "are paid",
        "售", "卖", "销售", "出售", "外售", "售价", "销售单价", "收入", "变卖", "收", "卖给", "卖出", "销价",
      ]
    ),
    (
      .pays,
      [
        "pay", "pays", "paid", "paying", "cost", "costs", "disposal", "gate fee", "fee", "landfill",
        "spends", "gets rid of", "get rid of", "getting rid of", "charge",
        "charged", "charges", "处置", "处理", "处置费", "处理费", "花费", "费用", "倒贴", "补贴", "支付", "付", "运费",
        "成本", "花",
        "purchase", "buys", "bought", "采购", "采购价", "购买", "买", "出价", "到厂价", "进价",
      ]
    ),
    (.price, ["price", "at", "worth", "价格", "单价", "价", "for"]),
  ])

  private static let free = WordTable<Void>([
    (
      (),
      [
        "free of charge", "for free", "free", "gratis", "no cost", "given away", "免费", "白送", "赠送",
        "无偿", "不要钱",
      ]
    )
  ])

  /// All statements of money in a text from left to right.
  ///
  /// - Parameter allowsBare: whether a number with a unit behind a slash and no currency is money
  ///   (`pays 300/t`); amounts without any sign of money are none.
  static func all(
    in phrase: Phrase, decimals: NumberPhrase.Decimals = .point, allowsBare: Bool = true
  ) -> [MoneyPhrase] {
    var found: [MoneyPhrase] = []
    var place = 0
    while place < phrase.count {
      if let money = read(phrase, at: place, decimals, allowsBare) {
        found.append(money)
        place = max(place + 1, money.range.upperBound)
      } else {
        place += 1
      }
    }
    if found.isEmpty, let gift = free.first(phrase, in: 0..<phrase.count),
      !isAfterNo(phrase, gift.range.lowerBound)
    {
      found.append(MoneyPhrase(amount: 0, sense: .price, range: gift.range))
    }
    return found
  }

  private static let ranges = WordTable<Void>([((), ["-", "~", "to", "到", "至"])])

  private static let no = WordTable<Void>([((), ["no cost known", "cost unknown", "not free"])])

  private static func isAfterNo(_ phrase: Phrase, _ place: Int) -> Bool {
    no.match(phrase, at: place) != nil || no.match(phrase, at: place - 4) != nil
  }

  private static func read(
    _ phrase: Phrase, at start: Int, _ decimals: NumberPhrase.Decimals, _ allowsBare: Bool
  ) -> MoneyPhrase? {
    if Phrase.isDigit(phrase[start]),
      Phrase.isDigit(phrase[start - 1]) || Phrase.isLatin(phrase[start - 1])
        || phrase[start - 1] == 0x2E
    {
      return nil
    }
    var place = start
    var currency: (code: String, factor: Double)?
    if let sign = currencies.match(phrase, at: place) {
      currency = sign.value
      place = phrase.skipSpaces(sign.end)
    }
    var isNegative = false
    if phrase[place] == 0x2D, Phrase.isDigit(phrase[place + 1]), !Phrase.isDigit(phrase[place - 1])
    {
      isNegative = true
      place += 1
    }
    guard let number = NumberPhrase.read(phrase, at: place, decimals: decimals) else { return nil }
    var amount = number.value
    var end = number.end
    // A range of prices counts at its middle.
    if let mark = ranges.match(phrase, at: phrase.skipSpaces(end)),
      let upper = NumberPhrase.read(
        phrase, at: phrase.skipSpaces(mark.end), decimals: decimals), upper.value > amount
    {
      amount = (amount + upper.value) / 2
      end = upper.end
    }
    var hasSign = currency != nil
    let next = phrase.skipSpaces(end)
    if currency == nil, let sign = currencies.match(phrase, at: next) {
      currency = sign.value
      end = sign.end
      hasSign = true
    }
    // 15块 is money where the clause speaks of paying, else pieces.
    if currency == nil, phrase[next] == 0x5757, sense(phrase, around: start..<next + 1) != nil {
      currency = ("CNY", 1)
      end = next + 1
      hasSign = true
    }
    let money = currency ?? ("", 1)
    var result = MoneyPhrase(
      amount: amount * money.factor, currency: money.code.isEmpty ? nil : money.code,
      isNegative: isNegative, range: start..<end)
    // 处理费400 and pays 1800 a tonne: a word of money that touches the number makes it money, unless
    // a unit of an amount stands behind.
    let isSaid = allowsBare && !hasSign && isSaid(phrase, before: start)
    let hasUnit = result.readUnit(phrase, isBare: !hasSign && !isSaid)
    let isAmount = !hasUnit && AmountWords.units.match(phrase, at: next) != nil
    guard hasSign || allowsBare && result.time == nil && (hasUnit || isSaid && !isAmount) else {
      return nil
    }
    result.sense = sense(phrase, around: result.range)
    if !hasSign, result.sense == nil {
      // 1.2万一吨 is a price by its form; 300/t alone may be a rate.
      guard hasUnit, phrase[next] == 0x6BCF || phrase[next] == 0x4E00 else { return nil }
      result.sense = .price
    }
    result.readUnitBefore(phrase)
    return result
  }

  /// Whether a word that says who pays ends right before a number.
  private static func isSaid(_ phrase: Phrase, before start: Int) -> Bool {
    var place = start - 1
    while place >= 0, phrase[place] == 0x20 || phrase[place] == 0x3A || phrase[place] == 0x7EA6 {
      place -= 1
    }
    return senses.all(phrase, in: max(0, place - 16)..<place + 1).contains {
      $0.range.upperBound == place + 1 && $0.value != .price
    }
  }

  /// `/t`, 每吨, 一吨, each; true where one was found.
  private mutating func readUnit(_ phrase: Phrase, isBare: Bool) -> Bool {
    let next = phrase.skipSpaces(range.upperBound)
    guard let per = AmountWords.per.match(phrase, at: next) else { return false }
    let isSlash = phrase[next] == 0x2F || phrase[next] == 0x6BCF || phrase[next] == 0x4E00
    if isBare, !isSlash { return false }
    let place = phrase.skipSpaces(per.end)
    if let found = AmountWords.units.match(phrase, at: place), case .unit(let symbol) = found.value
    {
      unit = symbol
      range = range.lowerBound..<found.end
      // 300 t/a is an amount, but 5 元/吨·年 does not occur.
      return true
    }
    if case .load(let load)? = AmountWords.units.match(phrase, at: place)?.value,
      let end = AmountWords.units.match(phrase, at: place)?.end
    {
      // 180 a skip: by the tonne at the middle of what a skip holds.
      amount = (amount * 200 / (load.tonnes.least + load.tonnes.most)).rounded() / 100
      unit = "t"
      range = range.lowerBound..<end
      return true
    }
    if let span = AmountWords.times.match(phrase, at: place), !isBare {
      time = span.value
      range = range.lowerBound..<span.end
      return true
    }
    if phrase.plain[next..<per.end].elementsEqual(Phrase("each").plain) {
      unit = "pcs"
      range = range.lowerBound..<per.end
      return true
    }
    return false
  }

  /// 每吨花费30元: what it is for stands before.
  private mutating func readUnitBefore(_ phrase: Phrase) {
    guard unit == nil, time == nil else { return }
    var place = max(0, range.lowerBound - 10)
    while place < range.lowerBound {
      if phrase[place] == 0x6BCF || phrase[place] == 0x4E00,
        let found = AmountWords.units.match(phrase, at: place + 1),
        case .unit(let symbol) = found.value
      {
        unit = symbol
        // 一吨要花15块: one tonne is what it is for, and no amount.
        if phrase[place] == 0x4E00 { range = place..<range.upperBound }
      }
      place += 1
    }
  }

  /// The way the money goes by the words of the same clause, those nearest before it first.
  static func sense(_ phrase: Phrase, around range: Range<Int>) -> Sense? {
    var start = range.lowerBound
    while start > 0, !isClauseEnd(phrase, start - 1) { start -= 1 }
    var end = range.upperBound
    while end < phrase.count, !isClauseEnd(phrase, end) { end += 1 }
    let before = senses.all(phrase, in: start..<range.lowerBound)
    let behind = senses.all(phrase, in: range.upperBound..<end)
    let plain = (before.reversed() + behind).filter { $0.value != .price }
    return plain.first?.value ?? before.last?.value ?? behind.first?.value
  }

  /// Where a clause ends; a comma between digits ends none.
  static func isClauseEnd(_ phrase: Phrase, _ place: Int) -> Bool {
    switch phrase[place] {
    case 0x3B, 0x3002, 0xFF0C, 0x0A, 0x28, 0x29: true
    case 0x2C: !Phrase.isDigit(phrase[place + 1]) || !Phrase.isDigit(phrase[place - 1])
    default: false
    }
  }
}
