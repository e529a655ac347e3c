public import MaterialGraph
public import Primitives

/// What a flow of a technology or a sector is to it.
public enum FlowRole: String, CaseIterable, Hashable, Sendable {
  /// What it is run for: the feed of a technology, the product of a sector.
  case main
  /// What a sector is made from.
  case feed
  case utility
  case byProduct = "by-product"
  case residue
}

/// A flow of a technology for each unit of its activity.
public struct TechnologyFlow: Hashable, Sendable {
  /// Whether it enters or leaves.
  public let direction: Direction
  /// The material's id.
  public let material: String
  /// Basis units for each unit of activity.
  public let ratio: Double
  /// What it can be bought or sold for outside, in CNY for a basis unit; nil: only through links.
  public let marketPrice: Double?
  /// What it is to the technology.
  public let role: FlowRole
  /// Where the figures come from.
  public let source: String
}

/// A way of turning some materials into others, as the catalogue knows it.
public struct Technology: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The name.
  public let name: LocalizedText
  /// The id of the material that its activity is counted in.
  public let feed: String
  /// The unit of activity: `t`, `m3` or `GJ` of feed.
  public let activityUnit: String
  /// The least usual capacity a year, or nil.
  public let minimumCapacity: Double?
  /// The largest usual capacity a year, or nil.
  public let maximumCapacity: Double?
  /// The capacity that the build cost is for, or nil.
  public let referenceCapacity: Double?
  /// Cost of building the reference capacity, in `currency`; nil where unknown.
  public let buildCost: Double?
  /// The currency of the costs.
  public let currency: String
  /// The year of the money.
  public let costYear: Int
  /// The exponent of capacity in the build cost (economies of scale), usually 0.6…0.8.
  public let scalingExponent: Double
  /// Operating cost of a unit of activity without what its flows cost, in `currency`.
  public let operatingCost: Double
  /// Years that it lasts.
  public let lifetimeYears: Double
  /// Whether it needs a permit for hazardous waste.
  public let needsPermit: Bool
  /// What enters and leaves: inputs first, then by material.
  public let flows: [TechnologyFlow]
  /// Where the figures come from.
  public let source: String
  /// What else there is to say.
  public let notes: String

  /// Cost of building `capacity`, in `currency` of `costYear`: the reference cost times the ratio
  /// of capacities to the power of the exponent (Williams, "Six-tenths factor aids in approximating
  /// costs", Chemical Engineering 54, 1947). Nil where no cost is known.
  public func buildCost(capacity: Double) -> Double? {
    guard let buildCost else { return nil }
    guard let reference = referenceCapacity, reference > 0, capacity > 0 else { return buildCost }
    return buildCost * ElementaryFunctions.power(capacity / reference, scalingExponent)
  }
}

extension Technology {
  /// The technologies of `technologies.csv` with their flows, sorted by key.
  static func read(
    _ rows: inout CatalogRows, flows: [String: [TechnologyFlow]]
  ) -> [Technology] {
    let texts = [
      "id", "name", "name_zh", "feed", "activity_unit", "currency", "permit_required", "source",
      "notes",
    ].map { rows.column($0) }
    let least = rows.column("min_capacity")
    let most = rows.column("max_capacity")
    let reference = rows.column("ref_capacity")
    let build = rows.column("capex")
    let year = rows.column("cost_year")
    let exponent = rows.column("scaling_exponent")
    let operating = rows.column("opex")
    let lifetime = rows.column("lifetime_years")
    return (0..<rows.count).map { row in
      let words = texts.map { rows.text(row, $0) }
      return Technology(
        key: words[0], name: LocalizedText(english: words[1], chinese: words[2]), feed: words[3],
        activityUnit: words[4], minimumCapacity: rows.number(row, least),
        maximumCapacity: rows.number(row, most), referenceCapacity: rows.number(row, reference),
        buildCost: rows.number(row, build), currency: words[5].isEmpty ? "CNY" : words[5],
        costYear: rows.number(row, year).map { Int($0) } ?? 0,
        scalingExponent: rows.number(row, exponent) ?? 0.65,
        operatingCost: rows.number(row, operating) ?? 0,
        lifetimeYears: rows.number(row, lifetime) ?? 15, needsPermit: words[6] == "yes",
        flows: flows[words[0]] ?? [], source: words[7], notes: words[8])
    }.sorted { $0.key < $1.key }
  }

  /// The flows of `technology_flows.csv` by technology.
  static func readFlows(_ rows: inout CatalogRows) -> [(String, TechnologyFlow)] {
    let technology = rows.column("technology")
    let direction = rows.column("direction")
    let material = rows.column("material")
    let ratio = rows.column("ratio")
    let price = rows.column("market_price")
    let role = rows.column("role")
    let source = rows.column("source")
    return (0..<rows.count).map { row in
      (
        rows.text(row, technology),
        TechnologyFlow(
          direction: rows.option(row, direction, default: .input),
          material: rows.text(row, material), ratio: rows.number(row, ratio) ?? 0,
          marketPrice: rows.number(row, price), role: rows.option(row, role, default: .main),
          source: rows.text(row, source))
      )
    }
  }

  /// The flows of each technology: inputs first, then by material.
  static func grouped(_ flows: [(String, TechnologyFlow)]) -> [String: [TechnologyFlow]] {
    Dictionary(grouping: flows, by: \.0).mapValues { group in
      group.map(\.1).sorted { left, right in
        if left.direction != right.direction { return left.direction == .input }
        return left.material < right.material
      }
    }
  }
}
