internal import Drawing
internal import MaterialGraph
internal import Primitives

extension ReportComposer {
  /// The flows of the plan as bands, what is so today told apart from what is new.
  func flowsSection() -> Report.Section? {
    let flows = (invested ?? planned).flows
    guard !flows.isEmpty else { return nil }
    var parts: [Report.Part] = [.paragraph(flowsIntroduction())]
    let grouping = FlowGrouping(region: region, names: names)
    let none = LocalizedText(same: "")
    // Groups are drawn by their sums, which say nothing of what nobody knows.
    let least = grouping.isGrouped ? 0.0 : 1
    for basis in Basis.allCases {
      let drawn = planned.flows.filter { $0.basis == basis && ($0.quantity ?? least) > 0 }
      guard !drawn.isEmpty else { continue }
      parts.append(
        .drawing(sankey(drawn, basis, grouping, name: "sankey", suffix: none)))
    }
    if grouping.isGrouped, grouping.trait == .park {
      let sectors = FlowGrouping(region: region, names: names, by: .sector)
      let drawn = sectors.isGrouped ? planned.flows.filter { ($0.quantity ?? 0) > 0 } : []
      let inner = Basis.allCases.compactMap { basis -> Report.Part? in
        let own = drawn.filter { $0.basis == basis }
        guard !own.isEmpty else { return nil }
        return .drawing(sankey(own, basis, sectors, name: "sankey-sectors", suffix: none))
      }
      if !inner.isEmpty {
        parts.append(.details(words("The same by sector", "按行业查看"), inner))
      }
    }
    if let invested {
      let inner = Basis.allCases.compactMap { basis -> Report.Part? in
        let drawn = invested.flows.filter { $0.basis == basis && ($0.quantity ?? least) > 0 }
        guard drawn.contains(where: \.needsBuilding) else { return nil }
        return .drawing(
          sankey(
            drawn, basis, grouping, name: "sankey-invest",
            suffix: words(
              ", with investments", "（含投资）")))
      }
      if !inner.isEmpty {
        parts.append(.details(words("The same with investments", "含投资的物流图"), inner))
      }
    }
    let groups = grouping.groups(of: planned.flows)
    if !groups.isEmpty {
      parts.append(
        .heading(words("Each \(grouping.word.english) by itself", "分\(grouping.word.chinese)查看")))
    }
    for group in groups {
      let count = flowCount(group.flows.count)
      let title = words(
        "\(group.title.english): \(count.english)", "\(group.title.chinese)：\(count.chinese)")
      parts.append(.details(title, [.drawing(groupSankey(group, grouping))]))
    }
    parts.append(
      .details(words("All flows as a table", "全部物流（表格）"), [.table(flowTable())]))
    return Report.Section("flows", words("Flows, today and planned", "物流：目前与方案"), parts)
  }

  private func flowCount(_ number: Int) -> LocalizedText {
    words("\(count(number)) \(number == 1 ? "flow" : "flows")", "\(count(number)) 股")
  }

  private func flowsIntroduction() -> LocalizedText {
    let new = planned.flows.count { !$0.isToday }
    let (all, fresh, kept) = (
      count(planned.flows.count), count(new), count(planned.flows.count - new)
    )
    return words(
      "Each band is a flow; its width is the quantity a year, each drawing in one unit. Of "
        + "\(all) flows between different firms \(kept) are so today and \(fresh) are "
        + "new.",
      "每条色带为一股物流，宽度为年数量，每幅图只用一种单位。企业间物流共 \(all) 股，其中 \(kept) 股目前已有，"
        + "\(fresh) 股为新增。")
  }

  static let flowLegend: [ReportDrawing.LegendEntry] = [
    .init(Stroke(.series(4), width: 8, opacity: Palette.bandOpacity), Strings.alreadyToday),
    .init(
      Stroke(.series(0), width: 8, opacity: Palette.bandOpacity), words("new in the plan", "方案新增")),
    .init(
      Stroke(.series(1), width: 8, opacity: Palette.bandOpacity),
      words("needs something built", "需新建设施")),
  ]

  func legend(
    _ flows: [ReportFlow], dashesUnknown: Bool = true
  ) -> [ReportDrawing.LegendEntry] {
    let uses = [
      flows.contains { $0.today > 0 || !dashesUnknown && $0.isToday },
      flows.contains { !$0.isToday && !$0.needsBuilding },
      flows.contains(where: \.needsBuilding),
      dashesUnknown && flows.contains { $0.quantity == nil },
    ]
    let dashed = ReportDrawing.LegendEntry(
      Stroke(.series(4), width: 2, dashes: [6, 4]), words("quantity unknown", "数量未知"))
    return zip(Self.flowLegend + [dashed], uses).filter(\.1).map(\.0)
  }

  private func sankey(
    _ flows: [ReportFlow], _ basis: Basis, _ grouping: FlowGrouping, name: String,
    suffix: LocalizedText
  ) -> ReportDrawing {
    let (unit, kind) = (BasisWords(basis).yearly, BasisWords(basis).kind)
    let sorted = grouping.sorted(flows)
    let shown = Array(sorted.prefix(grouping.isGrouped ? 60 : 40))
    let total = flows.compactMap(\.quantity).compensatedSum()
    let drawn = shown.compactMap(\.quantity).compensatedSum()
    let share = Figures.percent(total > 0 ? min(1, drawn / total) : 1)
    let counted = flowCount(shown.count)
    let sum =
      drawn > 0
      ? words(", \(names.text(drawn)) in all", "，共 \(names.text(drawn))") : words("", "")
    var summary = words(
      "\(kind.english), \(unit.english): \(counted.english)\(sum.english).",
      "\(kind.chinese)，\(unit.chinese)：\(counted.chinese)\(sum.chinese)。")
    if grouping.isGrouped {
      summary = words(
        summary.english + " Firms are drawn together by \(grouping.word.english): those that give "
          + "on the left, those that take on the right.",
        summary.chinese + "企业按\(grouping.word.chinese)合并：左侧为供方，右侧为需方。")
    }
    if shown.count < sorted.count {
      summary = words(
        summary.english + " The largest of \(count(sorted.count)) flows: \(share.english) of the "
          + "quantity.",
        summary.chinese + "为 \(count(sorted.count)) 股中最大者，占数量的 \(share.chinese)。")
    }
    let unknown = flowCount(shown.count { $0.quantity == nil })
    if shown.contains(where: { $0.quantity == nil }) {
      summary = words(
        "\(summary.english) Of \(unknown.english) nobody knows the quantity; they are dashed.",
        "\(summary.chinese)其中 \(unknown.chinese)数量未知，以虚线表示。")
    }
    let nodes = grouping.nodes(of: shown)
    let diagram = diagram(shown, nodes: nodes, isTwoSided: grouping.isGrouped)
    let told = summary
    let title = words(
      "\(kind.english)\(suffix.english)", "\(kind.chinese)\(suffix.chinese)")
    return ReportDrawing(
      name, title: title, summary: told, legend: legend(shown)
    ) { languages in
      diagram.picture(title: title, summary: told, languages: languages, width: 1120)
    }
  }

  /// - Parameter isTwoSided: whether each thing stands twice, on the left as one that gives and on the
  ///   right as one that takes: where nearly all give to all, bands would run back and forth.
  private func diagram(
    _ flows: [ReportFlow], nodes: [(key: Int, name: LocalizedText, subjects: [Int])],
    isTwoSided: Bool = false
  ) -> SankeyDiagram {
    let places = Dictionary(
      nodes.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var bands: [SankeyDiagram.Flow] = []
    let most = flows.compactMap(\.quantity).map(names.drawn).max()
    for flow in flows {
      guard let from = places[flow.from], let taker = places[flow.to] else { continue }
      let to = isTwoSided ? taker + nodes.count : taker
      guard let stated = flow.quantity else {
        bands.append(
          .init(
            from: from, to: to, amount: (most ?? 100) / 100, isKnown: false, ink: .series(4),
            title: title(flow, from: nodes[from].name, to: nodes[taker].name)))
        continue
      }
      let quantity = names.drawn(stated)
      // What goes in full today is drawn in full, though a band stands for its quantity.
      let isAllToday = flow.today >= stated
      let today = isAllToday ? quantity : min(quantity, names.drawn(flow.today))
      let title = title(flow, from: nodes[from].name, to: nodes[taker].name)
      if today > 0 {
        bands.append(.init(from: from, to: to, amount: today, ink: .series(4), title: title))
      }
      if quantity - today > 1e-9 * quantity {
        bands.append(
          .init(
            from: from, to: to, amount: quantity - today,
            ink: flow.needsBuilding ? .series(1) : .series(0), title: title))
      }
    }
    return SankeyDiagram(
      nodes: (isTwoSided ? nodes + nodes : nodes).map { .init($0.name, subjects: $0.subjects) },
      flows: bands)
  }

  private func groupSankey(_ group: FlowGrouping.Group, _ grouping: FlowGrouping) -> ReportDrawing {
    let flows = Array(group.flows.prefix(30))
    let nodes = grouping.nodes(of: flows)
    let diagram = diagram(flows, nodes: nodes)
    let summary = words(
      "\(flows.count < group.flows.count ? "The largest" : "All") "
        + "\(flowCount(flows.count).english) of \(group.title.english), in tonnes.",
      "\(group.title.chinese)\(flows.count < group.flows.count ? "最大的" : "全部") "
        + "\(flowCount(flows.count).chinese)物流，以吨计。")
    let title = group.title
    return ReportDrawing("", title: title, summary: summary, legend: legend(flows)) { languages in
      diagram.picture(title: title, summary: summary, languages: languages, width: 1120)
    }
  }

  private func flowTable() -> ReportTable {
    var table = ReportTable(
      [
        .init("giver", Strings.giver, priority: 8), .init("taker", Strings.taker, priority: 8),
        .init("material", Strings.material, priority: 7),
        .init("today", words("today, a year", "目前，每年"), isNumber: true, priority: 4),
        .init("plan", words("plan, a year", "方案，每年"), isNumber: true, priority: 9),
        .init("unit", Strings.unit, priority: 6),
        .init("value", Strings.value(currency), isNumber: true, priority: 5),
      ], shownRows: 30)
    let sorted = planned.flows.sorted {
      ($0.value ?? 0) != ($1.value ?? 0)
        ? ($0.value ?? 0) > ($1.value ?? 0) : ($0.from, $0.to) < ($1.from, $1.to)
    }
    for flow in sorted.prefix(400) {
      table.append(
        [
          .text(names.name(flow.from)), .text(names.name(flow.to)), .text(flow.material),
          names.amount(flow.isToday ? flow.today : 0), names.amount(flow.quantity),
          .text(BasisWords(flow.basis).unit), names.amount(flow.value),
        ], subjects: [flow.from, flow.to])
    }
    return table
  }
}
