import MaterialGraph
import Planning
import Primitives
import Testing

@Suite struct ParetoFrontTests {
  private static func gain(_ objective: Objective, _ left: Double, over right: Double) -> Double {
    objective == .virgin ? right - left : left - right
  }

  /// The ends are the optima of each objective, no point betters another, and all are plans.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func frontsOfRandomRegions(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 300)
    let pairs: [(Objective, Objective)] = [
      (.benefit, .diversion), (.benefit, .carbon), (.diversion, .virgin), (.carbon, .benefit),
    ]
    let (first, second) = pairs[Int(seed) % pairs.count]
    drawn.request.threads = 2
    let region = try drawn.region()
    let front = Planner.front(region, first, second, steps: 5, drawn.request)
    drawn.request.objective = first
    let best = Planner.plan(region, drawn.request)
    drawn.request.objective = second
    let other = Planner.plan(region, drawn.request)
    guard let top = best.value, let end = other.value else {
      #expect(front.points.isEmpty)
      return
    }
    let start = try #require(front.points.first)
    let finish = try #require(front.points.last)
    #expect(Tolerance.agree(start.first, top, relative: 4e-6), "\(start.first) \(top)")
    #expect(Tolerance.agree(finish.second, end, relative: 4e-6), "\(finish.second) \(end)")
    for (point, next) in zip(front.points, front.points.dropFirst()) {
      #expect(
        Self.gain(first, point.first, over: next.first) > -1e-6 * max(1, point.first.magnitude))
      #expect(Self.gain(second, next.second, over: point.second) > 0)
    }
    for point in front.points {
      let found = PlanVerifier.verify(SubmittedPlan(plan: point.plan), of: region)
      #expect(found.isValid, "\(found.violations)")
    }
  }

  /// Ten tonnes go to the near taker for money, or to the far one for carbon: a straight front.
  @Test func aFrontThatIsKnown() throws {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    for key in ["ash", "clinker", "sand"] { builder.add(MaterialDraft(key)) }
    for key in ["A", "B", "C"] { builder.add(FirmDraft(key)) }
    var rule = RuleDraft(waste: "ash", replaces: "clinker")
    rule.co2eSavedKg = 800
    rule.treatmentCost = 60
    builder.add(rule)
    var other = RuleDraft(waste: "ash", replaces: "sand")
    other.co2eSavedKg = 0
    builder.add(other)
    var ash = StreamDraft(firm: "A", .output, .key("ash"))
    ash.quantity = .exact(10)
    ash.costToday = UnitCost(20)
    builder.add(ash)
    for (firm, material, price) in [("B", "clinker", 50.0), ("C", "sand", 30.0)] {
      var input = StreamDraft(firm: firm, .input, .key(material))
      input.quantity = .exact(10)
      input.costToday = UnitCost(price)
      builder.add(input)
    }
    let region = try builder.build()
    let front = Planner.front(region, .benefit, .carbon, steps: 5)
    #expect(front.isProven)
    #expect(front.points.count == 5)
    for (position, point) in front.points.enumerated() {
      let share = Double(position) / 4
      #expect(Tolerance.agree(point.first, 500 - 400 * share, relative: 1e-5))
      #expect(Tolerance.agree(point.second, 8 * share, relative: 1e-5))
    }
  }
}
