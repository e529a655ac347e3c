internal import MaterialGraph
internal import Primitives
internal import Tables

/// A scenario on a sheet of a workbook: a row for each setting, with its name and its value.
///
/// Settings inside others are named with a point (`transport.cost_per_t_km`, `exchange_rates.EUR`);
/// a list has its parts between semicolons; policies are JSON text.
enum ScenarioSheet {
  /// The scenario as a value whose places are cells.
  static func source(_ table: Table, into diagnostics: inout Diagnostics) -> ScenarioSource? {
    let binding = RegionSchema.table(.scenario).bind(table, into: &diagnostics)
    guard let keyColumn = binding["key"], let valueColumn = binding["value"] else { return nil }
    var members: [JSONValue.Member] = []
    for row in table.rows where !row.isDamaged {
      let key = row[keyColumn].text
      let cell = row[valueColumn]
      if key.isEmpty || cell.isBlank { continue }
      let value = value(cell, key: key, into: &diagnostics)
      let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        add(JSONValue.Member(key, value), to: &members, at: cell.place, into: &diagnostics)
        continue
      }
      let inner = JSONValue.Member(parts[1], value)
      if let place = members.firstIndex(where: { $0.name == parts[0] }),
        let others = members[place].value.members
      {
        members[place].value = placed(.object(others + [inner]), cell)
      } else {
        members.append(JSONValue.Member(parts[0], placed(.object([inner]), cell)))
      }
    }
    return ScenarioSource(JSONValue(.object(members)), file: table.file, sheet: table.name)
  }

  private static func add(
    _ member: JSONValue.Member, to members: inout [JSONValue.Member], at place: Place,
    into diagnostics: inout Diagnostics
  ) {
    if members.contains(where: { $0.name == member.name }) {
      diagnostics.error(
        at: place,
        LocalizedText(english: "an earlier row has this setting", chinese: "前面的行已有此设置"),
        value: member.name)
      return
    }
    members.append(member)
  }

  private static func value(
    _ cell: Table.Cell, key: String, into diagnostics: inout Diagnostics
  ) -> JSONValue {
    if let number = cell.number { return placed(.number(number), cell) }
    let text = cell.text
    if text.hasPrefix("[") || text.hasPrefix("{") {
      var inner = Diagnostics()
      if let value = JSONReader().value(Array(text.utf8), file: "", into: &inner) {
        return placed(value.content, cell)
      }
      diagnostics.error(
        at: cell.place, LocalizedText(english: "not JSON", chinese: "不是 JSON"), value: text,
        expected: LocalizedText(english: "a JSON array or object", chinese: "JSON 数组或对象"))
    }
    if key == "forbidden" {
      return placed(.array(ListText.parts(text).map { placed(.string($0), cell) }), cell)
    }
    return placed(.string(text), cell)
  }

  /// A value that stands in a cell, with all that it holds.
  private static func placed(_ content: JSONValue.Content, _ cell: Table.Cell) -> JSONValue {
    let place = cell.place
    let line = Int32(truncatingIfNeeded: place.line)
    let column = Int32(truncatingIfNeeded: place.column)
    func deep(_ value: JSONValue) -> JSONValue {
      switch value.content {
      case .array(let elements):
        JSONValue(.array(elements.map(deep)), line: line, column: column)
      case .object(let members):
        JSONValue(
          .object(members.map { JSONValue.Member($0.name, deep($0.value)) }), line: line,
          column: column)
      default: JSONValue(value.content, line: line, column: column)
      }
    }
    return deep(JSONValue(content))
  }
}
