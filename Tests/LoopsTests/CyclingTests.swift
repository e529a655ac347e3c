import Loops
import Matching
import MaterialGraph
import Primitives
import Testing

/// Indicators, the account of flows, material loops, independent loops and chains.
@Suite struct CyclingTests {
  @Test func aClosedRingCyclesAll() throws {
    let network = LoopNetwork(
      region: try SampleNetworks.region([
        .init("A", "B", "x", 10), .init("B", "C", "y", 10), .init("C", "A", "z", 10),
      ]))
    let indicators = CyclingIndicators(network, status: .existing)
    #expect(indicators.finnCyclingIndex == 1)
    #expect(abs(indicators.cyclicity - 1) < 1e-9)
    #expect(indicators.shareInLoops == 1)
    #expect(indicators.flow == 30)
    #expect(indicators.partiesInLoops == 3)
    #expect(indicators.parties == 3)
  }

  @Test func aChainCyclesNothing() throws {
    let network = LoopNetwork(
      region: try SampleNetworks.region([.init("A", "B", "x", 10), .init("B", "C", "y", 4)]))
    let indicators = CyclingIndicators(network, status: .existing)
    #expect(indicators.finnCyclingIndex == 0)
    #expect(indicators.cyclicity == 0)
    #expect(indicators.shareInLoops == 0)
    #expect(indicators.partiesInLoops == 0)
  }

  @Test func partOfTheFlowReturns() throws {
    // Of 10 that B takes 4 return to A; A and B pass 10 each, so n = 1 / (1 - 0.4).
    let network = LoopNetwork(
      region: try SampleNetworks.region([
        .init("A", "B", "x", 10), .init("B", "A", "y", 4), .init("B", "C", "z", 6),
      ]))
    let indicators = CyclingIndicators(network, status: .existing)
    let index = try #require(indicators.finnCyclingIndex)
    #expect(abs(index - (0.4 * 10 + 0.4 * 10) / 26) < 1e-12)
    #expect(abs(try #require(indicators.shareInLoops) - 8.0 / 20) < 1e-12)
    let account = try #require(FlowAccount(network, status: .existing))
    #expect(account.loops.map(\.amount) == [4])
    #expect(account.chains.map(\.amount) == [6])
    #expect(account.chains[0].parties.map { network.parties[$0].key } == ["A", "B", "C"])
  }

  @Test func unknownQuantitiesLeaveNoIndex() throws {
    let network = LoopNetwork(
      region: try SampleNetworks.region([.init("A", "B", "x"), .init("B", "A", "y")]))
    let indicators = CyclingIndicators(network, status: .existing)
    #expect(indicators.finnCyclingIndex == nil)
    #expect(indicators.shareInLoops == nil)
    #expect(indicators.linksWithoutQuantity == 2)
    #expect(abs(indicators.cyclicity - 1) < 1e-9)
    #expect(FlowAccount(network, status: .existing) == nil)
  }

  @Test func theAccountCountsEachTonneOnce() throws {
    var random = SeededGenerator(seed: 29)
    for _ in 0..<30 {
      let rows = SampleNetworks.random(&random, firms: 6, exchanges: 20)
      let network = LoopNetwork(region: try SampleNetworks.region(rows))
      guard let account = FlowAccount(network, status: .existing) else { continue }
      let parts = (account.loops + account.chains).map { $0.amount * Double($0.length) }
      #expect(abs(parts.reduce(0, +) - account.total) < 1e-6 * account.total)
      let indicators = CyclingIndicators(network, status: .existing)
      #expect((0...1).contains(try #require(indicators.finnCyclingIndex)))
    }
  }

  @Test func materialLoopsAreToldFromRingsOfFirms() throws {
    let network = LoopNetwork(
      region: try SampleNetworks.region([
        .init("A", "B", "pallets", 5), .init("B", "A", "pallets", 5),
        .init("C", "D", "ash", 5), .init("D", "C", "steam", 5),
      ]))
    let report = LoopSearch(network).find()
    let kinds = report.loops.map(\.kind)
    #expect(report.count == 2)
    for (keys, kind) in zip(report.keys, kinds) {
      #expect(kind == (keys == ["A", "B"] ? .material : .firms))
    }
  }

  @Test func aProcessTurnsARingIntoAMaterialLoop() throws {
    var builder = RegionBuilder()
    for material in ["spent acid", "acid"] { builder.add(MaterialDraft(material)) }
    for firm in ["plater", "refiner"] { builder.add(FirmDraft(firm)) }
    for (key, firm, taken, given) in [
      ("plating", "plater", "acid", "spent acid"), ("refining", "refiner", "spent acid", "acid"),
    ] {
      var process = ProcessDraft(key, technology: key)
      process.firm = firm
      process.status = .existing
      builder.add(process)
      builder.add(ProcessFlowDraft(process: key, .input, .key(taken), ratio: 1))
      builder.add(ProcessFlowDraft(process: key, .output, .key(given), ratio: 0.9))
    }
    for (from, to, material) in [
      ("plater", "refiner", "spent acid"), ("refiner", "plater", "acid"),
    ] {
      var exchange = ExchangeDraft(from: from, to: to)
      exchange.material = .key(material)
      builder.add(exchange)
    }
    let report = LoopSearch(LoopNetwork(region: try builder.build())).find()
    #expect(report.loops.map(\.kind) == [.material])
  }

  @Test func independentLoopsShareNoBottleneck() throws {
    // Both loops squeeze through A → B; the third stands apart.
    let network = LoopNetwork(
      region: try SampleNetworks.region([
        .init("A", "B", "x", 1), .init("B", "A", "y", 9), .init("B", "C", "y", 9),
        .init("C", "A", "z", 9), .init("D", "E", "x", 4), .init("E", "D", "x", 5),
      ]))
    let report = LoopSearch(network).find()
    #expect(report.count == 3)
    #expect(report.independent.count == 2)
    let chosen = report.independent.map { report.loops[$0] }
    for loop in chosen {
      for other in chosen where other != loop {
        let narrow = try #require(loop.bottleneckStep)
        #expect(!other.steps.contains(narrow))
      }
    }
  }

  @Test func chainsRunFromSourceToSink() throws {
    let network = LoopNetwork(
      region: try SampleNetworks.region(SampleNetworks.guitang))
    let report = ChainSearch(network).find(LoopOptions(top: nil))
    func keys(_ ids: [ID<LoopParty>]) -> [String] { ids.map { network.parties[$0].key } }
    #expect(keys(report.sources) == ["Other refineries"])
    #expect(keys(report.sinks) == ["Calcium carbonate plant", "Cement mill"])
    #expect(!report.isTruncated)
    // By hand: pulp → paper mill → carbonate; pulp → alkali → cement; by way of the cane farms:
    // alcohol → fertiliser → cane → sugar → cement (5 steps); → pulp → … is longer than 5.
    let chains = Set(report.chains.map { keys($0.parties) })
    #expect(
      chains == [
        ["Other refineries", "Pulp plant", "Paper mill", "Calcium carbonate plant"],
        ["Other refineries", "Pulp plant", "Alkali recovery plant", "Cement mill"],
        [
          "Other refineries", "Alcohol plant", "Fertiliser plant", "Cane farms", "Sugar refinery",
          "Cement mill",
        ],
      ])
    #expect(report.count == 3)
    #expect(ChainSearch(network).find(LoopOptions(top: 1)).chains.count == 1)
  }

  @Test func yieldIsWhatSurvives() throws {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    for material in ["ash", "cement", "dust"] { builder.add(MaterialDraft(material)) }
    for firm in ["A", "B"] { builder.add(FirmDraft(firm)) }
    builder.add(RuleDraft(waste: "ash", replaces: "cement", ratio: 0.8))
    builder.add(RuleDraft(waste: "dust", replaces: "ash", ratio: 1.5))
    for (firm, direction, material) in [
      ("A", Direction.output, "ash"), ("B", .input, "cement"), ("B", .output, "dust"),
      ("A", .input, "ash"),
    ] {
      var stream = StreamDraft(firm: firm, direction, .key(material))
      stream.quantity = .exact(8)
      builder.add(stream)
    }
    let region = try builder.build()
    let candidates = CandidateSearch(region: region, processes: .existing).candidates()
    let report = LoopSearch(LoopNetwork(region: region, candidates: candidates))
      .find(LoopOptions(status: .possible))
    let loop = try #require(report.loops.first { $0.parties.count == 2 })
    #expect(loop.figures.yield == 0.8)
    #expect(loop.kind == .firms)
  }
}
