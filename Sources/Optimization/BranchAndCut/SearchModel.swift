/// A model as the search sees it: minimised, no offset, flat arrays by rows and by columns.
struct SearchModel: Sendable {
  var columnCount: Int
  var rowCount: Int
  var cost: [Double]
  var lower: [Double]
  var upper: [Double]
  var isInteger: [Bool]
  var rowLower: [Double]
  var rowUpper: [Double]
  var rowStarts: [Int]
  var termColumns: [Int32]
  var termCoefficients: [Double]
  var columnStarts: [Int]
  var columnRows: [Int32]
  var columnCoefficients: [Double]

  /// From a model; the sense is turned to minimisation.
  init(_ model: LinearModel) {
    let sign = model.sense == .minimize ? 1.0 : -1.0
    columnCount = model.columnCount
    rowCount = model.rowCount
    cost = model.objective.map { sign * $0 }
    lower = model.columnLower
    upper = model.columnUpper
    isInteger = model.columnKinds.map { $0 == .integer }
    rowLower = model.rowLower
    rowUpper = model.rowUpper
    rowStarts = model.rowStarts
    termColumns = model.termColumns
    termCoefficients = model.termCoefficients
    let columns = model.columnMajor()
    columnStarts = columns.starts
    columnRows = columns.rows
    columnCoefficients = columns.coefficients
  }

  @inline(__always)
  func rowRange(_ row: Int) -> Range<Int> { rowStarts[row]..<rowStarts[row + 1] }

  @inline(__always)
  func columnRange(_ column: Int) -> Range<Int> {
    columnStarts[column]..<columnStarts[column + 1]
  }

  /// The objective at a point.
  func objective(_ values: [Double]) -> Double {
    var sum = 0.0
    for column in 0..<columnCount { sum += cost[column] * values[column] }
    return sum
  }

  /// Whether a point meets bounds, rows and kinds, with a tolerance relative to the numbers.
  func isFeasible(_ values: [Double], tolerance: Double) -> Bool {
    for column in 0..<columnCount {
      let value = values[column]
      let slack = tolerance * max(1, value.magnitude)
      if !(value >= lower[column] - slack && value <= upper[column] + slack) { return false }
      if isInteger[column], (value - value.rounded()).magnitude > 1e-6 { return false }
    }
    for row in 0..<rowCount {
      var sum = 0.0
      var scale = 1.0
      for entry in rowRange(row) {
        let term = termCoefficients[entry] * values[Int(termColumns[entry])]
        sum += term
        scale = max(scale, term.magnitude)
      }
      let slack = tolerance * scale
      if sum < rowLower[row] - slack || sum > rowUpper[row] + slack { return false }
    }
    return true
  }
}
