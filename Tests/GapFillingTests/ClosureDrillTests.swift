import GapFilling
import MaterialGraph
import Planning
import Primitives
import Testing

@Suite struct ClosureDrillTests {
  /// Three givers of ash; the near taker pays best, a second one takes what is left.
  private func region() throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    for key in ["ash", "slag"] { builder.add(MaterialDraft(key)) }
    func add(
      _ firm: String, _ direction: Direction, _ material: String, _ amount: Double,
      _ cost: Double
    ) {
      var stream = StreamDraft(firm: firm, direction, .key(material))
      stream.quantity = .exact(amount)
      stream.costToday = UnitCost(cost)
      builder.add(stream)
    }
    for firm in ["A", "B", "C", "D"] {
      var draft = FirmDraft(firm)
      draft.sector = firm == "A" ? "35.11" : "23.51"
      builder.add(draft)
    }
    add("A", .output, "ash", 100, 5)
    add("C", .input, "ash", 100, 10)
    add("D", .input, "ash", 60, 4)
    add("B", .output, "slag", 30, 2)
    add("A", .input, "slag", 30, 8)
    return try builder.build()
  }

  @Test func whatEachClosureCosts() throws {
    let report = ClosureDrill.run(try region())
    // 100 · 15 + 30 · 10.
    #expect(report.base.value.map { ($0 - 1800).magnitude < 1e-6 } == true)
    let losses = report.closures.map { report.region.firms[$0.firm].key }
    #expect(losses == ["A", "C", "B"])
    let worst = try #require(report.closures.first)
    #expect(worst.lostBenefit.map { ($0 - 1800).magnitude < 1e-6 } == true)
    #expect((worst.strandedTonnes - 30).magnitude < 1e-6)
    let taker = report.closures[1]
    // D takes 60 t at 9.
    #expect(taker.lostBenefit.map { ($0 - (1500 - 540)).magnitude < 1e-6 } == true)
    #expect((taker.strandedTonnes - 40).magnitude < 1e-6)
    #expect(taker.takeovers.count == 1)
    #expect(report.diversity.sectors.kinds == 2)
    #expect(report.singlePoints.contains { report.region.ports[$0.port].key == "B/out/1" })
    #expect(!report.singlePoints.contains { report.region.ports[$0.port].key == "A/out/1" })
  }

  /// Every loss is the difference of two whole plans.
  @Test func lossesAreDifferencesOfPlans() throws {
    let region = try region()
    var request = DrillRequest()
    request.threads = 2
    let report = ClosureDrill.run(region, request)
    for closure in report.closures {
      var asked = PlanRequest()
      asked.closedFirms = [region.firms[closure.firm].key]
      let plan = Planner.plan(region, asked)
      let lost = (report.base.value ?? 0) - (plan.value ?? 0)
      #expect(Tolerance.agree(closure.lostBenefit ?? .nan, lost, relative: 1e-6))
    }
  }

  @Test func diversityOfEqualShares() {
    let measure = ParkDiversity.Measure([2, 2, 2, 2, 0])
    #expect(measure.kinds == 4)
    #expect((measure.effectiveKinds - 4).magnitude < 1e-12)
    #expect((measure.evenness - 1).magnitude < 1e-12)
    #expect(ParkDiversity.Measure([]).effectiveKinds == 0)
  }
}
