internal import Drawing
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension ReportComposer {
  /// The prices at which both sides of a link gain.
  func priceSection() -> Report.Section? {
    let all = source.plan.links
    let links = all.indices.filter { all[$0].value > 0 && !isWithin(all[$0]) }
      .sorted { left, right in
        all[left].value != all[right].value ? all[left].value > all[right].value : left < right
      }
    guard !links.isEmpty, !names.disclosure.isAnonymous else { return nil }
    let shown = links.compactMap { place in band(place).map { (link: all[place], band: $0) } }
    guard !shown.isEmpty else { return nil }
    let bars = shown.prefix(12).map { link, band -> BarDiagram.Bar in
      let from = region.ports[link.candidate.from]
      let to = region.ports[link.candidate.to]
      let ends = (names.holder(from, in: region), names.holder(to, in: region))
      let low = Figures.amount(band.low)
      let high = Figures.amount(band.high)
      let unit = priceUnit(from)
      return .init(
        words(
          "\(ends.0.english) → \(ends.1.english)", "\(ends.0.chinese) → \(ends.1.chinese)"),
        from: band.low, to: band.high, mark: (band.low + band.high) / 2,
        note: words(
          "\(low) … \(high) a \(unit.english)",
          "\(low) … \(high) \(currencyWord.chinese)/\(unit.chinese)"), ink: .series(0),
        subjects: [from, to].compactMap { names.party(of: $0, in: region) })
    }
    let axis = words(
      "\(currency) a unit at the giver's gate, each bar with a scale of its own from the thin mark "
        + "at 0; below 0 the giver pays",
      "\(currencyWord.chinese)/单位（供方出厂），每条各用自己的比例尺，细线为 0；负值表示供方付费")
    let diagram = BarDiagram(bars, axis: axis, scale: .own)
    let title = words("Price bands", "价格区间")
    let summary = words(
      "The \(bars.count) most valuable links: within the bar both sides gain, the mark shares evenly.",
      "价值最高的 \(bars.count) 条链接：条内价格双方均有收益，竖线为平分收益。")
    return Report.Section(
      "prices", words("Prices at which both gain", "双方均获益的价格"),
      [
        .paragraph(
          words(
            "The giver gains above the left end (what it earns or pays today, and what policies grant "
              + "it), the taker below the right end (what it pays today, less what moving, treating "
              + "and keeping up the link costs).",
            "高于左端（供方目前的收支及政策所得）供方获益，低于右端（需方目前采购价扣除运输、处理与链接成本）需方获益。")),
        .drawing(
          ReportDrawing("prices", title: title, summary: summary) {
            diagram.picture(title: title, summary: summary, languages: $0, width: 1120)
          }), .details(words("Prices as a table", "价格表"), [.table(priceTable(shown))]),
      ])
  }

  private func priceTable(
    _ links: [(link: PlannedLink, band: (low: Double, high: Double))]
  ) -> ReportTable {
    var table = ReportTable(
      [
        .init("giver", Strings.giver, priority: 8), .init("taker", Strings.taker, priority: 8),
        .init("material", Strings.material, priority: 7),
        .init("unit", Strings.unit, priority: 5),
        .init("least", words("least price", "最低价"), isNumber: true, priority: 9),
        .init("even", words("shares evenly", "平分收益价"), isNumber: true, priority: 6),
        .init("most", words("highest price", "最高价"), isNumber: true, priority: 9),
      ], shownRows: 40)
    for (link, band) in links.prefix(200) {
      let from = region.ports[link.candidate.from]
      let to = region.ports[link.candidate.to]
      table.append(
        [
          .text(names.holder(from, in: region)), .text(names.holder(to, in: region)),
          .text(names.material(from.material, in: region)), .text(priceUnit(from)),
          .amount(band.low), .amount((band.low + band.high) / 2), .amount(band.high),
        ], subjects: [from, to].compactMap { names.party(of: $0, in: region) })
    }
    return table
  }

  /// The unit that a price of what leaves this port is for.
  private func priceUnit(_ port: Port) -> LocalizedText {
    BasisWords(port.material.candidates.first.map { region.materials[$0].basis } ?? .mass).unit
  }

  private func isWithin(_ link: PlannedLink) -> Bool {
    let from = names.party(of: region.ports[link.candidate.from], in: region)
    return from == names.party(of: region.ports[link.candidate.to], in: region)
  }

  /// From what the giver must have to what the taker can give, for a unit of the output.
  private func band(_ place: Int) -> (low: Double, high: Double)? {
    if source.prices.indices.contains(place) {
      let price = source.prices[place]
      return price.high > price.low ? (price.low, price.high) : nil
    }
    let value = source.plan.links[place].candidate.unitValue
    let low = -value.disposalSaved
    let high = value.purchaseSaved - value.transport - value.treatment
    return high > low ? (low, high) : nil
  }
}
