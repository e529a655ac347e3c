import Matching
import MaterialGraph
import Planning
import Primitives
import Testing

/// Each rule of a plan, broken on its own in a region that one can check by hand.
@Suite struct ViolationTests {
  /// 100 t of ash (2 % chlorine, 30 a t to get rid of) 10 km from a kiln that takes up to 80 t of
  /// clay, half of it replaced, with at most 1.2 % chlorine and 0.5 % in today's clay.
  private func builder() throws -> RegionBuilder {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 10
    builder.scenario.transport = TransportTerms(
      costPerTonneKm: .stated(0.5), fixedPerTonne: .stated(1), co2ePerTonneKm: .stated(0.1))
    builder.scenario.linkFixedCost = 7
    for key in ["ash", "clay"] { builder.add(MaterialDraft(key)) }
    for key in ["station", "kiln"] { builder.add(FirmDraft(key)) }
    var rule = RuleDraft(waste: "ash", replaces: "clay", ratio: 0.5)
    rule.key = "r"
    rule.treatmentCost = 4
    rule.co2eSavedKg = 100
    builder.add(rule)
    return builder
  }

  private func ash() throws -> StreamDraft {
    var ash = StreamDraft(firm: "station", .output, .key("ash"))
    ash.key = "ash"
    ash.quantity = .exact(100)
    ash.costToday = UnitCost(30)
    ash.quality = try Quality.parse("Cl=2 %")
    return ash
  }

  private func clay() throws -> StreamDraft {
    var clay = StreamDraft(firm: "kiln", .input, .key("clay"))
    clay.key = "clay"
    clay.quantity = .exact(80)
    clay.costToday = UnitCost(20)
    clay.maximumShare = 0.5
    clay.quality = try Quality.parse("Cl<=1.2 %")
    clay.qualityToday = try Quality.parse("Cl=0.5 %")
    return clay
  }

  private func region(
    _ change: (inout RegionBuilder, inout StreamDraft, inout StreamDraft) throws -> Void = {
      _, _, _ in
    }
  ) throws -> Region {
    var builder = try builder()
    var ash = try ash()
    var clay = try clay()
    try change(&builder, &ash, &clay)
    builder.add(ash)
    builder.add(clay)
    return try builder.build()
  }

  /// A plan that carries `quantity` and states the rest as it is: a tonne is worth 30 + 0.5·20 − 1 −
  /// 5 − 4 = 30 and saves (100 − 0.1·10)/1000 t of CO2e.
  private func plan(_ quantity: Double) -> SubmittedPlan {
    var plan = SubmittedPlan(status: .optimal, objective: .benefit)
    var link = SubmittedPlan.Link(from: "ash", to: "clay", quantity: quantity)
    link.replaced = quantity / 2
    link.distanceKm = 10
    link.value = 30 * quantity - 7
    link.co2eAvoided = 0.099 * quantity
    link.certainty = "certain"
    link.rule = "r"
    plan.links = quantity > 0 ? [link] : []
    let value = quantity > 0 ? 30 * quantity - 7 : 0
    plan.value = value
    plan.bound = value
    plan.gap = 0
    plan.totals.benefit = value
    plan.totals.diverted = quantity
    plan.totals.virginAvoided = quantity / 2
    plan.totals.virginRemaining = 80 - quantity / 2
    plan.totals.co2eAvoided = 0.099 * quantity
    plan.totals.links = quantity > 0 ? 1 : 0
    plan.totals.invested = 0
    plan.firms = ["kiln", "station"].map { .init(key: $0, benefit: value / 2) }
    return plan
  }

  /// What is found, save that a link which breaks a limit cannot be certain either.
  private func kinds(_ plan: SubmittedPlan, _ region: Region) -> [Violation.Kind] {
    PlanVerifier.verify(plan, of: region).violations.map(\.kind).filter {
      if case .label(.certainty, _, _) = $0 { false } else { true }
    }
  }

  /// 2 q + 0.5 (80 − q/2) ≤ 1.2 (q + 80 − q/2) holds up to q = 56 / 1.15.
  private let mostByBlend = 56 / 1.15

  @Test func worksByHand() throws {
    #expect(kinds(plan(40), try region()).isEmpty)
    #expect(kinds(plan(mostByBlend), try region()).isEmpty)
    #expect(kinds(plan(0), try region()).isEmpty)
    let found = Planner.plan(try region())
    #expect(Tolerance.agree(found.value ?? 0, 30 * mostByBlend - 7, relative: 1e-9))
  }

  @Test func theCurrencyIsTheRegions() throws {
    let region = try region()
    var stated = plan(40)
    stated.currency = region.scenario.currency
    #expect(kinds(stated, region).isEmpty)
    stated.currency = "XXX"
    #expect(
      kinds(stated, region)
        == [.label(.currency, stated: "XXX", expected: region.scenario.currency)])
  }

  @Test func limitsOfStreams() throws {
    let region = try region()
    #expect(kinds(plan(mostByBlend + 0.01), region) == [.blendAbove(property: "Cl")])
    let pure = try self.region { _, ash, clay in
      ash.quality = .none
      clay.quality = .none
    }
    #expect(kinds(plan(80), pure).isEmpty)
    #expect(kinds(plan(80.01), pure) == [.demand])
    let short = try self.region { _, ash, clay in
      ash.quantity = .exact(30)
      clay.quality = .none
    }
    #expect(kinds(plan(30.01), short) == [.supply])
    let forced = try self.region { _, ash, _ in ash.mustPlace = 0.4 }
    #expect(kinds(plan(40), forced).isEmpty)
    #expect(kinds(plan(39), forced) == [.mustPlace])
    #expect(kinds(plan(0), forced) == [.mustPlace])
    let lots = try self.region { builder, ash, clay in
      ash.minimumLot = 20
      clay.minimumLot = 12
      builder.scenario.minimumLot = 22
    }
    #expect(kinds(plan(24), lots).isEmpty)
    #expect(kinds(plan(23), lots) == [.lot])
    #expect(kinds(plan(21), lots) == [.lot, .lot])
    let closed = try self.region { _, _, clay in clay.maximumLinks = 0 }
    #expect(kinds(plan(10), closed) == [.partners])
  }

  @Test func sharesOfRules() throws {
    let region = try region { builder, _, _ in
      var rule = RuleDraft(waste: "ash", replaces: "clay", ratio: 0.5)
      rule.key = "r"
      rule.treatmentCost = 4
      rule.co2eSavedKg = 100
      rule.maximumShare = 0.2
      var fresh = RegionBuilder()
      fresh.scenario = builder.scenario
      for key in ["ash", "clay"] { fresh.add(MaterialDraft(key)) }
      for key in ["station", "kiln"] { fresh.add(FirmDraft(key)) }
      fresh.add(rule)
      builder = fresh
    }
    #expect(kinds(plan(32), region).isEmpty)
    #expect(kinds(plan(33), region) == [.ruleShare(rule: "r")])
  }

  @Test func linksThatCannotBe() throws {
    let far = try region { builder, _, _ in builder.scenario.distanceLimitKm = 9 }
    #expect(kinds(plan(10), far).first == .forbiddenLink(.tooFar(km: 10, limitKm: 9)))
    let banned = try region { builder, _, _ in builder.scenario.forbidden = ["clay"] }
    #expect(kinds(plan(10), banned).first == .forbiddenLink(.banned("clay")))
    let refused = try region { builder, _, _ in
      builder.add(ExchangeDraft(from: "station", to: "kiln", status: .refused))
    }
    #expect(kinds(plan(10), refused).first == .forbiddenLink(.refused))
    let seasons = try region { _, ash, clay in
      ash.months = Months(mask: 0b111)
      clay.months = Months(mask: 0b111000)
    }
    #expect(kinds(plan(10), seasons).first == .forbiddenLink(.noCommonMonth))
    let lots = try region { _, ash, _ in ash.unit = FlowUnit.parse("t") }
    #expect(kinds(plan(10), lots).first == .unplannable)
  }

  @Test func keptExchanges() throws {
    let kept = try region { builder, _, _ in
      builder.scenario.distanceLimitKm = 1
      var exchange = ExchangeDraft(from: "ash", to: "clay")
      exchange.quantity = .exact(20)
      builder.add(exchange)
    }
    // Whatever the distance; and then no less than what is kept.
    #expect(kinds(plan(20), kept).isEmpty)
    #expect(kinds(plan(19), kept) == [.kept])
    #expect(kinds(plan(0), kept) == [.kept])
    // A share that the kept quantity breaks stays broken, but not further.
    let tight = try region { builder, _, clay in
      clay.maximumShare = 0.1
      var exchange = ExchangeDraft(from: "ash", to: "clay")
      exchange.quantity = .exact(20)
      builder.add(exchange)
    }
    #expect(kinds(plan(20), tight).filter { $0 == .demand }.isEmpty)
    #expect(kinds(plan(21), tight).contains(.demand))
  }

  @Test func whatThePlanClaimsOfItself() throws {
    let region = try region()
    var worse = plan(40)
    worse.bound = 1000
    #expect(kinds(worse, region).contains(.bound))
    var wide = plan(40)
    wide.bound = 1300
    wide.gap = 1300 / 1193.0 - 1
    #expect(kinds(wide, region) == [.status(.optimal)])
    wide.status = .feasible
    #expect(kinds(wide, region).isEmpty)
    var nothing = SubmittedPlan(status: .infeasible, objective: .benefit)
    #expect(kinds(nothing, region) == [.emptyPlanFits])
    nothing.value = 3
    #expect(kinds(nothing, region) == [.contentWithoutPlan, .emptyPlanFits])
    var silent = plan(40)
    silent.value = nil
    #expect(kinds(silent, region).contains(.noValue))
  }
}
