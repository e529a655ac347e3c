internal import Drawing
internal import GapFilling
internal import Loops
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension ReportComposer {
  /// What is, what could be, and what to do first, for those who read no further.
  func summarySection() -> Report.Section {
    var parts: [Report.Part] = [.paragraph(todaySentence()), .paragraph(planSentence())]
    if let sentence = investmentSentence() { parts.append(.paragraph(sentence)) }
    parts.append(.tiles(tiles()))
    parts.append(.table(comparison()))
    let steps = firstSteps()
    if !steps.isEmpty {
      parts.append(.heading(words("What to do first", "首先要做的事")))
      parts.append(.list(steps))
    }
    return Report.Section("summary", Strings.summaryTitle, parts)
  }

  private func todaySentence() -> LocalizedText {
    let firms = region.firms.count
    let exchanges = todayTotals.links
    guard exchanges > 0 else {
      return words(
        "The region has \(count(firms)) firms; no exchange between them is known today.",
        "本区域共 \(count(firms)) 家企业，目前没有已知的企业间交换。")
    }
    let worth = sum(todayTotals.benefit)
    // What is sold today would find its taker anyhow: then what is replaced tells more.
    let diverts = todayTotals.diverted >= 0.5
    let tonnes = self.tonnes(diverts ? todayTotals.diverted : todayTotals.virginAvoided)
    let moved =
      diverts
      ? words("by-products a year find a taker", "副产物找到去向")
      : words("conventional supply a year are replaced", "原生料被替代")
    var english =
      "The region has \(count(firms)) firms. Today \(exchanges) "
      + "\(exchanges == 1 ? "exchange is" : "exchanges are") known between them: \(tonnes.english) of "
      + "\(moved.english), worth \(worth.english) a year against disposal and purchase."
    var chinese =
      "本区域共 \(count(firms)) 家企业。目前已知 \(exchanges) 项企业间交换：每年 \(tonnes.chinese)\(moved.chinese)，"
      + "与自行处置和外购相比，每年价值 \(worth.chinese)。"
    if todayUnknown > 0 {
      english +=
        " The quantity of \(todayUnknown) of them is not known: they count in loops, and neither in "
        + "these sums nor in the plan's."
      chinese += "其中 \(todayUnknown) 项数量未知，仅计入循环，不计入上述数值和方案。"
    }
    return words(english, chinese)
  }

  private func planSentence() -> LocalizedText {
    let totals = source.plan.totals
    guard source.plan.value != nil else {
      let state = Strings.status(source.plan.status)
      return words("There is no plan: \(state.english).", "没有方案：\(state.chinese)。")
    }
    let worth = sum(totals.benefit)
    let more = moreWords(totals.diverted - todayTotals.diverted)
    let co2e = Strings.co2eChange(yearlyTonnes(totals.co2eAvoided.magnitude), totals.co2eAvoided)
    let proof = proofWords(source.plan)
    return words(
      "With what stands, the best plan for all together uses \(count(totals.links)) links and is worth "
        + "\(worth.english) a year: \(more.english), and \(co2e.english). \(proof.english)",
      "在现有设施下，整体最优方案采用 \(count(totals.links)) 条链接，每年价值 \(worth.chinese)：\(more.chinese)，"
        + "每年\(co2e.chinese)。\(proof.chinese)")
  }

  /// How much more finds a taker than today.
  private func moreWords(_ difference: Double) -> LocalizedText {
    let amount = tonnes(difference.magnitude)
    if difference.magnitude < 0.5 {
      return words("as much finds a taker as today", "找到去向的数量与目前相同")
    }
    return difference > 0
      ? words(
        "\(amount.english) a year more find a taker", "每年再有 \(amount.chinese)找到去向")
      : words(
        "\(amount.english) a year less find a taker", "每年少 \(amount.chinese)找到去向")
  }

  private func proofWords(_ plan: Plan) -> LocalizedText {
    guard let gap = plan.gap else {
      return words("How near it is to the best is not known.", "与最优的差距未知。")
    }
    if plan.status == .optimal {
      return words("No better plan exists; this is proven.", "已证明不存在更优方案。")
    }
    let percent = Figures.percent(gap)
    return words(
      "It is proven to be within \(percent.english) of the best.",
      "已证明与最优的差距不超过 \(percent.chinese)。")
  }

  private func investmentSentence() -> LocalizedText? {
    guard let plan = investing, !plan.built.isEmpty else { return nil }
    let gain = plan.totals.benefit - source.plan.totals.benefit
    let added = sum(gain)
    let invested = sum(plan.totals.invested)
    let count = plan.built.count
    return words(
      "Building \(count) \(count == 1 ? "plant" : "plants") for \(invested.english) would add "
        + "\(added.english) a year, their yearly costs already paid.",
      "新建 \(count) 个项目，投资 \(invested.chinese)，扣除其年成本后，每年新增收益 \(added.chinese)。")
  }

  private func tiles() -> [Report.Tile] {
    let plan = source.plan.totals
    func note(_ today: LocalizedText) -> LocalizedText {
      words("today \(today.english)", "目前 \(today.chinese)")
    }
    var tiles = [
      Report.Tile(
        words("Worth of the plan", "方案价值"),
        sum(plan.benefit),
        note: note(sum(todayTotals.benefit))),
      Report.Tile(
        Strings.findsTakerYearly, figure(plan.diverted),
        note: note(figure(todayTotals.diverted))),
      Report.Tile(
        Strings.co2eAvoidedYearly, figure(plan.co2eAvoided),
        note: note(figure(todayTotals.co2eAvoided))),
    ]
    if let more = investing, !more.built.isEmpty {
      let cost = sum(more.totals.invested)
      tiles.append(
        Report.Tile(
          words("More with investments", "投资后再增"),
          sum(more.totals.benefit - plan.benefit),
          note: words("for \(cost.english)", "投资 \(cost.chinese)")))
    } else if let loops = source.loops {
      tiles.append(
        Report.Tile(
          words("Loops in the plan", "方案中的循环"), LocalizedText(same: String(loops.count)),
          note: LocalizedText(same: "")))
    }
    return tiles
  }

  /// A large figure in few signs: `1.65 billion`, in Chinese `16.5 亿`; the tables have it in full.
  static func compact(_ value: Double) -> LocalizedText {
    LargeNumber.words(value, digits: 3, small: Figures.amount)
  }

  /// A figure for sentences; in an anonymous report its band, as a sum may be that of one link.
  private func figure(_ value: Double) -> LocalizedText {
    names.disclosure.isAnonymous
      ? LocalizedText(same: names.text(value)) : Self.compact(value)
  }

  /// Tonnes for sentences, with the year where Chinese has said it already.
  private func yearlyTonnes(_ value: Double) -> LocalizedText {
    let tonnes = tonnes(value)
    return words(tonnes.english + " a year of", tonnes.chinese)
  }

  /// Tonnes for sentences.
  private func tonnes(_ value: Double) -> LocalizedText {
    let figure = figure(value)
    return words(figure.english + " t", Figures.counted(figure.chinese, "吨"))
  }

  /// Money for sentences.
  func sum(_ value: Double) -> LocalizedText {
    Figures.money(figure(value), currency)
  }

  private func comparison() -> ReportTable {
    let more = investing.flatMap { $0.built.isEmpty ? nil : $0.totals }
    var columns: [PageTable.Column] = [
      .init("measure", Strings.measure, priority: 9),
      .init("today", Strings.today, isNumber: true, priority: 7),
      .init("plan", Strings.plan, isNumber: true, priority: 8),
    ]
    if more != nil {
      columns.append(
        .init("invest", words("plan with investments", "含投资的方案"), isNumber: true, priority: 6))
    }
    var table = ReportTable(columns)
    func row(_ name: LocalizedText, _ of: (PlanTotals) -> Double?) {
      var cells: [PageTable.Cell] = [
        .text(name), names.amount(of(todayTotals)), names.amount(of(source.plan.totals)),
      ]
      if let more { cells.append(names.amount(of(more))) }
      table.append(cells)
    }
    row(words("Worth, \(currency) a year", "价值，\(currencyWord.chinese)/年")) { $0.benefit }
    row(Strings.findsTakerYearly) { $0.diverted }
    row(Strings.virginReplacedYearly) { $0.virginAvoided }
    row(Strings.co2eAvoidedYearly) { $0.co2eAvoided }
    var links: [PageTable.Cell] = [
      .text(words("Links", "链接数")), .number(Double(todayTotals.links), places: 0),
      .number(Double(source.plan.totals.links), places: 0),
    ]
    if let more { links.append(.number(Double(more.links), places: 0)) }
    table.append(links)
    if more != nil {
      row(words("Invested, \(currency)", "投资，\(currencyWord.chinese)")) { $0.invested }
    }
    return table
  }

  /// The dearest lead without obstacles, the best thing to build, the weakest step of the best loop.
  private func firstSteps() -> [LocalizedText] {
    var steps: [LocalizedText] = []
    var pairs: Set<[Int]> = []
    for match in source.matches where match.standing == .free {
      guard let value = match.value, value > 0, steps.count < 3 else { continue }
      let from = region.ports[match.from]
      let to = region.ports[match.to]
      guard let giver = names.party(of: from, in: region),
        let taker = names.party(of: to, in: region), giver != taker,
        !today.flows.contains(where: { $0.from == giver && $0.to == taker }),
        pairs.insert([giver, taker]).inserted
      else { continue }
      let material = names.material(from.material, in: region)
      let money = sum(value)
      let ends = (names.name(giver), names.name(taker))
      steps.append(
        words(
          "Bring \(ends.0.english) and \(ends.1.english) together on \(material.english): worth up "
            + "to \(money.english) a year.",
          "促成 \(ends.0.chinese) 与 \(ends.1.chinese) 就\(material.chinese)合作：每年最多值 "
            + "\(money.chinese)。"))
    }
    if let gaps = source.gaps,
      let best = gaps.gaps.first(where: { !$0.processes.isEmpty && $0.marginalBenefit > 0 })
    {
      let name = technologies(best, gaps.region)
      let place = places(best, gaps.region)
      let cost = sum(best.buildCost)
      let gain = sum(best.marginalBenefit)
      steps.append(
        words(
          "Look into building: \(name.english) (\(place.english)), for \(cost.english); worth "
            + "\(gain.english) a year to all.",
          "研究建设：\(name.chinese)（\(place.chinese)），投资 \(cost.chinese)；整体每年收益 "
            + "\(gain.chinese)。"))
    }
    let unknown = source.matches.prefix(100).count { !($0.candidate?.openPoints.isEmpty ?? true) }
    if unknown > 0 {
      steps.append(
        words(
          "Ask for what is missing: \(unknown) of the first "
            + "\(min(100, source.matches.count)) leads rest on something that nobody has said.",
          "补齐缺失数据：前 \(min(100, source.matches.count)) 条线索中有 \(unknown) 条依赖尚未提供的数据。"))
    }
    return steps
  }
}
