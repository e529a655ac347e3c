import Matching
import MaterialGraph
import Planning
import Primitives
import Testing

@Suite struct AlternativesTests {
  private static func pairs(_ plan: Plan) -> Set<PortPair> {
    Set(plan.links.map { PortPair(from: $0.candidate.from, to: $0.candidate.to) })
  }

  private static func kept(_ plan: Plan) -> Set<PortPair> {
    Set(
      plan.links.filter(\.isKept).map { PortPair(from: $0.candidate.from, to: $0.candidate.to) })
  }

  /// The second plan is the best of those that leave one link of the first; each of the others
  /// leaves a link of every better one, and is no better than they are.
  @Test(arguments: 0..<16 as Range<UInt64>)
  func alternativesOfRandomRegions(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 500)
    drawn.request.objective = .benefit
    drawn.request.threads = 2
    drawn.request.invests = false
    let region = try drawn.region()
    let found = Planner.alternatives(region, count: 5, drawn.request)
    let best = try #require(found.plans.first)
    guard let value = best.value else { return }
    for (position, plan) in found.plans.enumerated() {
      let check = PlanVerifier.verify(SubmittedPlan(plan: plan), of: region)
      #expect(check.isValid, "\(check.violations)")
      for earlier in found.plans[..<position] {
        #expect(!Self.pairs(earlier).isSubset(of: Self.pairs(plan)))
        #expect((plan.value ?? 0) <= (earlier.value ?? 0) + 2e-6 * max(1, value.magnitude))
      }
    }
    let variants = PlanVariants(region: region, request: drawn.request)
    let losses = Self.pairs(best).subtracting(Self.kept(best)).sorted()
      .map { variants.without($0) }.filter(\.isKnown).map(\.benefit)
    if let least = losses.max(), Self.kept(best).isEmpty {
      let second = try #require(found.plans.dropFirst().first)
      #expect(
        Tolerance.agree((second.value ?? 0) - value, least, relative: 4e-6 * max(1, value)),
        "\((second.value ?? 0) - value) against \(least)")
    }
  }

  /// Two outputs, two inputs, four values: all choices in their order.
  @Test func choicesThatAreKnown() throws {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.scenario.linkFixedCost = 1
    let worth = [[10.0, 9], [7, 3]]
    for output in 0..<2 {
      builder.add(MaterialDraft("o\(output)"))
      builder.add(FirmDraft("O\(output)"))
      var stream = StreamDraft(firm: "O\(output)", .output, .key("o\(output)"))
      stream.quantity = .exact(1)
      stream.costToday = UnitCost(20)
      builder.add(stream)
    }
    for input in 0..<2 {
      builder.add(MaterialDraft("i\(input)"))
      builder.add(FirmDraft("I\(input)"))
      var stream = StreamDraft(firm: "I\(input)", .input, .key("i\(input)"))
      stream.quantity = .exact(1)
      stream.costToday = UnitCost(0)
      builder.add(stream)
    }
    for output in 0..<2 {
      for input in 0..<2 {
        var rule = RuleDraft(waste: "o\(output)", replaces: "i\(input)")
        rule.treatmentCost = 20 - worth[output][input]
        builder.add(rule)
      }
    }
    let region = try builder.build()
    let found = Planner.alternatives(region, count: 3)
    // 9 + 7 - 2, then 10 + 3 - 2; then one link alone: 10 - 1 leaves a link of each.
    #expect(found.plans.map { ($0.value ?? 0).rounded() } == [14, 11, 9])
  }
}
