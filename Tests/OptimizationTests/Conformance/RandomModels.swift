import Optimization
import Primitives

/// Random models for the tests; the same seed gives the same model for ever.
enum RandomModels {
  /// A model with every column in a box, so that it has an optimum or is infeasible.
  static func boxed(columns: Int, rows: Int, integers: Int, seed: UInt64) -> LinearModel {
    var random = SeededGenerator(seed: seed)
    var model = LinearModel(sense: random.below(2) == 0 ? .minimize : .maximize)
    for column in 0..<columns {
      let low = Double(random.below(5) - 2)
      let width = Double(random.below(4))
      model.addColumn(
        lower: low, upper: low + width, objective: Double(random.below(21) - 10),
        kind: column < integers ? .integer : .continuous)
    }
    for _ in 0..<rows {
      var terms: [(column: Int, coefficient: Double)] = []
      for column in 0..<columns where random.below(3) > 0 {
        terms.append((column: column, coefficient: Double(random.below(13) - 6)))
      }
      let side = Double(random.below(17) - 6)
      switch random.below(4) {
      case 0: model.addRow(lower: side, upper: side, terms: terms)
      case 1: model.addRow(lower: side, upper: .infinity, terms: terms)
      case 2: model.addRow(lower: side - Double(random.below(6)), upper: side, terms: terms)
      default: model.addRow(lower: -.infinity, upper: side, terms: terms)
      }
    }
    return model
  }

  /// A transport problem with unit supplies that add up.
  static func transport(suppliers: Int, takers: Int, seed: UInt64) -> LinearModel {
    var random = SeededGenerator(seed: seed)
    var model = LinearModel(sense: .minimize)
    for _ in 0..<(suppliers * takers) {
      model.addColumn(objective: Double(1 + random.below(50)))
    }
    for supplier in 0..<suppliers {
      model.addRow(
        lower: -.infinity, upper: Double(takers * 3),
        terms: (0..<takers).map { (column: supplier * takers + $0, coefficient: 1) })
    }
    for taker in 0..<takers {
      let need = Double(1 + random.below(suppliers * 2))
      model.addRow(
        lower: need, upper: need,
        terms: (0..<suppliers).map { (column: $0 * takers + taker, coefficient: 1) })
    }
    return model
  }

  /// A network with a fixed cost on every arc: nodes that supply, need, or only pass on; capacities
  /// wide or narrow; feasible because a path joins all nodes.
  static func fixedChargeNetwork(nodes: Int, arcs: Int, seed: UInt64) -> LinearModel {
    var random = SeededGenerator(seed: seed)
    var model = LinearModel(sense: .minimize)
    var balance = [Double](repeating: 0, count: nodes)
    for node in 1..<nodes where random.below(3) > 0 {
      let amount = Double(1 + random.below(9))
      balance[node] += amount
      balance[0] -= amount
    }
    let total = -balance[0]
    var terms = [[(column: Int, coefficient: Double)]](repeating: [], count: nodes)
    for arc in 0..<arcs {
      let from = arc < nodes - 1 ? arc : random.below(nodes)
      let to = arc < nodes - 1 ? arc + 1 : (from + 1 + random.below(nodes - 1)) % nodes
      let most = arc < nodes - 1 || random.below(2) == 0 ? total + 5 : Double(1 + random.below(12))
      let flow = model.addColumn(upper: most, objective: Double(random.below(4)))
      let open = model.addColumn(
        upper: 1, objective: Double(3 + random.below(60)), kind: .integer)
      model.addRow(
        upper: 0, terms: [(column: flow, coefficient: 1), (column: open, coefficient: -most)])
      terms[to].append((column: flow, coefficient: 1))
      terms[from].append((column: flow, coefficient: -1))
    }
    for (node, list) in terms.enumerated() {
      model.addRow(lower: balance[node], upper: balance[node], terms: list)
    }
    return model
  }

  /// Fixed-charge transport: opening a link costs, and it then carries between a least and a most.
  static func fixedCharge(suppliers: Int, takers: Int, seed: UInt64) -> LinearModel {
    var random = SeededGenerator(seed: seed)
    var model = LinearModel(sense: .maximize)
    let supply = (0..<suppliers).map { _ in Double(5 + random.below(20)) }
    let demand = (0..<takers).map { _ in Double(5 + random.below(20)) }
    var bySupplier = [[(column: Int, coefficient: Double)]](repeating: [], count: suppliers)
    var byTaker = [[(column: Int, coefficient: Double)]](repeating: [], count: takers)
    for supplier in 0..<suppliers {
      for taker in 0..<takers where random.below(3) > 0 {
        let most = min(supply[supplier], demand[taker])
        let flow = model.addColumn(objective: Double(2 + random.below(9)))
        let open = model.addColumn(
          upper: 1, objective: -Double(5 + random.below(40)), kind: .integer)
        model.addRow(
          upper: 0, terms: [(column: flow, coefficient: 1), (column: open, coefficient: -most)])
        model.addRow(
          lower: 0, terms: [(column: flow, coefficient: 1), (column: open, coefficient: -3)])
        bySupplier[supplier].append((column: flow, coefficient: 1))
        byTaker[taker].append((column: flow, coefficient: 1))
      }
    }
    for supplier in 0..<suppliers {
      model.addRow(upper: supply[supplier], terms: bySupplier[supplier])
    }
    for taker in 0..<takers { model.addRow(upper: demand[taker], terms: byTaker[taker]) }
    return model
  }
}

/// The optimum by trying everything. Shares no code with the engines.
enum BruteForce {
  /// Best objective of a boxed model, or `nil` when it is infeasible: all values of the whole
  /// columns, and for each all vertices of what the others leave.
  static func optimum(_ model: LinearModel) -> Double? {
    var values = [Double](repeating: 0, count: model.columnCount)
    var best: Double?
    enumerate(model, 0, &values, &best)
    return best
  }

  private static func better(_ model: LinearModel, _ left: Double, _ right: Double?) -> Bool {
    guard let right else { return true }
    return model.sense == .minimize ? left < right : left > right
  }

  private static func enumerate(
    _ model: LinearModel, _ column: Int, _ values: inout [Double], _ best: inout Double?
  ) {
    if column == model.columnCount || model.columnKinds[column] == .continuous {
      vertices(model, from: column, &values, &best)
      return
    }
    var value = model.columnLower[column].rounded(.up)
    while value <= model.columnUpper[column] {
      values[column] = value
      enumerate(model, column + 1, &values, &best)
      value += 1
    }
  }

  /// The whole columns come first, the real ones from `first` on.
  private static func vertices(
    _ model: LinearModel, from first: Int, _ values: inout [Double], _ best: inout Double?
  ) {
    let free = model.columnCount - first
    if free == 0 {
      consider(model, values, &best)
      return
    }
    var planes: [(factors: [Double], side: Double)] = []
    for column in first..<model.columnCount {
      var factors = [Double](repeating: 0, count: free)
      factors[column - first] = 1
      planes.append((factors: factors, side: model.columnLower[column]))
      if model.columnLower[column] != model.columnUpper[column] {
        planes.append((factors: factors, side: model.columnUpper[column]))
      }
    }
    for row in 0..<model.rowCount {
      var factors = [Double](repeating: 0, count: free)
      var moved = 0.0
      for term in model.terms(ofRow: row) {
        if term.column >= first {
          factors[term.column - first] = term.coefficient
        } else {
          moved += term.coefficient * values[term.column]
        }
      }
      for side in Set([model.rowLower[row], model.rowUpper[row]]).sorted() where side.isFinite {
        planes.append((factors: factors, side: side - moved))
      }
    }
    var chosen: [Int] = []
    func choose(_ next: Int) {
      if chosen.count == free {
        if let point = intersection(chosen.map { planes[$0] }) {
          for place in 0..<free { values[first + place] = point[place] }
          consider(model, values, &best)
        }
        return
      }
      if planes.count - next < free - chosen.count { return }
      for plane in next..<planes.count {
        chosen.append(plane)
        choose(plane + 1)
        chosen.removeLast()
      }
    }
    choose(0)
  }

  private static func consider(_ model: LinearModel, _ values: [Double], _ best: inout Double?) {
    for column in values.indices
    where values[column] < model.columnLower[column] - 1e-9
      || values[column] > model.columnUpper[column] + 1e-9
    {
      return
    }
    let activities = model.rowActivities(values)
    for row in activities.indices
    where activities[row] < model.rowLower[row] - 1e-9
      || activities[row] > model.rowUpper[row] + 1e-9
    {
      return
    }
    let objective = model.objectiveValue(values)
    if better(model, objective, best) { best = objective }
  }

  private static func intersection(
    _ planes: [(factors: [Double], side: Double)]
  ) -> [Double]? {
    let size = planes.count
    var matrix = planes.map { $0.factors + [$0.side] }
    for pivot in 0..<size {
      var largest = pivot
      for row in pivot..<size
      where matrix[row][pivot].magnitude > matrix[largest][pivot].magnitude { largest = row }
      if matrix[largest][pivot].magnitude < 1e-9 { return nil }
      matrix.swapAt(pivot, largest)
      for row in 0..<size where row != pivot {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        if factor == 0 { continue }
        for column in pivot...size { matrix[row][column] -= factor * matrix[pivot][column] }
      }
    }
    return (0..<size).map { matrix[$0][size] / matrix[$0][$0] }
  }
}
