import Matching
import MaterialGraph
import Planning
import Primitives
import Testing

/// Regions that contradict themselves, by hand: what is told is the smallest conflict.
@Suite struct ConflictTests {
  private struct Case {
    var builder = RegionBuilder()

    init() {
      builder.scenario.unknownDistanceKm = 0
      for key in ["gypsum", "sand"] { builder.add(MaterialDraft(key)) }
      for key in ["F", "P", "C", "Q"] { builder.add(FirmDraft(key)) }
    }

    mutating func give(
      _ firm: String, _ quantity: Double, material: String = "gypsum", mustPlace: Double = 0,
      _ change: (inout StreamDraft) -> Void = { _ in }
    ) {
      var stream = StreamDraft(firm: firm, .output, .key(material))
      stream.quantity = .exact(quantity)
      stream.mustPlace = mustPlace
      change(&stream)
      builder.add(stream)
    }

    mutating func take(
      _ firm: String, _ quantity: Double, material: String = "gypsum",
      _ change: (inout StreamDraft) -> Void = { _ in }
    ) {
      var stream = StreamDraft(firm: firm, .input, .key(material))
      stream.quantity = .exact(quantity)
      change(&stream)
      builder.add(stream)
    }

    mutating func keep(_ from: String, _ to: String, _ quantity: Double) {
      var exchange = ExchangeDraft(from: from, to: to)
      exchange.material = .key("gypsum")
      exchange.quantity = .exact(quantity)
      builder.add(exchange)
    }

    /// The conflict as words: kinds with the keys of what they are about.
    func conflict() throws -> (words: [String], isIrreducible: Bool) {
      let region = try builder.build()
      let plan = Planner.plan(region)
      #expect(plan.status == .infeasible)
      let words = plan.conflicts.flatMap(\.requirements).map { requirement in
        switch requirement {
        case .mustPlace(let port): "place \(region.ports[port].key)"
        case .accepts(let port): "accepts \(region.ports[port].key)"
        case .available(let port): "available \(region.ports[port].key)"
        case .partners(let port): "partners \(region.ports[port].key)"
        case .blend(let port, let property): "blend \(region.ports[port].key) \(property)"
        case .lot(let from, let to):
          "lot \(region.ports[from].key) \(region.ports[to].key)"
        case .kept(let exchange):
          "kept \(region.firms[region.exchanges[exchange].fromFirm].key)"
        case .capacity(let process): "capacity \(region.processes[process].key)"
        default: "\(requirement)"
        }
      }
      return (words, plan.conflicts.allSatisfy(\.isIrreducible))
    }
  }

  @Test func takersThatAcceptTooLittle() throws {
    var given = Case()
    given.give("F", 900, mustPlace: 1)
    given.take("P", 400)
    given.take("C", 200)
    // What has nothing to do with it is not told.
    given.give("Q", 50, material: "sand", mustPlace: 1)
    given.take("P", 80, material: "sand")
    let found = try given.conflict()
    #expect(found.words == ["place F/out/1", "accepts C/in/1", "accepts P/in/1"])
    #expect(found.isIrreducible)
  }

  @Test func nobodyTakesIt() throws {
    var given = Case()
    given.give("F", 900, mustPlace: 0.5)
    let words = try given.conflict().words
    #expect(words == ["place F/out/1"])
  }

  @Test func twoThatMustPlaceCompete() throws {
    var given = Case()
    given.give("F", 300, mustPlace: 1)
    given.give("Q", 300, mustPlace: 1)
    given.take("P", 500)
    let found = try given.conflict()
    #expect(found.words == ["place F/out/1", "place Q/out/1", "accepts P/in/1"])
  }

  @Test func aKeptExchangeTakesTheRoom() throws {
    var given = Case()
    given.give("F", 300, mustPlace: 1)
    given.give("Q", 400)
    given.take("P", 500)
    given.keep("Q", "P", 350)
    let found = try given.conflict()
    #expect(found.words == ["place F/out/1", "kept Q", "accepts P/in/1"])
    #expect(found.isIrreducible)
  }

  @Test func tooFewPartners() throws {
    var given = Case()
    given.give("F", 900, mustPlace: 1) { $0.maximumLinks = 1 }
    given.take("P", 500)
    given.take("C", 500)
    let found = try given.conflict()
    #expect(found.words.contains("partners F/out/1"))
    #expect(found.words.first == "place F/out/1")
    #expect(found.isIrreducible)
  }

  @Test func theBlendForbidsIt() throws {
    var given = Case()
    given.give("F", 400, mustPlace: 1) { $0.quality = quality("Cl=0.5 %") }
    given.take("P", 1000) {
      $0.quality = quality("Cl<=0.1 %")
      $0.qualityToday = quality("Cl=0 %")
    }
    let found = try given.conflict()
    #expect(found.words == ["place F/out/1", "blend P/in/1 cl"])
  }

  @Test func theProcessIsTooSmall() throws {
    var given = Case()
    given.give("F", 400, mustPlace: 1)
    var mill = ProcessDraft("mill", technology: "milling")
    mill.firm = "P"
    mill.status = .existing
    mill.capacity = 100
    given.builder.add(mill)
    given.builder.add(
      ProcessFlowDraft(process: "mill", .input, .key("gypsum"), ratio: 1))
    let found = try given.conflict()
    #expect(found.words == ["place F/out/1", "capacity mill"])
  }

  private func quality(_ text: String) -> Quality { (try? Quality.parse(text)) ?? .none }
}

/// A kept exchange whose taker, or giver, has the material only at a process.
@Suite struct KeptProcessTests {
  private func region(quantity: Double?, capacity: Double? = 200) throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    for key in ["liquor", "solvent"] { builder.add(MaterialDraft(key)) }
    for key in ["S", "D", "E"] { builder.add(FirmDraft(key)) }
    var output = StreamDraft(firm: "S", .output, .key("liquor"))
    output.quantity = .exact(150)
    output.costToday = UnitCost(1)
    builder.add(output)
    var tower = ProcessDraft("tower", technology: "distillation")
    tower.firm = "D"
    tower.status = .existing
    tower.capacity = capacity
    tower.variableCost = 5
    builder.add(tower)
    builder.add(ProcessFlowDraft(process: "tower", .input, .key("liquor"), ratio: 1))
    var solvent = ProcessFlowDraft(process: "tower", .output, .key("solvent"), ratio: 0.5)
    solvent.marketPrice = 4
    builder.add(solvent)
    var exchange = ExchangeDraft(from: "S", to: "D")
    exchange.material = .key("liquor")
    exchange.quantity = quantity.map(Quantity.exact) ?? .unknown
    builder.add(exchange)
    return try builder.build()
  }

  @Test func theProcessIsTheTaker() throws {
    let region = try region(quantity: 60)
    #expect(region.streams.count { $0.isImplied } == 0)
    let plan = Planner.plan(region)
    // It does not pay (1 + 2 − 5 a tonne), but it is kept.
    #expect(plan.links.map(\.quantity) == [60])
    #expect(plan.links.first.map { region.ports[$0.candidate.to].key } == "tower/in/liquor")
    #expect(plan.processes.map(\.activity) == [60])
    #expect(plan.links.first?.isKept == true)
    #expect(PlanVerifier.verify(SubmittedPlan(plan: plan), of: region).isValid)
  }

  @Test func withoutAQuantityThereIsNoSink() throws {
    let region = try region(quantity: nil)
    #expect(region.streams.count { $0.isImplied } == 0)
    let plan = Planner.plan(region)
    #expect(plan.status == .optimal)
    #expect(plan.links.isEmpty)
  }

  @Test func lessThanIsKeptIsFoundOut() throws {
    let region = try region(quantity: 60)
    var submitted = SubmittedPlan(plan: Planner.plan(region))
    submitted.links = []
    let violations = PlanVerifier.verify(submitted, of: region).violations
    #expect(violations.contains { $0.kind == .kept })
  }

  @Test func moreThanTheProcessTakesContradicts() throws {
    let region = try region(quantity: 120, capacity: 100)
    let plan = Planner.plan(region)
    #expect(plan.status == .infeasible)
    let told = plan.conflicts.flatMap(\.requirements)
    #expect(told == [.kept(exchange: 0), .capacity(ID(0))])
  }
}
