public import MaterialGraph
internal import Primitives

/// In what money and for what place the catalogue's figures are wanted.
public struct PriceTerms: Hashable, Sendable {
  /// Turns currencies into the region's.
  public let rates: ExchangeRates
  /// The region of the catalogue whose prices go first, such as `CN-Zhejiang`; empty: any.
  public let region: String

  /// Terms.
  public init(rates: ExchangeRates, region: String = "") {
    self.rates = rates
    self.region = region
  }
}

extension Knowledge {
  /// The rules as drafts, in the order of their keys, with costs in the terms' currency. Rules
  /// whose costs cannot be converted keep the figure of 0, which counts as assumed.
  public func ruleDrafts(_ terms: PriceTerms) -> [RuleDraft] {
    let rate = terms.rates.rate(of: "CNY") ?? 0
    return rules.map { rule in
      var draft = RuleDraft(waste: rule.waste, replaces: rule.replaces, ratio: rule.ratio)
      draft.key = rule.key
      draft.treatmentCost = rule.treatmentCost * rate
      draft.conditions = rule.conditions
      draft.maximumShare = rule.maximumShare
      draft.co2eSavedKg = rule.co2eSavedKg
      draft.evidence = rule.evidence.joined(separator: "; ")
      draft.origin = .catalogue(source: rule.source, isEstimate: rule.source.saysEstimate)
      return draft
    }
  }

  /// What must not be done, as drafts. An entry that names several uses gives a draft for each
  /// material, and one for all sectors together; `hazardous` stands for every hazardous material.
  public func negativeRuleDrafts() -> [NegativeRuleDraft] {
    var drafts: [NegativeRuleDraft] = []
    for entry in forbidden {
      let wastes =
        entry.waste == "hazardous"
        ? materials.filter { $0.hazard == .yes }.map(\.key) : [entry.waste]
      let targets = entry.uses.filter { material($0) != nil }
      let sectors = entry.uses.filter { $0.utf8.first.map { (48...57).contains($0) } ?? false }
      for waste in wastes {
        let stem = wastes.count == 1 ? entry.key : "\(entry.key)/\(waste)"
        func add(_ key: String, target: String?, sectors: [String]) {
          var draft = NegativeRuleDraft(key, waste: waste, target: target, note: entry.note)
          draft.sectors = sectors
          draft.law = entry.law
          drafts.append(draft)
        }
        if entry.uses.contains("all") || entry.uses.isEmpty {
          add(stem, target: nil, sectors: [])
          continue
        }
        for target in targets { add("\(stem)/\(target)", target: target, sectors: []) }
        if !sectors.isEmpty { add("\(stem)/sectors", target: nil, sectors: sectors) }
      }
    }
    return drafts
  }
}
