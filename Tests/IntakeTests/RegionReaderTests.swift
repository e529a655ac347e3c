import Catalog
import Intake
import MaterialGraph
import Primitives
import Tables
import TestSupport
import Testing

@Suite struct RegionReaderTests {
  static let whole: [RegionTable: String] = [
    .firms: "id,name,sector,latitude,longitude,park,permits,contact,notes\n"
      + "F1,Power station,35.11,28.0,120.6,East,,Ms Li,\nF2,Cement,23.51,28.1,120.7,,HW17; HW22,,x\n"
      + "F3,Board,,,,,,,\n",
    .streams: "id,firm,direction,material,quantity,unit,cost_today,quality\n"
      + "S1,F1,output,粉煤灰,1.2,万吨/年,50,Cl<=0.1 %\nS2,F2,input,fly_ash_coal,1000..1500,t/a,80,\n"
      + "S3,F1,output,fgd_gypsum,,,,\nS4,F3,input,natural_gypsum,9000,t/a,,\n",
    .sites:
      "id,name,latitude,longitude,capacity_limit,forbidden\nX1,Plot,28.05,120.65,50000,al_dross\n",
    .processes: "id,technology,site,status,capacity,build_cost\n"
      + "P1,fgd_board,X1,candidate,,\nP2,own way,X1,candidate,1000,5000\n",
    .processFlows: "process,direction,material,ratio,market_price\n"
      + "P2,input,fly_ash_coal,1,\nP2,output,natural_gypsum,0.5,90\n",
    .exchanges: "from,to,material,quantity,unit,status,since\nS1,S2,,900,t/a,existing,2019\n"
      + "F1,F3,fgd_gypsum,,,proposed,\n",
    .rules: "waste,replaces,ratio,treatment_cost,conditions\nmy_dust,fly_ash_coal,0.9,5,Cl<=1 %\n",
    .materials:
      "id,name,name_zh,parent,basis,density,codes\nmy_dust,My dust,我的灰,,mass,1.1,10 01 02\n",
    .scenario:
      #"{"currency": "CNY", "carbon_price": 60, "policies": [{"kind": "tax", "applies_to": "粉煤灰", "amount": 25}]}"#,
  ]

  @Test func everyTableIsRead() throws {
    let region = try Texts.region(Self.whole)
    #expect(region.firms.map(\.key) == ["F1", "F2", "F3"])
    #expect(region.firms[0].contact == "Ms Li")
    #expect(region.firms[0].permits == nil)
    #expect(region.firms[1].permits == ["HW17", "HW22"])
    #expect(region.streams[0].quantity == .exact(12_000))
    #expect(region.sites[0].forbidden == ["al_dross"])
    let board = region.processes[0]
    #expect(board.technology == "fgd_board")
    #expect(board.isEstimate)
    #expect(board.buildCost > 0)
    #expect(board.capacity != nil)
    #expect(board.flows.count > 3)
    let own = region.processes[1]
    #expect(!own.isEstimate)
    #expect(own.flows.map(\.ratio) == [1, 0.5])
    #expect(own.flows[1].marketPrice == 90)
    #expect(region.exchanges.contains { $0.quantity == .exact(900) && $0.since == "2019" })
    let rule = try #require(region.rules.first { $0.origin == .stated })
    #expect(region.materials[rule.waste].key == "my_dust")
    #expect(region.materials[rule.waste].name.chinese == "我的灰")
    #expect(rule.ratio == 0.9)
    #expect(region.scenario.policies[0].appliesTo == "fly_ash_coal")
    #expect(region.scenario.carbonPrice == 60)
  }

  @Test func aDocumentIsTheSameRegion() throws {
    let folder = try Texts.region(Self.whole)
    let document = RegionReader.read(Texts.document(Self.json(Self.whole)))
    #expect(Texts.lines(document) == [])
    #expect(try #require(document.region).holdsTheSame(as: folder))
  }

  @Test func aWorkbookIsTheSameRegion() throws {
    let folder = try Texts.region(Self.whole)
    var sheets = WorkbookWriter()
    for (table, text) in Self.whole.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let rows =
        table == .scenario
        ? [
          ["key", "value"], ["currency", "CNY"], ["carbon_price", "60"],
          ["policies", #"[{"kind": "tax", "applies_to": "粉煤灰", "amount": 25}]"#],
        ] : Self.cells(text)
      sheets.add(
        sheet: table.rawValue, columns: rows[0].map { WorkbookWriter.Column($0) },
        rows: rows.dropFirst().map { row in
          row.map { cell in
            cell.isEmpty ? .blank : NumberParsing.double(cell).map { .number($0) } ?? .text(cell)
          }
        })
    }
    let reading = RegionReader.read(
      RegionFiles(name: "r.xlsx", .workbook(RegionFile(name: "r.xlsx", bytes: sheets.bytes()))))
    #expect(Texts.lines(reading) == [])
    #expect(try #require(reading.region).holdsTheSame(as: folder))
  }

  @Test func theOrderOfRowsAndColumnsDoesNotCount() throws {
    let region = try Texts.region(Self.whole)
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<10 {
      var shuffled = Self.whole
      for (table, text) in Self.whole where table != .scenario {
        var rows = Self.cells(text)
        let header = rows.removeFirst()
        var order = Array(header.indices)
        generator.shuffle(&order)
        generator.shuffle(&rows)
        shuffled[table] = Self.csv(([header] + rows).map { row in order.map { row[$0] } })
      }
      #expect(try Texts.region(shuffled).holdsTheSame(as: region))
    }
  }

  @Test func allErrorsOfAllTablesComeAtOnce() {
    let lines = Texts.lines([
      .firms: "id,latitude,longitude,colour\nF1,95,1,red\nF1,,,\nF2,1,,\n",
      .streams: "firm,direction,material\nF1,output\nF7,output,fly_ash_coal\nF2,out,x,y\n",
      .exchanges: "from,to\nF1,F9\n",
      .scenario: #"{"objective": "profit", "carbon": 3}"#,
    ])
    #expect(
      lines == [
        #"r/exchanges.csv:2:2: error: column "to": expected the id of a stream or a firm that exists: "F9"; did you mean "F1" or "F2"?"#,
        #"r/firms.csv:1:4: note: column "colour": the table "firms" has no such column; it is kept and not used; rename it if it was meant as one of the table's columns, else leave it"#,
        #"r/firms.csv:2:2: error: column "latitude": out of range: "95"; expected a number from -90 to 90"#,
        #"r/firms.csv:3:1: error: column "id": this id is used by an earlier row; ids must be unique: "F1""#,
        #"r/firms.csv:4:3: error: column "longitude": one coordinate is given and the other is not; expected both or neither"#,
        #"r/scenario.json:1:15: error: objective: wrong value: "profit"; expected one of benefit, diversion, virgin, carbon"#,
        #"r/scenario.json:1:35: warning: carbon: a scenario has no such setting; it is not used; correct the name, or take it out"#,
        #"r/streams.csv:2:3: error: too few fields: 2 where the header has 3; expected one field for each of the 3 columns"#,
        #"r/streams.csv:3:1: error: column "firm": expected the id of a firm that exists: "F7"; did you mean "F1" or "F2"?"#,
        #"r/streams.csv:4:4: error: too many fields: 4 where the header has 3: "y"; expected one field for each of the 3 columns; put a field that holds a comma between quotes (")"#,
      ])
  }

  @Test func placesInADocumentNameTableAndElement() {
    let lines = Texts.lines(
      RegionReader.read(
        Texts.document(
          """
          {"firms": [{"id": "F1"}],
           "streams": [
             {"firm": "F1", "direction": "output", "material": "fly_ash_coal"},
             {"firm": "F1", "direction": "output", "material": "fly_ash_coal", "quantity": "many"},
             {"firm": "F3", "direction": "output", "material": ["a"]}],
           "stream": []}
          """)))
    #expect(
      lines == [
        #"r.json:4:82: error: streams[1].quantity: not a quantity: "many"; expected a number such as 1200, a range 1000..1500, a bound >=500, or blank"#,
        #"r.json:5:13: error: streams[2].firm: expected the id of a firm that exists: "F3"; did you mean "F1"?"#,
        #"r.json:5:54: warning: streams[2].material: no material of this name or code is known; it takes part in match only: "a"; write a name that the command catalog finds, or describe it in the table materials"#,
        #"r.json:6:12: warning: stream: a region has no such table; it is not used; did you mean "streams"?"#,
      ])
  }

  @Test func aFileThatIsNearlyATableIsTold() throws {
    var files = Texts.folder([.firms: Texts.firms, .streams: Texts.streams])
    files.others = ["r/exchange.csv", "r/notes.csv", "r/pictures.csv"]
    #expect(
      Texts.lines(RegionReader.read(files)).filter { $0.contains("no such table") } == [
        #"r/exchange.csv:1:1: warning: a region has no such table; it is not used; did you mean "exchanges.csv"?"#
      ])
  }

  @Test func whatIsMissingIsToldApart() {
    let reading = RegionReader.read(Texts.folder([.firms: Texts.firms]))
    #expect(reading.region == nil)
    #expect(reading.missingTables == [.streams])
    #expect(
      Texts.lines(reading) == [
        "r/streams.csv:1:1: error: this file is not there; a region needs firms.csv and streams.csv"
      ])
    let document = RegionReader.read(Texts.document(#"{"firms": []}"#))
    #expect(document.missingTables == [])
    #expect(document.diagnostics.hasErrors)
    do {
      _ = try RegionFiles.load("/no/such/region")
      Issue.record("loaded")
    } catch {
      #expect(error.isMissing)
    }
    do {
      _ = try RegionFiles.load("/no/such/region.json")
      Issue.record("loaded")
    } catch {
      #expect(error.isMissing)
    }
  }

  @Test func emptyTablesAreFine() throws {
    let region = try Texts.region([
      .firms: "id\n\n\n", .streams: "firm,direction,material\n", .exchanges: "from,to\n",
    ])
    #expect(region.firms.isEmpty && region.streams.isEmpty)
    let document = RegionReader.read(Texts.document(#"{"firms": [], "streams": []}"#))
    #expect(Texts.lines(document) == [])
    #expect(document.region != nil)
  }

  @Test func doubleColumnsAndNULsAreErrors() {
    let lines = Texts.lines([.firms: "id,ID\nF1,F2\n", .streams: Texts.streams])
    #expect(lines.first?.contains("two columns have this name") == true, "\(lines)")
    let zero = Texts.lines([.firms: "id\nF\u{0}1\n", .streams: Texts.streams])
    #expect(zero.first?.contains("NUL") == true, "\(zero)")
  }

  @Test func placesOfRowsAreKept() throws {
    let reading = RegionReader.read(Texts.folder(Self.whole))
    let finder = reading.places.finder()
    #expect(finder.place(.streams, "S2", column: "quantity").position == "r/streams.csv:3:5")
    #expect(finder.place(.firms, "F3").position == "r/firms.csv:4:1")
    #expect(finder.place(.streams, "nobody").position == "r/streams.csv:1:1")
  }

  @Test func theScenarioCanBeAdjusted() throws {
    let reading = RegionReader.read(
      Texts.folder(
        [.firms: Texts.firms, .streams: Texts.streams, .scenario: #"{"carbon_price": 1}"#],
        scenario: #"{"carbon_price": 2}"#)
    ) { $0.investmentBudget = 5 }
    let scenario = try #require(reading.region?.scenario)
    #expect(scenario.carbonPrice == 2)
    #expect(scenario.investmentBudget == 5)
  }

  @Test func thePublishedWaterNetworkIsRead() throws {
    let files = try RegionFiles.load(Texts.path("Tests/Fixtures/water-wang-smith-1994"))
    let reading = RegionReader.read(files)
    #expect(Texts.lines(reading) == [])
    let region = try #require(reading.region)
    #expect(region.streams.count == 8)
    #expect(region.scenario.objective == .virgin)
    let third = try #require(region.stream("P3/in/1").map { region.streams[$0] })
    #expect(third.quantity == .exact(40 * 8000))
    #expect(abs((third.quality["c"]?.upper ?? 0) - 0.005) < 1e-15)
    #expect(region.scenario.transport.costPerTonneKm == .stated(0))
  }

  @Test func hostileBytesNeverTrap() {
    var generator = SeededGenerator(seed: 5)
    let texts = Self.whole.mapValues { Array($0.utf8) }
    for round in 0..<120 {
      var files: [RegionTable: RegionFile] = [:]
      for (table, bytes) in texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let edits = generator.below(1 + round % 40)
        files[table] = RegionFile(
          name: table.rawValue, bytes: generator.mutate(bytes, edits: edits))
      }
      let reading = RegionReader.read(RegionFiles(name: "r", .folder(files)))
      if let region = reading.region {
        _ = Audit.findings(in: region, places: reading.places)
      } else {
        #expect(reading.diagnostics.hasErrors)
      }
    }
    let json = Array(Self.json(Self.whole).utf8)
    for round in 0..<80 {
      let bytes = generator.mutate(json, edits: generator.below(1 + round % 20))
      let reading = RegionReader.read(
        RegionFiles(name: "r", .document(RegionFile(name: "r", bytes: bytes))))
      #expect(reading.region != nil || reading.diagnostics.hasErrors)
    }
    for round in 0..<60 {
      let noise = generator.bytes(round * 3, from: (0...255).map { UInt8($0) })
      let file = RegionFile(name: "r", bytes: noise)
      #expect(RegionReader.read(RegionFiles(name: "r", .document(file))).region == nil)
      #expect(RegionReader.read(RegionFiles(name: "r", .workbook(file))).region == nil)
    }
  }

  // MARK: The same tables in other forms

  /// The cells of simple CSV text.
  static func cells(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static func csv(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  static func json(_ tables: [RegionTable: String]) -> String {
    var members: [JSONValue.Member] = []
    var scenario = ""
    for (table, text) in tables.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if table == .scenario {
        scenario = text
        continue
      }
      let rows = cells(text)
      let elements = rows.dropFirst().map { row in
        JSONValue.object(
          zip(rows[0], row).map { name, cell in
            JSONValue.Member(
              name,
              cell.isEmpty
                ? .null : NumberParsing.double(cell).map { JSONValue.number($0) } ?? .string(cell))
          })
      }
      members.append(JSONValue.Member(table.rawValue, .array(Array(elements))))
    }
    let body = JSONWriter.text(of: .object(members), .compact)
    return scenario.isEmpty ? body : body.dropLast() + ", \"scenario\": \(scenario)}"
  }
}
