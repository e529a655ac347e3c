internal import MaterialGraph

/// In what money and for what place the catalogue's figures are wanted.
public struct PriceTerms: Hashable, Sendable {
  /// Turns currencies into the region's.
  public let rates: ExchangeRates
  /// The region of the catalogue whose prices go first, such as `CN-Zhejiang`; empty: that of the
  /// currency.
  public let region: String

  /// Terms.
  public init(rates: ExchangeRates, region: String = "") {
    self.rates = rates
    self.region = region
  }

  /// How far a region of the catalogue is from the wanted one: 0 the same, then the regions that it
  /// lies in (`CN` for `CN-Zhejiang`), then the world, then others of the country, then any.
  func remoteness(of region: String) -> Int {
    let wanted = self.region.isEmpty ? home : self.region
    if region == wanted { return 0 }
    let parts = wanted.split(separator: "-")
    for kept in stride(from: parts.count - 1, to: 0, by: -1)
    where region == parts[..<kept].joined(separator: "-") {
      return parts.count - kept
    }
    if region.isEmpty || region == "world" { return 10 }
    let country = parts.first.map(String.init) ?? ""
    let depth = region.utf8.count { $0 == UInt8(ascii: "-") }
    return region == country || region.hasPrefix(country + "-") ? 20 + depth : 40 + depth
  }

  private var home: String {
    switch rates.currency {
    case "EUR": "EU"
    case "GBP": "UK"
    case "USD": "US"
    case "JPY": "JP"
    default: "CN"
    }
  }
}

extension Knowledge {
  /// Terms for a region with this currency, its own exchange rates and its `price_region`.
  public func priceTerms(
    currency: String, exchangeRates: [String: Double] = [:], priceRegion: String = ""
  ) -> PriceTerms {
    PriceTerms(
      rates: ExchangeRates(into: currency, stated: exchangeRates, reference: rateQuotes),
      region: priceRegion)
  }
}
