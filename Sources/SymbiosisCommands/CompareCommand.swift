internal import Catalog
internal import CommandLineKit
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting
internal import Tables

/// `compare A B`: what changed between two regions, scenarios or plans, and why.
enum CompareCommand {
  static let declaration = Command(
    "compare",
    abstract: LocalizedText(
      english: "What changed between two regions, scenarios or plans, and why.",
      chinese: "两个区域、情景或方案之间有何变化，为什么。"),
    discussion: LocalizedText(
      english: "Each of A and B is a region, a plan as JSON, or a scenario as JSON; a scenario is "
        + "applied to the region on the other side.",
      chinese: "A 与 B 可为区域、JSON 方案或 JSON 情景；情景用于另一侧的区域。"),
    options: [
      Options.objective, Options.invest, Options.budget, Options.gap, Options.timeLimit,
      Options.top,
    ],
    arguments: [Arguments.first, Arguments.second])

  /// What a path turned out to be.
  private enum Input {
    case region(String)
    case scenario(String)
    case plan(SubmittedPlan, terms: JSONValue)
  }

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let paths = (invocation[Arguments.first], invocation[Arguments.second])
    let inputs = (try input(paths.0), try input(paths.1))
    var request = PlanRequest()
    request.objective = invocation[Options.objective].flatMap(Objective.init(rawValue:))
    request.invests = invocation[Options.invest]
    request.budget = invocation[Options.budget]
    request.gap = invocation[Options.gap]
    request.threads = session.threads
    let asked = request
    let regions = (
      try region(inputs.0, other: inputs.1, session, knowledge, invocation),
      try region(inputs.1, other: inputs.0, session, knowledge, invocation)
    )
    return try session.watch(
      timeLimit: invocation[Options.timeLimit], task: PlanCommand.task
    ) { watch in
      var code = ExitCode.done
      func side(_ input: Input, _ region: Region?, _ path: String) throws
        -> (PlanComparison.Side, JSONValue)
      {
        if let region {
          let plan = try Planner.plan(region, asked, watch: watch).vouchedFor()
          if code == .done { code = PlanCommand.exitCode(plan) }
          return (.init(name: path, plan: plan), ScenarioDocument.json(region.scenario))
        }
        guard case .plan(let plan, let terms) = input else {
          return (
            .init(name: path, plan: SubmittedPlan(status: .infeasible, objective: .benefit)), .null
          )
        }
        return (.init(name: path, plan: plan), terms)
      }
      let first = try side(inputs.0, regions.0, paths.0)
      let second = try side(inputs.1, regions.1, paths.1)
      let comparison = PlanComparison(first.0, second.0)
      let terms = CompareDocument.terms(first.1, second.1)
      try session.answer(
        .comparison(comparison, terms: terms, top: invocation[Options.top]),
        json: CompareDocument.json(comparison, terms: terms, language: session.language))
      return code
    }
  }

  private static func input(_ path: String) throws -> Input {
    guard path.lowercased().hasSuffix(".json"), Platform.entry(at: path) == .file else {
      return .region(path)
    }
    let value = try Session.json(path)
    if value["schema"]?.string == "symbiosis.plan/1" {
      var diagnostics = Diagnostics()
      guard let plan = SubmittedPlan.read(value, file: path, into: &diagnostics) else {
        throw CommandFailure.data(diagnostics)
      }
      return .plan(plan, terms: value["inputs"]?["scenario"] ?? .null)
    }
    return value["firms"] == nil && value["streams"] == nil ? .scenario(path) : .region(path)
  }

  /// The region of a side; nil for a plan that came as a document.
  private static func region(
    _ input: Input, other: Input, _ session: Session, _ knowledge: Knowledge,
    _ invocation: Invocation
  ) throws -> Region? {
    switch (input, other) {
    case (.plan, _): return nil
    case (.region(let path), _): return try session.region(path, knowledge)
    case (.scenario(let scenario), .region(let path)):
      return try session.region(path, knowledge, scenario: scenario)
    case (.scenario, _):
      throw CommandFailure.usage(
        ParseFailure(
          LocalizedText(
            english: "A scenario needs a region on the other side.", chinese: "情景的另一侧必须是区域。"),
          in: invocation))
    }
  }
}
