internal import Catalog
internal import MaterialGraph

/// The figures and the names that stand in a note, each with its place.
struct NoteParts {
  /// A run of words that may name a material.
  struct Chunk {
    var range: Range<Int>
    /// The material that it names, or nil.
    var key: String?
    var text: String
  }

  let phrase: Phrase
  let firm: NoteFirm
  private let decimals: NumberPhrase.Decimals
  /// Amounts of what lies in store, which are no flows.
  private(set) var stocks: [Range<Int>] = []
  private(set) var codes: [CodePhrase] = []
  private(set) var money: [MoneyPhrase] = []
  private(set) var amounts: [AmountPhrase] = []
  private(set) var months: (text: String, range: Range<Int>)?
  private(set) var moisture: (percent: Double, range: Range<Int>)?
  private(set) var temperature: (degrees: Double, range: Range<Int>)?
  private(set) var chunks: [Chunk] = []
  /// Which scalars were read.
  private(set) var isRead: [Bool]

  init(
    _ text: String, knownFirms: [String], readsFirm: Bool, knowledge: Knowledge,
    materials: MaterialReader
  ) {
    phrase = Phrase(text)
    firm =
      readsFirm
      ? NoteFirm(phrase, known: knownFirms) { knowledge.lookup.knownMeaning(of: $0) != nil }
      : NoteFirm()
    decimals = Self.decimals(of: phrase)
    isRead = [Bool](repeating: false, count: phrase.count)
    take(firm.range)
    codes = CodePhrase.all(in: phrase, lookup: knowledge.lookup).filter { isFree($0.range) }
    for code in codes { take(code.range) }
    if let found = MonthsPhrase.find(in: phrase), isFree(found.range) {
      months = found
      take(found.range)
    }
    if let found = MoisturePhrase.find(in: phrase, decimals: decimals), isFree(found.range) {
      moisture = found
      take(found.range)
    }
    readTemperature()
    money = MoneyPhrase.all(in: phrase, decimals: decimals).filter { isFree($0.range) }
    for one in money { take(one.range) }
    readAmounts(knowledge)
    readChunks(knowledge, materials)
  }

  mutating func take(_ range: Range<Int>) {
    for place in range where place >= 0 && place < isRead.count { isRead[place] = true }
  }

  private func isFree(_ range: Range<Int>) -> Bool {
    !range.contains { $0 >= 0 && $0 < isRead.count && isRead[$0] }
  }

  /// 20.000 t are twenty thousand: nobody says three decimals that are nothing.
  private static func decimals(of phrase: Phrase) -> NumberPhrase.Decimals {
    for place in 1..<max(1, phrase.count) where phrase[place] == 0x2E {
      var end = place + 1
      while Phrase.isDigit(phrase[end]) { end += 1 }
      let isNothing = (place + 1..<end).allSatisfy { phrase[$0] == 0x30 }
      if Phrase.isDigit(phrase[place - 1]), end == place + 4, isNothing { return .comma }
    }
    return .point
  }

  private mutating func readTemperature() {
    for place in 0..<phrase.count {
      guard Phrase.isDigit(phrase[place]), !Phrase.isDigit(phrase[place - 1]), !isRead[place],
        let number = NumberPhrase.read(phrase, at: place)
      else { continue }
      let next = phrase.skipSpaces(number.end)
      let isDegree = phrase[next] == 0x2103 || phrase[next] == 0xB0 && phrase[next + 1] == 0x63
      guard isDegree else { continue }
      let end = phrase[next] == 0x2103 ? next + 1 : next + 2
      temperature = (number.value, place..<end)
      take(place..<end)
      return
    }
  }

  /// 20,000 tyres: a whole number right before a name counts pieces.
  private func isCount(_ amount: AmountPhrase, _ knowledge: Knowledge) -> Bool {
    let start = phrase.skipSpaces(amount.range.upperBound)
    guard amount.isInDigits, amount.lower >= 2, amount.lower == amount.lower.rounded(),
      Phrase.isLatin(phrase[start])
    else { return false }
    var end = start
    while Phrase.isLatin(phrase[end]) { end += 1 }
    guard phrase[end - 1] == UInt32(UInt8(ascii: "s")),
      case .one = knowledge.lookup.knownMeaning(of: phrase.text(start..<end))
    else { return false }
    return true
  }

  private mutating func readAmounts(_ knowledge: Knowledge) {
    for amount in AmountPhrase.all(in: phrase, decimals: decimals) where isFree(amount.range) {
      let next = phrase[phrase.skipSpaces(amount.range.upperBound)]
      var amount = amount
      if amount.word == nil, amount.time == nil, isCount(amount, knowledge) {
        amount.word = .unit("pcs")
      }
      if next == 0x25 || amount.word == nil && amount.time == nil { continue }
      if takeEach(amount) { continue }
      if amount.time == nil, let rate = rate(near: amount) {
        amount.time = rate.value
        take(rate.range)
      } else if amount.time == nil, let rate = longRate(near: amount) {
        amount.lower *= rate.count
        amount.upper *= rate.count
        amount.time = rate.unit
        take(rate.range)
      }
      take(amount.range)
      if amount.time == nil,
        NoteWords.stocks.first(phrase, in: clause(around: amount.range)) != nil
      {
        stocks.append(amount.range)
        continue
      }
      amounts.append(amount)
    }
  }

  /// 12 drums (200 l each), 每周两车，每车15吨: what is in each of those that were counted before.
  private mutating func takeEach(_ amount: AmountPhrase) -> Bool {
    guard amount.time == nil, case .unit(let unit)? = amount.word, unit != "pcs",
      let counted = amounts.last, case .load? = counted.word
    else { return false }
    let clause = clause(around: amount.range)
    let behind = phrase.skipSpaces(amount.range.upperBound)
    let said =
      NoteWords.eaches.match(phrase, at: behind).map { behind..<$0.end }
      ?? NoteWords.chineseEaches.first(phrase, in: clause.lowerBound..<amount.range.lowerBound)?
      .range
    guard let said else { return false }
    amounts[amounts.count - 1].lower = counted.lower * amount.lower
    amounts[amounts.count - 1].upper = counted.upper * amount.upper
    amounts[amounts.count - 1].word = amount.word
    take(amount.range)
    take(said)
    return true
  }

  /// A word such as 每周 in the clause of an amount, which says over what time it is.
  private func rate(near amount: AmountPhrase) -> (value: TimeUnit, range: Range<Int>)? {
    let clause = clause(around: amount.range)
    let before = AmountWords.rates.all(phrase, in: clause.lowerBound..<amount.range.lowerBound)
      .last { isFree($0.range) }
    if let before { return before }
    // 钨渣 年30吨
    var place = amount.range.lowerBound - 1
    while place > clause.lowerBound, Phrase.isSpace(phrase[place]) { place -= 1 }
    if let span = Self.spans[phrase[place]], !Phrase.isDigit(phrase[place - 1]),
      isFree(place..<place + 1)
    {
      return (span, place..<place + 1)
    }
    let behind = AmountWords.rates.first(phrase, in: amount.range.upperBound..<clause.upperBound)
    if let behind { return isFree(behind.range) ? behind : nil }
    // 25 t sludge (22 % DS) per day: brackets may stand between.
    guard phrase[clause.upperBound] == 0x28,
      let close = phrase.plain[clause.upperBound...].firstIndex(of: 0x29),
      let rate = AmountWords.rates.match(phrase, at: phrase.skipSpaces(close + 1))
    else { return nil }
    let range = phrase.skipSpaces(close + 1)..<rate.end
    return isFree(range) ? (rate.value, range) : nil
  }

  private static let spans: [UInt32: TimeUnit] = [0x5E74: .year, 0x6708: .month, 0x65E5: .day]

  /// `per quarter` behind an amount, with words between.
  private func longRate(
    near amount: AmountPhrase
  ) -> (unit: TimeUnit, count: Double, range: Range<Int>)? {
    let clause = clause(around: amount.range)
    if let found = AmountWords.longRates.first(phrase, in: clause), isFree(found.range) {
      return (found.value.unit, found.value.count, found.range)
    }
    for place in amount.range.upperBound..<max(amount.range.upperBound, clause.upperBound) {
      guard let per = AmountWords.per.match(phrase, at: place) else { continue }
      let next = phrase.skipSpaces(per.end)
      guard let span = AmountWords.longSpans.match(phrase, at: next), isFree(place..<span.end)
      else { continue }
      return (span.value.unit, span.value.count, place..<span.end)
    }
    return nil
  }

  /// The clause that a range stands in.
  func clause(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !MoneyPhrase.isClauseEnd(phrase, start - 1) { start -= 1 }
    var end = range.upperBound
    while end < phrase.count, !MoneyPhrase.isClauseEnd(phrase, end) { end += 1 }
    return start..<max(start, end)
  }

  // MARK: Names

  /// Cuts what is left into runs of words, and finds materials in them.
  private mutating func readChunks(_ knowledge: Knowledge, _ materials: MaterialReader) {
    var start: Int?
    var runs: [Range<Int>] = []
    for place in 0...phrase.count {
      let scalar = phrase[place]
      let isWord =
        place < phrase.count && !isRead[place]
        && (Phrase.isLatin(scalar) || Phrase.isHan(scalar) || Phrase.isDigit(scalar)
          || scalar == 0x20
          || scalar == 0x2D || scalar == 0x27)
      if isWord {
        start = start ?? place
      } else if let first = start {
        runs.append(first..<place)
        start = nil
      }
    }
    for run in runs {
      var rest = run
      while let found = name(in: rest, knowledge) {
        chunks += words(in: rest.lowerBound..<found.range.lowerBound, materials)
        chunks.append(found)
        take(found.range)
        rest = found.range.upperBound..<rest.upperBound
      }
      chunks += words(in: rest, materials)
    }
    chunks.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The longest name of a material in a run; the first of those that are equally long.
  private func name(in run: Range<Int>, _ knowledge: Knowledge) -> Chunk? {
    let text = phrase.text(run)
    let inner = Phrase(text)
    let offset = phrase.skipSpaces(run.lowerBound)
    for part in MaterialParts(inner).parts {
      let words = inner.text(part)
      // 饲料厂 is who takes it.
      if Self.placesOfWork.contains(inner[part.upperBound]) { continue }
      if NoteWords.fillers.match(Phrase(words), at: 0)?.end == part.count { continue }
      guard case .one(let key) = knowledge.lookup.knownMeaning(of: words) else {
        // A class such as waste acid is a name too.
        if case .several(_, let label) = knowledge.lookup.knownMeaning(of: words),
          knowledge.lookup.code(in: words) == nil
        {
          return Chunk(
            range: part.lowerBound + offset..<part.upperBound + offset, key: nil, text: label)
        }
        continue
      }
      return Chunk(
        range: part.lowerBound + offset..<part.upperBound + offset, key: key, text: words)
    }
    return nil
  }

  private static let placesOfWork: Set<UInt32> = Set("厂场户店站".unicodeScalars.map(\.value))

  /// What is left of a run without words that say nothing.
  private mutating func words(in run: Range<Int>, _ materials: MaterialReader) -> [Chunk] {
    var chunks: [Chunk] = []
    var start = run.lowerBound
    var place = run.lowerBound
    func flush(_ end: Int) {
      let text = MaterialReader.trimmed(phrase.text(start..<end))
      if text.unicodeScalars.count >= 2 {
        chunks.append(Chunk(range: start..<end, key: nil, text: text))
      }
    }
    while place < run.upperBound {
      let word =
        NoteWords.fillers.match(phrase, at: place).map(\.end)
        ?? NoteWords.directions.match(phrase, at: place).map(\.end)
        ?? MoneyPhrase.senses.match(phrase, at: place).map(\.end)
        ?? AmountWords.bounds.match(phrase, at: place).map(\.end)
      if let end = word, end <= run.upperBound, end > place {
        flush(place)
        place = end
        start = end
      } else {
        place += 1
      }
    }
    flush(run.upperBound)
    return chunks
  }
}
