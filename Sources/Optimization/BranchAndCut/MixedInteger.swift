internal import Primitives

/// Solves models with whole-number columns and states the answer in the model's own terms.
enum MixedInteger {
  /// The answer without its certificate.
  static func solve(_ model: LinearModel, options: SolveOptions) -> SolveOutcome {
    var limits = SearchLimits()
    limits.relativeGap = options.relativeGap
    limits.absoluteGap = options.absoluteGap
    limits.nodeLimit = options.nodeLimit
    limits.iterationLimit = options.iterationLimit
    limits.memoryLimitBytes = options.memoryLimitBytes
    limits.seed = options.seed
    limits.shouldStop = options.shouldStop
    limits.startValues = options.startValues
    let sign = model.sense == .minimize ? 1.0 : -1.0
    let offset = model.objectiveOffset
    limits.offset = sign * offset
    if let listener = options.onProgress {
      let start = Platform.processorSeconds()
      limits.onImprovement = { progress in
        let best = progress.incumbent.map { sign * $0 + offset }
        let proven = progress.bound.isFinite ? sign * progress.bound + offset : nil
        var gap: Double?
        if let best, let proven {
          gap = SolveOutcome.relativeGap(objective: best, bound: proven)
        }
        listener(
          SolveProgress(
            incumbent: best, bound: proven, gap: gap, nodes: progress.nodes,
            iterations: progress.iterations, memoryBytes: progress.memoryBytes,
            seconds: Platform.processorSeconds() - start))
      }
    }
    let found = search(model, limits: limits)
    return outcome(model, found, options)
  }

  private static func outcome(
    _ model: LinearModel, _ found: SearchResult, _ options: SolveOptions
  ) -> SolveOutcome {
    let sign = model.sense == .minimize ? 1.0 : -1.0
    var outcome: SolveOutcome
    switch found.status {
    case .optimal: outcome = SolveOutcome(.optimal)
    case .infeasible:
      outcome = SolveOutcome(.infeasible)
      // A relaxation that is infeasible itself has a short proof.
      let relaxed = LinearProgram.solve(model, options: options)
      if relaxed.termination == .infeasible { outcome.farkas = relaxed.farkas }
    case .unbounded:
      return unboundedOutcome(model, options)
    case .stopped(let reason): outcome = SolveOutcome(.stopped(reason))
    case .restart: outcome = SolveOutcome(.stopped(.numericalTrouble))
    }
    if let values = found.values {
      outcome.values = values
      let objective = model.objectiveValue(values)
      outcome.objective = objective
      if found.bound.isFinite {
        let bound = sign * found.bound + model.objectiveOffset
        outcome.bound = sign > 0 ? min(bound, objective) : max(bound, objective)
      }
    } else if found.bound.isFinite {
      outcome.bound = sign * found.bound + model.objectiveOffset
    }
    outcome.nodes = found.nodes
    outcome.iterations = found.iterations
    return outcome
  }

  /// An unbounded relaxation with rational data means an unbounded model, or an infeasible one: a
  /// whole point is looked for with the objective taken away.
  private static func unboundedOutcome(
    _ model: LinearModel, _ options: SolveOptions
  ) -> SolveOutcome {
    let relaxed = LinearProgram.solve(model, options: options)
    var feasibility = model
    for column in 0..<model.columnCount { feasibility.setObjective(column, 0) }
    var limits = SearchLimits()
    limits.seed = options.seed
    limits.shouldStop = options.shouldStop
    limits.nodeLimit = options.nodeLimit
    limits.iterationLimit = options.iterationLimit
    limits.memoryLimitBytes = options.memoryLimitBytes
    let found = search(feasibility, limits: limits)
    guard let values = found.values else {
      if found.status == .infeasible { return SolveOutcome(.infeasible) }
      if case .stopped(let reason) = found.status { return SolveOutcome(.stopped(reason)) }
      return SolveOutcome(.stopped(.numericalTrouble))
    }
    var outcome = SolveOutcome(.unbounded)
    outcome.values = values
    outcome.objective = model.objectiveValue(values)
    outcome.ray = relaxed.ray
    outcome.nodes = found.nodes
    outcome.iterations = relaxed.iterations + found.iterations
    return outcome
  }

  /// Searches a model, given as minimisation, for its best whole point.
  static func search(_ model: LinearModel, limits: SearchLimits) -> SearchResult {
    ModelSearch(model, limits: limits).advance(
      nodeLimit: limits.nodeLimit, iterationLimit: limits.iterationLimit)
  }
}
