/// The LU factors, with partial pivoting, of a small dense matrix.
struct DenseFactors {
  private let size: Int
  /// Row by row: below the diagonal the multipliers, on and above it the upper factor.
  private var factors: [Double]
  /// `rowOf[i]` is the row of the matrix that stands at place `i`.
  private var rowOf: [Int32]

  /// Factors a matrix given row by row; nil when a pivot is 0 or not finite.
  ///
  /// O(size³). Requires `rows.count == size * size`.
  init?(rows: [Double], size: Int) {
    self.size = size
    factors = rows
    rowOf = (0..<Int32(truncatingIfNeeded: size)).map { $0 }
    let regular = factors.withUnsafeMutableBufferPointer { matrix in
      Self.eliminate(matrix, size: size, rowOf: &rowOf)
    }
    if !regular { return nil }
  }

  private static func eliminate(
    _ matrix: UnsafeMutableBufferPointer<Double>, size: Int, rowOf: inout [Int32]
  ) -> Bool {
    for step in 0..<size {
      var pivotRow = step
      for row in (step + 1)..<max(size, step + 1)
      where matrix[row * size + step].magnitude > matrix[pivotRow * size + step].magnitude {
        pivotRow = row
      }
      let pivot = matrix[pivotRow * size + step]
      if pivot == 0 || !pivot.isFinite { return false }
      if pivotRow != step {
        rowOf.swapAt(pivotRow, step)
        for column in 0..<size {
          matrix.swapAt(pivotRow * size + column, step * size + column)
        }
      }
      let top = step * size
      for row in (step + 1)..<max(size, step + 1) {
        let begin = row * size
        if matrix[begin + step] == 0 { continue }
        let multiplier = matrix[begin + step] / pivot
        matrix[begin + step] = multiplier
        for column in (step + 1)..<max(size, step + 1) {
          matrix[begin + column] -= multiplier * matrix[top + column]
        }
      }
    }
    return true
  }

  /// The solution of `matrix · x = right`. O(size²). Requires `right.count == size`.
  func solve(_ right: [Double]) -> [Double] {
    var solution = rowOf.map { right[Int($0)] }
    for row in 0..<size {
      var sum = solution[row]
      for column in 0..<row { sum -= factors[row * size + column] * solution[column] }
      solution[row] = sum
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      var sum = solution[row]
      for column in (row + 1)..<max(size, row + 1) {
        sum -= factors[row * size + column] * solution[column]
      }
      solution[row] = sum / factors[row * size + row]
    }
    return solution
  }

  /// The diagonal of the inverse. O(size³), each column solved only as far as needed.
  func diagonalOfInverse() -> [Double] {
    var diagonal = [Double](repeating: 0, count: size)
    var placeOf = [Int](repeating: 0, count: size)
    for (place, row) in rowOf.enumerated() { placeOf[Int(row)] = place }
    var column = [Double](repeating: 0, count: size)
    factors.withUnsafeBufferPointer { matrix in
      for index in 0..<size {
        // The right side is a unit vector: everything before its place stays 0.
        let first = placeOf[index]
        for row in 0..<first { column[row] = 0 }
        for row in first..<size {
          var sum = row == first ? 1.0 : 0.0
          for place in first..<max(first, row) { sum -= matrix[row * size + place] * column[place] }
          column[row] = sum
        }
        for row in stride(from: size - 1, through: index, by: -1) {
          var sum = column[row]
          for place in (row + 1)..<max(size, row + 1) {
            sum -= matrix[row * size + place] * column[place]
          }
          column[row] = sum / matrix[row * size + row]
        }
        diagonal[index] = column[index]
      }
    }
    return diagonal
  }
}
