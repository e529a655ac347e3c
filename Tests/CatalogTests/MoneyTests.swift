import MaterialGraph
import Testing

@testable import Catalog

@Suite struct MoneyTests {
  @Test func moneyUnitsAreReadAsPeopleWriteThem() throws {
    let tonne = AmountUnit(.mass, 1)
    let cases: [(String, String?, Double, AmountUnit?)] = [
      ("CNY/t", "CNY", 1, tonne), ("元/吨", "CNY", 1, tonne), ("€/t", "EUR", 1, tonne),
      ("元/kg", "CNY", 1, AmountUnit(.mass, 1e-3)), ("万元/吨", "CNY", 1e4, tonne),
      ("EUR per MWh", "EUR", 1, AmountUnit(.energy, 3.6)), ("USD", "USD", 1, nil),
      ("RMB / m3", "CNY", 1, AmountUnit(.volume, 1)), ("kg", nil, 1, AmountUnit(.mass, 1e-3)),
      ("$/t", "USD", 1, tonne), ("人民币元每吨", "CNY", 1, tonne),
      ("¥/度", "CNY", 1, AmountUnit(.energy, 0.0036)),
      ("SEK/t", "SEK", 1, tonne),
    ]
    for (text, currency, factor, amount) in cases {
      let unit = try #require(MoneyUnit.parse(text), "\(text)")
      #expect(unit.currency == currency, "\(text)")
      #expect(unit.factor == factor, "\(text)")
      #expect(unit.amount == amount, "\(text)")
    }
    for text in ["", "/", "元/", "/t", "gold/t", "元/parsec", "CNY/t/t"] {
      #expect(MoneyUnit.parse(text) == nil, "\(text)")
    }
    #expect(MoneyUnit.currencyCode("元") == "CNY")
    #expect(MoneyUnit.currencyCode("万元") == nil)
    #expect(MoneyUnit.currencyCode("¥", home: "JPY") == "JPY")
  }

  @Test func statedRatesGoBeforeTheCatalogue() throws {
    let reference: [String: [ExchangeRates.Quote]] = [
      "CNY": [.init(year: 0, worth: 1)],
      "EUR": [.init(year: 2015, worth: 7), .init(year: 2023, worth: 8)],
    ]
    let plain = ExchangeRates(into: "CNY", stated: [:], reference: reference)
    #expect(plain.rate(of: "CNY") == 1)
    #expect(plain.rate(of: "EUR") == 8)
    #expect(plain.rate(of: "EUR", year: 2016) == 7)
    #expect(plain.rate(of: "EUR", year: 1999) == 7)
    #expect(plain.rate(of: "XXX") == nil)
    #expect(!plain.isStated("EUR"))
    let own = ExchangeRates(into: "CNY", stated: ["EUR": 7.5], reference: reference)
    #expect(own.rate(of: "EUR", year: 2016) == 7.5)
    #expect(own.isStated("EUR"))
    let euro = ExchangeRates(into: "EUR", stated: [:], reference: reference)
    #expect(try #require(euro.rate(of: "CNY")) == 1 / 8.0)
  }

  @Test func nearerRegionsGoFirst() {
    let rates = ExchangeRates(into: "CNY")
    let terms = PriceTerms(rates: rates, region: "CN-Zhejiang-Wenzhou")
    let order = ["CN-Zhejiang-Wenzhou", "CN-Zhejiang", "CN", "world", "CN-Hunan", "EU"]
    let ranks = order.map { terms.remoteness(of: $0) }
    #expect(ranks == ranks.sorted())
    #expect(Set(ranks).count == order.count)
    #expect(PriceTerms(rates: rates).remoteness(of: "CN") == 0)
    #expect(PriceTerms(rates: ExchangeRates(into: "EUR")).remoteness(of: "EU") == 0)
  }
}
