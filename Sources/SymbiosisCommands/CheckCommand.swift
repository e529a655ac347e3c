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
    guard reading.region != nil else { throw CommandFailure.data(reading.diagnostics) }
    try session.answer(
      .check(reading.diagnostics),
      json: CheckDocument.json(reading.diagnostics, language: session.language))
    let found = reading.diagnostics.errorCount + reading.diagnostics.warningCount
    return invocation[Options.strict] && found > 0 ? .findings : .done
  }
}
