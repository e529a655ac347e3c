internal import Primitives

/// What is usual for one property of a material.
public struct CompositionEntry: Hashable, Sendable {
  /// The material's id.
  public let material: String
  /// The property, as the quality of streams names it: a substance, moisture, pH, temperature.
  public let property: String
  /// The lower end of what is usual.
  public let low: Double
  /// The upper end of what is usual, at least `low`.
  public let high: Double
  /// The unit; empty where there is none. `% of dry matter` counts without the moisture.
  public let unit: String
  /// Where the figures come from.
  public let source: String
}

extension CompositionEntry {
  /// The rows of `compositions.csv`, sorted by material and property. A range that ends before it
  /// starts is an error.
  static func read(_ rows: inout CatalogRows) -> [CompositionEntry] {
    let texts = ["material", "property", "unit", "source"].map { rows.column($0) }
    let low = rows.column("low")
    let high = rows.column("high")
    var entries: [CompositionEntry] = []
    for row in 0..<rows.count {
      guard let least = rows.number(row, low), let most = rows.number(row, high) else { continue }
      if least > most {
        rows.wrong(
          row, high,
          LocalizedText(english: "not less than the lower end", chinese: "不小于下限"))
        continue
      }
      let words = texts.map { rows.text(row, $0) }
      entries.append(
        CompositionEntry(
          material: words[0], property: words[1], low: least, high: most, unit: words[2],
          source: words[3]))
    }
    return entries.sorted { ($0.material, $0.property) < ($1.material, $1.property) }
  }
}
