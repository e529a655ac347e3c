internal import Primitives

/// A game of several parties: what each coalition of them can gain by itself.
///
/// Parties are 0 ..< count; a coalition is a set of them. The value of nobody is 0.
public protocol CooperativeGame: Sendable {
  /// How many parties there are.
  var partyCount: Int { get }
  /// What a coalition gains by itself; the parties ascend and are distinct.
  func value(of coalition: [Int]) -> Double
  /// Whether the time is up: a value that was found since may be too low.
  var isOver: Bool { get }
}

extension CooperativeGame {
  /// A game that takes no time is never over.
  public var isOver: Bool { false }
}

/// What each party should get by Shapley's value (Contributions to the Theory of Games II, 1953): the
/// mean of what it adds when the parties join in every order.
public struct ShapleySplit: Hashable, Sendable, Codable {
  /// By party.
  public let shares: [Double]
  /// The standard error of each share; 0 where the value is exact.
  public let standardErrors: [Double]
  /// How many orders were drawn; nil: exact.
  public let samples: Int?

  /// Whether it is exact.
  public var isExact: Bool { samples == nil }

  /// The exact value from what every coalition gains.
  ///
  /// - Parameters:
  ///   - values: by the bits of the coalition, 2^count of them.
  ///   - count: how many parties there are.
  /// - Complexity: O(count · 2^count).
  public init(exactFrom values: [Double], partyCount count: Int) {
    // weight(s) = s! (n − s − 1)! / n! for a coalition of s that a party joins.
    var weights = [Double](repeating: 0, count: max(1, count))
    if count > 0 {
      weights[0] = 1 / Double(count)
      for size in 1..<max(1, count) {
        weights[size] = weights[size - 1] * Double(size) / Double(count - size)
      }
    }
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: count)
    for coalition in values.indices {
      let size = coalition.nonzeroBitCount
      for party in 0..<count where coalition & (1 << party) == 0 {
        let joined = coalition | (1 << party)
        guard joined < values.count else { continue }
        sums[party].add(weights[size] * (values[joined] - values[coalition]))
      }
    }
    shares = sums.map(\.value)
    standardErrors = Array(repeating: 0, count: count)
    samples = nil
  }

  /// The mean over orders that were drawn, each with its reverse (antithetic; Castro, Gómez and
  /// Tejada, Computers & Operations Research 36, 2009, for the sampling).
  ///
  /// Orders that the time does not suffice for are left out; nil where fewer than two pairs of them
  /// came to their end.
  ///
  /// - Parameters:
  ///   - game: what each coalition gains.
  ///   - pairs: how many orders are drawn at most, each used forwards and backwards; at least 2.
  ///   - precision: no more are drawn once each standard error is at most this share of what all gain
  ///     together; 0: all are.
  ///   - seed: the same seed draws the same orders.
  ///   - threads: how many threads may work; the split does not depend on it.
  public init?(
    sampling game: some CooperativeGame, pairs: Int, precision: Double = 0, seed: UInt64,
    threads: Int
  ) {
    let count = game.partyCount
    let pairs = max(2, pairs)
    var random = SeededGenerator(seed: seed)
    let orders = (0..<pairs).map { _ -> [Int] in
      var order = Array(0..<count)
      random.shuffle(&order)
      return order
    }
    var gains: [[Double]] = []
    var (means, errors) = ([Double](), [Double]())
    for begin in stride(from: 0, to: pairs, by: Self.batch) {
      gains += inParallel(min(Self.batch, pairs - begin), threads: threads) {
        index -> [Double]? in
        let order = orders[begin + index]
        guard let forward = Self.gains(of: order, game),
          let backward = Self.gains(of: order.reversed(), game)
        else { return nil }
        return zip(forward, backward).map { ($0 + $1) / 2 }
      }.compactMap { $0 }
      (means, errors) = Self.meansAndErrors(gains, count: count)
      let enough = precision * means.compensatedSum().magnitude
      if game.isOver || precision > 0 && gains.count >= 2 && errors.allSatisfy({ $0 <= enough }) {
        break
      }
    }
    guard gains.count >= 2 else { return nil }
    shares = means
    standardErrors = errors
    samples = gains.count * 2
  }

  /// So many pairs of orders are drawn before it is asked whether they suffice.
  private static let batch = 10

  /// The mean of each party's draws and its standard error.
  private static func meansAndErrors(
    _ gains: [[Double]], count: Int
  ) -> (means: [Double], errors: [Double]) {
    var means = [Double](repeating: 0, count: count)
    var errors = means
    guard gains.count >= 2 else { return (means, errors) }
    for party in 0..<count {
      let drawn = gains.map { $0[party] }
      let mean = drawn.compensatedSum() / Double(drawn.count)
      let spread = drawn.map { ($0 - mean) * ($0 - mean) }.compensatedSum()
      means[party] = mean
      errors[party] = (spread / Double(drawn.count - 1) / Double(drawn.count)).squareRoot()
    }
    return (means, errors)
  }

  /// What each adds when all join in an order; nil where the time is up before the end.
  private static func gains(of order: [Int], _ game: some CooperativeGame) -> [Double]? {
    var gains = [Double](repeating: 0, count: order.count)
    var before = 0.0
    for size in order.indices {
      let value = game.value(of: order[...size].sorted())
      if game.isOver { return nil }
      gains[order[size]] = value - before
      before = value
    }
    return gains
  }
}

/// Whether a split leaves no coalition better off by itself: whether it lies in the core (Gillies,
/// Contributions to the Theory of Games IV, 1959).
public struct CoreTest: Hashable, Sendable, Codable {
  /// The coalition that gains most by leaving; nil where none of those tested gains.
  public let mostViolated: [Int]?
  /// What that coalition would gain beyond its shares; 0 where none does.
  public let excess: Double
  /// Whether all were tested, so that the split is proven to lie in the core where none gains.
  public let isComplete: Bool

  /// The test of every coalition.
  ///
  /// - Parameters:
  ///   - shares: what each party gets.
  ///   - values: by the bits of the coalition, 2^count of them.
  public init(shares: [Double], values: [Double]) {
    var worst = 0.0
    var violated: [Int]?
    let slack = 1e-6 * max(1, values.map(\.magnitude).max() ?? 1)
    for coalition in values.indices.dropFirst() {
      let own = shares.indices.filter { coalition & (1 << $0) != 0 }
      let excess = values[coalition] - own.map { shares[$0] }.compensatedSum()
      if excess > max(worst, slack) {
        worst = excess
        violated = own
      }
    }
    mostViolated = violated
    excess = worst
    isComplete = true
  }

  /// What a search over all coalitions has found.
  init(mostViolated: [Int]?, excess: Double, isComplete: Bool) {
    self.mostViolated = mostViolated
    self.excess = excess
    self.isComplete = isComplete
  }

  /// The test of single parties, of pairs, of all but one, and of those without each pair.
  public init(shares: [Double], sampling game: some CooperativeGame, threads: Int) {
    let count = shares.count
    let all = Array(0..<count)
    var sets: [[Int]] = all.map { [$0] }
    for first in all {
      sets.append(all.filter { $0 != first })
      for second in all.dropFirst(first + 1) where count <= 60 { sets.append([first, second]) }
    }
    let tried = sets
    let values = inParallel(tried.count, threads: threads) { game.value(of: tried[$0]) }
    var worst = 0.0
    var violated: [Int]?
    let slack = 1e-6 * max(1, values.map(\.magnitude).max() ?? 1)
    for (set, value) in zip(tried, values) {
      let excess = value - set.map { shares[$0] }.compensatedSum()
      if excess > max(worst, slack) {
        worst = excess
        violated = set
      }
    }
    mostViolated = violated
    excess = worst
    isComplete = false
  }
}

/// What all coalitions gain, as an array by their bits; not to be relied on where the game is over
/// after it.
public func coalitionValues(of game: some CooperativeGame, threads: Int) -> [Double] {
  let count = game.partyCount
  guard count > 0, count <= 20 else { return [0] }
  return inParallel(1 << count, threads: threads) { coalition in
    coalition == 0 ? 0 : game.value(of: (0..<count).filter { coalition & (1 << $0) != 0 })
  }
}
