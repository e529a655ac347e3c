internal import Catalog
internal import CommandLineKit
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting

/// `plan REGION`: the best set of links for all together.
enum PlanCommand {
  static let declaration = Command(
    "plan",
    abstract: LocalizedText(
      english: "The best set of links for all together, proven or with its gap.",
      chinese: "整体最优的链接方案，给出证明或差距。"),
    options: [
      Options.objective, Options.invest, Options.budget, Options.gap, Options.timeLimit,
      Options.nodeLimit, Options.memoryLimit, Options.solver, Options.infer,
    ] + PlanStudies.options,
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    var (region, places) = try session.placedRegion(
      invocation[Arguments.region], knowledge, infers: invocation[Options.infer])
    var request = PlanRequest()
    request.objective = invocation[Options.objective].flatMap(Objective.init(rawValue:))
    request.invests = invocation[Options.invest]
    request.budget = invocation[Options.budget]
    request.gap = invocation[Options.gap]
    request.nodeLimit = invocation[Options.nodeLimit] ?? .max
    request.threads = session.threads
    let today = try PlanStudies.check(invocation, &region, &request)
    request.solver = PlanSolver(rawValue: invocation[Options.solver]) ?? .embedded
    if request.solver != .embedded {
      guard Platform.findProgram(request.solver.rawValue) != nil else {
        throw CommandFailure.failure(OutsideSolverText.notFound(request.solver.rawValue))
      }
      request.runner = SystemProgramRunner()
    }
    let memory = invocation[Options.memoryLimit].map(MemoryLimit.init)
    if let memory { request.memoryLimitBytes = memory.bytes }
    let (asked, planned) = (request, region)
    return try session.watch(
      timeLimit: invocation[Options.timeLimit], memory: memory, task: Self.task
    ) { watch in
      let plan = try Planner.plan(planned, asked, watch: watch).vouchedFor()
      session.warnOfKept(in: plan, places)
      let studies = try PlanStudies(
        invocation, plan: plan, today: today, language: session.language, watch: watch)
      try session.answer(
        .plan(plan, studies: studies.blocks),
        json: PlanDocument.json(
          plan, language: session.language, catalogueVersion: knowledge.fingerprint,
          studies: studies.members))
      let code = exitCode(plan)
      guard code == .done, studies.isCutShort else { return code }
      session.note(
        LocalizedText(
          english: "the limit was reached before all that was asked for beside the plan was done",
          chinese: "到达限制时，方案以外的部分分析尚未完成"))
      return .stopped
    }
  }

  static let task = LocalizedText(english: "Planning", chinese: "规划")

  /// How a plan ends the program.
  static func exitCode(_ plan: Plan) -> ExitCode {
    if plan.effort.failedParts > 0 { return .internal }
    return switch plan.status {
    case .optimal, .feasible: .done
    case .infeasible: .infeasible
    case .stopped: .stopped
    case .unbounded: .failure
    }
  }
}
