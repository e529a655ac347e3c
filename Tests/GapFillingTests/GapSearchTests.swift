import Catalog
import GapFilling
import MaterialGraph
import Planning
import Primitives
import RegionSupport
import Testing

/// What is missing in small regions where it can be worked out by hand.
@Suite struct GapSearchTests {
  /// A firm with 1000 t of slag that costs 100 a tonne to get rid of, a works that buys 700 t of
  /// powder at 200, and a mill that could be built to make 0.9 t of the one from the other.
  private func region(buildCost: Double = 100_000, secondMill: Bool = false) throws -> Region {
    var builder = RegionBuilder.slagAndPowder(
      slag: 1000, disposal: 100, powder: 700, price: 200)
    builder.add(SiteDraft("plot"))
    for mill in secondMill ? ["mill-1", "mill-2"] : ["mill-1"] {
      var process = ProcessDraft(mill, technology: "grinding")
      process.site = "plot"
      process.capacity = 600
      process.buildCost = buildCost
      process.lifetimeYears = 10
      process.variableCost = 20
      builder.add(process)
      builder.add(ProcessFlowDraft(process: mill, .input, .key("slag"), ratio: 1))
      builder.add(ProcessFlowDraft(process: mill, .output, .key("powder"), ratio: 0.9))
    }
    return try builder.build()
  }

  private func find(_ region: Region) -> GapReport {
    var request = GapRequest()
    request.usesCatalogue = false
    return GapSearch.find(region, knowledge: .embedded, request)
  }

  @Test func aMissingMillIsWorthWhatItSaves() throws {
    let report = find(try region())
    #expect(report.gaps.count == 1)
    let gap = try #require(report.gaps.first)
    // 600 t of slag save 100 each, give 540 t of powder that save 200 each, cost 20 each to grind,
    // and the mill costs 10,000 a year.
    let expected: Double = 60_000 + 108_000 - 12_000 - 10_000
    #expect(gap.kind == .gap)
    #expect(Tolerance.agree(gap.marginalBenefit, expected, relative: 1e-9))
    #expect(Tolerance.agree(gap.netPresentValue, expected * 10, relative: 1e-9))
    #expect(
      Tolerance.agree(gap.paybackYears ?? 0, 100_000 / (expected + 10_000), relative: 1e-9))
    #expect(Tolerance.agree(gap.marginalDiverted, 600, relative: 1e-9))
    #expect(gap.firmsGaining.contains("smelter") && gap.firmsGaining.contains("works"))
    #expect(report.portfolio?.built.count == 1)
  }

  @Test func marginalValueIsTheDifferenceOfTwoWholePlans() throws {
    let region = try region(secondMill: true)
    let report = find(region)
    for gap in report.gaps {
      let id = try #require(gap.process)
      var request = PlanRequest()
      let without = Planner.plan(region, request)
      request.invests = true
      let key = report.region.processes[id].key
      request.withheldProcesses = region.processes.map(\.key).filter { $0 != key }
      let with = Planner.plan(region, request)
      let difference = (with.value ?? .nan) - (without.value ?? .nan)
      #expect(Tolerance.agree(gap.marginalBenefit, difference, relative: 1e-7), "\(key)")
    }
  }

  @Test func twoMillsForOneHeapAreWorthLessTogether() throws {
    let report = find(try region(secondMill: true))
    let pair = try #require(report.interactions.first)
    #expect(pair.synergy < 0)
  }

  @Test func whatDoesNotPayIsListedWithItsLoss() throws {
    let report = find(try region(buildCost: 1e9))
    let gap = try #require(report.gaps.first)
    #expect(gap.marginalBenefit <= 1e-6)
    #expect(report.portfolio?.built.isEmpty ?? true)
  }

  @Test func bothEndsHereIsADisconnect() throws {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.add(MaterialDraft("gypsum"))
    for key in ["station", "works"] { builder.add(FirmDraft(key)) }
    var offer = StreamDraft(firm: "station", .output, .key("gypsum"))
    offer.quantity = .exact(100)
    offer.costToday = UnitCost(30)
    builder.add(offer)
    var need = StreamDraft(firm: "works", .input, .key("gypsum"))
    need.quantity = .exact(60)
    need.costToday = UnitCost(70)
    builder.add(need)
    let report = find(try builder.build())
    let gap = try #require(report.gaps.first)
    #expect(gap.kind == .disconnect)
    #expect(Tolerance.agree(gap.marginalBenefit, 6000, relative: 1e-9))
    let left = try #require(report.unmet.first)
    #expect(Tolerance.agree(left.amount, 40, relative: 1e-9))
  }

  /// The worth of a link at a process is the difference of two whole plans, even where the process
  /// has no other link there.
  @Test func aLinkToAProcessIsWorthWhatThePlanLosesWithoutIt() throws {
    var builder = RegionBuilder.slagAndPowder(slag: 100, disposal: 10, powder: 80, price: 50)
    builder.addMill(ofFirm: "mill", feed: { $0.marketPrice = 30 })
    let report = find(try builder.build())
    // With both links all slag is ground, the surplus of powder got rid of for nothing:
    // 100 · 10 + 80 · 50. Without the slag the mill buys for 30; without the powder nobody pays.
    let whole: Double = 5000
    let giving = try #require(report.gaps.first { $0.firmsGaining == ["mill", "smelter"] })
    #expect(Tolerance.agree(giving.marginalBenefit, whole - 1600, relative: 1e-9))
    let taking = try #require(report.gaps.first { $0.firmsGaining == ["mill", "works"] })
    #expect(Tolerance.agree(taking.marginalBenefit, whole - 1000, relative: 1e-9))
  }
}
