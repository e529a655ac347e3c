import MaterialGraph
import Planning
import Primitives
import Testing

@Suite struct PlanComparisonTests {
  private func region(ash: Double = 100, price: Double = 10, fee: Double = 5) throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.add(MaterialDraft("ash"))
    for (firm, direction, amount, cost) in [
      ("A", Direction.output, ash, fee), ("B", .input, 60, price), ("C", .input, 80, 7.0),
    ] {
      builder.add(FirmDraft(firm))
      var stream = StreamDraft(firm: firm, direction, .key("ash"))
      stream.quantity = .exact(amount)
      stream.costToday = UnitCost(cost)
      builder.add(stream)
    }
    return try builder.build()
  }

  private func compare(_ first: Region, _ second: Region) -> PlanComparison {
    PlanComparison(
      .init(name: "a", plan: Planner.plan(first)), .init(name: "b", plan: Planner.plan(second)))
  }

  @Test func theSameRegionHasNoChanges() throws {
    let comparison = compare(try region(), try region())
    #expect(comparison.links.isEmpty && comparison.inputs.isEmpty && comparison.firms.isEmpty)
    #expect(comparison.sameLinks == 2)
  }

  @Test func quantitiesAndPricesAreReasons() throws {
    let more = compare(try region(), try region(ash: 120))
    #expect(more.links.count == 1)
    let change = try #require(more.links.first)
    #expect(change.to == "C/in/1" && change.before == 40 && change.after == 60)
    #expect(change.reasons == [.amount("A/out/1", before: 100, after: 120)])
    #expect(more.inputs.map(\.field) == ["quantity"])
    let cheap = compare(try region(), try region(price: 3))
    let moved = try #require(cheap.links.first { $0.to == "B/in/1" })
    #expect(moved.reasons == [.worth(.purchaseSaved, before: 10, after: 3)])
    let other = try #require(cheap.links.first { $0.to == "C/in/1" })
    #expect(other.reasons == [.displaced(by: ["A/out/1 > B/in/1"])])
    #expect((cheap.totals.first { $0.key == "benefit" }?.change ?? 0) < 0)
  }

  @Test func movingAFirmChangesItsPlace() throws {
    var builder = RegionBuilder()
    builder.add(MaterialDraft("ash"))
    builder.add(FirmDraft("A", location: Coordinate(latitude: 28, longitude: 112)))
    builder.add(SiteDraft("plot", location: Coordinate(latitude: 29, longitude: 113)))
    let region = try builder.build()
    let moved = try region.moving([("A", "plot")])
    #expect(moved.firms[0].location == Coordinate(latitude: 29, longitude: 113))
    #expect(throws: Region.UnknownPlace.self) { try region.moving([("A", "nowhere")]) }
    #expect(throws: Region.UnknownPlace.self) { try region.moving([("Z", "plot")]) }
  }
}
