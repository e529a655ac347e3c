internal import CommandLineKit
internal import Planning
internal import Primitives
internal import Reporting
internal import Tables

/// `verify PLAN.json REGION`: check a plan against its region, independently of the engine.
enum VerifyCommand {
  static let declaration = Command(
    "verify",
    abstract: LocalizedText(
      english: "Check a plan against its region, independently of the engine.",
      chinese: "不依赖求解引擎，对照区域数据核验方案。"),
    options: [Options.infer],
    arguments: [Arguments.plan, Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let path = invocation[Arguments.plan]
    let value = try Session.json(path)
    var diagnostics = Diagnostics()
    guard
      let plan = SubmittedPlan.read(value, file: path, warnsOfOmissions: true, into: &diagnostics)
    else {
      throw CommandFailure.data(diagnostics)
    }
    session.warn(diagnostics)
    let region = try session.region(
      invocation[Arguments.region], knowledge, infers: invocation[Options.infer])
    let verification = Verification(
      violations: VerifyDocument.scenarioChanges(
        value["inputs"]?["scenario"] ?? .null, of: region)
        + PlanVerifier.verify(plan, of: region).violations)
    try session.answer(
      .verification(verification, of: region),
      json: VerifyDocument.json(verification, of: region, language: session.language))
    return verification.isValid ? .done : .findings
  }
}
