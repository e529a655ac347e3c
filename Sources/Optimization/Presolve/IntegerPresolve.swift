/// A smaller model with the same optimum, and the way back.
struct ReducedModel: Sendable {
  /// What is left, minimised.
  var model: LinearModel
  /// The original column of each column left.
  var original: [Int]
  /// Values of the columns that are gone; those left are overwritten by `expand`.
  var settled: [Double]
  /// What the columns that are gone add to the objective.
  var offset: Double

  /// A point of the original model from one of the reduced.
  func expand(_ values: [Double]) -> [Double] {
    var result = settled
    for (place, column) in original.enumerated() { result[column] = values[place] }
    return result
  }

  /// A point of the reduced model from one of the original.
  func restrict(_ values: [Double]) -> [Double] { original.map { values[$0] } }
}

/// Reductions of models with whole-number columns that need no duals on the way back: bound
/// propagation, rows that can not bind, rows of one column, tighter coefficients of whole columns
/// (Savelsbergh, "Preprocessing and probing techniques for mixed integer programming problems",
/// ORSA Journal on Computing 6, 1994), and columns whose cost pushes them to a bound that no row
/// minds.
struct IntegerPresolve {
  private var flat: SearchModel
  private var dead: [Bool]
  private var changed = false
  private static let rounds = 6

  /// The reduced model, or `nil` when the model is infeasible.
  static func reduce(_ model: LinearModel) -> ReducedModel? {
    var presolve = IntegerPresolve(model)
    guard presolve.run() else { return nil }
    return presolve.build()
  }

  private init(_ model: LinearModel) {
    flat = SearchModel(model)
    dead = [Bool](repeating: false, count: model.rowCount)
  }

  private mutating func run() -> Bool {
    guard makeBoundsWhole() else { return false }
    for _ in 0..<IntegerPresolve.rounds {
      changed = false
      var domain = Domain(flat)
      domain.enqueueAll()
      domain.propagate(flat)
      if domain.infeasible { return false }
      for column in 0..<flat.columnCount where flat.isInteger[column] {
        flat.lower[column] = domain.lower[column]
        flat.upper[column] = domain.upper[column]
      }
      for row in 0..<flat.rowCount where !dead[row] {
        if !lookAt(row, domain) { return false }
      }
      fixByCost()
      for column in 0..<flat.columnCount
      where flat.lower[column] > flat.upper[column] + 1e-7 * max(1, flat.upper[column].magnitude) {
        return false
      }
      if !changed { break }
      copyToColumns()
    }
    return true
  }

  /// Bounds of whole columns become whole, so that none is settled at a bound between.
  ///
  /// - Returns: `false` when no whole number lies between the bounds of a column.
  private mutating func makeBoundsWhole() -> Bool {
    for column in 0..<flat.columnCount where flat.isInteger[column] {
      flat.lower[column] = (flat.lower[column] - Domain.slack).rounded(.up)
      flat.upper[column] = (flat.upper[column] + Domain.slack).rounded(.down)
      if flat.lower[column] > flat.upper[column] { return false }
    }
    return true
  }

  /// - Returns: `false` when the row can not be met.
  private mutating func lookAt(_ row: Int, _ domain: Domain) -> Bool {
    var free = 0
    var last = -1
    var least = 0.0
    var most = 0.0
    for entry in flat.rowRange(row) {
      let column = Int(flat.termColumns[entry])
      let factor = flat.termCoefficients[entry]
      if factor == 0 { continue }
      if flat.lower[column] < flat.upper[column] {
        free += 1
        last = entry
      }
      least += factor * (factor > 0 ? flat.lower[column] : flat.upper[column])
      most += factor * (factor > 0 ? flat.upper[column] : flat.lower[column])
    }
    let scale = max(1, least.isFinite ? least.magnitude : 1, most.isFinite ? most.magnitude : 1)
    if free == 0 {
      dead[row] = true
      changed = true
      return least <= flat.rowUpper[row] + 1e-6 * scale
        && least >= flat.rowLower[row] - 1e-6 * scale
    }
    if flat.rowUpper[row] < .infinity, most <= flat.rowUpper[row] + 1e-9 {
      flat.rowUpper[row] = .infinity
      changed = true
    }
    if flat.rowLower[row] > -.infinity, least >= flat.rowLower[row] - 1e-9 {
      flat.rowLower[row] = -.infinity
      changed = true
    }
    if flat.rowUpper[row] == .infinity, flat.rowLower[row] == -.infinity {
      dead[row] = true
      return true
    }
    if free == 1 { return turnIntoBound(row, last) }
    tightenCoefficients(row, domain)
    return true
  }

  private mutating func turnIntoBound(_ row: Int, _ entry: Int) -> Bool {
    let column = Int(flat.termColumns[entry])
    let factor = flat.termCoefficients[entry]
    if factor.magnitude < 1e-7 { return true }
    var rest = 0.0
    for other in flat.rowRange(row) where other != entry {
      rest += flat.termCoefficients[other] * flat.lower[Int(flat.termColumns[other])]
    }
    var low = (flat.rowLower[row] - rest) / factor
    var high = (flat.rowUpper[row] - rest) / factor
    if factor < 0 { (low, high) = (high, low) }
    if flat.isInteger[column] {
      low = (low - 1e-6).rounded(.up)
      high = (high + 1e-6).rounded(.down)
    }
    if low > flat.lower[column] { flat.lower[column] = low }
    if high < flat.upper[column] { flat.upper[column] = high }
    let gap = flat.lower[column] - flat.upper[column]
    if gap > 0 {
      if gap > 1e-7 * max(1, flat.upper[column].magnitude) { return false }
      flat.upper[column] = flat.lower[column]
    }
    dead[row] = true
    changed = true
    return true
  }

  /// A whole column whose coefficient is larger than what the row can ever need of it gets a
  /// smaller one. The bounds of the domain may be used: every whole point obeys them.
  private mutating func tightenCoefficients(_ row: Int, _ domain: Domain) {
    let upperSide = flat.rowUpper[row]
    let lowerSide = flat.rowLower[row]
    if (upperSide < .infinity) == (lowerSide > -.infinity) { return }
    let sign = upperSide < .infinity ? 1.0 : -1.0
    var side = sign * (upperSide < .infinity ? upperSide : lowerSide)
    var most = 0.0
    for entry in flat.rowRange(row) {
      let column = Int(flat.termColumns[entry])
      let factor = sign * flat.termCoefficients[entry]
      most += factor * (factor > 0 ? domain.upper[column] : domain.lower[column])
    }
    if !most.isFinite || most.magnitude > 1e9 { return }
    for entry in flat.rowRange(row) {
      let column = Int(flat.termColumns[entry])
      if !flat.isInteger[column] { continue }
      let low = domain.lower[column]
      let high = domain.upper[column]
      if high - low != 1 { continue }
      let factor = sign * flat.termCoefficients[entry]
      let spare = side - (most - factor.magnitude)
      if spare <= 1e-6 * max(1, factor.magnitude) || spare >= factor.magnitude - 1e-9 { continue }
      if factor > 0 {
        flat.termCoefficients[entry] = sign * (factor - spare)
        side -= spare * high
        most -= spare * high
      } else {
        flat.termCoefficients[entry] = sign * (factor + spare)
        side += spare * low
        most += spare * low
      }
      changed = true
    }
    if upperSide < .infinity { flat.rowUpper[row] = side } else { flat.rowLower[row] = -side }
  }

  /// Columns that every row and the cost let go to the same bound.
  private mutating func fixByCost() {
    var up = [Bool](repeating: false, count: flat.columnCount)
    var down = up
    for row in 0..<flat.rowCount where !dead[row] {
      for entry in flat.rowRange(row) {
        let column = Int(flat.termColumns[entry])
        let positive = flat.termCoefficients[entry] > 0
        if flat.rowUpper[row] < .infinity {
          if positive { up[column] = true } else { down[column] = true }
        }
        if flat.rowLower[row] > -.infinity {
          if positive { down[column] = true } else { up[column] = true }
        }
      }
    }
    for column in 0..<flat.columnCount where flat.lower[column] < flat.upper[column] {
      if flat.cost[column] >= 0, !down[column], flat.lower[column].isFinite {
        flat.upper[column] = flat.lower[column]
        changed = true
      } else if flat.cost[column] <= 0, !up[column], flat.upper[column].isFinite {
        flat.lower[column] = flat.upper[column]
        changed = true
      }
    }
  }

  /// Brings the copy by columns up to date with the rows.
  private mutating func copyToColumns() {
    var next = flat.columnStarts
    for row in 0..<flat.rowCount {
      for entry in flat.rowRange(row) {
        let column = Int(flat.termColumns[entry])
        flat.columnCoefficients[next[column]] = flat.termCoefficients[entry]
        next[column] += 1
      }
    }
    for row in 0..<flat.rowCount where dead[row] {
      flat.rowLower[row] = -.infinity
      flat.rowUpper[row] = .infinity
    }
  }

  private func build() -> ReducedModel {
    var reduced = LinearModel(sense: .minimize)
    var place = [Int](repeating: -1, count: flat.columnCount)
    var original: [Int] = []
    var settled = [Double](repeating: 0, count: flat.columnCount)
    var offset = 0.0
    for column in 0..<flat.columnCount {
      if flat.lower[column] == flat.upper[column] {
        settled[column] = flat.lower[column]
        offset += flat.cost[column] * flat.lower[column]
        continue
      }
      place[column] = reduced.addColumn(
        lower: flat.lower[column], upper: flat.upper[column], objective: flat.cost[column],
        kind: flat.isInteger[column] ? .integer : .continuous)
      original.append(column)
    }
    for row in 0..<flat.rowCount where !dead[row] {
      var terms: [(column: Int, coefficient: Double)] = []
      var moved = 0.0
      for entry in flat.rowRange(row) {
        let column = Int(flat.termColumns[entry])
        if place[column] >= 0 {
          terms.append((column: place[column], coefficient: flat.termCoefficients[entry]))
        } else {
          moved += flat.termCoefficients[entry] * settled[column]
        }
      }
      reduced.addRow(
        lower: flat.rowLower[row] - moved, upper: flat.rowUpper[row] - moved, terms: terms)
    }
    return ReducedModel(model: reduced, original: original, settled: settled, offset: offset)
  }
}
