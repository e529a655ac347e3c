internal import Matching
internal import MaterialGraph
public import Planning
public import Primitives
public import Tables

/// JSON `symbiosis.plan/1`.
public enum PlanDocument {
  /// The plan; sentences in `language`.
  ///
  /// Where no plan is feasible `conflict` lists what cannot be kept together: `kind` (`must_place`,
  /// `kept`, `available`, `accepts`, `rule_share`, `blend`, `partners`, `lot`, `capacity`,
  /// `minimum_load`, `site_limit`, `budget`), `id` (of the stream, process or site that it is about),
  /// `to` (the other end of a link or an exchange), `rule`, `property`, `quantity` and `unit` where
  /// it has them, `text`, and `irreducible`: whether all else can be kept without it.
  /// `conflict_text` says the same in sentences. `claimed_by` names the outside program on whose
  /// word alone a bound or a verdict rests.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - language: the language of names and reasons.
  ///   - catalogueVersion: what the figures that the region does not state came from.
  ///   - studies: further members, put at the end.
  public static func json(
    _ plan: Plan, language: Language, catalogueVersion: String,
    studies: [JSONValue.Member] = []
  ) -> JSONValue {
    let document = json(plan, language: language, catalogueVersion: catalogueVersion)
    return .object((document.members ?? []) + studies)
  }

  private static func json(
    _ plan: Plan, language: Language, catalogueVersion: String
  ) -> JSONValue {
    let region = plan.region
    let wording = Wording(region: region)
    let totals = plan.totals
    return [
      "schema": "symbiosis.plan/1", "status": .string(plan.status.rawValue),
      "objective": [
        "name": .string(plan.objective.rawValue), "value": .number(plan.value),
        "bound": .number(plan.bound), "gap": .number(plan.gap),
      ],
      "currency": .string(region.scenario.currency),
      "inputs": [
        "scenario": ScenarioDocument.json(region.scenario),
        "invest": .bool(plan.request.invests),
        "budget": .number(plan.request.budget ?? region.scenario.investmentBudget),
        "no_loser": .bool(plan.request.noFirmLoses),
        "closed": .array(plan.request.closedFirms.map { .string($0) }),
        "catalogue": .string(catalogueVersion),
      ],
      "links": .array(plan.links.map { link($0, region, wording, language) }),
      "processes": .array(plan.processes.map { process($0, region) }),
      "built": .array(plan.built.map { built($0, region) }),
      "totals": json(totals), "estimate_share": .number(plan.estimateShare),
      "firms": .array(
        plan.firms.map { ["id": .string($0.key), "benefit": .number($0.benefit)] }),
      "assumptions": .array(
        plan.assumptions.map { .string(wording.assumption($0)[language]) }),
      "conflict": .array(
        plan.conflicts.flatMap { conflict in
          conflict.requirements.map { requirement($0, conflict, wording, language) }
        }),
      "conflict_text": .string(conflictText(plan, wording, language)),
      "claimed_by": .string(plan.effort.claimedBy),
    ]
  }

  private static func conflictText(
    _ plan: Plan, _ wording: Wording, _ language: Language
  ) -> String? {
    let sentences = plan.conflicts.map { conflict in
      wording.sentence(for: conflict, in: plan)?[language]
        ?? conflict.requirements.map { wording.requirement($0)[language] }
        .joined(separator: language == .english ? "; " : "；")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: "\n")
  }

  private static func requirement(
    _ requirement: Requirement, _ conflict: PlanConflict, _ wording: Wording, _ language: Language
  ) -> JSONValue {
    let facts = wording.facts(requirement)
    return [
      "kind": .string(facts.kind), "id": .string(facts.id), "to": .string(facts.to),
      "rule": .string(facts.rule), "property": .string(facts.property),
      "quantity": .number(facts.quantity), "unit": .string(facts.unit),
      "text": .string(wording.requirement(requirement)[language]),
      "irreducible": .bool(conflict.isIrreducible),
    ]
  }

  /// What a plan comes to.
  static func json(_ totals: PlanTotals) -> JSONValue {
    [
      "benefit": .number(totals.benefit), "diverted": .number(totals.diverted),
      "virgin_avoided": .number(totals.virginAvoided),
      "virgin_remaining": .number(totals.virginRemaining),
      "co2e_avoided": .number(totals.co2eAvoided), "links": .integer(totals.links),
      "invested": .number(totals.invested),
    ]
  }

  /// A link by its ends and figures alone.
  static func brief(_ link: PlannedLink, _ region: Region) -> JSONValue {
    let from = region.ports[link.candidate.from]
    let to = region.ports[link.candidate.to]
    return [
      "from": .string(from.key), "to": .string(to.key),
      "from_firm": .string(region.holderKey(of: from)),
      "to_firm": .string(region.holderKey(of: to)),
      "material": .string(region.materialKey(from.material)),
      "quantity": .number(link.quantity), "value": .number(link.value),
    ]
  }

  private static func link(
    _ link: PlannedLink, _ region: Region, _ wording: Wording, _ language: Language
  ) -> JSONValue {
    let from = region.ports[link.candidate.from]
    let to = region.ports[link.candidate.to]
    var rule: String?
    if case .rule(let id) = link.candidate.route { rule = region.rules[id].key }
    var open: String?
    if case .open(let point) = link.certainty { open = wording.openPoint(point)[language] }
    return [
      "from": .string(from.key), "to": .string(to.key),
      "from_firm": .string(region.holderKey(of: from)),
      "to_firm": .string(region.holderKey(of: to)),
      "material": .string(region.materialKey(from.material)),
      "replaces": .string(region.materialKey(to.material)), "rule": .string(rule),
      "quantity": .number(link.quantity),
      "unit": .string(from.material.single.map { region.materials[$0].basis.yearlySymbol }),
      "replaced": .number(link.replaced), "distance_km": .number(link.candidate.distance.km),
      "distance_known": .bool(link.candidate.distance.isKnown), "value": .number(link.value),
      "co2e_avoided": .number(link.co2eAvoided), "certainty": .string(link.certainty.word),
      "open": .string(open), "kept": .bool(link.isKept),
      "inferred": .bool(link.candidate.isInferred),
    ]
  }

  private static func amounts(_ amounts: [MaterialAmount], _ region: Region) -> JSONValue {
    .object(
      amounts.map {
        JSONValue.Member(
          region.materials[$0.material].key, .number($0.amount))
      })
  }

  private static func process(_ run: ProcessRun, _ region: Region) -> JSONValue {
    [
      "id": .string(region.processes[run.process].key), "activity": .number(run.activity),
      "bought": amounts(run.bought, region), "sold": amounts(run.sold, region),
      "disposed": amounts(run.disposed, region), "result": .number(run.ownResult),
    ]
  }

  private static func built(_ built: BuiltProcess, _ region: Region) -> JSONValue {
    let process = region.processes[built.process]
    return [
      "process": .string(process.key), "technology": .string(process.technology),
      "site": .string(region.placeKey(of: process)), "activity": .number(built.activity),
      "annual_cost": .number(built.annualCost), "build_cost": .number(built.buildCost),
    ]
  }
}
