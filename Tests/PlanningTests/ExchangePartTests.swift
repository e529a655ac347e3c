import MaterialGraph
import Planning
import Primitives
import Testing

/// Parts that are pure exchange go to engines of their own; the answers are those of the general
/// ones, which a limit of nodes that is never reached asks for.
@Suite struct ExchangePartTests {
  private func region(
    seed: UInt64, outputs: Int, inputs: Int, fixedCost: Double = 0, lot: Double = 0,
    hasRatios: Bool = false, hasOpenEnds: Bool = false, ratiosFactor: Bool = true,
    mostPartners: Int? = nil
  ) throws -> Region {
    var random = SeededGenerator(seed: seed)
    var builder = RegionBuilder()
    builder.scenario.linkFixedCost = fixedCost
    builder.scenario.minimumLot = lot
    builder.scenario.distanceLimitKm = 120
    builder.scenario.transport.costPerTonneKm = .stated(0.4)
    let kinds = hasRatios ? 3 : 1
    for kind in 0..<kinds {
      builder.add(MaterialDraft("waste\(kind)"))
      builder.add(MaterialDraft("need\(kind)"))
    }
    for given in 0..<kinds {
      for asked in 0..<kinds {
        // Ratios that factor: worth of the waste over worth of the need.
        let factored = Double(1 + given) / Double(2 + asked)
        let ratio = hasRatios ? factored + (ratiosFactor || given != asked ? 0 : 0.35) : 1
        builder.add(RuleDraft(waste: "waste\(given)", replaces: "need\(asked)", ratio: ratio))
      }
    }
    func place() -> Coordinate? {
      Coordinate(
        latitude: 28 + Double(random.below(1000)) / 1000,
        longitude: 112 + Double(random.below(1000)) / 1000)
    }
    for number in 0..<outputs {
      builder.add(FirmDraft("G\(number)", location: place()))
      var stream = StreamDraft(
        firm: "G\(number)", .output, .key("waste\(random.below(kinds))"))
      let isOpen = hasOpenEnds && random.below(5) == 0
      stream.quantity = isOpen ? .unknown : .exact(Double(50 + random.below(900)))
      stream.costToday = UnitCost(Double(random.below(40)))
      stream.maximumLinks = mostPartners.map { random.below($0 + 1) }
      builder.add(stream)
    }
    for number in 0..<inputs {
      builder.add(FirmDraft("T\(number)", location: place()))
      var stream = StreamDraft(firm: "T\(number)", .input, .key("need\(random.below(kinds))"))
      stream.quantity = .exact(Double(50 + random.below(900)))
      stream.costToday = UnitCost(Double(5 + random.below(40)))
      if random.below(4) == 0 { stream.maximumShare = 0.6 }
      stream.maximumLinks = mostPartners.map { 1 + random.below($0) }
      builder.add(stream)
    }
    return try builder.build()
  }

  private func compare(
    _ region: Region, gap: Double = 1e-6, _ label: String
  ) {
    var request = PlanRequest()
    request.gap = gap
    let special = Planner.plan(region, request)
    request.nodeLimit = 1_000_000
    let general = Planner.plan(region, request)
    // Within the gap that is allowed one may happen to be proven further than the other.
    for plan in [special, general] {
      #expect(plan.status == .optimal || (gap > 1e-6 && plan.status == .feasible), "\(label)")
    }
    guard let value = special.value, let other = general.value, let bound = special.bound else {
      Issue.record("\(label): no plan")
      return
    }
    let room = 2.1 * max(gap, 1e-9) * max(1, other.magnitude)
    #expect((value - other).magnitude <= room, "\(label): \(value) against \(other)")
    #expect(bound >= other - 1e-9 * max(1, other.magnitude), "\(label): bound \(bound)")
    let violations = PlanVerifier.verify(SubmittedPlan(plan: special), of: region).violations
    #expect(violations.isEmpty, "\(label): \(violations)")
    #expect(
      Tolerance.agree(special.totals.benefit, value, relative: 1e-9), "\(label)")
  }

  @Test func flowsAreThoseOfTheLinearProgram() throws {
    for seed in 0..<8 as Range<UInt64> {
      compare(try region(seed: seed, outputs: 14, inputs: 12), "plain \(seed)")
      compare(
        try region(seed: 100 + seed, outputs: 14, inputs: 12, hasRatios: true), "ratios \(seed)")
      compare(
        try region(seed: 200 + seed, outputs: 14, inputs: 12, hasOpenEnds: true), "open \(seed)")
      compare(
        try region(
          seed: 600 + seed, outputs: 14, inputs: 12, hasRatios: true, hasOpenEnds: seed % 2 == 0,
          ratiosFactor: false), "ratios that stay \(seed)")
    }
  }

  @Test func fixedCostsAndLotsAreThoseOfBranchAndCut() throws {
    for seed in 0..<2 as Range<UInt64> {
      compare(
        try region(seed: 300 + seed, outputs: 9, inputs: 8, fixedCost: 2500), gap: 1e-2,
        "fixed \(seed)")
      compare(
        try region(seed: 400 + seed, outputs: 9, inputs: 8, fixedCost: 800, lot: 120),
        gap: 1e-2, "lots \(seed)")
      compare(
        try region(
          seed: 500 + seed, outputs: 9, inputs: 9, fixedCost: 1500, hasRatios: true),
        gap: 1e-2, "both \(seed)")
    }
  }

  @Test func limitsOnPartnersAreThoseOfBranchAndCut() throws {
    for seed in 0..<4 as Range<UInt64> {
      compare(
        try region(seed: 700 + seed, outputs: 9, inputs: 8, mostPartners: 3), gap: 2e-3,
        "partners \(seed)")
      compare(
        try region(
          seed: 720 + seed, outputs: 9, inputs: 8, fixedCost: 800, lot: 120,
          hasOpenEnds: seed % 2 == 0, mostPartners: 2), gap: 1e-2, "partners and lots \(seed)")
      compare(
        try region(
          seed: 740 + seed, outputs: 9, inputs: 9, hasRatios: true, mostPartners: 2), gap: 2e-3,
        "partners and ratios \(seed)")
    }
  }

  /// With hundreds of decisions the search begins at a plan near the bound, whatever follows.
  @Test func openingPlansKeepLotsAndLimits() throws {
    for seed in 0..<3 as Range<UInt64> {
      let region = try region(
        seed: 760 + seed, outputs: 26, inputs: 26, fixedCost: seed == 0 ? 0 : 300, lot: 40,
        mostPartners: 3)
      var request = PlanRequest()
      request.nodeLimit = 0
      let plan = Planner.plan(region, request)
      let value = try #require(plan.value)
      let bound = try #require(plan.bound)
      #expect(value > 0.95 * bound, "seed \(seed): \(value) of \(bound)")
      let violations = PlanVerifier.verify(SubmittedPlan(plan: plan), of: region).violations
      #expect(violations.isEmpty, "seed \(seed): \(violations)")
    }
  }

  @Test func threadsDoNotMatter() throws {
    for ratiosFactor in [true, false] {
      let region = try region(
        seed: 900, outputs: 40, inputs: 40, hasRatios: true, ratiosFactor: ratiosFactor)
      var request = PlanRequest()
      let one = Planner.plan(region, request)
      request.threads = 3
      let three = Planner.plan(region, request)
      #expect(one.links == three.links)
      #expect(one.value == three.value)
      #expect(one.bound == three.bound)
    }
  }

  @Test func aStopKeepsPlanAndBoundHonest() throws {
    let region = try region(seed: 901, outputs: 12, inputs: 10, fixedCost: 2000)
    var request = PlanRequest()
    request.gap = 1e-3
    let whole = Planner.plan(region, request)
    let best = try #require(whole.bound)
    for seconds in [0.0, 1e-6] {
      let watch = Watch(secondsLeft: { seconds }, isCancelled: { true }, report: { _ in })
      let plan = Planner.plan(region, PlanRequest(), watch: watch)
      #expect(plan.status == .stopped)
      if let value = plan.value { #expect(value <= best * (1 + 1e-9)) }
      if let bound = plan.bound, let value = whole.value { #expect(bound >= value - 1e-6) }
    }
  }
}
