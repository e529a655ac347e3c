import Matching
import MaterialGraph
import Primitives
import Testing

/// The order of leads, and what is counted beside those that are listed.
@Suite struct MatchListTests {
  /// Sixty givers and sixty takers of one material with prices and places of their own, so that
  /// more pairs are found than a short list keeps at once.
  private func region() throws -> Region {
    var random = SeededGenerator(seed: 5)
    var builder = RegionBuilder()
    builder.add(MaterialDraft("ash"))
    for index in 0..<60 {
      for direction in [Direction.output, .input] {
        let firm = "\(direction == .output ? "giver" : "taker")-\(index)"
        builder.add(
          FirmDraft(
            firm, location: Coordinate(latitude: 28 + random.unit(), longitude: 113)))
        var stream = StreamDraft(firm: firm, direction, .key("ash"))
        stream.quantity = .exact(100 + 10 * Double(random.below(20)))
        stream.costToday = UnitCost(Double(random.below(40)) - 15)
        builder.add(stream)
      }
    }
    return try builder.build()
  }

  @Test func aShortListIsTheBeginningOfTheWhole() throws {
    let matcher = Matcher(region: try region())
    let whole = matcher.matches()
    #expect(whole.count == 3600)
    #expect(whole.listed.count == 3600)
    #expect(
      zip(whole.listed, whole.listed.dropFirst()).allSatisfy { $0.score >= $1.score })
    for top in [0, 1, 7, 900, 5000] {
      var query = MatchQuery()
      query.top = top
      let short = matcher.matches(query)
      #expect(short.listed == Array(whole.listed.prefix(top)))
      #expect(short.count == whole.count)
      #expect(short.payingCount == whole.payingCount)
    }
    #expect(whole.payingCount == whole.listed.count { ($0.value ?? 0) > 0 })
  }
}
