import MaterialGraph
import Planning
import Primitives
import Testing

@Suite struct NobodyLosesTests {
  /// Nobody loses, the verifier agrees, and it costs all together something or nothing.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func plansOfRandomRegions(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 40)
    drawn.request.objective = .benefit
    let free = try drawn.plan()
    drawn.request.noFirmLoses = true
    let plan = try drawn.plan()
    guard let value = plan.value, let best = free.value else {
      #expect(plan.value == nil)
      return
    }
    #expect(value <= best + 2e-6 * max(1, best.magnitude))
    let submitted = SubmittedPlan(plan: plan)
    let found = PlanVerifier.verify(submitted, of: plan.region)
    #expect(found.isValid, "\(found.violations)")
    if drawn.exchanges.isEmpty {
      #expect(plan.firms.allSatisfy { $0.benefit >= -1e-5 * max(1, best.magnitude) })
    }
    // A plan in which somebody loses is refused.
    if let loser = free.firms.min(by: { $0.benefit < $1.benefit }), loser.benefit < -1,
      drawn.exchanges.isEmpty
    {
      var wrong = SubmittedPlan(plan: free)
      wrong.noFirmLoses = true
      #expect(PlanVerifier.verify(wrong, of: free.region).violations.contains { $0.kind == .loss })
    }
  }

  /// A gives x to B under an exchange between firms that two of its heaps could carry: a tonne of
  /// the first loses 1, one of the second 5. C would pay 10 for the first, which is cleaner.
  private func keptByEither(_ wantsClean: Bool) throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.add(MaterialDraft("x"))
    for key in ["A", "B", "C"] { builder.add(FirmDraft(key)) }
    for (key, amount, cost, chlorine) in [("clean", 60.0, -1.0, "0"), ("foul", 100, -5, "5")] {
      var heap = StreamDraft(firm: "A", .output, .key("x"))
      heap.key = key
      heap.quantity = .exact(amount)
      heap.costToday = UnitCost(cost)
      heap.quality = try Quality.parse("Cl=\(chlorine) %")
      builder.add(heap)
    }
    var need = StreamDraft(firm: "B", .input, .key("x"))
    need.quantity = .exact(200)
    builder.add(need)
    if wantsClean {
      var other = StreamDraft(firm: "C", .input, .key("x"))
      other.quantity = .exact(60)
      other.costToday = UnitCost(10)
      other.quality = try Quality.parse("Cl<=0 %")
      builder.add(other)
    }
    var exchange = ExchangeDraft(from: "A", to: "B")
    exchange.material = .key("x")
    exchange.quantity = .exact(100)
    builder.add(exchange)
    return try builder.build()
  }

  /// What is kept may cost its firms what it costs them today, by whichever streams it goes.
  @Test func whatSeveralPairsKeepMayLoseWhatItLosesToday() throws {
    var request = PlanRequest()
    request.noFirmLoses = true
    let region = try keptByEither(false)
    let plan = Planner.plan(region, request)
    #expect(plan.status == .optimal)
    // 60 t at −1 and 40 t at −5.
    #expect(Tolerance.agree(plan.value ?? .nan, -260, relative: 1e-6))
    #expect(PlanVerifier.verify(SubmittedPlan(plan: plan), of: region).isValid)
  }

  /// Nobody is left with less than that for the gain of others.
  @Test func aKeptExchangeIsNotMadeWorseForOthers() throws {
    var request = PlanRequest()
    let region = try keptByEither(true)
    // All clean tonnes to C, 100 foul ones to B.
    #expect(Tolerance.agree(Planner.plan(region, request).value ?? .nan, 40, relative: 1e-6))
    request.noFirmLoses = true
    let plan = Planner.plan(region, request)
    let taker = try #require(plan.firms.first { $0.key == "B" })
    #expect(taker.benefit >= -130 - 1e-3)
    #expect(Tolerance.agree(plan.value ?? .nan, -260, relative: 1e-5))
    #expect(PlanVerifier.verify(SubmittedPlan(plan: plan), of: region).isValid)
  }

  /// A kept exchange that a firm's process needs: what running it costs is part of what is so today.
  @Test func aKeptExchangeOfAProcessMayLoseWhatTheProcessCosts() throws {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    for key in ["slag", "sand"] { builder.add(MaterialDraft(key)) }
    for key in ["A", "B"] { builder.add(FirmDraft(key)) }
    var slag = StreamDraft(firm: "A", .output, .key("slag"))
    slag.quantity = .exact(100)
    slag.costToday = UnitCost(2)
    builder.add(slag)
    var mill = ProcessDraft("mill", technology: "grinding")
    mill.firm = "B"
    mill.status = .existing
    mill.capacity = 200
    mill.variableCost = 7
    builder.add(mill)
    builder.add(ProcessFlowDraft(process: "mill", .input, .key("slag"), ratio: 1))
    builder.add(ProcessFlowDraft(process: "mill", .output, .key("sand"), ratio: 1))
    var exchange = ExchangeDraft(from: "A", to: "B")
    exchange.material = .key("slag")
    exchange.quantity = .exact(100)
    builder.add(exchange)
    let region = try builder.build()
    var request = PlanRequest()
    request.noFirmLoses = true
    let plan = Planner.plan(region, request)
    #expect(Tolerance.agree(plan.value ?? .nan, -500, relative: 1e-6))
    #expect(PlanVerifier.verify(SubmittedPlan(plan: plan), of: region).isValid)
  }

  /// A closed firm takes no part, owes nothing, and the verifier knows it.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func closedFirmsTakeNoPart(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 70)
    drawn.request.closedFirms = ["f0"]
    let plan = try drawn.plan()
    guard plan.value != nil else { return }
    let found = PlanVerifier.verify(SubmittedPlan(plan: plan), of: plan.region)
    #expect(found.isValid, "\(found.violations)")
    #expect(!plan.firms.contains { $0.key == "f0" && $0.benefit != 0 })
    // The study of closures finds the same.
    drawn.request.objective = .benefit
    drawn.request.invests = false
    let region = try drawn.region()
    let closed = Planner.plan(region, drawn.request)
    drawn.request.closedFirms = []
    let study = ClosureStudy(region: region, request: drawn.request)
    let change = study.closing(
      try [#require(region.firm("f0"))], building: [])
    if let base = study.basePlan.value, let value = closed.value, let benefit = change.benefit {
      #expect(
        Tolerance.agree(base + benefit, value, relative: 5e-6), "\(base + benefit) \(value)")
    }
  }
}
