public import MaterialGraph
internal import Primitives

/// What a trade is known to give or take, as far as the catalogue tells: what makes one of two
/// names that are equally near the likelier.
public struct MaterialPrior: Sendable {
  let affinities: [String: Double]

  /// Nothing is known of the trade.
  public static let none = MaterialPrior([:])

  init(_ affinities: [String: Double]) { self.affinities = affinities }

  /// Whether nothing is known.
  public var isEmpty: Bool { affinities.isEmpty }

  /// How well a trade knows a material, 0 (nothing is known) to 1 (its template lists it).
  public subscript(key: String) -> Double { affinities[key] ?? 0 }
}

extension Knowledge {
  /// What firms of some sectors give or take: 1 for what a sector's own template lists, 0.5 for what
  /// a known exchange or a rule says of its division, 0.4 for what another sector of its division
  /// has; of the classes above, seven tenths.
  ///
  /// - Parameters:
  ///   - meaning: what the firm's words mean, from `sectorMeaning`.
  ///   - direction: whether the firm gives it or takes it.
  /// - Complexity: O(flows + exchanges + rules).
  public func prior(of meaning: SectorMeaning, _ direction: Direction) -> MaterialPrior {
    let divisions = Set(meaning.naceCodes.map { String($0.prefix(2)) })
    if divisions.isEmpty && meaning.sectors.isEmpty { return .none }
    let own = Set(meaning.sectors.map(\.key))
    var affinities: [String: Double] = [:]
    func raise(_ key: String, _ value: Double) {
      if key.isEmpty { return }
      affinities[key] = max(affinities[key] ?? 0, value)
      for above in lineage(of: key).dropFirst() {
        affinities[above] = max(affinities[above] ?? 0, 0.7 * value)
      }
    }
    for sector in sectors {
      let share =
        own.contains(sector.key) ? 1 : divisions.contains(String(sector.nace.prefix(2))) ? 0.4 : 0
      if share == 0 { continue }
      for flow in sector.flows where flow.direction == direction { raise(flow.material, share) }
      if direction == .output { raise(sector.product, share) }
    }
    for exchange in exchanges {
      let codes = direction == .output ? exchange.donorCode : exchange.receiverCode
      let listed = codes.split(separator: "|").map { String($0.prefix(2)) }
      if listed.contains(where: divisions.contains) { raise(exchange.waste, 0.5) }
    }
    if direction == .input {
      for rule in rules
      where rule.typicalReceivers.contains(where: { code in
        divisions.contains(String(code.prefix(2)))
      }) {
        raise(rule.waste, 0.5)
        raise(rule.replaces, 0.5)
      }
    }
    return MaterialPrior(affinities)
  }
}
