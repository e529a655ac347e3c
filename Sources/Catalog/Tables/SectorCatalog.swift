public import MaterialGraph
public import Primitives

/// A flow that is typical of a sector, for each unit of its product.
public struct SectorFlow: Hashable, Sendable {
  /// Whether it enters or leaves.
  public let direction: Direction
  /// What it is, in words.
  public let words: String
  /// The material's id; empty where none fits.
  public let material: String
  /// The typical amount for a unit of product, or nil.
  public let amount: Double?
  /// The lower end of its range, or nil.
  public let low: Double?
  /// The upper end of its range, or nil.
  public let high: Double?
  /// The unit of the amounts.
  public let unit: String
  /// What it is to the sector.
  public let role: FlowRole
  /// Where the figures come from.
  public let source: String
}

/// A trade with what it typically takes and gives.
public struct Sector: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The name.
  public let name: LocalizedText
  /// Its NACE code (`24.42`).
  public let nace: String
  /// Its ISIC code.
  public let isic: String
  /// Its GB/T 4754 code.
  public let gbt4754: String
  /// The material id of its product; empty where none fits.
  public let product: String
  /// The name of its product.
  public let productName: String
  /// What its product is counted in.
  public let productUnit: String
  /// What one employee makes in a year, in product units; nil: not known.
  public let outputPerEmployee: Double?
  /// Units of product a year of a usual new plant, or nil.
  public let typicalSize: Double?
  /// What it takes and gives: inputs first, then in the order of the file.
  public let flows: [SectorFlow]
  /// Where the figures come from.
  public let source: String
}

extension Sector {
  /// The sectors of `sectors.csv` with their flows, sorted by key.
  static func read(
    _ rows: inout CatalogRows, flows: [String: [SectorFlow]], sizes: [String: Double]
  ) -> [Sector] {
    let texts = [
      "id", "name", "name_zh", "nace", "isic", "gbt4754", "product", "product_name",
      "product_unit", "source",
    ].map { rows.column($0) }
    let size = rows.optionalColumn("typical_size")
    return (0..<rows.count).map { row in
      let words = texts.map { rows.text(row, $0) }
      return Sector(
        key: words[0], name: LocalizedText(english: words[1], chinese: words[2]), nace: words[3],
        isic: words[4], gbt4754: words[5], product: words[6], productName: words[7],
        productUnit: words[8], outputPerEmployee: sizes[words[0]],
        typicalSize: rows.number(row, size), flows: flows[words[0]] ?? [], source: words[9])
    }.sorted { $0.key < $1.key }
  }

  /// What one employee makes in a year, from `sector_sizes.csv`, by sector.
  static func readSizes(_ rows: inout CatalogRows) -> [(String, Double)] {
    let sector = rows.column("sector")
    let output = rows.column("output_per_employee")
    return (0..<rows.count).compactMap { row in
      rows.number(row, output).map { (rows.text(row, sector), $0) }
    }
  }

  /// The flows of `sector_flows.csv` by sector.
  static func readFlows(_ rows: inout CatalogRows) -> [(String, SectorFlow)] {
    let texts = ["sector", "flow", "material", "unit", "source"].map { rows.column($0) }
    let direction = rows.column("direction")
    let amount = rows.column("amount")
    let low = rows.column("low")
    let high = rows.column("high")
    let role = rows.column("role")
    return (0..<rows.count).map { row in
      let words = texts.map { rows.text(row, $0) }
      return (
        words[0],
        SectorFlow(
          direction: rows.option(row, direction, default: .input), words: words[1],
          material: words[2], amount: rows.number(row, amount), low: rows.number(row, low),
          high: rows.number(row, high), unit: words[3],
          role: rows.option(row, role, default: .main), source: words[4])
      )
    }
  }

  /// The flows of each sector: inputs first, else in the order of the file.
  static func grouped(_ flows: [(String, SectorFlow)]) -> [String: [SectorFlow]] {
    Dictionary(grouping: flows, by: \.0).mapValues { group in
      let flows = group.map(\.1)
      return flows.filter { $0.direction == .input } + flows.filter { $0.direction == .output }
    }
  }
}
