import Optimization
import Primitives
import Synchronization
import Testing

/// What programs wrote once, handed back as if they had just run.
private final class RecordedRunner: ProgramRunner {
  private let results: [ProgramResult]
  private let tasks = Mutex<[ProgramTask]>([])

  init(_ results: [(solution: String?, log: String)], wasStopped: Bool = false) {
    self.results = results.map { solution, log in
      ProgramResult(
        exitCode: 0, wasStopped: wasStopped, log: Array(log.utf8),
        files: solution.map { ["solution.txt": Array($0.utf8)] } ?? [:])
    }
  }

  var asked: [ProgramTask] { tasks.withLock { $0 } }

  func run(
    _ task: ProgramTask, shouldStop: @escaping @Sendable () -> Bool
  ) throws(ProgramFailure) -> ProgramResult {
    let turn = tasks.withLock {
      $0.append(task)
      return $0.count - 1
    }
    guard turn < results.count else { throw .refused("nothing recorded") }
    return results[turn]
  }
}

@Suite struct ExternalSolverTests {
  /// maximise 3 a + 2.5 b − c + 7 with a whole: 2.5 a + b ≤ 10.5, a + c ≥ 0.5, a ≤ 4.
  private func model(isInteger: Bool) -> LinearModel {
    var model = LinearModel(sense: .maximize, objectiveOffset: 7)
    let a = model.addColumn(
      upper: 4, objective: 3, kind: isInteger ? .integer : .continuous, name: "first one")
    let b = model.addColumn(objective: 2.5, name: "b")
    let c = model.addColumn(objective: -1, name: "c")
    model.addRow(terms: [(a, 1), (b, 1)], name: "free")
    model.addRow(upper: 10.5, terms: [(a, 2.5), (b, 1)])
    model.addRow(lower: 0.5, terms: [(a, 1), (c, 1)])
    return model
  }

  private let highsLinear = """
    Model status
    Optimal

    # Primal solution values
    Feasible
    Objective -25.75
    # Columns 3
    C1 0
    C2 10.5
    C3 0.5
    # Rows 2
    R1 10.5
    R2 0.5

    # Dual solution values
    Feasible
    # Columns 3
    C1 2.25
    C2 0
    C3 0
    # Rows 2
    R1 -2.5
    R2 1

    # Basis
    HiGHS_basis_file v2
    Valid
    # Columns 3
    C1 0
    """

  @Test func aLinearAnswerOfHighsIsProvenByItsDuals() throws {
    let runner = RecordedRunner([(highsLinear, "")])
    let outcome = try ExternalSolver.highs.solve(
      model(isInteger: false), seconds: 30, runner: runner)
    #expect(outcome.termination == .optimal)
    #expect(outcome.values == [0, 10.5, 0.5])
    #expect(outcome.objective == 32.75)
    #expect(outcome.bound == 32.75)
    #expect(outcome.rowDuals == [0, 2.5, -1])
    #expect(outcome.claimedBy == nil)
    let task = try #require(runner.asked.first)
    #expect(task.program == "highs")
    #expect(task.arguments.contains("--time_limit"))
    let text = try #require(task.inputs.first { $0.name == "model.mps" }).bytes
    let handed = try MPS.read(text)
    #expect(handed.sense == .minimize)
    #expect(handed.rowCount == 2, "a row without sides is nothing to hand over")
    #expect(handed.objective == [-3, -2.5, 1])
    #expect(handed.columnNames == ["C1", "C2", "C3"])
  }

  @Test func anAnswerThatIsNotOneIsFoundOut() throws {
    let wrong = highsLinear.replacing("C2 10.5", with: "C2 11.5")
    let outcome = try ExternalSolver.highs.solve(
      model(isInteger: false), runner: RecordedRunner([(wrong, "")]))
    #expect(outcome.termination == .internalError)
    #expect(outcome.claimedBy == "highs")
  }

  @Test func boundsOfSearchesAreClaims() throws {
    let solution = """
      Optimal - objective value -25.75000000
            0 R1                  10.5                       0
            1 R2                   0.5                       0
            0 C1                     0                       0
            1 C2                  10.5                       0
            2 C3                   0.5                       0
      """
    let log = """
      Result - Optimal solution found (within gap tolerance)

      Objective value:                -25.75000000
      Lower bound:                    -25.751
      Gap:                            0.00
      Enumerated nodes:               12
      Total iterations:               34
      """
    var options = SolveOptions()
    options.relativeGap = 0.01
    let outcome = try ExternalSolver.cbc.solve(
      model(isInteger: true), options: options, runner: RecordedRunner([(solution, log)]))
    #expect(outcome.termination == .optimal)
    #expect(outcome.objective == 32.75)
    #expect(abs((outcome.bound ?? 0) - 32.751) < 1e-9)
    #expect(outcome.claimedBy == "cbc")
    #expect(outcome.nodes == 12)
    #expect(outcome.iterations == 34)
  }

  @Test func scipLeavesZerosOut() throws {
    let solution = """
      solution status: time limit reached
      objective value:                               -25.75
      C2                                               10.5 \t(obj:-2.5)
      C3                                                0.5 \t(obj:1)
      """
    let log = """
      SCIP Status        : solving was interrupted [time limit reached]
      Solving Nodes      : 7 (total of 8 nodes in 2 runs)
      Primal Bound       : -2.57500000000000e+01 (2 solutions)
      Dual Bound         : -2.60000000000000e+01
      Gap                : 0.97 %
      """
    let runner = RecordedRunner([(solution, log)])
    let outcome = try ExternalSolver.scip.solve(
      model(isInteger: true), seconds: 5, runner: runner)
    #expect(outcome.termination == .stopped(.requested))
    #expect(outcome.values == [0, 10.5, 0.5])
    #expect(outcome.bound == 33)
    #expect(outcome.nodes == 7)
    #expect(outcome.claimedBy == "scip")
    #expect(runner.asked.first?.arguments.contains("set limits time 5.0") == true)
  }

  @Test func verdictsWithoutProofAreClaims() throws {
    let words: [(ExternalSolver, String, SolveOutcome.Termination)] = [
      (.cbc, "Infeasible - objective value 0.50000000\n", .infeasible),
      (.cbc, "Integer infeasible - objective value 0.5\n", .infeasible),
      (.cbc, "Unbounded - objective value 0.00000000\n", .unbounded),
      (
        .cbc, "Stopped on time (no integer solution - continuous used) - objective value 4\n",
        .stopped(.requested)
      ),
      (.cbc, "Stopped on nodes - objective value 4\n", .stopped(.nodeLimit)),
      (.highs, "Model status\nInfeasible\n\n# Primal solution values\nNone\n", .infeasible),
      (
        .highs, "Model status\nTime limit reached\n\n# Primal solution values\nNone\n",
        .stopped(.requested)
      ),
      (.scip, "solution status: infeasible\nno solution available\n", .infeasible),
      (.scip, "solution status: unbounded\nno solution available\n", .unbounded),
    ]
    for (solver, text, expected) in words {
      let outcome = try solver.solve(
        model(isInteger: true), runner: RecordedRunner([(text, "")]))
      #expect(outcome.termination == expected, "\(text)")
      #expect(outcome.objective == nil || expected == .unbounded, "\(text)")
      if expected == .infeasible { #expect(outcome.claimedBy == solver.program) }
    }
  }

  @Test func infeasibleOrUnboundedIsAskedAgainWithoutAnObjective() throws {
    let either = "Model status\nPrimal infeasible or unbounded\n\n# Primal solution values\nNone\n"
    let feasible = RecordedRunner([(either, ""), (highsLinear, "")])
    let model = model(isInteger: true)
    #expect(
      try ExternalSolver.highs.solve(model, runner: feasible).termination == .unbounded)
    let second = try #require(feasible.asked.last?.inputs.first).bytes
    #expect(try MPS.read(second).objective == [0, 0, 0])
    let none = RecordedRunner([(either, ""), ("Model status\nInfeasible\n", "")])
    #expect(try ExternalSolver.highs.solve(model, runner: none).termination == .infeasible)
  }

  @Test func whatCannotBeReadIsAFailureInItsOwnWords() throws {
    for solver in ExternalSolver.allCases {
      for text in [nil, "", "nonsense\n", "Model status\n", "\u{0}\u{1}"] as [String?] {
        let runner = RecordedRunner([(text, "line one\nout of licence\n")])
        do {
          _ = try solver.solve(model(isInteger: true), runner: runner)
          Issue.record("\(solver) accepted \(text ?? "nothing")")
        } catch {
          guard case .failed(let program, let words) = error else {
            Issue.record("\(error)")
            continue
          }
          #expect(program == solver.program)
          #expect(words.contains("out of licence"))
        }
      }
    }
    let stopped = RecordedRunner([(nil, "")], wasStopped: true)
    #expect(
      try ExternalSolver.cbc.solve(model(isInteger: true), runner: stopped).termination
        == .stopped(.requested))
  }

  @Test func damagedSolutionsNeverTrap() throws {
    var random = SeededGenerator(seed: 11)
    let whole = Array(highsLinear.utf8)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0...random.below(6) {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.below(256))
      }
      let text = String(decoding: bytes, as: UTF8.self)
      for solver in ExternalSolver.allCases {
        let outcome = try? solver.solve(
          model(isInteger: false), runner: RecordedRunner([(text, text), (text, text)]))
        if let outcome, outcome.termination == .optimal { #expect(outcome.certificate.passed) }
      }
    }
  }
}
