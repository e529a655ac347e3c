/// What a check of an outcome against its model found.
public struct CertificateReport: Sendable, Equatable {
  /// What a finding is about.
  public enum Kind: Sendable, Equatable {
    /// A row is broken (index: row).
    case rowResidual
    /// A column bound is broken (index: column).
    case columnBound
    /// A whole-number column is not whole (index: column).
    case integrality
    /// The objective told is not that of the point.
    case objectiveMismatch
    /// A row's dual has the wrong sign for the side it binds (index: row).
    case rowDualSign
    /// A reduced cost has the wrong sign for the bound it stands at (index: column).
    case reducedCostSign
    /// A reduced cost is not cost minus duals times coefficients (index: column).
    case reducedCostMismatch
    /// Primal and dual objective differ.
    case dualityGap
    /// The bound is not on its side of the objective, or farther than the gap asked for.
    case boundMismatch
    /// The Farkas row can be met within the bounds.
    case farkasFails
    /// The ray leaves the feasible set, or does not improve.
    case rayFails
    /// An array has the wrong length, or a number is missing.
    case malformed
  }

  /// One thing that does not hold.
  public struct Finding: Sendable, Equatable {
    /// What it is about.
    public let kind: Kind
    /// Row or column, or -1 for the whole.
    public let index: Int
    /// By how much, relative to the scale of the numbers involved.
    public let amount: Double
  }

  /// What does not hold, rows and columns ascending; at most 100 are kept.
  public internal(set) var findings: [Finding] = []
  /// Largest violation of a row, relative to the scale of its terms.
  public internal(set) var largestRowViolation = 0.0
  /// Largest violation of a column bound, relative to the bound.
  public internal(set) var largestBoundViolation = 0.0
  /// Largest distance of a whole-number column from a whole number.
  public internal(set) var largestFraction = 0.0
  /// Largest violation of a dual sign, relative to the scale of the costs involved.
  public internal(set) var largestDualViolation = 0.0
  /// Relative distance of primal and dual objective, for linear programs.
  public internal(set) var dualityGap = 0.0

  /// Whether nothing was found.
  public var passed: Bool { findings.isEmpty }

  mutating func add(_ kind: Kind, _ index: Int, _ amount: Double) {
    if findings.count < 100 { findings.append(Finding(kind: kind, index: index, amount: amount)) }
  }
}
