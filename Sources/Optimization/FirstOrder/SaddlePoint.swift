/// A point of a `SaddlePoint` to come back to.
struct SaddleState: Sendable {
  var primal: [Double]
  var dual: [Double]
  var balance: Double
}

/// A linear relaxation solved by steps along its gradients, for models too large to factorize.
///
/// Primal-dual hybrid gradients with reflected Halpern steps and restarts (Applegate and others,
/// "Practical large-scale linear programming using primal-dual hybrid gradient", NeurIPS 2021; Lu and
/// Yang, "Restarted Halpern PDHG for linear programming", 2024). A real column that a binary column
/// switches on is held below its capacity times that column in the projection itself: the relaxation
/// is the one with all such rows, without a row for any. Every dual point gives a bound.
struct SaddlePoint: ~Copyable {
  let columnCount: Int
  let rowCount: Int
  /// Scaled data; a column of the model is `columnScale` times its scaled twin.
  private let columnScale: FlatArray<Double>
  private let rowScale: FlatArray<Double>
  private var cost: FlatArray<Double>
  private var lower: FlatArray<Double>
  private var upper: FlatArray<Double>
  private var rowLower: FlatArray<Double>
  private var rowUpper: FlatArray<Double>
  private let rowStarts: FlatArray<Int>
  private let rowColumns: FlatArray<Int32>
  private let rowValues: FlatArray<Double>
  private let columnStarts: FlatArray<Int>
  private let columnRows: FlatArray<Int32>
  private let columnValues: FlatArray<Double>
  /// For each switched column its capacity in scaled units, and the columns that each switch
  /// switches.
  private var capacity: FlatArray<Double>
  private let isSwitched: FlatArray<Bool>
  private let switches: [Int32]
  private let groupStarts: [Int]
  private let groupColumns: FlatArray<Int32>

  private var primal: FlatArray<Double>
  private var dual: FlatArray<Double>
  private var anchorPrimal: FlatArray<Double>
  private var anchorDual: FlatArray<Double>
  private var nextPrimal: FlatArray<Double>
  private var nextDual: FlatArray<Double>
  private var reduced: FlatArray<Double>
  private var balance = 1.0
  private var stepsSinceRestart = 0
  private var firstError = 0.0
  private var lastError = Double.infinity
  private(set) var steps = 0
  /// The best bound of any dual point so far, for the bounds at that time.
  private(set) var bound = -Double.infinity

  init(_ model: SearchModel, lower low: [Double], upper high: [Double], _ bounds: VariableBounds) {
    let columns = model.columnCount
    let rows = model.rowCount
    columnCount = columns
    rowCount = rows
    let scaling = SaddlePoint.scaling(model)
    columnScale = FlatArray(scaling.columns)
    rowScale = FlatArray(scaling.rows)
    cost = FlatArray(repeating: 0, count: columns)
    lower = FlatArray(repeating: 0, count: columns)
    upper = FlatArray(repeating: 0, count: columns)
    for column in 0..<columns {
      cost[column] = model.cost[column] * scaling.columns[column]
      lower[column] = low[column] / scaling.columns[column]
      upper[column] = high[column] / scaling.columns[column]
    }
    rowLower = FlatArray(repeating: 0, count: rows)
    rowUpper = FlatArray(repeating: 0, count: rows)
    for row in 0..<rows {
      rowLower[row] = model.rowLower[row] * scaling.rows[row]
      rowUpper[row] = model.rowUpper[row] * scaling.rows[row]
    }
    var byRow = model.termCoefficients
    for row in 0..<rows {
      for entry in model.rowRange(row) {
        byRow[entry] *= scaling.rows[row] * scaling.columns[Int(model.termColumns[entry])]
      }
    }
    var byColumn = model.columnCoefficients
    for column in 0..<columns {
      for entry in model.columnRange(column) {
        byColumn[entry] *= scaling.columns[column] * scaling.rows[Int(model.columnRows[entry])]
      }
    }
    rowStarts = FlatArray(model.rowStarts)
    rowColumns = FlatArray(model.termColumns)
    rowValues = FlatArray(byRow)
    columnStarts = FlatArray(model.columnStarts)
    columnRows = FlatArray(model.columnRows)
    columnValues = FlatArray(byColumn)

    var capacities = [Double](repeating: 0, count: columns)
    var switched = [Bool](repeating: false, count: columns)
    var members: [[Int32]] = [[Int32]](repeating: [], count: columns)
    for column in 0..<columns where !model.isInteger[column] && low[column] == 0 {
      var best = Double.infinity
      var binary = -1
      // Propagation widens what it concludes by a billionth a row: what is left with less than
      // rows may be broken by counts as switched off.
      for bound in bounds.upper[column]
      where bound.base.magnitude < 1e-6 && bound.slope > 0 && bound.slope < best {
        best = bound.slope
        binary = Int(bound.binary)
      }
      guard binary >= 0, low[binary] == 0, high[binary] == 1 else { continue }
      switched[column] = true
      capacities[column] =
        best * scaling.columns[binary] / scaling.columns[column]
      members[binary].append(Int32(truncatingIfNeeded: column))
    }
    var chosen: [Int32] = []
    var starts = [0]
    var list: [Int32] = []
    for column in 0..<columns where !members[column].isEmpty {
      chosen.append(Int32(truncatingIfNeeded: column))
      list += members[column]
      starts.append(list.count)
      switched[column] = true
    }
    capacity = FlatArray(capacities)
    isSwitched = FlatArray(switched)
    switches = chosen
    groupStarts = starts
    groupColumns = FlatArray(list)

    primal = FlatArray(repeating: 0, count: columns)
    nextPrimal = FlatArray(repeating: 0, count: columns)
    anchorPrimal = FlatArray(repeating: 0, count: columns)
    reduced = FlatArray(repeating: 0, count: columns)
    dual = FlatArray(repeating: 0, count: rows)
    nextDual = FlatArray(repeating: 0, count: rows)
    anchorDual = FlatArray(repeating: 0, count: rows)
    var costs = 0.0
    for column in 0..<columns {
      primal[column] = min(max(0, lower[column]), upper[column])
      anchorPrimal[column] = primal[column]
      costs += cost[column] * cost[column]
    }
    var sides = 0.0
    for row in 0..<rows {
      let low = rowLower[row].isFinite ? rowLower[row].magnitude : 0
      let high = rowUpper[row].isFinite ? rowUpper[row].magnitude : 0
      sides += max(low, high) * max(low, high)
    }
    if costs > 0, sides > 0 { balance = (costs / sides).squareRoot() }
  }

  /// Equilibration of rows and columns by their largest entries (Ruiz), then by their sums (Pock and
  /// Chambolle, ICCV 2011), after which no step along the matrix is longer than its argument.
  private static func scaling(_ model: SearchModel) -> (rows: [Double], columns: [Double]) {
    var rows = [Double](repeating: 1, count: model.rowCount)
    var columns = [Double](repeating: 1, count: model.columnCount)
    for round in 0..<9 {
      let isSum = round == 8
      var byRow = [Double](repeating: 0, count: model.rowCount)
      var byColumn = [Double](repeating: 0, count: model.columnCount)
      for row in 0..<model.rowCount {
        for entry in model.rowRange(row) {
          let column = Int(model.termColumns[entry])
          let size = model.termCoefficients[entry].magnitude * rows[row] * columns[column]
          if isSum {
            byRow[row] += size
            byColumn[column] += size
          } else {
            byRow[row] = max(byRow[row], size)
            byColumn[column] = max(byColumn[column], size)
          }
        }
      }
      for row in rows.indices where byRow[row] > 0 { rows[row] /= byRow[row].squareRoot() }
      for column in columns.indices where byColumn[column] > 0 {
        columns[column] /= byColumn[column].squareRoot()
      }
    }
    return (rows: rows, columns: columns)
  }

  /// The present point in the model's units.
  func values() -> [Double] {
    (0..<columnCount).map { primal[$0] * columnScale[$0] }
  }

  /// What is needed to come back to the present point.
  func state() -> SaddleState {
    SaddleState(primal: primal.array(), dual: dual.array(), balance: balance)
  }

  /// Comes back to a point.
  mutating func restore(_ state: SaddleState) {
    for column in 0..<min(columnCount, state.primal.count) {
      primal[column] = state.primal[column]
    }
    for row in 0..<min(rowCount, state.dual.count) { dual[row] = state.dual[row] }
    balance = state.balance
    restart()
  }

  /// Takes other bounds for a column, in the model's units.
  mutating func setBounds(_ column: Int, lower low: Double, upper high: Double) {
    lower[column] = low / columnScale[column]
    upper[column] = high / columnScale[column]
    primal[column] = min(max(primal[column], lower[column]), upper[column])
  }

  /// Starts afresh from the present point: the bounds have changed.
  mutating func restart() {
    for column in 0..<columnCount { anchorPrimal[column] = primal[column] }
    for row in 0..<rowCount { anchorDual[row] = dual[row] }
    stepsSinceRestart = 0
    lastError = .infinity
  }

  /// Some steps.
  mutating func advance(_ count: Int, shouldStop: () -> Bool) {
    for _ in 0..<count {
      step()
      if steps % 20 == 0, shouldStop() { return }
    }
  }

  private mutating func step() {
    steps += 1
    let size = 0.998
    let primalStep = size / balance
    let dualStep = size * balance
    for column in 0..<columnCount {
      var price = cost[column]
      for entry in columnStarts[column]..<columnStarts[column + 1] {
        price -= columnValues[entry] * dual[columnRows[entry]]
      }
      let target = primal[column] - primalStep * price
      nextPrimal[column] =
        isSwitched[column] ? target : min(max(target, lower[column]), upper[column])
    }
    projectGroups()
    for row in 0..<rowCount {
      var activity = 0.0
      for entry in rowStarts[row]..<rowStarts[row + 1] {
        let column = rowColumns[entry]
        activity += rowValues[entry] * (2 * nextPrimal[column] - primal[column])
      }
      let moved = dual[row] - dualStep * activity
      let least = moved + dualStep * rowLower[row]
      let most = moved + dualStep * rowUpper[row]
      nextDual[row] = least > 0 ? least : (most < 0 ? most : 0)
    }
    var primalMove = 0.0
    var dualMove = 0.0
    let weight = Double(stepsSinceRestart + 1) / Double(stepsSinceRestart + 2)
    for column in 0..<columnCount {
      let move = nextPrimal[column] - primal[column]
      primalMove += move * move
      primal[column] =
        weight * (primal[column] + 2 * move) + (1 - weight) * anchorPrimal[column]
    }
    for row in 0..<rowCount {
      let move = nextDual[row] - dual[row]
      dualMove += move * move
      dual[row] = weight * (dual[row] + 2 * move) + (1 - weight) * anchorDual[row]
    }
    let error = (balance * primalMove + dualMove / balance).squareRoot()
    if stepsSinceRestart == 0 { firstError = error }
    stepsSinceRestart += 1
    let isEnough =
      error <= 0.2 * firstError || (error <= 0.8 * firstError && error > lastError)
      || Double(stepsSinceRestart) >= 0.36 * Double(steps)
    lastError = error
    if stepsSinceRestart > 5, isEnough { moveAnchor() }
  }

  /// Goes on from the last step's point, with primal and dual steps balanced by how far each has
  /// come since the last anchor.
  private mutating func moveAnchor() {
    var primalWay = 0.0
    var dualWay = 0.0
    for column in 0..<columnCount {
      let way = nextPrimal[column] - anchorPrimal[column]
      primalWay += way * way
      primal[column] = nextPrimal[column]
      anchorPrimal[column] = nextPrimal[column]
    }
    for row in 0..<rowCount {
      let way = nextDual[row] - anchorDual[row]
      dualWay += way * way
      dual[row] = nextDual[row]
      anchorDual[row] = nextDual[row]
    }
    if primalWay > 1e-20, dualWay > 1e-20 {
      let ratio = (dualWay / primalWay).squareRoot()
      balance = (ratio * balance).squareRoot()
    }
    stepsSinceRestart = 0
    lastError = .infinity
  }

  /// Projects every switch with what it switches: the nearest point with
  /// `0 <= x <= capacity · y`, by Newton's method on the one unknown `y`.
  private mutating func projectGroups() {
    for (group, listed) in switches.enumerated() {
      let column = Int(listed)
      let range = groupStarts[group]..<groupStarts[group + 1]
      let own = nextPrimal[column]
      var level = max(primal[column], 0)
      for _ in 0..<20 {
        var sum = own
        var slope = 1.0
        for place in range {
          let member = groupColumns[place]
          let most = capacity[member]
          if nextPrimal[member] > most * level {
            sum += nextPrimal[member] * most
            slope += most * most
          }
        }
        let moved = max(0, sum / slope)
        if (moved - level).magnitude <= 1e-9 * max(1, level) {
          level = moved
          break
        }
        level = moved
      }
      level = min(max(level, lower[column]), upper[column])
      nextPrimal[column] = level
      for place in range {
        let member = groupColumns[place]
        nextPrimal[member] =
          min(max(0, nextPrimal[member]), min(capacity[member] * level, upper[member]))
      }
    }
  }

  /// The bound that the present dual point proves for the present bounds.
  mutating func evaluate() -> Double {
    var sum = 0.0
    for row in 0..<rowCount {
      let price = nextDual[row]
      // A step never gives a price to a side that is not there.
      if price > 0 { sum += price * rowLower[row] }
      if price < 0 { sum += price * rowUpper[row] }
    }
    for column in 0..<columnCount {
      var price = cost[column]
      for entry in columnStarts[column]..<columnStarts[column + 1] {
        price -= columnValues[entry] * nextDual[columnRows[entry]]
      }
      reduced[column] = price
      if isSwitched[column] { continue }
      let part = price > 0 ? price * lower[column] : (price < 0 ? price * upper[column] : 0)
      sum += part
    }
    for (group, listed) in switches.enumerated() {
      let column = Int(listed)
      var price = reduced[column]
      for place in groupStarts[group]..<groupStarts[group + 1] {
        let member = groupColumns[place]
        if reduced[member] < 0 { price += reduced[member] * capacity[member] }
      }
      sum += price > 0 ? price * lower[column] : price * upper[column]
    }
    return sum.isNaN ? -.infinity : sum - 1e-9 * sum.magnitude
  }

  /// Evaluates and keeps the best; only for bounds that hold for the whole model.
  mutating func raiseBound() { bound = max(bound, evaluate()) }
}
