import Catalog
import Drawing
import Foundation
import Intake
import Loops
import Matching
import MaterialGraph
import Planning
import Primitives
import Testing

@testable import Reporting

@Suite struct ReportTests {
  /// A region of many firms in a few parks, half of which give what the other half takes.
  static func region(firms: Int, hasGroups: Bool = true) throws -> Region {
    var text = "id,name,sector,latitude,longitude,park\n"
    var streams = "id,firm,direction,material,quantity,unit,cost_today\n"
    for index in 0..<firms {
      let (row, column) = (Double(index / 40), Double(index % 40))
      let sector = index % 2 == 0 ? "3511" : "2351"
      text += "F\(index),企业 Firm \(index),\(hasGroups ? sector : ""),"
      text += "\(28 + row / 50),\(113 + column / 50),\(hasGroups ? "Park \(index % 7)" : "")\n"
      let isGiver = index % 2 == 0
      streams += "S\(index),F\(index),\(isGiver ? "output" : "input"),coal_fly_ash,"
      streams += "\(1000 + index % 90),t/a,\(isGiver ? 40 : 60)\n"
    }
    let files = RegionFiles(
      name: "many",
      .folder([
        .firms: RegionFile(name: "firms.csv", bytes: Array(text.utf8)),
        .streams: RegionFile(name: "streams.csv", bytes: Array(streams.utf8)),
      ]),
      scenario: RegionFile(
        name: "scenario.json", bytes: Array(#"{"distance_limit_km": 4}"#.utf8)))
    return try #require(RegionReader.read(files).region)
  }

  static func source(_ region: Region) -> ReportSource {
    let plan = Planner.plan(region)
    var source = ReportSource(name: "many", region: region, knowledge: .embedded, plan: plan)
    source.matches = Matcher(region: region).matches().listed
    let flows = plan.links.map {
      PlannedFlow(candidate: $0.candidate, quantity: $0.quantity, value: $0.value)
    }
    source.loops = LoopSearch(LoopNetwork(region: region, planned: flows)).find(
      LoopOptions(status: .planned))
    return source
  }

  @Test func aThousandFirmsStayReadable() throws {
    let source = Self.source(try Self.region(firms: 1000))
    let report = Report(source)
    #expect(HTMLRenderer.bytes(report, [.english, .chinese]).count < 2_500_000)
    let sankey = try #require(report.drawings.first { $0.name == "sankey" })
    #expect(sankey.summary.english.contains("drawn together by park"))
    let drawn = sankey.picture([.english]).file
    #expect(drawn.components(separatedBy: "class=\"node\"").count - 1 <= 14)
    // Each park can be opened.
    let flows = try #require(report.sections.first { $0.id == "flows" })
    let opened = flows.parts.filter { if case .details = $0 { true } else { false } }
    #expect(opened.count >= 7)
  }

  /// Where nothing tells firms apart, the largest flows are drawn by themselves.
  @Test func firmsOfOneGroupAreDrawnToo() throws {
    let report = Report(Self.source(try Self.region(firms: 200, hasGroups: false)))
    let sankey = try #require(report.drawings.first { $0.name == "sankey" })
    #expect(sankey.summary.english.contains("The largest of"))
    #expect(sankey.picture([.english]).file.contains("class=\"flow\""))
  }

  @Test func theSameSourceGivesTheSameBytes() throws {
    let source = Self.source(try Self.region(firms: 30))
    let first = HTMLRenderer.bytes(Report(source), [.chinese])
    #expect(first == HTMLRenderer.bytes(Report(source), [.chinese]))
    let page = MarkdownRenderer.text(Report(source).page, .chinese)
    #expect(page.contains("## 摘要"))
  }

  @Test func numbersOfTheSummaryAreThoseOfThePlan() throws {
    let source = Self.source(try Self.region(firms: 30))
    let report = Report(source)
    let table = try #require(report.page.tables.first)
    guard case .number(let benefit, _) = table.rows[0][2] else {
      Issue.record("no figure")
      return
    }
    #expect(benefit == source.plan.totals.benefit)
  }

  @Test func bandsHideFigures() {
    #expect(ReportNames.band(0) == "0")
    #expect(ReportNames.band(1234) == "1,000–2,000")
    #expect(ReportNames.band(2000) == "2,000–5,000")
    #expect(ReportNames.band(0.3) == "0.2–0.5")
    #expect(ReportNames.band(-700) == "−(500–1,000)")
    for value in [1e-300, 1e300, .infinity, .nan] { _ = ReportNames.band(value) }
  }

  /// The published vectors of FIPS 180-4.
  @Test func digestsAreThePublishedOnes() {
    func hex(_ text: String) -> String {
      SHA256.digest(Array(text.utf8)).map { String(format: "%02x", $0) }.joined()
    }
    #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      hex(String(repeating: "a", count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func cashFlowsPayFirstAndEarnThen() {
    #expect(CashFlow(cost: 1000, yearly: 300, years: 3).amounts == [-1000, 300, 300, 300])
  }
}
