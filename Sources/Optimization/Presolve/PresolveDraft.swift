internal import Primitives

/// One reduction that was made, with what its undoing needs to know.
enum PresolveStep: Sendable {
  /// A column left at the value and status that the draft holds for it.
  case settledColumn(Int)
  /// A row that can not bind.
  case looseRow(Int)
  case rowOfOneColumn(BoundRow)
  case forcingRow(ForcingRow)
  case slackColumn(SlackColumn)
  case freeColumn(FreeColumn)
}

/// A linear program from which rows and columns are taken, one reduction after the other.
///
/// Coefficients stay where they are; rows and columns that are gone are marked. The sides of a row
/// are those of the whole row: what its settled columns add up to is taken off at the end.
struct PresolveDraft: Sendable {
  let model: LinearModel
  let matrix: CompressedColumns
  var lower: [Double]
  var upper: [Double]
  /// For minimisation.
  var cost: [Double]
  var rowLower: [Double]
  var rowUpper: [Double]
  private(set) var isColumnGone: [Bool]
  private(set) var isRowGone: [Bool]
  /// How many columns that are not gone a row has, and how many rows a column.
  private(set) var rowLength: [Int]
  private(set) var columnLength: [Int]
  /// The values of settled columns; 0 for others.
  private(set) var value: [Double]
  /// Where settled columns stand.
  private(set) var standing: [BasisStatus]
  /// In the order in which they were made.
  private(set) var steps: [PresolveStep] = []
  /// Whether the model turned out to have no optimum.
  private(set) var isStuck = false

  /// What the duals of the rows can be at most and at least.
  var leastDual: [Double]
  var mostDual: [Double]
  private var activity: [RowActivity]
  private var isActivityKnown: [Bool]
  private var isRowChanged: [Bool]

  private static let rounds = 20

  init(_ model: LinearModel) {
    self.model = model
    matrix = model.columnMajor()
    lower = model.columnLower
    upper = model.columnUpper
    cost = model.sense == .minimize ? model.objective : model.objective.map { -$0 }
    rowLower = model.rowLower
    rowUpper = model.rowUpper
    isColumnGone = Array(repeating: false, count: model.columnCount)
    isRowGone = Array(repeating: false, count: model.rowCount)
    rowLength = (0..<model.rowCount).map { model.rowStarts[$0 + 1] - model.rowStarts[$0] }
    let starts = matrix.starts
    columnLength = (0..<model.columnCount).map { starts[$0 + 1] - starts[$0] }
    value = Array(repeating: 0, count: model.columnCount)
    standing = Array(repeating: .atLower, count: model.columnCount)
    leastDual = Array(repeating: -.infinity, count: model.rowCount)
    mostDual = Array(repeating: .infinity, count: model.rowCount)
    activity = Array(repeating: RowActivity(), count: model.rowCount)
    isActivityKnown = Array(repeating: false, count: model.rowCount)
    isRowChanged = Array(repeating: true, count: model.rowCount)
  }

  /// Reduces until a round finds next to nothing.
  mutating func run() {
    for column in 0..<model.columnCount where lower[column] > upper[column] { return giveUp() }
    for row in 0..<model.rowCount where rowLower[row] > rowUpper[row] { return giveUp() }
    let worthwhile = (model.rowCount + model.columnCount) / 1000
    for _ in 0..<PresolveDraft.rounds {
      let before = steps.count
      for row in 0..<model.rowCount where isRowChanged[row] && !isRowGone[row] {
        isRowChanged[row] = false
        lookAtRow(row)
        if isStuck { return }
      }
      boundDuals()
      for column in 0..<model.columnCount where !isColumnGone[column] {
        lookAtColumn(column)
        if isStuck { return }
      }
      if steps.count - before <= worthwhile { return }
    }
  }

  private mutating func lookAtRow(_ row: Int) {
    switch rowLength[row] {
    case 0: dropEmptyRow(row)
    case 1: turnIntoBound(row)
    default: lookAtActivity(row)
    }
  }

  private mutating func lookAtColumn(_ column: Int) {
    if lower[column] == upper[column] {
      settle(column, at: lower[column], .atLower)
    } else if columnLength[column] == 0 {
      settleEmptyColumn(column)
    } else if !settleDominatedColumn(column), columnLength[column] == 1 {
      substituteSingleton(column)
    }
  }

  // MARK: What reductions do

  /// The model has no optimum, or the numbers do not allow to tell.
  mutating func giveUp() { isStuck = true }

  mutating func record(_ step: PresolveStep) { steps.append(step) }

  /// Fixes a column for good.
  mutating func settle(_ column: Int, at amount: Double, _ status: BasisStatus) {
    record(.settledColumn(column))
    settleSilently(column, at: amount, status)
  }

  /// Fixes a column as a part of a larger step.
  mutating func settleSilently(_ column: Int, at amount: Double, _ status: BasisStatus) {
    value[column] = amount
    standing[column] = status
    remove(column, at: amount)
  }

  /// Takes a column out of the model; its rows count it with `amount` from here on.
  mutating func remove(_ column: Int, at amount: Double) {
    let isSingleton = columnLength[column] == 1
    isColumnGone[column] = true
    lower[column] = amount
    upper[column] = amount
    for entry in matrix.starts[column]..<matrix.starts[column + 1] {
      let row = Int(matrix.rows[entry])
      rowLength[row] -= 1
      isRowChanged[row] = true
      // The duals of a row are bounded by the columns that stand in it alone.
      if isSingleton, !isRowGone[row] { boundDualBySides(row) }
    }
  }

  /// Takes a row out of the model.
  mutating func drop(_ row: Int) {
    isRowGone[row] = true
    for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
      columnLength[Int(model.termColumns[entry])] -= 1
    }
  }

  /// Has the rows of a column looked at again.
  mutating func changedBounds(_ column: Int) {
    for entry in matrix.starts[column]..<matrix.starts[column + 1] {
      isActivityKnown[Int(matrix.rows[entry])] = false
      isRowChanged[Int(matrix.rows[entry])] = true
    }
  }

  /// Changes the sides of a row whose columns have changed.
  mutating func setSides(_ row: Int, lower low: Double, upper high: Double) {
    rowLower[row] = low
    rowUpper[row] = high
    isActivityKnown[row] = false
    boundDualBySides(row)
  }

  // MARK: What reductions ask

  /// The place in `model` of the only term of a row whose column is not gone.
  func onlyTerm(of row: Int) -> Int? {
    (model.rowStarts[row]..<model.rowStarts[row + 1]).first {
      !isColumnGone[Int(model.termColumns[$0])]
    }
  }

  /// The place in `matrix` of the only entry of a column whose row is not gone.
  func onlyEntry(of column: Int) -> Int? {
    (matrix.starts[column]..<matrix.starts[column + 1]).first { !isRowGone[Int(matrix.rows[$0])] }
  }

  /// What the settled columns of a row add up to.
  func settledShare(of row: Int) -> Double {
    var sum = CompensatedSum()
    for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
      let amount = value[Int(model.termColumns[entry])]
      if amount != 0 { sum.add(model.termCoefficients[entry] * amount) }
    }
    return sum.value
  }

  /// Between what a row can come to. It may be wider than the truth when columns were settled since
  /// it was last looked at.
  mutating func knownActivity(_ row: Int) -> RowActivity {
    isActivityKnown[row] ? activity[row] : freshActivity(row)
  }

  /// Between what a row can come to.
  mutating func freshActivity(_ row: Int) -> RowActivity {
    var found = RowActivity()
    for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
      let column = Int(model.termColumns[entry])
      found.add(model.termCoefficients[entry], lower[column], upper[column])
    }
    activity[row] = found
    isActivityKnown[row] = true
    return found
  }
}

/// Between what a row can come to within the bounds of its columns.
struct RowActivity: Sendable {
  /// Sums over the terms that are finite.
  private(set) var finiteLeast = 0.0
  private(set) var finiteMost = 0.0
  /// How many terms are not.
  private(set) var endlessDown = 0
  private(set) var endlessUp = 0
  /// The largest coefficient and the largest finite term, by magnitude.
  private(set) var largestCoefficient = 0.0
  private(set) var scale = 1.0

  /// The least the row can come to.
  var least: Double { endlessDown > 0 ? -.infinity : finiteLeast }
  /// The most the row can come to.
  var most: Double { endlessUp > 0 ? .infinity : finiteMost }
  /// Differences below this are rounding.
  var slack: Double { 1e-9 * scale }

  mutating func add(_ coefficient: Double, _ lower: Double, _ upper: Double) {
    let least = coefficient * (coefficient > 0 ? lower : upper)
    let most = coefficient * (coefficient > 0 ? upper : lower)
    largestCoefficient = max(largestCoefficient, coefficient.magnitude)
    if least.isFinite {
      finiteLeast += least
      scale = max(scale, least.magnitude)
    } else {
      endlessDown += 1
    }
    if most.isFinite {
      finiteMost += most
      scale = max(scale, most.magnitude)
    } else {
      endlessUp += 1
    }
  }

  /// The least without one of the terms.
  func least(without coefficient: Double, _ lower: Double, _ upper: Double) -> Double {
    let share = coefficient * (coefficient > 0 ? lower : upper)
    if share.isFinite { return endlessDown > 0 ? -.infinity : finiteLeast - share }
    return endlessDown > 1 ? -.infinity : finiteLeast
  }

  /// The most without one of the terms.
  func most(without coefficient: Double, _ lower: Double, _ upper: Double) -> Double {
    let share = coefficient * (coefficient > 0 ? upper : lower)
    if share.isFinite { return endlessUp > 0 ? .infinity : finiteMost - share }
    return endlessUp > 1 ? .infinity : finiteMost
  }
}
