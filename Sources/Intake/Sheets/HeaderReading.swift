internal import Catalog
internal import MaterialGraph

/// Reads titles of columns.
struct HeaderReading {
  /// What a person said before: fields by folded titles.
  let answers: [String: SheetField]

  /// What a title says; nil where nothing of it is known.
  func heading(_ written: String) -> SheetHeading? {
    if written.isEmpty || written.utf8.count > 200 { return nil }
    let title = Self.withoutSummary(written)
    if let field = answers[NameFolding.folded(title)] {
      return dressed(SheetHeading(field: field, confidence: 1), title)
    }
    let (bare, inside) = Self.split(title)
    if let found = HeaderAliases.exact(title) ?? HeaderAliases.exact(bare) {
      return dressed(
        SheetHeading(field: found.field, confidence: 1, direction: found.direction), title)
    }
    if let period = period(bare, inside) ?? (inside.isEmpty ? nil : period(title, "")) {
      return period
    }
    // Tonnes per year, 吨/年, t/a: a unit alone is a quantity.
    if let unit = Self.unit(title) ?? Self.unit(bare), unit.unit != nil {
      var heading = SheetHeading(field: .quantity, confidence: 0.9)
      heading.unit = unit.unit
      heading.time = unit.time
      return heading
    }
    if let found = HeaderAliases.part(of: bare.isEmpty ? inside : bare) {
      return dressed(
        SheetHeading(
          field: found.field, confidence: 0.5 + 0.4 * found.share, direction: found.direction),
        title)
    }
    return nil
  }

  /// What a title says by the unit in its brackets alone: an amount over a time, or money.
  func headingByUnit(_ title: String) -> SheetHeading? {
    let inside = Self.split(title).inside
    if inside.isEmpty || title.utf8.count > 200 { return nil }
    if let unit = Self.unit(inside), unit.unit != nil, unit.time != nil {
      var heading = SheetHeading(field: .quantity, confidence: 0.6)
      (heading.unit, heading.time) = (unit.unit, unit.time)
      return heading
    }
    let phrase = Phrase(inside)
    guard MoneyPhrase.currencies.match(phrase, at: phrase.skipSpaces(0)) != nil else { return nil }
    return dressed(SheetHeading(field: .price, confidence: 0.6), title)
  }

  /// What a title over a unit of its own says: "Amount" over "t/a", "Fee" over "EUR/t".
  func heading(_ title: String, over unit: String) -> SheetHeading? {
    let inside = Self.split(unit).inside
    return heading(Self.split(title).bare + " (" + (inside.isEmpty ? unit : inside) + ")")
  }

  /// Whether a text is a unit of an amount, of money or of a share, and nothing else.
  static func isUnit(_ text: String) -> Bool {
    let (bare, inside) = split(text)
    let phrase = Phrase(bare.isEmpty ? inside : bare)
    if unit(phrase)?.unit != nil { return true }
    if phrase.count == 1 { return phrase[0] == 0x25 || phrase[0] == 0x2030 }
    guard let money = MoneyPhrase.currencies.match(phrase, at: 0) else { return false }
    let next = phrase.skipSpaces(money.end)
    guard next < phrase.count else { return true }
    guard let per = AmountWords.per.match(phrase, at: next) else { return false }
    let place = phrase.skipSpaces(per.end)
    let end =
      AmountWords.units.match(phrase, at: place)?.end
      ?? AmountWords.times.match(phrase, at: place)?.end
    return end == phrase.count
  }

  /// `Sum of Quantity`, `求和项:产生量`: the title of a column that a pivot table sums up.
  private static func withoutSummary(_ title: String) -> String {
    let phrase = Phrase(title)
    guard let found = summaries.match(phrase, at: 0), found.end < phrase.count else { return title }
    return phrase.text(found.end..<phrase.count)
  }

  private static let summaries = WordTable<Void>([
    (
      (),
      [
        "sum of", "average of", "total of", "max of", "summe von", "mittelwert von", "somme de",
        "moyenne de", "somma di", "suma de", "promedio de", "soma de", "média de", "求和项:", "平均值项:",
        "最大值项:", "合计项:",
      ]
    )
  ])

  /// A title that is a month, a quarter or a year, alone or with words for a quantity.
  private func period(_ title: String, _ inside: String) -> SheetHeading? {
    guard let found = SheetPeriod.read(title) else { return nil }
    var heading = SheetHeading(field: .period, confidence: found.isAlone ? 0.85 : 1)
    heading.period = found.period
    for words in [found.rest, inside] where !words.isEmpty && !SheetWords.isTotal(words) {
      if let unit = Self.unit(words), unit.unit != nil {
        (heading.unit, heading.time) = (unit.unit, unit.time)
      } else if let named = self.heading(words), named.field == .quantity {
        heading.direction = named.direction
        heading.unit = heading.unit ?? named.unit
      } else {
        return nil
      }
    }
    return heading
  }

  /// The heading with the units that the title has in brackets or behind its words.
  private func dressed(_ heading: SheetHeading, _ title: String) -> SheetHeading {
    var heading = heading
    let (bare, inside) = Self.split(title)
    let phrase = Phrase(inside.isEmpty ? Self.tail(bare) : inside)
    switch heading.field {
    case .quantity, .material:
      if let unit = Self.unit(phrase) ?? (inside.isEmpty ? nil : Self.unit(Self.tail(bare))) {
        heading.unit = unit.unit
        heading.time = unit.time
      } else if heading.field == .quantity, let unit = Self.flow(in: Phrase(bare)) {
        (heading.unit, heading.time) = unit
      }
      if heading.field == .quantity, heading.time == nil { heading.time = Self.time(bare) }
    case .disposalCost, .salePrice, .purchasePrice, .price:
      if let money = MoneyPhrase.currencies.first(phrase, in: 0..<phrase.count) {
        heading.currency = money.value.code
        heading.factor = money.value.factor
        var next = phrase.skipSpaces(money.range.upperBound)
        if let per = AmountWords.per.match(phrase, at: next) {
          next = phrase.skipSpaces(per.end)
          if let unit = AmountWords.units.match(phrase, at: next), case .unit(let name) = unit.value
          {
            heading.unit = name
          } else if let span = AmountWords.times.match(phrase, at: next) {
            heading.time = span.value
          }
        }
      }
      if heading.time == nil, heading.unit == nil, bare.hasPrefix("年") { heading.time = .year }
    default: break
    }
    return heading
  }

  /// A unit with its time that stands anywhere in a text: `wet tonnes per year`.
  static func flow(in phrase: Phrase) -> (unit: String, time: TimeUnit)? {
    for place in 0..<phrase.count {
      guard let found = AmountWords.units.match(phrase, at: place),
        case .unit(let symbol) = found.value,
        let per = AmountWords.per.match(phrase, at: phrase.skipSpaces(found.end)),
        let span = AmountWords.times.match(phrase, at: phrase.skipSpaces(per.end))
      else { continue }
      return (symbol, span.value)
    }
    return nil
  }

  /// The words outside of brackets, and those inside.
  static func split(_ title: String) -> (bare: String, inside: String) {
    let phrase = Phrase(title)
    guard let open = phrase.plain.firstIndex(where: { $0 == 0x28 || $0 == 0x5B || $0 == 0x3010 })
    else { return (MaterialReader.trimmed(title), "") }
    let close =
      phrase.plain[open...].firstIndex { $0 == 0x29 || $0 == 0x5D || $0 == 0x3011 } ?? phrase.count
    let bare =
      phrase.text(0..<open) + " " + phrase.text(min(close + 1, phrase.count)..<phrase.count)
    return (MaterialReader.trimmed(bare), phrase.text(open + 1..<close))
  }

  /// `Quantity t/a`, `Amount, kg`: the last word may be the unit.
  private static func tail(_ bare: String) -> String {
    let phrase = Phrase(bare)
    if let space = phrase.plain.lastIndex(where: { $0 == 0x20 || $0 == 0x2C || $0 == 0xFF0C }) {
      return phrase.text(space + 1..<phrase.count)
    }
    // 产生量t/a: where the script changes, the unit begins.
    guard let last = phrase.plain.lastIndex(where: { Phrase.isHan($0) }), last + 1 < phrase.count,
      Phrase.isLatin(phrase[last + 1])
    else { return "" }
    return phrase.text(last + 1..<phrase.count)
  }

  /// A text that is a unit and nothing else.
  static func unit(_ text: String) -> (unit: String?, time: TimeUnit?, factor: Double)? {
    unit(Phrase(text))
  }

  static func unit(_ phrase: Phrase) -> (unit: String?, time: TimeUnit?, factor: Double)? {
    var place = phrase.skipSpaces(0)
    if place >= phrase.count { return nil }
    var factor = 1.0
    // 千克 and 千吨 are units themselves.
    if AmountWords.units.match(phrase, at: place) == nil,
      let many = factors.match(phrase, at: place),
      AmountWords.units.match(phrase, at: many.end) != nil
    {
      factor = many.value
      place = many.end
    }
    if let pieces = pieces.match(phrase, at: place), phrase.skipSpaces(pieces.end) == phrase.count {
      return ("pcs", nil, 1)
    }
    guard let found = AmountWords.units.match(phrase, at: place) else { return nil }
    var unit: String?
    var time: TimeUnit?
    switch found.value {
    case .unit(let symbol): unit = symbol
    case .flow(let symbol, let span): (unit, time) = (symbol, span)
    case .load, .batch: return nil
    }
    var next = phrase.skipSpaces(found.end)
    if time == nil {
      if let rate = AmountWords.rates.match(phrase, at: next) {
        time = rate.value
        next = rate.end
      } else if let per = AmountWords.per.match(phrase, at: next) {
        let place = phrase.skipSpaces(per.end)
        if let span = AmountWords.times.match(phrase, at: place) {
          time = span.value
          next = span.end
        }
      }
    }
    // What follows must say nothing more of the amount.
    let rest = phrase.text(next..<phrase.count)
    guard
      rest.isEmpty
        || rest.utf8.count <= 24 && QuantityPhrase.dryWords.match(Phrase(rest), at: 0) != nil
    else { return nil }
    return (factor == 1 ? unit : unit.map { Self.scaled($0, factor) }, time, factor)
  }

  /// A unit with a multiplier as one that the tables know: 万吨 stays a number times ten thousand,
  /// told by a `*` that the reader of quantities takes away.
  private static func scaled(_ unit: String, _ factor: Double) -> String {
    "\(Int(factor))*\(unit)"
  }

  private static let factors = WordTable<Double>([
    (1e4, ["万"]), (1e3, ["千", "thousand"]), (1e6, ["百万", "million"]), (1e8, ["亿"]),
  ])

  /// Words for pieces that mean something else beside a number.
  private static let pieces = WordTable<Void>([
    ((), ["each", "ea", "ea.", "nos", "nos.", "ud", "pz"])
  ])

  /// The time that the words of a title imply: 年产生量, annual amount.
  private static func time(_ bare: String) -> TimeUnit? {
    let phrase = Phrase(bare)
    if let rate = AmountWords.rates.first(phrase, in: 0..<phrase.count) { return rate.value }
    switch phrase[0] {
    case 0x5E74: return .year
    case 0x6708: return .month
    case 0x65E5: return .day
    default: return nil
    }
  }
}

/// A unit with the multiplier that stands before it.
struct ScaledUnit: Hashable, Sendable {
  /// The symbol.
  let unit: String
  /// How many of it one is.
  let factor: Double

  /// `t`, or `10000*t` as titles of columns give it.
  init(_ text: String) {
    let parts = text.split(separator: "*")
    if parts.count == 2, let number = Double(parts[0]) {
      unit = String(parts[1])
      factor = number
    } else {
      unit = text
      factor = 1
    }
  }
}
