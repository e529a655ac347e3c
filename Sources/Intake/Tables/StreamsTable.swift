internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// The columns of `streams` that hold what is said of an amount and its worth.
  private struct StreamFields {
    let id, firm, direction, material, kind, quantity, unit, cost, costUnit: FieldReader.Field
    let quality, qualityToday, maximumShare, minimumLot, maximumLinks: FieldReader.Field
    let mustPlace, months, codes, hazardous, notes: FieldReader.Field

    init(_ fields: FieldReader) {
      id = fields.field("id")
      firm = fields.field("firm")
      direction = fields.field("direction")
      material = fields.field("material")
      kind = fields.field("kind")
      quantity = fields.field("quantity")
      unit = fields.field("unit")
      cost = fields.field("cost_today")
      costUnit = fields.field("cost_unit")
      quality = fields.field("quality")
      qualityToday = fields.field("quality_today")
      maximumShare = fields.field("max_share")
      minimumLot = fields.field("min_lot")
      maximumLinks = fields.field("max_links")
      mustPlace = fields.field("must_place")
      months = fields.field("months")
      codes = fields.field("codes")
      hazardous = fields.field("hazardous")
      notes = fields.field("notes")
    }
  }

  /// The table `streams`.
  mutating func readStreams() {
    guard var fields = reader(.streams) else { return }
    let columns = StreamFields(fields)
    var counts: [String: Int] = [:]
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      guard let stream = stream(columns, &fields) else { continue }
      let stem = "\(stream.firm)/\(stream.direction == .output ? "out" : "in")/"
      counts[stem, default: 0] += 1
      builder.add(stream)
      note(.row(Int32(truncatingIfNeeded: row)), in: .streams)
      let key = stream.key.isEmpty ? stem + String(counts[stem] ?? 1) : stream.key
      remember(.streams, key: key, row: row)
    }
    diagnostics.add(fields.diagnostics)
  }

  private mutating func stream(
    _ columns: StreamFields, _ fields: inout FieldReader
  ) -> StreamDraft? {
    let firm = fields.required(columns.firm)
    var direction: Direction?
    if fields.required(columns.direction) != nil {
      direction = fields.choice(columns.direction, RegionWords.direction)
    }
    let material = material(columns.material, &fields)
    var draft = StreamDraft(
      firm: firm ?? "", direction ?? .output, material?.text ?? .unknown(""))
    draft.key = fields.text(columns.id)
    draft.kind = fields.choice(columns.kind, RegionWords.kind)
    draft.quantity = fields.quantity(columns.quantity)
    draft.unit = fields.flowUnit(columns.unit)
    draft.costToday = cost(columns.cost, unit: columns.costUnit, &fields)
    draft.quality = fields.quality(columns.quality)
    draft.qualityToday = fields.quality(columns.qualityToday)
    draft.maximumShare = fields.number(columns.maximumShare, in: 0...1) ?? 1
    draft.minimumLot = fields.number(columns.minimumLot, in: 0...Double.infinity) ?? 0
    draft.maximumLinks = fields.count(columns.maximumLinks)
    draft.mustPlace = fields.number(columns.mustPlace, in: 0...1) ?? 0
    draft.months = fields.months(columns.months)
    let codes = codes(columns.codes, &fields) + [material?.code].compactMap { $0 }
    draft.codes = Set(codes.map(\.code)).sorted()
    draft.hazardous = fields.choice(columns.hazardous, RegionWords.yesNo)
    if draft.hazardous == nil, codes.contains(where: { isMarked($0) }) { draft.hazardous = true }
    draft.notes = fields.text(columns.notes)
    return firm == nil || direction == nil || material == nil ? nil : draft
  }

  /// Whether a firm that states this code says by it that the waste is hazardous.
  private func isMarked(_ code: CodeText) -> Bool {
    guard code.code.list == .ewc else { return false }
    return code.isMarkedHazardous || knowledge.codes[code.code]?.isHazardous == true
  }

  /// What a cell says something costs, in the region's currency; nil where it is blank.
  private mutating func cost(
    _ field: FieldReader.Field, unit: FieldReader.Field, _ fields: inout FieldReader
  ) -> UnitCost? {
    let amount = fields.number(field)
    if fields.isBlank(unit) { return amount.map { UnitCost($0) } }
    let text = fields.text(unit)
    let currency = builder.scenario.currency
    guard let money = fields.moneyUnit(unit, home: currency) else {
      fields.error(
        unit, LocalizedText(english: "unknown unit of cost", chinese: "未知费用单位"),
        expected: LocalizedText(
          english: "a currency for an amount such as \(currency)/t, 元/kg, EUR/MWh",
          chinese: "货币与数量之比，如 \(currency)/t、元/kg、EUR/MWh"),
        suggestions: UnitSuggestions.costs(near: text, currency: currency))
      return nil
    }
    guard let amount else { return nil }
    let other = money.currency ?? currency
    guard let rate = terms.rates.rate(of: other) else {
      fields.error(
        unit, LocalizedText(english: "no exchange rate is known", chinese: "没有汇率"),
        expected: LocalizedText(
          english: "\(currency), or a currency with a rate in the scenario's exchange_rates",
          chinese: "\(currency)，或情景 exchange_rates 中有汇率的货币"),
        hint: LocalizedText(
          english: "add \"exchange_rates\": {\"\(other)\": …} to the scenario: "
            + "\(currency) for one \(other)",
          chinese: "请在情景中加入 \"exchange_rates\": {\"\(other)\": …}，即 1 \(other) 合多少 \(currency)"))
      return nil
    }
    if !terms.rates.isStated(other), convertedCurrencies.insert(other).inserted {
      fields.diagnostics.note(
        at: fields.place(unit),
        LocalizedText(
          english:
            "converted at the catalogue's rate of \(DecimalText.significant(rate, digits: 6))"
            + " \(currency) for one \(other)",
          chinese: "按目录汇率换算：1 \(other) = \(DecimalText.significant(rate, digits: 6)) \(currency)"),
        hint: LocalizedText(
          english: "put \"exchange_rates\": {\"\(other)\": …} into the scenario to use your own",
          chinese: "可在情景的 \"exchange_rates\": {\"\(other)\": …} 中写明自己的汇率"))
    }
    return UnitCost(amount * money.factor * rate, per: money.amount)
  }
}
