import Catalog
import MaterialGraph
import Primitives
import Tables
import Testing

@testable import Intake

@Suite struct StreamInferenceTests {
  private func reading(
    _ firms: String, streams: String = "firm,direction,material\n"
  ) -> RegionReading {
    RegionReader.read(
      RegionFiles(
        name: "park/",
        .folder([
          .firms: RegionFile(name: "park/firms.csv", bytes: Array(firms.utf8)),
          .streams: RegionFile(name: "park/streams.csv", bytes: Array(streams.utf8)),
        ]),
        scenario: nil))
  }

  private func outcome(
    _ firms: String, streams: String = "firm,direction,material\n"
  ) throws -> StreamInference.Outcome {
    try StreamInference.inferred(in: try #require(reading(firms, streams: streams).region))
  }

  private func stream(_ key: String, _ outcome: StreamInference.Outcome) throws -> Stream {
    outcome.region.streams[try #require(outcome.region.stream(key), "\(key)")]
  }

  @Test func aSectorAndAnOutputGiveStreams() throws {
    let found = try outcome("id,sector,output,output_unit\nC,cement,1000000,t/a\nP,35.11,,\n")
    let gypsum = try #require(
      found.region.streams.first { $0.key.hasPrefix("C/inferred/in/") && !$0.quantity.isUnknown })
    #expect(gypsum.isInferred)
    #expect(gypsum.notes.contains("cement"))
    let ash = try stream("P/inferred/out/fly_ash_coal", found)
    #expect(ash.quantity == .unknown)
    let cement = try stream("C/inferred/out/cement", found)
    #expect(cement.quantity == .exact(1_000_000))
  }

  @Test func unitsOfOutputAreConverted() throws {
    let byYear = try outcome("id,sector,output,output_unit\nC,cement,100,万t/a\n")
    #expect(try stream("C/inferred/out/cement", byYear).quantity == .exact(1_000_000))
    let shoes = try outcome("id,sector,output,output_unit\nS,shoes,200,万双/年\n")
    let units = try outcome("id,sector,output\nS,shoes,2000\n")
    for item in units.region.streams where item.isInferred {
      #expect(try stream(item.key, shoes).quantity == item.quantity, "\(item.key)")
    }
    // What cannot be compared counts as not said.
    let odd = try outcome("id,sector,output,output_unit\nC,cement,5,MW\n")
    #expect(try stream("C/inferred/out/cement", odd).quantity == .unknown)
  }

  @Test func employeesGiveASizeWhereThereIsNoOutput() throws {
    let found = try outcome("id,sector,employees\nC,cement,200\n")
    let each = try #require(Knowledge.embedded.sector("cement")?.outputPerEmployee)
    #expect(try stream("C/inferred/out/cement", found).quantity == .exact(200 * each))
  }

  @Test func whatIsStatedGoesFirst() throws {
    let firms = "id,sector,output\nP,power_coal,1000000\n"
    let streams = "firm,direction,material,quantity\nP,output,粉煤灰,5\n"
    let found = try outcome(firms, streams: streams)
    #expect(found.region.stream("P/inferred/out/fly_ash_coal") == nil)
    #expect(try stream("P/out/1", found).isInferred == false)
    #expect(found.region.stream("P/inferred/out/fgd_gypsum") != nil)
    // A class that the firm states covers what is below it.
    let broad = try outcome(firms, streams: "firm,direction,material\nP,output,coal_ash\n")
    #expect(broad.region.stream("P/inferred/out/fly_ash_coal") == nil)
    // The other direction is not covered.
    let other = try outcome(firms, streams: "firm,direction,material\nP,input,fly_ash_coal\n")
    #expect(other.region.stream("P/inferred/out/fly_ash_coal") != nil)
  }

  @Test func firmsThatSayTooLittleAreTold() throws {
    let firms = "id,name,sector\nA,,\nB,,23\nC,,62.01\nD,,nonsense words\nE,某水泥厂,\n"
    let found = try outcome(firms)
    let results = Dictionary(
      uniqueKeysWithValues: found.firms.map { (found.region.firms[$0.firm].key, $0.result) })
    #expect(results["A"] == .noTrade)
    if case .tooBroad = results["B"] {} else { Issue.record("\(String(describing: results["B"]))") }
    #expect(results["C"] == .noTemplate)
    #expect(results["D"] == .noTrade)
    if case .inferred(let sectors, _, let isSized) = results["E"] {
      #expect(sectors == ["cement"])
      #expect(!isSized)
    } else {
      Issue.record("\(String(describing: results["E"]))")
    }
    let lines = found.diagnostics(reading(firms).places).rendered()
    #expect(lines.contains("no trade that is known"))
    #expect(lines.contains("many templates fit"))
    #expect(lines.contains("the size is not known"))
  }

  /// Two works share a code; the name of the first says which trade it is, the second's does not.
  @Test func theNameDecidesBetweenTemplatesOfOneCode() throws {
    let firms = """
      id,name,sector,latitude,longitude
      ZN,水口山锌冶炼,3212,26.5,112.6
      XX,东方公司,3212,26.5,112.6

      """
    let found = try outcome(firms)
    if case .inferred(let sectors, _, _) = found.firms.last?.result {
      #expect(sectors == ["zinc_hydro"])
    } else {
      Issue.record("\(found.firms)")
    }
    if case .inferred(let sectors, _, _) = found.firms.first?.result {
      #expect(sectors == ["lead_smelt", "zinc_hydro"])
    } else {
      Issue.record("\(found.firms)")
    }
  }

  @Test func nothingChangesForFirmsThatSaidAll() throws {
    let reading = reading(
      "id\nA\n", streams: "firm,direction,material,quantity\nA,output,cement,5\n")
    let region = try #require(reading.region)
    let found = try StreamInference.inferred(in: region)
    #expect(found.streamCount == 0)
    #expect(found.region.streams == region.streams)
  }

  @Test func hostileSizesDoNotTrap() throws {
    for cells in ["1e15,", "0,", ",1e7", "1e-300,", "1e15,1e7"] {
      _ = try outcome("id,sector,output,employees\nC,cement,\(cells)\n")
    }
  }
}
