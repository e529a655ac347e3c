/// How far costs and right sides may move, one at a time, before the optimal basis changes.
///
/// Inside a cost's range the point stays optimal and only the objective moves with it; inside a
/// side's range the dual of the row stays the price. Outside, nothing is said. With a degenerate
/// optimum the ranges belong to the basis that was found, and can be narrower than the whole truth.
public struct SensitivityRanges: Sendable, Equatable {
  /// For each column, the range of its objective coefficient.
  public internal(set) var objective: [ClosedRange<Double>]
  /// For each row that binds, the range of its binding side; for one that does not, its activity as
  /// both ends: its sides may come as near as that.
  public internal(set) var sides: [ClosedRange<Double>]
}

extension Solver {
  /// Ranges around the optimum of a linear program.
  /// - Parameters:
  ///   - model: the model that was solved.
  ///   - outcome: an optimal outcome of this very model, with its basis.
  /// - Returns: `nil` when the outcome is not an optimal one of a linear program, or its basis does
  ///   not fit.
  /// - Complexity: one sparse solve and one pass over the terms a row.
  public static func ranges(_ model: LinearModel, _ outcome: SolveOutcome) -> SensitivityRanges? {
    guard outcome.termination == .optimal, outcome.rowDuals != nil, let basis = outcome.basis,
      basis.columns.count == model.columnCount, basis.rows.count == model.rowCount,
      model.problems.isEmpty
    else { return nil }
    var engine = SimplexEngine(model)
    engine.load(basis)
    engine.restoreBounds()
    engine.restoreCosts()
    engine.rebuild()
    if engine.infeasibilityCount > 0 { return nil }
    return engine.ranges(sense: model.sense, objective: model.objective)
  }
}

extension SimplexEngine {
  /// Ranges of the present basis in the model's units.
  mutating func ranges(
    sense: LinearModel.Sense, objective: [Double]
  ) -> SensitivityRanges {
    let sign = sense == .minimize ? 1.0 : -1.0
    var costRanges: [ClosedRange<Double>] = []
    costRanges.reserveCapacity(columnCount)
    for column in 0..<columnCount {
      var down = Double.infinity
      var up = Double.infinity
      // Reduced costs in the model's units, for minimisation.
      let price = dual[column] / columnScale[column]
      switch place[column] {
      case Place.lower: down = lower[column] == upper[column] ? .infinity : max(0, price)
      case Place.upper: up = lower[column] == upper[column] ? .infinity : max(0, -price)
      case Place.free:
        down = 0
        up = 0
      default: break
      }
      costRanges.append(
        SimplexEngine.range(objective[column], down: down, up: up, sign: sign))
    }
    var sides = [ClosedRange<Double>](
      repeating: -Double.infinity...Double.infinity, count: rowCount)
    for row in 0..<rowCount {
      let variable = Int(basic[row])
      if variable < columnCount {
        let (down, up) = basicCostRoom(row)
        costRanges[variable] = SimplexEngine.range(
          objective[variable], down: down / columnScale[variable],
          up: up / columnScale[variable], sign: sign)
      } else {
        // A row that does not bind: its sides may come as near as its activity.
        let index = variable - columnCount
        let activity = basicValue[row] / rowScale[index]
        sides[index] = activity...activity
      }
    }
    for index in 0..<rowCount where place[columnCount + index] != Place.basic {
      sides[index] = sideRange(index)
    }
    return SensitivityRanges(objective: costRanges, sides: sides)
  }

  private static func range(
    _ center: Double, down: Double, up: Double, sign: Double
  ) -> ClosedRange<Double> {
    sign > 0 ? (center - down)...(center + up) : (center - up)...(center + down)
  }

  /// By how much the cost of a basic variable may fall and rise, scaled.
  private mutating func basicCostRoom(_ row: Int) -> (down: Double, up: Double) {
    unitRow(row)
    priceRow()
    var down = Double.infinity
    var up = Double.infinity
    func meet(_ variable: Int, _ entry: Double, _ engine: borrowing SimplexEngine) {
      if engine.place[variable] == Place.basic || entry.magnitude < 1e-9 { return }
      if engine.lower[variable] == engine.upper[variable] { return }
      let price = engine.dual[variable]
      // The reduced cost becomes price - change * entry and must keep its sign.
      let ratio = (price / entry).magnitude
      switch engine.place[variable] {
      case Place.lower: if entry > 0 { up = min(up, ratio) } else { down = min(down, ratio) }
      case Place.upper: if entry < 0 { up = min(up, ratio) } else { down = min(down, ratio) }
      default:
        up = 0
        down = 0
      }
    }
    for position in 0..<rowEntries.count {
      let variable = Int(rowEntries.indices[position])
      meet(variable, rowEntries.values[variable], self)
    }
    for position in 0..<rowSolution.count {
      let index = Int(rowSolution.indices[position])
      meet(columnCount + index, -rowSolution.values[index], self)
    }
    return (down: down, up: up)
  }

  /// Between which values the binding side of a row may move before a basic variable meets a bound.
  private mutating func sideRange(_ index: Int) -> ClosedRange<Double> {
    let variable = columnCount + index
    loadColumn(variable)
    factor.forward(&column, expected: columnDensity)
    var down = Double.infinity
    var up = Double.infinity
    for position in 0..<column.count {
      let row = Int(column.indices[position])
      let entry = column.values[row]
      if entry.magnitude < 1e-9 { continue }
      // The basic variable falls by entry per unit of the side.
      let toLower = max(0, basicValue[row] - basicLower[row]) / entry.magnitude
      let toUpper = max(0, basicUpper[row] - basicValue[row]) / entry.magnitude
      up = min(up, entry > 0 ? toLower : toUpper)
      down = min(down, entry > 0 ? toUpper : toLower)
    }
    column.clear()
    let side = value[variable] / rowScale[index]
    return (side - down / rowScale[index])...(side + up / rowScale[index])
  }
}
