extension BranchAndCut {
  /// Solves and strengthens the root relaxation.
  /// - Returns: a status when the search has ended here.
  mutating func solveRoot() -> SearchResult.Status? {
    switch solveRelaxation(perturbing: true) {
    case .infeasible, .cutoff: return incumbent == nil ? .infeasible : .optimal
    case .unbounded: return .unbounded
    case .iterationLimit: return .stopped(.iterationLimit)
    case .requested: return .stopped(.requested)
    case .trouble: return .stopped(.numericalTrouble)
    case .optimal: break
    }
    rootIterations = engine.iterations
    var values = engine.columnValues()
    rootBound = rounded(engine.objective())
    if let status = settleAtRoot(values) { return status }
    tryRounding(values, fractional(values))
    // Something to stop with comes before everything else.
    if incumbent == nil, limits.nesting == 0 { dive(values, guided: false) }
    report()
    if rootBound >= cutoff { return .optimal }
    if let status = strengthenRoot(&values) { return status }
    if !limits.shouldStop() { scaleSlopes(values) }
    if rootBound >= cutoff { return .optimal }
    dive(values, guided: false)
    if rootBound >= cutoff { return .optimal }
    if let status = resolveRoot(&values) { return status }
    if worthRestart { return .restart }
    if limits.nesting == 0, incumbent != nil, limits.nodeLimit > 0 {
      // As long as looking around finds something better, once more.
      for _ in 0..<6 {
        let before = incumbentObjective
        if limits.shouldStop() { break }
        searchNeighbourhood(values)
        if rootBound >= cutoff { return .optimal }
        if !(incumbentObjective < before - 1e-4 * before.magnitude) { break }
        dive(values, guided: true)
      }
      if rootBound >= cutoff { return .optimal }
      if let status = resolveRoot(&values) { return status }
      if worthRestart { return .restart }
    }
    return nil
  }

  /// Whether the root has fixed a fifth of the columns that were free.
  private var worthRestart: Bool {
    if limits.restarts <= 0 || limits.nodeLimit == 0 { return false }
    var free = 0
    for column in integers where domain.lower[column] < domain.upper[column] { free += 1 }
    return free > 0 && 5 * (startingFree - free) > startingFree
  }

  /// When the relaxation is whole the search ends at once.
  private mutating func settleAtRoot(_ values: [Double]) -> SearchResult.Status? {
    if !fractional(values).isEmpty { return nil }
    if offer(values) || polishIntegral(values) {
      if rootBound >= cutoff { return .optimal }
      // The rounded point is a little worse than the relaxation: within tolerance of it.
      if incumbentObjective - rootBound
        <= 1e-7 * max(1, incumbentObjective.magnitude)
      {
        rootBound = incumbentObjective
        return .optimal
      }
    }
    return nil
  }

  /// Makes reduced-cost fixing at the root final and solves the root again.
  mutating func resolveRoot(_ values: inout [Double]) -> SearchResult.Status? {
    domain.back(to: 0)
    for _ in 0..<5 {
      switch solveAgain() {
      case .infeasible, .cutoff: return incumbent == nil ? .infeasible : .optimal
      case .optimal: break
      case .requested: return .stopped(.requested)
      case .iterationLimit: return .stopped(.iterationLimit)
      case .unbounded, .trouble: return .stopped(.numericalTrouble)
      }
      let value = engine.objective()
      rootBound = max(rootBound, rounded(value))
      if rootBound >= cutoff { return incumbent == nil ? .infeasible : .optimal }
      values = engine.columnValues()
      if let status = settleAtRoot(values) { return status }
      if !fixByReducedCost(value) { break }
      domain.propagate(model)
      if domain.infeasible { return incumbent == nil ? .infeasible : .optimal }
      commitRootBounds()
    }
    return nil
  }

  /// Solves the relaxation after small changes; where that takes longer than from nothing, it is
  /// lost in rounding, and is solved from nothing.
  private mutating func solveAgain() -> SimplexStatus {
    let status = solveRelaxation(limit: max(2000, 2 * rootIterations))
    switch status {
    case .optimal, .infeasible, .cutoff, .requested: return status
    case .iterationLimit where engine.iterations >= limits.iterationLimit: return status
    case .iterationLimit, .unbounded, .trouble:
      engine.startFromLogicals()
      return solveRelaxation(perturbing: true)
    }
  }

  /// The present bounds of the domain hold for the whole tree.
  mutating func commitRootBounds() {
    domain.commit()
    model.lower = domain.lower
    model.upper = domain.upper
  }
}
