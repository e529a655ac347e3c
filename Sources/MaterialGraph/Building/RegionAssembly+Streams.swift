internal import Primitives

extension RegionAssembly {
  /// Streams, sorted by key; rows without an id are numbered within firm and direction.
  mutating func assembleStreams() {
    let drafts = builder.streams
    let keys = RegionBuilder.streamKeys(drafts)
    let ordered = order(keys, .streams)
    for row in ordered {
      guard let stream = stream(from: drafts[row], key: keys[row], row: row) else { continue }
      streamsByKey[keys[row]] = ID(streams.count)
      streams.append(stream)
      streamRows.append(row)
    }
  }

  private mutating func stream(from draft: StreamDraft, key: String, row: Int) -> Stream? {
    let firm = resolve(
      draft.firm, in: firmsByKey, .streams, row, "firm",
      what: LocalizedText(english: "firm", chinese: "企业"))
    let reference = reference(draft.material, .streams, row)
    let share = inRange(draft.maximumShare, 0...1, .streams, row, "max_share")
    let place = inRange(draft.mustPlace, 0...1, .streams, row, "must_place")
    let lot = inRange(draft.minimumLot, 0...Double.infinity, .streams, row, "min_lot")
    if let links = draft.maximumLinks {
      _ = inRange(Double(links), 0...1e9, .streams, row, "max_links")
    }
    guard let firm, let reference else { return nil }

    let known = reference.candidates.first.map { materials[$0] }
    var factor = 1.0
    if let unit = draft.unit {
      if let known {
        if let worth = known.basisUnits(of: 1, unit.amount) {
          factor = worth * timeFactor(unit)
        } else {
          error(
            .streams, row, "unit", unit.amount.basis.symbol,
            LocalizedText(
              english: "expected a unit that can become \(known.basis.symbol): "
                + "\(known.key) has no density or heating value to convert with",
              chinese: "应为可换算成 \(known.basis.symbol) 的单位：\(known.key) 没有可用的密度或热值"))
        }
      } else {
        factor = unit.basisUnitsPerYear(builder.scenario.workingYear)
      }
    }
    checkQualityToday(draft, row: row)
    let codes = draft.codes.sorted()
    let byCode = codes.contains { $0.list == .hw }
    let hazardous =
      draft.hazardous ?? (byCode || reference.candidates.contains { isHazardous($0) })
    let kind = draft.kind ?? known?.kind ?? .waste
    return Stream(
      key: key, firm: firm, direction: draft.direction, material: reference, kind: kind,
      quantity: draft.quantity.scaled(by: factor),
      isOneOff: draft.unit.map { $0.time == nil } ?? false,
      costToday: cost(draft, kind: kind, material: reference.single, row: row),
      quality: draft.quality, qualityToday: draft.qualityToday, maximumShare: share,
      minimumLot: lot * factor, maximumLinks: draft.maximumLinks.map { max(0, $0) },
      mustPlace: place, months: draft.months, codes: codes, isHazardous: hazardous,
      hazardIsStated: draft.hazardous != nil, isImplied: false,
      isInferred: draft.isInferred, notes: draft.notes)
  }

  private func timeFactor(_ unit: FlowUnit) -> Double {
    unit.time.map(builder.scenario.workingYear.count(of:)) ?? 1
  }

  private func isHazardous(_ material: ID<Material>) -> Bool {
    materials[material].isHazardousByDefault
  }

  /// What a row says its material is; an unknown material is a warning, not an error.
  mutating func reference(
    _ text: MaterialText, _ table: RegionTable, _ row: Int
  ) -> MaterialReference? {
    switch text {
    case .key(let key):
      return resolve(
        key, in: materialsByKey, table, row, "material",
        what: LocalizedText(english: "material", chinese: "物料")
      ).map(MaterialReference.one)
    case .anyOf(let keys, let label):
      let ids = keys.compactMap { materialsByKey[$0] }.sorted()
      if ids.count == 1, let only = ids.first { return .one(only) }
      return ids.isEmpty ? .unknown(label) : .anyOf(ids, label: label)
    case .unknown(let words):
      return .unknown(words)
    }
  }

  /// The cost today per basis unit: what the row says, else the catalogue's, else 0.
  private mutating func cost(
    _ draft: StreamDraft, kind: StreamKind, material: ID<Material>?, row: Int
  ) -> Figure {
    if let stated = draft.costToday {
      guard let unit = stated.unit, let material else { return .stated(stated.amount) }
      if let worth = materials[material].basisUnits(of: 1, unit), worth > 0 {
        return .stated(stated.amount / worth)
      }
      error(
        .streams, row, "cost_unit", unit.basis.symbol,
        LocalizedText(
          english: "expected a cost per \(materials[material].basis.symbol) "
            + "or a unit that can become it",
          chinese: "应为每 \(materials[material].basis.symbol) 的费用，或可换算的单位"))
      return .unknown
    }
    guard let material else { return .unknown }
    return defaultCost(of: materials[material], kind: kind, direction: draft.direction)
  }

  /// What the catalogue says a stream costs today.
  ///
  /// An input costs the price. An output that is waste costs its disposal; any other is sold.
  func defaultCost(of material: Material, kind: StreamKind, direction: Direction) -> Figure {
    switch (direction, kind) {
    case (.input, _): material.price ?? .unknown
    case (.output, .waste): material.disposalCost ?? .unknown
    case (.output, _):
      material.price.map { Figure(-$0.value, $0.origin) } ?? material.disposalCost ?? .unknown
    }
  }

  private mutating func checkQualityToday(_ draft: StreamDraft, row: Int) {
    for term in draft.qualityToday.terms {
      guard let limit = draft.quality[term.key] else { continue }
      guard let figure = term.converted(to: limit.kind, density: nil) else {
        if !PropertyTerm.needDensity(term.kind, limit.kind) {
          error(
            .streams, row, "quality_today", term.text,
            LocalizedText(
              english: "expected the same kind of figure as the limit \(limit.text)",
              chinese: "应与限值 \(limit.text) 为同一类数值"))
        }
        continue
      }
      if !limit.allows(figure.planned) {
        error(
          .streams, row, "quality_today", term.text,
          LocalizedText(
            english: "today's supply breaks the limit \(limit.text) that the row itself sets",
            chinese: "现有供应违反本行自己的限值 \(limit.text)"))
      }
    }
  }
}
