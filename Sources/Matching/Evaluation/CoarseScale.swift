/// Powers and logarithms of two, straight lines between the whole ones: the same bits on every
/// machine, without a library call, and monotone, which is all that weights need.
enum CoarseScale {
  /// About log2(value); the least normal exponent for anything that is not positive.
  static func logarithm(_ value: Double) -> Double {
    guard value.isNormal, value > 0 else { return -1022 }
    return Double(value.exponent) + value.significand - 1
  }

  /// About 2^exponent, between 2^-60 and 2^60.
  static func power(_ exponent: Double) -> Double {
    guard exponent == exponent else { return 0 }
    let bounded = min(60, max(-60, exponent))
    let whole = bounded.rounded(.down)
    return Double(sign: .plus, exponent: Int(whole), significand: 1 + (bounded - whole))
  }
}
