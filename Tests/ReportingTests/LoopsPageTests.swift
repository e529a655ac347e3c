import Loops
import Matching
import MaterialGraph
import Primitives
import Reporting
import Tables
import Testing

@Suite struct LoopsPageTests {
  /// A gives ash to B; B could give steam to A.
  private func report(_ status: LoopStatus) throws -> LoopReport {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.add(
      MaterialDraft("ash", name: LocalizedText(english: "fly ash", chinese: "粉煤灰")))
    builder.add(MaterialDraft("steam", basis: .energy))
    for firm in ["A", "B"] { builder.add(FirmDraft(firm)) }
    for (firm, direction, quantity) in [("B", Direction.output, 40.0), ("A", .input, 30)] {
      var stream = StreamDraft(firm: firm, direction, .key("steam"))
      stream.quantity = .exact(quantity)
      stream.costToday = UnitCost(2)
      builder.add(stream)
    }
    var ash = ExchangeDraft(from: "A", to: "B")
    ash.material = .key("ash")
    ash.quantity = .exact(50)
    builder.add(ash)
    let region = try builder.build()
    let candidates = CandidateSearch(region: region, processes: .existing).candidates()
    return LoopSearch(LoopNetwork(region: region, candidates: candidates))
      .find(LoopOptions(status: status))
  }

  @Test func theDocumentHasTheKeysOfTheFormat() throws {
    let document = LoopsDocument.json(try report(.possible))
    #expect(document["schema"]?.string == "symbiosis.loops/1")
    #expect(document["count"]?.number == 1)
    #expect(document["truncated"]?.bool == false)
    let loop = try #require(document["loops"]?.array?.first)
    #expect(loop["firms"] == .array([.string("A"), .string("B")]))
    let links = try #require(loop["links"]?.array)
    #expect(links.map { $0["from_firm"]?.string } == ["A", "B"])
    #expect(links.map { $0["to_firm"]?.string } == ["B", "A"])
    #expect(links.map { $0["material"]?.string } == ["ash", "steam"])
    #expect(links.map { $0["status"]?.string } == ["existing", "possible"])
    #expect(loop["length"]?.number == 2)
    #expect(loop["bottleneck"]?.number == 30)
    #expect(loop["value"]?.number == 120)
    #expect(loop["yield"]?.number == 1)
    #expect(loop["missing_links"]?.number == 1)
    #expect(document["one_link_short"]?["count"]?.number == 1)
    let indicators = try #require(document["indicators"])
    #expect(indicators["finn_cycling_index"]?.number == 0)
    #expect(try #require(indicators["cyclicity"]?.number).isFinite)
  }

  @Test func thePageNamesTheLinkThatIsMissing() throws {
    let page = Page.loops(try report(.possible))
    let english = MarkdownRenderer.text(page, .english)
    #expect(english.contains("A → B → A: missing is B giving steam to A, 30 GJ/a, worth CNY 120"))
    let chinese = MarkdownRenderer.text(page, .chinese)
    #expect(chinese.contains("A 向 B 供应粉煤灰（已有，50 吨/年）"))
    #expect(chinese.contains("缺少 B 向 A 供应steam"))
    let rows = String(decoding: TableRenderer.csv(page, .english), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    #expect(rows.count == 2)
    #expect(rows.first?.hasPrefix("rank,loop,length,materials,bottleneck,value") == true)
  }

  @Test func noLoopSaysWhatToDo() throws {
    let report = try report(.existing)
    let chains = ChainSearch(report.network).find()
    let text = MarkdownRenderer.text(.loops(report, chains: chains), .english)
    #expect(text.contains("No loop of up to 5 firms"))
    #expect(text.contains("1 chain from a firm"))
    #expect(LoopsDocument.json(report, chains: chains)["chains"]?["count"]?.number == 1)
    #expect(LoopsDocument.json(report)["one_link_short"] == nil)
  }
}
