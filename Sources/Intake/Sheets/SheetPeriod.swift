internal import Catalog
internal import MaterialGraph

/// The span of time whose figures a column holds, as its title says: `2023年`, `Mar`, `第一季度`.
enum SheetPeriod: Hashable, Sendable {
  /// A calendar year.
  case year(Int)
  /// Months of any year, from 1: one, or the three of a quarter.
  case months(ClosedRange<Int>)

  /// The period of a title, with the words that are left of it.
  ///
  /// A period stands at the beginning or the end of its title; `isAlone` tells that there is nothing
  /// else but figures, which may also be a quantity.
  static func read(_ title: String) -> (period: SheetPeriod, rest: String, isAlone: Bool)? {
    let phrase = Phrase(title)
    let start = phrase.skipSpaces(0)
    guard phrase.count <= 40, start < phrase.count else { return nil }
    if let found = year(phrase, at: start) ?? named(phrase, at: start) {
      let rest = MaterialReader.trimmed(phrase.text(found.end..<phrase.count))
      return (found.period, rest, found.isBare && rest.isEmpty)
    }
    // Quantity 2023, 产生量（2023年）
    for place in (start + 1)..<max(start + 2, phrase.count)
    where !Phrase.isDigit(phrase[place - 1]) && !Phrase.isLatin(phrase[place - 1]) {
      guard let found = year(phrase, at: place) else { continue }
      let behind = MaterialReader.trimmed(phrase.text(found.end..<phrase.count))
      if behind.isEmpty {
        return (found.period, MaterialReader.trimmed(phrase.text(0..<place)), false)
      }
    }
    return nil
  }

  private typealias Found = (period: SheetPeriod, end: Int, isBare: Bool)

  /// `2023`, `FY2023`, `2023年`, `2023年度`, `2023-04`, `2023年4月`.
  private static func year(_ phrase: Phrase, at start: Int) -> Found? {
    var place = start
    if phrase[place] == 0x66, phrase[place + 1] == 0x79 { place = phrase.skipSpaces(place + 2) }
    guard let year = number(phrase, at: place, digits: 4), (1980...2079).contains(year.value) else {
      return nil
    }
    place = year.end
    let mark = phrase[place]
    if mark == 0x2D || mark == 0x2F || mark == 0x5E74 || mark == 0x2E,
      let month = number(phrase, at: place + 1, digits: 2)
        ?? number(
          phrase, at: place + 1, digits: 1),
      (1...12).contains(month.value), !Phrase.isDigit(phrase[month.end])
    {
      let end = phrase[month.end] == 0x6708 ? month.end + 1 : month.end
      return (.months(month.value...month.value), end, false)
    }
    var isBare = true
    if mark == 0x5E74 {
      isBare = false
      place += 1
      if phrase[place] == 0x5EA6 { place += 1 }
    } else if Phrase.isDigit(mark) || Phrase.isLatin(mark) {
      return nil
    }
    return (.year(year.value), place, isBare && start == place - 4)
  }

  private static func number(
    _ phrase: Phrase, at start: Int, digits: Int
  ) -> (value: Int, end: Int)? {
    var value = 0
    for place in start..<start + digits {
      guard Phrase.isDigit(phrase[place]) else { return nil }
      value = value * 10 + Int(phrase[place]) - 0x30
    }
    return (value, start + digits)
  }

  /// `1月`, `十二月`, `March`, `Q1`, `一季度`.
  private static func named(_ phrase: Phrase, at start: Int) -> Found? {
    guard let found = names.match(phrase, at: start) else { return nil }
    var end = found.end
    // Jan-23, Mar. 2023, 1月份
    if phrase[end] == 0x4EFD || phrase[end] == 0x2E { end += 1 }
    let next = phrase[end] == 0x2D || phrase[end] == 0x20 || phrase[end] == 0x27 ? end + 1 : end
    if let year = number(phrase, at: next, digits: 4) ?? number(phrase, at: next, digits: 2),
      next > end, !Phrase.isDigit(phrase[year.end])
    {
      end = year.end
    }
    return (.months(found.value), end, false)
  }

  private static let names: WordTable<ClosedRange<Int>> = {
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
    var entries: [(ClosedRange<Int>, [String])] = english.indices.map { index in
      (
        index + 1...index + 1,
        [
          english[index], String(english[index].prefix(3)), "\(index + 1)月", "\(chinese[index])月",
        ]
      )
    }
    entries[8].1.append("sept")
    for quarter in 0..<4 {
      let number = quarter + 1
      entries.append(
        (
          quarter * 3 + 1...quarter * 3 + 3,
          [
            "q\(number)", "quarter \(number)", "\(number)季度", "第\(number)季度",
            "\(chinese[quarter])季度", "第\(chinese[quarter])季度",
          ]
        ))
    }
    return WordTable(entries)
  }()
}
