internal import MaterialGraph
public import Planning
internal import Primitives
public import Tables

/// The member `alternatives` of `symbiosis.plan/1`.
public enum AlternativesDocument {
  /// The plans, best first: value, what each comes to, its links, and how they differ from the
  /// best plan's.
  public static func json(_ found: PlanAlternatives) -> JSONValue {
    guard let best = found.plans.first else { return [] }
    return .array(
      found.plans.enumerated().map { position, plan in
        let change = LinkChange(from: best, to: plan)
        return [
          "rank": .integer(position + 1), "status": .string(plan.status.rawValue),
          "value": .number(plan.value), "gap": .number(plan.gap),
          "totals": PlanDocument.json(plan.totals),
          "links": .array(plan.links.map { PlanDocument.brief($0, plan.region) }),
          "left": .array(change.left.map { PlanDocument.brief($0, plan.region) }),
          "added": .array(change.added.map { PlanDocument.brief($0, plan.region) }),
        ]
      })
  }
}
