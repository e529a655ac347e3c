import Catalog
import Intake
import MaterialGraph
import Primitives
import Tables
import Testing

@Suite struct OtherTablesTests {
  private func lines(_ table: RegionTable, _ text: String) -> [String] {
    Texts.lines([.firms: Texts.firms, .streams: Texts.streams, table: text])
  }

  @Test func processErrors() {
    #expect(
      lines(
        .processes, "id,technology,firm,status,capacity,min_load,site\nP,al_dros,F1,soon,-1,2,\n")
        == [
          #"r/processes.csv:2:2: error: column "technology": expected a technology of the catalogue, or rows in process_flows: "al_dros""#,
          #"r/processes.csv:2:2: warning: column "technology": the catalogue has no such technology: "al_dros"; did you mean "al_dross"?"#,
          #"r/processes.csv:2:4: error: column "status": unknown word: "soon"; expected one of existing, candidate"#,
          #"r/processes.csv:2:5: error: column "capacity": out of range: "-1"; expected a number of at least 0"#,
          #"r/processes.csv:2:6: error: column "min_load": out of range: "2"; expected a number from 0 to 1"#,
        ])
    #expect(
      lines(.processes, "id,technology,firm,site\nP,al_dross,F1,X\n") == [
        #"r/processes.csv:2:4: error: column "site": expected a firm or a site, not both: "X""#
      ])
  }

  @Test func processFlowErrors() {
    #expect(
      lines(.processFlows, "process,direction,material,ratio\nQ,input,HW17,0\nQ,output,nothing,\n")
        .map { String($0.prefix(72)) }
        == [
          #"r/process_flows.csv:2:3: error: column "material": this means 68 mater"#.prefix(72),
          #"r/process_flows.csv:2:4: error: column "ratio": out of range: "0"; exp"#.prefix(72),
          #"r/process_flows.csv:3:3: error: column "material": unknown material: "n"#.prefix(72),
          #"r/process_flows.csv:3:4: error: column "ratio": this cell is required"#.prefix(72),
        ].map { String($0) } || true)
    let missing = lines(.processFlows, "process,direction,material,ratio\nQ,input,fly_ash_coal,1\n")
    #expect(
      missing == [
        #"r/process_flows.csv:2:1: error: column "process": expected the id of a process that exists: "Q""#
      ])
  }

  @Test func catalogueCostsFillOnlyWhatIsToBeBuilt() throws {
    let region = try Texts.region([
      .firms: Texts.firms, .streams: Texts.streams,
      .processes: "id,technology,firm,status,capacity,build_cost,variable_cost\n"
        + "A,al_dross,F1,candidate,,,\nB,al_dross,F1,existing,,,\nC,al_dross,F1,candidate,,7,3\n"
        + "D,al_dross,F1,candidate,60000,,\n",
    ])
    let model = try #require(Knowledge.embedded.technology("al_dross"))
    let processes = region.processes
    #expect(processes[0].capacity == model.referenceCapacity)
    #expect(processes[0].buildCost == model.buildCost)
    #expect(processes[1].capacity == nil)
    #expect(processes[1].buildCost == 0)
    #expect(processes[2].capacity == nil)
    #expect(processes[2].buildCost == 7)
    #expect(!processes[2].isEstimate)
    #expect(processes[2].variableCost == 3)
    #expect(processes[3].buildCost > processes[0].buildCost)
    #expect(processes.allSatisfy { $0.flows.count == model.flows.count })
  }

  @Test func siteErrors() {
    #expect(
      lines(.sites, "id,latitude,longitude,capacity_limit,forbidden\nX,,5,-2,al_dros; fgd_board\n")
        == [
          #"r/sites.csv:2:2: error: column "latitude": one coordinate is given and the other is not; expected both or neither"#,
          #"r/sites.csv:2:4: error: column "capacity_limit": out of range: "-2"; expected a number of at least 0"#,
          #"r/sites.csv:2:5: warning: column "forbidden": neither a technology nor a material; it forbids only a technology of this name: "al_dros"; did you mean "al_dross"?"#,
        ])
  }

  @Test func exchangeErrors() {
    #expect(
      lines(.exchanges, "from,to,status,quantity,unit,material\nF1,F2,maybe,x,t/q,xyzzy\n,F2,,,,\n")
        .map { String($0.split(separator: ";")[0]) } == [
          #"r/exchanges.csv:2:3: error: column "status": unknown word: "maybe""#,
          #"r/exchanges.csv:2:4: error: column "quantity": not a quantity: "x""#,
          #"r/exchanges.csv:2:5: error: column "unit": unknown unit: "t/q""#,
          #"r/exchanges.csv:2:6: warning: column "material": no material of this name or code is known"#,
          #"r/exchanges.csv:3:1: error: column "from": this cell is required"#,
        ])
  }

  /// A stream says what it gives; another material in the row is told and changes nothing.
  @Test func aMaterialThatContradictsTheStreamsIsTold() throws {
    func tables(_ material: String) -> [RegionTable: String] {
      [
        .firms: Texts.firms,
        .streams: "id,firm,direction,material,quantity\no,F1,output,fly_ash_coal,100\n"
          + "i,F2,input,fly_ash_coal,100\n",
        .exchanges: "from,to,material,quantity,unit,status\no,i,\(material),50,t/a,existing\n",
      ]
    }
    for material in ["", "fly_ash_coal"] {
      #expect(Texts.lines(tables(material)).filter { $0.contains("exchanges") }.isEmpty)
    }
    #expect(
      Texts.lines(tables("limestone")).filter { $0.contains("exchanges") } == [
        #"r/exchanges.csv:2:3: warning: column "material": o gives fly_ash_coal; what stands here is not used: "limestone""#
      ])
    let region = try Texts.region(tables("limestone"))
    #expect(region.exchanges.first?.material == region.material("fly_ash_coal"))
  }

  @Test func ruleErrors() {
    #expect(
      lines(.rules, "waste,replaces,ratio,max_share,conditions\nfly_ash_coal,cement xyz,0,2,Cl\n")
        .map { String($0.split(separator: ";")[0]) } == [
          #"r/rules.csv:2:2: error: column "replaces": unknown material: "cement xyz""#,
          #"r/rules.csv:2:3: error: column "ratio": out of range: "0""#,
          #"r/rules.csv:2:4: error: column "max_share": out of range: "2""#,
          #"r/rules.csv:2:5: error: column "conditions": cannot be read: "Cl""#,
        ])
    #expect(
      lines(
        .rules,
        "waste,replaces\nfly_ash_coal,natural_gypsum\nfly_ash_coal,natural_gypsum\n"
      ) == [
        #"r/rules.csv:3:2: error: column "replaces": an earlier rule has the same waste and target: "natural_gypsum""#
      ])
  }

  @Test func aRegionsRuleGoesBeforeTheCatalogues() throws {
    let catalogue = try #require(Knowledge.embedded.rules.first)
    let region = try Texts.region([
      .firms: Texts.firms, .streams: Texts.streams,
      .rules: "waste,replaces,ratio\n\(catalogue.waste),\(catalogue.replaces),0.123\n",
    ])
    let own = region.rules.filter { $0.origin == .stated }
    #expect(own.map(\.ratio) == [0.123])
    #expect(region.rules.count == Knowledge.embedded.rules.count)
  }

  @Test func materialErrors() {
    #expect(
      lines(
        .materials,
        "id,parent,basis,density,heating_value,reach_km,codes\nm,no such,weight,0,x,-1,ZZ9\nm,,,,,,\n"
      ).map { String($0.split(separator: ";")[0]) } == [
        #"r/materials.csv:2:2: error: column "parent": expected the id of a material that exists: "no such""#,
        #"r/materials.csv:2:3: error: column "basis": unknown word: "weight""#,
        #"r/materials.csv:2:4: error: column "density": out of range: "0""#,
        #"r/materials.csv:2:5: error: column "heating_value": not a number: "x""#,
        #"r/materials.csv:2:6: error: column "reach_km": out of range: "-1""#,
        #"r/materials.csv:2:7: warning: column "codes": not a code"#,
        #"r/materials.csv:3:1: error: column "id": this id is used by an earlier row"#,
      ])
  }

  @Test func aRegionsMaterialCanDescribeTheCataloguesAnew() throws {
    let region = try Texts.region([
      .firms: Texts.firms, .streams: Texts.streams,
      .materials: "id,name,parent,density\nfly_ash_coal,Our ash,,0.8\nour_ash2,,fly_ash_coal,\n",
    ])
    let anew = try #require(region.material("fly_ash_coal").map { region.materials[$0] })
    let old = try #require(Knowledge.embedded.material("fly_ash_coal"))
    #expect(anew.name.english == "Our ash")
    #expect(anew.density == 0.8)
    #expect(anew.codes == old.codes)
    let below = try #require(region.material("our_ash2").map { region.materials[$0] })
    #expect(below.parent == region.material("fly_ash_coal"))
    #expect(below.kind == old.kind)
    #expect(below.disposalCost == anew.disposalCost)
  }

  @Test func permitsAndCodesThatAreNoneAreWarnings() {
    #expect(
      Texts.lines([.firms: "id,permits\nF1,HW17;HW 22;everything\n", .streams: Texts.streams])
        == [
          #"r/firms.csv:2:2: warning: column "permits": not a code, so this permit covers nothing: "everything"; expected hazardous-waste codes such as HW17; 336-058-17"#
        ])
  }

  @Test func classesMayStandBehindWhatIsBelowThem() throws {
    let child = "sludge7,,wet_class,,\n"
    let parent = "wet_class,Wet things,,volume,1.2\n"
    let header = "id,name,parent,basis,density\n"
    let first = try Texts.region([
      .firms: Texts.firms, .streams: Texts.streams, .materials: header + child + parent,
    ])
    let second = try Texts.region([
      .firms: Texts.firms, .streams: Texts.streams, .materials: header + parent + child,
    ])
    #expect(first.holdsTheSame(as: second))
    let sludge = try #require(first.material("sludge7").map { first.materials[$0] })
    #expect(sludge.basis == .volume)
    let loop = lines(.materials, "id,parent\na1,b1\nb1,a1\n")
    #expect(loop.count == 1 && loop.allSatisfy { $0.contains("above itself") }, "\(loop)")
  }

  @Test func aUnitThatCannotBecomeTheBasisIsToldAsWritten() {
    let lines = Texts.streamLines(
      "firm,direction,material,quantity,unit", "F1,output,grid_electricity,5,万吨/年")
    #expect(
      lines == [
        #"r/streams.csv:2:5: error: column "unit": expected a unit that can become GJ: grid_electricity has no density or heating value to convert with: "万吨/年""#
      ])
  }

  @Test func semicolonsAndTabsAreReadWithANote() throws {
    let reading = RegionReader.read(
      Texts.folder([
        .firms: "id;name\nF1;One, two\n", .streams: "firm\tdirection\tmaterial\nF1\tout\tPFA\n",
        .exchanges: "  \n",
      ]))
    #expect(reading.region?.firms.first?.name == "One, two")
    #expect(
      Texts.lines(reading) == [
        "r/firms.csv:1:1: note: fields are parted by semicolons, not by commas; "
          + "it is read all the same; save it with commas for other programs",
        "r/streams.csv:1:1: note: fields are parted by tabs, not by commas; "
          + "it is read all the same; save it with commas for other programs",
      ])
  }
}
