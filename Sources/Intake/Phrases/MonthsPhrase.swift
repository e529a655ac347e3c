internal import MaterialGraph

/// Months that a text names: May to September, 11月到次年3月, in winter.
enum MonthsPhrase {
  private static let names = WordTable<Int>([
    (1, ["january", "jan", "jan."]), (2, ["february", "feb", "feb."]),
    (3, ["march", "mar", "mar."]),
    (4, ["april", "apr", "apr."]), (5, ["may"]), (6, ["june", "jun", "jun."]),
    (7, ["july", "jul", "jul."]), (8, ["august", "aug", "aug."]),
    (9, ["september", "sep", "sep.", "sept"]), (10, ["october", "oct", "oct."]),
    (11, ["november", "nov", "nov."]), (12, ["december", "dec", "dec."]),
  ])

  private static let seasons = WordTable<String>([
    ("12-2", ["in winter", "winter only", "冬季", "冬天"]),
    ("6-8", ["in summer", "summer only", "夏季", "夏天"]),
    ("3-5", ["in spring", "春季"]), ("9-11", ["in autumn", "in fall", "秋季"]),
  ])

  private static let between = WordTable<Void>([
    ((), ["to", "until", "till", "through", "and", "-", "~", "到次年", "至次年", "到来年", "至翌年", "到", "至"])
  ])

  /// The months as a region's tables have them, and where they stand.
  static func find(in phrase: Phrase) -> (text: String, range: Range<Int>)? {
    if let season = seasons.first(phrase, in: 0..<phrase.count) {
      return (season.value, season.range)
    }
    for start in 0..<phrase.count {
      guard let first = month(phrase, start) else { continue }
      let next = phrase.skipSpaces(first.end)
      if let mark = between.match(phrase, at: next),
        let last = month(phrase, phrase.skipSpaces(mark.end))
      {
        return ("\(first.month)-\(last.month)", start..<last.end)
      }
      // May alone is as often a verb.
      if Phrase.isLatin(phrase[start]), first.end - start < 4 { continue }
      return (String(first.month), start..<first.end)
    }
    return nil
  }

  private static func month(_ phrase: Phrase, _ place: Int) -> (month: Int, end: Int)? {
    if let name = names.match(phrase, at: place) { return (name.value, name.end) }
    guard Phrase.isDigit(phrase[place]), !Phrase.isDigit(phrase[place - 1]),
      let number = NumberPhrase.read(phrase, at: place), number.value >= 1, number.value <= 12,
      number.value == number.value.rounded(), phrase[number.end] == 0x6708
    else { return nil }
    // 3-5月: the first of two may stand without 月.
    return (Int(number.value), number.end + 1)
  }
}
