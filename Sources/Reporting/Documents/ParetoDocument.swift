internal import MaterialGraph
public import Planning
internal import Primitives
public import Tables

/// The member `pareto` of `symbiosis.plan/1`.
public enum ParetoDocument {
  /// The points of a front in their order: the values of both objectives by their names, what each
  /// plan comes to, and its links.
  public static func json(_ front: ParetoFront) -> JSONValue {
    .array(
      front.points.map { point in
        let plan = point.plan
        return .object([
          .init(front.first.rawValue, .number(point.first)),
          .init(front.second.rawValue, .number(point.second)),
          .init("status", .string(plan.status.rawValue)),
          .init("gap", .number(plan.gap)), .init("totals", PlanDocument.json(plan.totals)),
          .init("links", .array(plan.links.map { PlanDocument.brief($0, plan.region) })),
          .init("built", .array(plan.built.map { built($0, plan) })),
        ])
      })
  }

  private static func built(_ built: BuiltProcess, _ plan: Plan) -> JSONValue {
    .string(plan.region.processes[built.process].key)
  }
}
