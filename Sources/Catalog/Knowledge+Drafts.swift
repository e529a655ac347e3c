public import MaterialGraph
internal import Primitives

extension Knowledge {
  /// The materials as drafts, in the order of their keys, with prices and costs of disposal in the
  /// terms' currency for a basis unit.
  public func materialDrafts(_ terms: PriceTerms) -> [MaterialDraft] {
    let costs = CostTable(self, terms)
    return materials.map { entry in
      var draft = MaterialDraft(entry.key, name: entry.name, basis: entry.basis)
      draft.parent = entry.parent
      draft.kind = entry.kind
      draft.density = entry.density
      draft.heatingValue = entry.heatingValue
      draft.reachKm = entry.reachKm
      draft.hazard = entry.hazard
      draft.codes = entry.codes
      draft.price = costs.price(of: entry.key, as: draft)
      draft.disposalCost = costs.disposal(
        lineage: lineage(of: entry.key), as: draft, state: entry.state)
      return draft
    }
  }

  /// The rules as drafts, in the order of their keys, with costs in the terms' currency.
  public func ruleDrafts(_ terms: PriceTerms) -> [RuleDraft] {
    let rate = terms.rates.rate(of: "CNY") ?? 0
    let known = Dictionary(
      exchanges.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return rules.map { rule in
      var draft = RuleDraft(waste: rule.waste, replaces: rule.replaces, ratio: rule.ratio)
      draft.key = rule.key
      draft.treatmentCost = rule.treatmentCost * rate
      draft.conditions = rule.conditions
      draft.maximumShare = rule.maximumShare
      draft.co2eSavedKg = rule.co2eSavedKg
      draft.evidence = Self.evidence(rule.evidence, known)
      draft.origin = .catalogue(source: rule.source, isEstimate: rule.source.saysEstimate)
      return draft
    }
  }

  /// Who has done it before, in words: at most two exchanges with their sources, documented first.
  private static func evidence(_ keys: [String], _ known: [String: KnownExchange]) -> String {
    let exchanges = keys.compactMap { known[$0] }
    let documented = exchanges.filter { $0.status == "documented" }
    let shown = (documented + exchanges.filter { $0.status != "documented" }).prefix(2)
    let words = shown.map { exchange in
      "\(exchange.donorSector) → \(exchange.receiverSector) (\(exchange.source))"
    }
    let rest = exchanges.count - shown.count
    return (words + (rest > 0 ? ["+\(rest)"] : [])).joined(separator: "; ")
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

  /// What moving a tonne by road costs where a region does not say: the catalogue's average lorry,
  /// with its loading and unloading as the part that no distance changes.
  public func transportTerms(_ terms: PriceTerms) -> TransportTerms {
    func figure(_ role: String, _ value: KeyPath<TransportEntry, Double?>, money: Bool) -> Figure {
      guard let entry = transport.first(where: { $0.role == role }),
        let amount = entry[keyPath: value],
        let rate = money ? terms.rates.rate(of: entry.currency, year: entry.year) : 1
      else { return .unknown }
      return Figure(
        amount * rate,
        .catalogue(source: entry.source, isEstimate: entry.source.saysEstimate))
    }
    return TransportTerms(
      costPerTonneKm: figure("default-road", \.cost, money: true),
      fixedPerTonne: figure("default-loading", \.cost, money: true),
      co2ePerTonneKm: figure("default-road", \.co2e, money: false))
  }

  /// A technology as a process that could be built, with its flows.
  ///
  /// - Parameters:
  ///   - technology: the technology of the catalogue, by id.
  ///   - key: the id of the process.
  ///   - capacity: units of activity a year; nil: the capacity that the catalogue's cost is for.
  ///   - terms: prices and factors for what the catalogue leaves open.
  /// - Returns: the drafts in the terms' currency, marked as estimates; where a currency cannot be
  ///   converted its costs are 0. Nil when the technology is unknown.
  public func technologyProcess(
    _ technology: String, key: String, capacity: Double? = nil, terms: PriceTerms
  ) -> (process: ProcessDraft, flows: [ProcessFlowDraft])? {
    guard let entry = self.technology(technology) else { return nil }
    let rate = terms.rates.rate(of: entry.currency, year: entry.costYear) ?? 0
    var process = ProcessDraft(key, technology: technology)
    process.capacity = capacity ?? entry.referenceCapacity
    process.buildCost =
      (process.capacity.flatMap { entry.buildCost(capacity: $0) } ?? entry.buildCost ?? 0) * rate
    process.lifetimeYears = entry.lifetimeYears
    process.variableCost = entry.operatingCost * rate
    process.isEstimate = true
    return (process, technologyFlows(entry, process: key, terms: terms))
  }

  /// The flows of a technology for the process `process`, with prices in the terms' currency.
  public func technologyFlows(
    _ technology: Technology, process: String, terms: PriceTerms
  ) -> [ProcessFlowDraft] {
    let priceRate = terms.rates.rate(of: "CNY")
    return technology.flows.map { flow in
      var draft = ProcessFlowDraft(
        process: process, flow.direction, .key(flow.material), ratio: flow.ratio)
      if let price = flow.marketPrice, let priceRate { draft.marketPrice = price * priceRate }
      return draft
    }
  }
}

/// The catalogue's prices and costs of disposal by what they apply to, each in its best row for a
/// place.
struct CostTable {
  private let prices: [String: CostEntry]
  private let disposal: [String: CostEntry]
  private let terms: PriceTerms

  init(_ knowledge: Knowledge, _ terms: PriceTerms) {
    self.terms = terms
    prices = Self.best(knowledge.prices, terms)
    disposal = Self.best(knowledge.disposalCosts, terms)
  }

  /// For each thing the row of the nearest region, of that the latest year.
  private static func best(_ entries: [CostEntry], _ terms: PriceTerms) -> [String: CostEntry] {
    var best: [String: CostEntry] = [:]
    for entry in entries {
      guard let rival = best[entry.appliesTo] else {
        best[entry.appliesTo] = entry
        continue
      }
      let near = terms.remoteness(of: entry.region)
      let other = terms.remoteness(of: rival.region)
      if near < other || (near == other && entry.year > rival.year) {
        best[entry.appliesTo] = entry
      }
    }
    return best
  }

  /// What a basis unit of a material costs to buy, or nil.
  func price(of key: String, as draft: MaterialDraft) -> Figure? {
    prices[key].flatMap { figure($0, draft) }
  }

  /// What getting rid of a basis unit costs: the nearest class that has a cost; else what hazardous
  /// waste, waste water or other solid waste costs. Products and utilities have none of the latter.
  func disposal(
    lineage: [String], as draft: MaterialDraft, state: MaterialState
  ) -> Figure? {
    for key in lineage {
      if let entry = disposal[key], let figure = figure(entry, draft) { return figure }
    }
    let isWater = state == .water || (draft.basis == .volume && state != .gas)
    let group: String
    switch (draft.kind, draft.hazard) {
    case (.waste, .yes), (.byProduct, .yes): group = "hazardous"
    case (.waste, _) where isWater: group = "wastewater"
    case (.waste, _), (.byProduct, _): group = "general"
    case (.product, _), (.utility, _): return nil
    }
    guard draft.basis == .mass || group == "wastewater" else { return nil }
    return disposal[group].flatMap { figure($0, draft) }
  }

  private func figure(_ entry: CostEntry, _ draft: MaterialDraft) -> Figure? {
    guard let amount = entry.unit.amount,
      let rate = terms.rates.rate(of: entry.unit.currency ?? "CNY", year: entry.year),
      let worth = Self.basisUnits(amount, draft), worth > 0
    else { return nil }
    return Figure(
      entry.value * entry.unit.factor * rate / worth,
      .catalogue(source: entry.source, isEstimate: entry.source.saysEstimate))
  }

  /// Basis units of a material in one `unit`, or nil where density or heating value is missing.
  private static func basisUnits(_ unit: AmountUnit, _ draft: MaterialDraft) -> Double? {
    switch (unit.basis, draft.basis) {
    case (let from, let to) where from == to: unit.basisUnits
    case (.mass, .volume): draft.density.map { unit.basisUnits / $0 }
    case (.volume, .mass): draft.density.map { unit.basisUnits * $0 }
    case (.mass, .energy): draft.heatingValue.map { unit.basisUnits * $0 }
    case (.energy, .mass): draft.heatingValue.map { unit.basisUnits / $0 }
    default: nil
    }
  }
}
