/// Columns whose reduced cost has one sign whatever the prices of the rows.
extension PresolveDraft {
  /// What a row's sides say of its price: none where it has no side, `>= 0` where it has only a lower
  /// one, `<= 0` where only an upper one.
  func pricesBySides(_ row: Int) -> (least: Double, most: Double) {
    (
      least: rowUpper[row] == .infinity ? 0 : -.infinity,
      most: rowLower[row] == -.infinity ? 0 : .infinity
    )
  }

  mutating func boundDualBySides(_ row: Int) {
    (leastDual[row], mostDual[row]) = pricesBySides(row)
  }

  /// Bounds on the prices of all rows: by their sides, and by columns that stand in the row alone and
  /// have one bound, whose reduced cost has a sign at any optimum.
  mutating func boundDuals() {
    for row in 0..<model.rowCount where !isRowGone[row] { boundDualBySides(row) }
    for column in 0..<model.columnCount where !isColumnGone[column] && columnLength[column] == 1 {
      guard let entry = onlyEntry(of: column) else { continue }
      let row = Int(matrix.rows[entry])
      let factor = matrix.coefficients[entry]
      let price = cost[column] / factor
      if upper[column] == .infinity {
        if factor > 0 {
          mostDual[row] = min(mostDual[row], price)
        } else {
          leastDual[row] = max(leastDual[row], price)
        }
      }
      if lower[column] == -.infinity {
        if factor > 0 {
          leastDual[row] = max(leastDual[row], price)
        } else {
          mostDual[row] = min(mostDual[row], price)
        }
      }
    }
  }

  /// Settles a column at the bound that it likes at all prices.
  /// - Returns: whether it is settled, or shows that there is no optimum.
  mutating func settleDominatedColumn(_ column: Int) -> Bool {
    var range = reducedCosts(column) { ($0.leastDual[$1], $0.mostDual[$1]) }
    let scale = max(1, cost[column].magnitude)
    if columnLength[column] == 1,
      range.least.magnitude < 1e-9 * scale || range.most.magnitude < 1e-9 * scale
    {
      // The column itself may be what bounds the price of its row.
      range = reducedCosts(column) { $0.pricesBySides($1) }
    }
    if range.least >= 0 {
      if lower[column].isFinite {
        settle(column, at: lower[column], .atLower)
        return true
      }
      if range.least > 1e-6 * scale { giveUp() }
    } else if range.most <= 0 {
      if upper[column].isFinite {
        settle(column, at: upper[column], .atUpper)
        return true
      }
      if range.most < -1e-6 * scale { giveUp() }
    }
    return isStuck
  }

  /// Between what the reduced cost of a column must be when its rows have these prices.
  private func reducedCosts(
    _ column: Int, prices: (PresolveDraft, Int) -> (least: Double, most: Double)
  ) -> (least: Double, most: Double) {
    var least = cost[column]
    var most = cost[column]
    for entry in matrix.starts[column]..<matrix.starts[column + 1] {
      let row = Int(matrix.rows[entry])
      if isRowGone[row] { continue }
      let factor = matrix.coefficients[entry]
      let price = prices(self, row)
      // No coefficient is zero, so that no zero meets an infinity.
      least -= factor * (factor > 0 ? price.most : price.least)
      most -= factor * (factor > 0 ? price.least : price.most)
      if least == -.infinity, most == .infinity { break }
    }
    return (least, most)
  }
}
