import MaterialGraph
import Primitives
import Testing

@Suite struct UnitsTests {
  @Test func unitsOfFlowsAreWorthWhatTheySay() throws {
    let year = WorkingYear(hours: 8000, days: 300)
    let known: [(String, Basis, Double)] = [
      ("t/a", .mass, 1), ("t/y", .mass, 1), ("吨/年", .mass, 1), ("万吨/年", .mass, 10_000),
      ("kg/d", .mass, 0.3), ("t/h", .mass, 8000), ("t/月", .mass, 12), ("kt/yr", .mass, 1000),
      ("tonnes per day", .mass, 300), ("吨每天", .mass, 300), ("千克/小时", .mass, 8),
      ("m3/d", .volume, 300), ("立方米/年", .volume, 1), ("万m3/a", .volume, 10_000),
      ("m³/h", .volume, 8000), ("L/d", .volume, 0.3), ("Nm3/h", .volume, 8000),
      ("GJ/a", .energy, 1), ("MWh/a", .energy, 3.6), ("kWh/d", .energy, 0.0036 * 300),
      ("万度/年", .energy, 36), ("tce/a", .energy, 29.3076), ("MW", .energy, 3.6 * 8000),
      ("pcs/a", .count, 1), ("万件/年", .count, 10_000), ("m2/a", .area, 1),
      ("kg/s", .mass, 3.6 * 8000), ("L/s", .volume, 3.6 * 8000), ("m3/min", .volume, 60 * 8000),
      ("ktpa", .mass, 1000), ("toe/a", .energy, 41.868), ("亩/年", .area, 2000.0 / 3),
      ("万平方米/年", .area, 10_000), ("ｔ／ａ", .mass, 1), ("Mt/a", .mass, 1e6),
      ("Ｍｔ/年", .mass, 1e6), ("mt/a", .mass, 1), ("MT/yr", .mass, 1), ("Mtpa", .mass, 1e6),
      ("Gg/a", .mass, 1000), ("Tg/a", .mass, 1e6), ("Mg/d", .mass, 300),
      ("kt PER YEAR", .mass, 1000),
      ("ML/d", .volume, 300_000), ("Mm3/a", .volume, 1e6), ("US tons/a", .mass, 0.907_184_74),
      ("short tons per year", .mass, 0.907_184_74), ("tons/a", .mass, 1), ("MJ/a", .energy, 1e-3),
    ]
    for (text, basis, worth) in known {
      let unit = try #require(FlowUnit.parse(text), "\(text)")
      #expect(unit.amount.basis == basis, "\(text)")
      #expect(unit.time != nil, "\(text)")
      #expect(Tolerance.agree(unit.basisUnitsPerYear(year), worth, relative: 1e-12), "\(text)")
    }
  }

  @Test func anAmountWithoutATimeIsALot() throws {
    for text in ["t", "吨", "m3", "万吨", "pcs"] {
      #expect(try #require(FlowUnit.parse(text)).time == nil, "\(text)")
    }
  }

  @Test func whatIsNoUnitIsNone() {
    for text in ["", "/", "t/", "/a", "t/q", "furlong", "t//a", "per", "吨年年", "🙂/a"] {
      #expect(FlowUnit.parse(text) == nil, "\(text)")
    }
  }

  @Test func basesBecomeEachOtherOnlyByWhatIsKnown() throws {
    var draft = MaterialDraft("oil", basis: .mass)
    draft.density = 0.9
    draft.heatingValue = 40
    var builder = RegionBuilder()
    builder.add(draft)
    builder.add(MaterialDraft("dust", basis: .mass))
    let region = try builder.build()
    let oil = region.materials[try #require(region.material("oil"))]
    let dust = region.materials[try #require(region.material("dust"))]
    let cubicMetre = AmountUnit(.volume, 1)
    let gigajoule = AmountUnit(.energy, 1)
    #expect(oil.basisUnits(of: 10, cubicMetre) == 9)
    #expect(oil.basisUnits(of: 80, gigajoule) == 2)
    #expect(dust.basisUnits(of: 10, cubicMetre) == nil)
    #expect(dust.basisUnits(of: 10, gigajoule) == nil)
    #expect(oil.basisUnits(of: 10, AmountUnit(.area, 1)) == nil)
  }
}

@Suite struct QuantityTests {
  @Test func whatPeopleWrite() {
    #expect(Quantity.parse("1200") == .exact(1200))
    #expect(Quantity.parse(" 1000..1500 ") == .range(1000, 1500))
    #expect(Quantity.parse(">=500") == .atLeast(500))
    #expect(Quantity.parse("≤ 20.5") == .atMost(20.5))
    #expect(Quantity.parse("") == .unknown)
    #expect(Quantity.parse("1e3") == .exact(1000))
    #expect(Quantity.parse("5..5") == .exact(5))
  }

  @Test func whatIsNoQuantity() {
    for text in [
      "-1", "1500..1000", "many", "1,200", "0x10", "inf", "nan", ">=", "..", "1..", "1 2",
    ] {
      #expect(Quantity.parse(text) == nil, "\(text)")
    }
  }

  @Test func plansCountAtTheMiddleAndRiskAtTheLeast() {
    #expect(Quantity.range(10, 30).planned == 20)
    #expect(Quantity.range(10, 30).least == 10)
    #expect(Quantity.atMost(30).planned == 30)
    #expect(Quantity.atMost(30).least == 0)
    #expect(Quantity.atLeast(5).least == 5)
    #expect(Quantity.unknown.planned == nil)
  }

  @Test func textReadsBack() {
    for quantity: Quantity in [.unknown, .exact(0.1), .range(1, 2.5), .atLeast(3), .atMost(1e9)] {
      #expect(Quantity.parse(quantity.text) == quantity)
    }
  }
}

@Suite struct MonthsTests {
  @Test func spansListsAndTheNewYear() {
    #expect(Months.parse("") == .all)
    #expect(Months.parse("1-12") == .all)
    #expect(Months.parse("3,4,5")?.mask == 0b11100)
    #expect(Months.parse("11-2")?.mask == 0b1100_0000_0011)
    #expect(Months.parse("0") == nil)
    #expect(Months.parse("13") == nil)
    #expect(Months.parse("spring") == nil)
    #expect(Months.parse("1-2")?.overlaps(Months(mask: 0b10)) == true)
    #expect(Months.parse("1-2")?.overlaps(Months(mask: 0b100)) == false)
  }
}
