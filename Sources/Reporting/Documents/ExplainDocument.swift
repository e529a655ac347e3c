internal import Matching
public import MaterialGraph
public import Planning
public import Primitives
public import Tables

/// JSON `symbiosis.explain/1`.
public enum ExplainDocument {
  /// The explanations, the most telling first; sentences in `language`.
  ///
  /// `turning_points` says where a pair pays by itself: `distance_km` (at most), `reach_km` (it pays
  /// as far as it may go, so far), `output_cost_today`, `input_cost_today` (at least),
  /// `treatment_cost` (at most). `blend` {`limit`, `most`}: what the blend lets in, where that is
  /// less than the ends allow. `study`, for the first pairs that a plan could use, says what solving
  /// the plan again found: `flips` [{`figure` (`unit_value`, `distance_km`, `output_cost_today`,
  /// `input_cost_today`, `output_quantity`, `input_quantity`), `now`, `at`, `enters`}], each verified
  /// by solving on both sides, other figures as they are; `output_price`, `input_price`: what one
  /// more basis unit of either stream would be worth; `worth`: by how much the plan is worth less
  /// without a link in use; `shifts` [{`from`, `to`, `quantity`}]: what other links carry more
  /// or less once it has entered or left.
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
    if let blend = explanation.blend {
      members.append(
        .init("blend", ["limit": .string(blend.limit), "most": .number(blend.most)]))
    }
    if let findings = explanation.findings {
      members.append(.init("study", study(findings, region)))
    }
    members.append(
      .init("turning_points", .object(explanation.turningPoints.map(turningPoint))))
    return .object(members)
  }

  private static func study(_ findings: PairFindings, _ region: Region) -> JSONValue {
    [
      "flips": .array(
        findings.flips.map {
          [
            "figure": .string($0.figure.rawValue), "now": .number($0.now), "at": .number($0.at),
            "enters": .bool($0.enters),
          ]
        }),
      "output_price": .number(findings.outputPrice), "input_price": .number(findings.inputPrice),
      "worth": .number(findings.worth),
      "shifts": .array(
        findings.shifts.map {
          [
            "from": .string(region.ports[$0.candidate.from].key),
            "to": .string(region.ports[$0.candidate.to].key), "quantity": .number($0.amount),
          ]
        }),
    ]
  }

  private static func turningPoint(_ point: TurningPoint) -> JSONValue.Member {
    switch point {
    case .distance(let km): .init("distance_km", .number(km))
    case .reach(let km): .init("reach_km", .number(km))
    case .outputCost(let cost): .init("output_cost_today", .number(cost))
    case .inputCost(let cost): .init("input_cost_today", .number(cost))
    case .treatment(let cost): .init("treatment_cost", .number(cost))
    }
  }
}
