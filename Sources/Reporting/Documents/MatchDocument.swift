public import Matching
public import MaterialGraph
public import Primitives
public import Tables

/// JSON `symbiosis.match/1`.
public enum MatchDocument {
  /// The matches in their order; sentences in `language`.
  public static func json(
    _ matches: MatchList, of region: Region, language: Language
  ) -> JSONValue {
    let wording = Wording(region: region)
    let items = matches.listed.enumerated().map { index, match -> JSONValue in
      let from = region.ports[match.from]
      let to = region.ports[match.to]
      var rule: String?
      if case .rule(let id)? = match.candidate?.route { rule = region.rules[id].key }
      var evidence: [String] = []
      if case .rule(let id)? = match.candidate?.route, !region.rules[id].evidence.isEmpty {
        evidence.append(region.rules[id].evidence)
      }
      var reasons = match.candidate.map { wording.reasons($0) } ?? []
      if let rejection = match.rejection { reasons.append(wording.rejection(rejection)) }
      let missing = match.candidate?.openPoints.map(wording.openPoint) ?? []
      let unit = from.material.candidates.first.map { region.materials[$0].basis.yearlySymbol }
      let likelihood = match.likelihood
      return [
        "rank": .integer(index + 1), "from": .string(from.key), "to": .string(to.key),
        "from_firm": .string(region.holderKey(of: from)),
        "to_firm": .string(region.holderKey(of: to)),
        "material": .string(region.materialKey(from.material)),
        "replaces": .string(region.materialKey(to.material)), "rule": .string(rule),
        "score": .number(match.score), "quantity": .number(match.quantity),
        "unit": .string(unit), "value": .number(match.value),
        "distance_km": .number(
          match.candidate?.distance.km ?? region.distance(from: from, to: to).km),
        "distance_known": .bool(
          match.candidate?.distance.isKnown ?? region.distance(from: from, to: to).isKnown),
        "status": .string(match.standing.rawValue),
        "reasons": .array(reasons.map { .string($0[language]) }),
        "missing": .array(missing.map { .string($0[language]) }),
        "evidence": .array(evidence.map { .string($0) }),
        "inferred": .bool(
          [from, to].contains { region.stream(of: $0)?.isInferred == true }),
        "chance": [
          "evidence": .number(likelihood.evidence),
          "completeness": .number(likelihood.completeness),
          "permission": .number(likelihood.permission),
          "nearness": .number(likelihood.nearness),
        ],
      ]
    }
    return [
      "schema": "symbiosis.match/1", "currency": .string(region.scenario.currency),
      "count": .integer(matches.count),
      "estimate_share": .number(matches.estimateShare(in: region)), "matches": .array(items),
    ]
  }
}

extension Region {
  /// The key of a material, or the words of what is not one material.
  func materialKey(_ reference: MaterialReference) -> String {
    switch reference {
    case .one(let id): materials[id].key
    case .anyOf(_, let label): label
    case .unknown(let words): words
    }
  }
}
