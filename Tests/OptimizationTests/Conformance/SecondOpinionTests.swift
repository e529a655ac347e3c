import Optimization
import Primitives
import TestSupport
import Testing

/// Random models against HiGHS, where the machine has Python with SciPy, which brings it along.
@Suite struct SecondOpinionTests {
  /// Reads models as words and prints a line for each: its optimum, or why there is none.
  private static let script = """
    import sys
    try:
        import numpy
        from scipy.optimize import milp, LinearConstraint, Bounds
        from scipy.sparse import coo_matrix
    except ImportError:
        sys.exit(127)
    words = iter(sys.stdin.read().split())
    number = lambda: float(next(words))
    for _ in range(int(next(words))):
        sign, columns, rows = number(), int(next(words)), int(next(words))
        data = numpy.array([[number() for _ in range(4)] for _ in range(columns)])
        sides, places, factors = [], ([], []), []
        for row in range(rows):
            sides.append((number(), number()))
            for _ in range(int(next(words))):
                places[0].append(row)
                places[1].append(int(next(words)))
                factors.append(number())
        matrix = coo_matrix((factors, places), shape=(rows, columns)).tocsr()
        sides = numpy.array(sides)
        found = milp(sign * data[:, 2], bounds=Bounds(data[:, 0], data[:, 1]),
                     integrality=data[:, 3],
                     constraints=LinearConstraint(matrix, sides[:, 0], sides[:, 1]),
                     options={"mip_rel_gap": 1e-7})
        print({0: "optimal", 2: "infeasible", 3: "unbounded"}.get(found.status, "none"),
              sign * found.fun if found.status == 0 else 0)
    """

  private func words(_ model: LinearModel) -> String {
    var text = "\(model.sense == .minimize ? 1 : -1) \(model.columnCount) \(model.rowCount)\n"
    for column in 0..<model.columnCount {
      let isInteger = model.columnKinds[column] == .integer
      text += "\(model.columnLower[column]) \(model.columnUpper[column]) "
      text += "\(model.objective[column]) \(isInteger ? 1 : 0)\n"
    }
    for row in 0..<model.rowCount {
      let terms = model.terms(ofRow: row)
      text += "\(model.rowLower[row]) \(model.rowUpper[row]) \(terms.count)"
      for term in terms { text += " \(term.column) \(term.coefficient)" }
      text += "\n"
    }
    return text
  }

  /// What HiGHS says of each model: a word, and the optimum; nil where it is not there.
  private func opinions(on models: [LinearModel]) throws -> [(word: Substring, optimum: Double)]? {
    let text = "\(models.count)\n" + models.map(words).joined()
    guard
      let answer = try OutsideProgram.run(["python3", "-c", Self.script], reading: text)
    else {
      print("skipped: no SciPy on this machine")
      return nil
    }
    let lines = answer.text.split(separator: "\n").map { $0.split(separator: " ") }
    try #require(answer.code == 0 && lines.count == models.count)
    return lines.map { ($0[0], Double($0[1]) ?? .nan) }
  }

  private func compare(_ models: [LinearModel]) throws {
    guard let opinions = try opinions(on: models) else { return }
    for (number, (model, said)) in zip(models, opinions).enumerated() {
      let outcome = Solver.solve(model)
      #expect(outcome.certificate.passed, "model \(number)")
      switch said.word {
      case "optimal":
        #expect(outcome.termination == .optimal, "model \(number)")
        #expect(
          Tolerance.agree(outcome.objective ?? .nan, said.optimum, relative: 2e-6),
          "model \(number): \(outcome.objective ?? .nan) for \(said.optimum)")
      case "infeasible": #expect(outcome.termination == .infeasible, "model \(number)")
      case "unbounded": #expect(outcome.termination == .unbounded, "model \(number)")
      default: Issue.record("model \(number): no second opinion")
      }
    }
  }

  @Test func linearPrograms() throws {
    try compare(
      (0..<60 as Range<UInt64>).map { seed in
        switch seed % 3 {
        case 0: RandomModels.transport(suppliers: 8, takers: 9, seed: seed)
        default:
          RandomModels.boxed(
            columns: 10 + Int(seed % 7) * 5, rows: 4 + Int(seed), integers: 0, seed: seed)
        }
      })
  }

  @Test func integerPrograms() throws {
    try compare(
      (0..<60 as Range<UInt64>).map { seed in
        switch seed % 4 {
        case 0: RandomModels.fixedCharge(suppliers: 6, takers: 6, seed: seed)
        case 1: RandomModels.fixedChargeNetwork(nodes: 9, arcs: 20, seed: seed)
        default:
          RandomModels.boxed(
            columns: 12 + Int(seed % 5), rows: 3 + Int(seed % 6), integers: 8, seed: seed)
        }
      })
  }

  /// What knows lots and limits on arcs as structure, against the same as rows.
  @Test func arcsToDecide() throws {
    var generator = SeededGenerator(seed: 77)
    let models = try (0..<20).map { number in
      try FixedChargeTransportationTests.model(
        &generator, supplies: 8, demands: 8, oneIn: 2, most: 40, profit: 90,
        fixed: number % 2 == 0 ? 1 : 400, isLimited: true)
    }
    let programs = models.map(FixedChargeTransportationTests.program)
    guard let opinions = try opinions(on: programs) else { return }
    for (number, (model, said)) in zip(models, opinions).enumerated() {
      let found = FixedChargeTransportation.solve(model)
      #expect(said.word == "optimal", "model \(number)")
      #expect(
        Tolerance.agree(found.objective, said.optimum, relative: 2e-6),
        "model \(number): \(found.objective) for \(said.optimum)")
    }
  }
}
