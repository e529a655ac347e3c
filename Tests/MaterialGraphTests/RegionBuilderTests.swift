import MaterialGraph
import Primitives
import Testing

@Suite struct RegionBuilderTests {
  @Test func allProblemsComeAtOnce() throws {
    var builder = RegionBuilder()
    builder.add(MaterialDraft("ash"))
    builder.add(FirmDraft("A"))
    builder.add(FirmDraft("A"))
    var stream = StreamDraft(firm: "B", .output, .key("ahs"))
    stream.maximumShare = 2
    builder.add(stream)
    builder.add(ExchangeDraft(from: "A", to: "Z"))
    do {
      _ = try builder.build()
      Issue.record("the region was built")
    } catch {
      let columns = error.problems.filter { $0.severity == .error }.map {
        "\($0.table.rawValue):\($0.row):\($0.column)"
      }
      #expect(columns.contains("firms:1:id"))
      #expect(columns.contains("streams:0:firm"))
      #expect(columns.contains("streams:0:material"))
      #expect(columns.contains("streams:0:max_share"))
      #expect(columns.contains("exchanges:0:to"))
      let material = error.problems.first { $0.column == "material" }
      #expect(material?.suggestions == ["ash"])
    }
  }

  @Test func materialsCannotBeAboveThemselves() {
    var builder = RegionBuilder()
    for (key, parent) in [("a", "b"), ("b", "c"), ("c", "a")] {
      var draft = MaterialDraft(key)
      draft.parent = parent
      builder.add(draft)
    }
    #expect(throws: RegionProblems.self) { try builder.build() }
  }

  @Test func anExchangeImpliesTheStreamsThatFirmsDidNotList() throws {
    var builder = RegionBuilder()
    builder.add(MaterialDraft("steam"))
    builder.add(FirmDraft("A"))
    builder.add(FirmDraft("B"))
    var exchange = ExchangeDraft(from: "A", to: "B")
    exchange.material = .key("steam")
    exchange.quantity = .exact(70)
    builder.add(exchange)
    let region = try builder.build()
    #expect(region.streams.map(\.key) == ["A/out/1", "B/in/1"])
    #expect(region.streams.allSatisfy { $0.isImplied && $0.quantity == .exact(70) })
    #expect(region.exchanges.first?.pairs.count == 1)
  }

  @Test func aPairCannotBeBothKeptAndRefused() {
    var builder = RegionBuilder()
    builder.add(MaterialDraft("steam"))
    for key in ["A", "B"] { builder.add(FirmDraft(key)) }
    builder.add(StreamDraft(firm: "A", .output, .key("steam")))
    builder.add(StreamDraft(firm: "B", .input, .key("steam")))
    for status in [ExchangeStatus.existing, .refused] {
      builder.add(ExchangeDraft(from: "A/out/1", to: "B/in/1", status: status))
    }
    #expect(throws: RegionProblems.self) { try builder.build() }
  }

  @Test func aKeptQuantityAboveTheStreamsOwnIsAnError() {
    for isOutput in [true, false] {
      var builder = RegionBuilder()
      builder.add(MaterialDraft("steam"))
      for key in ["A", "B"] { builder.add(FirmDraft(key)) }
      var offer = StreamDraft(firm: "A", .output, .key("steam"))
      offer.quantity = .exact(isOutput ? 10 : 100)
      builder.add(offer)
      var need = StreamDraft(firm: "B", .input, .key("steam"))
      need.quantity = .exact(isOutput ? 100 : 10)
      builder.add(need)
      var exchange = ExchangeDraft(from: "A/out/1", to: "B/in/1")
      exchange.quantity = .exact(50)
      builder.add(exchange)
      #expect(throws: RegionProblems.self) { try builder.build() }
    }
  }

  @Test func todaysSupplyMayNotBreakItsOwnLimit() throws {
    var builder = RegionBuilder()
    builder.add(MaterialDraft("water"))
    builder.add(FirmDraft("A"))
    var need = StreamDraft(firm: "A", .input, .key("water"))
    need.quality = try Quality.parse("c<=10 ppm")
    need.qualityToday = try Quality.parse("c=20 ppm")
    builder.add(need)
    #expect(throws: RegionProblems.self) { try builder.build() }
  }

  @Test func figuresThatCannotBeComparedAreAnError() throws {
    func build(_ stated: String) throws -> Region {
      var builder = RegionBuilder()
      builder.add(MaterialDraft("water"))
      for key in ["A", "B"] { builder.add(FirmDraft(key)) }
      var offer = StreamDraft(firm: "A", .output, .key("water"))
      offer.quality = try Quality.parse(stated)
      builder.add(offer)
      var need = StreamDraft(firm: "B", .input, .key("water"))
      need.quality = try Quality.parse("c<=10 mg/L")
      builder.add(need)
      return try builder.build()
    }
    #expect(throws: RegionProblems.self) { try build("c=3 °C") }
    // Only a density is missing: that leaves the link open, it is no error.
    #expect(throws: Never.self) { try build("c=3 %") }
  }

  @Test func rowsInAnyOrderMakeTheSameRegion() throws {
    func build(_ keys: [String]) throws -> Region {
      var builder = RegionBuilder()
      for key in keys { builder.add(MaterialDraft("m" + key)) }
      for key in keys { builder.add(FirmDraft("F" + key)) }
      for key in keys {
        var stream = StreamDraft(firm: "F" + key, .output, .key("m" + key))
        stream.key = "s" + key
        builder.add(stream)
      }
      return try builder.build()
    }
    let straight = try build(["1", "2", "3"])
    let reversed = try build(["3", "1", "2"])
    #expect(straight.streams == reversed.streams)
    #expect(straight.ports == reversed.ports)
    #expect(straight.materials == reversed.materials)
  }

  @Test func costsAreKeptForTheBasisUnit() throws {
    var builder = RegionBuilder()
    var draft = MaterialDraft("oil")
    draft.price = Figure(5, .catalogue(source: "estimate", isEstimate: true))
    builder.add(draft)
    builder.add(FirmDraft("A"))
    var offer = StreamDraft(firm: "A", .output, .key("oil"))
    offer.costToday = UnitCost(0.3, per: AmountUnit(.mass, 0.001))
    builder.add(offer)
    builder.add(StreamDraft(firm: "A", .input, .key("oil")))
    let region = try builder.build()
    let stated = region.streams[try #require(region.stream("A/out/1"))].costToday
    let assumed = region.streams[try #require(region.stream("A/in/1"))].costToday
    #expect(Tolerance.agree(stated.value, 300, relative: 1e-12) && stated.isStated)
    #expect(assumed.value == 5 && assumed.isEstimate)
  }
}
