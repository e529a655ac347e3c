internal import Matching
public import MaterialGraph
public import Planning
public import Primitives

/// How varied a park is: Shannon's entropy (Bell System Technical Journal 27, 1948) of what it
/// consists of, and how far it hangs on few firms.
public struct ParkDiversity: Hashable, Sendable, Codable {
  /// Entropy of one way to share the whole.
  public struct Measure: Hashable, Sendable, Codable {
    /// How many kinds have a share.
    public let kinds: Int
    /// −Σ p ln p, 0 where there is one kind.
    public let entropy: Double

    /// Entropy over its largest value, 0...1; 1 where there is one kind or none.
    public var evenness: Double {
      kinds > 1 ? entropy / ElementaryFunctions.logarithm(Double(kinds)) : 1
    }

    /// How many equal kinds would be as varied (Hill, Ecology 54, 1973).
    public var effectiveKinds: Double {
      kinds == 0 ? 0 : ElementaryFunctions.exponential(entropy)
    }

    /// The measure of shares that need not sum to 1; those that are not above 0 do not count.
    public init(_ shares: [Double]) {
      let present = shares.filter { $0 > 0 }
      let total = present.compensatedSum()
      kinds = present.count
      let sum = present.map { share in
        let p = share / total
        return -p * ElementaryFunctions.logarithm(p)
      }.compensatedSum()
      entropy = present.count > 1 ? max(0, sum) : 0
    }
  }

  /// Firms by division of their sector (the first two digits of its code, else as written).
  public let sectors: Measure
  /// Tonnes of the plan by material.
  public let materials: Measure
  /// Tonnes of the plan by firm that gives or takes them.
  public let firms: Measure
  /// The share of the plan's tonnes at whose one end the busiest firm stands, 0...1.
  public let busiestShare: Double
  /// That firm.
  public let busiest: ID<Firm>?

  /// The diversity of a plan's region.
  public init(of plan: Plan) {
    let region = plan.region
    var bySector: [String: Double] = [:]
    for firm in region.firms {
      let sector = firm.sectorCodes.first.map { String($0.prefix(2)) } ?? firm.sector
      if !sector.isEmpty { bySector[sector, default: 0] += 1 }
    }
    var byMaterial: [ID<Material>: Double] = [:]
    var byFirm: [ID<Firm>: Double] = [:]
    var total = 0.0
    for link in plan.links {
      let from = region.ports[link.candidate.from]
      let to = region.ports[link.candidate.to]
      guard let given = from.material.single else { continue }
      let tonnes = link.quantity * region.materials[given].blendWeight
      byMaterial[given, default: 0] += tonnes
      total += tonnes
      for firm in Set([from.firm, to.firm].compactMap { $0 }) {
        byFirm[firm, default: 0] += tonnes
      }
    }
    sectors = Measure(bySector.keys.sorted().map { bySector[$0] ?? 0 })
    materials = Measure(byMaterial.keys.sorted().map { byMaterial[$0] ?? 0 })
    let ranked = byFirm.keys.sorted()
    firms = Measure(ranked.map { byFirm[$0] ?? 0 })
    busiest = ranked.max { left, right in
      let loads = (byFirm[left] ?? 0, byFirm[right] ?? 0)
      return loads.0 != loads.1 ? loads.0 < loads.1 : left > right
    }
    busiestShare = total > 0 ? (busiest.flatMap { byFirm[$0] } ?? 0) / total : 0
  }
}

/// A stream in use that only one firm could serve: where that firm goes, nobody takes over.
public struct SinglePoint: Hashable, Sendable, Codable {
  /// The stream's port.
  public let port: ID<Port>
  /// The only firm, site or process at the other end, by key.
  public let holder: String
  /// Tonnes a year that the plan sends over it.
  public let tonnes: Double
  /// What those links are worth a year.
  public let value: Double

  /// The single points of a plan: most valuable first.
  public static func all(of plan: Plan) -> [SinglePoint] {
    let region = plan.region
    var holders: [ID<Port>: Set<String>] = [:]
    for candidate in plan.candidates {
      let giver = region.holderKey(of: region.ports[candidate.from])
      let taker = region.holderKey(of: region.ports[candidate.to])
      guard giver != taker else { continue }
      holders[candidate.from, default: []].insert(taker)
      holders[candidate.to, default: []].insert(giver)
    }
    var tonnes: [ID<Port>: Double] = [:]
    var value: [ID<Port>: Double] = [:]
    for link in plan.links {
      let given = region.ports[link.candidate.from].material.single
      let moved = link.quantity * (given.map { region.materials[$0].blendWeight } ?? 1)
      for end in [link.candidate.from, link.candidate.to] {
        tonnes[end, default: 0] += moved
        value[end, default: 0] += link.value
      }
    }
    return tonnes.keys.sorted().compactMap { port -> SinglePoint? in
      guard let partners = holders[port], partners.count == 1, let only = partners.first else {
        return nil
      }
      return SinglePoint(
        port: port, holder: only, tonnes: tonnes[port] ?? 0, value: value[port] ?? 0)
    }.sorted { $0.value != $1.value ? $0.value > $1.value : $0.port < $1.port }
  }
}
