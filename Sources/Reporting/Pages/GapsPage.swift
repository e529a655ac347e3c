public import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension Page {
  /// The missing links: what to build, whom to call, what stays without a partner.
  public static func gaps(_ report: GapReport) -> Page {
    let region = report.region
    let currency = region.scenario.currency
    var blocks: [Block] =
      inferredNote(region) + [.paragraph(summary(report)), .table(projects(report))]
    let calls = report.gaps.filter { $0.kind == .disconnect }
    if !calls.isEmpty {
      blocks += [
        .heading(
          LocalizedText(
            english: "Both ends are here: a call would do", chinese: "两端都在本区域：打个电话即可")),
        .list(calls.prefix(15).map { call($0, region) }),
      ]
    }
    if let portfolio = report.portfolio, !portfolio.built.isEmpty {
      let money = Figures.moneyPerYear(
        portfolio.totals.benefit - report.base.totals.benefit, currency)
      let invested = Figures.money(portfolio.totals.invested, currency)
      let names = portfolio.built.map { region.processes[$0.process].key }
        .joined(separator: ", ")
      blocks += [
        .heading(LocalizedText(english: "The best set together", chinese: "最优组合")),
        .paragraph(
          LocalizedText(
            english: "\(names): \(money.english) more than today's optimum, for "
              + "\(invested.english).",
            chinese: "\(names)：比现有最优多\(money.chinese)，投资 \(invested.chinese)。")),
      ]
    }
    if !report.interactions.isEmpty {
      blocks += [
        .heading(
          LocalizedText(english: "Worth more, or less, together", chinese: "合建的增减效应")),
        .list(report.interactions.prefix(8).map { interaction($0, region) }),
      ]
    }
    if !report.unmet.isEmpty {
      blocks += [
        .heading(Strings.unmetTitle), .table(unmet(report)),
      ]
    }
    return Page(title: Strings.gapsTitle, blocks: blocks)
  }

  private static func summary(_ report: GapReport) -> LocalizedText {
    let paying = report.gaps.count { $0.process != nil && $0.marginalBenefit > 0 }
    let calls = report.gaps.count { $0.kind == .disconnect }
    return LocalizedText(
      english:
        "\(report.considered) technologies and places were looked at, \(report.viable) could "
        + "work with what is here, \(paying) would pay. \(calls) "
        + "\(calls == 1 ? "link needs" : "links need") no more than a call.",
      chinese: "共考察 \(report.considered) 个技术与地点组合，\(report.viable) 个可用本区域物料运行，"
        + "\(paying) 个有收益。\(calls) 条链接只需牵线。")
  }

  private static func kind(_ kind: GapKind) -> LocalizedText {
    switch kind {
    case .gap: LocalizedText(english: "gap", chinese: "缺链")
    case .disconnect: LocalizedText(english: "disconnect", chinese: "断链")
    case .weakLink: LocalizedText(english: "weak link", chinese: "弱链")
    }
  }

  private static func projects(_ report: GapReport) -> PageTable {
    let region = report.region
    let currency = region.scenario.currency
    var table = PageTable([
      .init("rank", Strings.rank, isNumber: true, priority: 9),
      .init("kind", Strings.kind, priority: 4),
      .init("technology", Strings.technology, priority: 5),
      .init("site", Strings.site, priority: 4),
      .init("capacity", Strings.capacity, isNumber: true, priority: 6),
      .init("build_cost", Strings.buildCost(currency), isNumber: true, priority: 6),
      .init("marginal_benefit", Strings.value(currency), isNumber: true, priority: 8),
      .init(
        "payback_years", LocalizedText(english: "pays back in years", chinese: "回收期 年"),
        isNumber: true, priority: 7),
      .init("co2e", Strings.co2e, isNumber: true, priority: 3),
      .init("links", Strings.links, isNumber: true, priority: 2),
    ])
    for (index, gap) in report.gaps.enumerated() {
      guard let id = gap.process else { continue }
      let process = region.processes[id]
      table.append([
        .number(Double(index + 1), places: 0), .text(kind(gap.kind)), .name(process.technology),
        .name(region.placeKey(of: process)), .amount(gap.capacity), .amount(gap.buildCost),
        .amount(gap.marginalBenefit), .amount(gap.paybackYears), .amount(gap.marginalCO2e),
        .number(Double(gap.links.count), places: 0),
      ])
    }
    return table
  }

  private static func call(_ gap: Gap, _ region: Region) -> LocalizedText {
    guard let link = gap.links.first else { return LocalizedText(same: "") }
    let wording = Wording(region: region)
    let from = region.ports[link.candidate.from]
    let to = region.ports[link.candidate.to]
    let name = region.materialName(from.material)
    let worth = Figures.moneyPerYear(gap.marginalBenefit, region.scenario.currency)
    return LocalizedText(
      english: "\(wording.holder(from)) → \(wording.holder(to)): \(name.english), "
        + "\(worth.english) to all",
      chinese: "\(wording.holder(from)) → \(wording.holder(to))：\(name.chinese)，整体\(worth.chinese)")
  }

  private static func interaction(_ pair: Interaction, _ region: Region) -> LocalizedText {
    let first = region.processes[pair.first].key
    let second = region.processes[pair.second].key
    let money = Figures.moneyPerYear(pair.synergy.magnitude, region.scenario.currency)
    let more = pair.synergy > 0
    return LocalizedText(
      english: "\(first) and \(second): \(money.english) \(more ? "more" : "less") together",
      chinese: "\(first) 与 \(second)：合建\(more ? "增加" : "减少")\(money.chinese)")
  }

  private static func unmet(_ report: GapReport) -> PageTable {
    let region = report.region
    let wording = Wording(region: region)
    var table = PageTable([
      .init("stream", LocalizedText(english: "stream", chinese: "物料流"), priority: 2),
      .init("firm", Strings.firm, priority: 4), .init("material", Strings.material, priority: 5),
      .init("left", Strings.quantity(nil), isNumber: true, priority: 6),
      .init("unit", Strings.unit, priority: 5),
      .init(
        "cost",
        LocalizedText(
          english: "costs \(region.scenario.currency)/a",
          chinese: "费用 \(region.scenario.currency)/年"), isNumber: true, priority: 6),
    ])
    for item in report.unmet.prefix(25) {
      let port = region.ports[item.port]
      let unit = port.material.single.map { region.materials[$0].basis.yearlySymbol } ?? ""
      table.append([
        .name(port.key), .name(wording.holder(port)), .text(region.materialName(port.material)),
        .amount(item.amount), .name(unit), .amount(item.costToday),
      ])
    }
    return table
  }
}
