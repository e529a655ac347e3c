/// What came of a solve: why it ended, apart from what the numbers are.
///
/// Signs. A row's dual is the change of the objective per unit of the row's binding side, in the
/// model's own sense: when minimising it is `>= 0` at a lower side and `<= 0` at an upper side, when
/// maximising the other way round. A reduced cost is the same for a column's bound.
public struct SolveOutcome: Sendable {
  /// Why the solve ended.
  public enum Termination: Sendable, Equatable {
    /// `values` is optimal within the gap asked for.
    case optimal
    /// No point meets rows, bounds and kinds.
    case infeasible
    /// The objective can be improved for ever from `values` along `ray`.
    case unbounded
    /// A limit was met; `values` is the best point so far, if any.
    case stopped(StopReason)
    /// The answer did not stand up to its certificate; the numbers are there for inspection only.
    case internalError
    /// The model has no meaning; see `problems`.
    case invalidModel
  }

  /// What ended a solve early.
  public enum StopReason: Sendable, Equatable {
    case requested, iterationLimit, nodeLimit, memoryLimit
    /// The arithmetic broke down and no repair helped.
    case numericalTrouble
  }

  /// Why it ended.
  public internal(set) var termination: Termination
  /// One value a column: the optimum, the incumbent, or a feasible point of an unbounded model.
  public internal(set) var values: [Double]?
  /// Objective of `values`, offset included.
  public internal(set) var objective: Double?
  /// A proven bound on the optimum.
  public internal(set) var bound: Double?
  /// What each row adds up to at `values`; empty when there are none.
  public internal(set) var rowActivities: [Double] = []
  /// One dual a row, for a linear program solved to optimality.
  public internal(set) var rowDuals: [Double]?
  /// One reduced cost a column, for a linear program solved to optimality.
  public internal(set) var reducedCosts: [Double]?
  /// One multiplier a row: the rows so combined ask for more than the column bounds can give.
  /// `nil` when infeasibility was proven by search over whole-number columns.
  public internal(set) var farkas: [Double]?
  /// A direction over the columns along which the objective improves for ever.
  public internal(set) var ray: [Double]?
  /// Simplex pivots done.
  public internal(set) var iterations = 0
  /// Nodes of the search tree done; 0 for a linear program.
  public internal(set) var nodes = 0
  /// The last basis of a linear program; `nil` where a reduced model was stopped.
  public internal(set) var basis: Basis?
  /// What the independent check of this outcome found.
  public internal(set) var certificate = CertificateReport()
  /// What is wrong with the model when `termination` is `.invalidModel`.
  public internal(set) var problems: [ModelProblem] = []

  /// The program on whose word alone the verdict or the bound rests; nil: what is said was checked.
  public internal(set) var claimedBy: String?

  init(_ termination: Termination) { self.termination = termination }

  /// Whether `values` may be used: feasible, integral, and its objective is true.
  public var hasPoint: Bool {
    guard values != nil else { return false }
    switch termination {
    case .optimal, .stopped, .unbounded: return true
    case .infeasible, .internalError, .invalidModel: return false
    }
  }

  /// Distance of objective and bound, relative to the objective; `nil` when either is missing.
  public var gap: Double? {
    guard let objective, let bound else { return nil }
    return SolveOutcome.relativeGap(objective: objective, bound: bound)
  }

  /// Objective and bound that are no farther apart are told as the same.
  static let leastGap = 1e-9

  /// Distance of objective and bound, relative to the larger of the objective and `1e-10`; 0 where
  /// they are at most a billionth apart, which counts as optimal unless options say otherwise.
  public static func relativeGap(objective: Double, bound: Double) -> Double {
    let distance = (objective - bound).magnitude
    return distance <= leastGap ? 0 : distance / max(1e-10, objective.magnitude)
  }
}
