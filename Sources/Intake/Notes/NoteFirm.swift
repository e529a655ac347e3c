/// The firm and the place that a note begins with.
struct NoteFirm {
  /// The name; empty where the note names none.
  var name = ""
  /// The town or the park; empty where none is named.
  var place = ""
  /// Where the talk of the firm stands.
  var range = 0..<0

  /// No firm.
  init() {}

  /// - Parameter known: names of firms that there are, which are found wherever they stand.
  init(_ phrase: Phrase, known: [String]) {
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
    } else {
      readEnglish(phrase)
    }
  }

  // MARK: Chinese

  private mutating func readChinese(_ phrase: Phrase) {
    var start = 0
    let head = 0..<min(phrase.count, 40)
    if let end = NoteWords.chinesePlaceEnds.first(phrase, in: head),
      !phrase.plain[0..<end.range.upperBound].contains(where: Self.isMark)
    {
      place = phrase.text(0..<end.range.upperBound)
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
    let ends = NoteWords.chineseFirmEnds.all(phrase, in: start..<limit)
    // A run up to a colon or a comma at the beginning is a firm though no word says so.
    if ends.isEmpty {
      guard phrase[limit] == 0x3A else { return }
      name = phrase.text(start..<limit)
      range = 0..<limit
      return
    }
    // 建材公司 ends with 公司, not with 建材: words that touch go together.
    var end = ends[0].range.upperBound
    for next in ends.dropFirst() where next.range.lowerBound <= end + 2 {
      if next.range.lowerBound > end,
        NoteWords.directions.first(phrase, in: end..<next.range.lowerBound) != nil
      {
        break
      }
      end = next.range.upperBound
    }
    name = phrase.text(start..<end)
    range = 0..<end
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
    } else {
      name = phrase.text(start..<end)
    }
    while let last = name.last, ".…!-".contains(last) || last == " " {
      // Ltd. keeps its point.
      if last == ".", !name.hasSuffix("..."), !name.hasSuffix(" .") { break }
      name.removeLast(name.hasSuffix("...") ? 3 : 1)
    }
    let folded = name.lowercased()
    if ["we", "i", "they", "call", "somebody", "someone", "we are"].contains(folded) { name = "" }
    if name.unicodeScalars.count > 48 { (name, place, range) = ("", "", 0..<0) }
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
