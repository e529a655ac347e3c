internal import Primitives

/// Solves a model as a linear program, whatever the kinds of its columns, and states the answer in
/// the model's own terms.
enum LinearProgram {
  /// Models with fewer rows are solved as they stand: that takes no longer than to reduce them.
  static let leastRowsToReduce = 100
  /// What is left of rows and columns, at most: of a model that loses next to nothing the engine
  /// takes another path, which is as often longer as shorter. Exchange with ratios, each link in one
  /// row of supply and one of demand, loses next to nothing.
  private static let mostLeft = 0.95

  /// The answer without its certificate.
  static func solve(_ model: LinearModel, options: SolveOptions) -> SolveOutcome {
    var outcome =
      presolved(model, options) ?? attempt(model, options, scaling: true, tightening: 1)
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

  /// The answer by way of the reduced model; nil where there is none, or where it has no optimum: the
  /// proof is to be one of the model itself.
  private static func presolved(_ model: LinearModel, _ options: SolveOptions) -> SolveOutcome? {
    guard options.usesPresolve, options.startBasis == nil, model.rowCount >= leastRowsToReduce,
      let presolve = LinearPresolve.reduce(model),
      Double(presolve.reduced.rowCount + presolve.reduced.columnCount)
        <= mostLeft * Double(model.rowCount + model.columnCount)
    else { return nil }
    var engine = engine(presolve.reduced, options, scaling: true, tightening: 1)
    switch engine.solve(perturbing: true) {
    case .optimal:
      let answer = presolve.restore(
        values: engine.columnValues(), duals: engine.rowDuals(), basis: engine.currentBasis())
      var outcome = optimum(model, answer.values, duals: answer.duals, answer.basis)
      outcome.iterations = engine.iterations
      return outcome
    case .iterationLimit: return stopped(.iterationLimit, engine)
    case .requested: return stopped(.requested, engine)
    case .infeasible, .unbounded, .cutoff, .trouble: return nil
    }
  }

  private static func stopped(
    _ reason: SolveOutcome.StopReason, _ engine: borrowing SimplexEngine
  ) -> SolveOutcome {
    var outcome = SolveOutcome(.stopped(reason))
    outcome.iterations = engine.iterations
    return outcome
  }

  private static func engine(
    _ model: LinearModel, _ options: SolveOptions, scaling: Bool, tightening: Double
  ) -> SimplexEngine {
    var engine = SimplexEngine(model, scaling: scaling, seed: options.seed)
    engine.iterationLimit = options.iterationLimit
    engine.shouldStop = options.shouldStop
    engine.primalTolerance = Tolerance.feasibility * tightening
    engine.dualTolerance = Tolerance.optimality * tightening
    return engine
  }

  private static func attempt(
    _ model: LinearModel, _ options: SolveOptions, scaling: Bool, tightening: Double
  ) -> SolveOutcome {
    var engine = engine(model, options, scaling: scaling, tightening: tightening)
    if let basis = options.startBasis { engine.load(basis) }
    let status = engine.solve(perturbing: options.startBasis == nil)
    return answer(&engine, status, model)
  }

  private static func answer(
    _ engine: inout SimplexEngine, _ status: SimplexStatus, _ model: LinearModel
  ) -> SolveOutcome {
    var outcome: SolveOutcome
    switch status {
    case .optimal:
      outcome = optimum(
        model, engine.columnValues(), duals: engine.rowDuals(), engine.currentBasis())
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

  /// An optimum from its parts; the duals are those for minimisation.
  static func optimum(
    _ model: LinearModel, _ values: [Double], duals: [Double], _ basis: Basis
  ) -> SolveOutcome {
    var outcome = SolveOutcome(.optimal)
    outcome.values = values
    outcome.objective = model.objectiveValue(values)
    outcome.bound = outcome.objective
    let duals = model.sense == .minimize ? duals : duals.map { -$0 }
    outcome.rowDuals = duals
    var reduced = model.reducedCosts(duals: duals)
    for column in 0..<model.columnCount where basis.columns[column] == .basic {
      reduced[column] = 0
    }
    outcome.reducedCosts = reduced
    outcome.basis = basis
    return outcome
  }
}
