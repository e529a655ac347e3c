import Catalog
import GapFilling
import MaterialGraph
import Planning
import Primitives
import RegionSupport
import Testing

/// The least amounts at which a mill pays, worked out by hand.
@Suite struct PolicyStudyTests {
  /// A smelter with 1000 t of slag that costs 100 a tonne, a works that buys 700 t of powder at 200,
  /// and a mill of 600 t/a, 0.9 t of powder a tonne, 20 a tonne to run, that costs `buildCost` over
  /// ten years without interest. Before the annuity it brings 60,000 + 108,000 − 12,000 = 156,000.
  ///
  /// - Parameters:
  ///   - co2eSavedKg: of a tonne of slag; above 0 the mill takes it by a rule that says so.
  ///   - room: what the plot has room for.
  private func region(
    buildCost: Double, forbidden: [String] = [], co2eSavedKg: Double = 0, room: Double? = nil,
    variableCost: Double = 20, minimumLoad: Double = 0
  ) throws -> Region {
    var builder = RegionBuilder.slagAndPowder(
      slag: 1000, disposal: 100, powder: 700, price: 200)
    var site = SiteDraft("plot")
    site.forbidden = forbidden
    site.capacityLimit = room
    builder.add(site)
    var process = ProcessDraft("mill", technology: "grinding")
    process.site = "plot"
    process.capacity = 600
    process.buildCost = buildCost
    process.lifetimeYears = 10
    process.variableCost = variableCost
    process.minimumLoad = minimumLoad
    builder.add(process)
    let feed = co2eSavedKg > 0 ? "grit" : "slag"
    if co2eSavedKg > 0 {
      builder.add(MaterialDraft(feed))
      var rule = RuleDraft(waste: "slag", replaces: feed)
      rule.co2eSavedKg = co2eSavedKg
      builder.add(rule)
    }
    builder.add(ProcessFlowDraft(process: "mill", .input, .key(feed), ratio: 1))
    builder.add(ProcessFlowDraft(process: "mill", .output, .key("powder"), ratio: 0.9))
    return try builder.build()
  }

  private func study(_ region: Region) throws -> PolicyStudy {
    var request = GapRequest()
    request.usesCatalogue = false
    return try PolicyStudy(
      region, knowledge: .embedded, target: .candidate("mill"), request: request)
  }

  /// With 2,160,000 it costs 216,000 a year: 60,000 are missing, on 600 t of slag, 540 t of powder,
  /// or a share of the build cost.
  @Test func leastAmountIsWhatIsMissing() throws {
    let study = try study(try region(buildCost: 2_160_000))
    let questions: [(words: String, expected: Double)] = [
      ("disposal_fee", 100), ("tax:slag", 100), ("subsidy", 100),
      ("green_purchase", 60_000 / 540), ("virgin_tax:powder", 60_000 / 540),
      ("investment_grant", 60_000 / 216_000),
    ]
    for question in questions {
      let instrument = try #require(PolicyInstrument.parse(question.words))
      let answer = study.breakEven(instrument)
      let amount = try #require(answer.amount)
      #expect(Tolerance.agree(answer.worthToday, -60_000, relative: 1e-7))
      #expect((amount / question.expected - 1).magnitude <= 1e-3, "\(question.words) \(amount)")
      #expect(answer.below.worth <= 0 && answer.above.worth > 0)
      #expect(answer.above.amount - answer.below.amount <= 1e-3 * answer.above.amount)
    }
  }

  /// Each answer solved again on both sides by whole plans of the region with the amount among its
  /// policies, for every instrument: worth nothing at the one, something at the other, and a
  /// thousandth apart.
  @Test func bothSidesOfEachBreakEvenAreSolvedAgain() throws {
    let region = try region(buildCost: 2_160_000, co2eSavedKg: 500)
    let study = try study(region)
    func worth(_ instrument: PolicyInstrument, _ amount: Double) throws -> Double {
      var builder = region.builder
      builder.scenario.policies.append(
        Policy(kind: instrument.kind, appliesTo: instrument.appliesTo, amount: amount))
      let priced = try builder.build()
      var request = PlanRequest()
      let without = try #require(Planner.plan(priced, request).value)
      request.invests = true
      return try #require(Planner.plan(priced, request).value) - without
    }
    for name in PolicyInstrument.names {
      let answer = study.breakEven(try #require(PolicyInstrument.parse(name)))
      let amount = try #require(answer.amount, "\(name)")
      #expect(amount == answer.above.amount && answer.below.amount < amount)
      #expect(amount - answer.below.amount <= 1e-3 * amount, "\(name)")
      #expect(try worth(answer.instrument, answer.below.amount) <= 0.2, "\(name)")
      #expect(try worth(answer.instrument, answer.above.amount) > 0, "\(name)")
    }
  }

  /// Running costs it more than standing idle, though it may not run low.
  @Test func whatLosesByRunningStandsIdle() throws {
    let region = try region(buildCost: 1000, variableCost: 400, minimumLoad: 0.5)
    let instrument = try #require(PolicyInstrument.parse("subsidy"))
    let found = try study(region).sweep(instrument, [0, 50, 200])
    for (worth, expected) in zip(found.worth.map { $0[0] }, [-100, -100, 47_900.0]) {
      #expect(Tolerance.agree(worth, expected, relative: 1e-7), "\(found.worth)")
    }
  }

  @Test func whatPaysNeedsNothing() throws {
    let answer = try study(try region(buildCost: 100_000)).breakEven(PolicyInstrument(.tax))
    #expect(answer.amount == 0)
    #expect(answer.worthToday > 0)
  }

  @Test func aGrantOfEverythingMayNotBeEnough() throws {
    // Even for nothing the mill of this fee does not pay: a tax on something else changes nothing.
    let answer = try study(try region(buildCost: 2_160_000)).breakEven(
      PolicyInstrument(.tax, appliesTo: "powder"))
    #expect(answer.amount == nil)
  }

  @Test func aGridAgreesWithEachPlan() throws {
    let study = try study(try region(buildCost: 2_160_000))
    let sweep = study.sweep(
      PolicyInstrument(.tax), [0, 50, 100], PolicyInstrument(.investmentGrant), [0, 0.5])
    for (row, tax) in [0.0, 50, 100].enumerated() {
      for (column, grant) in [0.0, 0.5].enumerated() {
        let expected = -60_000 + 600 * tax + 216_000 * grant
        #expect((sweep.worth[row][column] - expected).magnitude < 0.1, "\(tax) \(grant)")
      }
    }
  }

  @Test func aForbiddenMillIsNamedWithItsReason() throws {
    let region = try region(buildCost: 100_000, forbidden: ["slag"])
    #expect(throws: PolicyQuestionError.forbidden("mill", by: "slag")) { try study(region) }
    var request = GapRequest()
    request.usesCatalogue = false
    let report = GapSearch.find(region, knowledge: .embedded, request)
    let stopped = try #require(report.stopped.first)
    #expect(stopped.key == "mill" && stopped.reason == "slag" && stopped.ground == .site)
    #expect(Tolerance.agree(stopped.worth, 146_000, relative: 1e-7))
  }

  /// The mill needs room for some hundred tonnes to pay; the plot has room for fifty.
  @Test func aPlotWithoutRoomIsNamed() throws {
    var request = GapRequest()
    request.usesCatalogue = false
    let narrow = GapSearch.find(
      try region(buildCost: 1_000_000, room: 50), knowledge: .embedded, request)
    let stopped = try #require(narrow.stopped.first)
    #expect(stopped.key == "mill" && stopped.reason == "plot" && stopped.ground == .room)
    #expect(Tolerance.agree(stopped.worth, 56_000, relative: 1e-7))
    // With room enough, or where it does not pay anyway, nothing is named.
    for (cost, room) in [(1_000_000.0, 550.0), (1e9, 50.0)] {
      let report = GapSearch.find(
        try region(buildCost: cost, room: room), knowledge: .embedded, request)
      #expect(report.stopped.isEmpty)
    }
  }

  /// A ban keeps the slag from moving: it is named with what it costs.
  @Test func aBanIsNamedAsTheGround() throws {
    var builder = try region(buildCost: 100_000).builder
    builder.scenario.policies.append(Policy(kind: .ban, appliesTo: "slag"))
    var request = GapRequest()
    request.usesCatalogue = false
    let report = GapSearch.find(try builder.build(), knowledge: .embedded, request)
    let stopped = try #require(report.stopped.first)
    #expect(stopped.key == "mill" && stopped.reason == "slag" && stopped.ground == .ban)
    #expect(Tolerance.agree(stopped.worth, 146_000, relative: 1e-7))
  }

  @Test func anUnknownCandidateIsAnError() throws {
    let region = try region(buildCost: 1)
    #expect(throws: PolicyQuestionError.self) {
      _ = try PolicyStudy(region, knowledge: .embedded, target: .candidate("mil"))
    }
  }

  @Test func aLoopTurnsViableWithItsLastLink() throws {
    // b's waste could serve a, but moving it costs 50 a tonne and saves 30.
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.scenario.transport = TransportTerms(
      costPerTonneKm: .stated(0), fixedPerTonne: .stated(50), co2ePerTonneKm: .stated(0))
    for key in ["ash", "sand"] { builder.add(MaterialDraft(key)) }
    for key in ["a", "b"] { builder.add(FirmDraft(key)) }
    func add(_ firm: String, _ direction: Direction, _ material: String, _ cost: Double) {
      var stream = StreamDraft(firm: firm, direction, .key(material))
      stream.quantity = .exact(100)
      stream.costToday = UnitCost(cost)
      builder.add(stream)
    }
    add("a", .output, "ash", 60)
    add("b", .input, "ash", 10)
    add("b", .output, "sand", 20)
    add("a", .input, "sand", 10)
    let region = try builder.build()
    let study = try PolicyStudy(region, knowledge: .embedded, target: .loop(["a", "b"]))
    let answer = study.breakEven(PolicyInstrument(.subsidy, appliesTo: "sand"))
    let amount = try #require(answer.amount)
    #expect(amount >= 20 && amount <= 20 * 1.001)
  }
}
