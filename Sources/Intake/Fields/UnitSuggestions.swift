internal import MaterialGraph
internal import Primitives

/// Units that a mistyped one is near to.
enum UnitSuggestions {
  private static let times = ["a", "d", "h", "month", "年", "日", "月"]
  private static let common = [
    "t", "kg", "kt", "万吨", "吨", "m3", "万m3", "立方米", "GJ", "MJ", "MWh", "kWh", "tce", "pcs",
    "m2",
  ]
  private static let flowNames = common.flatMap { amount in times.map { "\(amount)/\($0)" } }

  /// Flow units near to `text`, nearest first.
  static func flows(near text: String) -> [String] {
    Spelling.nearest(to: text, among: flowNames)
  }

  /// Money units near to `text`, nearest first.
  static func costs(near text: String, currency: String) -> [String] {
    let names = common.flatMap { ["\(currency)/\($0)", "元/\($0)", "EUR/\($0)", "USD/\($0)"] }
    return Spelling.nearest(to: text, among: names)
  }
}
