internal import Primitives

/// A row of one column that became bounds of it.
struct BoundRow: Sendable {
  let row: Int
  let column: Int
  let factor: Double
  /// Which of the column's bounds are the row's.
  let givesLower: Bool
  let givesUpper: Bool
  /// Whether the row left the column no freedom.
  let fixes: Bool
}

extension PresolveDraft {
  /// A row without columns holds or it does not.
  mutating func dropEmptyRow(_ row: Int) {
    let share = settledShare(of: row)
    let slack = Tolerance.feasibility * max(1, share.magnitude) * 0.1
    guard share >= rowLower[row] - slack, share <= rowUpper[row] + slack else { return giveUp() }
    record(.looseRow(row))
    drop(row)
  }

  /// A row of one column is a pair of bounds.
  mutating func turnIntoBound(_ row: Int) {
    guard let term = onlyTerm(of: row) else { return }
    let column = Int(model.termColumns[term])
    let factor = model.termCoefficients[term]
    if factor.magnitude < 1e-6 { return }
    let share = settledShare(of: row)
    var low = (rowLower[row] - share) / factor
    var high = (rowUpper[row] - share) / factor
    if factor < 0 { (low, high) = (high, low) }
    // Numbers near the end of the range.
    guard low < .infinity, high > -.infinity else { return giveUp() }
    let oldLower = lower[column]
    let oldUpper = upper[column]
    let slack = 1e-9 * max(1, share.magnitude)
    if low > oldUpper {
      if low > oldUpper + slack * max(1, oldUpper.magnitude) { return giveUp() }
      low = oldUpper
    }
    if high < oldLower {
      if high < oldLower - slack * max(1, oldLower.magnitude) { return giveUp() }
      high = oldLower
    }
    lower[column] = max(oldLower, low)
    upper[column] = min(oldUpper, high)
    record(
      .rowOfOneColumn(
        BoundRow(
          row: row, column: column, factor: factor, givesLower: lower[column] > oldLower,
          givesUpper: upper[column] < oldUpper, fixes: lower[column] == upper[column])))
    drop(row)
    changedBounds(column)
  }
}

extension Postsolve {
  /// Where the column stands at a bound that is the row's, the row binds and takes the reduced cost
  /// as its price.
  mutating func undo(_ step: BoundRow) {
    rowStatus[step.row] = .basic
    let status = columnStatus[step.column]
    if status == .basic || status == .free { return }
    let price = reducedCost(step.column)
    let isAtLower = step.fixes ? price >= 0 : status == .atLower
    guard isAtLower ? step.givesLower : step.givesUpper else {
      columnStatus[step.column] = isAtLower ? .atLower : .atUpper
      return
    }
    columnStatus[step.column] = .basic
    rowStatus[step.row] = isAtLower == (step.factor > 0) ? .atLower : .atUpper
    duals[step.row] = price / step.factor
  }
}
