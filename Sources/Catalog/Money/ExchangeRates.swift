/// Turns amounts of one currency into another.
public struct ExchangeRates: Hashable, Sendable {
  /// The currency that all is turned into, by its ISO 4217 code.
  public let currency: String
  /// Units of `currency` for one unit of another, as the region states them.
  private let stated: [String: Double]
  /// Units of the catalogue's reference currency for one unit of another.
  private let reference: [String: Double]

  /// Rates into `currency`: `stated` ones first; else by way of `reference`, which gives for each
  /// currency its worth in one that is the same for all.
  public init(into currency: String, stated: [String: Double], reference: [String: Double]) {
    self.currency = currency
    self.stated = stated
    self.reference = reference
  }

  /// Units of `currency` for one unit of `other`; nil when no rate is known.
  public func rate(of other: String) -> Double? {
    if other == currency { return 1 }
    if let rate = stated[other], rate > 0 { return rate }
    guard let from = reference[other], let to = reference[currency], from > 0, to > 0 else {
      return nil
    }
    return from / to
  }

  /// Whether the rate of `other` is the region's own (or none is needed).
  public func isStated(_ other: String) -> Bool {
    other == currency || (stated[other] ?? 0) > 0
  }
}
