/// The coefficients of a model column by column: the same numbers as its rows, turned.
public struct CompressedColumns: Sendable, Equatable {
  /// Where each column's entries begin; one more entry than columns.
  public let starts: [Int]
  /// The row of each entry, ascending within a column.
  public let rows: [Int32]
  /// The coefficient of each entry.
  public let coefficients: [Double]
}

extension LinearModel {
  /// The coefficients column by column.
  /// - Complexity: O(terms + columns)
  public func columnMajor() -> CompressedColumns {
    var starts = [Int](repeating: 0, count: columnCount + 1)
    for column in termColumns { starts[Int(column) + 1] += 1 }
    for column in 0..<columnCount { starts[column + 1] += starts[column] }
    var next = starts
    var rows = [Int32](repeating: 0, count: termCount)
    var coefficients = [Double](repeating: 0, count: termCount)
    for row in 0..<rowCount {
      for position in rowStarts[row]..<rowStarts[row + 1] {
        let column = Int(termColumns[position])
        rows[next[column]] = Int32(truncatingIfNeeded: row)
        coefficients[next[column]] = termCoefficients[position]
        next[column] += 1
      }
    }
    return CompressedColumns(starts: starts, rows: rows, coefficients: coefficients)
  }
}
