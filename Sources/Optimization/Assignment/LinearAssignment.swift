/// The cheapest way to give each row a column of its own.
///
/// Shortest augmenting paths with potentials (Jonker and Volgenant, Computing 38, 1987).
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
    var work = AssignmentWorkspace(rows: rows, columns: count)
    var table = costs
    _ = work.reduce(&table, rows: rows, columns: count)
    var chosen = [Int](repeating: 0, count: rows)
    for (column, row) in work.rowOfColumn.enumerated() where row >= 0 { chosen[row] = column }
    self.columns = chosen
    cost = chosen.enumerated().reduce(0) { $0 + costs[$1.offset * count + $1.element] }
  }
}
