import MaterialGraph
import Planning
import Primitives
import Testing

@Suite struct LayoutTests {
  /// Two pairs that deal with each other sit crosswise: exchanging two of them saves the haul.
  private func region(apart: [ApartPair] = []) throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.transport.costPerTonneKm = .stated(1)
    builder.scenario.detourFactor = 1
    builder.scenario.apart = apart
    for (position, key) in ["A", "C", "B", "D"].enumerated() {
      let place = Coordinate(
        latitude: 28 + Double(position / 2), longitude: 112 + 0.01 * Double(position % 2))
      builder.add(FirmDraft(key, location: place))
    }
    for (giver, taker) in [("A", "B"), ("C", "D")] {
      let material = "m\(giver)"
      builder.add(MaterialDraft(material))
      var out = StreamDraft(firm: giver, .output, .key(material))
      out.quantity = .exact(10)
      out.costToday = UnitCost(500)
      builder.add(out)
      var into = StreamDraft(firm: taker, .input, .key(material))
      into.quantity = .exact(10)
      into.costToday = UnitCost(500)
      builder.add(into)
    }
    return try builder.build()
  }

  @Test func partnersAreBroughtTogether() throws {
    let layout = Planner.layout(of: Planner.plan(try region()))
    #expect(layout.seats.count == 4)
    #expect(layout.costBefore > 2000)
    #expect(layout.costAfter < 40)
    #expect(layout.gap < 0.01)
    #expect(layout.breaches.isEmpty)
    let gain = (layout.replanned?.totals.benefit ?? 0) - layout.plan.totals.benefit
    #expect(Tolerance.agree(gain, layout.costBefore - layout.costAfter, relative: 1e-6))
  }

  @Test func whatMustStayApartDoes() throws {
    let layout = Planner.layout(
      of: Planner.plan(try region(apart: [ApartPair("A", "B", km: 50)])))
    #expect(layout.breaches.isEmpty)
    let seats = layout.seats.filter { ["A", "B"].contains(layout.plan.region.firms[$0.firm].key) }
    #expect(seats[0].after.location.distanceKm(to: seats[1].after.location) > 50)
    #expect(layout.lowerBound <= layout.costAfter)
  }

  @Test func whoStaysStays() throws {
    var request = LayoutRequest()
    request.fixed = ["A", "B", "C", "D"]
    #expect(Planner.layout(of: Planner.plan(try region()), request).seats.isEmpty)
  }
}
