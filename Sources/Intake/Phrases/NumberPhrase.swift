internal import Tables

/// A number as people write it: with separators of thousands, a decimal comma, 万 or million behind
/// it, or in words.
enum NumberPhrase {
  /// How the decimals of a text are parted, where one alone could be read both ways.
  enum Decimals: Sendable {
    case point
    case comma
  }

  /// The number at a place, and where it ends; nil where none begins there.
  static func read(
    _ phrase: Phrase, at place: Int, decimals: Decimals = .point
  ) -> (value: Double, end: Int)? {
    guard let found = digits(phrase, at: place, decimals) ?? words(phrase, at: place) else {
      return nil
    }
    var value = found.value
    var end = found.end
    while true {
      let next = phrase.skipSpaces(end)
      if let factor = multipliers.match(phrase, at: next), !isOwnWord(phrase, next) {
        value *= factor.value
        end = factor.end
        if factor.value >= 1e4, let rest = remainder(phrase, at: end, below: factor.value) {
          value += rest.value
          end = rest.end
        }
        continue
      }
      // 1.5k t
      if next == end, phrase[next] == k, !Phrase.isLatin(phrase[next + 1]) {
        value *= 1000
        end = next + 1
        continue
      }
      break
    }
    return value.isFinite && value <= 1e15 ? (value, end) : nil
  }

  /// What follows 万 or 亿 in the same number: 1万2千, 3亿5000万.
  private static func remainder(
    _ phrase: Phrase, at place: Int, below whole: Double
  ) -> (value: Double, end: Int)? {
    guard Phrase.isDigit(phrase[place]), let found = digits(phrase, at: place, .point),
      let factor = multipliers.match(phrase, at: found.end), factor.value < whole,
      !isOwnWord(phrase, found.end)
    else { return nil }
    return (found.value * factor.value, factor.end)
  }

  private static let k = UInt32(UInt8(ascii: "k"))

  private static let multipliers = WordTable<Double>([
    (1e4, ["万"]), (1e3, ["千", "thousand"]), (1e2, ["百", "hundred"]),
    (1e6, ["百万", "million", "mio", "mio."]),
    (1e7, ["千万"]), (1e8, ["亿"]), (1e9, ["billion"]),
  ])

  /// 千克, 千瓦 and the like are units of their own.
  private static func isOwnWord(_ phrase: Phrase, _ place: Int) -> Bool {
    guard phrase[place] == 0x5343 else { return false }
    return ["克", "瓦", "升", "焦", "卡"].contains {
      $0.unicodeScalars.first?.value == phrase[place + 1]
    }
  }

  /// Digits with what parts them.
  private static func digits(
    _ phrase: Phrase, at start: Int, _ decimals: Decimals
  ) -> (value: Double, end: Int)? {
    guard Phrase.isDigit(phrase[start]) else { return nil }
    var groups: [(digits: String, separator: UInt32)] = []
    var separator: UInt32 = 0
    var place = start
    while true {
      var text = ""
      while Phrase.isDigit(phrase[place]), text.utf8.count < 40 {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: phrase[place])))
        place += 1
      }
      groups.append((text, separator))
      let next = phrase[place]
      guard groups.count < 12, Phrase.isDigit(phrase[place + 1]) else { break }
      switch next {
      case 0x2C, 0x2E: separator = next
      case 0x27, 0x20:
        // Only groups of three digits are held together by a space or an apostrophe.
        guard isThreeDigits(phrase, place + 1), text.utf8.count <= 3 else {
          return value(of: groups, decimals).map { ($0, place) }
        }
        separator = next
      default: return value(of: groups, decimals).map { ($0, place) }
      }
      place += 1
    }
    return value(of: groups, decimals).map { ($0, place) }
  }

  private static func isThreeDigits(_ phrase: Phrase, _ place: Int) -> Bool {
    (0..<3).allSatisfy { Phrase.isDigit(phrase[place + $0]) }
      && !Phrase.isDigit(phrase[place + 3])
  }

  private static func value(
    of groups: [(digits: String, separator: UInt32)], _ decimals: Decimals
  ) -> Double? {
    guard let head = groups.first else { return nil }
    var whole = head.digits
    var fraction = ""
    let marks = groups.dropFirst().map(\.separator)
    for (index, group) in groups.enumerated().dropFirst() {
      let isLast = index == groups.count - 1
      let isThree = group.digits.utf8.count == 3
      let isOnlyOne = marks.count { $0 == group.separator } == 1
      let mark = group.separator
      let isFraction: Bool
      if mark == 0x27 || mark == 0x20 || !isLast || !isOnlyOne {
        isFraction = false
      } else if marks.count > 1, marks.contains(where: { $0 != mark }) {
        // 1,250.5 and 1.250,5: the last of two kinds parts the decimals.
        isFraction = true
      } else if mark == 0x2C {
        isFraction = !isThree || decimals == .comma || head.digits == "0"
      } else {
        isFraction = !(isThree && decimals == .comma && head.digits.utf8.count <= 3)
      }
      if isFraction { fraction = group.digits } else { whole += group.digits }
    }
    return NumberParsing.double(fraction.isEmpty ? whole : whole + "." + fraction)
  }

  // MARK: Words

  /// Two digits in words beside each other, as Chinese says from one to the other: 七八, 三四百.
  static func neighbours(
    _ phrase: Phrase, at place: Int
  ) -> (lower: Double, upper: Double, end: Int)? {
    guard let first = chinese[phrase[place]], let second = chinese[phrase[place + 1]],
      first >= 1, first < 9, second == first + 1
    else { return nil }
    var end = place + 2
    var factor = 1.0
    while let next = chinese[phrase[end]], next >= 10, factor < 1e6 {
      factor *= next
      end += 1
    }
    if phrase[end] == 0x4E07 {
      factor *= 1e4
      end += 1
    }
    return (first * factor, second * factor, end)
  }

  /// Numbers in words: two, 三千, 两.
  private static func words(_ phrase: Phrase, at place: Int) -> (value: Double, end: Int)? {
    if Phrase.isLatin(phrase[place]) {
      return english.match(phrase, at: place).map { ($0.value, $0.end) }
    }
    // 一万两千, 三百零五, 两千五 (2500): sections below 万, and a digit behind a unit stands for the
    // next lower one.
    var total = 0.0
    var section = 0.0
    var digit: Double?
    var unit = 1.0
    var end = place
    var isAfterZero = false
    while let next = chinese[phrase[end]] ?? (phrase[end] == 0x4E07 ? 1e4 : nil) {
      if next == 1e4 {
        // 千万 and 百万 are for the multipliers, and a number does not begin with 万.
        guard end > place, total == 0, section > 0 || digit != nil else { break }
        total = (section + (digit ?? 0)) * 1e4
        (section, digit, unit) = (0, nil, 1e4)
      } else if next >= 10 {
        section += (digit ?? 1) * next
        (digit, unit, isAfterZero) = (nil, next, false)
      } else {
        isAfterZero = isAfterZero || next < 1
        digit = next
      }
      end += 1
      if end - place > 12 { return nil }
    }
    guard end > place else { return nil }
    let isShort = unit >= 100 && !isAfterZero && (digit ?? 0) >= 1
    return (total + section + (digit ?? 0) * (isShort ? unit / 10 : 1), end)
  }

  private static let english = WordTable<Double>([
    (1, ["one"]), (2, ["two"]), (3, ["three"]), (4, ["four"]), (5, ["five"]), (6, ["six"]),
    (7, ["seven"]), (8, ["eight"]), (9, ["nine"]), (10, ["ten"]),
    (12, ["twelve", "a dozen", "dozen"]),
    (15, ["fifteen"]), (20, ["twenty"]), (30, ["thirty"]), (40, ["forty"]), (50, ["fifty"]),
    (100, ["a hundred"]), (1000, ["a thousand"]), (0.5, ["half a"]),
  ])

  private static let chinese: [UInt32: Double] = {
    var table: [UInt32: Double] = [:]
    for (offset, scalar) in "零一二三四五六七八九十".unicodeScalars.enumerated() {
      table[scalar.value] = Double(offset)
    }
    table[0x4E24] = 2  // 两
    table[0x534A] = 0.5  // 半
    table[0x767E] = 100  // 百
    table[0x5343] = 1000  // 千
    return table
  }()
}
