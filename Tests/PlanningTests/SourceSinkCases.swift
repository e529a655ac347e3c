import MaterialGraph
import Planning
import Primitives
import Testing

/// Published source–sink networks (least fresh resource under blend limits) as regions.
struct SourceSinkCase {
  let name: String
  let sources: [(flow: Double, c: Double)]
  let sinks: [(flow: Double, most: Double)]
  let unit: String
  let fresh: Double
  let waste: Double
  let tolerance: Double

  /// Every sink is served by fresh resource with none of the contaminant today.
  func region() throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.objective = .virgin
    builder.scenario.unknownDistanceKm = 0
    builder.add(MaterialDraft("resource"))
    for (index, source) in sources.enumerated() {
      builder.add(FirmDraft("S\(index)"))
      var stream = StreamDraft(firm: "S\(index)", .output, .key("resource"))
      stream.quantity = .exact(source.flow)
      stream.quality = try Quality.parse("c=\(source.c) \(unit)")
      builder.add(stream)
    }
    for (index, sink) in sinks.enumerated() {
      builder.add(FirmDraft("K\(index)"))
      var stream = StreamDraft(firm: "K\(index)", .input, .key("resource"))
      stream.quantity = .exact(sink.flow)
      stream.quality = try Quality.parse("c<=\(sink.most) \(unit)")
      stream.qualityToday = try Quality.parse("c=0 \(unit)")
      builder.add(stream)
    }
    return try builder.build()
  }

  /// Wang and Smith, Chem. Eng. Sci. 49 (1994) 981; Polley and Polley, Chem. Eng. Prog. 96 (2000)
  /// 47; El-Halwagi, Gabriel and Harell, Ind. Eng. Chem. Res. 42 (2003) 4319; El-Halwagi, Pollution
  /// Prevention through Process Integration (1997), published rounded to one place.
  static let published = [
    SourceSinkCase(
      name: "Wang and Smith 1994", sources: [(20, 100), (100, 100), (40, 800), (10, 800)],
      sinks: [(20, 0), (100, 50), (40, 50), (10, 400)], unit: "ppm", fresh: 90, waste: 90,
      tolerance: 1e-3),
    SourceSinkCase(
      name: "Polley and Polley 2000", sources: [(50, 50), (100, 100), (70, 150), (60, 250)],
      sinks: [(50, 20), (100, 50), (80, 100), (70, 200)], unit: "mg/kg", fresh: 70, waste: 50,
      tolerance: 1e-3),
    SourceSinkCase(
      name: "vinyl acetate plant", sources: [(1400, 0.14), (9100, 0.25)],
      sinks: [(5100, 0.05), (10200, 0.10)], unit: "kg/kg", fresh: 9584, waste: 4784,
      tolerance: 1e-3),
    SourceSinkCase(
      name: "acrylonitrile plant", sources: [(0.8, 0), (5, 14), (5.9, 25), (1.4, 34)],
      sinks: [(1.2, 0), (5.8, 10)], unit: "ppm", fresh: 2.057_142_857, waste: 8.157_142_857,
      tolerance: 1e-3),
  ]
}

@Suite struct SourceSinkCasesTests {
  @Test func publishedOptimaComeOut() throws {
    for known in SourceSinkCase.published {
      let plan = Planner.plan(try known.region())
      #expect(plan.status == .optimal, "\(known.name)")
      let fresh = plan.totals.virginRemaining
      #expect(Tolerance.agree(fresh, known.fresh, relative: known.tolerance), "\(known.name)")
      #expect(plan.value.map { Tolerance.agree($0, fresh, relative: 1e-9) } == true)
      let used = plan.links.map(\.quantity).compensatedSum()
      let waste = known.sources.map(\.flow).compensatedSum() - used
      #expect(Tolerance.agree(waste, known.waste, relative: known.tolerance), "\(known.name)")
    }
  }

  @Test func scalingAllFlowsScalesThePlan() throws {
    let known = SourceSinkCase.published[0]
    for factor in [1e-3, 8760, 1e6] {
      let scaled = SourceSinkCase(
        name: known.name, sources: known.sources.map { ($0.flow * factor, $0.c) },
        sinks: known.sinks.map { ($0.flow * factor, $0.most) }, unit: known.unit,
        fresh: known.fresh, waste: known.waste, tolerance: known.tolerance)
      let plan = Planner.plan(try scaled.region())
      #expect(
        Tolerance.agree(plan.totals.virginRemaining / factor, known.fresh, relative: 1e-6))
    }
  }

  /// Dantzig, Linear Programming and Extensions (1963), 3.4: one pound of an alloy of 30 % lead,
  /// 30 % zinc and 40 % tin from nine alloys costs 4.98 at least.
  @Test func alloyBlendWithEqualities() throws {
    let alloys: [(Double, Double, Double, Double)] = [
      (4.1, 10, 10, 80), (4.3, 10, 30, 60), (5.8, 40, 50, 10), (6.0, 60, 30, 10),
      (7.6, 30, 30, 40), (7.5, 30, 40, 30), (7.3, 30, 20, 50), (6.9, 50, 40, 10),
      (7.3, 20, 30, 50),
    ]
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.add(MaterialDraft("alloy"))
    for (index, alloy) in alloys.enumerated() {
      builder.add(FirmDraft("A\(index)"))
      var stream = StreamDraft(firm: "A\(index)", .output, .key("alloy"))
      stream.quantity = .exact(1)
      stream.costToday = UnitCost(-alloy.0)
      stream.quality = try Quality.parse("lead=\(alloy.1) %; zinc=\(alloy.2) %; tin=\(alloy.3) %")
      builder.add(stream)
    }
    builder.add(FirmDraft("blender"))
    var want = StreamDraft(firm: "blender", .input, .key("alloy"))
    want.quantity = .exact(1)
    want.costToday = UnitCost(100)
    want.quality = try Quality.parse("lead=30 %; zinc=30 %; tin=40 %")
    builder.add(want)
    let plan = Planner.plan(try builder.build())
    #expect(plan.status == .optimal)
    #expect(Tolerance.agree(100 - plan.totals.benefit, 4.98, relative: 1e-6))
  }
}
