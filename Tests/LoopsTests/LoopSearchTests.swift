import Loops
import Matching
import MaterialGraph
import Primitives
import Testing

@Suite struct LoopSearchTests {
  @Test func kalundborgHasThreeLoops() throws {
    let region = try SampleNetworks.region(SampleNetworks.kalundborg)
    let report = LoopSearch(LoopNetwork(region: region)).find()
    #expect(report.count == 3)
    #expect(!report.isTruncated)
    #expect(
      Set(report.keys) == [
        ["Asnaes", "Reuse basin"], ["Asnaes", "Statoil"], ["Asnaes", "Statoil", "Reuse basin"],
      ])
    // No loop has all its quantities stated, so no bottleneck is made up.
    #expect(report.loops.allSatisfy { $0.figures.bottleneck == nil && $0.figures.missing == 0 })
    let pair = try #require(
      report.loops.first { report.network.parties[$0.parties[1]].key == "Statoil" })
    let back = try #require(pair.steps.last)
    #expect(back.weight == 700_000)
    #expect(back.links.count == 2)
  }

  @Test func guitangHasTwoLoops() throws {
    let region = try SampleNetworks.region(SampleNetworks.guitang)
    let report = LoopSearch(LoopNetwork(region: region)).find()
    #expect(report.count == 2)
    #expect(report.countByLength.reduce(0, +) == 2)
    #expect(
      Set(report.keys) == [
        ["Alcohol plant", "Fertiliser plant", "Cane farms", "Sugar refinery"],
        ["Alkali recovery plant", "Pulp plant"],
      ])
    var short = LoopOptions()
    short.maximumLength = 3
    #expect(LoopSearch(report.network).find(short).count == 1)
    #expect(LoopSearch(report.network).count(short) == 1)
    #expect(!LoopSearch(report.network).find(short).isEveryLengthCovered)
  }

  @Test func countsAreThoseOfTrial() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let firms = 2 + random.below(6)
      let rows = SampleNetworks.random(&random, firms: firms, exchanges: 1 + random.below(24))
      let region = try SampleNetworks.region(rows)
      let network = LoopNetwork(region: region)
      var pairs: Set<[Int]> = []
      for row in rows {
        let from = try #require(region.firm(row.from))
        let to = try #require(region.firm(row.to))
        pairs.insert([from.index, to.index])
      }
      for length in [0, 2, 3, 5, 9] {
        let truth = circuitsByTrial(
          pairs, count: region.firms.count, maximumLength: max(1, length))
        let report = LoopSearch(network).find(
          LoopOptions(status: .existing, maximumLength: length, top: nil))
        #expect(report.count == truth.count)
        #expect(Set(report.loops.map { $0.parties.map(\.index) }) == truth)
        #expect(report.loops.count == truth.count)
      }
    }
  }

  @Test func rankingIsThatOfSorting() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<30 {
      let rows = SampleNetworks.random(&random, firms: 7, exchanges: 40)
      let network = LoopNetwork(region: try SampleNetworks.region(rows))
      for ranking in LoopRanking.allCases {
        var options = LoopOptions(top: nil)
        options.ranking = ranking
        let all = LoopSearch(network).find(options)
        func measure(_ loop: Loop) -> [Double] {
          let value = loop.figures.value ?? -.infinity
          let bottleneck = loop.figures.bottleneck ?? -1
          let yield = loop.figures.yield
          let missing = -Double(loop.figures.missing)
          let rest = [missing, -Double(loop.figures.length)]
          switch ranking {
          case .value: return [value, bottleneck, yield] + rest
          case .bottleneck: return [bottleneck, value, yield] + rest
          case .yield: return [yield, value, bottleneck] + rest
          case .missing: return [missing, value, bottleneck, yield, rest[1]]
          }
        }
        for (better, worse) in zip(all.loops, all.loops.dropFirst()) {
          let figures = (measure(better), measure(worse))
          #expect(!figures.0.lexicographicallyPrecedes(figures.1))
        }
        options.top = 3
        let best = LoopSearch(network).find(options)
        #expect(best.loops == Array(all.loops.prefix(3)))
        #expect(best.count == all.count)
      }
    }
  }

  @Test func tooManyToRankAreRankedByBottleneck() throws {
    var random = SeededGenerator(seed: 8)
    let rows = SampleNetworks.random(&random, firms: 8, exchanges: 60)
    let network = LoopNetwork(region: try SampleNetworks.region(rows))
    var options = LoopOptions(top: 4)
    options.ranking = .bottleneck
    let exact = LoopSearch(network).find(options)
    options.ranking = .value
    options.rankingCeiling = 10
    let report = LoopSearch(network).find(options)
    #expect(report.count > 10)
    #expect(report.ranking == .bottleneck)
    #expect(
      report.loops.map(\.figures.bottleneck) == exact.loops.map(\.figures.bottleneck))
  }

  @Test func parallelLinksAreOneLoopAndSelfLinksNone() throws {
    let region = try SampleNetworks.region([
      .init("A", "B", "ash", 10), .init("A", "B", "slag", 5), .init("B", "A", "steam", 100),
      .init("A", "A", "water", 1),
    ])
    let network = LoopNetwork(region: region)
    #expect(network.links.count == 3)
    let report = LoopSearch(network).find()
    #expect(report.count == 1)
    let loop = try #require(report.loops.first)
    #expect(loop.figures.bottleneck == 15)
    #expect(loop.steps[0].links.map { network.materialKey(of: $0) } == ["ash", "slag"])
    #expect(loop.bottleneckStep == loop.steps[0])
    #expect(report.independent == [0])
  }

  @Test func whatIsNotKeptIsNoLink() throws {
    let region = try SampleNetworks.region([
      .init("A", "B", "ash", 10), .init("B", "A", "steam", 100, .proposed),
      .init("B", "C", "slag", 1, .agreed), .init("C", "B", "water", nil, .agreed),
      .init("C", "A", "water", nil, .refused),
    ])
    let report = LoopSearch(LoopNetwork(region: region)).find()
    #expect(report.keys == [["B", "C"]])
  }

  @Test func theOrderOfRowsDoesNotMatter() throws {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<20 {
      var rows = SampleNetworks.random(&random, firms: 6, exchanges: 25)
      let first = LoopSearch(LoopNetwork(region: try SampleNetworks.region(rows))).find()
      random.shuffle(&rows)
      let second = LoopSearch(LoopNetwork(region: try SampleNetworks.region(rows))).find()
      #expect(first.keys == second.keys)
      #expect(first.loops.map(\.figures) == second.loops.map(\.figures))
      #expect(first.indicators == second.indicators)
      #expect(first.independent == second.independent)
    }
  }

  @Test func limitsOfWorkAreReported() throws {
    var random = SeededGenerator(seed: 3)
    let rows = SampleNetworks.random(&random, firms: 40, exchanges: 800)
    let network = LoopNetwork(region: try SampleNetworks.region(rows))
    var options = LoopOptions(maximumLength: 8)
    options.maximumSteps = 1000
    let report = LoopSearch(network).find(options)
    #expect(report.isTruncated)
    options.maximumSteps = .max
    options.isCancelled = { true }
    #expect(LoopSearch(network).find(options).isTruncated)
  }

  @Test func oddOptionsFindNothing() throws {
    let network = LoopNetwork(region: try SampleNetworks.region(SampleNetworks.kalundborg))
    for length in [Int.min, -1, 0, 1] {
      let report = LoopSearch(network).find(LoopOptions(maximumLength: length))
      #expect(report.count == 0 && report.loops.isEmpty && !report.isTruncated)
    }
    #expect(LoopSearch(network).find(LoopOptions(top: -5)).loops.isEmpty)
    #expect(LoopSearch(network).find(LoopOptions(maximumLength: .max, top: .max)).count == 3)
    let nobody = LoopNetwork(region: try RegionBuilder().build())
    #expect(LoopSearch(nobody).find(LoopOptions(status: .possible)).count == 0)
  }
}
