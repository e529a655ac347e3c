internal import Optimization
internal import Primitives

/// The engine inside, or the outside program that was asked for.
struct PartEngine: Sendable {
  private let solver: ExternalSolver?
  private let runner: (any ProgramRunner)?
  private let secondsLeft: @Sendable () -> Double

  init(request: PlanRequest, watch: Watch, share: Double) {
    solver = ExternalSolver(rawValue: request.solver.rawValue)
    runner = request.runner
    secondsLeft = { watch.secondsLeft() * share }
  }

  var isEmbedded: Bool { solver == nil }

  /// What came of a model; without an outcome, why not.
  func solve(
    _ model: LinearModel, _ options: SolveOptions
  ) -> (outcome: SolveOutcome?, failure: OutsideFailure?) {
    guard let solver else { return (Solver.solve(model, options: options), nil) }
    guard let runner else { return (nil, .notFound(program: solver.program)) }
    let left = secondsLeft()
    do {
      let outcome = try solver.solve(
        model, options: options, seconds: left.isFinite ? max(0.1, left) : nil, runner: runner)
      let isWrong = outcome.termination == .internalError
      return (isWrong ? nil : outcome, isWrong ? .wrong(program: solver.program) : nil)
    } catch let failure {
      switch failure {
      case .notFound(let program): return (nil, .notFound(program: program))
      case .failed(let program, let words):
        return (nil, .failed(program: program, words: words))
      }
    }
  }
}
