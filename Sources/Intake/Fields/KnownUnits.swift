internal import Catalog
internal import MaterialGraph

/// Units that were already parsed: a table has few, each in many rows.
struct KnownUnits {
  private var flows: [String: FlowUnit?] = [:]
  private var costs: [String: MoneyUnit?] = [:]

  mutating func unit(_ text: String) -> FlowUnit? {
    if let known = flows[text] { return known }
    let unit = FlowUnit.parse(text)
    flows[text] = .some(unit)
    return unit
  }

  mutating func money(_ text: String, home: String) -> MoneyUnit? {
    if let known = costs[text] { return known }
    let unit = MoneyUnit.parse(text, home: home)
    costs[text] = .some(unit)
    return unit
  }
}
