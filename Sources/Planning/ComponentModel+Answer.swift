internal import MaterialGraph
internal import Optimization
internal import Primitives

extension ComponentModel {
  /// The values of an outcome with every decision exactly taken.
  ///
  /// A search calls a binary of 0.0000001 zero, and lets a flow of a ten-thousandth of a tonne pass
  /// with it. Here the decisions are fixed and the flows solved again: a small linear program, for
  /// which no deadline holds, since a plan that was stopped must add up too. Where even that fails,
  /// the values stand as they are.
  func settled(_ outcome: SolveOutcome, of model: LinearModel) -> [Double]? {
    guard let values = usable(outcome), model.hasIntegers else { return usable(outcome) }
    var fixed = model
    for (column, kind) in model.columnKinds.enumerated() where kind == .integer {
      let decision = values[column].rounded()
      fixed.setColumnBounds(column, lower: decision, upper: decision)
      fixed.setKind(column, .continuous)
    }
    for (position, use) in useColumns.enumerated() {
      guard let use, values[use] < 0.5 else { continue }
      fixed.setColumnBounds(linkColumns[position], lower: 0, upper: 0)
    }
    let again = Solver.solve(fixed)
    return released(again.termination == .optimal ? usable(again) ?? values : values)
  }

  /// The columns of each link whose use is a decision.
  var linkDecisions: [(flow: Int, use: Int)] {
    zip(linkColumns, useColumns).compactMap { flow, use in use.map { (flow, $0) } }
  }

  /// The values with every link that carries nothing out of use, so that nothing is paid for it.
  private func released(_ values: [Double]) -> [Double] {
    var values = values
    for (position, use) in useColumns.enumerated() {
      guard let use, model.columnLower[use] < 0.5,
        values[linkColumns[position]] * flowScale <= Tolerance.flowInUse
      else { continue }
      values[use] = 0
    }
    return values
  }

  /// The outcome of the engine in the region's units, with its settled values.
  func answer(
    _ outcome: SolveOutcome, settled: [Double]?, objective: Objective
  ) -> PartAnswer {
    var answer = PartAnswer()
    answer.iterations = outcome.iterations
    answer.nodes = outcome.nodes
    switch outcome.termination {
    case .infeasible:
      answer.state = .infeasible
      return answer
    case .unbounded:
      answer.state = .unbounded
      return answer
    case .internalError, .invalidModel:
      answer.state = .failed
    case .optimal:
      answer.state = .solved
    case .stopped:
      answer.state = .stopped
    }
    guard let values = settled ?? idleValues() else {
      answer.state = answer.state == .failed ? .failed : .stopped
      answer.bound = outcome.bound ?? .infinity
      answer.value = -.infinity
      return answer
    }
    if answer.state == .failed, settled != nil { answer.state = .stopped }
    fill(&answer, values)
    answer.value = objectiveValue(values, objective)
    answer.bound = max(outcome.bound ?? .infinity, answer.value)
    if outcome.termination == .optimal, !model.hasIntegers { answer.bound = answer.value }
    return answer
  }

  /// The answer after the tie-break: its flows with the first objective's bound; nil if it failed.
  func improved(
    _ first: PartAnswer, by outcome: SolveOutcome, settled: [Double]?, objective: Objective
  ) -> PartAnswer? {
    guard let values = settled else { return nil }
    switch outcome.termination {
    case .optimal, .stopped: break
    case .infeasible, .unbounded, .internalError, .invalidModel: return nil
    }
    var answer = first
    answer.iterations += outcome.iterations
    answer.nodes += outcome.nodes
    answer.processes = []
    fill(&answer, values)
    answer.value = objectiveValue(values, objective)
    answer.bound = max(first.bound, answer.value)
    return answer
  }

  private func usable(_ outcome: SolveOutcome) -> [Double]? {
    // A bound that is farther off than was asked for says nothing against the values.
    let isOnlyWide =
      outcome.certificate.findings.allSatisfy { $0.kind == .boundMismatch }
      && (outcome.bound ?? .infinity) >= (outcome.objective ?? .infinity)
    guard outcome.certificate.passed || isOnlyWide, let values = outcome.values,
      values.count == model.columnCount
    else { return nil }
    return values
  }

  /// Doing nothing, where that is allowed: what a search that found nothing can always offer.
  private func idleValues() -> [Double]? {
    let values = model.columnLower.map { max(0, $0) }
    for row in 0..<model.rowCount {
      var activity = 0.0
      for (column, coefficient) in model.terms(ofRow: row) {
        activity += coefficient * values[column]
      }
      if activity > model.rowUpper[row] + 1e-9 || activity < model.rowLower[row] - 1e-9 {
        return nil
      }
    }
    return values
  }

  /// What values come to, as large as possible.
  func objectiveValue(_ values: [Double], _ objective: Objective) -> Double {
    var sum = CompensatedSum()
    sum.add(offset(for: objective))
    for (column, coefficient) in coefficients(for: objective).enumerated()
    where coefficient != 0 {
      sum.add(coefficient * values[column])
    }
    return sum.value
  }

  private func fill(_ answer: inout PartAnswer, _ values: [Double]) {
    answer.flows = linkColumns.map { max(0, values[$0]) * flowScale }
    answer.inUse = answer.flows.map { $0 > Tolerance.flowInUse }
    for columns in processColumns {
      var run = ProcessAnswer(
        process: columns.process,
        market: Array(repeating: 0, count: columns.flows.count),
        disposal: Array(repeating: 0, count: columns.flows.count))
      run.activity = max(0, values[columns.activity]) * flowScale
      run.isBuilt =
        columns.decision.map { values[$0] > 0.5 } ?? (run.activity > Tolerance.flowInUse)
      for (index, flow) in columns.flows.enumerated() {
        run.market[index] = flow.market.map { max(0, values[$0]) * flowScale } ?? 0
        run.disposal[index] = flow.disposal.map { max(0, values[$0]) * flowScale } ?? 0
      }
      answer.processes.append(run)
    }
  }
}
