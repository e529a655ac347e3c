internal import Primitives

/// Solves a model as a linear program, whatever the kinds of its columns, and states the answer in
/// the model's own terms.
enum LinearProgram {
  /// The answer without its certificate.
  static func solve(_ model: LinearModel, options: SolveOptions) -> SolveOutcome {
    var outcome = attempt(model, options, scaling: true, tightening: 1)
    // An answer that is good after scaling can be off in the model's own units: once more with
    // tighter tolerances, then without scaling.
    for (scaling, tightening) in [(true, 1e-2), (false, 1e-2)] {
      if case .stopped(let reason) = outcome.termination, reason != .numericalTrouble { break }
      if outcome.termination != .stopped(.numericalTrouble),
        Certificate.check(model, outcome, relativeGap: options.relativeGap).passed
      {
        break
      }
      let spent = outcome.iterations
      var again = options
      again.startBasis = outcome.basis
      outcome = attempt(model, again, scaling: scaling, tightening: tightening)
      outcome.iterations += spent
    }
    return outcome
  }

  private static func attempt(
    _ model: LinearModel, _ options: SolveOptions, scaling: Bool, tightening: Double
  ) -> SolveOutcome {
    var engine = SimplexEngine(model, scaling: scaling, seed: options.seed)
    engine.iterationLimit = options.iterationLimit
    engine.shouldStop = options.shouldStop
    engine.primalTolerance = Tolerance.feasibility * tightening
    engine.dualTolerance = Tolerance.optimality * tightening
    if let basis = options.startBasis { engine.load(basis) }
    let status = engine.solve(perturbing: options.startBasis == nil)
    return answer(&engine, status, model)
  }

  private static func answer(
    _ engine: inout SimplexEngine, _ status: SimplexStatus, _ model: LinearModel
  ) -> SolveOutcome {
    let sign = model.sense == .minimize ? 1.0 : -1.0
    var outcome: SolveOutcome
    switch status {
    case .optimal:
      outcome = SolveOutcome(.optimal)
      let values = engine.columnValues()
      outcome.values = values
      outcome.objective = model.objectiveValue(values)
      outcome.bound = outcome.objective
      let duals = engine.rowDuals().map { sign * $0 }
      outcome.rowDuals = duals
      var reduced = model.objective
      for row in 0..<model.rowCount where duals[row] != 0 {
        for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
          reduced[Int(model.termColumns[entry])] -= duals[row] * model.termCoefficients[entry]
        }
      }
      for column in 0..<model.columnCount where engine.place[column] == Place.basic {
        reduced[column] = 0
      }
      outcome.reducedCosts = reduced
    case .infeasible:
      outcome = SolveOutcome(.infeasible)
      let proof = engine.proofRow
      let turned = proof.map { -$0 }
      outcome.farkas =
        Certificate.farkasMargin(model, proof) >= Certificate.farkasMargin(model, turned)
        ? proof : turned
    case .unbounded:
      outcome = SolveOutcome(.unbounded)
      let values = engine.columnValues()
      outcome.values = values
      outcome.objective = model.objectiveValue(values)
      var ray = [Double](repeating: 0, count: model.columnCount)
      for entry in engine.rayEntries { ray[entry.variable] += entry.amount }
      outcome.ray = ray
    case .cutoff, .trouble: outcome = SolveOutcome(.stopped(.numericalTrouble))
    case .iterationLimit: outcome = SolveOutcome(.stopped(.iterationLimit))
    case .requested: outcome = SolveOutcome(.stopped(.requested))
    }
    outcome.iterations = engine.iterations
    outcome.basis = engine.currentBasis()
    return outcome
  }
}
