internal import Primitives

/// Why a run of the simplex method ended.
enum SimplexStatus: Equatable {
  case optimal, infeasible, unbounded
  /// The dual objective has passed the cutoff: no better point is below this node.
  case cutoff
  case iterationLimit, requested, trouble
}

/// Where a variable stands in the engine.
enum Place {
  static let lower: UInt8 = 0
  static let upper: UInt8 = 1
  static let free: UInt8 = 2
  static let basic: UInt8 = 3
}

/// The bounded simplex method on `minimise c x, A x - r = 0, l <= (x, r) <= u`.
///
/// Variables are numbered columns first, then the activities of the rows ("logicals", whose column
/// is the negative unit vector). The data are scaled by powers of two. The state survives changes
/// of bounds, costs and rows, so that a search tree can start warm.
///
/// The dual method (Koberstein, "The dual simplex method, techniques for a fast and stable
/// implementation", Paderborn 2005) does the main work; a primal method cleans up after cost
/// perturbation and settles what the dual cannot.
struct SimplexEngine: ~Copyable {
  /// Scaled coefficients.
  var matrix: ComputationalMatrix
  /// The number of columns.
  let columnCount: Int
  /// The number of rows.
  var rowCount: Int
  /// The number of variables: columns and rows.
  var variableCount: Int { columnCount + rowCount }

  /// A column of the model is this times its scaled twin.
  var columnScale: FlatArray<Double>
  /// A scaled row is this times the row of the model.
  var rowScale: FlatArray<Double>

  // True bounds and costs, scaled; and the ones worked with (first phase, perturbation).
  var lower: FlatArray<Double>
  var upper: FlatArray<Double>
  var cost: FlatArray<Double>
  var workLower: FlatArray<Double>
  var workUpper: FlatArray<Double>
  var workCost: FlatArray<Double>

  var place: FlatArray<UInt8>
  var value: FlatArray<Double>
  var dual: FlatArray<Double>
  var basic: FlatArray<Int32>
  var basicValue: FlatArray<Double>
  var basicLower: FlatArray<Double>
  var basicUpper: FlatArray<Double>
  /// Dual steepest edge weights by row.
  var weight: FlatArray<Double>
  /// Squared infeasibility by row, 0 when feasible.
  var infeasibility: FlatArray<Double>
  /// Devex weights of the primal method.
  var devex = FlatArray<Double>()
  /// Fixed random numbers in [0.5, 1) for perturbations, one a variable.
  var jitter: FlatArray<Double>

  var factor: BasisFactor
  /// A basis that was set aside, with all that was computed for it.
  var kept = KeptBasis()
  var needsFactor = true
  /// How often the basis was factorized.
  var factorizations = 0
  /// Whether values and reduced costs are those of the basis, though the bounds of basic variables
  /// may have changed since.
  var isComputed = false
  var costsPerturbed = false
  var inFirstPhase = false
  var dualPhaseFailed = false

  // Work vectors.
  var column: WorkVector
  var rowSolution: WorkVector
  var steepest: WorkVector
  var flipColumn: WorkVector
  var rowEntries: WorkVector
  var scratch: FlatArray<Double>
  var candidates: CandidateList
  var groupEnds = FlatArray<Int32>()
  var passedCount = 0

  // Densities of late results, to choose how to solve.
  var columnDensity = 0.1
  var rowDensity = 0.1
  var steepestDensity = 0.1

  /// Pivots done in all.
  var iterations = 0
  /// Pivots that a call may bring `iterations` to.
  var iterationLimit = Int.max
  /// A node whose bound passes this is of no interest.
  var cutoff = Double.infinity
  /// Updates after which the factors are still good enough to end or start a stretch with; 0 for
  /// answers that are final, more for the many short solves of a search tree.
  var patience = 0
  /// Whether a stretch may end on values that were carried along from pivot to pivot, without
  /// computing them anew: good enough where only an estimate is wanted.
  var isEstimating = false
  var shouldStop: @Sendable () -> Bool = { false }
  /// Rows may be broken by this much after scaling.
  var primalTolerance = 1e-7
  /// Reduced costs may have the wrong sign by this much after scaling.
  var dualTolerance = 1e-7

  // What a proof needs.
  var proofRow: [Double] = []
  var rayColumn = -1
  var rayDirection = 1.0
  var rayEntries: [(variable: Int, amount: Double)] = []

  /// Loads a model. Bounds and costs are those of the model, turned to minimisation by `sign`.
  init(_ model: LinearModel, scaling: Bool = true, seed: UInt64 = 1) {
    let columns = model.columnCount
    let rows = model.rowCount
    columnCount = columns
    rowCount = rows
    let factors =
      scaling
      ? GeometricScaling(model)
      : GeometricScaling(unitColumns: columns, rows: rows)
    var coefficients = model.termCoefficients
    for row in 0..<rows {
      for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
        coefficients[entry] *= factors.rows[row] * factors.columns[Int(model.termColumns[entry])]
      }
    }
    matrix = ComputationalMatrix(
      columnCount: columns, rowStarts: model.rowStarts, columns: model.termColumns,
      coefficients: coefficients)
    columnScale = FlatArray(factors.columns)
    rowScale = FlatArray(factors.rows)
    let total = columns + rows
    lower = FlatArray(repeating: 0, count: total)
    upper = FlatArray(repeating: 0, count: total)
    cost = FlatArray(repeating: 0, count: total)
    let sign = model.sense == .minimize ? 1.0 : -1.0
    for column in 0..<columns {
      lower[column] = model.columnLower[column] / factors.columns[column]
      upper[column] = model.columnUpper[column] / factors.columns[column]
      cost[column] = sign * model.objective[column] * factors.columns[column]
    }
    for row in 0..<rows {
      lower[columns + row] = model.rowLower[row] * factors.rows[row]
      upper[columns + row] = model.rowUpper[row] * factors.rows[row]
    }
    workLower = lower.copied()
    workUpper = upper.copied()
    workCost = cost.copied()
    place = FlatArray(repeating: Place.basic, count: total)
    value = FlatArray(repeating: 0, count: total)
    dual = FlatArray(repeating: 0, count: total)
    basic = FlatArray(repeating: 0, count: rows)
    basicValue = FlatArray(repeating: 0, count: rows)
    basicLower = FlatArray(repeating: 0, count: rows)
    basicUpper = FlatArray(repeating: 0, count: rows)
    weight = FlatArray(repeating: 1, count: rows)
    infeasibility = FlatArray(repeating: 0, count: rows)
    jitter = FlatArray(repeating: 0, count: total)
    var generator = SeededGenerator(seed: seed)
    for variable in 0..<total { jitter[variable] = 0.5 + 0.5 * generator.unit() }
    factor = BasisFactor(size: rows)
    column = WorkVector(size: rows)
    rowSolution = WorkVector(size: rows)
    steepest = WorkVector(size: rows)
    flipColumn = WorkVector(size: rows)
    rowEntries = WorkVector(size: columns)
    scratch = FlatArray(repeating: 0, count: total)
    candidates = CandidateList()
    startFromLogicals()
  }

  /// Makes all logicals basic and puts each column at the bound that its cost likes.
  mutating func startFromLogicals() {
    for column in 0..<columnCount { place[column] = nearestPlace(column) }
    for row in 0..<rowCount {
      basic[row] = Int32(truncatingIfNeeded: columnCount + row)
      place[columnCount + row] = Place.basic
      weight[row] = 1
    }
    needsFactor = true
  }

  /// The bound at which a variable outside the basis is to stand.
  func nearestPlace(_ variable: Int) -> UInt8 {
    let low = lower[variable]
    let high = upper[variable]
    if low == -.infinity { return high == .infinity ? Place.free : Place.upper }
    if high == .infinity { return Place.lower }
    if cost[variable] < 0 { return Place.upper }
    if cost[variable] > 0 { return Place.lower }
    return low.magnitude <= high.magnitude ? Place.lower : Place.upper
  }

  /// Changes the bounds of a column, given in the model's units.
  mutating func setColumnBounds(_ column: Int, lower low: Double, upper high: Double) {
    lower[column] = low / columnScale[column]
    upper[column] = high / columnScale[column]
    if place[column] != Place.basic { isComputed = false }
    repairPlace(column)
  }

  /// Changes the cost of a column, given in the model's units, to be minimised.
  mutating func setCost(_ column: Int, _ amount: Double) {
    cost[column] = amount * columnScale[column]
    isComputed = false
  }

  /// Changes the bounds of a row, given in the model's units.
  mutating func setRowBounds(_ row: Int, lower low: Double, upper high: Double) {
    lower[columnCount + row] = low * rowScale[row]
    upper[columnCount + row] = high * rowScale[row]
    if place[columnCount + row] != Place.basic { isComputed = false }
    repairPlace(columnCount + row)
  }

  /// Puts a variable outside the basis at a bound that exists.
  mutating func repairPlace(_ variable: Int) {
    switch place[variable] {
    case Place.lower where lower[variable] == -.infinity,
      Place.upper where upper[variable] == .infinity,
      Place.free where lower[variable] > -.infinity || upper[variable] < .infinity:
      place[variable] = nearestPlace(variable)
    default: break
    }
  }

  /// Starts from a basis; one that does not fit is completed or cut down, and a singular one is
  /// repaired by the factorization.
  mutating func load(_ basis: Basis) {
    guard basis.columns.count == columnCount, basis.rows.count == rowCount else { return }
    var filled = 0
    for variable in 0..<variableCount {
      let status =
        variable < columnCount ? basis.columns[variable] : basis.rows[variable - columnCount]
      switch status {
      case .basic where filled < rowCount:
        basic[filled] = Int32(truncatingIfNeeded: variable)
        filled += 1
        place[variable] = Place.basic
      case .basic: place[variable] = nearestPlace(variable)
      case .atLower: place[variable] = Place.lower
      case .atUpper: place[variable] = Place.upper
      case .free: place[variable] = Place.free
      }
      if place[variable] != Place.basic { repairPlace(variable) }
    }
    var row = 0
    while filled < rowCount, row < rowCount {
      if place[columnCount + row] != Place.basic {
        place[columnCount + row] = Place.basic
        basic[filled] = Int32(truncatingIfNeeded: columnCount + row)
        filled += 1
      }
      row += 1
    }
    weight.fill(1)
    needsFactor = true
  }

  /// The present basis.
  func currentBasis() -> Basis {
    func status(_ variable: Int) -> BasisStatus {
      switch place[variable] {
      case Place.lower: return .atLower
      case Place.upper: return .atUpper
      case Place.free: return .free
      default: return .basic
      }
    }
    return Basis(
      columns: (0..<columnCount).map(status),
      rows: (columnCount..<variableCount).map(status))
  }
}

/// Candidates of a ratio test: variable, size of the entry, distance of the dual to its bound.
struct CandidateList: ~Copyable {
  var variable = FlatArray<Int32>()
  var entry = FlatArray<Double>()
  var distance = FlatArray<Double>()
  var count: Int { variable.count }

  mutating func clear() {
    variable.truncate(to: 0)
    entry.truncate(to: 0)
    distance.truncate(to: 0)
  }

  @inline(__always)
  mutating func append(_ candidate: Int, entry size: Double, distance length: Double) {
    variable.append(Int32(truncatingIfNeeded: candidate))
    entry.append(size)
    distance.append(length)
  }

  @inline(__always)
  mutating func swap(_ left: Int, _ right: Int) {
    if left == right { return }
    let heldVariable = variable[left]
    variable[left] = variable[right]
    variable[right] = heldVariable
    let heldEntry = entry[left]
    entry[left] = entry[right]
    entry[right] = heldEntry
    let heldDistance = distance[left]
    distance[left] = distance[right]
    distance[right] = heldDistance
  }
}
