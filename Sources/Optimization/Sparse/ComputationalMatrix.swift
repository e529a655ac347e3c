/// The coefficients that a simplex engine works on, by columns and by rows.
struct ComputationalMatrix: ~Copyable {
  private(set) var columnCount: Int
  private(set) var rowCount: Int
  var columnStart: FlatArray<Int32>
  var rowIndex: FlatArray<Int32>
  var coefficient: FlatArray<Double>
  var rowStart: FlatArray<Int32>
  var columnIndex: FlatArray<Int32>
  var rowCoefficient: FlatArray<Double>

  /// From rows; the copy by columns is made here.
  init(columnCount: Int, rowStarts: [Int], columns: [Int32], coefficients: [Double]) {
    self.columnCount = columnCount
    rowCount = rowStarts.count - 1
    rowStart = FlatArray(rowStarts.map { Int32(truncatingIfNeeded: $0) })
    columnIndex = FlatArray(columns)
    rowCoefficient = FlatArray(coefficients)
    columnStart = FlatArray(repeating: 0, count: columnCount + 1)
    rowIndex = FlatArray(repeating: 0, count: columns.count)
    coefficient = FlatArray(repeating: 0, count: columns.count)
    turn()
  }

  /// Makes the copy by columns from the rows.
  private mutating func turn() {
    rowIndex.resize(to: columnIndex.count, filling: 0)
    coefficient.resize(to: columnIndex.count, filling: 0)
    columnStart.fill(0)
    for entry in 0..<columnIndex.count { columnStart[Int(columnIndex[entry]) + 1] += 1 }
    for column in 0..<columnCount { columnStart[column + 1] += columnStart[column] }
    for row in 0..<rowCount {
      for entry in Int(rowStart[row])..<Int(rowStart[row + 1]) {
        let column = columnIndex[entry]
        let place = columnStart[column]
        rowIndex[place] = Int32(truncatingIfNeeded: row)
        coefficient[place] = rowCoefficient[entry]
        columnStart[column] += 1
      }
    }
    var column = columnCount
    while column > 0 {
      columnStart[column] = columnStart[column - 1]
      column -= 1
    }
    columnStart[0] = 0
  }

  /// Adds rows at the end.
  mutating func appendRows(_ rows: [[(column: Int, coefficient: Double)]]) {
    for row in rows {
      for term in row {
        columnIndex.append(Int32(truncatingIfNeeded: term.column))
        rowCoefficient.append(term.coefficient)
      }
      rowStart.append(Int32(truncatingIfNeeded: columnIndex.count))
    }
    rowCount += rows.count
    turn()
  }

  /// Drops the rows that are not kept.
  mutating func keepRows(_ keep: [Bool]) {
    var place = 0
    var kept = 0
    for row in 0..<rowCount {
      let range = rowRange(row)
      if !keep[row] { continue }
      for entry in range {
        columnIndex[place] = columnIndex[entry]
        rowCoefficient[place] = rowCoefficient[entry]
        place += 1
      }
      kept += 1
      rowStart[kept] = Int32(truncatingIfNeeded: place)
    }
    rowCount = kept
    rowStart.truncate(to: kept + 1)
    columnIndex.truncate(to: place)
    rowCoefficient.truncate(to: place)
    turn()
  }

  @inline(__always)
  func columnRange(_ column: Int) -> Range<Int> {
    Int(columnStart[column])..<Int(columnStart[column + 1])
  }

  @inline(__always)
  func rowRange(_ row: Int) -> Range<Int> { Int(rowStart[row])..<Int(rowStart[row + 1]) }
}
