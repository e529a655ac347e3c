public import MaterialGraph
internal import Primitives

/// What a price is stated in: a currency for an amount of something (`元/kg`, `€/t`, `CNY/MWh`).
public struct MoneyUnit: Hashable, Sendable {
  /// The ISO 4217 code; nil: the region's own currency.
  public let currency: String?
  /// How many units of the currency one of this is worth: 10000 for 万元.
  public let factor: Double
  /// For how much; nil: for one basis unit of the material.
  public let amount: AmountUnit?

  /// Reads `元/kg`, `€/t`, `CNY/t`, `万元/吨`, `EUR per MWh`, `USD`, `kg`; nil when it is none.
  ///
  /// - Parameters:
  ///   - text: the words to read.
  ///   - home: the currency that `¥` and `$` mean where several have the sign.
  public static func parse(_ text: some StringProtocol, home: String = "CNY") -> MoneyUnit? {
    let name = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let body = String(String.UnicodeScalarView(name))
    guard !body.isEmpty else { return nil }
    for separator in ["/", "／", "每", "per", "PER"] {
      guard let cut = body.place(of: separator) else { continue }
      guard let money = money(String(body[..<cut.lowerBound]), home: home),
        let amount = AmountUnit.parse(body[cut.upperBound...])
      else { continue }
      return MoneyUnit(currency: money.currency, factor: money.factor, amount: amount)
    }
    if let amount = AmountUnit.parse(body) {
      return MoneyUnit(currency: nil, factor: 1, amount: amount)
    }
    if let money = money(body, home: home) {
      return MoneyUnit(currency: money.currency, factor: money.factor, amount: nil)
    }
    return nil
  }

  /// The ISO 4217 code that people mean by `元`, `RMB`, `€`, `eur` …; nil when it is no currency.
  public static func currencyCode(_ text: some StringProtocol, home: String = "CNY") -> String? {
    guard let money = money(String(text), home: home), money.factor == 1 else { return nil }
    return money.currency
  }

  private static func money(
    _ text: String, home: String
  ) -> (currency: String, factor: Double)? {
    let plain = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let body = String(String.UnicodeScalarView(plain)).uppercased()
    for (prefix, factor) in multipliers where body.hasPrefix(prefix) && body != prefix {
      if let rest = money(String(body.dropFirst(prefix.count)), home: home), rest.factor == 1 {
        return (rest.currency, factor)
      }
    }
    if let named = names[body] { return (named, 1) }
    switch body {
    case "¥", "￥": return (home == "JPY" ? "JPY" : "CNY", 1)
    case "$": return (["CAD", "AUD", "SGD", "HKD", "TWD"].contains(home) ? home : "USD", 1)
    default: break
    }
    let letters = body.utf8
    guard letters.count == 3, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    return (body, 1)
  }

  private static let multipliers: [(String, Double)] = [
    ("百万", 1e6), ("千万", 1e7), ("万", 1e4), ("亿", 1e8), ("千", 1e3),
  ]

  private static let names: [String: String] = [
    "元": "CNY", "人民币": "CNY", "人民币元": "CNY", "RMB": "CNY", "YUAN": "CNY", "块": "CNY",
    "€": "EUR", "EURO": "EUR", "EUROS": "EUR", "欧元": "EUR", "欧": "EUR",
    "US$": "USD", "美元": "USD", "美金": "USD", "DOLLAR": "USD", "DOLLARS": "USD",
    "£": "GBP", "英镑": "GBP", "POUND": "GBP", "POUNDS": "GBP", "日元": "JPY", "円": "JPY",
    "港元": "HKD", "港币": "HKD", "HK$": "HKD", "新台币": "TWD", "NT$": "TWD", "₩": "KRW",
    "韩元": "KRW", "₹": "INR", "卢比": "INR", "KR": "SEK",
  ]
}
