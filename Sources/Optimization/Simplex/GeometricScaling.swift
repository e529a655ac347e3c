internal import Primitives

/// Factors that bring the coefficients of a model near one: a few rounds of dividing rows and
/// columns by the geometric mean of their smallest and largest entry, rounded to powers of two so
/// that scaling itself makes no rounding error.
struct GeometricScaling {
  /// A scaled row is this times the row.
  var rows: [Double]
  /// A column is this times the scaled column.
  var columns: [Double]

  private static let rounds = 6
  /// A model whose entries all lie in this range is left as it is.
  private static let goodRange = 0.2...5.0

  init(unitColumns: Int, rows rowCount: Int) {
    rows = [Double](repeating: 1, count: rowCount)
    columns = [Double](repeating: 1, count: unitColumns)
  }

  init(_ model: LinearModel) {
    self.init(unitColumns: model.columnCount, rows: model.rowCount)
    var smallest = Double.infinity
    var largest = 0.0
    for coefficient in model.termCoefficients {
      smallest = min(smallest, coefficient.magnitude)
      largest = max(largest, coefficient.magnitude)
    }
    if largest == 0
      || (GeometricScaling.goodRange.contains(smallest)
        && GeometricScaling.goodRange.contains(largest))
    {
      return
    }
    var columnLeast = columns
    var columnMost = columns
    for _ in 0..<GeometricScaling.rounds {
      for row in 0..<model.rowCount {
        var least = Double.infinity
        var most = 0.0
        for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
          let size =
            model.termCoefficients[entry].magnitude * columns[Int(model.termColumns[entry])]
          least = min(least, size)
          most = max(most, size)
        }
        if most > 0 { rows[row] = 1 / (least * most).squareRoot() }
      }
      for column in 0..<model.columnCount {
        columnLeast[column] = .infinity
        columnMost[column] = 0
      }
      for row in 0..<model.rowCount {
        for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
          let column = Int(model.termColumns[entry])
          let size = model.termCoefficients[entry].magnitude * rows[row]
          columnLeast[column] = min(columnLeast[column], size)
          columnMost[column] = max(columnMost[column], size)
        }
      }
      for column in 0..<model.columnCount where columnMost[column] > 0 {
        columns[column] = 1 / (columnLeast[column] * columnMost[column]).squareRoot()
      }
    }
    for row in rows.indices { rows[row] = GeometricScaling.powerOfTwo(rows[row]) }
    // Last, the largest entry of each column is brought to about one.
    for column in columns.indices { columnMost[column] = 0 }
    for row in 0..<model.rowCount {
      for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
        let column = Int(model.termColumns[entry])
        columnMost[column] = max(
          columnMost[column], model.termCoefficients[entry].magnitude * rows[row])
      }
    }
    for column in columns.indices {
      columns[column] =
        columnMost[column] > 0 ? GeometricScaling.powerOfTwo(1 / columnMost[column]) : 1
    }
  }

  /// The power of two nearest to a positive number, kept within a sane range.
  static func powerOfTwo(_ number: Double) -> Double {
    guard number.isFinite, number > 0 else { return 1 }
    let exponent = max(-40, min(40, (number * 0.7071067811865476).exponent + 1))
    return Double(sign: .plus, exponent: exponent, significand: 1)
  }
}
