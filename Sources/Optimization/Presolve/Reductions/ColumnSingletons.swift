/// A column of one equation, which leaves the equation as a range.
struct SlackColumn: Sendable {
  let row: Int
  let column: Int
  let factor: Double
  /// The side of the equation.
  let side: Double
  /// Bounds of the column.
  let lower: Double
  let upper: Double
  /// Cost of the column for each unit of the row.
  let price: Double
}

/// A column of one row whose own bounds the row implies; it goes with the row.
struct FreeColumn: Sendable {
  let row: Int
  let column: Int
  let factor: Double
  /// The side at which the row stands.
  let side: Double
  let isAtUpper: Bool
  /// Price of the row, which the column's cost gives.
  let price: Double
}

extension PresolveDraft {
  /// A coefficient that is smaller than this, relative to the largest of its row, would magnify
  /// rounding errors.
  private static let leastPivot = 1e-2

  /// Takes out a column of one row, together with the row where that implies its bounds.
  mutating func substituteSingleton(_ column: Int) {
    guard let entry = onlyEntry(of: column) else { return }
    let row = Int(matrix.rows[entry])
    let factor = matrix.coefficients[entry]
    let activity = knownActivity(row)
    if factor.magnitude < PresolveDraft.leastPivot * activity.largestCoefficient { return }
    if rowLower[row] == rowUpper[row] {
      makeRange(row, column, factor)
    } else if isImpliedFree(column, factor, row, activity) {
      takeWithRow(row, column, factor)
    }
  }

  private mutating func makeRange(_ row: Int, _ column: Int, _ factor: Double) {
    let side = rowLower[row]
    let (low, high) = (lower[column], upper[column])
    let price = cost[column] / factor
    let most = side - factor * (factor > 0 ? low : high)
    let least = side - factor * (factor > 0 ? high : low)
    guard price.isFinite, least < .infinity, most > -.infinity else { return }
    record(
      .slackColumn(
        SlackColumn(
          row: row, column: column, factor: factor, side: side, lower: low, upper: high,
          price: price)))
    shiftCosts(of: row, price: price)
    remove(column, at: 0)
    setSides(row, lower: least, upper: most)
  }

  /// Whether the row keeps the column within its bounds, whatever the others do.
  private func isImpliedFree(
    _ column: Int, _ factor: Double, _ row: Int, _ activity: RowActivity
  ) -> Bool {
    let (low, high) = (lower[column], upper[column])
    if low == -.infinity, high == .infinity { return true }
    if activity.scale > 1e9 { return false }
    let most = activity.most(without: factor, low, high)
    let least = activity.least(without: factor, low, high)
    var reach = ((rowLower[row] - most) / factor, (rowUpper[row] - least) / factor)
    if factor < 0 { reach = (reach.1, reach.0) }
    return reach.0 >= low && reach.1 <= high
  }

  private mutating func takeWithRow(_ row: Int, _ column: Int, _ factor: Double) {
    let price = cost[column] / factor
    let isAtUpper = price < 0 || (price == 0 && rowLower[row] == -.infinity)
    let side = isAtUpper ? rowUpper[row] : rowLower[row]
    guard price.isFinite else { return }
    guard side.isFinite else { return price == 0 ? () : giveUp() }
    record(
      .freeColumn(
        FreeColumn(
          row: row, column: column, factor: factor, side: side, isAtUpper: isAtUpper,
          price: price)))
    shiftCosts(of: row, price: price)
    remove(column, at: 0)
    drop(row)
  }

  /// The costs of all columns of a row when a price is paid for the row.
  private mutating func shiftCosts(of row: Int, price: Double) {
    if price == 0 { return }
    for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
      cost[Int(model.termColumns[entry])] -= model.termCoefficients[entry] * price
    }
  }
}

extension Postsolve {
  /// The column takes the place of the range's slack.
  mutating func undo(_ step: SlackColumn) {
    returnCosts(of: step.row, price: step.price)
    duals[step.row] += step.price
    let status = rowStatus[step.row]
    if status == .basic {
      let found = value(
        of: step.column, factor: step.factor, in: step.row, toReach: step.side)
      values[step.column] = min(max(found, step.lower), step.upper)
      columnStatus[step.column] = .basic
    } else {
      let isAtLower = (status == .atUpper) == (step.factor > 0)
      values[step.column] = isAtLower ? step.lower : step.upper
      columnStatus[step.column] = isAtLower ? .atLower : .atUpper
    }
    rowStatus[step.row] = .atLower
  }

  /// The column is what the row asks of it.
  mutating func undo(_ step: FreeColumn) {
    returnCosts(of: step.row, price: step.price)
    duals[step.row] = step.price
    values[step.column] = value(
      of: step.column, factor: step.factor, in: step.row, toReach: step.side)
    columnStatus[step.column] = .basic
    rowStatus[step.row] = step.isAtUpper ? .atUpper : .atLower
  }
}
