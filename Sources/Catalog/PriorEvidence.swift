internal import MaterialGraph
internal import Primitives

/// Something in the catalogue that shows who takes what.
public struct PriorEvidence: Hashable, Sendable {
  /// Where it stands.
  public enum Origin: Hashable, Sendable, Comparable {
    /// A known exchange, by id.
    case exchange(String)
    /// A rule, by id.
    case rule(String)
    /// A sector, by id.
    case sector(String)
  }

  /// Where it stands.
  public let origin: Origin
  let text: String
  let wasteCodes: [String]
  /// The giver's division; empty where unknown.
  let donor: String
  /// Who takes.
  let divisions: [String]
  let weight: Double

  // A documented exchange was done, a rule is judged possible, an input may be bought new. All weigh
  // little beside the 100 of the kind's own takers: the catalogue lists the possible rather than the
  // usual.
  private static let weightOfExchange = 2.0
  private static let weightOfRule = 0.3
  private static let weightOfSector = 0.3

  /// What exchanges, rules and sectors show, in that order.
  static func collected(
    materials: [String: MaterialEntry], exchanges: [KnownExchange], rules: [RuleEntry],
    sectors: [Sector]
  ) -> [PriorEvidence] {
    func item(
      _ origin: Origin, _ material: String, _ text: String, _ donor: String, _ takers: [String],
      _ weight: Double
    ) -> PriorEvidence? {
      guard let entry = materials[material] else { return nil }
      let divisions = Set(takers.map(division).filter { $0.utf8.count == 2 }).sorted()
      if divisions.isEmpty { return nil }
      return PriorEvidence(
        origin: origin, text: text.isEmpty ? entry.name.english : text,
        wasteCodes: entry.codes.filter { $0.list == .ewc }.map(\.code), donor: division(donor),
        divisions: divisions, weight: weight)
    }
    return exchanges.compactMap {
      item(
        .exchange($0.key), $0.waste, $0.stream, $0.donorCode,
        $0.receiverCode.split(separator: "|").map(String.init), weightOfExchange)
    }
      + rules.compactMap {
        item(.rule($0.key), $0.waste, "", "", $0.typicalReceivers, weightOfRule)
      }
      + sectors.flatMap { sector in
        sector.flows.compactMap { flow in
          flow.direction == .input && materials[flow.material]?.kind != .product
            ? item(.sector(sector.key), flow.material, "", "", [sector.nace], weightOfSector) : nil
        }
      }
  }

  private static func division(_ code: String) -> String {
    String(code.filter(\.isNumber).prefix(2))
  }
}
