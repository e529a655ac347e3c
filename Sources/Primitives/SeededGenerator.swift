/// SplitMix64: a small generator whose numbers are the same on every system and Swift version.
///
/// The standard library's `random(in:using:)` and `shuffled(using:)` may change between releases,
/// so the draws that results depend on are written out here. Reference: Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that always gives the same sequence for the same seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number in `0 ..< bound`, unbiased. Requires `bound > 0`.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a draw needs at least one outcome")
    let range = UInt64(bound)
    let limit = UInt64.max - UInt64.max % range
    while true {
      let draw = next()
      if draw < limit { return Int(draw % range) }
    }
  }

  /// A number in `[0, 1)` with 53 random bits.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number in `[lower, upper)`.
  public mutating func uniform(_ lower: Double, _ upper: Double) -> Double {
    lower + (upper - lower) * unit()
  }

  /// Puts `items` in a random order (Fisher–Yates).
  public mutating func shuffle<Item>(_ items: inout [Item]) {
    guard items.count > 1 else { return }
    for last in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(last, below(last + 1))
    }
  }

  /// A generator for one purpose, so that more draws in one phase do not move another phase.
  public func split(_ purpose: UInt64) -> SeededGenerator {
    var child = SeededGenerator(seed: state ^ (purpose &* 0xD6E8_FEB8_6659_FD93))
    _ = child.next()
    return child
  }
}
