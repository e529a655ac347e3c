internal import Catalog
internal import CommandLineKit
internal import GapFilling
internal import MaterialGraph
internal import Primitives
internal import Reporting

/// `drill REGION`: what breaks when a firm closes.
enum DrillCommand {
  static let declaration = Command(
    "drill",
    abstract: LocalizedText(
      english: "What breaks when a firm closes, who takes over, and what hangs on one firm.",
      chinese: "企业关停会断掉什么、由谁接替，以及哪些环节只靠一家企业。"),
    options: [
      Options.drilledFirm, Options.top, Options.gap, Options.timeLimit, Options.withoutRepairs,
    ],
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let region = try session.region(invocation[Arguments.region], knowledge)
    var request = DrillRequest()
    request.gap = invocation[Options.gap]
    request.threads = session.threads
    request.seeksRepairs = !invocation[Options.withoutRepairs]
    request.firms = invocation[Options.drilledFirm]
    for key in request.firms {
      try PlanStudies.check(firm: key, in: region, invocation, option: Options.drilledFirm)
    }
    let asked = request
    let top = invocation[Options.top]
    let task = LocalizedText(english: "Closing firms", chinese: "关停演练")
    return try session.watch(timeLimit: invocation[Options.timeLimit], task: task) { watch in
      // For a few firms there is time to look through the catalogue as well.
      let report = ClosureDrill.run(
        region, asked, knowledge: asked.firms.isEmpty ? nil : knowledge, watch: watch)
      try session.answer(.drill(report, top: top), json: DrillDocument.json(report))
      return PlanCommand.exitCode(report.base)
    }
  }
}
