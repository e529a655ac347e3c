/// Where one column or row stands in a basis.
public enum BasisStatus: Sendable, Equatable {
  /// Its value follows from the others.
  case basic
  /// It stands at its lower bound.
  case atLower
  /// It stands at its upper bound.
  case atUpper
  /// It has no bound and stands at zero.
  case free
}

/// A basis of a linear program: what a later solve of a similar model can start from.
public struct Basis: Sendable, Equatable {
  /// One status a column.
  public var columns: [BasisStatus]
  /// One status a row; a basic row is one that does not bind.
  public var rows: [BasisStatus]

  /// A basis from its parts. One that does not fit a model is repaired or ignored by the solver.
  public init(columns: [BasisStatus], rows: [BasisStatus]) {
    self.columns = columns
    self.rows = rows
  }
}
