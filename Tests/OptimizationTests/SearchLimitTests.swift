import Optimization
import Primitives
import Testing

/// What a search gives when it is not let run to its end, and that it is the same every time.
@Suite struct SearchLimitTests {
  @Test func nodeLimitLeavesIncumbentBoundAndGap() throws {
    let model = RandomModels.fixedCharge(suppliers: 12, takers: 12, seed: 3)
    var options = SolveOptions()
    options.nodeLimit = 1
    let outcome = Solver.solve(model, options: options)
    #expect(outcome.certificate.passed)
    let objective = try #require(outcome.objective)
    let bound = try #require(outcome.bound)
    #expect(bound >= objective - 1e-6)
    let full = Solver.solve(model)
    let best = try #require(full.objective)
    #expect(full.termination == .optimal)
    #expect(objective <= best + 1e-6 * best.magnitude)
    #expect(bound >= best - 1e-6 * best.magnitude)
  }

  /// Wherever a search is cut short, its bound holds and nothing is called optimal that is not.
  @Test func boundsHoldWhereverTheSearchStops() throws {
    let model = RandomModels.fixedCharge(suppliers: 9, takers: 9, seed: 5)
    let best = try #require(Solver.solve(model).objective)
    for limit in [0, 1, 10, 50, 100, 150, 200, 300, 400, 600, 800, 1200, 2000, 4000] {
      var options = SolveOptions()
      options.iterationLimit = limit
      let outcome = Solver.solve(model, options: options)
      #expect(outcome.certificate.passed, "limit \(limit)")
      if let bound = outcome.bound { #expect(bound >= best - 1e-6 * best, "limit \(limit)") }
      if let objective = outcome.objective {
        #expect(objective <= best + 1e-6 * best, "limit \(limit)")
        if outcome.termination == .optimal {
          #expect(Tolerance.agree(objective, best, relative: 2e-6), "limit \(limit)")
        }
      }
    }
  }

  @Test func sameModelSameAnswer() {
    let model = RandomModels.fixedCharge(suppliers: 8, takers: 8, seed: 9)
    let first = Solver.solve(model)
    var threaded = SolveOptions()
    threaded.threads = 2
    let second = Solver.solve(model, options: threaded)
    #expect(first.values == second.values)
    #expect(first.iterations == second.iterations)
    #expect(first.nodes == second.nodes)
  }

  @Test func startValuesBecomeTheFirstIncumbent() throws {
    let model = RandomModels.fixedCharge(suppliers: 8, takers: 8, seed: 2)
    let full = Solver.solve(model)
    var options = SolveOptions()
    options.startValues = full.values
    options.nodeLimit = 0
    let outcome = Solver.solve(model, options: options)
    let found = try #require(outcome.objective)
    #expect(Tolerance.agree(found, full.objective ?? .nan, relative: 1e-6))
  }

  /// Two copies of a model side by side cost what they cost apart.
  @Test func partsAddUp() throws {
    let part = RandomModels.fixedCharge(suppliers: 5, takers: 5, seed: 7)
    var whole = LinearModel(sense: .maximize)
    for copy in 0..<2 {
      let base = copy * part.columnCount
      for column in 0..<part.columnCount {
        whole.addColumn(
          lower: part.columnLower[column], upper: part.columnUpper[column],
          objective: part.objective[column], kind: part.columnKinds[column])
      }
      for row in 0..<part.rowCount {
        whole.addRow(
          lower: part.rowLower[row], upper: part.rowUpper[row],
          terms: part.terms(ofRow: row).map {
            (column: $0.column + base, coefficient: $0.coefficient)
          })
      }
    }
    let one = try #require(Solver.solve(part).objective)
    let two = try #require(Solver.solve(whole).objective)
    #expect(Tolerance.agree(2 * one, two, relative: 2e-6))
  }
}
