internal import Optimization
internal import Primitives

/// What an engine or a program made of a model.
enum EngineAnswer {
  case outcome(SolveOutcome)
  /// A program gave no answer.
  case none(OutsideFailure)
  /// A program gave one that failed its certificate.
  case wrong(FailedCheck)

  var outcome: SolveOutcome? {
    if case .outcome(let outcome) = self { return outcome }
    return nil
  }
}

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

  /// What came of a model.
  func solve(_ model: LinearModel, _ options: SolveOptions) -> EngineAnswer {
    guard let solver else { return .outcome(Solver.solve(model, options: options)) }
    guard let runner else { return .none(.notFound(program: solver.program)) }
    let left = secondsLeft()
    do {
      let outcome = try solver.solve(
        model, options: options, seconds: left.isFinite ? max(0.1, left) : nil, runner: runner)
      return outcome.termination == .internalError
        ? .wrong(FailedCheck(outcome, of: model)) : .outcome(outcome)
    } catch let failure {
      switch failure {
      case .notFound(let program): return .none(.notFound(program: program))
      case .failed(let program, let words):
        return .none(.failed(program: program, words: words))
      }
    }
  }
}

extension FailedCheck {
  /// What the certificate of an outcome says against it.
  init(_ outcome: SolveOutcome, of model: LinearModel) {
    self.init(
      program: outcome.claimedBy, amounts: outcome.certificate.findings.map(\.amount),
      model: MPS.write(model))
  }
}
