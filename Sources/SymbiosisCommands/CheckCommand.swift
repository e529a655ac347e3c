internal import CommandLineKit
internal import Intake
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
    options: [Options.strict],
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let reading = try session.read(invocation[Arguments.region], knowledge)
    guard let region = reading.region else { throw CommandFailure.data(reading.diagnostics) }
    var found = reading.diagnostics
    for finding in Audit.findings(in: region, places: reading.places, knowledge: knowledge) {
      found.add(finding.diagnostic)
    }
    try session.answer(
      .check(found), json: CheckDocument.json(found, language: session.language))
    return invocation[Options.strict] && found.warningCount > 0 ? .findings : .done
  }
}
