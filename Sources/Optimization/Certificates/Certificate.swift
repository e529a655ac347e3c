public import Primitives

/// Checks an outcome against its model with nothing but the model: no code of any engine, no
/// scaling, no presolve.
///
/// What holds for an optimal linear program: rows and bounds are met, reduced costs are cost minus
/// duals times coefficients and have the right sign, and the dual objective equals the primal one
/// (which contains complementary slackness). For an infeasible one: the rows, combined with the
/// Farkas multipliers, ask for more than the bounds can give. For an unbounded one: the ray stays
/// feasible for ever and improves. For a point of a model with integers: it is feasible and whole,
/// its objective is true, and the bound is on its side and as near as was asked.
public enum Certificate {
  /// Rows and bounds may be broken by this much, relative to the largest number that takes part.
  public static let feasibility = 1e-6
  /// Dual signs and the gap between primal and dual objective, relative likewise.
  public static let optimality = 1e-6
  /// Distance from a whole number.
  public static let integrality = 1e-5

  /// Checks all that the outcome claims.
  /// - Complexity: O(terms)
  public static func check(
    _ model: LinearModel, _ outcome: SolveOutcome, relativeGap: Double = Tolerance.optimalGap
  ) -> CertificateReport {
    var report = CertificateReport()
    switch outcome.termination {
    case .invalidModel, .internalError:
      return report
    case .infeasible:
      checkInfeasible(model, outcome, &report)
    case .unbounded:
      checkPoint(model, outcome, &report)
      checkRay(model, outcome, &report)
    case .optimal:
      checkPoint(model, outcome, &report)
      if outcome.rowDuals != nil, !model.hasIntegers {
        checkDuals(model, outcome, &report)
      }
      checkBound(model, outcome, relativeGap, &report)
    case .stopped:
      if outcome.values != nil { checkPoint(model, outcome, &report) }
      checkBound(model, outcome, .infinity, &report)
    }
    return report
  }

  private static func checkPoint(
    _ model: LinearModel, _ outcome: SolveOutcome, _ report: inout CertificateReport
  ) {
    guard let values = outcome.values, values.count == model.columnCount,
      values.allSatisfy(\.isFinite)
    else {
      report.add(.malformed, -1, .infinity)
      return
    }
    for column in values.indices {
      let value = values[column]
      let below = model.columnLower[column] - value
      let above = value - model.columnUpper[column]
      let scale = max(1, value.magnitude)
      let broken = max(below, above) / scale
      if broken > 0 {
        report.largestBoundViolation = max(report.largestBoundViolation, broken)
        if broken > feasibility { report.add(.columnBound, column, broken) }
      }
      if model.columnKinds[column] == .integer {
        let fraction = (value - value.rounded()).magnitude
        report.largestFraction = max(report.largestFraction, fraction)
        if fraction > integrality { report.add(.integrality, column, fraction) }
      }
    }
    for row in 0..<model.rowCount {
      var sum = CompensatedSum()
      var scale = 1.0
      for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
        let term = model.termCoefficients[entry] * values[Int(model.termColumns[entry])]
        sum.add(term)
        scale = max(scale, term.magnitude)
      }
      let activity = sum.value
      let broken = max(model.rowLower[row] - activity, activity - model.rowUpper[row])
      if broken > 0 {
        report.largestRowViolation = max(report.largestRowViolation, broken / scale)
        if broken > feasibility * scale { report.add(.rowResidual, row, broken / scale) }
      }
    }
    let truth = model.objectiveValue(values)
    guard let told = outcome.objective, told.isFinite else {
      report.add(.malformed, -1, .infinity)
      return
    }
    if !Tolerance.agree(truth, told, relative: 1e-9) {
      report.add(.objectiveMismatch, -1, (truth - told).magnitude)
    }
  }

  private static func checkDuals(
    _ model: LinearModel, _ outcome: SolveOutcome, _ report: inout CertificateReport
  ) {
    guard let duals = outcome.rowDuals, let reduced = outcome.reducedCosts,
      let objective = outcome.objective,
      duals.count == model.rowCount, reduced.count == model.columnCount
    else {
      report.add(.malformed, -1, .infinity)
      return
    }
    let sign = model.sense == .minimize ? 1.0 : -1.0
    var recomputed = model.objective
    var scales = model.objective.map { max(1, $0.magnitude) }
    for row in 0..<model.rowCount where duals[row] != 0 {
      for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
        let column = Int(model.termColumns[entry])
        let term = model.termCoefficients[entry] * duals[row]
        recomputed[column] -= term
        scales[column] = max(scales[column], term.magnitude)
      }
    }
    var dualObjective = CompensatedSum()
    dualObjective.add(model.objectiveOffset)
    var size = max(1, objective.magnitude)
    for row in 0..<model.rowCount {
      let price = sign * duals[row]
      if price == 0 { continue }
      let side = price > 0 ? model.rowLower[row] : model.rowUpper[row]
      if side.isFinite {
        dualObjective.add(duals[row] * side)
        size = max(size, (duals[row] * side).magnitude)
      } else {
        // A price on a side that is not there.
        let scale = max(1, largestCoefficientCost(model, row))
        report.largestDualViolation = max(report.largestDualViolation, price.magnitude / scale)
        if price.magnitude > optimality * scale {
          report.add(.rowDualSign, row, price.magnitude / scale)
        }
      }
    }
    for column in 0..<model.columnCount {
      let mismatch = (recomputed[column] - reduced[column]).magnitude / scales[column]
      if mismatch > 1e-7 { report.add(.reducedCostMismatch, column, mismatch) }
      let price = sign * recomputed[column]
      if price == 0 { continue }
      let side = price > 0 ? model.columnLower[column] : model.columnUpper[column]
      if side.isFinite {
        dualObjective.add(recomputed[column] * side)
        size = max(size, (recomputed[column] * side).magnitude)
      } else {
        let broken = price.magnitude / scales[column]
        report.largestDualViolation = max(report.largestDualViolation, broken)
        if broken > optimality { report.add(.reducedCostSign, column, broken) }
      }
    }
    report.dualityGap = (dualObjective.value - objective).magnitude / size
    if !(report.dualityGap <= optimality) { report.add(.dualityGap, -1, report.dualityGap) }
  }

  /// The largest cost among the columns of a row, relative to its coefficient: the scale of a price.
  private static func largestCoefficientCost(_ model: LinearModel, _ row: Int) -> Double {
    var largest = 0.0
    for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
      let cost = model.objective[Int(model.termColumns[entry])]
      largest = max(largest, (cost / model.termCoefficients[entry]).magnitude)
    }
    return largest
  }

  private static func checkBound(
    _ model: LinearModel, _ outcome: SolveOutcome, _ relativeGap: Double,
    _ report: inout CertificateReport
  ) {
    guard let bound = outcome.bound, let objective = outcome.objective else { return }
    let sign = model.sense == .minimize ? 1.0 : -1.0
    let excess = sign * (bound - objective) / max(1, objective.magnitude)
    if excess > optimality { report.add(.boundMismatch, -1, excess) }
    let gap = SolveOutcome.relativeGap(objective: objective, bound: bound)
    if gap > max(relativeGap, 1e-9) * 1.0001, (objective - bound).magnitude > 1e-6 {
      report.add(.boundMismatch, -1, gap)
    }
  }

  private static func checkInfeasible(
    _ model: LinearModel, _ outcome: SolveOutcome, _ report: inout CertificateReport
  ) {
    guard let farkas = outcome.farkas else {
      // Proven by search over whole-number columns: there is no short proof to check.
      if !model.hasIntegers { report.add(.farkasFails, -1, 0) }
      return
    }
    guard farkas.count == model.rowCount else {
      report.add(.malformed, -1, .infinity)
      return
    }
    if !(farkasMargin(model, farkas) > 1e-9) {
      report.add(.farkasFails, -1, farkasMargin(model, farkas))
    }
  }

  /// By how much the combined rows ask for more than the column bounds can give, relative to the
  /// size of the numbers involved. Positive means proven infeasible.
  static func farkasMargin(_ model: LinearModel, _ multipliers: [Double]) -> Double {
    for column in 0..<model.columnCount
    where model.columnLower[column] > model.columnUpper[column] + 1e-9 {
      return .infinity
    }
    for row in 0..<model.rowCount where model.rowLower[row] > model.rowUpper[row] + 1e-9 {
      return .infinity
    }
    var combined = [Double](repeating: 0, count: model.columnCount)
    var scales = [Double](repeating: 0, count: model.columnCount)
    var asked = CompensatedSum()
    var size = 0.0
    var largest = 0.0
    for multiplier in multipliers { largest = max(largest, multiplier.magnitude) }
    if largest == 0 || !largest.isFinite { return -.infinity }
    for row in 0..<model.rowCount {
      let multiplier = multipliers[row] / largest
      if multiplier == 0 { continue }
      let side = multiplier > 0 ? model.rowLower[row] : model.rowUpper[row]
      if !side.isFinite {
        if multiplier.magnitude > 1e-9 { return -.infinity }
        continue
      }
      asked.add(multiplier * side)
      size = max(size, (multiplier * side).magnitude)
      for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
        let column = Int(model.termColumns[entry])
        let term = model.termCoefficients[entry] * multiplier
        combined[column] += term
        scales[column] = max(scales[column], term.magnitude)
      }
    }
    var given = CompensatedSum()
    for column in 0..<model.columnCount where combined[column] != 0 {
      let factor = combined[column]
      let side = factor > 0 ? model.columnUpper[column] : model.columnLower[column]
      if side.isFinite {
        given.add(factor * side)
        size = max(size, (factor * side).magnitude)
      } else if factor.magnitude > 1e-9 * max(1e-3, scales[column]) {
        return -.infinity
      }
    }
    return (asked.value - given.value) / max(size, 1e-9)
  }

  private static func checkRay(
    _ model: LinearModel, _ outcome: SolveOutcome, _ report: inout CertificateReport
  ) {
    guard let ray = outcome.ray, ray.count == model.columnCount else {
      report.add(.malformed, -1, .infinity)
      return
    }
    var largest = 0.0
    for amount in ray { largest = max(largest, amount.magnitude) }
    guard largest > 0, largest.isFinite else {
      report.add(.rayFails, -1, .infinity)
      return
    }
    for column in ray.indices {
      let amount = ray[column] / largest
      if amount > feasibility && model.columnUpper[column] < .infinity
        || amount < -feasibility && model.columnLower[column] > -.infinity
      {
        report.add(.rayFails, column, amount.magnitude)
      }
    }
    for row in 0..<model.rowCount {
      var sum = CompensatedSum()
      var scale = 1.0
      for entry in model.rowStarts[row]..<model.rowStarts[row + 1] {
        let term = model.termCoefficients[entry] * ray[Int(model.termColumns[entry])] / largest
        sum.add(term)
        scale = max(scale, term.magnitude)
      }
      let amount = sum.value / scale
      if amount > feasibility && model.rowUpper[row] < .infinity
        || amount < -feasibility && model.rowLower[row] > -.infinity
      {
        report.add(.rayFails, row, amount.magnitude)
      }
    }
    var slope = CompensatedSum()
    for column in ray.indices { slope.add(model.objective[column] * ray[column] / largest) }
    let improves = model.sense == .minimize ? slope.value < 0 : slope.value > 0
    if !improves { report.add(.rayFails, -1, slope.value) }
  }
}
