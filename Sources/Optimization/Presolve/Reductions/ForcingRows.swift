/// A row that can be met in one way only: every column at the bound where the row is least, or at
/// that where it is most.
struct ForcingRow: Sendable {
  let row: Int
  /// Whether the row stands at its upper side, and its columns where it is least.
  let isAtUpper: Bool
  /// The places in the model's terms of the columns that were fixed.
  let terms: [Int32]
}

extension PresolveDraft {
  /// Compares the sides of a row with what its columns can come to.
  mutating func lookAtActivity(_ row: Int) {
    let activity = freshActivity(row)
    let (low, high) = (rowLower[row], rowUpper[row])
    if activity.least > high + 100 * activity.slack || activity.most < low - 100 * activity.slack {
      return giveUp()
    }
    let lowerHolds = activity.least >= low
    let upperHolds = activity.most <= high
    if lowerHolds, upperHolds {
      record(.looseRow(row))
      drop(row)
    } else if activity.least >= high - activity.slack {
      force(row, toUpper: true)
    } else if activity.most <= low + activity.slack {
      force(row, toUpper: false)
    } else {
      // A side that can not bind would only hide that the price of the row has a sign.
      if lowerHolds { rowLower[row] = -.infinity }
      if upperHolds { rowUpper[row] = .infinity }
    }
  }

  private mutating func force(_ row: Int, toUpper: Bool) {
    var terms: [Int32] = []
    for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
      let column = Int(model.termColumns[entry])
      if isColumnGone[column] { continue }
      if lower[column] == upper[column] {
        settle(column, at: lower[column], .atLower)
      } else {
        terms.append(Int32(truncatingIfNeeded: entry))
      }
    }
    record(.forcingRow(ForcingRow(row: row, isAtUpper: toUpper, terms: terms)))
    drop(row)
    for entry in terms {
      let column = Int(model.termColumns[Int(entry)])
      let isLower = (model.termCoefficients[Int(entry)] > 0) == toUpper
      settleSilently(
        column, at: isLower ? lower[column] : upper[column], isLower ? .atLower : .atUpper)
    }
  }
}

extension Postsolve {
  /// The least price of the row under which every column likes the bound it was forced to. The
  /// column that asks for most becomes basic.
  mutating func undo(_ step: ForcingRow) {
    let model = draft.model
    var price = 0.0
    var entering = -1
    for entry in step.terms {
      let column = Int(model.termColumns[Int(entry)])
      columnStatus[column] = draft.standing[column]
      let asked = reducedCost(column) / model.termCoefficients[Int(entry)]
      if step.isAtUpper ? asked < price : asked > price {
        price = asked
        entering = column
      }
    }
    duals[step.row] = price
    guard entering >= 0 else {
      rowStatus[step.row] = .basic
      return
    }
    columnStatus[entering] = .basic
    rowStatus[step.row] = step.isAtUpper ? .atUpper : .atLower
  }
}
