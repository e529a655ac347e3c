internal import CommandLineKit
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting

/// `explain REGION FROM TO`: why, or why not.
enum ExplainCommand {
  static let declaration = Command(
    "explain",
    abstract: LocalizedText(
      english: "Why, or why not, this pair; what would change the answer.",
      chinese: "某一对为什么可以或不可以；什么会改变结论。"),
    options: [Options.timeLimit, Options.infer],
    arguments: [Arguments.region, Arguments.from, Arguments.to])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let region = try session.region(
      invocation[Arguments.region], knowledge, infers: invocation[Options.infer])
    var request = PlanRequest()
    request.threads = session.threads
    let asked = request
    return try session.watch(
      timeLimit: invocation[Options.timeLimit] ?? 20, task: PlanCommand.task
    ) { watch in
      let plan = try Planner.plan(region, asked, watch: watch).vouchedFor()
      let found: [Explanation]
      do {
        found = try Explanation.explain(
          region, from: invocation[Arguments.from], to: invocation[Arguments.to], plan: plan,
          watch: watch)
      } catch let unknown as Explanation.UnknownEnd {
        let near = unknown.suggestions.joined(separator: ", ")
        throw CommandFailure.usage(
          ParseFailure(
            LocalizedText(
              english: "The region has no stream or firm '\(unknown.key)'."
                + (near.isEmpty ? "" : " Did you mean \(near)?"),
              chinese: "区域中没有物料流或企业“\(unknown.key)”。"
                + (near.isEmpty ? "" : "是否指 \(near)？")),
            in: invocation, option: nil))
      }
      try session.answer(
        .explanations(found, of: region),
        json: ExplainDocument.json(found, of: region, language: session.language))
      return .done
    }
  }
}
