import Catalog
import MaterialGraph
import Primitives
import Tables
import Testing

@testable import Intake

@Suite struct SheetImportTests {
  /// What must come of a fixture, against what came.
  private static func differences(
    _ name: String, _ reading: SheetReading, _ expected: [Table.Row], _ firmRows: [Table.Row]
  ) -> [String] {
    let firms = reading.rows.tables[.firms] ?? []
    let streams = reading.rows.tables[.streams] ?? []
    let names = Dictionary(
      firms.map { ($0["id"] ?? "", $0["name"] ?? "") }, uniquingKeysWith: { first, _ in first })
    var found: [String] = []
    if streams.count != expected.count {
      found.append("\(name): \(streams.count) streams, expected \(expected.count)")
    }
    for (index, row) in expected.enumerated() where index < streams.count {
      let stream = streams[index]
      func compare(_ column: String, _ value: String) {
        let wanted = row.value(column)
        if wanted == "*" ? value.isEmpty : wanted != value {
          found.append("\(name) #\(index + 1) \(column): \"\(value)\", expected \"\(wanted)\"")
        }
      }
      compare("firm", names[stream["firm"] ?? ""] ?? "")
      compare("direction", stream["direction"] ?? "")
      compare("material", stream["material"] ?? "")
      compare("quantity", stream["quantity"] ?? "")
      compare("unit", stream["unit"] ?? "")
      compare("cost_today", stream["cost_today"] ?? "")
      compare("cost_unit", stream["cost_unit"] ?? "")
      compare("quality", stream["quality"] ?? "")
      let codes = (stream["codes"] ?? "").split(separator: ";").map { code in
        String(code).trimmingSpaces.replacing("HW ", with: "")
      }.sorted()
      let wanted = row.value("codes").split(separator: ";").map { String($0).trimmingSpaces }
        .sorted()
      if codes != wanted {
        found.append("\(name) #\(index + 1) codes: \(codes), expected \(wanted)")
      }
    }
    for row in firmRows {
      guard let firm = firms.first(where: { $0["name"] == row.value("firm") }) else {
        found.append("\(name): no firm \(row.value("firm"))")
        continue
      }
      for column in ["latitude", "longitude"] where !row.value(column).isEmpty {
        let wanted = Double(row.value(column)) ?? 0
        let value = Double(firm[column] ?? "") ?? -999
        if (wanted - value).magnitude > 0.0003 {
          found.append("\(name) \(column): \(value), expected \(wanted)")
        }
      }
      for column in ["park", "sector"] where !row.value(column).isEmpty {
        if firm[column] != row.value(column) {
          found.append("\(name) \(column): \(firm[column] ?? ""), expected \(row.value(column))")
        }
      }
    }
    return found
  }

  @Test func everyMessySheetComesOutAsItMust() throws {
    let fixtures = try SheetFixtures.table("sheets/fixtures.csv")
    let streams = try SheetFixtures.table("sheets/expected-streams.csv")
    let firms = try SheetFixtures.table("sheets/expected-firms.csv")
    #expect(fixtures.rowCount >= 30)
    var found: [String] = []
    for fixture in fixtures.rows {
      let name = fixture.value("file")
      var options = SheetOptions()
      options.datum = SheetFixtures.datum(fixture.value("options"))
      let reading = SheetImport.read([try SheetFixtures.file(name)], options)
      found += Self.differences(
        name, reading, streams.rows.filter { $0.value("file") == name },
        firms.rows.filter { $0.value("file") == name })
      #expect(!reading.diagnostics.hasErrors, "\(name): \(reading.diagnostics.rendered())")
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func whatIsDoubtfulOrLeftIsSaid() throws {
    for (file, said) in [
      ("62-several-firms.xlsx", "firms in one cell"),
      ("63-remarks.xlsx", "the amount was taken from a remark"),
      ("64-balance.csv", "a negative amount is taken as wanted"),
      ("65-dates-as-amounts.xlsx", "a date stands where an amount should be"),
      ("70-inputs-and-products.xlsx", "the only one of the file"),
      ("73-indian.csv", "columns with titles that are not known were left: \"Category\""),
    ] {
      let reading = SheetImport.read([try SheetFixtures.file(file)])
      #expect(reading.diagnostics.rendered().contains(said), "\(file)")
    }
  }

  @Test func anAmountInAUnitThatNobodyKnowsIsLeft() {
    let text = "Company,Waste,Amount,Unit\nTannery,chrome shavings,30,bushels\n"
    let reading = SheetImport.read([RegionFile(name: "a.csv", bytes: Array(text.utf8))])
    #expect(reading.rows.tables[.streams]?.first?["quantity"] == nil)
    #expect(reading.rows.tables[.streams]?.first?["notes"]?.contains("30") == true)
    #expect(reading.diagnostics.rendered().contains("the unit is not known"))
  }

  @Test func pagesOfTheWebAreRefused() {
    for text in ["<html><table><tr><td>ash</td></tr></table></html>", "%PDF-1.7 ash"] {
      let reading = SheetImport.read([RegionFile(name: "a.xls", bytes: Array(text.utf8))])
      #expect(reading.diagnostics.hasErrors && reading.rows.tables[.streams] == nil)
    }
  }

  @Test func whatComesOutIsARegion() throws {
    for fixture in try SheetFixtures.table("sheets/fixtures.csv").rows {
      let name = fixture.value("file")
      let reading = SheetImport.read([try SheetFixtures.file(name)])
      var files: [RegionTable: RegionFile] = [:]
      for file in RegionWriter.folder(reading.rows) {
        files[try #require(RegionTable(rawValue: String(file.name.dropLast(4))))] = RegionFile(
          name: file.name, bytes: file.bytes)
      }
      let region = RegionReader.read(RegionFiles(name: name, .folder(files)))
      #expect(!region.diagnostics.hasErrors, "\(name): \(region.diagnostics.rendered())")
    }
  }

  @Test func everyFilledCellIsInTheReport() throws {
    let reading = SheetImport.read([try SheetFixtures.file("01-merged-titles.xlsx")])
    let cells = reading.report.cells
    #expect(cells.contains { $0.original.hasPrefix("平阳县2023年度") && $0.status == .left })
    let quantity = try #require(cells.first { $0.original == "860" })
    #expect(quantity.target == "streams.quantity")
    #expect(quantity.value == "860 t/a")
    #expect(quantity.place.line == 4 && quantity.place.column == 5)
    #expect(cells.first { $0.original == "合计" }?.remark?.chinese == "合计行")
  }

  /// A file with a field of megabytes ends with its error; what stands in it is not read.
  @Test func anOverlongFieldIsRefusedBeforeItIsRead() {
    for start in ["", "\""] {
      let text = "firm,waste,t\n" + start + String(repeating: "a", count: 3_000_000)
      let reading = SheetImport.read([RegionFile(name: "a.csv", bytes: Array(text.utf8))])
      #expect(reading.diagnostics.hasErrors)
      #expect(reading.streamCount == 0)
      #expect(reading.report.cells.isEmpty)
    }
  }

  /// What stands beyond the columns that are read is told.
  @Test func columnsThatAreNotReadAreNamed() throws {
    let head = "企业名称,废物名称,产生量(吨/年)" + String(repeating: ",", count: 600) + "备注\n"
    let row = "甲厂,废酸,100" + String(repeating: ",", count: 600) + "待定\n"
    let reading = SheetImport.read([RegionFile(name: "a.csv", bytes: Array((head + row).utf8))])
    #expect(reading.streamCount == 1)
    let warning = try #require(
      reading.diagnostics.sorted().first { $0.message.english.hasPrefix("columns from the 513th") })
    #expect(warning.place.column == 513)
    #expect(warning.hint != nil)
  }
}

extension String {
  /// Without spaces at its ends.
  var trimmingSpaces: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
