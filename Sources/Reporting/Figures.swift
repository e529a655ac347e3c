internal import Drawing
internal import Primitives

/// How numbers are written for people.
enum Figures {
  /// Digits behind the point that a figure of this size deserves.
  static func places(for value: Double) -> Int {
    switch value.magnitude {
    case 0: 0
    case ..<0.1: 4
    case ..<1: 3
    case ..<10: 2
    case ..<100: 1
    default: 0
    }
  }

  /// A figure with separators and no idle zeros: `1,234`, `12.5`, `0.31`, `50`.
  static func amount(_ value: Double) -> String {
    let places = places(for: value)
    var text = DecimalText.fixed(value, places: places, grouping: ",")
    guard places > 0, text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text == "-0" ? "0" : text
  }

  /// A figure and its unit: `1,234 t/a`, in Chinese `1,234 吨/年`; the figure alone without a unit.
  static func counted(_ value: Double, _ unit: LocalizedText) -> LocalizedText {
    let figure = amount(value)
    guard !unit.english.isEmpty else { return LocalizedText(same: figure) }
    return LocalizedText(
      english: "\(figure) \(unit.english)", chinese: counted(figure, unit.chinese))
  }

  /// A chance as a percentage without a fraction, which no estimate deserves: `39 %`.
  static func chance(_ share: Double) -> LocalizedText {
    percent(text: DecimalText.fixed(share * 100, places: share < 0.01 ? 1 : 0))
  }

  /// A share as a percentage: `12.5 %`, in Chinese `12.5%`; small ones keep their first two digits.
  static func percent(_ share: Double) -> LocalizedText {
    let size = (share * 100).magnitude
    return percent(text: DecimalText.significant(share * 100, digits: size < 10 ? 2 : 3))
  }

  /// A percentage whose digits are written already.
  static func percent(text figure: String) -> LocalizedText {
    LocalizedText(english: figure + " %", chinese: figure + "%")
  }

  /// Money with its currency: `CNY 1,234`, in Chinese `1,234 元`.
  static func money(_ value: Double, _ currency: String) -> LocalizedText {
    money(amount(value), currency)
  }

  /// A sum whose digits are written already.
  static func money(_ figure: String, _ currency: String) -> LocalizedText {
    money(LocalizedText(same: figure), currency)
  }

  /// A sum that each language writes in its manner: `CNY 1.63 million`, `163 万元`.
  static func money(_ figure: LocalizedText, _ currency: String) -> LocalizedText {
    let unit = Self.currency(currency)
    return LocalizedText(
      english: "\(unit.english) \(figure.english)",
      chinese: counted(figure.chinese, unit.chinese))
  }

  /// Money a year.
  static func moneyPerYear(_ value: Double, _ currency: String) -> LocalizedText {
    let sum = money(value, currency)
    return LocalizedText(english: sum.english + " a year", chinese: "每年 " + sum.chinese)
  }

  /// A large sum in the words of each language: `CNY 1.63 million`, `163 万元`; small ones in full.
  static func shortMoney(_ value: Double, _ currency: String) -> LocalizedText {
    money(LargeNumber.words(value, digits: 4, small: amount), currency)
  }

  /// A large sum a year.
  static func shortMoneyPerYear(_ value: Double, _ currency: String) -> LocalizedText {
    let sum = shortMoney(value, currency)
    return LocalizedText(english: sum.english + " a year", chinese: "每年 " + sum.chinese)
  }

  /// A figure and its unit in Chinese: a blank between them, `1,234 元`, `3 万 t`, but not between
  /// two words, `1.91 亿元`.
  static func counted(_ figure: String, _ unit: String) -> String {
    let isWord = isIdeograph(figure.unicodeScalars.last) && isIdeograph(unit.unicodeScalars.first)
    return figure + (isWord ? "" : " ") + unit
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
  }

  /// What a currency is called: its code, in Chinese its name where that is common.
  static func currency(_ code: String) -> LocalizedText {
    LocalizedText(english: code, chinese: chineseCurrencies[code] ?? code)
  }

  private static let chineseCurrencies = [
    "AUD": "澳元", "CAD": "加元", "CHF": "瑞士法郎", "CNY": "元", "DKK": "丹麦克朗", "EUR": "欧元",
    "GBP": "英镑", "HKD": "港元", "INR": "印度卢比", "JPY": "日元", "KRW": "韩元", "NOK": "挪威克朗",
    "RUB": "卢布", "SEK": "瑞典克朗", "SGD": "新加坡元", "THB": "泰铢", "TWD": "新台币", "USD": "美元",
    "VND": "越南盾",
  ]
}
