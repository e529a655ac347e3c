internal import Primitives
internal import Tables

/// A scenario's value with the way to it, for messages.
struct ScenarioSource {
  let value: JSONValue
  let file: String
  let path: String

  init(_ value: JSONValue, file: String, path: String = "") {
    self.value = value
    self.file = file
    self.path = path
  }

  var place: Place { value.place(in: file, path: path) }

  func member(_ member: JSONValue.Member) -> ScenarioSource {
    ScenarioSource(
      member.value, file: file, path: path.isEmpty ? member.name : "\(path).\(member.name)")
  }

  func element(_ index: Int, _ value: JSONValue) -> ScenarioSource {
    ScenarioSource(value, file: file, path: "\(path)[\(index)]")
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
