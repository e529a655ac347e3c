import Catalog
import Intake
import MaterialGraph
import Primitives
import Tables
import Testing

@Suite struct StreamsTableTests {
  @Test func everyColumnIsRead() throws {
    let region = try Texts.region([
      .firms: Texts.firms,
      .streams: "id,firm,direction,material,kind,quantity,unit,cost_today,cost_unit,quality,"
        + "quality_today,max_share,min_lot,max_links,must_place,months,codes,hazardous,notes\n"
        + "A,F1,output,fly_ash_coal,by-product,>=500,kg/d,-30,,Cl<=0.1 %; SiO2=45..55 %,,,100,2,"
        + "0.5,\"3,4,5\",EWC 10 01 02; SW02,否,dry\n"
        + "B,F2,input,fly_ash_coal,,1000,t/a,80,,Cl<=0.1 %,Cl=0.02 %,0.3,,,,11-2,,,\n",
    ])
    let output = region.streams[0]
    #expect(output.key == "A")
    #expect(output.kind == .byProduct)
    #expect(output.quantity == .atLeast(500 * 365 * 1e-3))
    #expect(output.costToday == .stated(-30))
    #expect(output.quality["sio2"]?.lower == 45)
    #expect(output.minimumLot == 100 * 365 * 1e-3)
    #expect(output.maximumLinks == 2)
    #expect(output.mustPlace == 0.5)
    #expect(output.months == Months.parse("3-5"))
    #expect(output.codes == [WasteCode(.ewc, "100102"), WasteCode(.sw, "SW02")])
    #expect(!output.isHazardous && output.hazardIsStated)
    #expect(output.notes == "dry")
    let input = region.streams[1]
    #expect(input.maximumShare == 0.3)
    #expect(input.qualityToday["cl"]?.upper == 0.02)
    #expect(input.months == Months.parse("11-2"))
  }

  @Test func defaultsAreThoseOfTheContract() throws {
    let region = try Texts.region([.firms: Texts.firms, .streams: Texts.streams])
    let stream = region.streams[0]
    #expect(stream.key == "F1/out/1")
    #expect(stream.quantity == .unknown)
    #expect(stream.maximumShare == 1)
    #expect(stream.minimumLot == 0)
    #expect(stream.maximumLinks == nil)
    #expect(stream.mustPlace == 0)
    #expect(stream.months == .all)
    #expect(!stream.isOneOff)
    #expect(!stream.costToday.isStated)
  }

  @Test func idsCountTheRowsOfAFirmAndDirection() throws {
    let region = try Texts.region([
      .firms: Texts.firms,
      .streams: "firm,direction,material,id\nF1,out,fly_ash_coal,\nF1,in,coal_5500,\n"
        + "F1,offer,steam_lp,named\nF2,供,fgd_gypsum,\nF1,产出,fgd_gypsum,\n",
    ])
    #expect(
      region.streams.map(\.key) == ["F1/in/1", "F1/out/1", "F1/out/3", "F2/out/1", "named"])
  }

  @Test func unitsOfEveryKindBecomeBasisUnitsAYear() throws {
    let cases: [(String, String, String, Double)] = [
      ("fly_ash_coal", "1", "t/a", 1), ("fly_ash_coal", "2", "kg/d", 0.73),
      ("fly_ash_coal", "1", "t/h", 8760), ("fly_ash_coal", "1.5", "万吨/年", 15000),
      ("fly_ash_coal", "3", "吨/月", 36), ("fly_ash_coal", "1", "tonnes per day", 365),
      ("tap_water", "10", "m3/d", 3650), ("tap_water", "1", "万m³/a", 10000),
      ("grid_electricity", "100", "MWh/a", 360), ("grid_electricity", "5", "GJ/a", 5),
      ("grid_electricity", "1", "万千瓦时/年", 36),
    ]
    for (material, quantity, unit, expected) in cases {
      let region = try Texts.region([
        .firms: Texts.firms,
        .streams: "firm,direction,material,quantity,unit\nF1,in,\(material),\(quantity),\(unit)\n",
      ])
      let planned = try #require(region.streams[0].quantity.planned)
      #expect(abs(planned - expected) <= 1e-9 * expected, "\(quantity) \(unit)")
    }
    let own = try Texts.region([
      .firms: Texts.firms,
      .materials: "id,basis\nshoe,count\nleather,area\n",
      .streams: "firm,direction,material,quantity,unit\nF1,out,shoe,7,双/d\nF1,out,leather,3,m2/a\n",
    ])
    #expect(own.streams.map(\.quantity.planned) == [7 * 365, 3])
  }

  @Test func aLotHasNoTime() throws {
    let region = try Texts.region([
      .firms: Texts.firms,
      .streams: "firm,direction,material,quantity,unit\nF1,out,fly_ash_coal,40,t\n",
    ])
    #expect(region.streams[0].isOneOff)
    #expect(region.streams[0].quantity == .exact(40))
  }

  @Test func costsInOtherUnitsAndMoneyAreConverted() throws {
    let cases: [(String, String, Double)] = [
      ("0.5", "元/kg", 500), ("10", "EUR/t", 80), ("1", "万元/吨", 10_000), ("7", "", 7),
      ("2", "€/t", 16), ("3", "kg", 3000), ("4", "EUR", 32),
    ]
    for (cost, unit, expected) in cases {
      let region = try Texts.region([
        .firms: Texts.firms,
        .streams:
          "firm,direction,material,cost_today,cost_unit\nF1,out,fly_ash_coal,\(cost),\(unit)\n",
        .scenario: #"{"exchange_rates": {"EUR": 8}}"#,
      ])
      #expect(abs(region.streams[0].costToday.value - expected) < 1e-9, "\(cost) \(unit)")
      #expect(region.streams[0].costToday.isStated)
    }
  }

  @Test func codesAndNamesOfSeveralMaterialsAreClasses() throws {
    let region = try Texts.region([
      .firms: Texts.firms, .streams: "firm,direction,material\nF1,out,HW17\nF1,out,10 01 02\n",
    ])
    guard case .anyOf(let ids, let label) = region.streams[0].material else {
      Issue.record("no class")
      return
    }
    #expect(ids.count > 1)
    #expect(label == "HW17")
    #expect(region.streams[0].codes == [WasteCode(.hw, "HW17")])
    #expect(region.streams[0].isHazardous)
  }

  @Test func errorsSayWhatWasExpected() {
    let columns =
      "firm,direction,material,quantity,unit,cost_today,cost_unit,quality,max_share,"
      + "max_links,months,hazardous,kind"
    let row = "F1,output,fly_ash_coal,"
    let cases: [(String, String)] = [
      (
        #""1,200",t/a,,,,,,,,"#,
        #"4: error: column "quantity": not a quantity: "1,200"; expected a number such as 1200, a range 1000..1500, a bound >=500, or blank; write 1200: numbers have no thousands separators and a point for decimals"#
      ),
      (
        "-5,,,,,,,,,",
        #"4: error: column "quantity": not a quantity: "-5"; expected a number such as 1200, a range 1000..1500, a bound >=500, or blank; what leaves and what enters are told by the column direction, not by a sign"#
      ),
      (
        "9..3,,,,,,,,,",
        #"4: error: column "quantity": not a quantity: "9..3"; expected a number such as 1200, a range 1000..1500, a bound >=500, or blank; the smaller number comes first"#
      ),
      (
        "12 t,,,,,,,,,",
        #"4: error: column "quantity": not a quantity: "12 t"; expected a number such as 1200, a range 1000..1500, a bound >=500, or blank; write 12 alone: the unit has a column of its own"#
      ),
      (
        "1,tt/a,,,,,,,,",
        #"5: error: column "unit": unknown unit: "tt/a"; expected an amount over a time such as t/a, kg/d, 万吨/年, m3/h, MWh/a; did you mean "t/a" or "kt/a"?"#
      ),
      (
        "1,t/a,abc,,,,,,,",
        #"6: error: column "cost_today": not a number: "abc"; expected a number such as 12.5"#
      ),
      (
        "1,t/a,3,元/箱,,,,,,",
        #"7: error: column "cost_unit": unknown unit of cost: "元/箱"; expected a currency for an amount such as CNY/t, 元/kg, EUR/MWh; did you mean "元/t" or "元/吨"?"#
      ),
      (
        "1,t/a,3,XAU/t,,,,,,",
        #"7: error: column "cost_unit": no exchange rate is known: "XAU/t"; expected CNY, or a currency with a rate in the scenario's exchange_rates; add "exchange_rates": {"XAU": …} to the scenario: CNY for one XAU"#
      ),
      (
        "1,t/a,,,Cl<<1,,,,,",
        #"8: error: column "quality": cannot be read: "Cl<<1"; expected terms such as Cl<=0.1 %; SiO2=45..55 %; LHV>=15 MJ/kg"#
      ),
      (
        "1,t/a,,,,1.5,,,,",
        #"9: error: column "max_share": out of range: "1.5"; expected a number from 0 to 1"#
      ),
      (
        "1,t/a,,,,30%,,,,",
        #"9: error: column "max_share": not a number: "30%"; expected a number from 0 to 1; write a share as a number from 0 to 1"#
      ),
      (
        "1,t/a,,,,,2.5,,,",
        #"10: error: column "max_links": not a count: "2.5"; expected a whole number of at least 0"#
      ),
      (
        "1,t/a,,,,,,13,,",
        #"11: error: column "months": not months: "13"; expected months such as 1-12 or 3,4,5"#
      ),
      (
        "1,t/a,,,,,,,maybe,",
        #"12: error: column "hazardous": unknown word: "maybe"; expected one of yes, no"#
      ),
      (
        "1,t/a,,,,,,,,wasted",
        #"13: error: column "kind": unknown word: "wasted"; expected one of product, by-product, waste, utility; did you mean "waste"?"#
      ),
    ]
    for (cells, expected) in cases {
      let lines = Texts.streamLines(columns, row + cells)
      #expect(lines.first == "r/streams.csv:2:" + expected, "\(cells)")
      #expect(lines.count == 1, "\(lines)")
    }
  }

  @Test func wordsAndReferencesAreChecked() {
    #expect(
      Texts.streamLines("firm,direction,material", "F9,sideways,fly_ash_coal") == [
        #"r/streams.csv:2:2: error: column "direction": unknown word: "sideways"; expected one of output, input"#
      ])
    #expect(
      Texts.streamLines("firm,direction,material", "G1,output,fly_ash_coal") == [
        #"r/streams.csv:2:1: error: column "firm": expected the id of a firm that exists: "G1"; did you mean "F1"?"#
      ])
    #expect(
      Texts.streamLines("firm,direction,material", ",output,") == [
        #"r/streams.csv:2:1: error: column "firm": this cell is required"#,
        #"r/streams.csv:2:3: error: column "material": this cell is required"#,
      ])
    #expect(
      Texts.streamLines("firm,direction,material", "F1,output,coal fly asch") == [
        #"r/streams.csv:2:3: warning: column "material": no material of this name or code is known; it takes part in match only: "coal fly asch"; did you mean "Coal fly ash"?; the likeliest is fly_ash_coal, about 87 %; if it is meant, write that id"#
      ])
  }

  @Test func messagesAreInChineseToo() {
    #expect(
      Texts.streamLines("firm,direction,material,quantity", "F1,output,粉煤灰,很多", language: .chinese)
        == [
          #"r/streams.csv:2:4: error: 列 "quantity"：不是数量："很多"；应为数（1200）、范围（1000..1500）、界限（>=500）或留空"#
        ])
  }

  @Test func figuresThatNothingRealHasAreErrors() {
    for cells in ["1e300,t/a,", "1..1e16,t/a,", "1,t/a,-1e20"] {
      let lines = Texts.streamLines(
        "firm,direction,material,quantity,unit,cost_today", "F1,output,fly_ash_coal," + cells)
      #expect(lines.count == 1)
      #expect(
        lines.first?.contains("too large") == true
          && lines.first?.contains("at most 1e15") == true, "\(lines)")
    }
    #expect(Texts.scenarioLines(#"{"carbon_price": 1e200}"#).count == 1)
    #expect(Texts.scenarioLines(#"{"investment_budget": 1e200}"#).isEmpty)
  }

  /// `Mt` has one meaning; in other letters some mean metric tons by it.
  @Test func metricTonsAndMillionsOfTonnesAreToldApart() throws {
    let columns = "firm,direction,material,quantity,unit"
    #expect(Texts.streamLines(columns, "F1,output,fly_ash_coal,1,Mt/a").isEmpty)
    for unit in ["mt/a", "MT/year", "mt"] {
      #expect(
        Texts.streamLines(columns, "F1,output,fly_ash_coal,1,\(unit)") == [
          "r/streams.csv:2:5: warning: column \"unit\": this is read as metric tons: \"\(unit)\"; "
            + "write t for tonnes, Mt for millions of tonnes"
        ])
    }
  }
}
