public import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension Page {
  /// The missing links: what to build or whom to recruit, whom to call, what hangs on one firm, what
  /// stays without a partner.
  public static func gaps(_ report: GapReport) -> Page {
    let wording = GapWording(report)
    let projects = report.gaps.filter { !$0.processes.isEmpty }
    var blocks: [Block] = inferredNote(report.region) + [.paragraph(wording.summary)]
    if !projects.isEmpty {
      blocks += [
        .heading(Strings.projectsTitle),
        .table(table(projects, shown: GapWording.projectsShown, wording)),
      ]
      if let more = wording.more(than: GapWording.projectsShown, of: projects.count) {
        blocks.append(.paragraph(more))
      }
      let paying = projects.filter { $0.paybackYears != nil }.prefix(6)
      if !paying.isEmpty { blocks.append(.list(paying.map { wording.story($0) })) }
    }
    blocks += portfolio(report, wording)
    let recruits = report.gaps.filter { $0.firm != nil && $0.marginalBenefit > 0 }
    if !recruits.isEmpty {
      blocks += [
        .heading(Strings.recruitsTitle), .paragraph(wording.recruitsSummary),
        .list(recruits.prefix(GapWording.recruitsShown).map { wording.story($0) }),
      ]
      if let more = wording.more(than: GapWording.recruitsShown, of: recruits.count) {
        blocks.append(.paragraph(more))
      }
    }
    let calls = report.gaps.filter { $0.kind == .disconnect }
    if !calls.isEmpty {
      blocks += [
        .heading(Strings.callsTitle), .paragraph(wording.callsSummary(calls)),
        .list(calls.prefix(10).map { wording.call($0) }),
      ]
    }
    let weak = report.gaps.filter { $0.kind == .weakLink && !$0.isProject }
    if !weak.isEmpty {
      blocks += [.heading(Strings.weakTitle), .list(weak.prefix(8).map { wording.weakLink($0) })]
    }
    if !report.shared.isEmpty {
      blocks += [
        .heading(Strings.sharedTitle), .list(report.shared.prefix(5).map { wording.shared($0) }),
      ]
    }
    if !report.interactions.isEmpty {
      blocks += [
        .heading(Strings.togetherTitle),
        .list(report.interactions.prefix(8).map { wording.interaction($0) }),
      ]
    }
    if !report.stopped.isEmpty {
      blocks += [
        .heading(Strings.stoppedTitle), .list(report.stopped.prefix(8).map { wording.stopped($0) }),
      ]
    }
    if !report.unmet.isEmpty {
      blocks += [.heading(Strings.unmetTitle), .table(unmet(report))]
    }
    return Page(title: Strings.gapsTitle, blocks: blocks)
  }

  /// All missing links as one table, for spreadsheets.
  public static func gapsTable(_ report: GapReport) -> Page {
    let region = report.region
    let currency = region.scenario.currency
    let wording = GapWording(report)
    var table = PageTable([
      .init("rank", Strings.rank, isNumber: true), .init("kind", Strings.kind),
      .init("technology", Strings.technology), .init("sector", Strings.what),
      .init("site", Strings.site), .init("from", Strings.from), .init("to", Strings.to),
      .init("material", Strings.material),
      .init("capacity", Strings.capacity, isNumber: true),
      .init("build_cost", Strings.buildCost(currency), isNumber: true),
      .init("marginal_benefit", Strings.value(currency), isNumber: true),
      .init("npv", Strings.netPresentValue, isNumber: true),
      .init("payback_years", Strings.payback, isNumber: true),
      .init("irr", Strings.internalRate, isNumber: true),
      .init("marginal_diverted", Strings.quantity("t"), isNumber: true),
      .init("marginal_co2e", Strings.co2e, isNumber: true),
      .init("links", Strings.links, isNumber: true),
      .init("loops_closed", Strings.loop, isNumber: true),
      .init("estimate_share", Strings.estimates, isNumber: true),
      .init("firms_gaining", Strings.whoGains), .init("firms_losing", Strings.whoLoses),
    ])
    for (index, gap) in report.gaps.enumerated() {
      let link = gap.isProject ? nil : gap.links.first?.candidate
      table.append([
        .number(Double(index + 1), places: 0), .name(gap.kind.rawValue),
        .name(gap.processes.map { region.processes[$0].technology }.joined(separator: " + ")),
        .name(gap.firm.map { region.firms[$0].sector } ?? ""),
        gap.isProject ? placeCell(gap, wording) : .name(""),
        .name(link.map { region.ports[$0.from].key } ?? ""),
        .name(link.map { region.ports[$0.to].key } ?? ""),
        .name(link.map { region.materialKey(region.ports[$0.from].material) } ?? ""),
        .amount(gap.capacity), .amount(gap.isProject ? gap.buildCost : nil),
        .amount(gap.marginalBenefit), .amount(gap.isProject ? gap.netPresentValue : nil),
        .amount(gap.paybackYears),
        .amount(gap.internalRate.map { $0 * 100 }), .amount(gap.marginalDiverted),
        .amount(gap.marginalCO2e), .number(Double(gap.links.count), places: 0),
        .number(Double(gap.loopsClosed), places: 0), .amount(gap.estimateShare * 100),
        .name(gap.firmsGaining.joined(separator: "; ")),
        .name(gap.firmsLosing.joined(separator: "; ")),
      ])
    }
    return Page(title: Strings.gapsTitle, blocks: [.table(table)])
  }

  /// Where something would be: in words for people, as the key of its place for machines.
  private static func placeCell(_ gap: Gap, _ wording: GapWording) -> PageTable.Cell {
    let region = wording.region
    let key =
      gap.firm.map { region.firms[$0].park } ?? gap.process.map {
        region.placeKey(of: region.processes[$0])
      } ?? ""
    return .coded(wording.place(gap), code: key)
  }

  private static func table(
    _ projects: [Gap], shown: Int, _ wording: GapWording
  ) -> PageTable {
    var table = PageTable([
      .init("rank", Strings.rank, isNumber: true, priority: 9),
      .init("what", Strings.what, priority: 9), .init("kind", Strings.kind, priority: 3),
      .init("site", Strings.site, priority: 7),
      .init("capacity", Strings.size, isNumber: true, priority: 5),
      .init("build_cost", Strings.invest, isNumber: true, priority: 7),
      .init("marginal_benefit", Strings.worth, isNumber: true, priority: 8),
      .init("npv", Strings.netPresentValue, isNumber: true, priority: 2),
      .init("payback_years", Strings.payback, isNumber: true, priority: 6),
      .init("irr", Strings.internalRate, isNumber: true, priority: 4),
      .init("diverted", Strings.placedMore, isNumber: true, priority: 1),
      .init("co2e", Strings.co2e, isNumber: true, priority: 2),
      .init("loops", Strings.loop, isNumber: true, priority: 1),
    ])
    for (index, gap) in projects.prefix(shown).enumerated() {
      table.append([
        .number(Double(index + 1), places: 0), .text(wording.title(gap)),
        .text(Strings.kind(gap.kind)), .text(wording.place(gap)), .amount(gap.capacity),
        .text(wording.tableMoney(gap.buildCost)), .text(wording.tableMoney(gap.marginalBenefit)),
        .text(wording.tableMoney(gap.netPresentValue)),
        gap.paybackYears.map { .number($0, places: 1) } ?? .blank,
        gap.internalRate.map { .number($0 * 100, places: 0) } ?? .blank,
        .number(gap.marginalDiverted, places: 0),
        .number(gap.marginalCO2e, places: 0), .number(Double(gap.loopsClosed), places: 0),
      ])
    }
    return table
  }

  private static func portfolio(_ report: GapReport, _ wording: GapWording) -> [Block] {
    let recruiting = report.withRecruits.map { [Block.paragraph(wording.recruiting($0))] } ?? []
    guard let best = report.portfolio, !best.built.isEmpty else {
      return recruiting.isEmpty ? [] : [.heading(Strings.bestSetTitle)] + recruiting
    }
    var blocks: [Block] = [
      .heading(Strings.bestSetTitle), .paragraph(wording.portfolio(best)),
    ]
    if !report.stages.isEmpty {
      var table = PageTable([
        .init("step", Strings.step, isNumber: true, priority: 9),
        .init("what", Strings.what, priority: 9), .init("site", Strings.site, priority: 6),
        .init("build_cost", Strings.invest, isNumber: true, priority: 7),
        .init("gain", Strings.adds, isNumber: true, priority: 8),
        .init("total", Strings.soFar, isNumber: true, priority: 5),
        .init("compensation", Strings.compensation, isNumber: true, priority: 4),
      ])
      for (index, stage) in report.stages.enumerated() {
        let process = report.region.processes[stage.process]
        table.append([
          .number(Double(index + 1), places: 0), .text(report.name(of: process.technology)),
          .text(wording.placeName(process)), .text(wording.tableMoney(stage.buildCost)),
          .text(wording.tableMoney(stage.gain)), .text(wording.tableMoney(stage.total)),
          stage.losers.isEmpty ? .blank : .text(wording.tableMoney(stage.compensation)),
        ])
      }
      blocks += [.paragraph(wording.orderSummary), .table(table)]
    }
    let others = report.portfolios.dropFirst()
    if !others.isEmpty {
      blocks += [
        .heading(Strings.otherSetsTitle),
        .list(others.map { wording.otherSet($0, than: best) }),
      ]
    }
    blocks += recruiting
    return blocks
  }

  private static func unmet(_ report: GapReport) -> PageTable {
    let region = report.region
    let wording = Wording(region: region)
    var table = PageTable([
      .init("stream", Strings.stream, priority: 2),
      .init("firm", Strings.firm, priority: 4), .init("material", Strings.material, priority: 5),
      .init("left", Strings.quantity(nil), isNumber: true, priority: 6),
      .init("unit", Strings.unit, priority: 5),
      .init(
        "cost",
        Strings.yearlySum("costs", "费用", region.scenario.currency), isNumber: true, priority: 6),
    ])
    // What has to be got rid of first: what is bought from outside is no trouble to anybody.
    let outputs = report.unmet.filter { region.ports[$0.port].direction == .output }
    let inputs = report.unmet.filter { region.ports[$0.port].direction == .input }
    for item in outputs.prefix(10) + inputs.prefix(5) {
      let port = region.ports[item.port]
      table.append([
        .name(port.key), .name(wording.holder(port)), .text(region.materialName(port.material)),
        .amount(item.amount), region.unitCell(of: port.material), .amount(item.costToday),
      ])
    }
    return table
  }
}
