import Matching
import MaterialGraph
import Planning
import Primitives
import Testing

/// What is said to turn a link in or out of the plan does so when the region says it.
@Suite struct PairStudyTests {
  /// Two givers and two takers; figures that a test may move.
  private struct Park {
    var quantities = ["A": 100.0, "B": 80.0, "X": 90.0, "Y": 60.0]
    var costs = ["A": 10.0, "B": 14.0, "X": 20.0, "Y": 12.0]
    var places: [String: Double] = ["A": 0, "B": 0.3, "X": 0.1, "Y": 0.5]
    var east = ["A": 0.0, "B": 0.2, "X": 0.4, "Y": 0.1]
    var fixedCost = 0.0
    var reachKm: Double?

    func region() throws -> Region {
      var builder = RegionBuilder()
      builder.scenario.linkFixedCost = fixedCost
      builder.scenario.distanceLimitKm = reachKm
      builder.scenario.transport.costPerTonneKm = .stated(0.2)
      builder.scenario.transport.fixedPerTonne = .stated(1)
      builder.add(MaterialDraft("ash"))
      for key in ["A", "B", "X", "Y"] {
        builder.add(
          FirmDraft(
            key,
            location: Coordinate(
              latitude: 28 + (places[key] ?? 0), longitude: 112 + (east[key] ?? 0))))
        var stream = StreamDraft(firm: key, key < "X" ? .output : .input, .key("ash"))
        stream.key = "\(key)-ash"
        stream.quantity = .exact(quantities[key] ?? 0)
        stream.costToday = UnitCost(costs[key] ?? 0)
        builder.add(stream)
      }
      return try builder.build()
    }

    func uses(_ from: String, _ to: String) throws -> Bool {
      let region = try region()
      let plan = Planner.plan(region)
      return plan.links.contains {
        region.ports[$0.candidate.from].key == "\(from)-ash"
          && region.ports[$0.candidate.to].key == "\(to)-ash"
      }
    }

    func moved(_ flip: Flip, _ from: String, _ to: String, to value: Double) -> Park? {
      var park = self
      switch flip.figure {
      case .outputCost: park.costs[from] = value
      case .inputCost: park.costs[to] = value
      case .outputQuantity: park.quantities[from] = value
      case .inputQuantity: park.quantities[to] = value
      case .unitValue, .distance: return nil
      }
      return park
    }
  }

  private func check(_ park: Park, _ label: String) throws -> Int {
    var verified = 0
    let region = try park.region()
    let plan = Planner.plan(region)
    for (from, to) in [("A", "X"), ("A", "Y"), ("B", "X"), ("B", "Y")] {
      let found = try Explanation.explain(
        region, from: "\(from)-ash", to: "\(to)-ash", plan: plan)
      guard let findings = found.first?.findings else { continue }
      let isUsed = try park.uses(from, to)
      for flip in findings.flips where flip.at != flip.now {
        #expect(flip.enters == !isUsed, "\(label) \(from) \(to)")
        let step = 1e-4 * max(1, flip.at.magnitude) * (flip.at >= flip.now ? 1 : -1)
        guard let before = park.moved(flip, from, to, to: flip.at - step),
          let after = park.moved(flip, from, to, to: flip.at + step)
        else { continue }
        let words = "\(label) \(from) \(to) \(flip)"
        let wasUsed = try before.uses(from, to)
        let isUsedThen = try after.uses(from, to)
        #expect(wasUsed == isUsed, "before: \(words)")
        #expect(isUsedThen != isUsed, "after: \(words)")
        verified += 1
      }
    }
    return verified
  }

  @Test func flipsOfLinearPartsAreReal() throws {
    var verified = 0
    for seed in 0..<8 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var park = Park()
      for key in ["A", "B", "X", "Y"] {
        park.quantities[key] = Double(40 + random.below(90))
        park.costs[key] = Double(random.below(25)) + 0.37
        park.places[key] = Double(random.below(80)) / 100
        park.east[key] = Double(random.below(80)) / 100
      }
      verified += try check(park, "seed \(seed)")
    }
    #expect(verified > 40)
  }

  @Test func flipsWithFixedCostsAreReal() throws {
    var verified = 0
    for seed in 0..<4 as Range<UInt64> {
      var random = SeededGenerator(seed: 50 + seed)
      var park = Park()
      park.fixedCost = Double(100 + random.below(600))
      for key in ["A", "B", "X", "Y"] {
        park.quantities[key] = Double(40 + random.below(90))
        park.costs[key] = Double(random.below(25)) + 0.37
        park.places[key] = Double(random.below(80)) / 100
        park.east[key] = Double(random.below(80)) / 100
      }
      verified += try check(park, "seed \(seed)")
    }
    #expect(verified > 8)
  }

  @Test func aTransportProblemWorkedOutByHand() throws {
    // One giver of 100 and two takers that want 100 each: the one that pays 3 more a unit has it.
    var park = Park()
    park.quantities = ["A": 100, "B": 0, "X": 100, "Y": 100]
    park.places = ["A": 0, "B": 0, "X": 0, "Y": 0]
    park.east = [:]
    park.costs = ["A": 10, "B": 0, "X": 20, "Y": 17]
    let region = try park.region()
    let plan = Planner.plan(region)
    let leftPairs = try Explanation.explain(region, from: "A-ash", to: "Y-ash", plan: plan)
    let left = try #require(leftPairs.first?.findings)
    let price = try #require(left.flips.first { $0.figure == .inputCost })
    #expect(price.enters)
    #expect((price.at - 20).magnitude < 1e-3)
    #expect(left.flips.contains { $0.figure == .outputQuantity && ($0.at - 100).magnitude < 1e-2 })
    #expect(left.shifts.map { region.ports[$0.candidate.to].key } == ["X-ash"])
    let usedPairs = try Explanation.explain(region, from: "A-ash", to: "X-ash", plan: plan)
    let used = try #require(usedPairs.first?.findings)
    #expect(used.worth.map { ($0 - 300).magnitude < 1e-6 } == true)
    #expect(used.outputPrice.map { ($0 - 26).magnitude < 1e-6 } == true)
    #expect(used.flips.contains { $0.figure == .inputCost && ($0.at - 17).magnitude < 1e-3 })
  }

  @Test func aReachThatCutsFirstIsNamed() throws {
    var park = Park()
    park.reachKm = 80
    let region = try park.region()
    let plan = Planner.plan(region)
    let points = try Explanation.explain(
      region, from: "A-ash", to: "X-ash", plan: plan
    ).first?.turningPoints
    #expect(points?.first == .reach(km: 80))
  }
}
