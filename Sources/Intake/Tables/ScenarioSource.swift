internal import Primitives
internal import Tables

/// A scenario's value with the way to it, for messages.
struct ScenarioSource {
  let value: JSONValue
  let file: String
  let path: String
  /// The sheet of a workbook that it stands on; nil: a JSON file.
  let sheet: String?

  init(_ value: JSONValue, file: String, path: String = "", sheet: String? = nil) {
    self.value = value
    self.file = file
    self.path = path
    self.sheet = sheet
  }

  var place: Place {
    guard let sheet else { return value.place(in: file, path: path) }
    return Place(
      file: file, container: .sheet(sheet), line: Int(value.line), column: Int(value.column),
      field: path)
  }

  func member(_ member: JSONValue.Member) -> ScenarioSource {
    ScenarioSource(
      member.value, file: file, path: path.isEmpty ? member.name : "\(path).\(member.name)",
      sheet: sheet)
  }

  func element(_ index: Int, _ value: JSONValue) -> ScenarioSource {
    ScenarioSource(value, file: file, path: "\(path)[\(index)]", sheet: sheet)
  }

  /// The value as somebody would write it, for messages.
  var text: String {
    switch value.content {
    case .string(let text): text
    case .number(let number): DecimalText.shortest(number)
    case .bool(let bool): bool ? "true" : "false"
    case .null: "null"
    case .array: "[…]"
    case .object: "{…}"
    }
  }
}
