import Catalog
import GapFilling
import MaterialGraph
import Planning
import Primitives
import Testing

/// Sets of projects, their order, and what they do to each other, against all subsets.
@Suite struct PortfolioTests {
  /// A region with a few wastes, a few needs and mills between them, at random.
  private func region(_ seed: UInt64, budget: Double?) throws -> Region {
    var generator = SeededGenerator(seed: seed)
    func draw(_ low: Double, _ high: Double) -> Double {
      low + (high - low) * generator.unit()
    }
    var builder = RegionBuilder()
    builder.scenario.discountRate = 0.05
    builder.scenario.unknownDistanceKm = 0
    builder.scenario.linkFixedCost = 500
    builder.scenario.investmentBudget = budget
    for key in ["w0", "w1", "p0", "p1"] { builder.add(MaterialDraft(key)) }
    for index in 0..<4 { builder.add(FirmDraft("f\(index)")) }
    builder.add(SiteDraft("plot"))
    for index in 0..<2 {
      var waste = StreamDraft(firm: "f\(index)", .output, .key("w\(index)"))
      waste.quantity = .exact(draw(200, 1000))
      waste.costToday = UnitCost(draw(20, 100))
      builder.add(waste)
      var need = StreamDraft(firm: "f\(index + 2)", .input, .key("p\(index)"))
      need.quantity = .exact(draw(200, 900))
      need.costToday = UnitCost(draw(80, 200))
      builder.add(need)
    }
    for index in 0..<5 {
      var mill = ProcessDraft("m\(index)", technology: "t\(index)")
      mill.site = "plot"
      mill.capacity = draw(100, 700)
      mill.buildCost = draw(20_000, 400_000)
      mill.variableCost = draw(5, 40)
      builder.add(mill)
      builder.add(
        ProcessFlowDraft(process: mill.key, .input, .key("w\(index % 2)"), ratio: 1))
      builder.add(
        ProcessFlowDraft(process: mill.key, .output, .key("p\(index / 2 % 2)"), ratio: 0.8))
    }
    return try builder.build()
  }

  private func value(_ region: Region, _ built: Set<String>) -> Double {
    var request = PlanRequest()
    request.invests = true
    request.budget = .infinity
    request.withheldProcesses = region.processes.map(\.key).filter { !built.contains($0) }
    return Planner.plan(region, request).value ?? .nan
  }

  /// Within what two optima of a relative gap of a millionth may differ.
  private func agree(_ left: Double, _ right: Double) -> Bool {
    (left - right).magnitude <= 1e-5 * max(left.magnitude, right.magnitude) + 1
  }

  private func find(_ region: Region, portfolios: Int = 3) -> GapReport {
    var request = GapRequest()
    request.usesCatalogue = false
    request.portfolios = portfolios
    return GapSearch.find(region, knowledge: .embedded, request)
  }

  @Test func theBestSetsAreTheBestOfAllSubsets() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let budget = seed % 2 == 0 ? 300_000.0 : nil
      let region = try region(seed, budget: budget)
      let keys = region.processes.map(\.key)
      let base = value(region, [])
      var values: [Double] = []
      for mask in 0..<(1 << keys.count) {
        let chosen = keys.indices.filter { mask >> $0 & 1 == 1 }
        let cost = chosen.map { region.processes[$0].buildCost }.compensatedSum()
        if let budget, cost > budget { continue }
        // The set just so: all of it is paid for.
        let most = value(region, Set(chosen.map { keys[$0] }))
        values.append(most)
      }
      let best = values.max() ?? .nan
      let report = find(region)
      guard best > base + 1 else {
        #expect(report.portfolios.isEmpty)
        continue
      }
      let first = try #require(report.portfolio)
      #expect(Tolerance.agree(first.totals.benefit, best, relative: 1e-6), "seed \(seed)")
      var sets: Set<[String]> = []
      var last = Double.infinity
      for plan in report.portfolios {
        let set = plan.built.map { report.region.processes[$0.process].key }
        #expect(sets.insert(set).inserted, "seed \(seed)")
        #expect(plan.totals.benefit <= last * (1 + 1e-6), "seed \(seed)")
        last = plan.totals.benefit
        if let budget { #expect(plan.totals.invested <= budget * (1 + 1e-9)) }
      }
    }
  }

  @Test func marginalValuesAndPairsAreDifferencesOfWholePlans() throws {
    for seed in 11...16 as ClosedRange<UInt64> {
      let region = try region(seed, budget: nil)
      let report = find(region, portfolios: 1)
      let base = value(region, [])
      for gap in report.gaps where gap.isProject {
        let key = report.region.processes[try #require(gap.process)].key
        let expected = value(region, [key]) - base
        #expect(agree(gap.marginalBenefit, expected), "seed \(seed) \(key)")
        #expect(gap.marginalRange.contains(gap.marginalBenefit))
        #expect(gap.paybackYears == nil || gap.marginalBenefit > 0)
      }
      for pair in report.interactions {
        let keys = [pair.first, pair.second].map { report.region.processes[$0].key }
        let expected = value(region, Set(keys)) - base
        #expect(agree(pair.together, expected), "seed \(seed)")
      }
    }
  }

  @Test func stagesAddUpToTheSetAndSayWhoLoses() throws {
    for seed in 21...26 as ClosedRange<UInt64> {
      let region = try region(seed, budget: nil)
      let report = find(region, portfolios: 1)
      guard let best = report.portfolio, !best.built.isEmpty else { continue }
      #expect(report.stages.count == best.built.count)
      let total = report.stages.map(\.gain).compensatedSum()
      let gain = best.totals.benefit - report.base.totals.benefit
      #expect(agree(total, gain), "seed \(seed)")
      for stage in report.stages { #expect(stage.compensation >= 0) }
    }
  }

  @Test func theAnswerDoesNotDependOnThreads() throws {
    let region = try region(31, budget: 300_000)
    var request = GapRequest()
    request.usesCatalogue = false
    let one = GapSearch.find(region, knowledge: .embedded, request)
    request.threads = 3
    let three = GapSearch.find(region, knowledge: .embedded, request)
    #expect(one.gaps.map(\.marginalBenefit) == three.gaps.map(\.marginalBenefit))
    #expect(one.portfolios.map(\.value) == three.portfolios.map(\.value))
    #expect(one.interactions == three.interactions)
  }
}
