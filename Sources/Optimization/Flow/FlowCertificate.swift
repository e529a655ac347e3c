/// How well a solution of a flow model stands up to the definition of the problem.
///
/// The checks know the model and the published numbers only; they share no code with the engines
/// and do their own arithmetic: 128-bit whole numbers where the data are whole, compensated sums
/// where they are real. For whole numbers every measure of a right answer is exactly 0.
public struct FlowCertificate: Sendable, Equatable {
  /// The largest amount by which a bound, a supply, a demand or a balance is broken.
  public internal(set) var primalViolation = 0.0
  /// The largest amount by which a price or a reduced cost has the wrong sign.
  public internal(set) var dualViolation = 0.0
  /// The largest product of something left over and a price that says it should not be.
  public internal(set) var complementarityViolation = 0.0
  /// How many more arcs are in use at nodes than their limits allow, in all.
  public internal(set) var arcsBeyondLimits = 0
  /// The published objective less the one computed from the flows.
  public internal(set) var objectiveError = 0.0
  /// How far the proven bound is beyond the objective, relative to the objective.
  public internal(set) var relativeGap = 0.0
  /// Something that makes the numbers meaningless: an index out of range, a wrong length.
  public internal(set) var defect: String?

  /// What every measure is compared with: the size of the numbers in the model.
  public internal(set) var quantityScale = 1.0
  /// The size of the products of the model's numbers.
  public internal(set) var valueScale = 1.0

  /// Whether the flows obey the model, to `Tolerance.feasibility` of the largest quantity.
  public var isFeasible: Bool {
    defect == nil && arcsBeyondLimits == 0 && primalViolation <= 1e-7 * quantityScale
      && objectiveError.magnitude <= 1e-9 * valueScale
  }

  /// Whether the prices prove that no other flow is better, to a relative 1e-9 of the value.
  public var provesOptimality: Bool {
    isFeasible && dualViolation <= 1e-7 * max(1, valueScale / quantityScale)
      && relativeGap.magnitude <= 1e-9
  }
}
