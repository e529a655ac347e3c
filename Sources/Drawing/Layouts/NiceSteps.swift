/// Round steps for axes, grids and scale bars: 1, 2 or 5 times a power of ten.
public enum NiceSteps {
  /// The smallest round number that is not below `value`; 1 for what is not above 0.
  public static func above(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 1 }
    var power = 1.0
    while power > value, power > 1e-12 { power /= 10 }
    while power * 10 <= value, power < 1e300 { power *= 10 }
    for factor in [1.0, 2, 5, 10] where power * factor >= value * (1 - 1e-12) {
      return power * factor
    }
    return power * 10
  }

  /// Round values from at or below the least to at or above the greatest, about `count` of them.
  public static func values(from least: Double, to greatest: Double, count: Int) -> [Double] {
    guard least.isFinite, greatest.isFinite else { return [0, 1] }
    let low = min(least, greatest)
    let high = max(least, greatest)
    let size = max(high - low, max(low.magnitude, high.magnitude) * 1e-9, 1e-12)
    let step = above(size / Double(max(1, count)))
    let first = (low / step).rounded(.down)
    let last = max(first + 1, (high / step).rounded(.up))
    return (0...Int(min(100, last - first))).map { (first + Double($0)) * step }
  }
}
