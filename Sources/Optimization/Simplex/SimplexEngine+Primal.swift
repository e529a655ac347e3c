extension SimplexEngine {
  /// The primal method with Devex pricing (Harris, Mathematical Programming 5, 1973), from any
  /// basis: first the sum of infeasibilities is driven to zero, then the true costs count.
  mutating func runPrimal() -> SimplexStatus {
    restoreBounds()
    restoreCosts()
    if devex.count != variableCount {
      devex = FlatArray(repeating: 1, count: variableCount)
    } else {
      devex.fill(1)
    }
    var stalled = 0
    var boundsMoved = false
    var troubles = 0
    while true {
      rebuild()
      var fresh = true
      let minimisingInfeasibility = infeasibilityCount > 0
      if minimisingInfeasibility { computeInfeasibilityDuals() }
      inner: while true {
        if iterations >= iterationLimit { return .iterationLimit }
        if iterations & 63 == 0, shouldStop() { return .requested }
        let entering = choosePrimalEntering()
        if entering < 0 {
          if !fresh { break inner }
          if boundsMoved {
            boundsMoved = false
            restoreBounds()
            stalled = 0
            break inner
          }
          if minimisingInfeasibility {
            proveByInfeasibility()
            return .infeasible
          }
          return .optimal
        }
        let direction: Double =
          dual[entering] < 0 || (place[entering] == Place.lower) ? 1 : -1
        loadColumn(entering)
        factor.forward(&column, expected: columnDensity, keepSpike: true)
        columnDensity = 0.95 * columnDensity + 0.05 * column.density
        let step = primalRatio(
          entering, direction: direction, firstPhase: minimisingInfeasibility)
        if step.row < 0, !step.flips {
          if !fresh { break inner }
          if minimisingInfeasibility {
            troubles += 1
            if troubles > 5 { return .trouble }
            devex[entering] *= 1e6
            continue inner
          }
          if boundsMoved {
            boundsMoved = false
            restoreBounds()
            break inner
          }
          recordRay(entering, direction: direction)
          return .unbounded
        }
        if step.row >= 0, column.values[step.row].magnitude < 1e-7, factor.updateCount > 0 {
          break inner
        }
        fresh = false
        stalled = step.length * dual[entering].magnitude > 1e-12 ? 0 : stalled + 1
        let changed = applyPrimalStep(entering, direction: direction, step)
        iterations += 1
        if stalled > 50 + rowCount / 20, !boundsMoved {
          moveBounds()
          boundsMoved = true
          stalled = 0
          break inner
        }
        if minimisingInfeasibility {
          if infeasibilityCount == 0 { break inner }
          if changed { computeInfeasibilityDuals() }
        }
        if needsFactor || factor.updateCount >= SimplexEngine.updateLimit
          || factor.entryCount > 3 * factor.freshEntries + 4 * rowCount + 1000
        {
          break inner
        }
      }
    }
  }

  /// Reduced costs for the sum of infeasibilities.
  private mutating func computeInfeasibilityDuals() {
    for variable in 0..<variableCount { workCost[variable] = 0 }
    for row in 0..<rowCount where infeasibility[row] > 0 {
      workCost[basic[row]] = basicValue[row] < basicLower[row] ? -1 : 1
    }
    computeDuals()
    for row in 0..<rowCount { workCost[basic[row]] = 0 }
    restoreCosts()
  }

  private func choosePrimalEntering() -> Int {
    var best = 0.0
    var chosen = -1
    for variable in 0..<variableCount {
      let standingPlace = place[variable]
      if standingPlace == Place.basic || workLower[variable] == workUpper[variable] { continue }
      let amount = dual[variable]
      let gain: Double
      switch standingPlace {
      case Place.lower: gain = -amount
      case Place.upper: gain = amount
      default: gain = amount.magnitude
      }
      if gain > dualTolerance {
        let merit = gain * gain / devex[variable]
        if merit > best {
          best = merit
          chosen = variable
        }
      }
    }
    return chosen
  }

  private struct PrimalStep {
    /// The blocking row, or -1.
    var row = -1
    /// The entering variable runs from one of its bounds to the other.
    var flips = false
    var length = 0.0
    /// The bound at which the blocking row's variable stops.
    var atUpper = false
  }

  /// How far the entering variable may go. In the first phase a row that is infeasible blocks where
  /// it would leave its feasible range on the far side.
  private func primalRatio(
    _ entering: Int, direction: Double, firstPhase: Bool
  ) -> PrimalStep {
    let least = factor.updateCount < 10 ? 1e-9 : 1e-8
    var relaxed = Double.infinity
    for position in 0..<column.count {
      let row = Int(column.indices[position])
      let entry = column.values[row] * direction
      if entry.magnitude < least { continue }
      let room = blockingRoom(row, entry, firstPhase)
      if room.isFinite {
        relaxed = min(relaxed, (room + primalTolerance) / entry.magnitude)
      }
    }
    var step = PrimalStep()
    var bestEntry = 0.0
    if relaxed < .infinity {
      for position in 0..<column.count {
        let row = Int(column.indices[position])
        let entry = column.values[row] * direction
        if entry.magnitude < least || entry.magnitude <= bestEntry { continue }
        let room = blockingRoom(row, entry, firstPhase)
        if room.isFinite, room / entry.magnitude <= relaxed {
          bestEntry = entry.magnitude
          step.row = row
          step.length = max(0, room / entry.magnitude)
        }
      }
    }
    let range = workUpper[entering] - workLower[entering]
    if range < .infinity, step.row < 0 || range <= step.length {
      return PrimalStep(row: -1, flips: true, length: range, atUpper: false)
    }
    if step.row >= 0 {
      let row = step.row
      let falling = column.values[row] * direction > 0
      if firstPhase, infeasibility[row] > 0 {
        // An infeasible row stops at the far bound if it has one, else at the near one.
        if basicValue[row] > basicUpper[row] {
          step.atUpper = basicLower[row] == -.infinity
        } else {
          step.atUpper = basicUpper[row] < .infinity
        }
      } else {
        step.atUpper = !falling
      }
    }
    return step
  }

  /// How far a basic variable may move when the entering one grows; `entry > 0` lets it fall.
  @inline(__always)
  private func blockingRoom(_ row: Int, _ entry: Double, _ firstPhase: Bool) -> Double {
    let amount = basicValue[row]
    let low = basicLower[row]
    let high = basicUpper[row]
    if firstPhase, infeasibility[row] > 0 {
      if amount > high {
        if entry < 0 { return .infinity }
        return low > -.infinity ? amount - low : amount - high
      }
      if entry > 0 { return .infinity }
      return high < .infinity ? high - amount : low - amount
    }
    return entry > 0 ? amount - low : high - amount
  }

  /// Makes the step and the exchange.
  /// - Returns: whether the set of infeasible rows has changed.
  private mutating func applyPrimalStep(
    _ entering: Int, direction: Double, _ step: PrimalStep
  ) -> Bool {
    var changed = false
    let signed = step.length * direction
    for position in 0..<column.count {
      let row = Int(column.indices[position])
      let before = infeasibility[row] > 0
      basicValue[row] -= signed * column.values[row]
      refreshInfeasibility(row)
      if before || infeasibility[row] > 0 { changed = true }
    }
    value[entering] += signed
    if step.flips {
      place[entering] = place[entering] == Place.lower ? Place.upper : Place.lower
      value[entering] =
        place[entering] == Place.lower ? workLower[entering] : workUpper[entering]
      return changed
    }
    let row = step.row
    let leaving = Int(basic[row])
    let alpha = column.values[row]
    rowSolution.clear()
    rowSolution.add(row, 1)
    factor.backward(&rowSolution, expected: rowDensity, keepRow: true)
    rowDensity = 0.95 * rowDensity + 0.05 * rowSolution.density
    priceRow()
    updatePrimalDuals(entering, leaving: leaving, alpha: alpha)
    place[leaving] = step.atUpper ? Place.upper : Place.lower
    value[leaving] = step.atUpper ? workUpper[leaving] : workLower[leaving]
    place[entering] = Place.basic
    basic[row] = Int32(truncatingIfNeeded: entering)
    basicValue[row] = value[entering]
    basicLower[row] = workLower[entering]
    basicUpper[row] = workUpper[entering]
    refreshInfeasibility(row)
    weight[row] = 1
    let drift = factor.update(pivot: row, alpha: alpha)
    if drift > 1e-6 || drift.isNaN { needsFactor = true }
    return true
  }

  /// Reduced costs and Devex weights after a pivot.
  private mutating func updatePrimalDuals(_ entering: Int, leaving: Int, alpha: Double) {
    let ratio = dual[entering] / alpha
    let reference = max(devex[entering], 1) / (alpha * alpha)
    for position in 0..<rowEntries.count {
      let variable = Int(rowEntries.indices[position])
      if place[variable] == Place.basic { continue }
      let entry = rowEntries.values[variable]
      dual[variable] -= ratio * entry
      devex[variable] = max(devex[variable], entry * entry * reference)
    }
    for position in 0..<rowSolution.count {
      let row = Int(rowSolution.indices[position])
      let variable = columnCount + row
      if place[variable] == Place.basic { continue }
      let entry = -rowSolution.values[row]
      dual[variable] -= ratio * entry
      devex[variable] = max(devex[variable], entry * entry * reference)
    }
    dual[leaving] = -ratio
    dual[entering] = 0
    devex[leaving] = max(reference, 1)
    if devex[leaving] > 1e9 { devex.fill(1) }
  }

  /// Widens bounds by tiny random amounts to break a stall; the caller restores them and cleans up.
  private mutating func moveBounds() {
    for variable in 0..<variableCount where workLower[variable] < workUpper[variable] {
      let amount = 2e-7 * (1 + jitter[variable])
      if workLower[variable] > -.infinity {
        workLower[variable] -= amount * max(1, workLower[variable].magnitude * 1e-2)
      }
      if workUpper[variable] < .infinity {
        workUpper[variable] += amount * max(1, workUpper[variable].magnitude * 1e-2)
      }
    }
  }

  /// The duals of the least sum of infeasibilities prove that it can not be zero.
  private mutating func proveByInfeasibility() {
    rowSolution.clear()
    for row in 0..<rowCount where infeasibility[row] > 0 {
      rowSolution.add(row, basicValue[row] < basicLower[row] ? -1 : 1)
    }
    factor.backward(&rowSolution, expected: 1)
    proofRow = [Double](repeating: 0, count: rowCount)
    for row in 0..<rowCount { proofRow[row] = rowSolution.values[row] * rowScale[row] }
    rowSolution.clear()
  }

  private mutating func recordRay(_ entering: Int, direction: Double) {
    rayColumn = entering
    rayDirection = direction
    rayEntries = []
    if entering < columnCount {
      rayEntries.append((variable: entering, amount: direction * columnScale[entering]))
    }
    for position in 0..<column.count {
      let row = Int(column.indices[position])
      let variable = Int(basic[row])
      if variable < columnCount {
        rayEntries.append(
          (variable: variable, amount: -direction * column.values[row] * columnScale[variable]))
      }
    }
  }
}
