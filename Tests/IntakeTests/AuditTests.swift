import Catalog
import Intake
import MaterialGraph
import Primitives
import Tables
import Testing

@Suite struct AuditTests {
  private func findings(_ tables: [RegionTable: String]) throws -> [Finding] {
    let reading = RegionReader.read(Texts.folder(tables))
    let region = try #require(reading.region, "\(reading.diagnostics.rendered())")
    return Audit.findings(in: region, places: reading.places)
  }

  private func checks(_ columns: String, _ rows: String...) throws -> [AuditCheck] {
    try findings([
      .firms: "id,latitude,longitude,sector,permits\nF1,28,120,35.11,\nF2,28,120.1,,HW22\n",
      .streams: ([columns] + rows).joined(separator: "\n") + "\n",
    ]).map(\.check)
  }

  @Test func aGoodRegionHasNoWarnings() throws {
    let found = try findings([
      .firms: "id,latitude,longitude\nF1,28,120\nF2,28,120.1\n",
      .streams: "firm,direction,material,quantity,unit\nF1,output,fly_ash_coal,1000,t/a\n"
        + "F2,input,fly_ash_coal,500,t/a\n",
    ])
    #expect(found.isEmpty, "\(found)")
  }

  @Test func whatTheReaderDoubtedIsRankedByTheMoneyOfItsRow() throws {
    let reading = RegionReader.read(
      Texts.folder([
        .firms: "id,latitude,longitude\nF1,28,120\n",
        .streams: "firm,direction,material,quantity,cost_today,hazardous\n"
          + "F1,output,plating_sludge_cu,10,1,no\nF1,output,fly_ash_coal,90000,15,\n",
      ]))
    let region = try #require(reading.region)
    let doubt = Diagnostic(
      .warning, at: Place(file: "r/streams.csv", line: 3), LocalizedText(same: "a doubt"))
    let found = Audit.findings(in: region, places: reading.places, doubts: [doubt])
    let first = try #require(found.first)
    #expect(first.check == .reading && first.diagnostic == doubt)
    #expect(first.stake == 90000 * 15)
    #expect(found.dropFirst().contains { $0.check == .hazard })
  }

  @Test func hazardousWasteMarkedHarmlessIsFound() throws {
    let columns = "firm,direction,material,quantity,hazardous,codes"
    #expect(try checks(columns, "F1,output,plating_sludge_cu,10,no,").contains(.hazard))
    #expect(try checks(columns, "F1,output,fly_ash_coal,10,no,HW18").contains(.hazard))
    #expect(try !checks(columns, "F1,output,fly_ash_coal,10,no,").contains(.hazard))
  }

  @Test func codesAgainstMaterialsAreFound() throws {
    let columns = "firm,direction,material,quantity,codes"
    #expect(try checks(columns, "F1,output,fly_ash_coal,10,20 03 01").contains(.code))
    #expect(try checks(columns, "F1,output,fly_ash_coal,10,EWC 99 99 99").contains(.code))
    #expect(try !checks(columns, "F1,output,fly_ash_coal,10,10 01 02").contains(.code))
  }

  @Test func costsAreLookedAt() throws {
    let columns = "firm,direction,material,quantity,cost_today"
    #expect(try checks(columns, "F1,output,plasterboard,10,900").contains(.cost))
    #expect(try checks(columns, "F1,input,plasterboard,10,-900").contains(.cost))
    #expect(try checks(columns, "F1,input,plasterboard,10,900000").contains(.cost))
    #expect(try !checks(columns, "F1,input,plasterboard,10,900").contains(.cost))
  }

  @Test func quantitiesAreLookedAt() throws {
    let columns = "firm,direction,material,quantity,unit"
    #expect(try checks(columns, "F1,output,fly_ash_coal,90000,万吨/年").contains(.magnitude))
    #expect(try checks(columns, "F1,output,fly_ash_coal,,").contains(.unknownQuantity))
    #expect(try checks(columns, "F1,output,fly_ash_coal,5,t").contains(.unit))
    #expect(try checks(columns, "F1,output,fly_ash_coal,5,Mt/a").contains(.unit))
    #expect(
      try checks(columns, "F1,output,fly_ash_coal,5,t/a", "F1,output,粉煤灰,5,t/a")
        .contains(.duplicate))
    #expect(try checks(columns, "F1,output,no such thing,5,t/a").contains(.unknownMaterial))
    #expect(try checks(columns, "F1,output,HW17,5,t/a").contains(.unknownMaterial))
  }

  @Test func proportionsOfATradeGiveAwayAWrongUnit() throws {
    let sector = try #require(Knowledge.embedded.sector("cement"))
    var rows = ""
    for flow in sector.flows where !flow.material.isEmpty && (flow.amount ?? 0) > 0 {
      let kilo = rows.isEmpty ? 1000.0 : 1.0
      let amount = (flow.amount ?? 0) * 100_000 * kilo
      rows += "F1,\(flow.direction.rawValue),\(flow.material),\(amount)\n"
    }
    let found = try findings([
      .firms: "id,sector,latitude,longitude\nF1,cement,28,120\n",
      .streams: "firm,direction,material,quantity\n" + rows,
    ])
    #expect(found.filter { $0.check == .magnitude }.map(\.place.line) == [2], "\(found)")
  }

  @Test func placesAreLookedAt() throws {
    let streams = "firm,direction,material,quantity\nF1,output,fly_ash_coal,5\n"
    let firms = "id,latitude,longitude\nF1,28,120\nF2,28.1,120\nF3,28.2,120.1\nF4,28,120.2\n"
    #expect(
      try findings([.firms: firms + "F5,12,28.1\n", .streams: streams]).map(\.check)
        == [.place, .idleFirm])
    let swapped = try findings([
      .firms: "id,latitude,longitude\nF1,31,80\nF2,31,80\nF3,31,80\nF4,31,80\nF5,80,31\n",
      .streams: streams,
    ])
    #expect(swapped.first?.message.english.contains("swapped") == true)
    #expect(
      try findings([.firms: firms + "F5,,\n", .streams: streams]).contains { $0.check == .place })
  }

  @Test func processesMayNotMakeMass() throws {
    let found = try findings([
      .firms: "id,latitude,longitude\nF1,28,120\n",
      .streams: "firm,direction,material,quantity\nF1,output,fly_ash_coal,5\n",
      .processes: "id,technology,firm,status\nP,mine,F1,existing\n",
      .processFlows:
        "process,direction,material,ratio\nP,input,fly_ash_coal,1\nP,output,fly_ash_coal,1.5\n",
    ])
    #expect(found.map(\.check) == [.massBalance])
  }

  @Test func permitsOfTakersAreLookedAt() throws {
    let columns = "firm,direction,material,quantity"
    #expect(try checks(columns, "F1,input,plating_sludge_cu,5").contains(.permit))
    #expect(try checks(columns, "F2,input,plating_sludge_cr,5").contains(.permit))
  }

  @Test func sharesAboveTheWholeAreFound() throws {
    let columns = "firm,direction,material,quantity,quality"
    #expect(
      try checks(columns, "F1,output,fly_ash_coal,5,SiO2=80 %; CaO=50 %").contains(.quality))
    #expect(try checks(columns, "F1,output,fly_ash_coal,5,SiO2=800 %").contains(.quality))
  }

  @Test func findingsAreRankedAndSayWhatToDo() throws {
    let found = try findings([
      .firms: "id\nF1\nF2\n",
      .streams: "firm,direction,material,quantity,hazardous\nF1,output,plating_sludge_cu,,no\n"
        + "F2,input,plating_sludge_cu,,\n",
    ])
    #expect(found.map(\.severity) == found.map(\.severity).sorted())
    #expect(found.first?.check == .hazard)
    for finding in found {
      #expect(!finding.message.english.isEmpty && !finding.message.chinese.isEmpty)
      #expect(!finding.remedy.english.isEmpty && !finding.remedy.chinese.isEmpty)
      #expect((0...100).contains(finding.weight))
      #expect(finding.diagnostic.rendered().contains(finding.remedy.english))
    }
  }

  @Test func examplesAreReadWithoutErrors() throws {
    for name in [
      "guitang", "hunan-metals-cement-chemicals", "kalundborg", "water-wang-smith",
      "wenzhou-leather-plating-dyeing",
    ] {
      guard let files = try? RegionFiles.load(Texts.path("Examples/\(name)")) else { continue }
      let reading = RegionReader.read(files)
      #expect(reading.region != nil, "\(reading.diagnostics.rendered())")
      #expect(reading.diagnostics.errorCount == 0)
      guard let region = reading.region else { continue }
      let found = Audit.findings(in: region, places: reading.places)
      #expect(found == Audit.findings(in: region, places: reading.places))
    }
  }
}
