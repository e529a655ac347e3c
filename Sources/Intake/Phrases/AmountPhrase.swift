internal import MaterialGraph
internal import Primitives

/// An amount that was found in a text: how much, in what, over what time, and where it stands.
struct AmountPhrase: Sendable {
  /// The lower end, or the only number.
  var lower: Double
  /// The upper end, equal to the lower one where there is one number.
  var upper: Double
  /// Whether it is said to be at least or at most so much, or only about.
  var bound: AmountWords.Bound?
  /// What it is counted in; nil: the text does not say.
  var word: AmountWord?
  /// Over what time; nil: the text does not say.
  var time: TimeUnit?
  /// Whether the number itself is in digits.
  var isInDigits: Bool
  /// Where it stands.
  var range: Range<Int>

  /// The amount at a place of a text, with the words before it that bound it already read.
  static func read(
    _ phrase: Phrase, at start: Int, decimals: NumberPhrase.Decimals = .point
  ) -> AmountPhrase? {
    var place = start
    var bound: AmountWords.Bound?
    while let found = AmountWords.bounds.match(phrase, at: place) {
      if bound == nil || found.value != .about { bound = found.value }
      place = phrase.skipSpaces(found.end)
    }
    // 一个月 is a time and no piece.
    if AmountWords.rates.match(phrase, at: place) != nil { return nil }
    let pair = NumberPhrase.neighbours(phrase, at: place)
    guard
      let first = pair.map({ ($0.lower, $0.end) })
        ?? NumberPhrase.read(phrase, at: place, decimals: decimals)
    else { return nil }
    let isInDigits = Phrase.isDigit(phrase[place])
    var amount = AmountPhrase(
      lower: first.0, upper: pair?.upper ?? first.0, bound: bound, word: nil, time: nil,
      isInDigits: isInDigits, range: start..<first.1)
    amount.readUnit(phrase)
    amount.readRange(phrase, decimals)
    amount.readTime(phrase)
    amount.readBehind(phrase)
    // A word such as one or 一 is an amount only with a unit.
    return amount.isInDigits || amount.word != nil ? amount : nil
  }

  private mutating func readUnit(_ phrase: Phrase) {
    let next = phrase.skipSpaces(range.upperBound)
    // 3万 多 吨
    guard let found = AmountWords.units.match(phrase, at: next) else { return }
    // A letter that is also a unit must stand by itself: 5 g, but not 5 to 6.
    if phrase.plain[next..<found.end].elementsEqual(Phrase("to").plain) { return }
    take(found.value, until: found.end)
  }

  private mutating func take(_ found: AmountWord, until end: Int) {
    if case .flow(let unit, let span) = found {
      word = .unit(unit)
      time = span
    } else {
      word = found
    }
    range = range.lowerBound..<end
  }

  /// The other end of a range, and a unit behind it.
  private mutating func readRange(_ phrase: Phrase, _ decimals: NumberPhrase.Decimals) {
    let next = phrase.skipSpaces(range.upperBound)
    guard let mark = AmountWords.between.match(phrase, at: next) else { return }
    let second = phrase.skipSpaces(mark.end)
    guard Phrase.isDigit(phrase[second]),
      let end = NumberPhrase.read(phrase, at: second, decimals: decimals)
    else { return }
    let isAnd = phrase.plain[next..<mark.end].elementsEqual(Phrase("and").plain)
    if isAnd, word != nil { return }
    var upper = AmountPhrase(
      lower: end.value, upper: end.value, bound: nil, word: nil, time: nil, isInDigits: true,
      range: range.lowerBound..<end.end)
    upper.readUnit(phrase)
    // 1-2万吨: the multiplier of the upper end is the lower end's too.
    var low = lower
    if low <= end.value / 1000, end.value >= 1e4, word == nil { low *= 1e4 }
    guard low <= end.value, word == nil || upper.word == nil || word == upper.word else { return }
    lower = low
    self.upper = end.value
    word = upper.word ?? word
    time = upper.time ?? time
    range = upper.range
    if bound == .atLeast { bound = nil }
  }

  private mutating func readTime(_ phrase: Phrase) {
    if time != nil { return }
    var next = phrase.skipSpaces(range.upperBound)
    // 100 t (wet) per year: what stands in brackets between is for others to read.
    if let rate = AmountWords.rates.match(phrase, at: next) {
      time = rate.value
      range = range.lowerBound..<rate.end
      return
    }
    if let rate = AmountWords.longRates.match(phrase, at: next) {
      take(rate.value, until: rate.end)
      return
    }
    guard let per = AmountWords.per.match(phrase, at: next) else { return }
    next = phrase.skipSpaces(per.end)
    if let span = AmountWords.longSpans.match(phrase, at: next) {
      take(span.value, until: span.end)
      return
    }
    guard let span = AmountWords.times.match(phrase, at: next) else { return }
    time = span.value
    range = range.lowerBound..<span.end
  }

  /// 3 t a quarter are 12 t a year.
  private mutating func take(_ span: (unit: TimeUnit, count: Double), until end: Int) {
    lower *= span.count
    upper *= span.count
    time = span.unit
    range = range.lowerBound..<end
  }

  private mutating func readBehind(_ phrase: Phrase) {
    let next = phrase.skipSpaces(range.upperBound)
    guard let found = AmountWords.boundsBehind.match(phrase, at: next) else { return }
    if bound == nil || bound == .about { bound = found.value }
    range = range.lowerBound..<found.end
    if time == nil || word == nil {
      if word == nil { readUnit(phrase) }
      readTime(phrase)
    }
  }

  /// All amounts of a text from left to right.
  static func all(
    in phrase: Phrase, decimals: NumberPhrase.Decimals = .point
  ) -> [AmountPhrase] {
    var found: [AmountPhrase] = []
    var place = 0
    while place < phrase.count {
      // A digit inside a word such as h2so4 or PM10 is no amount.
      let isInside =
        Phrase.isDigit(phrase[place])
        && (Phrase.isLatin(phrase[place - 1]) || Phrase.isDigit(phrase[place - 1]))
      if !isInside, let amount = read(phrase, at: place, decimals: decimals) {
        found.append(amount)
        place = max(place + 1, amount.range.upperBound)
      } else {
        place += 1
      }
    }
    return found
  }

  /// The quantity with what a unit word is worth, in the unit of a region's tables.
  var quantity: Quantity {
    var (low, high) = (lower, upper)
    if case .load(let load) = word {
      low = (low * load.tonnes.least * 1e9).rounded() / 1e9
      high = (high * load.tonnes.most * 1e9).rounded() / 1e9
    }
    switch bound {
    case .atLeast: return .atLeast(low)
    case .atMost: return .atMost(high)
    case .about, nil: return low == high ? .exact(low) : .range(low, high)
    }
  }

  /// The symbol of the unit; nil where the text does not say.
  var unit: String? {
    switch word {
    case .unit(let symbol): symbol
    case .load: "t"
    case .batch, .flow, nil: nil
    }
  }

  /// The symbol of a time in a unit of a flow.
  static func symbol(_ time: TimeUnit) -> String {
    switch time {
    case .second: "s"
    case .minute: "min"
    case .hour: "h"
    case .day: "d"
    case .week: "week"
    case .month: "month"
    case .year: "a"
    }
  }
}
