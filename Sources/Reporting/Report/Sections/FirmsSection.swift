internal import MaterialGraph
internal import Planning
internal import Primitives

extension ReportComposer {
  /// Every firm in a row.
  func firmsSection() -> Report.Section {
    var gives = [Double](repeating: 0, count: names.parties.count)
    var takes = gives
    var links = [Int](repeating: 0, count: names.parties.count)
    for flow in planned.flows {
      gives[flow.from] += flow.tonnes ?? 0
      takes[flow.to] += flow.tonnes ?? 0
      links[flow.from] += 1
      links[flow.to] += 1
    }
    var benefits: [Int: Double] = [:]
    for share in source.plan.firms {
      if let party = names.party(ofFirm: share.key) { benefits[party] = share.benefit }
    }
    var table = ReportTable(
      [
        .init("firm", Strings.firm, priority: 9),
        .init("sector", words("trade", "行业"), priority: 5),
        .init("park", Strings.park, priority: 4),
        .init("links", Strings.links, isNumber: true, priority: 6),
        .init("gives", words("gives t/a", "供出 吨/年"), isNumber: true, priority: 6),
        .init("takes", words("takes t/a", "接收 吨/年"), isNumber: true, priority: 6),
        .init(
          "benefit", Strings.yearlySum("gains", "收益", currency), isNumber: true,
          priority: 8),
      ], shownRows: 20)
    let firms = names.parties.indices.filter { names.firm($0) != nil }.sorted {
      let (left, right) = (benefits[$0] ?? 0, benefits[$1] ?? 0)
      return left != right ? left > right : $0 < $1
    }
    for party in firms {
      guard let id = names.firm(party), id.index < region.firms.count else { continue }
      let firm = region.firms[id]
      table.append(
        [
          .text(names.name(party)), .text(names.sector(firm)), .text(names.park(firm.park)),
          .number(Double(links[party]), places: 0), names.amount(gives[party]),
          names.amount(takes[party]), names.amount(benefits[party]),
        ], subjects: [party])
    }
    return Report.Section(
      "firms", words("Firms", "企业一览"),
      [
        .paragraph(
          words(
            "What each firm would give, take and gain in the plan: half of each link's worth to each "
              + "end. Choose a firm to see its flows in every part of this report.",
            "方案中各企业的供出、接收与收益（每条链接的价值双方各半）。选择企业可在报告各处查看其物流。")), .table(table),
      ])
  }
}
