/// An answer of a linear program on its way back through the reductions.
///
/// Between two steps it is an optimal basic answer of the model as it was between them: columns and
/// rows that were gone by then have value and dual 0, or the value they were settled at.
struct Postsolve {
  var values: [Double]
  /// For minimisation.
  var duals: [Double]
  var columnStatus: [BasisStatus]
  var rowStatus: [BasisStatus]
  /// The costs as they were between the steps.
  private var cost: [Double]
  let draft: PresolveDraft

  init(_ draft: PresolveDraft) {
    self.draft = draft
    values = draft.value
    duals = Array(repeating: 0, count: draft.model.rowCount)
    columnStatus = draft.standing
    rowStatus = Array(repeating: .basic, count: draft.model.rowCount)
    cost = draft.cost
  }

  var basis: Basis { Basis(columns: columnStatus, rows: rowStatus) }

  mutating func undo(_ step: PresolveStep) {
    switch step {
    case .settledColumn(let column): columnStatus[column] = draft.standing[column]
    case .looseRow(let row): rowStatus[row] = .basic
    case .rowOfOneColumn(let step): undo(step)
    case .forcingRow(let step): undo(step)
    case .slackColumn(let step): undo(step)
    case .freeColumn(let step): undo(step)
    }
  }

  /// Cost less duals times coefficients.
  func reducedCost(_ column: Int) -> Double {
    var sum = cost[column]
    let matrix = draft.matrix
    for entry in matrix.starts[column]..<matrix.starts[column + 1] {
      sum -= duals[Int(matrix.rows[entry])] * matrix.coefficients[entry]
    }
    return sum
  }

  /// The value that a column needs so that its row comes to `side`.
  func value(of column: Int, factor: Double, in row: Int, toReach side: Double) -> Double {
    let model = draft.model
    var rest = side
    for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
      let other = Int(model.termColumns[entry])
      if other != column { rest -= model.termCoefficients[entry] * values[other] }
    }
    return rest / factor
  }

  /// Takes back what the substitution of a column of the row did to the costs of the others.
  mutating func returnCosts(of row: Int, price: Double) {
    if price == 0 { return }
    let model = draft.model
    for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
      cost[Int(model.termColumns[entry])] += model.termCoefficients[entry] * price
    }
  }
}
