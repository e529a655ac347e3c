internal import Primitives

/// A linear program, with or without whole-number columns, as plain data.
///
/// Every row is `lower <= Σ coefficient · column <= upper`, every column has a lower and an upper
/// bound; a missing bound is an infinity. The model knows nothing of what it describes and nothing
/// of who solves it.
///
/// ```swift
/// var model = LinearModel(sense: .maximize)
/// let x = model.addColumn(upper: 4, objective: 3)
/// let y = model.addColumn(upper: 6, objective: 5)
/// model.addRow(upper: 18, terms: [(column: x, coefficient: 3), (column: y, coefficient: 2)])
/// ```
///
/// Wrong numbers (not a number, a column that does not exist) never trap: `problems` tells them
/// and the solver answers `.invalidModel`.
public struct LinearModel: Sendable, Equatable {
  /// Which way the objective is to go.
  public enum Sense: Sendable, Equatable { case minimize, maximize }

  /// What values a column may take between its bounds.
  public enum ColumnKind: Sendable, Equatable { case continuous, integer }

  /// A name for reports and files; may be empty.
  public var name: String
  /// Which way the objective is to go.
  public var sense: Sense
  /// A constant that is added to the objective.
  public var objectiveOffset: Double

  /// Lower bound of each column; `-infinity` for none.
  public private(set) var columnLower: [Double] = []
  /// Upper bound of each column; `infinity` for none.
  public private(set) var columnUpper: [Double] = []
  /// Objective coefficient of each column.
  public private(set) var objective: [Double] = []
  /// Kind of each column.
  public private(set) var columnKinds: [ColumnKind] = []
  /// Name of each column; may be empty.
  public private(set) var columnNames: [String] = []
  /// Lower bound of each row; `-infinity` for none.
  public private(set) var rowLower: [Double] = []
  /// Upper bound of each row; `infinity` for none.
  public private(set) var rowUpper: [Double] = []
  /// Name of each row; may be empty.
  public private(set) var rowNames: [String] = []
  /// Where the terms of each row begin; one more entry than rows.
  public private(set) var rowStarts: [Int] = [0]
  /// The columns of the terms, row by row, ascending within a row.
  public private(set) var termColumns: [Int32] = []
  /// The coefficients of the terms, in the order of `termColumns`; none is zero.
  public private(set) var termCoefficients: [Double] = []
  /// How many columns are integer.
  public private(set) var integerCount = 0
  private var badTerms: [ModelProblem] = []

  /// An empty model.
  public init(name: String = "", sense: Sense, objectiveOffset: Double = 0) {
    self.name = name
    self.sense = sense
    self.objectiveOffset = objectiveOffset
  }

  /// The number of columns.
  @inlinable public var columnCount: Int { columnLower.count }
  /// The number of rows.
  @inlinable public var rowCount: Int { rowLower.count }
  /// The number of coefficients that are not zero.
  @inlinable public var termCount: Int { termColumns.count }
  /// Whether any column must be whole.
  @inlinable public var hasIntegers: Bool { integerCount > 0 }

  /// Makes room ahead, for builders that know the size.
  public mutating func reserve(columns: Int, rows: Int, terms: Int) {
    columnLower.reserveCapacity(columns)
    columnUpper.reserveCapacity(columns)
    objective.reserveCapacity(columns)
    columnKinds.reserveCapacity(columns)
    columnNames.reserveCapacity(columns)
    rowLower.reserveCapacity(rows)
    rowUpper.reserveCapacity(rows)
    rowNames.reserveCapacity(rows)
    rowStarts.reserveCapacity(rows + 1)
    termColumns.reserveCapacity(terms)
    termCoefficients.reserveCapacity(terms)
  }

  /// Adds a column that stands in no row yet.
  /// - Returns: its index.
  @discardableResult
  public mutating func addColumn(
    lower: Double = 0, upper: Double = .infinity, objective: Double = 0,
    kind: ColumnKind = .continuous, name: String = ""
  ) -> Int {
    columnLower.append(lower)
    columnUpper.append(upper)
    self.objective.append(objective)
    columnKinds.append(kind)
    columnNames.append(name)
    if kind == .integer { integerCount += 1 }
    return columnLower.count - 1
  }

  /// Adds a row over columns that exist. Terms of the same column are summed, zeros dropped.
  /// - Returns: its index.
  /// - Complexity: O(k log k) in the number of terms, O(k) when they ascend.
  @discardableResult
  public mutating func addRow(
    lower: Double = -.infinity, upper: Double = .infinity,
    terms: [(column: Int, coefficient: Double)], name: String = ""
  ) -> Int {
    let row = rowLower.count
    rowLower.append(lower)
    rowUpper.append(upper)
    rowNames.append(name)
    let begin = termColumns.count
    var ascending = true
    var previous = -1
    for term in terms {
      if term.column <= previous { ascending = false }
      previous = term.column
    }
    // Stable order by column, so that equal columns are summed in the order they were given.
    let ordered =
      ascending
      ? terms
      : terms.enumerated().sorted {
        ($0.element.column, $0.offset) < ($1.element.column, $1.offset)
      }.map(\.element)
    for term in ordered {
      guard term.column >= 0, term.column < columnLower.count else {
        badTerms.append(.noSuchColumn(row: row, column: term.column))
        continue
      }
      if termColumns.count > begin, Int(termColumns[termColumns.count - 1]) == term.column {
        termCoefficients[termCoefficients.count - 1] += term.coefficient
      } else {
        dropZeroTail(from: begin)
        termColumns.append(Int32(truncatingIfNeeded: term.column))
        termCoefficients.append(term.coefficient)
      }
    }
    dropZeroTail(from: begin)
    rowStarts.append(termColumns.count)
    return row
  }

  private mutating func dropZeroTail(from begin: Int) {
    if termColumns.count > begin, termCoefficients[termCoefficients.count - 1] == 0 {
      termColumns.removeLast()
      termCoefficients.removeLast()
    }
  }

  /// Changes the bounds of a column. A column that does not exist is ignored.
  public mutating func setColumnBounds(_ column: Int, lower: Double, upper: Double) {
    guard columnLower.indices.contains(column) else { return }
    columnLower[column] = lower
    columnUpper[column] = upper
  }

  /// Changes the bounds of a row. A row that does not exist is ignored.
  public mutating func setRowBounds(_ row: Int, lower: Double, upper: Double) {
    guard rowLower.indices.contains(row) else { return }
    rowLower[row] = lower
    rowUpper[row] = upper
  }

  /// Changes the objective coefficient of a column. A column that does not exist is ignored.
  public mutating func setObjective(_ column: Int, _ coefficient: Double) {
    guard objective.indices.contains(column) else { return }
    objective[column] = coefficient
  }

  /// Changes the kind of a column. A column that does not exist is ignored.
  public mutating func setKind(_ column: Int, _ kind: ColumnKind) {
    guard columnKinds.indices.contains(column), columnKinds[column] != kind else { return }
    columnKinds[column] = kind
    integerCount += kind == .integer ? 1 : -1
  }

  /// The terms of a row, columns ascending. Empty for a row that does not exist.
  public func terms(ofRow row: Int) -> [(column: Int, coefficient: Double)] {
    guard rowLower.indices.contains(row) else { return [] }
    return (rowStarts[row]..<rowStarts[row + 1]).map {
      (column: Int(termColumns[$0]), coefficient: termCoefficients[$0])
    }
  }

  /// The objective at a point, offset included. A missing value counts as zero.
  public func objectiveValue(_ values: [Double]) -> Double {
    var sum = CompensatedSum()
    sum.add(objectiveOffset)
    for (coefficient, value) in zip(objective, values) where coefficient != 0 {
      sum.add(coefficient * value)
    }
    return sum.value
  }

  /// What each row adds up to at a point. A missing value counts as zero.
  public func rowActivities(_ values: [Double]) -> [Double] {
    (0..<rowCount).map { row in
      var sum = CompensatedSum()
      for position in rowStarts[row]..<rowStarts[row + 1] {
        let column = Int(termColumns[position])
        if column < values.count { sum.add(termCoefficients[position] * values[column]) }
      }
      return sum.value
    }
  }

  /// Everything that makes the model meaningless, in the order columns, rows, terms. Crossed bounds
  /// are not here: such a model means something, it is infeasible.
  public var problems: [ModelProblem] {
    var found: [ModelProblem] = []
    if !objectiveOffset.isFinite { found.append(.objectiveOffset) }
    for column in 0..<columnCount {
      if !objective[column].isFinite { found.append(.objective(column: column)) }
      if columnLower[column].isNaN || columnUpper[column].isNaN
        || columnLower[column] == .infinity || columnUpper[column] == -.infinity
      {
        found.append(.columnBound(column: column))
      }
    }
    for row in 0..<rowCount {
      if rowLower[row].isNaN || rowUpper[row].isNaN
        || rowLower[row] == .infinity || rowUpper[row] == -.infinity
      {
        found.append(.rowBound(row: row))
      }
      for position in rowStarts[row]..<rowStarts[row + 1]
      where !termCoefficients[position].isFinite {
        found.append(.coefficient(row: row, column: Int(termColumns[position])))
      }
    }
    return found + badTerms
  }
}

/// Something in a model that has no meaning.
public enum ModelProblem: Sendable, Equatable {
  /// The objective's constant is not finite.
  case objectiveOffset
  /// The objective coefficient of this column is not finite.
  case objective(column: Int)
  /// A bound of this column is not a number, or an infinity on the wrong side.
  case columnBound(column: Int)
  /// A bound of this row is not a number, or an infinity on the wrong side.
  case rowBound(row: Int)
  /// A coefficient is not finite.
  case coefficient(row: Int, column: Int)
  /// A row names a column that the model does not have.
  case noSuchColumn(row: Int, column: Int)
}
