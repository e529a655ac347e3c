import Primitives
import TestSupport
import Testing

@testable import Tables

@Suite struct WorkbookTests {
  private func fixture(_ name: String) throws -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return try FileBytes.read("/\(folder)/Fixtures/workbooks/\(name)")
  }

  private func read(
    _ bytes: [UInt8], limits: ReadLimits = .standard
  ) -> (book: Workbook?, lines: [String]) {
    var diagnostics = Diagnostics()
    let book = Workbook(bytes, file: "w.xlsx", limits: limits, into: &diagnostics)
    return (book, diagnostics.sorted().map { $0.rendered() })
  }

  private func row(_ grid: Grid?, _ row: Int) -> [String] {
    guard let grid else { return [] }
    return (0..<grid.cellCount(inRow: row)).map { grid.exactText(row: row, column: $0) }
  }

  // MARK: Workbooks of others

  @Test func readsWorkbooksOfOpenpyxl() throws {
    let bytes = try fixture("openpyxl.xlsx")
    let (book, lines) = read(bytes)
    #expect(Workbook.isWorkbook(bytes))
    #expect(lines.count == 1)
    #expect(
      lines.first?.hasPrefix("w.xlsx:5:2: warning: sheet \"streams\", B5: the formula has") == true,
      "\(lines)")
    #expect(book?.sheets.map(\.grid.name) == ["streams", "merged & odd", "hidden", "empty"])
    #expect(book?.sheets.map(\.isHidden) == [false, false, true, false])
    let streams = book?.grid("Streams")
    #expect(row(streams, 1) == ["S1", "脱硫石膏", "1200.5", "45322", "true", "a & b <c>"])
    #expect(row(streams, 2).prefix(3) == ["S2", "fly ash", "0.3"])
    #expect(row(streams, 2).last == "line\nbreak")
    #expect(row(streams, 3) == ["S3", "", "1e-07", "", "", " padded "])
    #expect(row(streams, 4) == ["S4", "", "", "-12"])
    #expect(row(streams, 5) == ["", "", "1234567890123456"])
    #expect(streams?.line(ofRow: 3) == 5)
    #expect(streams?.kind(row: 1, column: 3) == .date)
    #expect(streams?.kind(row: 1, column: 2) == .number)
    #expect(streams?.kind(row: 1, column: 4) == .boolean)
    let odd = book?.grid("merged & odd")
    #expect(odd?.merged == [Grid.MergedArea(rows: 2...3, columns: 2...4)])
    #expect(odd?.text(row: 2, column: 27) == "far")
    #expect(row(odd, 3) == ["rich text"])
    #expect(book?.grid("empty")?.rowCount == 0)
    var diagnostics = Diagnostics()
    let table = book?.table("streams", into: &diagnostics)
    #expect(table?.columns.count == 6)
    #expect(table?.rows[3]["since"]?.number == -12)
    #expect(
      table?.rows[3]["since"]?.place
        == Place(file: "w.xlsx", container: .sheet("streams"), line: 7, column: 4, field: "since"))
    #expect(diagnostics.isEmpty)
    #expect(book?.table("none", into: &diagnostics) == nil)
    #expect(diagnostics.isEmpty)
    #expect(book?.table("empty", into: &diagnostics) == nil)
    #expect(diagnostics.errorCount == 1)
  }

  @Test func readsWorkbooksOfXlsxWriter() throws {
    let (book, lines) = read(try fixture("xlsxwriter.xlsx"))
    #expect(lines.isEmpty)
    let firms = book?.grid("firms")
    #expect(row(firms, 0) == ["id", "name", "latitude", "since", "kept"])
    #expect(row(firms, 1) == ["F1", "钢铁厂", "28.6875", "43890", "3"])
    #expect(row(firms, 2) == ["F2", "钢铁厂", "n/a"])
    #expect(row(firms, 3) == ["F3", "", "57.375"])
    #expect(row(firms, 4) == ["F4", "", "#DIV/0!"])
    #expect(row(firms, 5) == ["F5\tx_x0041_", "bold and plain"])
    #expect(firms?.kind(row: 1, column: 3) == .date)
    #expect(firms?.kind(row: 1, column: 4) == .number)
    #expect(firms?.kind(row: 4, column: 2) == .error)
    #expect(book?.countsFrom1904 == false)
    #expect(SpreadsheetDate.text(43890) == "2020-02-29")
  }

  // MARK: Our own

  private func sample() -> WorkbookWriter {
    var writer = WorkbookWriter()
    writer.add(
      sheet: "a/b",
      columns: [
        .init("id"), .init("amount", width: 20), .init("kind", choices: ["x, y", "石膏", "\"q\""]),
      ],
      rows: [
        ["=1+1", 0.1, "石膏"], [.blank, -3, .boolean(true)], [],
        ["a\u{1}_x0041_\r\n<&>\"'", .number(.infinity), " s "],
      ])
    writer.add(sheet: "A_B", columns: [.init("t")], rows: [["1"]])
    return writer
  }

  @Test func readsWhatIsWritten() {
    let (book, lines) = read(sample().bytes())
    #expect(lines.isEmpty)
    #expect(book?.sheets.map(\.grid.name) == ["a_b", "A_B (2)", "_lists"])
    #expect(book?.sheets.map(\.isHidden) == [false, false, true])
    let grid = book?.grid("a_b")
    #expect(row(grid, 0) == ["id", "amount", "kind"])
    #expect(row(grid, 1) == ["=1+1", "0.1", "石膏"])
    #expect(row(grid, 2) == ["", "-3", "true"])
    #expect(row(grid, 3) == ["a\u{1}_x0041_\r\n<&>\"'", "", " s "])
    #expect(grid?.kind(row: 1, column: 0) == .text)
    #expect(grid?.kind(row: 1, column: 1) == .number)
    #expect(row(book?.grid("_lists"), 0) == ["x, y"])
    #expect(sample().bytes() == sample().bytes())
  }

  @Test func noFormulaIsEverWritten() throws {
    var archive = try ZipArchive(sample().bytes(), limits: .standard)
    let sheet = String(decoding: try archive.file("xl/worksheets/sheet1.xml") ?? [], as: UTF8.self)
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<formula1>'_lists'!$A$1:$A$3</formula1>"))
    #expect(sheet.contains("errorStyle=\"warning\""))
    #expect(sheet.contains("sqref=\"C2:C1048576\""))
  }

  @Test func anEmptyWorkbookHasASheet() {
    #expect(read(WorkbookWriter().bytes()).book?.sheets.count == 1)
  }

  // MARK: Hostile ones

  /// A workbook of one sheet whose XML is given.
  private func book(_ sheet: String, shared: String? = nil) -> [UInt8] {
    var zip = ZipWriter()
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var links = "<Relationship Id=\"r1\" Type=\"\(relations)/worksheet\" Target=\"/s.xml\"/>"
    if let shared {
      links += "<Relationship Id=\"r2\" Type=\"\(relations)/sharedStrings\" Target=\"../t.xml\"/>"
      zip.add("t.xml", Array(shared.utf8))
    }
    zip.add(
      "xl/workbook.xml",
      Array("<x:workbook><x:sheets><x:sheet name=\"s\" r:id=\"r1\"/></x:sheets></x:workbook>".utf8))
    zip.add("xl/_rels/workbook.xml.rels", Array("<Relationships>\(links)</Relationships>".utf8))
    zip.add("s.xml", Array(sheet.utf8))
    return zip.finished()
  }

  private func sheet(_ data: String) -> [UInt8] {
    book(
      "<?xml version='1.0'?><w:worksheet xmlns:w='x'><w:sheetData>\(data)</w:sheetData></w:worksheet>"
    )
  }

  @Test func oddButLegalSheetsAreRead() {
    let odd = sheet(
      """
      <w:row><w:c><w:v>1</w:v></w:c><w:c t="str"><w:f>A1</w:f><w:v>a&amp;b&#x77F3;</w:v></w:c></w:row>
      <w:row r="9"><w:c r="C9" t="inlineStr"><w:is><w:r><w:t>x</w:t></w:r><w:rPh><w:t>no</w:t></w:rPh>
      <w:r><w:t><![CDATA[<y>]]></w:t></w:r></w:is></w:c><w:c r="A9"><w:v>2.50</w:v></w:c></w:row>
      <w:row/><w:row><w:c s="7"/></w:row><!-- c --><w:row><w:c><w:v>nonsense</w:v></w:c></w:row>
      """)
    let (book, lines) = read(odd)
    #expect(lines.isEmpty)
    let grid = book?.grid("s")
    #expect(row(grid, 0) == ["1", "a&b石"])
    #expect(row(grid, 1) == ["2.50", "", "x<y>"])
    #expect(row(grid, 2) == ["nonsense"])
    #expect(grid?.kind(row: 2, column: 0) == .text)
    #expect((0..<3).map { grid?.line(ofRow: $0) } == [1, 9, 12])
  }

  @Test(arguments: [
    ("<w:row r='1'><w:c r='XFE1'><w:v>1</w:v></w:c></w:row>", "more than 16384 columns in a sheet"),
    ("<w:row r='99999999999'/>", ""),
    ("<w:row r='999999999'><w:c><w:v>1</w:v></w:c></w:row>", "more than 20000000 rows in a sheet"),
    ("<w:row><w:c t='s'><w:v>0</w:v></w:c></w:row>", "refers to a text that the workbook lacks"),
    ("<w:row><w:c></w:row>", "malformed"),
    ("<w:row><w:c t='str'><w:v>&bomb;</w:v></w:c></w:row>", "malformed"),
    ("<w:row><w:c t='str'><w:v>&#0;</w:v></w:c></w:row>", "malformed"),
    ("<!DOCTYPE a [<!ENTITY b 'c'>]>", "malformed"),
    (String(repeating: "<a>", count: 100_000), "malformed"),
  ])
  func hostileSheetsEndWithErrors(data: String, expected: String) {
    let lines = read(sheet(data)).lines
    #expect(expected.isEmpty ? lines.isEmpty : lines.first?.contains(expected) == true, "\(lines)")
  }

  @Test func aMillionFarCellsEndWithAnError() {
    let rows = (1...200).map { "<w:row r='\($0)'><w:c r='XFD\($0)'><w:v>1</w:v></w:c></w:row>" }
    var limits = ReadLimits.standard
    limits.cells = 1 << 20
    let (book, lines) = read(sheet(rows.joined()), limits: limits)
    #expect(lines.first?.contains("more than 1048576 cells in a workbook") == true, "\(lines)")
    #expect(book?.grid("s")?.rowCount == 64)
  }

  @Test func bombsEndWithErrors() {
    var zip = ZipWriter()
    zip.add("xl/workbook.xml", [UInt8](repeating: 0x20, count: 40 << 20))
    var limits = ReadLimits.standard
    #expect(read(zip.finished()).lines.first?.contains("malformed") == true)
    limits.expansionRatio = 100
    #expect(
      read(zip.finished(), limits: limits).lines.first?.contains("unpacks to more than 100 times")
        == true)
    limits.expandedBytes = 1 << 20
    #expect(
      read(zip.finished(), limits: limits).lines.first?.contains("more than 1048576 bytes") == true)
    limits = .standard
    limits.archiveEntries = 3
    #expect(
      read(sample().bytes(), limits: limits).lines.first?.contains("more than 3 files") == true)
    var path = ZipWriter()
    path.add("../../etc/passwd", [])
    #expect(read(path.finished()).lines.first?.contains("unsafe name") == true)
  }

  @Test func aClaimOfTwoGigabytesIsRefusedBeforeAnythingIsUnpacked() {
    var bytes = sample().bytes()
    // The sizes in the directory at the end: 24 bytes behind each of its signatures.
    var place = 0
    while place + 46 < bytes.count {
      if bytes[place..<place + 4].elementsEqual([0x50, 0x4B, 0x01, 0x02]) {
        bytes.replaceSubrange(place + 24..<place + 28, with: [0xFF, 0xFF, 0xFF, 0x7F])
      }
      place += 1
    }
    let before = Platform.peakMemoryBytes()
    let lines = read(bytes).lines
    #expect(lines.first?.contains("more than 1073741824 bytes when unpacked") == true, "\(lines)")
    #expect(Platform.peakMemoryBytes() - before < 64 << 20)
  }

  @Test func otherFilesAreNamed() {
    #expect(read(Array("id,name\n".utf8)).lines == ["w.xlsx:1:1: error: the file is no workbook"])
    #expect(read(book("<a/>")).lines.isEmpty)
    #expect(read([]).lines == ["w.xlsx:1:1: error: the file is no workbook"])
    #expect(
      read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]).lines.first?.contains(".xls")
        == true)
    #expect(read(Array(sample().bytes().dropLast(40))).lines.first?.contains("damaged") == true)
    #expect(!Workbook.isWorkbook(Array("PK".utf8)))
  }

  @Test func mutationsNeverEndTheProcess() throws {
    var generator = SeededGenerator(seed: 31)
    let books = [sample().bytes(), try fixture("openpyxl.xlsx"), try fixture("xlsxwriter.xlsx")]
    for round in 0..<1500 {
      let bytes = generator.mutate(books[round % 3], edits: 1 + generator.below(6))
      let (book, lines) = read(bytes)
      #expect(book != nil || !lines.isEmpty)
    }
    // Behind the checksums: the parts themselves.
    let part = Array(
      """
      <?xml version="1.0"?><w:worksheet><w:sheetData><w:row r="1"><w:c r="A1" t="s"><w:v>0</w:v></w:c>
      <w:c r="B1" t="inlineStr"><w:is><w:t>&#x41;_x0041_</w:t></w:is></w:c></w:row></w:sheetData>
      <w:mergeCells><w:mergeCell ref="A1:B2"/></w:mergeCells></w:worksheet>
      """.utf8)
    let shared = Array("<sst><si><t>a&lt;</t></si><si><r><t>b</t></r></si></sst>".utf8)
    for _ in 0..<4000 {
      let bytes = book(
        String(decoding: generator.mutate(part, edits: 1 + generator.below(4)), as: UTF8.self),
        shared: String(decoding: generator.mutate(shared, edits: generator.below(3)), as: UTF8.self)
      )
      let (read, lines) = read(bytes)
      #expect(read != nil || !lines.isEmpty)
    }
  }

  @Test func aHundredThousandRowsAreRead() {
    var writer = WorkbookWriter()
    let rows: [[WorkbookWriter.Cell]] = (0..<100_000).map { index in
      [
        .text("S\(index)"), .text("F\(index % 977)"), "脱硫石膏", .number(Double(index) / 7), "t/a",
        .text("note \(index % 13)"),
      ]
    }
    writer.add(sheet: "s", columns: ["a", "b", "c", "d", "e", "f"].map { .init($0) }, rows: rows)
    let bytes = writer.bytes()
    let (book, lines) = read(bytes)
    #expect(lines.isEmpty)
    #expect(book?.grid("s")?.rowCount == 100_001)
    #expect(book?.grid("s")?.number(row: 100_000, column: 3) == 99_999.0 / 7)
  }
}
