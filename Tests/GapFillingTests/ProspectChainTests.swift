import Catalog
import GapFilling
import MaterialGraph
import Planning
import Primitives
import Testing

/// Technologies of a catalogue that pay only together.
@Suite struct ProspectChainTests {
  /// A catalogue in which a waste takes `steps` steps, none of them wanted by anybody but the next,
  /// to a product that sells; each step costs a little, only the last brings money.
  private func knowledge(steps: Int) throws -> Knowledge {
    let letters = (0...steps).map { "stage_\($0)" }
    var technologies =
      "id,feed,activity_unit,ref_capacity,capex,currency,cost_year,scaling_exponent,opex,"
      + "lifetime_years,source\n"
    var flows = "technology,direction,material,ratio,market_price,role,source\n"
    for step in 0..<steps {
      technologies +=
        "step_\(step + 1),\(letters[step]),t,10000,1000000,CNY,2023,0.7,5,15,estimate\n"
      flows += "step_\(step + 1),input,\(letters[step]),1,,main,estimate\n"
      let price = step + 1 == steps ? "2000" : ""
      flows += "step_\(step + 1),output,\(letters[step + 1]),0.9,\(price),main,estimate\n"
    }
    let materials = "id,name\n" + letters.map { "\($0),\($0)\n" }.joined()
    return try Knowledge(files: [
      "materials.csv": Array(materials.utf8), "technologies.csv": Array(technologies.utf8),
      "technology_flows.csv": Array(flows.utf8),
    ])
  }

  private func region(_ knowledge: Knowledge) throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    let terms = knowledge.priceTerms(currency: "CNY")
    for draft in knowledge.materialDrafts(terms) { builder.add(draft) }
    builder.add(FirmDraft("maker"))
    var waste = StreamDraft(firm: "maker", .output, .key("stage_0"))
    waste.quantity = .exact(10_000)
    waste.costToday = UnitCost(50)
    builder.add(waste)
    builder.add(SiteDraft("plot"))
    return try builder.build()
  }

  @Test(arguments: [2, 3, 4])
  func stepsThatPayOnlyTogetherAreFound(_ steps: Int) throws {
    let knowledge = try knowledge(steps: steps)
    let region = try region(knowledge)
    let report = GapSearch.find(region, knowledge: knowledge)
    let chain = try #require(report.gaps.first { $0.processes.count == steps })
    #expect(
      chain.processes.map { report.region.processes[$0].technology }
        == (1...steps).map { "step_\($0)" })
    #expect(chain.marginalBenefit > 0)
    // The value is the difference of two whole plans of the region with and without the chain.
    var request = PlanRequest()
    request.invests = true
    request.gap = 1e-6
    let whole = Planner.plan(report.region, request)
    let value = try #require(whole.value)
    let base = try #require(Planner.plan(region, PlanRequest()).value)
    #expect((value - base - chain.marginalBenefit).magnitude <= 2e-6 * value.magnitude)
    let best = try #require(report.portfolios.first)
    #expect(best.built.count == steps)
  }
}
