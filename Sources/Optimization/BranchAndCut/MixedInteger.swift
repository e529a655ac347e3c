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
    if let listener = options.onProgress {
      limits.onImprovement = { incumbent, bound, nodes, iterations in
        let best = incumbent.map { sign * $0 + offset }
        let proven = bound.isFinite ? sign * bound + offset : nil
        var gap: Double?
        if let best, let proven {
          gap = SolveOutcome.relativeGap(objective: best, bound: proven)
        }
        listener(
          SolveProgress(
            incumbent: best, bound: proven, gap: gap, nodes: nodes, iterations: iterations))
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

  /// Searches a model, given as minimisation, for its best whole point: reduces it, splits it into
  /// parts that share no row, and searches each.
  static func search(_ model: LinearModel, limits: SearchLimits) -> SearchResult {
    guard let reduced = IntegerPresolve.reduce(model) else {
      return SearchResult(status: .infeasible)
    }
    var inner = limits
    inner.cutoff = limits.cutoff - reduced.offset
    inner.startValues = limits.startValues.flatMap {
      $0.count == model.columnCount ? reduced.restrict($0) : nil
    }
    if let listener = limits.onImprovement {
      inner.onImprovement = { incumbent, bound, nodes, iterations in
        listener(
          incumbent.map { $0 + reduced.offset }, bound + reduced.offset, nodes, iterations)
      }
    }
    let parts = Components.split(reduced.model)
    var answer: SearchResult
    if parts.isEmpty {
      answer = SearchResult(status: .optimal)
      answer.values = []
      answer.objective = 0
      answer.bound = 0
    } else if parts.count == 1 {
      let cheap = PartedSearch.cheapAnswer(parts[0].model)
      if inner.startValues == nil, inner.nesting == 0 { inner.startValues = cheap.values }
      answer = searchPart(parts[0].model, limits: inner)
      if answer.bound < cheap.bound, answer.status != .unbounded { answer.bound = cheap.bound }
    } else {
      var parted = PartedSearch(reduced.model, parts, inner)
      answer = parted.run()
    }
    answer.values = answer.values.map(reduced.expand)
    answer.objective += reduced.offset
    answer.bound += reduced.offset
    return answer
  }

  /// Searches a part; when the root fixes many columns, what is left is reduced and searched anew.
  static func searchPart(_ model: LinearModel, limits: SearchLimits) -> SearchResult {
    var search = BranchAndCut(model, limits: limits)
    let first = search.run()
    guard first.status == .restart else { return first }
    var tightened = model
    for column in search.integers {
      tightened.setColumnBounds(
        column, lower: search.model.lower[column], upper: search.model.upper[column])
    }
    var inner = limits
    inner.restarts -= 1
    inner.startValues = first.values ?? limits.startValues
    if inner.iterationLimit != .max { inner.iterationLimit -= first.iterations }
    var answer = self.search(tightened, limits: inner)
    answer.nodes += first.nodes
    answer.iterations += first.iterations
    answer.bound = max(answer.bound, first.bound)
    // Reduced costs fixed columns against the incumbent: what was cut away is no better than it.
    if first.values != nil, first.objective <= answer.objective {
      answer.objective = first.objective
      answer.values = first.values
      if answer.status == .infeasible {
        answer.status = .optimal
      }
    }
    answer.bound = min(answer.bound, max(first.bound, search.proven), answer.objective)
    return answer
  }
}
