/// A smaller linear program with the same optimum, and the way back to the whole answer.
///
/// The reductions are those of Andersen and Andersen ("Presolving in linear programming",
/// Mathematical Programming 71, 1995): rows of no or one column, rows that can not bind or that
/// force all their columns, columns that are fixed, stand in no row or are dominated, and columns
/// of one row. None changes a coefficient, so the reduced model is the old one with rows and columns
/// left out.
///
/// Every reduction turns an optimal basic answer of the model after it into one of the model before
/// it, so that values, duals and basis come back in the original model's terms. What has no optimum
/// is not proven here: the proof is the engine's, on the original model.
struct LinearPresolve: Sendable {
  /// What is left, minimised.
  let reduced: LinearModel
  private let draft: PresolveDraft
  /// The original index of each column and row of `reduced`.
  private let columns: [Int]
  private let rows: [Int]

  /// The reduced model; nil where nothing can be left out, or where the reductions met a
  /// contradiction or an unbounded column.
  ///
  /// Kinds of columns are not looked at: the model is taken as its linear relaxation.
  /// - Complexity: O(terms) a round, and a bounded number of rounds.
  static func reduce(_ model: LinearModel) -> LinearPresolve? {
    var draft = PresolveDraft(model)
    draft.run()
    return draft.isStuck || draft.steps.isEmpty ? nil : LinearPresolve(draft)
  }

  /// The reductions, in the order in which they were made.
  var steps: [PresolveStep] { draft.steps }

  private init(_ draft: PresolveDraft) {
    let model = draft.model
    self.draft = draft
    columns = (0..<model.columnCount).filter { !draft.isColumnGone[$0] }
    rows = (0..<model.rowCount).filter { !draft.isRowGone[$0] }
    var reduced = LinearModel(sense: .minimize)
    reduced.reserve(columns: columns.count, rows: rows.count, terms: model.termCount)
    var place = [Int](repeating: -1, count: model.columnCount)
    for column in columns {
      place[column] = reduced.addColumn(
        lower: draft.lower[column], upper: draft.upper[column], objective: draft.cost[column])
    }
    var terms: [(column: Int, coefficient: Double)] = []
    for row in rows {
      terms.removeAll(keepingCapacity: true)
      for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
        let column = Int(model.termColumns[entry])
        if place[column] >= 0 {
          terms.append((column: place[column], coefficient: model.termCoefficients[entry]))
        }
      }
      let settled = draft.settledShare(of: row)
      reduced.addRow(
        lower: draft.rowLower[row] - settled, upper: draft.rowUpper[row] - settled, terms: terms)
    }
    self.reduced = reduced
  }

  /// The optimal answer of the original model, from one of `reduced`.
  ///
  /// - Parameters:
  ///   - values: one a column of `reduced`.
  ///   - duals: one a row of `reduced`, for minimisation.
  ///   - basis: an optimal basis of `reduced`.
  func restore(values: [Double], duals: [Double], basis: Basis) -> Postsolve {
    var answer = Postsolve(draft)
    for (place, column) in columns.enumerated() {
      answer.values[column] = values[place]
      answer.columnStatus[column] = basis.columns[place]
    }
    for (place, row) in rows.enumerated() {
      answer.duals[row] = duals[place]
      answer.rowStatus[row] = basis.rows[place]
    }
    for step in steps.reversed() { answer.undo(step) }
    return answer
  }
}
