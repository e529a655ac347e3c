internal import MaterialGraph
public import Primitives

/// A price, a cost of disposal or another figure for an amount of something, in a place and a year.
public struct CostEntry: Hashable, Sendable {
  /// The id; for a price the material's.
  public let key: String
  /// A material id (its descendants are meant too), or `hazardous`, `general`.
  public let appliesTo: String
  /// Where: `CN`, `CN-Zhejiang`; empty: anywhere.
  public let region: String
  /// The figure.
  public let value: Double
  /// The lower end of its range, or nil.
  public let low: Double?
  /// The upper end of its range, or nil.
  public let high: Double?
  /// The unit of the figure.
  public let unit: MoneyUnit
  /// The year of the money.
  public let year: Int
  /// How it is disposed of; empty for a price.
  public let route: String
  /// Where the figure comes from.
  public let source: String
}

extension CostEntry {
  /// The prices of `prices.csv`, sorted by material.
  static func readPrices(_ rows: inout CatalogRows) -> [CostEntry] {
    read(&rows, key: "material", appliesTo: "material", route: nil)
  }

  /// The costs of `disposal_costs.csv`, sorted by key.
  static func readDisposal(_ rows: inout CatalogRows) -> [CostEntry] {
    read(&rows, key: "id", appliesTo: "applies_to", route: "route")
  }

  private static func read(
    _ rows: inout CatalogRows, key: String, appliesTo: String, route: String?
  ) -> [CostEntry] {
    let key = rows.column(key)
    let appliesTo = rows.column(appliesTo)
    let region = rows.column("region")
    let value = rows.column("value")
    let low = rows.column("low")
    let high = rows.column("high")
    let unit = rows.column("unit")
    let year = rows.column("year")
    let route = route.map { rows.column($0) } ?? -1
    let source = rows.column("source")
    var entries: [CostEntry] = []
    entries.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      guard let figure = rows.number(row, value) else { continue }
      guard let money = MoneyUnit.parse(rows.text(row, unit)), money.amount != nil else {
        rows.wrong(
          row, unit, LocalizedText(english: "a unit such as CNY/t", chinese: "如 CNY/t 的单位"))
        continue
      }
      entries.append(
        CostEntry(
          key: rows.text(row, key), appliesTo: rows.text(row, appliesTo),
          region: rows.text(row, region), value: figure, low: rows.number(row, low),
          high: rows.number(row, high), unit: money,
          year: rows.number(row, year).map { Int($0) } ?? 0, route: rows.text(row, route),
          source: rows.text(row, source)))
    }
    return entries.sorted { ($0.key, $0.region, $0.year) < ($1.key, $1.region, $1.year) }
  }
}

/// What moving a unit costs by one means of transport.
public struct TransportEntry: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The name.
  public let name: LocalizedText
  /// The unit of the figures: `t-km`, `t`, `m3-km`, `GJ-km`.
  public let unit: String
  /// Kilograms of CO2e for a unit, or nil.
  public let co2e: Double?
  /// Cost of a unit in `currency`, or nil.
  public let cost: Double?
  /// The currency of the cost.
  public let currency: String
  /// The year of the money.
  public let year: Int
  /// What it stands in for: `default-road`, `default-loading`, `hazardous-road`, `steam` …
  public let role: String
  /// Where the figures come from.
  public let source: String
}

extension TransportEntry {
  /// The means of `transport.csv`, sorted by key.
  static func read(_ rows: inout CatalogRows) -> [TransportEntry] {
    let key = rows.column("id")
    let name = rows.column("name")
    let chinese = rows.column("name_zh")
    let unit = rows.column("unit")
    let co2e = rows.column("co2e")
    let cost = rows.column("cost")
    let currency = rows.column("currency")
    let year = rows.column("year")
    let role = rows.column("role")
    let source = rows.column("source")
    return (0..<rows.count).map { row in
      TransportEntry(
        key: rows.text(row, key),
        name: LocalizedText(english: rows.text(row, name), chinese: rows.text(row, chinese)),
        unit: rows.text(row, unit), co2e: rows.number(row, co2e), cost: rows.number(row, cost),
        currency: rows.text(row, currency), year: rows.number(row, year).map { Int($0) } ?? 0,
        role: rows.text(row, role), source: rows.text(row, source))
    }.sorted { $0.key < $1.key }
  }
}

/// A tax, a subsidy, a price of emissions or another rule of a state, as the catalogue knows it.
public struct PolicyEntry: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The kind: `tax`, `landfill-tax`, `emission-price`, `vat-refund` …
  public let kind: String
  /// A material id, `hazardous`, `general`, `all` …
  public let appliesTo: String
  /// Where it holds.
  public let region: String
  /// The figure.
  public let value: Double
  /// Its unit, as written.
  public let unit: String
  /// Since which year.
  public let year: Int
  /// The name.
  public let name: LocalizedText
  /// Where it was read.
  public let source: String
}

extension PolicyEntry {
  /// The policies of `policies.csv`, sorted by key.
  static func read(_ rows: inout CatalogRows) -> [PolicyEntry] {
    let columns = ["id", "kind", "applies_to", "region", "unit", "name", "name_zh", "source"].map {
      rows.column($0)
    }
    let value = rows.column("value")
    let year = rows.column("year")
    return (0..<rows.count).map { row in
      let texts = columns.map { rows.text(row, $0) }
      return PolicyEntry(
        key: texts[0], kind: texts[1], appliesTo: texts[2], region: texts[3],
        value: rows.number(row, value) ?? 0, unit: texts[4],
        year: rows.number(row, year).map { Int($0) } ?? 0,
        name: LocalizedText(english: texts[5], chinese: texts[6]), source: texts[7])
    }.sorted { $0.key < $1.key }
  }
}

/// Kilograms of CO2e for an amount of a material that is made, burnt or thrown away.
public struct EmissionFactor: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The material's id.
  public let material: String
  /// What is done with it.
  public let activity: String
  /// The figure.
  public let value: Double
  /// Its unit: `kg/t`, `kg/GJ`, `kg/m3`.
  public let unit: String
  /// Where it holds.
  public let region: String
  /// Of which year.
  public let year: Int
  /// Where it was read.
  public let source: String
}

extension EmissionFactor {
  /// The factors of `emission_factors.csv`, sorted by key.
  static func read(_ rows: inout CatalogRows) -> [EmissionFactor] {
    let columns = ["id", "material", "activity", "unit", "region", "source"].map {
      rows.column($0)
    }
    let value = rows.column("value")
    let year = rows.column("year")
    return (0..<rows.count).map { row in
      let texts = columns.map { rows.text(row, $0) }
      return EmissionFactor(
        key: texts[0], material: texts[1], activity: texts[2],
        value: rows.number(row, value) ?? 0, unit: texts[3], region: texts[4],
        year: rows.number(row, year).map { Int($0) } ?? 0, source: texts[5])
    }.sorted { $0.key < $1.key }
  }
}

/// The worth of currencies in CNY.
enum RateTable {
  /// The quotes of `exchange_rates.csv` by currency, by ascending years; CNY itself is worth 1.
  static func read(_ rows: inout CatalogRows) -> [(currency: String, quote: ExchangeRates.Quote)] {
    let currency = rows.column("currency")
    let year = rows.column("year")
    let worth = rows.column("cny_per_unit")
    var quotes: [(currency: String, quote: ExchangeRates.Quote)] = []
    for row in 0..<rows.count {
      guard let value = rows.number(row, worth), value > 0 else { continue }
      quotes.append(
        (
          rows.text(row, currency),
          ExchangeRates.Quote(
            year: rows.number(row, year).map { Int($0) } ?? 0, worth: value)
        ))
    }
    return quotes
  }
}
