/// The one door to the engines: takes a model, gives an outcome that has been checked.
public enum Solver {
  /// Solves a model and checks the answer against it.
  ///
  /// A linear program is reduced and goes to the simplex engine, one with whole-number columns to
  /// branch and cut.
  /// An answer that fails its check comes back as `.internalError` with the report, never as a
  /// result.
  public static func solve(
    _ model: LinearModel, options: SolveOptions = SolveOptions()
  ) -> SolveOutcome {
    let problems = model.problems
    if !problems.isEmpty {
      var outcome = SolveOutcome(.invalidModel)
      outcome.problems = problems
      return outcome
    }
    var outcome =
      model.hasIntegers
      ? MixedInteger.solve(model, options: options)
      : LinearProgram.solve(model, options: options)
    if let values = outcome.values { outcome.rowActivities = model.rowActivities(values) }
    outcome.certificate = Certificate.check(model, outcome, relativeGap: options.relativeGap)
    if !outcome.certificate.passed { outcome.termination = .internalError }
    return outcome
  }
}
