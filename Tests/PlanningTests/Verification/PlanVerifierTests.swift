import MaterialGraph
import Planning
import Primitives
import Testing

@Suite struct PlanVerifierTests {
  /// Plans of the planner keep all that their regions ask for.
  @Test func plansOfThePlannerAreValid() throws {
    for seed in 0..<400 as Range<UInt64> {
      let plan = try RandomRegion.valid(seed: seed).plan()
      let found = PlanVerifier.verify(SubmittedPlan(plan: plan), of: plan.region)
      let wrong = found.violations.prefix(6).map(Self.short).joined(separator: "; ")
      #expect(wrong.isEmpty, "seed \(seed), \(plan.objective), \(plan.status): \(wrong)")
      #expect(plan.effort.failedParts == 0, "seed \(seed)")
    }
  }

  private static func short(_ violation: Violation) -> String {
    let figures = [violation.stated, violation.expected].compactMap { $0?.description }
    return "\(violation.subject) \(violation.kind) \(figures.joined(separator: " / "))"
      .replacing("Planning.Violation.", with: "").replacing("Matching.", with: "")
  }
}
