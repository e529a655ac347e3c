internal import CommandLineKit
internal import Intake
internal import MaterialGraph
internal import Primitives
internal import Reporting
internal import Tables

/// `check REGION`: what is wrong, doubtful or missing in a region.
enum CheckCommand {
  static let declaration = Command(
    "check",
    abstract: LocalizedText(
      english: "Audit a region: what is wrong, doubtful or missing, and how to mend it.",
      chinese: "审查区域数据：错误、可疑与缺失之处及改正方法。"),
    options: [Options.strict, Options.infer],
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let reading = try session.read(invocation[Arguments.region], knowledge)
    guard let region = reading.region else { throw CommandFailure.data(reading.diagnostics) }
    var all = reading.diagnostics
    if invocation[Options.infer] {
      let outcome = try session.inferred(in: region, knowledge)
      all.add(outcome.diagnostics(reading.places))
    }
    let (doubts, said) = all.apart()
    let found = Audit.findings(
      in: region, places: reading.places, knowledge: knowledge, doubts: doubts)
    try session.answer(
      .check(said, findings: found, currency: region.scenario.currency),
      json: CheckDocument.json(said, findings: found, language: session.language))
    let warnings = said.warningCount + found.count { $0.severity == .warning }
    return invocation[Options.strict] && warnings > 0 ? .findings : .done
  }
}
