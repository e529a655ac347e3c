import Matching
import MaterialGraph
import Planning
import Primitives
import RegionSupport
import Testing

/// What links may be paid, worked out by hand.
@Suite struct LinkPriceTests {
  private func agree(_ left: Double, _ right: Double) -> Bool { (left - right).magnitude < 1e-6 }

  /// Ash costs 10 a tonne to get rid of, the brickworks buys clay at 25, the road works at 18; there
  /// is ash for the first alone.
  @Test func betweenWhatBothSave() throws {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.scenario.linkFixedCost = 100
    builder.add(MaterialDraft("ash"))
    for key in ["station", "bricks", "roads"] { builder.add(FirmDraft(key)) }
    for (firm, side, cost) in [
      ("station", Direction.output, 10.0), ("bricks", .input, 25), ("roads", .input, 18),
    ] {
      var stream = StreamDraft(firm: firm, side, .key("ash"))
      stream.quantity = .exact(100)
      stream.costToday = UnitCost(cost)
      builder.add(stream)
    }
    let plan = Planner.plan(try builder.build())
    let price = try #require(Planner.prices(of: plan).first)
    #expect(agree(price.low, -10) && agree(price.high, 24))
    #expect(agree(price.equalGain, 7) && agree(price.sidePayment, 0) && agree(price.shortfall, 0))
    // With the road works to turn to, the station may ask for as much as that would bring.
    #expect(price.lowBeside >= price.low && price.lowBeside <= 18 + 1e-6)
  }

  /// A mill of its own grinds 100 t of slag for 20 a tonne into powder, of which the works takes 80 t
  /// instead of buying at 50; the rest is sold outside at 35.
  @Test func aProcessCanPayWhatItsProductBrings() throws {
    var builder = RegionBuilder.slagAndPowder(slag: 100, disposal: 10, powder: 80, price: 50)
    builder.addMill(
      ofFirm: "mill", change: { $0.variableCost = 20 }, product: { $0.marketPrice = 35 })
    let plan = Planner.plan(try builder.build())
    let prices = Planner.prices(of: plan)
    let ends = plan.links.map { plan.region.ports[$0.candidate.from].isProcess }
    let feed = try #require(zip(prices, ends).first { !$0.1 }).0
    // A tonne more is sold outside: 35 − 20.
    #expect(agree(feed.low, -10) && agree(feed.high, 15), "\(feed)")
    let sale = try #require(zip(prices, ends).first { $0.1 }).0
    #expect(agree(sale.low, 35) && agree(sale.high, 50), "\(sale)")
    #expect(prices.allSatisfy { $0.shortfall == 0 })
  }

  /// What is kept at a loss needs others to add something; where the taker gains, the least payment
  /// that keeps the giver is named.
  @Test(arguments: [(20.0, 2500.0, 1000.0), (40, 3000, 0)])
  func theLeastThatMakesALinkStable(need: Double, payment: Double, shortfall: Double) throws {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.add(MaterialDraft("ash"))
    for key in ["A", "B"] { builder.add(FirmDraft(key)) }
    for (firm, side, cost) in [("A", Direction.output, -30.0), ("B", .input, need)] {
      var stream = StreamDraft(firm: firm, side, .key("ash"))
      stream.quantity = .exact(100)
      stream.costToday = UnitCost(cost)
      builder.add(stream)
    }
    var exchange = ExchangeDraft(from: "A", to: "B")
    exchange.quantity = .exact(100)
    builder.add(exchange)
    let price = try #require(Planner.prices(of: Planner.plan(try builder.build())).first)
    #expect(agree(price.low, 30) && agree(price.high, need))
    #expect(agree(price.sidePayment, payment) && agree(price.shortfall, shortfall))
  }
}
