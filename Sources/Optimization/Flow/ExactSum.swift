import Primitives

/// A sum that loses nothing for whole numbers and next to nothing for real ones.
struct ExactSum {
  private var whole: Int128 = 0
  private var real = CompensatedSum()

  mutating func add<Number: FlowNumber>(_ term: Number) {
    if let term = term as? Int64 {
      whole &+= Int128(term)
    } else {
      real.add(term.approximation)
    }
  }

  mutating func add<Number: FlowNumber>(_ term: Number, times factor: Number) {
    if let term = term as? Int64, let factor = factor as? Int64 {
      whole &+= Int128(term) &* Int128(factor)
    } else if term.approximation != 0, factor.approximation != 0 {
      real.add(term.approximation * factor.approximation)
    }
  }

  /// By how much the sum is greater than `limit`.
  func excess<Number: FlowNumber>(over limit: Number) -> Double {
    if let limit = limit as? Int64 { return Self.real(whole &- Int128(limit)) + real.value }
    var difference = real
    difference.add(-limit.approximation)
    return difference.value + Self.real(whole)
  }

  /// The sum of real numbers.
  static func value(of terms: [Double]) -> Double { CompensatedSum(terms).value }

  var approximation: Double { Self.real(whole) + real.value }

  /// The sum as a number of the model, or nil when it does not fit.
  func number<Number: FlowNumber>(as type: Number.Type) -> Number? {
    if type == Int64.self { return Int64(exactly: whole) as? Number }
    return approximation as? Number
  }

  /// The nearest `Double`, nearly; the library's own conversion is slow for this width.
  private static func real(_ value: Int128) -> Double {
    let low = Int64(truncatingIfNeeded: value)
    if Int128(low) == value { return Double(low) }
    return Double(Int64(truncatingIfNeeded: value >> 64)) * 0x1p64
      + Double(UInt64(truncatingIfNeeded: value))
  }
}
