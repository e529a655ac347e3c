/// Turns amounts of one currency into another.
public struct ExchangeRates: Hashable, Sendable {
  /// The worth of a currency in one year.
  struct Quote: Hashable, Sendable {
    let year: Int
    let worth: Double
  }

  /// The currency that all is turned into, by its ISO 4217 code.
  public let currency: String
  /// Units of `currency` for one unit of another, as the region states them.
  private let stated: [String: Double]
  /// For each currency its worth in one that is the same for all, by ascending years.
  private let reference: [String: [Quote]]

  /// Rates into `currency`: `stated` ones first, else by way of `reference`.
  init(into currency: String, stated: [String: Double], reference: [String: [Quote]]) {
    self.currency = currency
    self.stated = stated
    self.reference = reference
  }

  /// Rates that a region states itself, and no others.
  public init(into currency: String, stated: [String: Double] = [:]) {
    self.init(into: currency, stated: stated, reference: [:])
  }

  /// Units of `currency` for one unit of `other`; nil when no rate is known.
  ///
  /// - Parameters:
  ///   - other: the currency, by its code of three letters.
  ///   - year: the year of the money that is converted; nil: the last year that is known.
  public func rate(of other: String, year: Int? = nil) -> Double? {
    if other == currency { return 1 }
    if let rate = stated[other], rate > 0 { return rate }
    guard let from = worth(other, year), let to = worth(currency, nil), from > 0, to > 0 else {
      return nil
    }
    return from / to
  }

  /// Whether the rate of `other` is the region's own (or none is needed).
  public func isStated(_ other: String) -> Bool {
    other == currency || (stated[other] ?? 0) > 0
  }

  /// The worth in a year, or in the last year before it, or in the first that there is.
  private func worth(_ currency: String, _ year: Int?) -> Double? {
    guard let quotes = reference[currency] else { return nil }
    guard let year else { return quotes.last?.worth }
    return (quotes.last { $0.year <= year } ?? quotes.first)?.worth
  }
}
