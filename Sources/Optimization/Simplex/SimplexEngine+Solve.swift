extension SimplexEngine {
  /// Solves from the present basis: dual simplex where the basis is or can be made dual feasible,
  /// primal simplex where it is primal feasible or where the dual method can not decide.
  ///
  /// - Parameter perturbing: whether costs are perturbed from the start, as suits a cold start; a
  ///   warm start near the optimum does better without.
  mutating func solve(perturbing: Bool) -> SimplexStatus {
    proofRow = []
    rayColumn = -1
    for variable in 0..<variableCount where lower[variable] > upper[variable] {
      if lower[variable] - upper[variable] > primalTolerance { return crossedBounds(variable) }
      // Crossed by no more than rounding: meet in the middle.
      let middle = 0.5 * (lower[variable] + upper[variable])
      lower[variable] = middle
      upper[variable] = middle
    }
    var perturb = perturbing
    var rounds = 0
    while true {
      rounds += 1
      restoreBounds()
      restoreCosts()
      if rounds == 1, isComputed, !needsFactor {
        refreshBasicBounds()
      } else {
        rebuild(age: rounds == 1 ? patience : 0)
      }
      isComputed = false
      let (wrong, moved) = flipToDualFeasible()
      if moved { computeValues() }
      let broken = infeasibilityCount
      if wrong == 0, broken == 0 { return .optimal }
      if rounds > 6 { return runPrimal() }
      if broken == 0, rounds > 1 || wrong <= rowCount / 10 || !perturb {
        let status = runPrimal()
        if status == .optimal, !stillOptimal() { continue }
        return status
      }
      if perturb { perturbCosts() }
      if wrong > 0 {
        if let status = runFirstPhase() { return status }
        if costsPerturbed == false || dualPhaseFailed {
          // No dual feasible basis: the primal method decides between unbounded and infeasible.
          let status = runPrimal()
          if status == .optimal, !stillOptimal() { continue }
          return status
        }
      }
      if perturb || wrong > 0 { shiftWrongDuals() }
      switch runDual(isBuilt: true) {
      case .rowsFeasible:
        if !costsPerturbed { return .optimal }
        perturb = false
      case .noEntering:
        if proveInfeasible() { return .infeasible }
        restoreCosts()
        return runPrimal()
      case .stop(.trouble):
        restoreCosts()
        return runPrimal()
      case .stop(let status):
        return status
      }
    }
  }

  /// Whether the present basis is optimal for the true costs and bounds.
  private mutating func stillOptimal() -> Bool {
    restoreBounds()
    restoreCosts()
    rebuild()
    for variable in 0..<variableCount where dualInfeasibility(variable) > 10 * dualTolerance {
      return false
    }
    for row in 0..<rowCount {
      let slack = 10 * primalTolerance
      if basicValue[row] < basicLower[row] - slack || basicValue[row] > basicUpper[row] + slack {
        return false
      }
    }
    return true
  }

  private mutating func crossedBounds(_ variable: Int) -> SimplexStatus {
    proofRow = [Double](repeating: 0, count: rowCount)
    if variable >= columnCount {
      proofRow[variable - columnCount] = rowScale[variable - columnCount]
    }
    return .infeasible
  }

  /// Works with the true bounds again.
  mutating func restoreBounds() {
    workLower.copy(from: lower)
    workUpper.copy(from: upper)
    for variable in 0..<variableCount where place[variable] != Place.basic {
      repairPlace(variable)
    }
    inFirstPhase = false
  }

  /// Works with the true costs again.
  mutating func restoreCosts() {
    workCost.copy(from: cost)
    costsPerturbed = false
  }

  /// Moves every cost a little in the direction that keeps its reduced cost feasible, so that ties
  /// in the ratio test become rare.
  mutating func perturbCosts() {
    var largest = 0.0
    for variable in 0..<columnCount { largest = max(largest, cost[variable].magnitude) }
    // Very large costs say that the scale of the rest matters more.
    let cap = largest > 100 ? largest.squareRoot().squareRoot() : max(largest, 1e-2)
    var boxed = 0
    for variable in 0..<variableCount
    where workLower[variable] > -.infinity && workUpper[variable] < .infinity { boxed += 1 }
    let boxedShare = Double(boxed) / Double(max(variableCount, 1))
    let base = 5e-7 * (boxedShare < 0.01 ? min(cap, 1) : cap)
    for variable in 0..<columnCount {
      let low = workLower[variable]
      let high = workUpper[variable]
      let size = (cost[variable].magnitude + 1) * base * (1 + 2 * (jitter[variable] - 0.5))
      if low == -.infinity {
        if high < .infinity { workCost[variable] -= size }
      } else if high == .infinity {
        workCost[variable] += size
      } else if low != high {
        workCost[variable] += cost[variable] >= 0 ? size : -size
      }
    }
    for row in 0..<rowCount {
      let variable = columnCount + row
      if lower[variable] == upper[variable] { continue }
      workCost[variable] += (0.5 - (jitter[variable] - 0.5)) * 1e-12
    }
    costsPerturbed = true
    computeDuals()
    _ = flipToDualFeasible()
    computeValues()
  }

  /// Looks for a dual feasible basis: the dual method on a problem in which every bound that can
  /// make a reduced cost infeasible is replaced by a box around zero (Koberstein, section 4.4).
  /// - Returns: a status when the solve has ended here.
  private mutating func runFirstPhase() -> SimplexStatus? {
    dualPhaseFailed = false
    inFirstPhase = true
    for variable in 0..<variableCount {
      let low = lower[variable]
      let high = upper[variable]
      if low == -.infinity {
        workLower[variable] = high == .infinity ? -1000 : -1
        workUpper[variable] = high == .infinity ? 1000 : 0
      } else {
        workLower[variable] = 0
        workUpper[variable] = high == .infinity ? 1 : 0
      }
      if place[variable] == Place.free {
        place[variable] = dual[variable] >= 0 ? Place.lower : Place.upper
      }
    }
    _ = flipToDualFeasible()
    let end = runDual(isBuilt: false)
    inFirstPhase = false
    restoreBounds()
    switch end {
    case .stop(.trouble): dualPhaseFailed = true
    case .stop(let status): return status
    case .noEntering: dualPhaseFailed = true
    case .rowsFeasible: break
    }
    computeDuals()
    if flipToDualFeasible().wrong > 0 {
      // Perhaps only the perturbation stands in the way.
      restoreCosts()
      computeDuals()
      if flipToDualFeasible().wrong > 0 { dualPhaseFailed = true }
    }
    computeValues()
    if dualPhaseFailed { restoreCosts() }
    return nil
  }

  /// After the dual method found no entering variable: turns the pivot row into a proof and checks
  /// it with every entry counted, also those too small to pivot on.
  private mutating func proveInfeasible() -> Bool {
    for row in 0..<rowCount where infeasibility[row] > 0 {
      let below = basicValue[row] < basicLower[row]
      rowSolution.clear()
      rowSolution.add(row, 1)
      factor.backward(&rowSolution, expected: 1)
      priceRow()
      // The basic variable is minus the sum of entry times value over the others.
      var reach = 0.0
      for position in 0..<rowEntries.count {
        let variable = Int(rowEntries.indices[position])
        if place[variable] == Place.basic { continue }
        reach += farthest(variable, -rowEntries.values[variable], up: below)
      }
      for position in 0..<rowSolution.count {
        let logical = columnCount + Int(rowSolution.indices[position])
        if place[logical] == Place.basic { continue }
        reach += farthest(logical, rowSolution.values[logical - columnCount], up: below)
      }
      let limit = below ? basicLower[row] : basicUpper[row]
      let proven =
        below ? reach < limit - primalTolerance : reach > limit + primalTolerance
      if proven {
        proofRow = [Double](repeating: 0, count: rowCount)
        for position in 0..<rowSolution.count {
          let index = Int(rowSolution.indices[position])
          proofRow[index] = rowSolution.values[index] * rowScale[index]
        }
        return true
      }
    }
    return false
  }

  /// The most (or least) that one variable can add to a sum.
  private func farthest(_ variable: Int, _ factor: Double, up: Bool) -> Double {
    if factor.magnitude < 1e-11 { return 0 }
    let atUpper = (factor > 0) == up
    return factor * (atUpper ? upper[variable] : lower[variable])
  }
}
