public import Primitives

/// A solver that a user may have beside the engines of this module.
///
/// The model goes out as MPS, the answer comes back as the program's own solution file and log, and
/// passes the same certificate as an answer of ours. What no certificate can show, the bound of a
/// search and a verdict without a proof, is marked as the program's word (`SolveOutcome.claimedBy`).
public enum ExternalSolver: String, CaseIterable, Sendable {
  /// HiGHS, by its command line; formats as of version 1.5 and later.
  case highs
  /// COIN-OR branch and cut 2.9 or later.
  case cbc
  /// SCIP 6 or later, by its shell.
  case scip

  /// The name of the program on the path.
  public var program: String { rawValue }

  /// The name by which its people know it.
  public var title: String {
    switch self {
    case .highs: "HiGHS"
    case .cbc: "CBC"
    case .scip: "SCIP"
    }
  }

  /// Solves a model with the program and checks the answer.
  ///
  /// - Parameters:
  ///   - model: any model; one that has no meaning is not handed out.
  ///   - options: gap, node limit and `shouldStop` are passed on; starting points are not.
  ///   - seconds: the time limit that the program is given; nil: none.
  ///   - runner: what runs the program.
  /// - Throws: when the program is not there, fails, or writes what cannot be read.
  /// - Complexity: that of the program, and O(terms) for writing, reading and checking.
  public func solve(
    _ model: LinearModel, options: SolveOptions = SolveOptions(), seconds: Double? = nil,
    runner: any ProgramRunner
  ) throws(ExternalFailure) -> SolveOutcome {
    let problems = model.problems
    if !problems.isEmpty {
      var outcome = SolveOutcome(.invalidModel)
      outcome.problems = problems
      return outcome
    }
    let handed = ExternalModel(model)
    let limits = ExternalLimits(
      seconds: seconds, relativeGap: options.relativeGap, nodes: options.nodeLimit,
      threads: options.threads)
    var claim = try claim(handed, handed.bytes, limits, options, runner)
    if claim.state == .infeasibleOrUnbounded {
      // Without its objective the model is one or the other.
      let idle = try claimWithoutObjective(handed, limits, options, runner)
      claim.state = idle.state == .infeasible ? .infeasible : .unbounded
      claim.values = claim.values ?? idle.values
    }
    return outcome(of: claim, model, handed, options)
  }

  private func claimWithoutObjective(
    _ handed: ExternalModel, _ limits: ExternalLimits, _ options: SolveOptions,
    _ runner: any ProgramRunner
  ) throws(ExternalFailure) -> ExternalClaim {
    try claim(handed, handed.bytesWithoutObjective, limits, options, runner)
  }

  private func claim(
    _ handed: ExternalModel, _ bytes: [UInt8], _ limits: ExternalLimits,
    _ options: SolveOptions, _ runner: any ProgramRunner
  ) throws(ExternalFailure) -> ExternalClaim {
    let result: ProgramResult
    do {
      result = try runner.run(task(bytes, limits), shouldStop: options.shouldStop)
    } catch let failure {
      switch failure {
      case .notFound(let name): throw .notFound(program: name)
      case .refused(let words): throw .failed(program: program, words: words)
      }
    }
    let claim: ExternalClaim?
    switch self {
    case .highs: claim = HighsFormat.claim(of: result, handed)
    case .cbc: claim = CbcFormat.claim(of: result, handed)
    case .scip: claim = ScipFormat.claim(of: result, handed)
    }
    if let claim { return claim }
    if result.wasStopped { return ExternalClaim(state: .stopped(.requested)) }
    throw .failed(program: program, words: Self.lastLines(result.log))
  }

  private func task(_ bytes: [UInt8], _ limits: ExternalLimits) -> ProgramTask {
    switch self {
    case .highs: HighsFormat.task(bytes, limits)
    case .cbc: CbcFormat.task(bytes, limits)
    case .scip: ScipFormat.task(bytes, limits)
    }
  }

  /// The end of a log: what a program says last is usually why it ended.
  private static func lastLines(_ log: [UInt8]) -> String {
    let lines = String(decoding: log.suffix(2000), as: UTF8.self)
      .split(whereSeparator: \.isNewline).suffix(3)
    return lines.isEmpty ? "it printed nothing" : lines.joined(separator: " / ")
  }

  // MARK: From what it claims to an outcome

  private func outcome(
    of claim: ExternalClaim, _ model: LinearModel, _ handed: ExternalModel,
    _ options: SolveOptions
  ) -> SolveOutcome {
    var outcome = SolveOutcome(Self.termination(claim.state))
    outcome.iterations = claim.iterations
    outcome.nodes = claim.nodes
    if let values = claim.values {
      let point = handed.withinBounds(values)
      outcome.values = point
      outcome.objective = model.objectiveValue(point)
      outcome.rowActivities = model.rowActivities(point)
    }
    switch outcome.termination {
    case .optimal, .stopped:
      outcome.bound = claim.bound.map(handed.objective)
      settleBound(&outcome, claim, model, options)
    case .infeasible, .unbounded, .internalError, .invalidModel:
      outcome.claimedBy = program
      return outcome
    }
    if !model.hasIntegers, outcome.termination == .optimal, let duals = claim.duals,
      let objective = outcome.objective
    {
      var proven = outcome
      proven.rowDuals = handed.duals(duals)
      proven.reducedCosts = model.reducedCosts(duals: proven.rowDuals ?? [])
      proven.bound = objective
      proven.certificate = Certificate.check(
        model, proven, relativeGap: options.relativeGap)
      if proven.certificate.passed { return proven }
    }
    outcome.claimedBy = outcome.bound == nil ? nil : program
    outcome.certificate = Certificate.check(
      model, outcome, relativeGap: options.relativeGap)
    if !outcome.certificate.passed { outcome.termination = .internalError }
    return outcome
  }

  /// What is printed with few digits may stand on the wrong side of the point, by rounding alone.
  private func settleBound(
    _ outcome: inout SolveOutcome, _ claim: ExternalClaim, _ model: LinearModel,
    _ options: SolveOptions
  ) {
    guard let objective = outcome.objective else { return }
    let sign = model.sense == .minimize ? 1.0 : -1.0
    let size = max(1, objective.magnitude)
    if let bound = outcome.bound {
      let excess = sign * (bound - objective)
      if excess > -1e-7 * size, excess < 1e-6 * size { outcome.bound = objective }
    } else if outcome.termination == .optimal {
      // It said no more than "optimal": within the gap that it was asked for.
      outcome.bound = objective - sign * options.relativeGap * objective.magnitude
    }
  }

  private static func termination(
    _ state: ExternalClaim.State
  ) -> SolveOutcome.Termination {
    switch state {
    case .optimal: .optimal
    case .infeasible: .infeasible
    case .unbounded, .infeasibleOrUnbounded: .unbounded
    case .stopped(let reason): .stopped(reason)
    }
  }
}

/// Why an outside program gave no answer.
public enum ExternalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// No such program is on the path.
  case notFound(program: String)
  /// It ended without an answer; what it said last.
  case failed(program: String, words: String)

  public var description: String {
    switch self {
    case .notFound(let program): "no program \(program) on the path"
    case .failed(let program, let words): "\(program) gave no answer: \(words)"
    }
  }
}
