/// A sum of multiples of the rows of a model and of cuts, as the equation
/// `Σ coefficient · column - Σ multiplier · activity = 0`.
struct RowAggregate {
  /// Coefficients of the columns; only those of `columns` may differ from zero.
  private(set) var coefficient: [Double]
  /// Columns that have had a coefficient, in the order of their coming.
  private(set) var columns: [Int32] = []
  private var isListed: [Bool]
  /// The rows and their multipliers.
  private(set) var rows: [(row: Int, multiplier: Double)] = []

  init(columnCount: Int) {
    coefficient = [Double](repeating: 0, count: columnCount)
    isListed = [Bool](repeating: false, count: columnCount)
  }

  mutating func clear() {
    for column in columns {
      coefficient[Int(column)] = 0
      isListed[Int(column)] = false
    }
    columns.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
  }

  mutating func add(_ row: Int, times multiplier: Double, _ space: RowSpace) {
    if row < space.model.rowCount {
      for entry in space.model.rowRange(row) {
        add(Int(space.model.termColumns[entry]), multiplier * space.model.termCoefficients[entry])
      }
    } else {
      for term in space.cuts[row - space.model.rowCount].terms {
        add(term.column, multiplier * term.coefficient)
      }
    }
    rows.append((row: row, multiplier: multiplier))
  }

  private mutating func add(_ column: Int, _ amount: Double) {
    if !isListed[column] {
      isListed[column] = true
      columns.append(Int32(truncatingIfNeeded: column))
    }
    coefficient[column] += amount
  }

  /// Sets a coefficient that only rounding keeps from zero to zero.
  mutating func forget(_ column: Int) { coefficient[column] = 0 }
}

/// The rows that cuts are made of: those of the model, then those of cuts in the relaxation.
struct RowSpace {
  var model: SearchModel
  var cuts: [Cut]
  /// Whether the activity of each row is whole at every whole point.
  var isWhole: [Bool]
  /// The activity of each row at the point that is to be cut off.
  var activity: [Double]

  init(_ model: SearchModel, cuts: [Cut], values: [Double]) {
    self.model = model
    self.cuts = cuts
    let count = model.rowCount + cuts.count
    isWhole = [Bool](repeating: false, count: count)
    activity = [Double](repeating: 0, count: count)
    for row in 0..<model.rowCount {
      var sum = 0.0
      var whole = true
      for entry in model.rowRange(row) {
        let column = Int(model.termColumns[entry])
        let factor = model.termCoefficients[entry]
        sum += factor * values[column]
        if !model.isInteger[column] || factor != factor.rounded() { whole = false }
      }
      activity[row] = sum
      isWhole[row] = whole
    }
    for (offset, cut) in cuts.enumerated() {
      activity[model.rowCount + offset] = cut.violation(values) + cut.side
    }
  }

  func lower(_ row: Int) -> Double {
    row < model.rowCount ? model.rowLower[row] : -.infinity
  }

  func upper(_ row: Int) -> Double {
    row < model.rowCount ? model.rowUpper[row] : cuts[row - model.rowCount].side
  }
}
