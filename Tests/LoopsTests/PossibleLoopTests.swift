import Loops
import Matching
import MaterialGraph
import Primitives
import Testing

/// Loops over links that a plan adds or that could be.
@Suite struct PossibleLoopTests {
  /// A gives ash to B (existing); B could give steam to A or to C; C gives slag to A (existing).
  private func region() throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    for material in ["ash", "steam", "slag"] { builder.add(MaterialDraft(material)) }
    for firm in ["A", "B", "C"] { builder.add(FirmDraft(firm)) }
    for (firm, direction, material, quantity) in [
      ("A", Direction.output, "ash", 100.0), ("B", .input, "ash", 80), ("B", .output, "steam", 40),
      ("A", .input, "steam", 30), ("C", .input, "steam", 60), ("C", .output, "slag", 20),
      ("A", .input, "slag", 20),
    ] {
      var stream = StreamDraft(firm: firm, direction, .key(material))
      stream.quantity = .exact(quantity)
      stream.costToday = UnitCost(5)
      builder.add(stream)
    }
    var ash = ExchangeDraft(from: "A", to: "B")
    ash.quantity = .exact(50)
    ash.material = .key("ash")
    builder.add(ash)
    var slag = ExchangeDraft(from: "C", to: "A")
    slag.material = .key("slag")
    builder.add(slag)
    return try builder.build()
  }

  @Test func oneLinkShortNamesTheLink() throws {
    let region = try region()
    let candidates = CandidateSearch(region: region, processes: .existing).candidates()
    let network = LoopNetwork(region: region, candidates: candidates)
    #expect(LoopSearch(network).find().count == 0)

    let report = LoopSearch(network).find(LoopOptions(status: .possible))
    #expect(report.count == 2)
    #expect(report.oneLinkShortCount == 2)
    #expect(Set(report.oneLinkShort) == Set(report.loops))
    let pair = try #require(report.loops.first { $0.parties.count == 2 })
    #expect(pair.figures.missing == 1)
    let missing = try #require(pair.missingSteps.first)
    #expect(network.parties[missing.giver].key == "B")
    #expect(network.parties[missing.taker].key == "A")
    #expect(network.materialKey(of: missing.links[0]) == "steam")
    // The lesser of what B has and what A needs, worth what both save.
    #expect(missing.weight == 30)
    #expect(missing.value == 300)
    #expect(pair.figures.bottleneck == 30)
    #expect(pair.figures.value == 800)
    let ring = try #require(report.loops.first { $0.parties.count == 3 })
    #expect(ring.figures.bottleneck == nil)
    #expect(ring.figures.value == nil)
    #expect(ring.figures.knownValue == 900)
  }

  @Test func aPlanMakesLinksPlannedAndSaysHowMuch() throws {
    let region = try region()
    let candidates = CandidateSearch(region: region, processes: .existing).candidates()
    let planned = candidates.filter { candidate in
      let from = region.holderKey(of: region.ports[candidate.from])
      let to = region.holderKey(of: region.ports[candidate.to])
      return (from, to) == ("A", "B") || (from, to) == ("B", "A")
    }.map { PlannedFlow(candidate: $0, quantity: 25, value: 250) }
    #expect(planned.count == 2)
    let network = LoopNetwork(region: region, planned: planned, candidates: candidates)
    // Each pair of streams once: A → B is existing with the plan's quantity.
    #expect(network.links.count == 4)
    #expect(LoopSearch(network).find(LoopOptions(status: .existing)).count == 0)
    let report = LoopSearch(network).find(LoopOptions(status: .planned))
    #expect(report.count == 1)
    let loop = try #require(report.loops.first)
    #expect(loop.steps.map(\.status) == [.existing, .planned])
    #expect(loop.figures.bottleneck == 25)
    #expect(loop.figures.value == 500)
    #expect(loop.figures.missing == 0)
    #expect(report.oneLinkShortCount == nil)
    #expect(report.indicators.linksWithoutQuantity == 1)
  }

  @Test func missingStepsCanBeLimited() throws {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<40 {
      let firms = 3 + random.below(4)
      let rows = SampleNetworks.random(&random, firms: firms, exchanges: 20)
      let region = try SampleNetworks.region(rows)
      // Links by hand: some exist, some could be.
      var links: [LoopLink] = []
      var real: Set<[Int]> = []
      var all: Set<[Int]> = []
      for _ in 0..<(4 + random.below(20)) {
        let from = random.below(region.firms.count)
        let to = random.below(region.firms.count)
        let status = LoopStatus.allCases[random.below(3)]
        all.insert([from, to])
        if status != .possible { real.insert([from, to]) }
        links.append(
          LoopLink(
            giver: ID(from), taker: ID(to), material: .unknown("m"), status: status,
            weight: Double(random.below(9)), value: Double(random.below(9)) - 4))
      }
      let network = LoopNetwork(region: region, links: links)
      let truth = circuitsByTrial(all, count: region.firms.count, maximumLength: 5)
      func missing(_ circuit: [Int]) -> Int {
        circuit.indices.count { position in
          !real.contains([circuit[position], circuit[(position + 1) % circuit.count]])
        }
      }
      for most in [-1, 0, 1, 2, 3, 5] {
        var options = LoopOptions(status: .possible, top: nil)
        options.maximumMissing = most
        let report = LoopSearch(network).find(options)
        let expected = truth.filter { missing($0) <= most }
        #expect(report.count == expected.count)
        #expect(Set(report.loops.map { $0.parties.map(\.index) }) == expected)
        #expect(report.oneLinkShortCount == truth.count { missing($0) == 1 })
        #expect(LoopSearch(network).count(options) == expected.count)
        for loop in report.loops {
          #expect(loop.figures.missing == missing(loop.parties.map(\.index)))
        }
      }
    }
  }

  @Test func processesOfNobodyAreParties() throws {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    for material in ["acid", "salt"] { builder.add(MaterialDraft(material)) }
    builder.add(FirmDraft("A"))
    builder.add(SiteDraft("plot"))
    for (direction, material) in [(Direction.output, "acid"), (.input, "salt")] {
      var stream = StreamDraft(firm: "A", direction, .key(material))
      stream.quantity = .exact(10)
      builder.add(stream)
    }
    var process = ProcessDraft("recovery", technology: "recovery")
    process.site = "plot"
    process.status = .existing
    process.capacity = 4
    builder.add(process)
    builder.add(ProcessFlowDraft(process: "recovery", .input, .key("acid"), ratio: 1))
    builder.add(ProcessFlowDraft(process: "recovery", .output, .key("salt"), ratio: 0.5))
    let region = try builder.build()
    let candidates = CandidateSearch(region: region, processes: .existing).candidates()
    let network = LoopNetwork(region: region, candidates: candidates)
    let report = LoopSearch(network).find(LoopOptions(status: .possible))
    #expect(report.keys == [["A", "plot"]])
    let loop = try #require(report.loops.first)
    #expect(loop.steps.map(\.weight) == [4, 2])
    #expect(loop.figures.missing == 2)
    // What A gives comes back as something else, and A has no process for it.
    #expect(loop.kind == .firms)
  }
}
