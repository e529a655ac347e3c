/// Makes a nearly feasible point feasible by moving columns towards their lower bounds, and then
/// better by raising what pays as far as the rows let it.
struct PointRepair {
  private let model: SearchModel
  private var lower: [Double]
  private var upper: [Double]
  private(set) var values: [Double]
  private var activity: [Double]

  /// Whole columns are to be whole already; the others are moved within these bounds.
  init(_ model: SearchModel, lower: [Double], upper: [Double], values: [Double]) {
    self.model = model
    self.lower = lower
    self.upper = upper
    self.values = values
    for column in values.indices {
      self.values[column] = min(max(values[column], lower[column]), upper[column])
    }
    activity = [Double](repeating: 0, count: model.rowCount)
  }

  /// - Returns: whether every row is met.
  mutating func run() -> Bool {
    for _ in 0..<60 {
      var isBroken = false
      for row in 0..<model.rowCount where lessen(row) { isBroken = true }
      if !isBroken {
        raise()
        return true
      }
    }
    return false
  }

  /// Shrinks what is too much in a row.
  /// - Returns: whether anything was wrong.
  private mutating func lessen(_ row: Int) -> Bool {
    var sum = 0.0
    for entry in model.rowRange(row) {
      sum += model.termCoefficients[entry] * values[Int(model.termColumns[entry])]
    }
    activity[row] = sum
    let high = model.rowUpper[row]
    let low = model.rowLower[row]
    let sign: Double
    let excess: Double
    if sum > high + 1e-9 * max(1, high.magnitude) {
      (sign, excess) = (1, sum - high)
    } else if sum < low - 1e-9 * max(1, low.magnitude) {
      (sign, excess) = (-1, low - sum)
    } else {
      return false
    }
    var movable = 0.0
    for entry in model.rowRange(row) {
      let column = Int(model.termColumns[entry])
      let factor = sign * model.termCoefficients[entry]
      if factor > 0, !model.isInteger[column] {
        movable += factor * (values[column] - lower[column])
      }
    }
    guard movable > 0 else { return true }
    let keep = max(0, 1 - excess * (1 + 1e-12) / movable)
    for entry in model.rowRange(row) {
      let column = Int(model.termColumns[entry])
      if sign * model.termCoefficients[entry] > 0, !model.isInteger[column] {
        values[column] = lower[column] + keep * (values[column] - lower[column])
      }
    }
    return true
  }

  /// Raises columns that pay, the dearest first, as far as their rows have room.
  private mutating func raise() {
    let order = (0..<model.columnCount).filter {
      !model.isInteger[$0] && model.cost[$0] < 0 && values[$0] < upper[$0]
    }.sorted { (model.cost[$0], $0) < (model.cost[$1], $1) }
    for column in order {
      var room = upper[column] - values[column]
      for entry in model.columnRange(column) {
        let row = Int(model.columnRows[entry])
        let factor = model.columnCoefficients[entry]
        let side = factor > 0 ? model.rowUpper[row] : model.rowLower[row]
        if side.isInfinite { continue }
        room = min(room, (side - activity[row]) / factor)
        if room <= 1e-9 { break }
      }
      guard room > 1e-9, room.isFinite else { continue }
      values[column] += room
      for entry in model.columnRange(column) {
        activity[Int(model.columnRows[entry])] += model.columnCoefficients[entry] * room
      }
    }
  }
}
