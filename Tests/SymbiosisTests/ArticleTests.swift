import Foundation
import Symbiosis
import Testing

/// The snippets of the article for embedders compile and do what it says.
@Suite struct ArticleTests {
  static func region() throws -> Region {
    // region:begin
    var builder = RegionBuilder()
    builder.scenario.transport = TransportTerms(
      costPerTonneKm: .stated(0.45), fixedPerTonne: .stated(10), co2ePerTonneKm: .stated(0.1))
    builder.add(MaterialDraft("ash"))
    builder.add(FirmDraft("station", location: Coordinate(latitude: 28.0, longitude: 113.0)))
    var ash = StreamDraft(firm: "station", .output, .key("ash"))
    ash.quantity = .range(900, 1100)
    builder.add(ash)
    let region = try builder.build()
    // region:end
    return region
  }

  @Test func theReportRuns() throws {
    let region = try Self.region()
    // report:begin
    let plan = Planner.plan(region)
    var source = ReportSource(name: "park", region: region, knowledge: .embedded, plan: plan)
    source.matches = Matcher(region: region).matches().listed
    let html = HTMLRenderer.bytes(Report(source), [.english, .chinese])
    // report:end
    #expect(plan.status == .optimal)
    #expect(String(decoding: html.prefix(15), as: UTF8.self) == "<!DOCTYPE html>")
  }

  @Test func whatTheArticleNamesIsThere() throws {
    let region = try Self.region()
    let plan = Planner.plan(region)
    let loops = LoopSearch(LoopNetwork(region: region)).find()
    #expect(loops.count == 0)
    #expect(GapSearch.find(region, knowledge: .embedded).base.status == .optimal)
    #expect(ExportGraph(plan: plan).nodes.count == 1)
    let source = ReportSource(name: "park", region: region, knowledge: .embedded, plan: plan)
    let firm = try #require(region.firm("station"))
    #expect(Report(source, firm: firm).title.english == "station")
  }

  @Test func theArticleShowsTheSameSnippets() throws {
    let here = URL(fileURLWithPath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let article = try String(
      contentsOf: root.appendingPathComponent(
        "Sources/Symbiosis/Symbiosis.docc/GettingStarted.md"), encoding: .utf8)
    let lines = try String(contentsOf: here, encoding: .utf8).components(separatedBy: "\n")
    for name in ["region", "report"] {
      let begin = try #require(lines.firstIndex { $0.hasSuffix("// \(name):begin") })
      let end = try #require(lines.firstIndex { $0.hasSuffix("// \(name):end") })
      let snippet = lines[(begin + 1)..<end].map { String($0.dropFirst(4)) }
        .joined(separator: "\n")
      #expect(article.contains(snippet), "\(name)")
    }
  }
}
