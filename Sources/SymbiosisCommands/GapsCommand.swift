internal import Catalog
internal import CommandLineKit
internal import GapFilling
internal import Primitives
internal import Reporting

/// `gaps REGION`: what to build or whom to recruit.
enum GapsCommand {
  static let declaration = Command(
    "gaps",
    abstract: LocalizedText(
      english: "Missing links: what to build or recruit, each with its value to the whole.",
      chinese: "补链：建设或引进什么，各自对整体的价值。"),
    options: [
      Options.budget, Options.top, Options.gap, Options.timeLimit, Options.listedOnly,
      Options.infer,
    ],
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let region = try session.region(
      invocation[Arguments.region], knowledge, infers: invocation[Options.infer])
    var request = GapRequest()
    request.budget = invocation[Options.budget]
    request.top = invocation[Options.top]
    request.gap = invocation[Options.gap]
    request.usesCatalogue = !invocation[Options.listedOnly]
    request.threads = session.threads
    let asked = request
    let task = LocalizedText(english: "Looking for gaps", chinese: "查找缺链")
    return try session.watch(timeLimit: invocation[Options.timeLimit], task: task) { watch in
      let report = GapSearch.find(region, knowledge: knowledge, asked, watch: watch)
      try session.answer(.gaps(report), json: GapsDocument.json(report))
      return PlanCommand.exitCode(report.base)
    }
  }
}
