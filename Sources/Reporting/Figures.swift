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

  /// A figure with separators: `1,234`, `12.5`, `0.31`.
  static func amount(_ value: Double) -> String {
    DecimalText.fixed(value, places: places(for: value), grouping: ",")
  }

  /// A share as a percentage: `12.5 %`; small ones keep their first digits.
  static func percent(_ share: Double) -> String {
    DecimalText.significant(share * 100, digits: 3) + " %"
  }

  /// Money with its currency: `CNY 1,234`, in Chinese `1,234 元`.
  static func money(_ value: Double, _ currency: String) -> LocalizedText {
    let figure = amount(value)
    return LocalizedText(english: "\(currency) \(figure)", chinese: "\(figure) \(unit(currency))")
  }

  /// Money a year.
  static func moneyPerYear(_ value: Double, _ currency: String) -> LocalizedText {
    let sum = money(value, currency)
    return LocalizedText(english: sum.english + " a year", chinese: "每年 " + sum.chinese)
  }

  private static func unit(_ currency: String) -> String {
    switch currency {
    case "CNY": "元"
    case "EUR": "欧元"
    case "USD": "美元"
    case "GBP": "英镑"
    default: currency
    }
  }

  /// A large sum in the words of each language: `CNY 1.63 million`, `163 万元`; small ones in full.
  static func shortMoney(_ value: Double, _ currency: String) -> LocalizedText {
    let figure = LargeNumber.words(value, digits: 4, small: amount)
    let gap = value.magnitude < 1e4 ? " " : ""
    return LocalizedText(
      english: "\(currency) \(figure.english)",
      chinese: figure.chinese + gap + unit(currency))
  }

  /// A large sum a year.
  static func shortMoneyPerYear(_ value: Double, _ currency: String) -> LocalizedText {
    let sum = shortMoney(value, currency)
    return LocalizedText(english: sum.english + " a year", chinese: "每年 " + sum.chinese)
  }
}
