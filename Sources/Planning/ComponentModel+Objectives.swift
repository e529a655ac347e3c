internal import MaterialGraph
internal import Optimization

extension ComponentModel {
  /// Coefficients that are to be made as large as possible, for an objective.
  func coefficients(for objective: Objective) -> [Double] {
    switch objective {
    case .benefit: benefit
    case .diversion: diversion
    case .virgin: virgin.map { -$0 }
    case .carbon: carbon
    }
  }

  /// What the objective is where nothing is done: the demand that conventional supply meets.
  func offset(for objective: Objective) -> Double { objective == .virgin ? -virginOffset : 0 }

  /// The model that makes the objective as large as possible (virgin: minus the supply).
  func model(for objective: Objective) -> LinearModel {
    var result = model
    for (column, value) in coefficients(for: objective).enumerated() where value != 0 {
      result.setObjective(column, value)
    }
    result.objectiveOffset = offset(for: objective)
    return result
  }

  /// The model of the best benefit (or another objective) among plans whose `first` objective is at
  /// least `floor`.
  func tieBreak(first: Objective, floor: Double, then other: Objective = .benefit) -> LinearModel {
    var result = model(for: other)
    let terms = coefficients(for: first).enumerated().filter { $0.element != 0 }
    guard let largest = terms.map(\.element.magnitude).max() else { return result }
    result.addRow(
      lower: (floor - offset(for: first)) / largest,
      terms: terms.map { ($0.offset, $0.element / largest) })
    return result
  }
}
