/// The tolerances that decide what counts as equal, feasible or in use. One place, one meaning.
public enum Tolerance {
  /// A row or bound may be broken by this much, absolutely, on data scaled near one.
  public static let feasibility = 1e-7
  /// A reduced cost within this of zero has no sign.
  public static let optimality = 1e-7
  /// A value within this of a whole number is whole.
  public static let integrality = 1e-6
  /// The relative gap at or below which a plan counts as optimal.
  public static let optimalGap = 1e-6
  /// A link that carries no more than this is not in use.
  public static let flowInUse = 1e-6
  /// Entries of a matrix below this are dropped.
  public static let matrixZero = 1e-12

  /// Whether two figures agree to `relative`, with an absolute floor of the same size around zero.
  @inlinable
  public static func agree(_ left: Double, _ right: Double, relative: Double) -> Bool {
    if left == right { return true }
    let scale = Swift.max(1, left.magnitude, right.magnitude)
    return (left - right).magnitude <= relative * scale
  }
}
