import Catalog
import GapFilling
import MaterialGraph
import Planning
import Primitives
import Testing

/// What the catalogue's technologies and sectors can do for a small region.
@Suite struct CatalogueGapTests {
  /// A power station with ash and gypsum that cost it money, with or without a works that takes the
  /// gypsum, and a plot.
  private func region(withTaker: Bool, budget: Double? = nil) throws -> Region {
    let knowledge = Knowledge.embedded
    let terms = knowledge.priceTerms(currency: "CNY")
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.scenario.investmentBudget = budget
    for draft in knowledge.materialDrafts(terms) { builder.add(draft) }
    for draft in knowledge.ruleDrafts(terms) { builder.add(draft) }
    for key in ["station", "works"] { builder.add(FirmDraft(key)) }
    for (material, amount) in [("fly_ash_coal", 200_000.0), ("fgd_gypsum", 100_000)] {
      var waste = StreamDraft(firm: "station", .output, .key(material))
      waste.quantity = .exact(amount)
      waste.costToday = UnitCost(60)
      builder.add(waste)
    }
    if withTaker {
      var need = StreamDraft(firm: "works", .input, .key("fgd_gypsum"))
      need.quantity = .exact(100_000)
      need.costToday = UnitCost(500)
      builder.add(need)
    }
    builder.add(SiteDraft("plot"))
    return try builder.build()
  }

  @Test func theBestSetWithFirmsIsAtLeastTheBestFirm() throws {
    let region = try region(withTaker: false, budget: 0)
    var request = GapRequest()
    request.mostRecruits = 1
    let one = GapSearch.find(region, knowledge: .embedded, request)
    let set = try #require(one.withRecruits)
    #expect(set.firms.count == 1)
    #expect(set.plan.built.isEmpty)
    let best = try #require(one.gaps.filter { $0.firm != nil }.map(\.marginalBenefit).max())
    let gain = set.plan.totals.benefit - one.base.totals.benefit
    #expect(best > 0)
    #expect((gain / best - 1).magnitude <= 2e-4, "\(gain) \(best)")
    request.mostRecruits = 3
    let three = GapSearch.find(region, knowledge: .embedded, request)
    let larger = try #require(three.withRecruits)
    #expect((1...3).contains(larger.firms.count))
    #expect(larger.plan.totals.benefit >= set.plan.totals.benefit * (1 - 2e-4))
    #expect((larger.plan.bound ?? .infinity) >= larger.plan.value ?? .nan)
    request.mostRecruits = 0
    #expect(GapSearch.find(region, knowledge: .embedded, request).withRecruits == nil)
  }

  /// Where the works closes, a technology of the catalogue takes its gypsum; what it wins back is the
  /// difference of whole plans.
  @Test func technologiesOfTheCatalogueMakeUpForAClosing() throws {
    let region = try region(withTaker: true)
    var request = DrillRequest()
    request.firms = ["works"]
    #expect(ClosureDrill.run(region, request).closures.first?.repair == nil)
    let report = ClosureDrill.run(region, request, knowledge: .embedded)
    let closure = try #require(report.closures.first)
    let repair = try #require(closure.repair)
    let key = report.region.processes[repair.process].key
    #expect(report.region.process(key) != nil && region.process(key) == nil)
    func value(closed: [String], built: String?) throws -> Double {
      var asked = PlanRequest()
      asked.closedFirms = closed
      asked.invests = true
      asked.budget = .infinity
      asked.withheldProcesses = report.region.processes.map(\.key).filter { $0 != built }
      return try #require(Planner.plan(report.region, asked).value)
    }
    let alone = try value(closed: [], built: key) - value(closed: [], built: nil)
    let after = try value(closed: ["works"], built: key) - value(closed: ["works"], built: nil)
    #expect(Tolerance.agree(repair.gain, after - alone, relative: 1e-5))
    // The same without repairs, and no candidate that the region itself does not list.
    request.seeksRepairs = false
    let plain = ClosureDrill.run(region, request, knowledge: .embedded)
    #expect(plain.closures.first?.repair == nil)
    #expect(plain.region.processes.isEmpty)
  }

  /// Where a plot lists a technology of its own, the catalogue's figures for it are not looked at.
  @Test func theRegionsOwnFiguresGoBeforeTheCatalogues() throws {
    let plain = GapSearch.find(try region(withTaker: false), knowledge: .embedded, withoutFirms)
    let first = try #require(plain.gaps.first { !$0.processes.isEmpty && !$0.isListed })
    let technology = plain.region.processes[try #require(first.process)].technology
    var builder = try region(withTaker: false).builder
    let terms = Knowledge.embedded.priceTerms(currency: "CNY")
    var own = try #require(
      Knowledge.embedded.technologyProcess(technology, key: "ours", capacity: 50_000, terms: terms))
    own.process.status = .candidate
    own.process.site = "plot"
    builder.add(own.process)
    for flow in own.flows { builder.add(flow) }
    let report = GapSearch.find(try builder.build(), knowledge: .embedded, withoutFirms)
    let found = report.gaps.flatMap(\.processes).filter {
      report.region.processes[$0].technology == technology
    }
    #expect(Set(found.map { report.region.processes[$0].key }) == ["ours"])
  }

  private var withoutFirms: GapRequest {
    var request = GapRequest()
    request.recruits = false
    return request
  }
}
