internal import MaterialGraph
internal import Primitives

/// What an investment is worth over its life.
enum Profitability {
  /// The rate of interest at which a yearly gain over the years just pays the cost back:
  /// cost = gain · (1 − (1 + r)^−years) / r.
  ///
  /// - Returns: nil where it never does (or does so at any rate: no cost).
  static func internalRate(cost: Double, yearlyGain: Double, years: Double) -> Double? {
    guard cost > 0, yearlyGain > 0, years > 0, cost.isFinite, yearlyGain.isFinite else {
      return nil
    }
    // The yearly charge grows with the rate; below no interest the money does not come back.
    guard yearlyGain * years >= cost else { return nil }
    var low = 0.0
    var high = 1.0
    while annuityFactor(rate: high, years: years) * cost < yearlyGain, high < 1e9 { high *= 2 }
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if annuityFactor(rate: middle, years: years) * cost < yearlyGain {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2
  }
}
