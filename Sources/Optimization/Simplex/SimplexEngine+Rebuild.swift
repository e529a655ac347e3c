extension SimplexEngine {
  /// Recomputes values and reduced costs, after factorizing the basis anew when the factors have
  /// more than `age` updates.
  mutating func rebuild(age: Int = 0) {
    if needsFactor || factor.updateCount > age { refactor() }
    computeValues()
    computeDuals()
  }

  /// Factorizes the basis; columns that depend on others give way to logicals.
  mutating func refactor() {
    // Weights belong to variables, and the factorization reorders the rows of the basis.
    for row in 0..<rowCount { scratch[basic[row]] = weight[row] }
    let replaced = factor.factorize(&basic, matrix)
    factorizations += 1
    factor.generation = factorizations
    for (row, removed) in replaced {
      place[removed] = nearestPlace(removed)
      place[columnCount + row] = Place.basic
      scratch[columnCount + row] = 1
    }
    for row in 0..<rowCount { weight[row] = scratch[basic[row]] }
    needsFactor = false
  }

  /// Puts every variable outside the basis at its bound.
  @inline(__always)
  func standing(_ variable: Int) -> Double {
    switch place[variable] {
    case Place.lower: return workLower[variable]
    case Place.upper: return workUpper[variable]
    default: return 0
    }
  }

  /// Values of all variables from the places of those outside the basis.
  mutating func computeValues() {
    column.clear()
    for variable in 0..<variableCount where place[variable] != Place.basic {
      let amount = standing(variable)
      value[variable] = amount
      if amount != 0 { addColumn(variable, -amount) }
    }
    column.pack()
    factor.forward(&column, expected: 1)
    for row in 0..<rowCount {
      let variable = Int(basic[row])
      basicValue[row] = column.values[row]
      basicLower[row] = workLower[variable]
      basicUpper[row] = workUpper[variable]
      refreshInfeasibility(row)
    }
    column.clear()
  }

  /// Bounds and infeasibilities of the basic variables, whose values stay.
  mutating func refreshBasicBounds() {
    for row in 0..<rowCount {
      basicLower[row] = workLower[basic[row]]
      basicUpper[row] = workUpper[basic[row]]
      refreshInfeasibility(row)
    }
  }

  /// Adds a multiple of a variable's column to `column`.
  @inline(__always)
  private mutating func addColumn(_ variable: Int, _ amount: Double) {
    if variable < columnCount {
      for entry in matrix.columnRange(variable) {
        column.add(Int(matrix.rowIndex[entry]), amount * matrix.coefficient[entry])
      }
    } else {
      column.add(variable - columnCount, -amount)
    }
  }

  /// Puts a variable's column into `column`.
  mutating func loadColumn(_ variable: Int) {
    column.clear()
    addColumn(variable, 1)
  }

  /// Reduced costs of all variables from the costs worked with.
  mutating func computeDuals() {
    rowSolution.clear()
    for row in 0..<rowCount {
      let amount = workCost[basic[row]]
      if amount != 0 { rowSolution.add(row, amount) }
    }
    factor.backward(&rowSolution, expected: 1)
    for variable in 0..<columnCount {
      if place[variable] == Place.basic {
        dual[variable] = 0
        continue
      }
      var sum = workCost[variable]
      for entry in matrix.columnRange(variable) {
        sum -= rowSolution.values[matrix.rowIndex[entry]] * matrix.coefficient[entry]
      }
      dual[variable] = sum
    }
    for row in 0..<rowCount {
      let variable = columnCount + row
      dual[variable] =
        place[variable] == Place.basic ? 0 : workCost[variable] + rowSolution.values[row]
    }
    rowSolution.clear()
  }

  /// Brings `infeasibility` of a row up to date.
  @inline(__always)
  mutating func refreshInfeasibility(_ row: Int) {
    let amount = basicValue[row]
    let below = basicLower[row] - amount
    let above = amount - basicUpper[row]
    if below > primalTolerance {
      infeasibility[row] = below * below
    } else if above > primalTolerance {
      infeasibility[row] = above * above
    } else {
      infeasibility[row] = 0
    }
  }

  /// How far the reduced cost of a variable outside the basis is from the sign it should have,
  /// under the true bounds.
  @inline(__always)
  func dualInfeasibility(_ variable: Int) -> Double {
    let amount = dual[variable]
    if lower[variable] == upper[variable] { return 0 }
    switch place[variable] {
    case Place.basic: return 0
    case Place.free: return amount.magnitude
    case Place.lower: return max(0, -amount)
    default: return max(0, amount)
    }
  }

  /// Moves variables with two bounds to the bound that their reduced cost asks for.
  /// - Returns: how many variables with one bound or none have the wrong sign, and whether any
  ///   variable now stands elsewhere than its value says.
  mutating func flipToDualFeasible() -> (wrong: Int, moved: Bool) {
    var wrong = 0
    var moved = false
    for variable in 0..<variableCount where place[variable] != Place.basic {
      let amount = dual[variable]
      if workLower[variable] > -.infinity, workUpper[variable] < .infinity {
        if amount > dualTolerance {
          place[variable] = Place.lower
        } else if amount < -dualTolerance {
          place[variable] = Place.upper
        } else if place[variable] == Place.free {
          place[variable] = Place.lower
        }
        if value[variable] != standing(variable) { moved = true }
      } else if amount > dualTolerance {
        if workLower[variable] == -.infinity { wrong += 1 }
      } else if amount < -dualTolerance {
        if workUpper[variable] == .infinity { wrong += 1 }
      }
    }
    return (wrong: wrong, moved: moved)
  }

  /// Sum of infeasibilities of the basic variables.
  var infeasibilityCount: Int {
    var count = 0
    for row in 0..<rowCount where infeasibility[row] > 0 { count += 1 }
    return count
  }

  /// The dual objective under the costs worked with, in the scaled problem's units.
  func workObjective() -> Double {
    var sum = 0.0
    for variable in 0..<variableCount where place[variable] != Place.basic {
      let amount = value[variable]
      if amount != 0 { sum += amount * dual[variable] }
    }
    return sum
  }

  /// The objective of the present point under the true costs, without offset.
  func objective() -> Double {
    var sum = 0.0
    for column in 0..<columnCount where place[column] != Place.basic {
      sum += cost[column] * value[column]
    }
    for row in 0..<rowCount { sum += cost[basic[row]] * basicValue[row] }
    return sum
  }
}
