import Primitives
import Tables
import TestSupport
import Testing

@Suite struct CSVReaderTests {
  @Test func readsFieldsAsTheStandardHasThem() {
    let reading = csv("id,name,note\r\n1,\"a, b\",\"he said \"\"no\"\"\"\n2,\"two\nlines\",\n")
    #expect(reading.lines.isEmpty)
    #expect(reading.value?.columns == ["id", "name", "note"])
    #expect(
      reading.value?.texts == [["1", "a, b", "he said \"no\""], ["2", "two\nlines", ""]])
  }

  @Test func knowsPlaces() {
    let table = csv("\n\nid,amount\n1,\"x\ny\"\n\n2, 7.5 \n").value
    #expect(table?.rows.map(\.line) == [4, 7])
    let cell = table?.rows[1]["AMOUNT "]
    #expect(cell?.number == 7.5)
    #expect(cell?.place.position == "t.csv:7:2")
    #expect(cell?.place.field == "amount")
    #expect(table?.place.position == "t.csv:3:1")
    #expect(table?.place(ofColumn: 1).position == "t.csv:3:2")
  }

  @Test(arguments: [
    ("a,b\n1\n", "t.csv:2:2: error: too few fields: 1 where the header has 2"),
    ("a,b\n1,2,3\n", "t.csv:2:3: error: too many fields: 3 where the header has 2: \"3\""),
    ("a,A\n1,2\n", "t.csv:1:2: error: column \"A\": two columns have this name"),
    ("a\n\"1\n", "t.csv:2:1: error: the quote that opens this field is never closed"),
    ("a,b\n1,\"x\"y\n", "t.csv:2:2: error: there is text behind the closing quote"),
    ("a\n\0\n", "t.csv:2:1: error: the file holds a NUL byte"),
    ("", "t.csv:1:1: error: there is no header row"),
    ("\n \r\n,,\n", "t.csv:1:1: error: there is no header row"),
  ])
  func errorsHavePlaces(text: String, expected: String) {
    let lines = csv(text).lines
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix(expected) == true, "\(lines)")
  }

  @Test func damagedRowsStayAndAreMarked() {
    let reading = csv("a,b\n1\n2,3\n4,5,6\n7,\"8\" x\n")
    #expect(reading.diagnostics.errorCount == 3)
    #expect(reading.value?.rows.map(\.isDamaged) == [true, false, true, true])
    #expect(reading.value?.texts == [["1", ""], ["2", "3"], ["4", "5"], ["7", "8"]])
  }

  @Test func onlyAHeaderIsFine() {
    let reading = csv("a,b")
    #expect(reading.lines.isEmpty)
    #expect(reading.value?.rowCount == 0)
    #expect(csv("a,b\n,\n  \n\t\n").value?.rowCount == 0)
    #expect(csv("a,b\n,\n  \n\t\n").lines.isEmpty)
  }

  @Test func namelessColumnsAreToldOnlyWhenTheyHoldSomething() {
    #expect(csv("a,,\n1,,\n").lines.isEmpty)
    #expect(
      csv("a,,\n1,,\n2,,x\n").lines == [
        "t.csv:1:3: warning: column 3 has no name, so what stands in it is not used: \"x\"; "
          + "name the column in the header row, or empty it"
      ])
  }

  @Test func allLineEndsCount() {
    let table = csv("a\r1\r\r2\r\n\"x\r\ny\rz\"\n3").value
    #expect(table?.texts == [["1"], ["2"], ["x\r\ny\rz"], ["3"]])
    #expect(table?.rows.map(\.line) == [2, 4, 5, 8])
  }

  @Test func limitsEndWithErrors() {
    var limits = ReadLimits.standard
    limits.rows = 3
    #expect(csv("a\n1\n2\n3\n4\n", limits: limits).diagnostics.errorCount == 1)
    limits = .standard
    limits.columns = 2
    let wide = csv("x" + String(repeating: ",", count: 1000), limits: limits)
    #expect(wide.lines.first?.contains("more than 2 fields in a record") == true, "\(wide.lines)")
    #expect(wide.diagnostics.errorCount == 1)
    limits = .standard
    limits.fieldBytes = 4
    #expect(csv("a,b\n12345,1\n", limits: limits).diagnostics.errorCount == 1)
    limits = .standard
    limits.fileBytes = 3
    #expect(csv("a\n12", limits: limits).value == nil)
  }

  @Test func otherSeparators() {
    #expect(CSVReader.likelySeparator(of: Array("a;b;c\n1,5;2;3\n".utf8)) == UInt8(ascii: ";"))
    #expect(CSVReader.likelySeparator(of: Array("a\tb\n1\t2\n".utf8)) == UInt8(ascii: "\t"))
    #expect(CSVReader.likelySeparator(of: Array("a,b\n1,2\n".utf8)) == UInt8(ascii: ","))
    #expect(CSVReader.likelySeparator(of: Array("word".utf8)) == UInt8(ascii: ","))
    var diagnostics = Diagnostics()
    let table = CSVReader(separator: UInt8(ascii: "\t")).table(
      Array("a\tb\n\t2\n".utf8), name: "t", file: "t.tsv", into: &diagnostics)
    #expect(table?.texts == [["", "2"]])
  }

  @Test func raggedRecordsMakeAGrid() {
    var diagnostics = Diagnostics()
    let grid = CSVReader().grid(
      Array("title\n\na,b\n1,2,3\n".utf8), name: "g", file: "g.csv", into: &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(grid?.rowCount == 3)
    #expect(grid?.columnCount == 3)
    #expect(grid?.cellCount(inRow: 0) == 1)
    #expect(grid?.text(row: 2, column: 2) == "3")
    #expect(grid?.text(row: 0, column: 2) == "")
    #expect(grid?.text(row: 9, column: -1) == "")
    guard let grid else { return }
    let table = Table(grid, headerRow: 1, into: &diagnostics)
    #expect(table?.columns == ["a", "b"])
    #expect(diagnostics.errorCount == 1)
  }

  /// What the writer writes, the reader reads; and no mutation of it ends the process.
  @Test func readsWhatIsWrittenAndSurvivesMutations() {
    var generator = SeededGenerator(seed: 5)
    let alphabet = Array("ab,\"\n\r ;é石'=".unicodeScalars)
    for round in 0..<400 {
      let columns = 1 + generator.below(4)
      var writer = CSVWriter(protectsSpreadsheets: false)
      writer.record((0..<columns).map { "c\($0)" })
      var expected: [[String]] = []
      for row in 0..<generator.below(5) {
        var fields: [String] = ["r\(row)"]
        for _ in 1..<columns {
          var text = String.UnicodeScalarView()
          for _ in 0..<generator.below(6) { text.append(alphabet[generator.below(alphabet.count)]) }
          fields.append(String(text))
        }
        writer.record(fields)
        expected.append(fields)
      }
      let reading = csv(writer.bytes)
      #expect(reading.lines.isEmpty, "round \(round)")
      let exact = (0..<(reading.value?.rowCount ?? 0)).map { row in
        (0..<columns).map { reading.value?.grid.exactText(row: row + 1, column: $0) ?? "?" }
      }
      #expect(exact == expected, "round \(round)")
      for _ in 0..<10 {
        let mutated = csv(generator.mutate(writer.bytes, edits: 1 + generator.below(8)))
        #expect(mutated.value != nil || mutated.diagnostics.hasErrors)
        _ = mutated.value?.texts
      }
    }
  }
}
