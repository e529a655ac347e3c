import Foundation
import Symbiosis
import Testing

/// The README's snippet compiles and does what it says.
@Suite struct ReadmeTests {
  @Test func theSnippetRuns() throws {
    // readme:begin
    var builder = RegionBuilder()
    builder.add(MaterialDraft("gypsum"))
    builder.add(FirmDraft("power-station"))
    builder.add(FirmDraft("board-works"))
    var offer = StreamDraft(firm: "power-station", .output, .key("gypsum"))
    offer.quantity = .range(900, 1100)
    offer.costToday = UnitCost(30)
    builder.add(offer)
    var need = StreamDraft(firm: "board-works", .input, .key("gypsum"))
    need.quantity = .exact(600)
    need.costToday = UnitCost(80)
    builder.add(need)
    let region = try builder.build()

    let plan = Planner.plan(region)
    // readme:end
    #expect(plan.status == .optimal)
    #expect(plan.totals.benefit == 66_000)
  }

  @Test func theReadmeShowsTheSameSnippet() throws {
    let here = URL(fileURLWithPath: #filePath)
    let test = try String(contentsOf: here, encoding: .utf8)
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(
      contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = test.components(separatedBy: "\n")
    let begin = try #require(lines.firstIndex { $0.hasSuffix("// readme:begin") })
    let end = try #require(lines.firstIndex { $0.hasSuffix("// readme:end") })
    let snippet = lines[(begin + 1)..<end].map { String($0.dropFirst(4)) }
      .joined(separator: "\n")
    #expect(readme.contains(snippet))
  }
}
