internal import MaterialGraph
internal import Optimization
internal import Primitives

/// A first plan and a bound for a part with very many decisions, from one small linear program.
///
/// Each link pays its fixed cost in proportion to what it carries of what it could: no plan pays
/// less, so the optimum of this program bounds the part. Rounded, it is where the search starts.
struct OpeningPlan {
  /// Where the search may start: not always a plan, the engine looks at that.
  let values: [Double]
  /// What no plan of the part can better.
  let bound: Double

  /// Parts with more decisions than this open in this way.
  static let fromDecisions = 400

  /// - Parameter decisions: for each link its flow's column and that of its decision, if it has one.
  /// - Returns: nil where the program was stopped, or has no optimum.
  init?(
    of model: LinearModel, decisions: [(flow: Int, use: Int)], options: SolveOptions
  ) {
    var flowOfUse: [Int: Int] = [:]
    for decision in decisions { flowOfUse[decision.use] = decision.flow }
    var relaxed = LinearModel(sense: model.sense, objectiveOffset: model.objectiveOffset)
    for column in 0..<model.columnCount {
      let isUse = flowOfUse[column] != nil
      relaxed.addColumn(
        lower: isUse ? 0 : model.columnLower[column], upper: isUse ? 0 : model.columnUpper[column],
        objective: isUse ? 0 : model.objective[column])
    }
    for row in 0..<model.rowCount {
      let terms = model.terms(ofRow: row).map { (column: $0.column, coefficient: $0.coefficient) }
      guard let use = terms.first(where: { flowOfUse[$0.column] != nil }) else {
        relaxed.addRow(lower: model.rowLower[row], upper: model.rowUpper[row], terms: terms)
        continue
      }
      // The row that ties a flow to its decision: flow − most · use ≤ 0.
      if terms.count == 2, model.rowUpper[row] == 0, use.coefficient < 0,
        let flow = flowOfUse[use.column]
      {
        let share = model.objective[use.column] / -use.coefficient
        relaxed.setObjective(flow, model.objective[flow] + share)
        let most = min(model.columnUpper[flow], -use.coefficient)
        relaxed.setColumnBounds(flow, lower: model.columnLower[flow], upper: most)
      }
    }
    let outcome = Solver.solve(relaxed, options: options)
    guard outcome.termination == .optimal, let found = outcome.values,
      let objective = outcome.objective
    else { return nil }
    bound = objective
    var values = found
    for decision in decisions {
      let gain =
        values[decision.flow] * model.objective[decision.flow] + model.objective[decision.use]
      let isKept = model.columnLower[decision.use] > 0.5
      if isKept || (values[decision.flow] > 0 && gain > 0) {
        values[decision.use] = 1
      } else {
        values[decision.flow] = model.columnLower[decision.flow]
      }
    }
    for (column, kind) in model.columnKinds.enumerated()
    where kind == .integer && flowOfUse[column] == nil {
      values[column] = values[column] > 1e-9 ? 1 : 0
    }
    self.values = values
  }
}
