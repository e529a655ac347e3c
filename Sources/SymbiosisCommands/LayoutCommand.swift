internal import Catalog
internal import CommandLineKit
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting

/// `layout REGION`: who should sit where.
enum LayoutCommand {
  static let declaration = Command(
    "layout",
    abstract: LocalizedText(
      english: "Who should sit where, so that the plan's links are hauled least.",
      chinese: "企业如何布局，使方案的运输最省。"),
    options: [
      Options.park, Options.stays, Options.rounds, Options.seed, Options.gap, Options.timeLimit,
    ],
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let region = try session.region(invocation[Arguments.region], knowledge)
    var request = PlanRequest()
    request.gap = invocation[Options.gap]
    request.threads = session.threads
    var search = LayoutRequest()
    search.park = invocation[Options.park]
    search.fixed = Set(invocation[Options.stays])
    search.rounds = invocation[Options.rounds]
    search.seed = UInt64(max(0, invocation[Options.seed]))
    for key in invocation[Options.stays] {
      try PlanStudies.check(firm: key, in: region, invocation, option: Options.stays)
    }
    let (asked, wanted) = (request, search)
    return try session.watch(
      timeLimit: invocation[Options.timeLimit], task: PlanCommand.task
    ) { watch in
      let plan = try Planner.plan(region, asked, watch: watch).vouchedFor()
      let layout = Planner.layout(of: plan, wanted, watch: watch)
      try session.answer(.layout(layout), json: LayoutDocument.json(layout))
      let code = PlanCommand.exitCode(plan)
      return code == .done && layout.isStopped ? .stopped : code
    }
  }
}
