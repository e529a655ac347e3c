internal import Catalog
internal import MaterialGraph

/// Texts of units, limits and months that were already parsed: a table has few, each in many rows.
struct KnownTexts {
  /// More than this many different texts are not kept: then they hardly repeat.
  private static let most = 10_000

  private var flows: [String: FlowUnit?] = [:]
  private var costs: [String: MoneyUnit?] = [:]
  private var qualities: [String: Result<Quality, Quality.ParseFailure>] = [:]
  private var months: [String: Months?] = [:]

  mutating func unit(_ text: String) -> FlowUnit? {
    if let known = flows[text] { return known }
    let unit = FlowUnit.parse(text)
    if flows.count < Self.most { flows[text] = .some(unit) }
    return unit
  }

  mutating func money(_ text: String, home: String) -> MoneyUnit? {
    if let known = costs[text] { return known }
    let unit = MoneyUnit.parse(text, home: home)
    if costs.count < Self.most { costs[text] = .some(unit) }
    return unit
  }

  mutating func quality(_ text: String) -> Result<Quality, Quality.ParseFailure> {
    if let known = qualities[text] { return known }
    let quality = Result { () throws(Quality.ParseFailure) in try Quality.parse(text) }
    if qualities.count < Self.most { qualities[text] = quality }
    return quality
  }

  mutating func months(_ text: String) -> Months? {
    if let known = months[text] { return known }
    let set = Months.parse(text)
    if months.count < Self.most { months[text] = .some(set) }
    return set
  }
}
