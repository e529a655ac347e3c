import Optimization
import Primitives
import Testing

/// Every case through the front door, as it stands and with its columns made whole.
@Suite struct LinearConformanceTests {
  @Test(arguments: ConformanceCases.all) func solves(_ test: ConformanceCase) {
    let outcome = Solver.solve(test.model)
    #expect(outcome.certificate.passed)
    switch test.expected {
    case .optimal(let objective):
      #expect(outcome.termination == .optimal)
      #expect(Tolerance.agree(outcome.objective ?? .nan, objective, relative: 1e-9))
      #expect(outcome.rowDuals?.count == test.model.rowCount)
    case .infeasible:
      #expect(outcome.termination == .infeasible)
      #expect(outcome.farkas != nil)
    case .unbounded:
      #expect(outcome.termination == .unbounded)
      #expect(outcome.ray != nil)
    }
  }

  /// All optima of the cases with whole bounds are whole or can be told from the relaxation.
  @Test func wholeColumnsNeverDoBetter() {
    for test in ConformanceCases.all {
      var model = test.model
      for column in 0..<model.columnCount { model.setKind(column, .integer) }
      let outcome = Solver.solve(model)
      #expect(outcome.certificate.passed, "\(test)")
      switch test.expected {
      case .infeasible: #expect(outcome.termination == .infeasible, "\(test)")
      case .unbounded: #expect(outcome.termination == .unbounded, "\(test)")
      case .optimal(let relaxed):
        #expect(outcome.termination == .optimal, "\(test)")
        if let objective = outcome.objective {
          let worse = model.sense == .minimize ? objective - relaxed : relaxed - objective
          #expect(worse > -1e-6, "\(test)")
        }
      }
    }
  }

  @Test func dualsTellWhatTheRightSideIsWorth() throws {
    let model = ConformanceCases.model(
      .maximize, [(0, 4, 3), (0, .infinity, 5)],
      [(-.infinity, 12, [0, 2]), (-.infinity, 18, [3, 2])])
    let outcome = Solver.solve(model)
    let duals = try #require(outcome.rowDuals)
    #expect(Tolerance.agree(duals[0], 1.5, relative: 1e-9))
    #expect(Tolerance.agree(duals[1], 1, relative: 1e-9))
    var more = model
    more.setRowBounds(0, lower: -.infinity, upper: 13)
    let objective = try #require(Solver.solve(more).objective)
    #expect(Tolerance.agree(objective, 37.5, relative: 1e-9))
  }

  @Test func startBasisSavesPivots() throws {
    let model = RandomModels.transport(suppliers: 20, takers: 30, seed: 5)
    let first = Solver.solve(model)
    var options = SolveOptions()
    options.startBasis = first.basis
    let again = Solver.solve(model, options: options)
    #expect(again.iterations == 0)
    #expect(again.objective == first.objective)
  }

  @Test func meaninglessModelsAreToldNotTrapped() {
    var model = LinearModel(sense: .minimize)
    model.addColumn(lower: .nan, upper: 1, objective: .infinity)
    model.addRow(lower: .infinity, upper: 3, terms: [(column: 7, coefficient: 1)])
    model.addRow(lower: 0, upper: 1, terms: [(column: 0, coefficient: .nan)])
    let outcome = Solver.solve(model)
    #expect(outcome.termination == .invalidModel)
    #expect(outcome.problems.count == 5)
    #expect(!outcome.hasPoint)
  }

  @Test func limitsStopWithWhatThereIs() {
    var options = SolveOptions()
    options.iterationLimit = 3
    let model = RandomModels.transport(suppliers: 20, takers: 30, seed: 1)
    #expect(Solver.solve(model, options: options).termination == .stopped(.iterationLimit))
    var interrupted = SolveOptions()
    interrupted.shouldStop = { true }
    #expect(Solver.solve(model, options: interrupted).termination == .stopped(.requested))
  }
}
