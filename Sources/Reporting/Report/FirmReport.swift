internal import Drawing
internal import GapFilling
internal import Loops
internal import Matching
public import MaterialGraph
internal import Planning
public import Primitives

extension Report {
  /// One page for one firm: what it could give and take, with whom, worth what, and what to do next.
  public init(_ source: ReportSource, firm: ID<Firm>) {
    self = ReportComposer(source).report(of: firm)
  }
}

extension ReportComposer {
  func report(of firm: ID<Firm>) -> Report {
    guard firm.index < region.firms.count, let party = names.party(of: firm, in: region) else {
      return report()
    }
    let sections: [Report.Section?] = [
      firmSummary(firm, party), firmFlows(party), firmLeads(firm), firmStreams(firm),
    ]
    let facts = [names.sector(region.firms[firm]), names.park(region.firms[firm].park)]
    return Report(
      title: names.name(party), subtitle: joined(facts, ", ", "，"),
      subjects: names.parties.indices.map(names.name), sections: sections.compactMap { $0 })
  }

  private func leads(of firm: ID<Firm>) -> [Match] {
    source.matches.filter { match in
      let ends = [region.ports[match.from].firm, region.ports[match.to].firm]
      return ends.contains(firm) && ends[0] != ends[1]
    }
  }

  /// Whether something goes from the one to the other already.
  private func isToday(_ match: Match) -> Bool {
    let from = names.party(of: region.ports[match.from], in: region)
    let to = names.party(of: region.ports[match.to], in: region)
    let material = names.material(region.ports[match.from].material, in: region)
    return today.flows.contains { $0.from == from && $0.to == to && $0.material == material }
  }

  private func firmSummary(_ firm: ID<Firm>, _ party: Int) -> Report.Section {
    let gives = planned.flows.filter { $0.from == party }
    let takes = planned.flows.filter { $0.to == party }
    let leads = leads(of: firm)
    let share = source.plan.firms.first { $0.key == region.firms[firm].key }?.benefit ?? 0
    let money = names.money(share, currency)
    let new = (gives + takes).count { !$0.isToday }
    var parts: [Report.Part] = [
      .paragraph(
        words(
          "In the best plan for all together this firm gives \(gives.count) and takes "
            + "\(takes.count) flows, \(new) of them new, and gains \(money.english) a year (half of "
            + "each link's worth).",
          "在整体最优方案中，该企业供出 \(gives.count) 股、接收 \(takes.count) 股物流，其中 \(new) 股为新增，"
            + "每年收益 \(money.chinese)（每条链接价值的一半）。"))
    ]
    var steps: [LocalizedText] = []
    for match in leads where steps.count < 3 {
      guard let value = match.value, value > 0, !isToday(match) else { continue }
      let isGiver = region.ports[match.from].firm == firm
      let other = names.holder(region.ports[isGiver ? match.to : match.from], in: region)
      let material = names.material(region.ports[match.from].material, in: region)
      let worth = names.money(value, currency)
      var step = words(
        "Talk to \(other.english) about \(isGiver ? "giving" : "taking") \(material.english): worth "
          + "up to \(worth.english) a year to both.",
        "与 \(other.chinese) 商谈\(isGiver ? "供出" : "接收")\(material.chinese)：双方每年最多获益 \(worth.chinese)。"
      )
      if let open = match.candidate?.openPoints.first {
        let first = unknown(open)
        step = words(
          "\(step.english) First find out \(first.english).", "\(step.chinese)先确认\(first.chinese)。")
      }
      steps.append(step)
    }
    if steps.isEmpty, leads.contains(where: isToday) {
      steps.append(
        words(
          "What would pay goes already; where its figures are missing, ask for them.",
          "有收益的组合均已在做；尚缺的数据请补齐。"))
    } else if steps.isEmpty {
      steps.append(
        words(
          "Nothing that pays fits this firm yet; its streams below show what was looked for.",
          "目前没有适合该企业且有收益的组合；下表为其物料流。"))
    }
    parts += [.heading(words("Next step", "下一步")), .list(steps)]
    return Report.Section("summary", Strings.summaryTitle, parts)
  }

  private func firmFlows(_ party: Int) -> Report.Section? {
    let own = planned.flows.filter { $0.from == party || $0.to == party }
    guard !own.isEmpty else { return nil }
    var table = ReportTable([
      .init("direction", words("direction", "方向"), priority: 7),
      .init("partner", words("partner", "伙伴"), priority: 9),
      .init("material", Strings.material, priority: 8),
      .init("quantity", Strings.quantity(nil), isNumber: true, priority: 8),
      .init("unit", Strings.unit, priority: 6),
      .init("value", Strings.value(currency), isNumber: true, priority: 7),
      .init("state", Strings.standing, priority: 5),
    ])
    for flow in own {
      let gives = flow.from == party
      let other = gives ? flow.to : flow.from
      table.append(
        [
          .text(gives ? words("it gives", "供出") : words("it takes", "接收")),
          .text(names.name(other)),
          .text(flow.material), names.amount(flow.quantity), .text(BasisWords(flow.basis).unit),
          names.amount(flow.value),
          .text(flow.isToday ? Strings.alreadyToday : words("new", "新增")),
        ], subjects: [other])
    }
    return Report.Section("flows", words("In the plan", "方案中的物流"), [.table(table)])
  }

  private func firmLeads(_ firm: ID<Firm>) -> Report.Section? {
    let leads = leads(of: firm)
    guard !leads.isEmpty else { return nil }
    return Report.Section(
      "leads", words("With whom it could deal", "可能的合作伙伴"),
      [.table(leadTable(Array(leads.prefix(40))))])
  }

  private func firmStreams(_ firm: ID<Firm>) -> Report.Section? {
    let own = region.streams.filter { $0.firm == firm }
    guard !own.isEmpty else { return nil }
    var table = ReportTable([
      .init("direction", words("direction", "方向"), priority: 7),
      .init("material", Strings.material, priority: 9),
      .init("quantity", Strings.quantity(nil), isNumber: true, priority: 8),
      .init("unit", Strings.unit, priority: 6),
      .init(
        "cost", words("costs \(currency) a unit", "费用 \(currencyWord.chinese)/单位"), isNumber: true,
        priority: 6),
      .init("basis", words("source of the cost", "费用来源"), priority: 3),
    ])
    for stream in own {
      let basis = stream.material.candidates.first.map { region.materials[$0].basis } ?? .mass
      let origin: LocalizedText =
        switch stream.costToday.origin {
        case .stated: words("the firm", "企业")
        case .catalogue: words("catalogue", "目录")
        case .assumed: words("not known", "未知")
        }
      table.append([
        .text(
          stream.direction == .output ? words("gives off", "产出") : words("needs", "需求")),
        .text(names.material(stream.material, in: region)), names.amount(stream.quantity.planned),
        .text(BasisWords(basis).unit), names.amount(stream.costToday.value), .text(origin),
      ])
    }
    return Report.Section("streams", words("What it gives off and needs", "产出与需求"), [.table(table)])
  }
}
