import Tables

/// What reading gave, and all that was said about it.
struct Reading<Value> {
  var value: Value?
  var diagnostics = Diagnostics()

  var lines: [String] { diagnostics.sorted().map { $0.rendered() } }
}

func csv(_ text: String, limits: ReadLimits = .standard) -> Reading<Table> {
  csv(Array(text.utf8), limits: limits)
}

func csv(_ bytes: [UInt8], limits: ReadLimits = .standard) -> Reading<Table> {
  var reading = Reading<Table>()
  reading.value = CSVReader(limits: limits).table(
    bytes, name: "t", file: "t.csv", into: &reading.diagnostics)
  return reading
}

func json(_ text: String, limits: ReadLimits = .standard) -> Reading<JSONValue> {
  json(Array(text.utf8), limits: limits)
}

func json(_ bytes: [UInt8], limits: ReadLimits = .standard) -> Reading<JSONValue> {
  var reading = Reading<JSONValue>()
  reading.value = JSONReader(limits: limits).value(
    bytes, file: "t.json", into: &reading.diagnostics)
  return reading
}

extension Table {
  /// The texts of all cells, row by row.
  var texts: [[String]] { rows.map { row in columns.indices.map { row[$0].text } } }
}
