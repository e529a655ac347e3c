extension SimplexEngine {
  /// The values of the columns in the model's units. Values within rounding of a bound are put on
  /// it.
  func columnValues() -> [Double] {
    var values = [Double](repeating: 0, count: columnCount)
    for column in 0..<columnCount where place[column] != Place.basic {
      values[column] = value[column] * columnScale[column]
    }
    for row in 0..<rowCount {
      let variable = Int(basic[row])
      if variable >= columnCount { continue }
      var amount = basicValue[row]
      if amount < lower[variable], amount > lower[variable] - 10 * primalTolerance {
        amount = lower[variable]
      }
      if amount > upper[variable], amount < upper[variable] + 10 * primalTolerance {
        amount = upper[variable]
      }
      values[variable] = amount * columnScale[variable]
    }
    return values
  }

  /// The duals of the rows in the model's units, for minimisation.
  mutating func rowDuals() -> [Double] {
    rowSolution.clear()
    for row in 0..<rowCount {
      let amount = cost[basic[row]]
      if amount != 0 { rowSolution.add(row, amount) }
    }
    factor.backward(&rowSolution, expected: 1)
    var duals = [Double](repeating: 0, count: rowCount)
    for row in 0..<rowCount { duals[row] = rowSolution.values[row] * rowScale[row] }
    rowSolution.clear()
    return duals
  }
}

extension SimplexEngine {
  /// Puts the row of the basis inverse for a position of the basis into `rowSolution`, scaled.
  mutating func unitRow(_ row: Int) {
    rowSolution.clear()
    rowSolution.add(row, 1)
    factor.backward(&rowSolution, expected: rowDensity)
  }
}
