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
    for basis in Basis.allCases {
      let drawn = planned.flows.filter { $0.basis == basis && ($0.quantity ?? 0) > 0 }
      guard !drawn.isEmpty else { continue }
      parts.append(
        .drawing(sankey(drawn, basis, grouping, name: "sankey", suffix: LocalizedText(same: ""))))
    }
    if let invested {
      let inner = Basis.allCases.compactMap { basis -> Report.Part? in
        let drawn = invested.flows.filter { $0.basis == basis && ($0.quantity ?? 0) > 0 }
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
    let kept = planned.flows.count - new
    return words(
      "Each band is a flow; its width is the quantity a year, each drawing in one unit. Of "
        + "\(planned.flows.count) flows between different firms \(kept) are so today and \(new) are "
        + "new.",
      "每条色带为一股物流，宽度为年数量，每幅图只用一种单位。企业间物流共 \(planned.flows.count) 股，其中 \(kept) 股目前已有，"
        + "\(new) 股为新增。")
  }

  static let flowLegend: [ReportDrawing.LegendEntry] = [
    .init(Stroke(.series(6), width: 8, opacity: 0.6), words("today", "目前已有")),
    .init(Stroke(.series(0), width: 8, opacity: 0.6), words("new in the plan", "方案新增")),
    .init(
      Stroke(.series(1), width: 8, opacity: 0.6), words("needs something built", "需新建设施")),
  ]

  private func legend(_ flows: [ReportFlow]) -> [ReportDrawing.LegendEntry] {
    let uses = [
      flows.contains { $0.today > 0 }, flows.contains { !$0.isToday && !$0.needsBuilding },
      flows.contains(where: \.needsBuilding),
    ]
    return zip(Self.flowLegend, uses).filter(\.1).map(\.0)
  }

  private func sankey(
    _ flows: [ReportFlow], _ basis: Basis, _ grouping: FlowGrouping, name: String,
    suffix: LocalizedText
  ) -> ReportDrawing {
    let (unit, kind) = (BasisWords(basis).yearly, BasisWords(basis).kind)
    let shown = grouping.reduced(flows, limit: 40)
    let total = flows.compactMap(\.quantity).compensatedSum()
    let drawn = shown.compactMap(\.quantity).compensatedSum()
    let share = Figures.percent(total > 0 ? min(1, drawn / total) : 1)
    let counted = flowCount(shown.count)
    var summary = words(
      "\(kind.english), \(unit.english): \(counted.english), \(names.text(drawn)) in all.",
      "\(kind.chinese)，\(unit.chinese)：\(counted.chinese)，共 \(names.text(drawn))。")
    if grouping.isGrouped {
      let inside = names.text(grouping.quantityInside(flows))
      summary = words(
        summary.english + " Firms are drawn together by \(grouping.word.english); what stays "
          + "within one, \(inside), is not drawn here.",
        summary.chinese + "企业按\(grouping.word.chinese)合并，其内部物流共 \(inside)，未在此图画出。")
    } else if shown.count < flows.count {
      summary = words(
        summary.english + " The largest of \(flows.count) flows: \(share) of the quantity.",
        summary.chinese + "为 \(flows.count) 股中最大者，占数量的 \(share)。")
    }
    let nodes = grouping.nodes(of: shown)
    let diagram = diagram(shown, nodes: nodes)
    let told = summary
    let title = words(
      "\(kind.english)\(suffix.english)", "\(kind.chinese)\(suffix.chinese)")
    return ReportDrawing(
      name, title: title, summary: told, legend: legend(shown)
    ) { languages in
      diagram.picture(title: title, summary: told, languages: languages, width: 1120)
    }
  }

  private func diagram(
    _ flows: [ReportFlow], nodes: [(key: Int, name: LocalizedText, subjects: [Int])]
  ) -> SankeyDiagram {
    let places = Dictionary(
      nodes.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var bands: [SankeyDiagram.Flow] = []
    for flow in flows {
      guard let from = places[flow.from], let to = places[flow.to] else { continue }
      let quantity = names.drawn(flow.quantity ?? 0)
      // What goes in full today is drawn in full, though a band stands for its quantity.
      let isAllToday = flow.today >= (flow.quantity ?? 0)
      let today = isAllToday ? quantity : min(quantity, names.drawn(flow.today))
      let title = title(flow, from: nodes[from].name, to: nodes[to].name)
      if today > 0 {
        bands.append(.init(from: from, to: to, amount: today, ink: .series(6), title: title))
      }
      if quantity - today > 1e-9 * quantity {
        bands.append(
          .init(
            from: from, to: to, amount: quantity - today,
            ink: flow.needsBuilding ? .series(1) : .series(0), title: title))
      }
    }
    return SankeyDiagram(
      nodes: nodes.map { .init($0.name, subjects: $0.subjects) }, flows: bands)
  }

  private func groupSankey(_ group: FlowGrouping.Group, _ grouping: FlowGrouping) -> ReportDrawing {
    let flows = Array(group.flows.prefix(30))
    let nodes = grouping.nodes(of: flows, expanding: group.members)
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
