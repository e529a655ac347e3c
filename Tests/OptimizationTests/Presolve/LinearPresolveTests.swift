import Primitives
import Testing

@testable import Optimization

/// Linear programs that the reductions change: answers, prices and bases must be those of the model
/// itself.
@Suite struct LinearPresolveTests {
  private static let inf = Double.infinity

  /// A model in which reductions find much: few terms a row, columns of one row, sides that meet what
  /// the columns can come to at most, costs of zero. Most have a point that meets all.
  private static func sparse(_ seed: UInt64) -> LinearModel {
    var random = SeededGenerator(seed: seed)
    let columns = 2 + random.below(12)
    var model = LinearModel(sense: random.below(2) == 0 ? .minimize : .maximize)
    var point: [Double] = []
    for _ in 0..<columns {
      let low = random.below(6) == 0 ? -inf : Double(random.below(4) - 1)
      let high = random.below(3) == 0 ? inf : max(low, -3) + Double(random.below(5))
      point.append(min(high, max(low, -2) + Double(random.below(3))))
      model.addColumn(
        lower: low, upper: high,
        objective: random.below(3) == 0 ? 0 : Double(random.below(13) - 6))
    }
    for _ in 0..<(1 + random.below(12)) {
      var terms: [(column: Int, coefficient: Double)] = []
      for _ in 0..<(1 + random.below(4)) {
        let coefficient = Double(random.below(9) - 4) * (random.below(4) == 0 ? 0.3 : 1)
        terms.append((column: random.below(columns), coefficient: coefficient))
      }
      var side = 0.0
      for term in terms { side += term.coefficient * point[term.column] }
      if random.below(60) == 0 { side += Double(random.below(5) - 2) }
      let spare = Double(random.below(4))
      switch random.below(6) {
      case 0, 1: model.addRow(lower: side, upper: side, terms: terms)
      case 2: model.addRow(lower: side - spare, upper: inf, terms: terms)
      case 3: model.addRow(lower: side - spare, upper: side + Double(random.below(4)), terms: terms)
      case 4:
        model.addRow(lower: -inf, upper: random.below(4) == 0 ? inf : side + spare, terms: terms)
      default:
        let most = terms.reduce(0) {
          $0
            + $1.coefficient
            * ($1.coefficient > 0 ? model.columnUpper[$1.column] : model.columnLower[$1.column])
        }
        model.addRow(lower: most.isFinite ? most : side, upper: inf, terms: terms)
      }
    }
    return model
  }

  /// The answer without reductions.
  private static func plain(_ model: LinearModel) -> SolveOutcome {
    var options = SolveOptions()
    options.usesPresolve = false
    return Solver.solve(model, options: options)
  }

  /// Whether the basis is of the right size and already optimal: a start from it does no pivot.
  private static func check(_ model: LinearModel, _ outcome: SolveOutcome, _ label: String) {
    guard outcome.termination == .optimal, let basis = outcome.basis else { return }
    let basics = (basis.columns + basis.rows).filter { $0 == .basic }.count
    #expect(basics == model.rowCount, "\(label)")
    var options = SolveOptions()
    options.startBasis = basis
    let again = Solver.solve(model, options: options)
    #expect(again.termination == .optimal, "\(label)")
    #expect(again.iterations == 0, "\(label)")
    #expect(
      Tolerance.agree(again.objective ?? .nan, outcome.objective ?? .inf, relative: 1e-7),
      "\(label)")
    #expect(Solver.ranges(model, outcome) != nil, "\(label)")
  }

  @Test func sparseModelsKeepTheirAnswers() {
    var kinds: [String: Int] = [:]
    for seed in 0..<1500 as Range<UInt64> {
      let model = Self.sparse(seed)
      let expected = Self.plain(model)
      guard expected.termination == .optimal, let presolve = LinearPresolve.reduce(model) else {
        continue
      }
      for kind in presolve.kinds { kinds[kind, default: 0] += 1 }
      let reduced = Self.plain(presolve.reduced)
      #expect(reduced.termination == .optimal, "seed \(seed)")
      guard let values = reduced.values, let duals = reduced.rowDuals, let basis = reduced.basis
      else { continue }
      let back = presolve.restore(values: values, duals: duals, basis: basis)
      let answer = LinearProgram.optimum(model, back.values, duals: back.duals, back.basis)
      let report = Certificate.check(model, answer)
      #expect(report.passed, "seed \(seed): \(report.findings)")
      #expect(
        Tolerance.agree(answer.objective ?? .nan, expected.objective ?? .inf, relative: 1e-7),
        "seed \(seed)")
      Self.check(model, answer, "seed \(seed)")
    }
    // Each reduction has been made often enough for this to mean something.
    #expect(kinds.count == 6)
    #expect(kinds.values.allSatisfy { $0 > 50 }, "\(kinds)")
  }

  /// Large enough for the solver to reduce: many small models side by side, all with an optimum or
  /// one of them without.
  @Test func theSolverGivesTheSameVerdict() {
    var withOptimum: [LinearModel] = []
    var without: [LinearModel] = []
    for seed in 5000..<5400 as Range<UInt64> {
      let model = Self.sparse(seed)
      if Self.plain(model).termination == .optimal {
        withOptimum.append(model)
      } else {
        without.append(model)
      }
    }
    var found: Set<String> = []
    for start in stride(from: 0, to: withOptimum.count - 25, by: 9) {
      var model = LinearModel(sense: start % 2 == 0 ? .minimize : .maximize)
      for part in withOptimum[start..<start + 25] { model.append(part) }
      if start % 4 == 3 { model.append(without[start % without.count]) }
      #expect(model.rowCount >= LinearProgram.leastRowsToReduce)
      let outcome = Solver.solve(model)
      let expected = Self.plain(model)
      #expect(outcome.certificate.passed, "\(start): \(outcome.certificate.findings)")
      #expect(outcome.termination == expected.termination, "\(start)")
      found.insert("\(outcome.termination)")
      guard expected.termination == .optimal, let objective = expected.objective else { continue }
      #expect(Tolerance.agree(outcome.objective ?? .nan, objective, relative: 1e-7), "\(start)")
      #expect(outcome.iterations <= expected.iterations, "\(start)")
      Self.check(model, outcome, "\(start)")
    }
    #expect(found == ["optimal", "infeasible", "unbounded"])
  }

  /// Numbers near the end of the range must not trap, nor make nonsense of a verdict.
  @Test func hugeAndTinyNumbersDoNoHarm() {
    for seed in 0..<300 as Range<UInt64> {
      let plain = Self.sparse(seed)
      var random = SeededGenerator(seed: seed)
      func blown(_ value: Double) -> Double {
        random.below(6) == 0 ? value * [1e300, 1e-300, 1e200, 1e-200][random.below(4)] : value
      }
      var model = LinearModel(sense: plain.sense)
      for column in 0..<plain.columnCount {
        model.addColumn(
          lower: blown(plain.columnLower[column]), upper: blown(plain.columnUpper[column]),
          objective: blown(plain.objective[column]))
      }
      for row in 0..<plain.rowCount {
        model.addRow(
          lower: blown(plain.rowLower[row]), upper: blown(plain.rowUpper[row]),
          terms: plain.terms(ofRow: row).map { ($0.column, blown($0.coefficient)) })
      }
      #expect(LinearPresolve.reduce(model)?.reduced.problems.isEmpty ?? true, "seed \(seed)")
    }
  }

  @Test func limitsStopTheReducedModelToo() {
    let model = RandomModels.transport(suppliers: 60, takers: 60, seed: 3)
    var options = SolveOptions()
    options.iterationLimit = 3
    #expect(Solver.solve(model, options: options).termination == .stopped(.iterationLimit))
    options = SolveOptions()
    options.shouldStop = { true }
    #expect(Solver.solve(model, options: options).termination == .stopped(.requested))
  }
}

extension LinearModel {
  /// Puts another model beside this one: no row joins the two.
  fileprivate mutating func append(_ other: LinearModel) {
    let first = columnCount
    let sign = sense == other.sense ? 1.0 : -1.0
    for column in 0..<other.columnCount {
      addColumn(
        lower: other.columnLower[column], upper: other.columnUpper[column],
        objective: sign * other.objective[column])
    }
    for row in 0..<other.rowCount {
      addRow(
        lower: other.rowLower[row], upper: other.rowUpper[row],
        terms: other.terms(ofRow: row).map { ($0.column + first, $0.coefficient) })
    }
  }
}

extension Double {
  fileprivate static var inf: Double { .infinity }
}

extension LinearPresolve {
  fileprivate var kinds: [String] {
    steps.map { String("\($0)".prefix { $0 != "(" }) }
  }
}
