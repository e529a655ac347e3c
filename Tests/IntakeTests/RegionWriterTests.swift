import Intake
import MaterialGraph
import Primitives
import Tables
import Testing

@Suite struct RegionWriterTests {
  private var rows: RegionRows {
    var rows = RegionRows()
    for (table, text) in RegionReaderTests.whole where table != .scenario {
      let cells = RegionReaderTests.cells(text)
      for row in cells.dropFirst() {
        rows.add(Dictionary(uniqueKeysWithValues: zip(cells[0], row)), to: table)
      }
    }
    return rows
  }

  /// A Chinese form has no English heading.
  @Test func everyColumnHasAChineseTitle() {
    for table in RegionTable.allCases {
      for column in RegionSchema.table(table).columns {
        let isChinese = column.aliases.contains { alias in
          alias.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        }
        #expect(isChinese, "\(table.rawValue).\(column.name)")
      }
    }
  }

  @Test func whatIsWrittenIsReadAsTheSameRegion() throws {
    var whole = RegionReaderTests.whole
    whole[.scenario] = nil
    let region = try Texts.region(whole)
    var files: [RegionTable: RegionFile] = [:]
    for file in RegionWriter.folder(rows) {
      let table = try #require(RegionTable(rawValue: String(file.name.dropLast(4))))
      files[table] = RegionFile(name: file.name, bytes: file.bytes)
    }
    let folder = RegionReader.read(RegionFiles(name: "r", .folder(files)))
    #expect(try #require(folder.region).holdsTheSame(as: region))
    let book = RegionFile(name: "r.xlsx", bytes: RegionWriter.workbook(rows))
    let workbook = RegionReader.read(RegionFiles(name: "r.xlsx", .workbook(book)))
    #expect(Texts.lines(workbook) == [])
    #expect(try #require(workbook.region).holdsTheSame(as: region))
  }

  @Test func columnsStandInTheOrderOfTheDocumentation() {
    var rows = RegionRows()
    rows.add(["material": "a, b", "zeta": "1", "firm": "F", "direction": "output"], to: .streams)
    rows.add(["firm": "=F", "quantity": "5", "alpha": "\"x\""], to: .streams)
    #expect(
      String(decoding: RegionWriter.csv(rows, .streams), as: UTF8.self)
        .replacing("\r\n", with: "\n")
        == "firm,direction,material,quantity,alpha,zeta\n"
        + "F,output,\"a, b\",,,1\n=F,,,5,\"\"\"x\"\"\",\n")
    #expect(RegionWriter.folder(RegionRows()).map(\.name) == ["firms.csv", "streams.csv"])
  }
}
