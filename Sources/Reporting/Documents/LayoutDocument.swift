internal import MaterialGraph
public import Planning
internal import Primitives
public import Tables

/// JSON `symbiosis.layout/1`.
public enum LayoutDocument {
  /// Who should sit where, by firm; what it costs to haul before and after, with its bound.
  public static func json(_ layout: ParkLayout) -> JSONValue {
    let region = layout.plan.region
    return [
      "schema": "symbiosis.layout/1", "currency": .string(region.scenario.currency),
      "cost_before": .number(layout.costBefore), "cost_after": .number(layout.costAfter),
      "saved": .number(layout.costBefore - layout.costAfter),
      "lower_bound": .number(layout.lowerBound), "gap": .number(layout.gap),
      "proven": .bool(layout.isProven),
      "firms": .array(
        layout.seats.map {
          [
            "id": .string(region.firms[$0.firm].key), "from": .string($0.before.key),
            "to": .string($0.after.key), "moved": .bool($0.isMoved),
            "linked": .bool($0.isLinked), "makes_room": .bool($0.makesRoom),
            "latitude": .number($0.after.location.latitude),
            "longitude": .number($0.after.location.longitude),
          ]
        }),
      "left_standing": .number(Double(layout.standing)),
      "free": .array(layout.free.map { .string($0.key) }),
      "breaches": .array(layout.breaches.map { breach($0, region) }),
      "plan_before": PlanDocument.json(layout.plan.totals),
      "plan_after": layout.replanned.map { PlanDocument.json($0.totals) } ?? .null,
    ]
  }

  private static func breach(_ breach: ParkLayout.Breach, _ region: Region) -> JSONValue {
    switch breach {
    case .tooNear(let first, let second, let km, let least):
      [
        "kind": "too_near",
        "firms": [.string(region.firms[first].key), .string(region.firms[second].key)],
        "km": .number(km), "limit_km": .number(least),
      ]
    case .tooFar(let first, let second, let km, let most):
      [
        "kind": "too_far",
        "firms": [.string(region.firms[first].key), .string(region.firms[second].key)],
        "km": .number(km), "limit_km": .number(most),
      ]
    case .forbidden(let firm, let place):
      [
        "kind": "forbidden", "firms": [.string(region.firms[firm].key)],
        "place": .string(place),
      ]
    }
  }
}
