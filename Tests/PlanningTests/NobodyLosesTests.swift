import MaterialGraph
import Planning
import Primitives
import Testing

@Suite struct NobodyLosesTests {
  /// Nobody loses, the verifier agrees, and it costs all together something or nothing.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func plansOfRandomRegions(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 40)
    drawn.request.objective = .benefit
    let free = try drawn.plan()
    drawn.request.noFirmLoses = true
    let plan = try drawn.plan()
    guard let value = plan.value, let best = free.value else {
      #expect(plan.value == nil)
      return
    }
    #expect(value <= best + 2e-6 * max(1, best.magnitude))
    let submitted = SubmittedPlan(plan: plan)
    let found = PlanVerifier.verify(submitted, of: plan.region)
    #expect(found.isValid, "\(found.violations)")
    if drawn.exchanges.isEmpty {
      #expect(plan.firms.allSatisfy { $0.benefit >= -1e-5 * max(1, best.magnitude) })
    }
    // A plan in which somebody loses is refused.
    if let loser = free.firms.min(by: { $0.benefit < $1.benefit }), loser.benefit < -1,
      drawn.exchanges.isEmpty
    {
      var wrong = SubmittedPlan(plan: free)
      wrong.noFirmLoses = true
      #expect(PlanVerifier.verify(wrong, of: free.region).violations.contains { $0.kind == .loss })
    }
  }

  /// A closed firm takes no part, owes nothing, and the verifier knows it.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func closedFirmsTakeNoPart(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 70)
    drawn.request.closedFirms = ["f0"]
    let plan = try drawn.plan()
    guard plan.value != nil else { return }
    let found = PlanVerifier.verify(SubmittedPlan(plan: plan), of: plan.region)
    #expect(found.isValid, "\(found.violations)")
    #expect(!plan.firms.contains { $0.key == "f0" && $0.benefit != 0 })
    // The study of closures finds the same.
    drawn.request.objective = .benefit
    drawn.request.invests = false
    let region = try drawn.region()
    let closed = Planner.plan(region, drawn.request)
    drawn.request.closedFirms = []
    let study = ClosureStudy(region: region, request: drawn.request)
    let change = study.closing(
      try [#require(region.firm("f0"))], building: [])
    if let base = study.basePlan.value, let value = closed.value, let benefit = change.benefit {
      #expect(
        Tolerance.agree(base + benefit, value, relative: 5e-6), "\(base + benefit) \(value)")
    }
  }
}
