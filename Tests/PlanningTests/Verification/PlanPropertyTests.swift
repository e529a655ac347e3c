import MaterialGraph
import Planning
import Primitives
import Testing

/// How plans must answer to changes of their regions.
@Suite struct PlanPropertyTests {
  @Test func orderOfRowsDoesNotMatter() throws {
    for seed in 0..<100 as Range<UInt64> {
      let drawn = try RandomRegion.valid(seed: seed)
      let plan = try drawn.plan()
      // Streams that exchanges imply are numbered in the order of the exchanges.
      let implied = plan.region.streams.count(where: \.isImplied)
      let other = try drawn.shuffled(keepingExchanges: implied > 1).plan()
      #expect(SubmittedPlan(plan: plan) == SubmittedPlan(plan: other), "seed \(seed)")
    }
  }

  /// A plan that a limit of work stopped adds up like any other, and pays for no link that it leaves.
  @Test func stoppedPlansAddUp() throws {
    for seed in 0..<100 as Range<UInt64> {
      var drawn = try RandomRegion.valid(seed: seed)
      drawn.request.nodeLimit = 1
      let plan = try drawn.plan()
      let found = PlanVerifier.verify(SubmittedPlan(plan: plan), of: plan.region)
      #expect(found.isValid, "seed \(seed): \(found.violations)")
    }
  }

  @Test func scalingEveryAmountScalesThePlan() throws {
    for seed in 0..<100 as Range<UInt64> {
      let drawn = try RandomRegion.valid(seed: seed)
      let plan = try drawn.plan()
      for factor in [0.05, 1000] {
        let other = try drawn.scaled(by: factor).plan()
        let label = "seed \(seed), \(plan.objective), factor \(factor)"
        #expect(plan.status == other.status, "\(label)")
        guard let value = plan.value, let scaled = other.value else { continue }
        #expect(
          Tolerance.agree(value, scaled / factor, relative: 5e-6),
          "\(label): \(value) against \(scaled / factor)")
      }
    }
  }

  @Test func halvingOutputsKeepsTheOptimum() throws {
    for seed in 0..<100 as Range<UInt64> {
      let drawn = try RandomRegion.valid(seed: seed).withoutCounts()
      let plan = try drawn.plan()
      let other = try drawn.withOutputsHalved().plan()
      expectSame(plan, other, "seed \(seed)")
    }
  }

  @Test func dominatedCandidatesAreNotBuilt() throws {
    for seed in 0..<100 as Range<UInt64> {
      var drawn = try RandomRegion.valid(seed: seed)
      drawn.request.objective = .benefit
      drawn.request.invests = true
      let plan = try drawn.plan()
      let other = try drawn.withDominatedCandidate().plan()
      expectSame(plan, other, "seed \(seed)")
      #expect(!other.built.contains { other.region.processes[$0.process].key == "z" })
    }
  }

  @Test func lessSupplyNeverHelps() throws {
    for seed in 0..<100 as Range<UInt64> {
      var drawn = try RandomRegion.valid(seed: seed)
      for index in drawn.streams.indices { drawn.streams[index].mustPlace = 0 }
      let plan = try drawn.plan()
      guard let other = try? drawn.withOutput(Int(seed % 5), times: 0.6).plan() else { continue }
      guard let value = plan.value, let less = other.value else {
        #expect(!(plan.status == .infeasible && other.status == .optimal), "seed \(seed)")
        continue
      }
      let gain = plan.objective == .virgin ? value - less : less - value
      #expect(gain <= 5e-6 * max(1, value.magnitude), "seed \(seed): \(value), then \(less)")
    }
  }

  private func expectSame(_ plan: Plan, _ other: Plan, _ label: String) {
    #expect(plan.status == other.status, "\(label)")
    guard let value = plan.value, let same = other.value else { return }
    #expect(
      Tolerance.agree(value, same, relative: 5e-6),
      "\(label), \(plan.objective): \(value) against \(same)")
  }
}
