internal import Matching
public import MaterialGraph
public import Planning
public import Primitives

/// Something that finds no partner at the optimum: what is left of an output, or of an input.
public struct Unmet: Hashable, Sendable, Codable {
  /// The stream's port.
  public let port: ID<Port>
  /// What is left a year, in the material's basis.
  public let amount: Double
  /// What that costs today: getting rid of it, or buying it.
  public let costToday: Double
}

extension Unmet {
  /// All streams of known quantity with more than a thousandth left at a plan, dearest first.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - other: a region with the same streams and more, in whose ids they are told; nil: the
  ///     plan's.
  public static func all(in plan: Plan, as other: Region? = nil) -> [Unmet] {
    let region = plan.region
    var used: [ID<Port>: Double] = [:]
    for link in plan.links {
      used[link.candidate.from, default: 0] += link.quantity
      used[link.candidate.to, default: 0] += link.replaced
    }
    var found: [Unmet] = []
    for (position, port) in region.ports.enumerated() {
      guard let stream = region.stream(of: port), !stream.isOneOff,
        stream.material.single != nil, let quantity = stream.quantity.planned, quantity > 0,
        // What is sold today has a partner, outside the region.
        stream.direction == .input || stream.costToday.value >= 0
      else { continue }
      let left = quantity - (used[ID(position)] ?? 0)
      if left > 1e-3 * quantity {
        let id = other.map { $0.port(port.key) } ?? ID(position)
        guard let id else { continue }
        found.append(Unmet(port: id, amount: left, costToday: left * stream.costToday.value))
      }
    }
    return found.sorted {
      $0.costToday != $1.costToday ? $0.costToday > $1.costToday : $0.port < $1.port
    }
  }
}
