/// The cheapest way to give each row a column of its own.
///
/// Shortest augmenting paths with potentials (Jonker and Volgenant, Computing 38, 1987; Kuhn's
/// Hungarian method in the form of Lawler).
public struct LinearAssignment: Hashable, Sendable {
  /// The column of each row.
  public let columns: [Int]
  /// The sum of the costs chosen.
  public let cost: Double

  /// The assignment of a cost table.
  ///
  /// - Parameters:
  ///   - costs: row by row, finite.
  ///   - rows: at most `columns`.
  ///   - count: how many columns there are, at least as many as rows.
  /// - Returns: nil where there are more rows than columns, or the table has another size.
  /// - Complexity: O(rows² · columns).
  public init?(_ costs: [Double], rows: Int, columns count: Int) {
    guard rows >= 0, rows <= count, costs.count == rows * count else { return nil }
    var rowPrice = [Double](repeating: 0, count: rows + 1)
    var columnPrice = [Double](repeating: 0, count: count + 1)
    // Row of each column, 0: none; columns and rows count from 1 here.
    var rowOf = [Int](repeating: 0, count: count + 1)
    var before = [Int](repeating: 0, count: count + 1)
    for row in 0..<rows {
      rowOf[0] = row + 1
      var current = 0
      var least = [Double](repeating: .infinity, count: count + 1)
      var isUsed = [Bool](repeating: false, count: count + 1)
      repeat {
        isUsed[current] = true
        let own = rowOf[current]
        var step = Double.infinity
        var next = 0
        for column in 1..<(count + 1) where !isUsed[column] {
          let reduced =
            costs[(own - 1) * count + column - 1] - rowPrice[own] - columnPrice[column]
          if reduced < least[column] {
            least[column] = reduced
            before[column] = current
          }
          if least[column] < step {
            step = least[column]
            next = column
          }
        }
        guard next > 0 else { return nil }
        for column in 0..<(count + 1) {
          if isUsed[column] {
            rowPrice[rowOf[column]] += step
            columnPrice[column] -= step
          } else {
            least[column] -= step
          }
        }
        current = next
      } while rowOf[current] != 0
      repeat {
        let previous = before[current]
        rowOf[current] = rowOf[previous]
        current = previous
      } while current != 0
    }
    var chosen = [Int](repeating: 0, count: rows)
    for column in 1..<(count + 1) where rowOf[column] > 0 { chosen[rowOf[column] - 1] = column - 1 }
    self.columns = chosen
    cost = chosen.enumerated().reduce(0) { $0 + costs[$1.offset * count + $1.element] }
  }
}
