import MaterialGraph
import Planning
import Primitives
import Testing

@Suite struct UncertaintyTests {
  /// One output of 50 to 150, one dear taker of 60 and a cheap one of 100; one amount is not known.
  private func region() throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.add(MaterialDraft("ash"))
    for (firm, direction, amount, cost) in [
      ("A", Direction.output, Quantity.range(50, 150), 1.0), ("B", .input, .exact(60), 10),
      ("C", .input, .exact(100), 5), ("D", .output, .unknown, -8),
    ] {
      builder.add(FirmDraft(firm))
      var stream = StreamDraft(firm: firm, direction, .key("ash"))
      stream.quantity = amount
      stream.costToday = UnitCost(cost)
      builder.add(stream)
    }
    return try builder.build()
  }

  @Test func cornersAreTheOptimaAtTheEnds() throws {
    let plan = Planner.plan(try region())
    let corners = UncertaintyStudy(of: plan).corners()
    #expect(corners.count == 4)
    for corner in corners {
      // 50 · 11 and D's 10 · 2; or 60 · 11 + 90 · 6.
      let expected = corner.outputsHigh ? 660.0 + 540 : 550 + 20
      #expect(Tolerance.agree(corner.value ?? .nan, expected, relative: 1e-6))
    }
  }

  @Test func unknownsAndTheirEnds() throws {
    let study = UncertaintyStudy(of: Planner.plan(try region()))
    #expect(study.unknowns.map(\.low) == [50, 0])
    #expect(study.unknowns.map(\.high) == [150, 160])
    #expect(study.unknowns.map(\.isStated) == [true, false])
  }

  @Test func drawsDependOnTheSeedAlone() throws {
    var request = PlanRequest()
    request.threads = 2
    let plan = Planner.plan(try region(), request)
    let first = UncertaintyStudy(of: plan).sampling(20, seed: 5)
    let again = UncertaintyStudy(of: Planner.plan(try region())).sampling(20, seed: 5)
    #expect(first.mean == again.mean && first.links == again.links)
    #expect(first.draws == 20)
    #expect(first.links.first?.share == 1)
    #expect(first.percentiles.low <= first.percentiles.high)
    #expect(UncertaintyStudy(of: plan).sampling(20, seed: 6).mean != first.mean)
  }

  /// Knowing is worth nothing where no link would change, and never less than nothing.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func questionsOfRandomRegions(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 1300)
    drawn.request.objective = .benefit
    let plan = try drawn.plan()
    guard plan.value != nil else { return }
    let questions = UncertaintyStudy(of: plan).questions()
    for (question, next) in zip(questions, questions.dropFirst()) {
      #expect(question.worth >= next.worth)
    }
    #expect(questions.allSatisfy { $0.worth >= 0 })
  }
}
