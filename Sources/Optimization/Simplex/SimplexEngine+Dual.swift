extension SimplexEngine {
  /// How one stretch of dual iterations ended.
  enum DualEnd {
    case rowsFeasible, noEntering
    case stop(SimplexStatus)
  }

  /// Columns change at most this often between factorizations.
  static let updateLimit = 100

  /// Runs dual iterations from a dual feasible basis until no row is infeasible.
  /// - Parameter isBuilt: whether values and reduced costs are those of the basis already, and none
  ///   of these has the wrong sign.
  mutating func runDual(isBuilt: Bool) -> DualEnd {
    var troubles = 0
    var trusted = true
    var isFirst = isBuilt
    while true {
      if !isFirst {
        rebuild(age: trusted ? patience : 0)
        shiftWrongDuals()
      }
      isFirst = false
      trusted = true
      if iterations >= iterationLimit { return .stop(.iterationLimit) }
      if shouldStop() { return .stop(.requested) }
      if !inFirstPhase, !costsPerturbed, cutoff < .infinity, workObjective() > cutoff {
        return .stop(.cutoff)
      }
      var fresh = true
      var stepsSinceRebuild = 0
      inner: while true {
        let row = chooseLeavingRow()
        if row < 0 {
          if fresh || (isEstimating && workObjective() < cutoff) { return .rowsFeasible }
          break inner
        }
        switch dualIteration(row) {
        case .done:
          fresh = false
          stepsSinceRebuild += 1
          troubles = 0
        case .weightWrong:
          continue inner
        case .noEntering:
          if fresh { return .noEntering }
          break inner
        case .unreliable:
          trusted = false
          if fresh, factor.updateCount == 0 {
            troubles += 1
            if troubles > 20 { return .stop(.trouble) }
            // The pivot is bad even on fresh factors: keep this row away for a while.
            weight[row] = max(weight[row] * 1e6, 1e6)
            factor.threshold = min(0.9, factor.threshold * 2)
            continue inner
          }
          break inner
        }
        if iterations >= iterationLimit { return .stop(.iterationLimit) }
        if iterations & 63 == 0, shouldStop() { return .stop(.requested) }
        // What has passed the cutoff is looked at again with values computed anew.
        if stepsSinceRebuild & 7 == 0, !inFirstPhase, !costsPerturbed, cutoff < .infinity,
          workObjective() > cutoff
        {
          break inner
        }
        if factor.updateCount >= SimplexEngine.updateLimit
          || factor.entryCount > 3 * factor.freshEntries + 4 * rowCount + 1000
        {
          break inner
        }
      }
    }
  }

  /// Reduced costs whose sign went wrong by rounding are set to zero by shifting costs, so that the
  /// basis stays dual feasible for the problem worked on.
  mutating func shiftWrongDuals() {
    let moved = flipToDualFeasible().moved
    for variable in 0..<variableCount where place[variable] != Place.basic {
      let amount = dual[variable]
      let low = workLower[variable]
      let high = workUpper[variable]
      if low > -.infinity, high < .infinity { continue }
      if amount > dualTolerance, low == -.infinity {
        shift(variable, -amount)
      } else if amount < -dualTolerance, high == .infinity {
        shift(variable, -amount)
      }
    }
    if moved { computeValues() }
  }

  /// Changes the cost worked with, and with it the reduced cost.
  @inline(__always)
  mutating func shift(_ variable: Int, _ amount: Double) {
    workCost[variable] += amount
    dual[variable] += amount
    costsPerturbed = true
  }

  /// The row with the largest squared infeasibility for its weight, or -1.
  private func chooseLeavingRow() -> Int {
    let broken = infeasibility.base
    let block = 8
    var best = 0.0
    var chosen = -1
    var begin = 0
    while begin < rowCount {
      let end = min(begin + block, rowCount)
      defer { begin = end }
      // Most rows are feasible: a whole block of them is passed over at once.
      if end - begin == block {
        let first = (broken[begin] + broken[begin + 1]) + (broken[begin + 2] + broken[begin + 3])
        let second =
          (broken[begin + 4] + broken[begin + 5]) + (broken[begin + 6] + broken[begin + 7])
        if first + second == 0 { continue }
      }
      for row in begin..<end {
        let amount = broken[row]
        if amount > best * weight[row] {
          best = amount / weight[row]
          chosen = row
        }
      }
    }
    return chosen
  }

  private enum StepEnd { case done, weightWrong, noEntering, unreliable }

  private mutating func dualIteration(_ row: Int) -> StepEnd {
    let leaving = Int(basic[row])
    let below = basicValue[row] < basicLower[row]
    rowSolution.clear()
    rowSolution.add(row, 1)
    factor.backward(&rowSolution, expected: rowDensity, keepRow: true)
    rowDensity = 0.95 * rowDensity + 0.05 * rowSolution.density
    let trueWeight = rowSolution.squaredNorm
    let believed = weight[row]
    weight[row] = trueWeight
    if believed < 0.25 * trueWeight { return .weightWrong }

    priceRow()
    var shortfall =
      below ? basicLower[row] - basicValue[row] : basicValue[row] - basicUpper[row]
    collectCandidates(below: below)
    guard let entering = chooseEntering(shortfall: shortfall) else { return .noEntering }

    loadColumn(entering)
    factor.forward(&column, expected: columnDensity, keepSpike: true)
    columnDensity = 0.95 * columnDensity + 0.05 * column.density
    let alpha = column.values[row]
    let alphaByRow =
      entering < columnCount
      ? rowEntries.values[entering] : -rowSolution.values[entering - columnCount]
    let scale = max(alpha.magnitude, alphaByRow.magnitude)
    if alpha == 0 || (alpha - alphaByRow).magnitude > 1e-7 * max(1, scale)
      || (alpha - alphaByRow).magnitude > 1e-4 * scale
    {
      if factor.updateCount > 0 || (alpha - alphaByRow).magnitude > 1e-3 * scale {
        return .unreliable
      }
    }
    // The row's entry is the one the reduced costs are updated with.
    flipPassed()
    if flipColumn.count > 0 {
      factor.forward(&flipColumn, expected: columnDensity)
      for position in 0..<flipColumn.count {
        let touched = Int(flipColumn.indices[position])
        basicValue[touched] -= flipColumn.values[touched]
        refreshInfeasibility(touched)
      }
      shortfall =
        below ? basicLower[row] - basicValue[row] : basicValue[row] - basicUpper[row]
    }

    // Dual step; a step of the wrong sign is made zero by a shift of the entering cost.
    var dualStep = dual[entering] / alphaByRow
    if (below && dualStep > 0) || (!below && dualStep < 0) {
      shift(entering, -dual[entering])
      dualStep = 0
    }
    applyDualStep(dualStep, below: below)
    dual[leaving] = -dualStep
    dual[entering] = 0

    // Primal step.
    let target = below ? basicLower[row] : basicUpper[row]
    let primalStep = (basicValue[row] - target) / alpha
    for position in 0..<column.count {
      let touched = Int(column.indices[position])
      basicValue[touched] -= primalStep * column.values[touched]
      refreshInfeasibility(touched)
    }

    updateSteepestEdge(row, alpha: alpha, rowWeight: trueWeight)

    // The exchange itself.
    let entered = value[entering] + primalStep
    place[leaving] = below ? Place.lower : Place.upper
    value[leaving] = target
    if workLower[leaving] == workUpper[leaving] { place[leaving] = Place.lower }
    place[entering] = Place.basic
    basic[row] = Int32(truncatingIfNeeded: entering)
    basicValue[row] = entered
    basicLower[row] = workLower[entering]
    basicUpper[row] = workUpper[entering]
    refreshInfeasibility(row)
    iterations += 1
    let drift = factor.update(pivot: row, alpha: alpha)
    if drift > 1e-6 || drift.isNaN { needsFactor = true }
    if needsFactor { factor.updateCount = SimplexEngine.updateLimit }
    return .done
  }

  /// The pivot row over the columns, into `rowEntries`; over the logicals it is `-rowSolution`.
  mutating func priceRow() {
    rowEntries.clear()
    if rowSolution.density < 0.3 {
      for position in 0..<rowSolution.count {
        let row = Int(rowSolution.indices[position])
        let amount = rowSolution.values[row]
        for entry in matrix.rowRange(row) {
          rowEntries.add(Int(matrix.columnIndex[entry]), amount * matrix.rowCoefficient[entry])
        }
      }
      rowEntries.pack()
    } else {
      for variable in 0..<columnCount where place[variable] != Place.basic {
        var sum = 0.0
        for entry in matrix.columnRange(variable) {
          sum += rowSolution.values[matrix.rowIndex[entry]] * matrix.coefficient[entry]
        }
        if sum.magnitude > WorkVector.noise { rowEntries.add(variable, sum) }
      }
    }
  }

  private mutating func applyDualStep(_ step: Double, below: Bool) {
    if step == 0 { return }
    for position in 0..<rowEntries.count {
      let variable = Int(rowEntries.indices[position])
      if place[variable] == Place.basic { continue }
      dual[variable] -= step * rowEntries.values[variable]
    }
    for position in 0..<rowSolution.count {
      let row = Int(rowSolution.indices[position])
      let variable = columnCount + row
      if place[variable] == Place.basic { continue }
      dual[variable] += step * rowSolution.values[row]
    }
    // The Harris test lets some reduced costs pass zero by a little; they are shifted back.
    for position in 0..<candidates.count {
      let variable = Int(candidates.variable[position])
      let amount = dual[variable]
      switch place[variable] {
      case Place.lower where amount < -dualTolerance:
        shift(variable, -amount)
      case Place.upper where amount > dualTolerance:
        shift(variable, -amount)
      case Place.free where amount.magnitude > dualTolerance:
        shift(variable, -amount)
      default: break
      }
    }
  }

  /// Steepest edge weights after a pivot (Forrest and Goldfarb, Mathematical Programming 57, 1992).
  private mutating func updateSteepestEdge(_ row: Int, alpha: Double, rowWeight: Double) {
    steepest.copy(rowSolution)
    factor.forward(&steepest, expected: steepestDensity)
    steepestDensity = 0.95 * steepestDensity + 0.05 * steepest.density
    for position in 0..<column.count {
      let touched = Int(column.indices[position])
      if touched == row { continue }
      let ratio = column.values[touched] / alpha
      let updated =
        weight[touched] + ratio * (ratio * rowWeight - 2 * steepest.values[touched])
      weight[touched] = max(updated, max(1e-4, ratio * ratio))
    }
    weight[row] = max(rowWeight / (alpha * alpha), 1e-4)
  }
}
