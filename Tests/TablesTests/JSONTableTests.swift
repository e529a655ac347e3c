import Tables
import Testing

@Suite struct JSONTableTests {
  private func table(_ text: String) -> Reading<Table> {
    var reading = Reading<Table>()
    guard
      let value = JSONReader().value(Array(text.utf8), file: "r.json", into: &reading.diagnostics)
    else { return reading }
    reading.value = Table(value, name: "rows", file: "r.json", into: &reading.diagnostics)
    return reading
  }

  @Test func objectsBecomeRows() {
    let reading = table(
      """
      [{"id": "a", "n": 1.50, "ok": true},
       {"n": null, "ID ": "b", "codes": ["x", 2, false]}]
      """)
    #expect(reading.lines.isEmpty)
    #expect(reading.value?.columns == ["id", "n", "ok", "codes"])
    #expect(reading.value?.texts == [["a", "1.5", "true", ""], ["b", "", "", "x; 2; false"]])
    let cell = reading.value?.rows[1]["codes"]
    #expect(
      cell?.place
        == Place(file: "r.json", container: .path("rows[1]"), line: 2, column: 35, field: "codes"))
    #expect(reading.value?.rows[1]["ok"]?.place.position == "r.json:2:1")
  }

  @Test func wrongElementsAreErrorsWithTheirWay() {
    let reading = table("[{\"a\": {}}, 3, {\"a\": 1, \"A\": 2}, {\"a\": [[1]]}]")
    #expect(reading.diagnostics.errorCount == 4)
    #expect(reading.lines.first?.hasPrefix("r.json:1:8: error: rows[0].a: a cell cannot") == true)
    #expect(reading.lines[1].hasPrefix("r.json:1:13: error: rows[1]: this element is no row"))
    #expect(reading.value?.rowCount == 4)
    #expect(reading.value?.isDamaged(row: 1) == true)
    #expect(table("[{\"a\": 1, \"a\": 2}]").diagnostics.errorCount == 1)
    #expect(table("{}").value == nil)
    #expect(table("[]").value?.rowCount == 0)
    #expect(table("[]").lines.isEmpty)
  }
}
