internal import Drawing
internal import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension ReportComposer {
  /// What to build, a card for each, with the money over its years.
  func investmentSection() -> Report.Section? {
    let cut = words(
      "The limit of time ended the search before all of it was valued: there may be more.",
      "因时间限制，部分组合尚未评估，可能还有其他有收益的项目。")
    guard let gaps = source.gaps else {
      let none = words(
        "The limit of time left none to look at what could be built.", "因时间限制，未考察可新建的项目。")
      return source.gapsAreCutShort
        ? Report.Section("invest", Strings.projectsTitle, [.paragraph(none)]) : nil
    }
    let paying = gaps.gaps.filter { !$0.processes.isEmpty && $0.marginalBenefit > 0 }
    guard !paying.isEmpty else {
      return Report.Section(
        "invest", Strings.projectsTitle,
        [
          .paragraph(
            source.gapsAreCutShort
              ? words(
                "\(count(gaps.considered)) technologies and places were looked at; the limit of "
                  + "time ended the search before any was found to pay.",
                "考察了 \(count(gaps.considered)) 个技术与地点组合；因时间限制，尚未找到有收益的项目。")
              : words(
                "\(count(gaps.considered)) technologies and places were looked at; none would pay.",
                "考察了 \(count(gaps.considered)) 个技术与地点组合，均无收益。"))
        ])
    }
    let built = Set(gaps.portfolio?.built.map(\.process) ?? [])
    var parts: [Report.Part] = [
      .paragraph(
        words(
          "\(count(gaps.considered)) technologies and places were looked at, \(gaps.viable) could work with "
            + "what is here, \(paying.count) would pay. Worth is the difference to the whole: the "
            + "optimum with it less the optimum without it, its yearly cost already paid.",
          "考察了 \(count(gaps.considered)) 个技术与地点组合，\(gaps.viable) 个可用本区域物料运行，\(paying.count) 个有收益。"
            + "价值为对整体的差额：有该项目与无该项目的最优值之差，已扣除其年成本。")),
      .cards(
        paying.prefix(8).map { card($0, gaps, isChosen: built.isSuperset(of: $0.processes)) }),
    ]
    if source.gapsAreCutShort { parts.insert(.paragraph(cut), at: 1) }
    if paying.count > 8 {
      parts.append(
        .details(words("All that would pay", "全部有收益的项目"), [.table(gapTable(paying, gaps))]))
    }
    let together = gaps.interactions.prefix(6).compactMap { interaction($0, gaps) }
    if !together.isEmpty {
      parts.append(.heading(Strings.togetherTitle))
      parts.append(.list(together))
    }
    return Report.Section("invest", Strings.projectsTitle, parts)
  }

  private func card(_ gap: Gap, _ gaps: GapReport, isChosen: Bool) -> Report.Card {
    var facts: [(LocalizedText, LocalizedText)] = [
      (words("Place", "地点"), places(gap, gaps.region)),
      (words("Costs to build", "投资"), sum(gap.buildCost)),
      (
        words("Worth a year to all", "整体年收益"), sum(gap.marginalBenefit)
      ), (words("Net present value", "净现值"), sum(gap.netPresentValue)),
    ]
    if let capacity = gap.capacity {
      facts.insert(
        (words("Capacity", "规模"), yearly(capacity)), at: 1)
    }
    if let years = gap.paybackYears {
      let figure = DecimalText.significant(years, digits: 2)
      facts.append((words("Pays back in", "回收期"), words("\(figure) years", "\(figure) 年")))
    }
    if let rate = gap.internalRate {
      facts.append(
        (words("Internal rate of return", "内部收益率"), Figures.percent(rate)))
    }
    facts.append(
      (Strings.objective(.carbon), yearly(gap.marginalCO2e)))
    if isChosen {
      facts.append((words("In the best set", "列入最优组合"), Strings.yes))
    }
    if gap.processes.contains(where: { gaps.region.processes[$0].isEstimate }) {
      facts.append(
        (
          words("Figures", "数值"),
          words("the catalogue's estimates", "目录估计值")
        ))
    }
    let gaining = gap.firmsGaining.prefix(4).compactMap { names.party(ofFirm: $0) }
    if !gaining.isEmpty {
      facts.append((words("Gain by it", "受益方"), joined(gaining.map(names.name), ", ", "、")))
    }
    var parts: [Report.Part] = []
    if !names.disclosure.isAnonymous { parts.append(.drawing(cashFlow(gap, gaps.region))) }
    let around = gap.links.flatMap { link in
      [link.candidate.from, link.candidate.to].compactMap {
        names.party(of: gaps.region.ports[$0], in: gaps.region)
      }
    }
    return Report.Card(
      technologies(gap, gaps.region), facts: facts, parts: parts,
      subjects: Array(Set(around)).sorted())
  }

  /// What is to be built: a technology, or the technologies of a chain in their order.
  func technologies(_ gap: Gap, _ region: Region) -> LocalizedText {
    joined(gap.processes.map { names.technology(region.processes[$0]) }, " + ", " + ")
  }

  /// Where it would stand; of a chain all its places.
  func places(_ gap: Gap, _ region: Region) -> LocalizedText {
    var places: [LocalizedText] = []
    for id in gap.processes {
      let place = names.place(of: region.processes[id], in: region)
      if !places.contains(place) { places.append(place) }
    }
    return joined(places, ", ", "、")
  }

  private func cashFlow(_ gap: Gap, _ region: Region) -> ReportDrawing {
    let flow = CashFlow(
      gap, gap.processes.map { region.processes[$0] }, region.scenario.discountRate)
    let title = words("Money over the years", "历年现金流")
    let (cost, gain) = (sum(gap.buildCost), sum(flow.yearly))
    let summary = words(
      "Year 0 pays \(cost.english); each of \(flow.years) years brings \(gain.english).",
      "第 0 年支出 \(cost.chinese)；其后 \(flow.years) 年每年带来 \(gain.chinese)。")
    let diagram = YearDiagram(
      flow.amounts, columns: words("in the year", "当年"), line: words("in all", "累计"),
      axis: currencyWord)
    return ReportDrawing("", title: title, summary: summary) {
      diagram.picture(title: title, summary: summary, languages: $0)
    }
  }

  private func gapTable(_ gaps: [Gap], _ report: GapReport) -> ReportTable {
    var table = ReportTable(
      [
        .init("rank", Strings.rank, isNumber: true, priority: 9),
        .init("technology", Strings.technology, priority: 8),
        .init("site", Strings.site, priority: 6),
        .init("capacity", Strings.capacity, isNumber: true, priority: 5),
        .init("build_cost", Strings.buildCost(currency), isNumber: true, priority: 7),
        .init("marginal_benefit", Strings.value(currency), isNumber: true, priority: 8),
        .init("payback_years", Strings.payback, isNumber: true, priority: 6),
        .init("co2e", Strings.co2e, isNumber: true, priority: 4),
      ], shownRows: 30)
    for (rank, gap) in gaps.prefix(200).enumerated() {
      let parties = gap.processes.compactMap {
        names.party(of: report.region.processes[$0], in: report.region)
      }
      table.append(
        [
          .number(Double(rank + 1), places: 0), .text(technologies(gap, report.region)),
          .text(places(gap, report.region)), names.amount(gap.capacity),
          names.amount(gap.buildCost), names.amount(gap.marginalBenefit),
          .amount(gap.paybackYears), names.amount(gap.marginalCO2e),
        ], subjects: Array(Set(parties)).sorted())
    }
    return table
  }

  private func interaction(_ pair: Interaction, _ gaps: GapReport) -> LocalizedText? {
    guard pair.synergy.magnitude > 1 else { return nil }
    func name(_ id: ID<Process>) -> LocalizedText {
      let process = gaps.region.processes[id]
      let technology = names.technology(process)
      let place = names.place(of: process, in: gaps.region)
      return Strings.named(technology, place)
    }
    let (first, second) = (name(pair.first), name(pair.second))
    let money = sum(pair.synergy.magnitude)
    let isMore = pair.synergy > 0
    return words(
      "\(first.english) and \(second.english): \(money.english) a year \(isMore ? "more" : "less") "
        + "together than apart.",
      "\(first.chinese)与\(second.chinese)：合建比单独建每年\(isMore ? "多" : "少")收益 \(money.chinese)。")
  }
}

/// The money of one project by year: the build cost at first, then the same gain each year.
struct CashFlow {
  let years: Int
  /// The gain a year before what building costs: the marginal benefit with the annuity put back.
  let yearly: Double
  let amounts: [Double]

  init(_ gap: Gap, _ processes: [Process], _ discountRate: Double) {
    let longest = processes.map(\.lifetimeYears).filter(\.isFinite).max() ?? 1
    let annuity = processes.map {
      $0.buildCost * annuityFactor(rate: discountRate, years: $0.lifetimeYears)
    }.compensatedSum()
    self.init(
      cost: gap.buildCost, yearly: gap.marginalBenefit + annuity,
      years: Int(min(60, max(1, longest))))
  }

  init(cost: Double, yearly: Double, years: Int) {
    self.years = years
    self.yearly = yearly
    amounts = [-cost] + Array(repeating: yearly, count: max(0, years))
  }
}
