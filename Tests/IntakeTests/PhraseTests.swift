import Catalog
import MaterialGraph
import Primitives
import Tables
import Testing

@testable import Intake

@Suite struct PhraseTests {
  @Test(arguments: [
    ("约100-200吨/年", "100..200", "t/a"), ("３０００～５０００吨／年", "3000..5000", "t/a"),
    ("不少于50吨/月", ">=50", "t/month"), ("up to 3.5 t per day", "<=3.5", "t/d"),
    ("1.2万吨左右/年", "12000", "t/a"), ("12,500 tonnes a year", "12500", "t/a"),
    ("1 500 litres per month", "1500", "L/month"), ("1.5k t pa", "1500", "t/a"),
    ("2 truckloads a week", "20..50", "t/week"),
    ("3 t per batch; 8 batches a month", "24", "t/month"),
    ("120 GWh/a", "120", "GWh/a"), ("25 t", "25", "t"), ("2.5 million m3/a", "2500000", "m3/a"),
  ])
  func quantitiesAsPeopleWriteThem(text: String, quantity: String, unit: String) throws {
    let found = try #require(QuantityPhrase.read(Phrase(text)))
    #expect(found.quantity.text == quantity)
    #expect(found.flowUnit == unit)
  }

  @Test(arguments: [
    ("一万两千吨", 12000.0), ("两千五", 2500), ("三百零五", 305), ("二十五", 25), ("三万五", 35000),
    ("一百八十", 180), ("十二", 12), ("两百", 200), ("1万2千吨", 12000), ("3亿5000万", 350_000_000),
    ("5千吨", 5000), ("半", 0.5), ("一千零五十", 1050), ("八万", 80000), ("三千万", 30_000_000),
  ])
  func chineseNumbers(text: String, value: Double) {
    #expect(NumberPhrase.read(Phrase(text), at: 0)?.value == value)
  }

  @Test func decimalsAreReadAsTheSheetHasThem() throws {
    #expect(NumberPhrase.read(Phrase("1.250,5"), at: 0)?.value == 1250.5)
    #expect(NumberPhrase.read(Phrase("1,250.5"), at: 0)?.value == 1250.5)
    #expect(NumberPhrase.read(Phrase("12,50"), at: 0)?.value == 12.5)
    #expect(NumberPhrase.read(Phrase("1,250"), at: 0)?.value == 1250)
    #expect(NumberPhrase.read(Phrase("1.250"), at: 0)?.value == 1.25)
    #expect(NumberPhrase.read(Phrase("1.250"), at: 0, decimals: .comma)?.value == 1250)
    #expect(NumberPhrase.read(Phrase("1'250"), at: 0)?.value == 1250)
    #expect(NumberPhrase.read(Phrase("两百"), at: 0)?.value == 200)
    #expect(NumberPhrase.read(Phrase("9e99"), at: 0)?.value == 9)
    #expect(NumberPhrase.read(Phrase(String(repeating: "9", count: 400)), at: 0) == nil)
  }

  @Test func moneyWithItsUnitAndItsWay() throws {
    let sold = try #require(MoneyPhrase.all(in: Phrase("sells at €120/t")).first)
    #expect(sold.amount == 120 && sold.costUnit(home: nil) == "EUR/t" && sold.sense == .earns)
    let yearly = try #require(MoneyPhrase.all(in: Phrase("处置费60万元/年")).first)
    #expect(yearly.amount == 600_000 && yearly.time == .year && yearly.sense == .pays)
    let before = try #require(MoneyPhrase.all(in: Phrase("每吨花费30元")).first)
    #expect(before.costUnit(home: nil) == "CNY/t")
    #expect(MoneyPhrase.all(in: Phrase("free of charge")).first?.amount == 0)
    #expect(MoneyPhrase.all(in: Phrase("20 t/a fly ash")).isEmpty)
  }

  @Test func codesAnywhere() {
    let lookup = Knowledge.embedded.lookup
    let codes = { (text: String) in
      CodePhrase.all(in: Phrase(text), lookup: lookup).map(\.code.code.text)
    }
    #expect(codes("slag (EWC 10 02 01), fresh") == ["EWC 10 02 01"])
    #expect(codes("sludge 11 01 09* from rinsing") == ["EWC 11 01 09"])
    #expect(codes("铝灰(HW48 321-024-48) 600吨") == ["HW48", "HW 321-024-48"])
    #expect(codes("HW17、HW22") == ["HW17", "HW22"])
    #expect(codes("HS 2619 slag") == ["HS 2619"])
    #expect(codes("2023 12 01, 100102 t, 0577-123456").isEmpty)
  }

  @Test func coordinatesInManyNotations() throws {
    let near = { (text: String, latitude: Double, longitude: Double) -> Bool in
      guard let place = CoordinatePhrase.pair(text) else { return false }
      return (place.latitude - latitude).magnitude < 1e-4
        && (place.longitude - longitude).magnitude < 1e-4
    }
    #expect(near("55°41'10\"N 11°05'20\"E", 55.68611, 11.08889))
    #expect(near("N55 24.06 E10 23.31", 55.401, 10.3885))
    #expect(near("东经116度23分10秒，北纬39度54分20秒", 39.90556, 116.38611))
    #expect(near("116.39, 39.9", 39.9, 116.39))
    #expect(near("-33.86, 151.2", -33.86, 151.2))
    #expect(near("33.86 S, 18.5 W", -33.86, -18.5))
    #expect(CoordinatePhrase.pair("Zone A") == nil)
    #expect(CoordinatePhrase.pair("12") == nil)
  }

  @Test func shiftedMapsComeBackToTheWorld() throws {
    let shifted = try #require(Coordinate(latitude: 39.90923, longitude: 116.397428))
    let world = CoordinateDatum.gcj02.worldPlace(shifted)
    let offset = shifted.distanceKm(to: world)
    #expect((0.3...0.8).contains(offset), "\(offset)")
    let paris = try #require(Coordinate(latitude: 48.85, longitude: 2.35))
    #expect(CoordinateDatum.gcj02.worldPlace(paris) == paris)
    let baidu = try #require(Coordinate(latitude: 39.915119, longitude: 116.403963))
    #expect(CoordinateDatum.bd09.worldPlace(baidu).distanceKm(to: world) < 0.1)
  }

  @Test func namesOfFirmsThatAreTheSame() {
    #expect(FirmName("Ashanti") == FirmName("ASHANTI Ltd."))
    #expect(FirmName("Müller GmbH & Co. KG").core == FirmName("müller").core)
    #expect(FirmName("温州市大华鞋业有限公司").core == FirmName("大华鞋业").core)
    #expect(FirmName("温州市大华鞋业有限公司") != FirmName("温州市大华印染有限公司"))
    var firms = FirmRegistry()
    let first = firms.match("温州市大华鞋业有限公司")
    #expect(firms.match("温州大华鞋业公司").index == first.index)
    #expect(firms.match("杭州市大华鞋业有限公司").index != first.index)
  }

  @Test func hostileSheetsEndWithErrorsAndLittleMemory() {
    let wide = Array(String(repeating: "a,", count: 1_000_000).utf8)
    let read = SheetImport.read([RegionFile(name: "wide.csv", bytes: wide)])
    #expect(read.diagnostics.hasErrors)
    let many = Array(String(repeating: "1,2,3,4,5,6,7,8\n", count: 10_000).utf8)
    var options = SheetOptions()
    options.limits.cells = 1 << 16
    let tall = SheetImport.read([RegionFile(name: "tall.csv", bytes: many)], options)
    #expect(tall.diagnostics.sorted().contains { $0.message.english.contains("more than 65536") })
  }
}
