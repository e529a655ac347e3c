import Tables
import Testing

@Suite struct TableSchemaTests {
  private let schema = TableSchema(
    name: "things",
    columns: [
      ColumnSchema("id", aliases: ["编号"], isRequired: true),
      ColumnSchema("quantity", isRequired: true, kind: "number"), ColumnSchema("notes"),
    ])

  private func bind(_ text: String) -> (ColumnBinding?, [String]) {
    var reading = csv(text)
    let binding = reading.value.map { schema.bind($0, into: &reading.diagnostics) }
    return (binding, reading.lines)
  }

  @Test func findsColumnsByNameAndAlias() {
    let (binding, lines) = bind("Quantity , 编号\n5,a\n")
    #expect(lines.isEmpty)
    #expect(binding?["id"] == 1)
    #expect(binding?["quantity"] == 0)
    #expect(binding?["notes"] == nil)
    #expect(binding?.cell("quantity", row: 0)?.number == 5)
  }

  @Test func missingAndUnknownColumnsAreTold() {
    let (binding, lines) = bind("id,quantty,colour\n1,2,3\n")
    #expect(
      lines == [
        "t.csv:1:1: error: the table \"things\" lacks the required column \"quantity\"; "
          + "is the column \"quantty\" meant?",
        "t.csv:1:2: note: column \"quantty\": the table \"things\" has no such column; "
          + "it is kept and not used; did you mean \"quantity\"?",
        "t.csv:1:3: note: column \"colour\": the table \"things\" has no such column; "
          + "it is kept and not used; rename it if it was meant as one of the table's columns, "
          + "else leave it",
      ])
    #expect(binding?.unknown == [1, 2])
  }

  @Test func twoNamesOfOneColumnAreAnError() {
    let (binding, lines) = bind("id,编号,quantity\n1,2,3\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("t.csv:1:2: error: column \"编号\": this column means") == true)
    #expect(binding?["id"] == 0)
  }

  @Test func aSchemaCanBeATable() {
    var reading = csv("column,required,aliases,kind,description\nid,yes,编号; no,id,The id\nx,,,,\n")
    let read = reading.value.flatMap { TableSchema(name: "s", $0, into: &reading.diagnostics) }
    #expect(reading.lines.isEmpty)
    #expect(read?.columns.map(\.name) == ["id", "x"])
    #expect(read?.column("id")?.aliases == ["编号", "no"])
    #expect(read?.column("id")?.isRequired == true)
    #expect(read?.column("x")?.kind == "text")
    #expect(read?.column("x")?.isRequired == false)
  }
}
