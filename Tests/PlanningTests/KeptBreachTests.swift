import Matching
import MaterialGraph
import Planning
import Primitives
import Testing

/// What a kept exchange breaks stays, and is told.
@Suite struct KeptBreachTests {
  private struct Case {
    var builder = RegionBuilder()

    init() {
      builder.scenario.unknownDistanceKm = 0
      for key in ["slag", "sand"] { builder.add(MaterialDraft(key)) }
      for key in ["A", "B"] { builder.add(FirmDraft(key)) }
    }

    mutating func stream(
      _ key: String, _ firm: String, _ direction: Direction, _ quantity: Double,
      _ change: (inout StreamDraft) throws -> Void = { _ in }
    ) throws {
      var stream = StreamDraft(firm: firm, direction, .key("slag"))
      stream.key = key
      stream.quantity = .exact(quantity)
      stream.costToday = UnitCost(direction == .output ? 10 : 20)
      try change(&stream)
      builder.add(stream)
    }

    mutating func keep(_ from: String, _ to: String, _ quantity: Double) {
      var exchange = ExchangeDraft(from: from, to: to)
      exchange.quantity = .exact(quantity)
      builder.add(exchange)
    }

    /// The links in use and what is said of kept exchanges.
    func outcome() throws -> (links: [String: Double], breaches: [String]) {
      let region = try builder.build()
      let plan = Planner.plan(region)
      #expect(plan.status == .optimal)
      #expect(PlanVerifier.verify(SubmittedPlan(plan: plan), of: region).isValid)
      var links: [String: Double] = [:]
      for link in plan.links {
        let ends = (region.ports[link.candidate.from].key, region.ports[link.candidate.to].key)
        links["\(ends.0) \(ends.1)"] = link.quantity
      }
      let breaches: [String] = plan.assumptions.compactMap { assumption in
        switch assumption {
        case .keptInBreach(_, let why): "\(why)"
        case .keptBeyond(_, .accepts): "share"
        case .keptBeyond(_, .ruleShare): "share of a rule"
        case .keptBeyond(_, .blend(_, let property)): "blend \(property)"
        case .keptBeyond(_, .partners(let port)): "partners \(region.ports[port].key)"
        case .keptBeyond(_, .lot): "lot"
        default: nil
        }
      }
      return (links, breaches)
    }
  }

  @Test func aKeptQuantityWithinAllLimitsSaysNothing() throws {
    var region = Case()
    try region.stream("o", "A", .output, 100)
    try region.stream("i", "B", .input, 100)
    region.keep("o", "i", 50)
    #expect(try region.outcome().breaches.isEmpty)
  }

  @Test func aShareIsBroken() throws {
    var region = Case()
    try region.stream("o", "A", .output, 100)
    try region.stream("i", "B", .input, 100) { $0.maximumShare = 0.3 }
    region.keep("o", "i", 50)
    let outcome = try region.outcome()
    #expect(outcome.links == ["o i": 50])
    #expect(outcome.breaches == ["share"])
  }

  @Test func aBlendIsBroken() throws {
    var region = Case()
    try region.stream("o", "A", .output, 100) { $0.quality = try Quality.parse("Cl=2 %") }
    try region.stream("i", "B", .input, 100) { $0.quality = try Quality.parse("Cl<=1 %") }
    region.keep("o", "i", 50)
    let outcome = try region.outcome()
    #expect(outcome.links == ["o i": 50])
    #expect(outcome.breaches == ["blend cl"])
  }

  @Test func aBlendThatConventionalSupplyDilutesIsKept() throws {
    var region = Case()
    try region.stream("o", "A", .output, 100) { $0.quality = try Quality.parse("Cl=2 %") }
    try region.stream("i", "B", .input, 100) {
      $0.quality = try Quality.parse("Cl<=1 %")
      $0.qualityToday = try Quality.parse("Cl=0 %")
    }
    region.keep("o", "i", 50)
    #expect(try region.outcome().breaches.isEmpty)
  }

  @Test func partnersAndLotsAreBroken() throws {
    var region = Case()
    try region.stream("o", "A", .output, 100) { $0.maximumLinks = 1 }
    try region.stream("i", "B", .input, 30) { $0.minimumLot = 60 }
    try region.stream("j", "B", .input, 30)
    region.keep("o", "i", 10)
    region.keep("o", "j", 10)
    let outcome = try region.outcome()
    #expect(outcome.links.keys.sorted() == ["o i", "o j"])
    #expect(outcome.breaches.sorted() == ["lot", "partners o", "partners o"])
  }

  /// Between firms it is kept by the pairs that may be linked, not by one that may not.
  @Test func aPairThatFitsKeepsWhatFirmsKeep() throws {
    var region = Case()
    try region.stream("o", "A", .output, 100) { $0.months = Months(mask: 0b111) }
    try region.stream("p", "A", .output, 100)
    try region.stream("i", "B", .input, 50) { $0.months = Months(mask: 0b1100_0000) }
    region.keep("A", "B", 40)
    let outcome = try region.outcome()
    #expect(outcome.links == ["p i": 50])
    #expect(outcome.breaches.isEmpty)
  }

  /// What several pairs keep together goes by those that obey every limit, where there are such.
  @Test func severalPairsBreakNothingThatTheyNeedNot() throws {
    var region = Case()
    try region.stream("o", "A", .output, 100)
    try region.stream("p", "A", .output, 100)
    try region.stream("i", "B", .input, 100) {
      $0.maximumShare = 0.3
      $0.costToday = UnitCost(90)
    }
    try region.stream("j", "B", .input, 100)
    region.keep("A", "B", 130)
    let outcome = try region.outcome()
    #expect(outcome.breaches.isEmpty)
    #expect(outcome.links.values.reduce(0, +) == 130)
  }

  @Test func severalPairsBreakShareBlendPartnersAndLotNoMoreThanTheyMust() throws {
    var share = Case()
    try share.stream("o", "A", .output, 100)
    try share.stream("p", "A", .output, 100)
    try share.stream("i", "B", .input, 100) { $0.maximumShare = 0.3 }
    try share.stream("j", "B", .input, 50) { $0.maximumShare = 0.5 }
    share.keep("A", "B", 90)
    var outcome = try share.outcome()
    #expect(Tolerance.agree(outcome.links.values.reduce(0, +), 90, relative: 1e-9))
    #expect(!outcome.breaches.isEmpty && outcome.breaches.allSatisfy { $0 == "share" })

    var blend = Case()
    try blend.stream("o", "A", .output, 100) { $0.quality = try Quality.parse("Cl=2 %") }
    try blend.stream("p", "A", .output, 20) { $0.quality = try Quality.parse("Cl=0.5 %") }
    try blend.stream("i", "B", .input, 100) { $0.quality = try Quality.parse("Cl<=1 %") }
    blend.keep("A", "B", 60)
    outcome = try blend.outcome()
    #expect(Tolerance.agree(outcome.links["o i"] ?? 0, 40, relative: 1e-9))
    #expect(outcome.links["p i"] == 20)
    #expect(outcome.breaches == ["blend cl"])

    var partners = Case()
    try partners.stream("o", "A", .output, 50)
    try partners.stream("p", "A", .output, 50)
    try partners.stream("i", "B", .input, 100) { $0.maximumLinks = 1 }
    partners.keep("A", "B", 80)
    outcome = try partners.outcome()
    #expect(outcome.links.keys.sorted() == ["o i", "p i"])
    #expect(outcome.breaches == ["partners i"])

    var lot = Case()
    try lot.stream("o", "A", .output, 50)
    try lot.stream("p", "A", .output, 50)
    try lot.stream("i", "B", .input, 40) { $0.minimumLot = 60 }
    lot.keep("A", "B", 30)
    outcome = try lot.outcome()
    #expect(outcome.links.count == 1)
    #expect(outcome.breaches == ["lot"])
  }

  /// Limits give way to what is kept and to nothing else.
  @Test func whatIsNotKeptObeysTheLimitsAllTheSame() throws {
    var region = Case()
    try region.stream("o", "A", .output, 30)
    try region.stream("p", "A", .output, 30)
    try region.stream("q", "B", .output, 100) { $0.mustPlace = 0.5 }
    try region.stream("i", "B", .input, 100) { $0.maximumShare = 0.4 }
    region.keep("A", "B", 60)
    let built = try region.builder.build()
    let plan = Planner.plan(built)
    #expect(plan.status == .infeasible)
    #expect(
      plan.conflicts.first?.requirements.contains {
        if case .mustPlace = $0 { true } else { false }
      }
        == true)
  }

  @Test func whereNoPairFitsAllAreKept() throws {
    var region = Case()
    try region.stream("o", "A", .output, 100) { $0.months = Months(mask: 0b111) }
    try region.stream("i", "B", .input, 50) { $0.months = Months(mask: 0b1100_0000) }
    region.keep("A", "B", 40)
    let outcome = try region.outcome()
    #expect(outcome.links == ["o i": 50])
    #expect(outcome.breaches == ["noCommonMonth"])
  }
}
