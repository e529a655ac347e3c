internal import Matching
public import MaterialGraph
public import Planning
public import Primitives
public import Tables

/// JSON `symbiosis.explain/1`.
public enum ExplainDocument {
  /// The explanations, the most telling first; sentences in `language`.
  public static func json(
    _ found: [Explanation], of region: Region, language: Language
  ) -> JSONValue {
    let wording = Wording(region: region)
    return [
      "schema": "symbiosis.explain/1", "currency": .string(region.scenario.currency),
      "pairs": .array(found.map { pair($0, wording, language) }),
    ]
  }

  private static func pair(
    _ explanation: Explanation, _ wording: Wording, _ language: Language
  ) -> JSONValue {
    let region = wording.region
    let from = region.ports[explanation.from]
    let to = region.ports[explanation.to]
    var members: [JSONValue.Member] = [
      .init("from", .string(from.key)), .init("to", .string(to.key)),
      .init("from_firm", .string(region.holderKey(of: from))),
      .init("to_firm", .string(region.holderKey(of: to))),
      .init("material", .string(region.materialKey(from.material))),
      .init("asked", .string(region.materialKey(to.material))),
    ]
    switch explanation.verdict {
    case .rejected(let why):
      members += [
        .init("possible", false), .init("reasons", [.string(wording.rejection(why)[language])]),
      ]
    case .possible(let candidate):
      let value = candidate.unitValue
      members += [
        .init("possible", true),
        .init("reasons", .array(wording.reasons(candidate).map { .string($0[language]) })),
        .init(
          "missing", .array(candidate.openPoints.map { .string(wording.openPoint($0)[language]) })),
        .init("distance_km", .number(candidate.distance.km)),
        .init(
          "unit_value",
          [
            "total": .number(value.total), "disposal_saved": .number(value.disposalSaved),
            "purchase_saved": .number(value.purchaseSaved),
            "transport": .number(value.transport), "treatment": .number(value.treatment),
            "policies": .number(value.policies), "carbon": .number(value.carbon),
            "co2e": .number(value.co2e),
          ]),
      ]
    }
    switch explanation.place {
    case .used(let quantity):
      members += [.init("in_plan", true), .init("quantity", .number(quantity))]
    case .passedOver, .outside:
      members.append(.init("in_plan", false))
    }
    members.append(
      .init("turning_points", .object(explanation.turningPoints.map(turningPoint))))
    return .object(members)
  }

  private static func turningPoint(_ point: TurningPoint) -> JSONValue.Member {
    switch point {
    case .distance(let km): .init("distance_km", .number(km))
    case .outputCost(let cost): .init("output_cost_today", .number(cost))
    case .inputCost(let cost): .init("input_cost_today", .number(cost))
    case .treatment(let cost): .init("treatment_cost", .number(cost))
    }
  }
}
