/// The firm and the place that a note names: at its beginning, else where it says so.
struct NoteFirm {
  /// The name; empty where the note names none.
  var name = ""
  /// The town or the park; empty where none is named.
  var place = ""
  /// Where the talk of the firm stands.
  var range = 0..<0

  /// No firm.
  init() {}

  /// - Parameters:
  ///   - known: names of firms that there are, which are found wherever they stand.
  ///   - isMaterial: whether words are the name of a material, which is no firm's.
  init(_ phrase: Phrase, known: [String], isMaterial: (String) -> Bool) {
    for name in known.sorted(by: { $0.utf8.count > $1.utf8.count }) where name.utf8.count >= 3 {
      let word = WordTable<Void>([((), [name])])
      if let found = word.first(phrase, in: 0..<phrase.count) {
        self.name = name
        range = found.range
        return
      }
    }
    if phrase.plain.prefix(12).contains(where: { Phrase.isHan($0) }) {
      readChinese(phrase)
      if name.isEmpty || isMaterial(name) { readElsewhereInChinese(phrase, isMaterial) }
    } else {
      readEnglish(phrase)
      if isNone(name) || isMaterial(name) { readElsewhereInEnglish(phrase, isMaterial) }
    }
  }

  /// Whether words are by themselves the name of a firm.
  static func isFirm(_ words: String) -> Bool {
    let phrase = Phrase(words)
    return SheetWords.isFirmName(words)
      || ends(phrase, 0..<phrase.count).last?.upperBound == phrase.count
  }

  // MARK: Chinese

  private mutating func readChinese(_ phrase: Phrase) {
    var start = 0
    if let own = NoteWords.chineseSelves.match(phrase, at: 0) {
      start = phrase.skipSpaces(own.end)
      range = 0..<start
    }
    let head = start..<min(phrase.count, start + 40)
    if let end = NoteWords.chinesePlaceEnds.first(phrase, in: head),
      !phrase.plain[start..<end.range.upperBound].contains(where: Self.isMark)
    {
      place = phrase.text(start..<end.range.upperBound)
      start = phrase.skipSpaces(end.range.upperBound)
      range = 0..<start
    }
    var limit = start
    while limit < phrase.count, limit - start < 28,
      !Self.isMark(phrase[limit]) || phrase[limit] == 0x20
    {
      if phrase[limit] == 0x20, limit > start { break }
      limit += 1
    }
    let ends = Self.ends(phrase, start..<limit)
    // A run up to a colon or a comma at the beginning is a firm though no word says so.
    if ends.isEmpty {
      guard phrase[limit] == 0x3A, !isDirection(phrase, start..<limit) else { return }
      name = phrase.text(start..<limit)
      range = 0..<limit
      return
    }
    // 建材公司 ends with 公司, not with 建材: words that touch go together.
    var end = ends[0].upperBound
    for next in ends.dropFirst() where next.lowerBound <= end + 2 {
      if next.lowerBound > end,
        NoteWords.directions.first(phrase, in: end..<next.lowerBound) != nil
      {
        break
      }
      end = max(end, next.upperBound)
    }
    name = phrase.text(start..<end)
    range = 0..<end
  }

  /// Where names of firms may end in a part of a text, from left to right.
  private static func ends(_ phrase: Phrase, _ part: Range<Int>) -> [Range<Int>] {
    var ends = NoteWords.chineseFirmEnds.all(phrase, in: part).map(\.range).filter {
      !NoteWords.afterWorks.contains(phrase[$0.upperBound])
    }
    ends += NoteWords.chineseTradeEnds.all(phrase, in: part).map(\.range).filter { found in
      let next = found.upperBound
      return found.lowerBound >= part.lowerBound + 1
        && (next >= phrase.count || isMark(phrase[next]) || phrase[next] == 0x7684
          || NoteWords.directions.match(phrase, at: next) != nil)
    }
    return ends.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func isDirection(_ phrase: Phrase, _ part: Range<Int>) -> Bool {
    NoteWords.directions.match(phrase, at: part.lowerBound)?.end == part.upperBound
  }

  /// A clause that is the name of a firm and nothing else, behind the first.
  private mutating func readElsewhereInChinese(_ phrase: Phrase, _ isMaterial: (String) -> Bool) {
    for part in Self.segments(phrase).dropFirst() {
      let words = phrase.plain[part]
      guard part.count >= 4, part.count <= 28, !words.contains(where: { Phrase.isDigit($0) }),
        let last = Self.ends(phrase, part).last, last.upperBound == part.upperBound
      else { continue }
      let text = phrase.text(part)
      if isMaterial(text) { continue }
      (name, range) = (text, part)
      return
    }
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    [0x2C, 0xFF0C, 0x3A, 0x3B, 0x3002, 0x20, 0x28].contains(scalar)
  }

  // MARK: English

  private mutating func readEnglish(_ phrase: Phrase) {
    var end = 0
    while end < phrase.count {
      let scalar = phrase[end]
      if scalar == 0x3A || scalar == 0x3B || scalar == 0x2C || Phrase.isDigit(scalar) { break }
      if scalar == 0x2D, phrase[end - 1] == 0x20, phrase[end + 1] == 0x20 { break }
      if end > 0, NoteWords.afterFirm.match(phrase, at: end) != nil { break }
      end += 1
    }
    range = 0..<end
    let head = 0..<end
    if let quoted = Self.between(phrase, head, [0x22]) ?? Self.between(phrase, head, [0x28, 0x29]) {
      name = phrase.text(quoted)
      return
    }
    var start = 0
    for found in NoteWords.beforeFirm.all(phrase, in: head) {
      start = max(start, found.range.upperBound)
    }
    if let mark = NoteWords.placeMarks.first(phrase, in: start..<end), mark.range.lowerBound > start
    {
      place = phrase.text(mark.range.upperBound..<end)
      name = phrase.text(start..<mark.range.lowerBound)
      // Spoke to Maria at Lakeside Dairy: who works where.
      if SheetWords.isFirmName(place), !SheetWords.isFirmName(name) { (name, place) = (place, "") }
    } else {
      name = phrase.text(start..<end)
    }
    while let last = name.last, ".…!-".contains(last) || last == " " {
      // Ltd. keeps its point.
      if last == ".", !name.hasSuffix("..."), !name.hasSuffix(" .") { break }
      name.removeLast(name.hasSuffix("...") ? 3 : 1)
    }
    if name.unicodeScalars.count > 48 { (name, place, range) = ("", "", 0..<0) }
  }

  /// Whether the words that a note begins with name nobody: we pay, need, between.
  private func isNone(_ name: String) -> Bool {
    let phrase = Phrase(name)
    if phrase.count == 0 { return true }
    if let direction = NoteWords.directions.match(phrase, at: 0), direction.end == phrase.count {
      return true
    }
    return Self.noFirms.match(phrase, at: 0) != nil
  }

  private static let noFirms = WordTable<Void>([
    (
      (),
      [
        "we", "i", "they", "call", "somebody", "someone", "anybody", "anyone", "between", "about",
        "around", "approx", "up to", "at least", "can", "could", "does", "do", "is there", "are",
        "no", "not", "there", "available", "wanted", "for sale", "free", "please", "urgent", "over",
        "more than", "some", "hello", "hi", "dear",
      ]
    )
  ])

  /// A firm in brackets, behind `from`, or in a clause of its own.
  private mutating func readElsewhereInEnglish(_ phrase: Phrase, _ isMaterial: (String) -> Bool) {
    (name, place, range) = ("", "", 0..<0)
    var candidates: [Range<Int>] = []
    if let close = phrase.plain.lastIndex(of: 0x29),
      let open = phrase.plain[..<close].lastIndex(of: 0x28)
    {
      candidates.append(open + 1..<close)
    }
    for found in Self.origins.all(phrase, in: 0..<phrase.count) {
      candidates.append(Self.capitalised(phrase, from: phrase.skipSpaces(found.range.upperBound)))
    }
    candidates += Self.segments(phrase).dropFirst().reversed()
    for part in candidates {
      var own = part
      if let mark = NoteWords.placeMarks.first(phrase, in: own),
        mark.range.lowerBound > own.lowerBound
      {
        own = own.lowerBound..<mark.range.lowerBound
      }
      let text = phrase.text(own)
      let first = phrase.skipSpaces(own.lowerBound)
      guard text.unicodeScalars.count >= 3, text.unicodeScalars.count <= 48,
        !phrase.plain[own].contains(where: { Phrase.isDigit($0) }), !isMaterial(text),
        phrase.written.indices.contains(first), phrase.written[first].properties.isUppercase,
        AmountWords.rates.match(phrase, at: first) == nil
      else { continue }
      name = text
      place = own == part ? "" : phrase.text(own.upperBound..<part.upperBound)
      if let mark = NoteWords.placeMarks.match(Phrase(place), at: 0) {
        place = Phrase(place).text(mark.end..<Phrase(place).count)
      }
      range = part
      return
    }
  }

  private static let origins = WordTable<Void>([((), ["from", "at", "by", "for"])])

  /// The run of words with capitals that begins at a place.
  private static func capitalised(_ phrase: Phrase, from start: Int) -> Range<Int> {
    var end = start
    var place = start
    while place < phrase.count, Phrase.isLatin(phrase[place]) || phrase[place] == 0x26 {
      guard phrase.written[place].properties.isUppercase || phrase[place] == 0x26 else { break }
      while place < phrase.count,
        Phrase.isLatin(phrase[place]) || [0x26, 0x27, 0x2D].contains(phrase[place])
      {
        place += 1
      }
      end = place
      place = phrase.skipSpaces(place)
    }
    return start..<end
  }

  /// The clauses of a text, without the spaces around them.
  private static func segments(_ phrase: Phrase) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for place in 0...phrase.count {
      let isEnd =
        place == phrase.count || phrase[place] == 0x3A || MoneyPhrase.isClauseEnd(phrase, place)
        || phrase[place] == 0x2D && phrase[place - 1] == 0x20 && phrase[place + 1] == 0x20
      guard isEnd else { continue }
      var end = place
      while end > start, Phrase.isSpace(phrase[end - 1]) || phrase[end - 1] == 0x2E { end -= 1 }
      let first = phrase.skipSpaces(start)
      if first < end { parts.append(first..<end) }
      start = place + 1
    }
    return parts
  }

  /// What stands between two marks.
  private static func between(
    _ phrase: Phrase, _ range: Range<Int>, _ marks: Set<UInt32>
  ) -> Range<Int>? {
    let places = range.filter { marks.contains(phrase[$0]) }
    guard places.count >= 2, places[1] - places[0] > 2 else { return nil }
    return places[0] + 1..<places[1]
  }
}
