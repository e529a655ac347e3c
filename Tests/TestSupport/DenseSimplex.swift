/// A linear program over nonnegative columns, solved on a dense tableau: slow, short, and sharing
/// nothing with the engines that it is to judge.
///
/// Two phases, entering and leaving by lowest index (Bland, Mathematics of Operations Research 2,
/// 1977), so that it ends. Rows are scaled by their largest coefficient.
public struct DenseSimplex {
  /// How a row's sum stands to its bound.
  public enum Relation: Sendable {
    case atMost
    case atLeast
    case equal
  }

  /// What came of it.
  public enum Outcome: Sendable {
    case optimal(value: Double, point: [Double])
    case infeasible
    case unbounded
    /// Rounding kept it from ending.
    case failed
  }

  /// How many columns there are.
  public let columns: Int
  private var rows: [(terms: [Double], relation: Relation, bound: Double)] = []

  /// A program without rows.
  public init(columns: Int) { self.columns = columns }

  /// Adds a row; several terms of one column add up.
  public mutating func addRow(
    _ terms: [(column: Int, coefficient: Double)], _ relation: Relation, _ bound: Double
  ) {
    var dense = [Double](repeating: 0, count: columns)
    for term in terms { dense[term.column] += term.coefficient }
    let largest = dense.reduce(0) { max($0, $1.magnitude) }
    let scale = largest > 0 ? 1 / largest : 1
    rows.append((dense.map { $0 * scale }, relation, bound * scale))
  }

  /// The largest value of `objective` over all columns that keep every row.
  public func maximize(_ objective: [Double]) -> Outcome {
    var tableau = Tableau(columns: columns, rows: rows)
    switch tableau.run(tableau.artificialCosts) {
    case .optimal(let value) where value < -1e-7: return .infeasible
    case .optimal: break
    case .unbounded, .failed: return .failed
    }
    tableau.dropArtificials()
    switch tableau.run(objective + [Double](repeating: 0, count: tableau.width - columns)) {
    case .optimal(let value): return .optimal(value: value, point: tableau.point(columns))
    case .unbounded: return .unbounded
    case .failed: return .failed
    }
  }
}

/// The tableau: a row for each constraint, the right-hand side in the last position.
private struct Tableau {
  enum End {
    case optimal(Double)
    case unbounded
    case failed
  }

  private(set) var width: Int
  private var cells: [[Double]] = []
  private var basis: [Int] = []
  private var firstArtificial: Int

  init(columns: Int, rows: [(terms: [Double], relation: DenseSimplex.Relation, bound: Double)]) {
    // Every right-hand side is made nonnegative, so that slacks and artificials are a first basis.
    let upright = rows.map {
      row -> (terms: [Double], relation: DenseSimplex.Relation, bound: Double) in
      guard row.bound < 0 else { return row }
      let turned: DenseSimplex.Relation =
        switch row.relation {
        case .atMost: .atLeast
        case .atLeast: .atMost
        case .equal: .equal
        }
      return (row.terms.map { -$0 }, turned, -row.bound)
    }
    let slacks = upright.count { $0.relation != .equal }
    let artificials = upright.count { $0.relation != .atMost }
    firstArtificial = columns + slacks
    width = firstArtificial + artificials
    var slack = columns
    var artificial = firstArtificial
    for row in upright {
      var line = row.terms + [Double](repeating: 0, count: width - columns + 1)
      line[width] = row.bound
      if row.relation != .equal {
        line[slack] = row.relation == .atMost ? 1 : -1
        if row.relation == .atMost { basis.append(slack) }
        slack += 1
      }
      if row.relation != .atMost {
        line[artificial] = 1
        basis.append(artificial)
        artificial += 1
      }
      cells.append(line)
    }
  }

  var artificialCosts: [Double] {
    (0..<width).map { $0 >= firstArtificial ? -1 : 0 }
  }

  /// Maximizes from the basis at hand.
  mutating func run(_ costs: [Double]) -> End {
    var reduced = costs + [0]
    for (row, column) in basis.enumerated() where costs[column] != 0 {
      for position in 0...width { reduced[position] -= costs[column] * cells[row][position] }
    }
    for _ in 0..<50_000 {
      guard let entering = (0..<width).first(where: { reduced[$0] > 1e-9 }) else {
        return .optimal(-reduced[width])
      }
      var leaving: Int?
      var least = Double.infinity
      for row in cells.indices where cells[row][entering] > 1e-9 {
        let ratio = max(0, cells[row][width]) / cells[row][entering]
        let isTie = ratio == least && leaving.map { basis[row] < basis[$0] } ?? false
        if ratio < least || isTie {
          least = ratio
          leaving = row
        }
      }
      guard let leaving else { return .unbounded }
      pivot(leaving, entering)
      let factor = reduced[entering]
      for position in 0...width { reduced[position] -= factor * cells[leaving][position] }
      reduced[entering] = 0
    }
    return .failed
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let divisor = cells[row][column]
    for position in 0...width { cells[row][position] /= divisor }
    for other in cells.indices where other != row && cells[other][column] != 0 {
      let factor = cells[other][column]
      for position in 0...width { cells[other][position] -= factor * cells[row][position] }
      cells[other][column] = 0
    }
    basis[row] = column
  }

  /// Takes the artificials out of the basis and out of the tableau.
  mutating func dropArtificials() {
    for row in basis.indices.reversed() where basis[row] >= firstArtificial {
      let pivotColumn = (0..<firstArtificial)
        .max { cells[row][$0].magnitude < cells[row][$1].magnitude }
      if let pivotColumn, cells[row][pivotColumn].magnitude > 1e-9 {
        pivot(row, pivotColumn)
      } else {
        // The row says nothing that the others do not say.
        cells.remove(at: row)
        basis.remove(at: row)
      }
    }
    for row in cells.indices { cells[row].removeSubrange(firstArtificial..<width) }
    width = firstArtificial
  }

  func point(_ columns: Int) -> [Double] {
    var point = [Double](repeating: 0, count: columns)
    for (row, column) in basis.enumerated() where column < columns {
      point[column] = max(0, cells[row][width])
    }
    return point
  }
}
