import Primitives
import Tables

/// Reading of large tables: 100,000 rows of twelve columns as CSV and as a workbook.
enum TableCases {
  private static let columns = [
    "id", "firm", "direction", "material", "kind", "quantity", "unit", "cost_today", "quality",
    "months", "codes", "notes",
  ]

  private static func row(_ index: Int) -> [String] {
    [
      "S\(index)", "F\(index % 5000)", index % 2 == 0 ? "output" : "input",
      index % 3 == 0 ? "粉煤灰" : "chrome shavings \(index % 700)", "waste",
      "\(index % 9000).\(index % 10)", "t/a", "\(index % 300)", "moisture=\(index % 90) %", "1-12",
      "EWC 10 01 02", index % 5 == 0 ? "said on the telephone, to be checked" : "",
    ]
  }

  static func csv(_ rows: Int) -> [UInt8] {
    var writer = CSVWriter(protectsSpreadsheets: false)
    writer.record(columns)
    for index in 0..<rows { writer.record(row(index)) }
    return writer.bytes
  }

  static func workbook(_ rows: Int) -> [UInt8] {
    var writer = WorkbookWriter()
    let cells = (0..<rows).map { index in
      row(index).enumerated().map { column, text -> WorkbookWriter.Cell in
        column == 5 || column == 7 ? .number(NumberParsing.double(text) ?? 0) : .text(text)
      }
    }
    writer.add(sheet: "streams", columns: columns.map { .init($0) }, rows: cells)
    return writer.bytes()
  }

  /// One row a form: the least time of the repetitions, and the number of rows as the objective.
  static func run(_ request: BenchmarkRequest) throws -> [BenchmarkRow] {
    let rows = request.size == "smoke" ? 200 : Int(request.size) ?? 100_000
    var result: [BenchmarkRow] = []
    for (name, bytes) in [("csv", csv(rows)), ("xlsx", workbook(rows))] {
      var best = Double.infinity
      var count = 0
      for _ in 0..<max(1, request.repetitions) {
        let start = Platform.processorSeconds()
        var diagnostics = Diagnostics()
        let table =
          name == "csv"
          ? CSVReader().table(bytes, name: "streams", file: "t.csv", into: &diagnostics)
          : Workbook(bytes, file: "t.xlsx", into: &diagnostics)?
            .table("streams", into: &diagnostics)
        count = table?.rowCount ?? 0
        best = min(best, Platform.processorSeconds() - start)
      }
      result.append(
        BenchmarkRow(
          name: "tables-\(name)", size: String(rows), seconds: best, objective: Double(count),
          gap: 0, peakBytes: Platform.peakMemoryBytes(), note: "\(bytes.count) bytes"))
    }
    return result
  }
}

/// Reading of tables; needs no data of the generator.
let tableCases = [
  BenchmarkCase(
    name: "tables", sizes: ["100000"], run: { try TableCases.run($0) }, needsData: false)
]
