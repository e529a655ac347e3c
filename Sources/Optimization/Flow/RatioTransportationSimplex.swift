/// Solves transportation problems with ratios by the simplex method for generalized networks, part
/// by part.
///
/// The method is that of Dantzig (1963, chapter 21) with the trees of Glover, Klingman and
/// Stutz (1973); see `RatioForest`. A pivot touches the paths from the ends of the arc that enters
/// to their roots, and the potentials of the tree that moves, as in a plain network.
public enum RatioTransportationSimplex {
  /// The most profitable plan.
  ///
  /// - Parameters:
  ///   - model: the problem.
  ///   - limits: when to give up; the answer is then a plan and a bound.
  /// - Returns: the same for the same arguments, with amounts as they leave the supplies, the
  ///   prices of demands a unit that arrives, and no basis. A part whose numbers leave the range of
  ///   the arithmetic ships nothing, and the stop is `interrupted`. Memory: about 50 bytes an arc
  ///   beside the model.
  public static func solve(
    _ model: RatioTransportationModel, limits: FlowLimits = .none
  ) -> TransportationSolution<Double> {
    var run = RatioTransportationRun(model)
    run.solveAll(limits: limits)
    return run.solution()
  }
}
