/// Which aggregates could give a rounding cut at a point: a divisor comes only of whole columns that
/// stand between their bounds there, of whole activities of rows, and of binaries with which the
/// bound of a real column moves. To see that there is none costs a fraction of making the cut.
struct RoundingOutlook {
  /// What an aggregate can hope for.
  struct Hope {
    /// Whether a divisor may come of what is whole in the aggregate itself.
    var fromWholes = false
    /// Whether one may come of a binary with which a bound moves.
    var fromBounds = false
    /// Whether any bound moves at all.
    var hasMovingBounds = false

    /// Whether a cut with bounds that move may be there.
    var isWithBounds: Bool { fromWholes || fromBounds }
    /// Whether one over the plain bounds may be there that is not the same.
    var isPlain: Bool { fromWholes && hasMovingBounds }
  }

  /// A little less than the rounding itself asks for.
  private static let least = 0.9e-5

  private static let wholeBetween: UInt8 = 1
  private static let movesBetween: UInt8 = 2
  private static let moves: UInt8 = 4

  /// What each column brings, as the bits above.
  private var brings: [UInt8]

  init(_ model: SearchModel, _ bounds: VariableBounds, _ values: [Double]) {
    brings = [UInt8](repeating: 0, count: model.columnCount)
    for column in 0..<model.columnCount where model.isInteger[column] {
      let value = values[column]
      if value - model.lower[column] > Self.least, model.upper[column] - value > Self.least {
        brings[column] = Self.wholeBetween
      }
    }
    for column in 0..<model.columnCount where !model.isInteger[column] {
      for bound in bounds.lower[column] { note(column, Int(bound.binary)) }
      for bound in bounds.upper[column] { note(column, Int(bound.binary)) }
    }
  }

  private mutating func note(_ column: Int, _ binary: Int) {
    brings[column] |= Self.moves
    if brings[binary] & Self.wholeBetween != 0 { brings[column] |= Self.movesBetween }
  }

  /// What an aggregate can hope for.
  func hope(for aggregate: RowAggregate, _ space: RowSpace) -> Hope {
    var bits: UInt8 = 0
    for listed in aggregate.columns {
      let column = Int(listed)
      if aggregate.coefficient[column] != 0 { bits |= brings[column] }
    }
    var hope = Hope()
    hope.fromWholes =
      bits & Self.wholeBetween != 0 || aggregate.rows.contains { space.isWhole[$0.row] }
    hope.fromBounds = bits & Self.movesBetween != 0
    hope.hasMovingBounds = bits & Self.moves != 0
    return hope
  }
}
