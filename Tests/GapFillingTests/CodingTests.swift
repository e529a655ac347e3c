import Catalog
import Foundation
import GapFilling
import Loops
import Matching
import MaterialGraph
import Planning
import Primitives
import Testing

/// Results written by somebody else's encoder and read back are the same results.
@Suite struct CodingTests {
  /// A power station's ash and a smelter's slag, a works that needs powder, a mill that could be built.
  private func region() throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.scenario.exchangeRates = ["EUR": 7.8, "USD": 7.1]
    builder.unmixableProperties = ["colour", "smell", "taste"]
    for key in ["ash", "slag", "powder"] { builder.add(MaterialDraft(key)) }
    for (index, key) in ["station", "smelter", "works"].enumerated() {
      builder.add(
        FirmDraft(key, location: Coordinate(latitude: 28 + Double(index) / 10, longitude: 113)))
    }
    func add(
      _ firm: String, _ side: Direction, _ material: String, _ amount: Quantity, _ cost: Double
    ) {
      var stream = StreamDraft(firm: firm, side, .key(material))
      stream.quantity = amount
      stream.costToday = UnitCost(cost)
      builder.add(stream)
    }
    add("station", .output, "ash", .range(80, 120), 30)
    add("works", .input, "ash", .exact(60), 70)
    add("smelter", .output, "slag", .exact(1000), 100)
    add("works", .input, "powder", .exact(700), 200)
    add("works", .output, "slag", .exact(10), 40)
    add("smelter", .input, "slag", .exact(10), 20)
    builder.add(SiteDraft("plot", location: Coordinate(latitude: 28, longitude: 113.1)))
    var mill = ProcessDraft("mill", technology: "grinding")
    mill.site = "plot"
    mill.capacity = 600
    mill.buildCost = 100_000
    builder.add(mill)
    builder.add(ProcessFlowDraft(process: "mill", .input, .key("slag"), ratio: 1))
    builder.add(ProcessFlowDraft(process: "mill", .output, .key("powder"), ratio: 0.9))
    builder.add(ExchangeDraft(from: "station", to: "works"))
    return try builder.build()
  }

  /// Written twice it is the same bytes; read back and written again, too.
  private func comesBack<Value: Codable>(_ value: Value) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(value)
    #expect(try encoder.encode(value) == bytes)
    let read = try JSONDecoder().decode(Value.self, from: bytes)
    #expect(try encoder.encode(read) == bytes, "\(Value.self)")
  }

  @Test func regionsAndPlans() throws {
    let region = try region()
    try comesBack(region)
    let read = try JSONDecoder().decode(Region.self, from: JSONEncoder().encode(region))
    #expect(read.ports.map(\.key) == region.ports.map(\.key))
    var request = PlanRequest()
    request.invests = true
    request.onlyLinks = nil
    let plan = Planner.plan(region, request)
    #expect(!plan.links.isEmpty)
    try comesBack(plan)
    try comesBack(SubmittedPlan(plan: plan))
    try comesBack(PlanVerifier.verify(SubmittedPlan(plan: plan), of: region))
    request.onlyLinks = [["b", "c"], ["a", "b"], ["a", "c"]]
    try comesBack(request)
  }

  @Test func studiesOfPlans() throws {
    let region = try region()
    let plan = Planner.plan(region)
    try comesBack(Matcher(region: region).matches())
    try comesBack(Planner.prices(of: plan))
    try comesBack(Planner.split(region, by: .shapley))
    try comesBack(Planner.alternatives(region, count: 2))
    try comesBack(Planner.front(region, .benefit, .diversion, steps: 3))
    try comesBack(Planner.layout(of: plan, LayoutRequest()))
    try comesBack(
      PlanComparison(.init(name: "a", plan: plan), .init(name: "b", plan: plan)))
    let study = UncertaintyStudy(of: plan)
    try comesBack(study.corners())
    try comesBack(study.sampling(4, seed: 1))
    try comesBack(study.questions())
    try comesBack(Explanation.explain(region, from: "smelter", to: "works", plan: plan))
  }

  @Test func missingLinksAndClosings() throws {
    let region = try region()
    var request = GapRequest()
    request.usesCatalogue = false
    try comesBack(GapSearch.find(region, knowledge: .embedded, request))
    try comesBack(ClosureDrill.run(region))
    let study = try PolicyStudy(
      region, knowledge: .embedded, target: .candidate("mill"), request: request)
    try comesBack(study.breakEven(PolicyInstrument(.subsidy)))
    try comesBack(study.sweep(PolicyInstrument(.tax), [0, 10]))
  }

  @Test func loopsAndChains() throws {
    let region = try region()
    let candidates = CandidateSearch(region: region, processes: .existing).candidates()
    let network = LoopNetwork(region: region, candidates: candidates)
    let options = LoopOptions(status: .possible)
    try comesBack(LoopSearch(network).find(options))
    try comesBack(ChainSearch(network).find(options))
    let plan = Planner.plan(region)
    let planned = plan.links.map {
      PlannedFlow(candidate: $0.candidate, quantity: $0.quantity, value: $0.value)
    }
    try comesBack(FlowAccount(LoopNetwork(region: region, planned: planned), status: .planned))
  }
}
