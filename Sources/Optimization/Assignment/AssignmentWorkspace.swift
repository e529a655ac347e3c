/// Room for linear assignments one after another: each row to a column of its own, for least.
///
/// Shortest augmenting paths with potentials (Jonker and Volgenant, Computing 38, 1987). Nothing is
/// allocated once it is made.
struct AssignmentWorkspace {
  private let mostRows: Int
  private let mostColumns: Int
  /// Costs, prices of rows, prices of columns, lengths of ways to columns.
  private var figures: [Double]
  /// The row of each column (−1: none), the column before each on its way (−1: none), and whether the
  /// way to it is settled.
  private var marks: [Int]

  /// Room for tables of up to this size.
  init(rows: Int, columns: Int) {
    mostRows = rows
    mostColumns = columns
    figures = Array(repeating: 0, count: rows * columns + rows + 2 * columns)
    marks = Array(repeating: -1, count: 3 * columns)
  }

  /// The row of each column of the table solved last; −1: none.
  var rowOfColumn: ArraySlice<Int> { marks[..<mostColumns] }

  /// The least cost of a table, which keeps what its entries cost beyond it: none of them less than 0.
  mutating func reduce(_ table: inout [Double], rows: Int, columns: Int) -> Double {
    table.withUnsafeMutableBufferPointer { table in
      solve(rows: rows, columns: columns) { costs in
        for entry in 0..<(rows * columns) { costs[entry] = table[entry] }
      } reduced: { costs in
        for entry in 0..<(rows * columns) { table[entry] = costs[entry] }
      }
    }
  }

  /// The least cost of the table that `fill` writes; `reduced` sees what its entries cost beyond it.
  ///
  /// - Complexity: O(rows² · columns).
  @inline(__always)
  mutating func solve(
    rows: Int, columns: Int, fill: (UnsafeMutableBufferPointer<Double>) -> Void,
    reduced: (UnsafeMutableBufferPointer<Double>) -> Void
  ) -> Double {
    guard rows > 0, rows <= min(columns, mostRows), columns <= mostColumns else { return 0 }
    let (mostRows, mostColumns) = (mostRows, mostColumns)
    return figures.withUnsafeMutableBufferPointer { figures in
      marks.withUnsafeMutableBufferPointer { marks in
        var tables = AssignmentTables(
          figures: figures, marks: marks, mostRows: mostRows, mostColumns: mostColumns,
          rows: rows, columns: columns)
        fill(tables.costs)
        let total = tables.solve()
        reduced(tables.costs)
        return total
      }
    }
  }
}

/// A linear assignment under work, in borrowed room.
private struct AssignmentTables {
  let rows: Int
  let columns: Int
  let costs: UnsafeMutableBufferPointer<Double>
  private let rowPrice: UnsafeMutableBufferPointer<Double>
  private let columnPrice: UnsafeMutableBufferPointer<Double>
  private let least: UnsafeMutableBufferPointer<Double>
  private let rowOf: UnsafeMutableBufferPointer<Int>
  private let before: UnsafeMutableBufferPointer<Int>
  private let isSettled: UnsafeMutableBufferPointer<Int>

  init(
    figures: UnsafeMutableBufferPointer<Double>, marks: UnsafeMutableBufferPointer<Int>,
    mostRows: Int, mostColumns: Int, rows: Int, columns: Int
  ) {
    self.rows = rows
    self.columns = columns
    var from = 0
    func next(_ count: Int) -> UnsafeMutableBufferPointer<Double> {
      defer { from += count }
      return UnsafeMutableBufferPointer(rebasing: figures[from..<(from + count)])
    }
    costs = next(mostRows * mostColumns)
    rowPrice = next(mostRows)
    columnPrice = next(mostColumns)
    least = next(mostColumns)
    rowOf = UnsafeMutableBufferPointer(rebasing: marks[..<mostColumns])
    before = UnsafeMutableBufferPointer(rebasing: marks[mostColumns..<(2 * mostColumns)])
    isSettled = UnsafeMutableBufferPointer(rebasing: marks[(2 * mostColumns)...])
  }

  /// The least cost; costs are left as what they are beyond their prices.
  mutating func solve() -> Double {
    for column in rowOf.indices { rowOf[column] = -1 }
    for column in 0..<columns { columnPrice[column] = 0 }
    for row in 0..<rows { seat(row) }
    var total = 0.0
    for row in 0..<rows { total += rowPrice[row] }
    for column in 0..<columns { total += columnPrice[column] }
    for row in 0..<rows {
      for column in 0..<columns {
        // What rounding leaves below zero is zero.
        costs[row * columns + column] = max(
          0, costs[row * columns + column] - rowPrice[row] - columnPrice[column])
      }
    }
    return total
  }

  /// Gives a row a column; rows that stand in its way move on.
  private func seat(_ row: Int) {
    var low = Double.infinity
    var best = 0
    for column in 0..<columns {
      let cost = costs[row * columns + column] - columnPrice[column]
      if cost < low {
        low = cost
        best = column
      }
    }
    rowPrice[row] = low
    guard rowOf[best] >= 0 else {
      rowOf[best] = row
      return
    }
    for column in 0..<columns {
      isSettled[column] = 0
      before[column] = -1
      least[column] = costs[row * columns + column] - low - columnPrice[column]
    }
    guard let (end, length) = shortestWay() else { return }
    rowPrice[row] += length
    for column in 0..<columns where isSettled[column] == 1 && column != end {
      let slack = length - least[column]
      columnPrice[column] -= slack
      rowPrice[rowOf[column]] += slack
    }
    var column = end
    while column >= 0 {
      let previous = before[column]
      rowOf[column] = previous >= 0 ? rowOf[previous] : row
      column = previous
    }
  }

  /// The nearest column that has no row, and how far it is.
  private func shortestWay() -> (end: Int, length: Double)? {
    while true {
      var length = Double.infinity
      var next = -1
      for column in 0..<columns where isSettled[column] == 0 && least[column] < length {
        length = least[column]
        next = column
      }
      guard next >= 0 else { return nil }
      isSettled[next] = 1
      let owner = rowOf[next]
      guard owner >= 0 else { return (next, length) }
      let base = length - rowPrice[owner]
      for column in 0..<columns where isSettled[column] == 0 {
        let way = costs[owner * columns + column] - columnPrice[column] + base
        if way < least[column] {
          least[column] = way
          before[column] = next
        }
      }
    }
  }
}
