internal import MaterialGraph
internal import Primitives

/// What a text says of a quantity.
struct QuantityPhrase: Sendable {
  /// How much; unknown where the text has words alone.
  var quantity = Quantity.unknown
  /// The symbol of the unit of the amount; nil where the text does not say.
  var unit: String?
  /// Over what time; nil where the text does not say.
  var time: TimeUnit?
  /// The share of water in percent, where the text says it.
  var moisture: Double?
  /// Whether the amount is of dry matter.
  var isDry = false
  /// How sure the reading is, 0...1.
  var confidence = 1.0
  /// What was assumed.
  var remarks: [LocalizedText] = []
  /// Where in the text the quantity stands.
  var ranges: [Range<Int>] = []

  /// Reads a text.
  ///
  /// - Returns: nil when no number stands in it.
  static func read(
    _ phrase: Phrase, decimals: NumberPhrase.Decimals = .point
  ) -> QuantityPhrase? {
    var result = QuantityPhrase()
    var amounts = AmountPhrase.all(in: phrase, decimals: decimals)
    if let water = MoisturePhrase.find(in: phrase, decimals: decimals) {
      result.moisture = water.percent
      result.ranges.append(water.range)
      amounts.removeAll { $0.range.overlaps(water.range) }
    }
    if let dry = dryWords.first(phrase, in: 0..<phrase.count) {
      result.isDry = true
      result.ranges.append(dry.range)
    }
    amounts.removeAll { phrase[phrase.skipSpaces($0.range.upperBound)] == percent }
    guard
      let main = amounts.first(where: { $0.word != nil && $0.word != .batch })
        ?? amounts.first(where: \.isInDigits)
    else { return result.moisture == nil ? nil : result }
    result.take(main)
    result.takeBatches(amounts, main)
    if result.time == nil, let rate = AmountWords.rates.first(phrase, in: 0..<phrase.count) {
      result.time = rate.value
      result.ranges.append(rate.range)
    }
    return result
  }

  private static let percent = UInt32(UInt8(ascii: "%"))

  /// Whether a title speaks of amounts of dry matter (`Dry tonnes`, 干基量).
  static func isDry(_ title: String) -> Bool {
    let phrase = Phrase(title)
    return dryTitles.first(phrase, in: 0..<phrase.count) != nil
  }

  private static let dryTitles = WordTable<Void>([
    (
      (),
      ["dry tonnes", "dry tonnage", "dry tons", "dry weight", "tds", "干基", "绝干", "折干", "干重", "干泥量"]
    )
  ])

  static let dryWords = WordTable<Void>([
    ((), ["干基", "绝干", "折干", "dry basis", "dry matter", "dry weight", "bone dry", "dry solids"])
  ])

  private mutating func take(_ amount: AmountPhrase) {
    quantity = amount.quantity
    unit = amount.unit
    time = amount.time
    ranges.append(amount.range)
    if amount.bound == .about { confidence = min(confidence, 0.9) }
    if case .load(let load) = amount.word {
      confidence = min(confidence, 0.5)
      remarks.append(load.remark)
    }
  }

  /// 3 t per batch, 8 batches a month.
  private mutating func takeBatches(_ amounts: [AmountPhrase], _ main: AmountPhrase) {
    guard
      let batches = amounts.first(where: {
        $0.word == .batch && $0.range != main.range && $0.time != nil
      }), main.time == nil
    else { return }
    quantity = quantity.scaled(by: batches.lower)
    time = batches.time
    ranges.append(batches.range)
    confidence = min(confidence, 0.85)
    remarks.append(
      LocalizedText(
        english: "the amount of a batch times \(DecimalText.shortest(batches.lower)) batches",
        chinese: "每批数量乘以 \(DecimalText.shortest(batches.lower)) 批"))
  }

  /// The unit as a region's tables have it; nil where the amount has none.
  var flowUnit: String? {
    guard let unit else { return nil }
    return time.map { "\(unit)/\(AmountPhrase.symbol($0))" } ?? unit
  }

  /// What an amount of dry matter weighs with its water; itself where the share is not known.
  func wet(moisture percent: Double?) -> Quantity {
    guard isDry, let percent, percent > 0, percent < 95 else { return quantity }
    return quantity.scaled(by: 1 / (1 - percent / 100))
  }
}

/// The share of water that a text states.
enum MoisturePhrase {
  /// Whether the words of a title are of what is dry and not of water; nil where of neither.
  static func isDry(_ title: String) -> Bool? {
    let phrase = Phrase(title)
    return words.first(phrase, in: 0..<phrase.count).map { !$0.value }
  }

  private static let words = WordTable<Bool>([
    (true, ["含水率", "含水量", "水分", "含水", "moisture content", "moisture", "water content", "湿度"]),
    (
      false,
      [
        "含固率", "固含量", "干度", "dry matter", "dry solids", "solids content", "ds", "tds",
        "trockensubstanz", "ts-gehalt", "trockengehalt", "siccité", "matière sèche",
        "sostanza secca", "materia seca", "sequedad", "matéria seca",
      ]
    ),
  ])

  /// The share in percent and where it stands, or nil.
  static func find(
    in phrase: Phrase, decimals: NumberPhrase.Decimals
  ) -> (percent: Double, range: Range<Int>)? {
    for found in words.all(phrase, in: 0..<phrase.count) {
      var place = found.range.upperBound
      // A few words such as 约 or of may stand between.
      while place < phrase.count, place < found.range.upperBound + 6, !Phrase.isDigit(phrase[place])
      {
        place += 1
      }
      if let number = NumberPhrase.read(phrase, at: place, decimals: decimals) {
        let mark = phrase.skipSpaces(number.end)
        let isPercent = phrase[mark] == UInt32(UInt8(ascii: "%"))
        if isPercent, number.value <= 100 {
          return (
            found.value ? number.value : 100 - number.value, found.range.lowerBound..<(mark + 1)
          )
        }
      }
      // 80 % moisture
      var before = found.range.lowerBound - 1
      while before >= 0, phrase[before] == 0x20 { before -= 1 }
      guard phrase[before] == UInt32(UInt8(ascii: "%")) else { continue }
      var start = before
      while start > 0,
        Phrase.isDigit(phrase[start - 1]) || phrase[start - 1] == 0x2E
          || phrase[start - 1] == 0x20 && Phrase.isDigit(phrase[start - 2])
      {
        start -= 1
      }
      if let number = NumberPhrase.read(phrase, at: phrase.skipSpaces(start), decimals: decimals),
        number.value <= 100
      {
        return (found.value ? number.value : 100 - number.value, start..<found.range.upperBound)
      }
    }
    return nil
  }
}
