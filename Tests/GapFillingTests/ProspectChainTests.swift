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
    let names = (0...steps).map { "stage_\($0)" }
    var technologies: [[String: String]] = []
    var flows: [[String: String]] = []
    for step in 0..<steps {
      let key = "step_\(step + 1)"
      technologies.append([
        "id": key, "feed": names[step], "activity_unit": "t", "ref_capacity": "10000",
        "capex": "1000000", "currency": "CNY", "cost_year": "2023", "scaling_exponent": "0.7",
        "opex": "5", "lifetime_years": "15", "source": "estimate",
      ])
      flows.append([
        "technology": key, "direction": "input", "material": names[step], "ratio": "1",
        "role": "main", "source": "estimate",
      ])
      flows.append([
        "technology": key, "direction": "output", "material": names[step + 1], "ratio": "0.9",
        "market_price": step + 1 == steps ? "2000" : "", "role": "main", "source": "estimate",
      ])
    }
    return try Knowledge(files: [
      "materials.csv": table("materials", names.map { ["id": $0, "name": $0] }),
      "technologies.csv": table("technologies", technologies),
      "technology_flows.csv": table("technology_flows", flows),
    ])
  }

  /// A table with all columns of the catalogue's own, the others empty.
  private func table(_ name: String, _ rows: [[String: String]]) -> [UInt8] {
    let columns =
      CatalogSchema.tables.first { $0.file == "\(name).csv" }?.columns.map(\.name) ?? []
    let lines = rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: ",") }
    return Array(([columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined().utf8)
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
