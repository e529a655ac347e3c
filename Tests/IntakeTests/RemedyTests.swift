import Catalog
import Foundation
import Intake
import MaterialGraph
import Primitives
import Tables
import Testing

/// Whatever is said about a region says how to mend it, in both languages.
@Suite struct RemedyTests {
  /// Regions that between them give every check something to find.
  private static let regions: [[RegionTable: String]] = [
    [
      .firms: """
      id,name,sector,latitude,longitude,permits
      F1,One Ltd,35.11,28,120,
      F2,One,35.11,28.1,120,HW22
      F3,Three,NACE 10.81,28.2,120.1,
      F4,Four,cement,28,120.2,
      F5,Five,,80,31,
      F6,Six,,,,

      """,
      .streams: """
      id,firm,direction,material,quantity,unit,cost_today,hazardous,codes,quality,must_place,notes
      a,F1,output,plating_sludge_cu,10,t/a,,no,EWC 99 99 99,,,
      b,F1,output,plasterboard,10,t/a,900,yes,20 03 01,SiO2=800 %,,
      c,F2,input,plasterboard,10,t/a,-900,,,,,
      d,F2,input,plating_sludge_cr,90000,万吨/年,,,,,,
      e,F3,output,fly_ash_coal,,t/a,,,HW17,,0.5,this is HW22
      f,F3,output,fly_ash_coal,5,t,,,,SiO2=80 %; CaO=50 %,,
      g,F3,output,fly_ash_coal,5,t,,,,,,
      h,F4,output,no such thing,5,Mt/a,,,,,,
      i,F4,output,HW17,5,t/a,,,,,,
      j,F4,input,limestone,1,t/a,900000,,,,,
      k,F4,input,clay,1,t/a,,,,,,
      l,F4,output,cement,900,t/a,,,,,,
      m,F4,output,mill_scale,9,t/a,-5,,,,,
      n,F1,input,plating_sludge_cu,10,t/a,,,,,,

      """,
      .processes: "id,technology,firm,status\nP,mine,F1,existing\n",
      .processFlows:
        "process,direction,material,ratio\nP,input,fly_ash_coal,1\nP,output,fly_ash_coal,1.5\n",
      .exchanges: """
      from,to,material,quantity,status
      F1,F3,fly_ash_coal,,existing

      """,
    ]
  ]

  @Test func everyFindingHasARemedyInBothLanguages() throws {
    var seen: Set<AuditCheck> = []
    for tables in Self.regions {
      let reading = RegionReader.read(Texts.folder(tables))
      let region = try #require(reading.region, "\(reading.diagnostics.rendered())")
      for finding in Audit.findings(in: region, places: reading.places) {
        seen.insert(finding.check)
        let remedy = finding.remedy
        #expect(!remedy.english.isEmpty && remedy.english != finding.message.english)
        #expect(Self.isChinese(remedy.chinese), "\(remedy.chinese)")
        #expect(Self.isChinese(finding.message.chinese), "\(finding.message.chinese)")
      }
    }
    // The reader says what it doubts itself.
    #expect(AuditCheck.allCases.filter { !seen.contains($0) } == [.reading])
  }

  /// What the reader warns of and notes.
  @Test func everyReservationOfTheReaderSaysWhatCanBeDone() {
    let scenario = """
      {"currency": "CNY", "carbon": 1, "detour_factor": 0.5, "transport": {"speed": 3},
       "forbidden": ["unheard of"],
       "policies": [{"kind": "tax", "amount": 1, "colour": 2},
                    {"kind": "tax", "applies_to": "unheard of", "amount": 1}]}
      """
    let readings = [
      Self.reading(
        [
          "firms.csv": "id,sector,permits,colour,\nF1,2319,all,red,x\nF2,brewing of beer,HW17,,\n",
          "streams.csv": """
          firm,direction,material,quantity,unit,cost_today,cost_unit,codes
          F1,output,unheard of stuff,1,t/a,,,
          F1,output,fly_ash_coal,1,t/a,5,EUR/t,nonsense
          F2,input,EWC 20 03 99,1,t/a,,,

          """,
          "sites.csv": "id,forbidden\nS1,unheard of\n",
          "processes.csv": "id,technology,firm,status\nP,mine,F1,existing\n",
          "process_flows.csv": """
          process,direction,material,ratio,disposal_cost
          P,input,fly_ash_coal,1,5
          P,output,cement,1,

          """,
          "scenario.json": scenario,
        ]),
      Self.reading(["firms.csv": "id;name\nF1;x\n", "streams.csv": "firm\tdirection\tmaterial\n"]),
      RegionReader.read(
        Texts.document(#"{"firms": [{"id": "F1"}], "streams": [], "firmz": [], "x": 1}"#)),
    ]
    var count = 0
    for reading in readings {
      #expect(reading.region != nil, "\(reading.diagnostics.rendered())")
      for diagnostic in reading.diagnostics.sorted() {
        count += 1
        if !diagnostic.suggestions.isEmpty { continue }
        let hint = diagnostic.hint ?? diagnostic.expected
        #expect(hint != nil, "\(diagnostic.rendered())")
        #expect(Self.isChinese(hint?.chinese ?? ""), "\(diagnostic.rendered(in: .chinese))")
      }
    }
    #expect(count >= 20)
  }

  private static func reading(_ files: [String: String]) -> RegionReading {
    var found: [RegionTable: String] = [:]
    for (name, text) in files {
      let stem = name.split(separator: ".").first.map(String.init) ?? name
      if let table = RegionTable(rawValue: stem) { found[table] = text }
    }
    return RegionReader.read(Texts.folder(found))
  }

  private static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
