public import Loops
internal import MaterialGraph
internal import Primitives

extension Page {
  /// The loops of a region: a table, the first of them step by step, what is one link short, how
  /// circular the whole is, and the chains where they were looked for.
  ///
  /// - Parameters:
  ///   - report: The loops.
  ///   - chains: The chains, or nil.
  ///   - account: The flow taken apart, or nil.
  ///   - detailed: How many loops are shown step by step.
  public static func loops(
    _ report: LoopReport, chains: ChainReport? = nil, account: FlowAccount? = nil,
    detailed: Int = 10
  ) -> Page {
    let wording = LoopWording(network: report.network)
    var blocks: [Block] =
      inferredNote(report.network.region)
      + [.paragraph(headline(report)), .table(table(report, wording))]
    if !report.loops.isEmpty, detailed > 0 {
      blocks += [
        .heading(Strings.stepsOfLoops),
        .list(
          report.loops.prefix(detailed).enumerated().map { rank, loop in
            wording.steps(loop.steps, rank: rank + 1)
          }),
      ]
    }
    if let count = report.oneLinkShortCount, count > 0 {
      blocks += [
        .heading(Strings.oneLinkShort), .paragraph(shortSummary(report, count)),
        .list(report.oneLinkShort.prefix(max(0, detailed)).map(wording.missing)),
      ]
    }
    if let chains { blocks += chainBlocks(chains, wording) }
    if let account { blocks += accountBlocks(account, wording) }
    blocks += [.heading(Strings.indicators)]
    let unknown = report.indicators.linksWithoutQuantity
    if unknown > 0 {
      blocks += [
        .paragraph(
          LocalizedText(
            english: "Shares of the flow leave out \(unknown) "
              + "\(unknown == 1 ? "link" : "links") of unknown quantity.",
            chinese: "流量份额未计入 \(unknown) 条数量未知的链接。"))
      ]
    }
    blocks += [.table(indicators(report.indicators))]
    return Page(title: Strings.loopsTitle, blocks: blocks)
  }

  // MARK: Loops

  private static func headline(_ report: LoopReport) -> LocalizedText {
    let over = Strings.linksOf(report.status)
    let count = figure(report.count, isAtLeast: report.isTruncated)
    let most = report.maximumLength
    guard report.count > 0 else {
      return LocalizedText(
        english: "No loop of up to \(most) firms over \(over.english)."
          + (report.status == .possible
            ? "" : " `--status possible` shows what could close one."),
        chinese: "在\(over.chinese)中，没有不超过 \(most) 家企业的循环。"
          + (report.status == .possible ? "" : "用 --status possible 查看怎样可以形成循环。"))
    }
    var english =
      "\(count.english) \(report.count == 1 ? "loop" : "loops") of up to \(most) firms over "
      + "\(over.english)."
    var chinese = "在\(over.chinese)中，共有\(count.chinese) 个不超过 \(most) 家企业的循环。"
    if report.loops.count < report.count, !report.loops.isEmpty {
      let by = Strings.rankedBy(report.ranking)
      english += " The first \(report.loops.count) by \(by.english) are listed."
      chinese += "以下按\(by.chinese)列出前 \(report.loops.count) 个。"
    }
    if report.loops.count > 1 {
      let beside = report.independent.count
      let most = report.independentBound
      english +=
        " Of those listed \(beside)\(most > beside ? ", and at most \(most)," : "") can run in full "
        + "side by side: none passes the bottleneck of another."
      chinese +=
        "所列循环中有 \(beside) 个\(most > beside ? "（至多 \(most) 个）" : "")互不经过对方的瓶颈，可同时满负荷运行。"
    }
    if !report.isEveryLengthCovered {
      english += " Longer loops may exist."
      chinese += "可能还有更长的循环。"
    }
    return LocalizedText(english: english, chinese: chinese)
  }

  private static func figure(_ count: Int, isAtLeast: Bool) -> LocalizedText {
    let number = DecimalText.fixed(Double(count), places: 0, grouping: ",")
    return isAtLeast
      ? LocalizedText(english: "At least \(number)", chinese: "至少 \(number)")
      : LocalizedText(english: number, chinese: " \(number)")
  }

  private static func table(_ report: LoopReport, _ wording: LoopWording) -> PageTable {
    var table = PageTable([
      .init("rank", Strings.rank, isNumber: true, priority: 9),
      .init("loop", Strings.loop, priority: 8),
      .init("length", Strings.length, isNumber: true, priority: 3),
      .init("materials", Strings.goesRound, priority: 2),
      .init("bottleneck", Strings.bottleneck, isNumber: true, priority: 6),
      .init(
        "value", Strings.value(report.network.region.scenario.currency), isNumber: true,
        priority: 7),
      .init("yield", Strings.yield, isNumber: true, priority: 4),
      .init("missing_links", Strings.missingLinks, isNumber: true, priority: 5),
      .init("kind", Strings.kind, priority: 1),
      .init("side_by_side", Strings.isSideBySide, priority: 1),
      .init("firms", Strings.firmIds, priority: 0),
    ])
    let independent = Set(report.independent)
    for (position, loop) in report.loops.enumerated() {
      let figures = loop.figures
      table.append([
        .number(Double(position + 1), places: 0), .name(wording.round(loop)),
        .number(Double(figures.length), places: 0), .text(wording.materials(loop.steps)),
        .amount(figures.bottleneck), .amount(figures.value),
        .number(figures.yield, places: 2), .number(Double(figures.missing), places: 0),
        .text(Strings.loopKind(loop.kind)),
        .text(independent.contains(position) ? Strings.yes : Strings.no),
        .name(wording.keys(loop.parties)),
      ])
    }
    return table
  }

  private static func shortSummary(_ report: LoopReport, _ count: Int) -> LocalizedText {
    let number = figure(count, isAtLeast: report.isOneLinkShortTruncated)
    return LocalizedText(
      english: "\(number.english) of them \(count == 1 ? "lacks" : "lack") exactly one link.",
      chinese: "其中\(number.chinese) 个只差一环。")
  }

  // MARK: Chains

  private static func chainBlocks(_ report: ChainReport, _ wording: LoopWording) -> [Block] {
    let number = figure(report.count, isAtLeast: report.isTruncated)
    let over = Strings.linksOf(report.status)
    let summary = LocalizedText(
      english: "\(number.english) \(report.count == 1 ? "chain" : "chains") from a firm that takes "
        + "nothing from the others to one that gives nothing on, over \(over.english).",
      chinese: "在\(over.chinese)中，共有\(number.chinese) 条链条，始于不接收他人物料的企业，止于不再供出的企业。")
    guard !report.chains.isEmpty else {
      return [.heading(Strings.chainsTitle), .paragraph(summary)]
    }
    var table = PageTable([
      .init("rank", Strings.rank, isNumber: true, priority: 9),
      .init("chain", Strings.chain, priority: 8),
      .init("length", Strings.length, isNumber: true, priority: 3),
      .init("materials", Strings.goesAlong, priority: 2),
      .init("bottleneck", Strings.bottleneck, isNumber: true, priority: 6),
      .init(
        "value", Strings.value(report.network.region.scenario.currency), isNumber: true,
        priority: 7),
      .init("yield", Strings.yield, isNumber: true, priority: 4),
      .init("missing_links", Strings.missingLinks, isNumber: true, priority: 5),
      .init("firms", Strings.firmIds, priority: 0),
    ])
    for (position, chain) in report.chains.enumerated() {
      let figures = chain.figures
      table.append([
        .number(Double(position + 1), places: 0), .name(wording.names(chain.parties)),
        .number(Double(figures.length), places: 0), .text(wording.materials(chain.steps)),
        .amount(figures.bottleneck), .amount(figures.value),
        .number(figures.yield, places: 2), .number(Double(figures.missing), places: 0),
        .name(wording.keys(chain.parties)),
      ])
    }
    return [.heading(Strings.chainsTitle), .paragraph(summary), .table(table)]
  }

  // MARK: The account

  /// The largest parts of the flow, each tonne counted once.
  private static func accountBlocks(_ account: FlowAccount, _ wording: LoopWording) -> [Block] {
    var table = PageTable([
      .init("kind", Strings.kind, priority: 5),
      .init("way", LocalizedText(english: "way", chinese: "路径"), priority: 6),
      .init("tonnes", LocalizedText(english: "t/a", chinese: "吨/年"), isNumber: true, priority: 7),
      .init("length", Strings.length, isNumber: true, priority: 3),
    ])
    func rows(_ parts: [FlowAccount.Part], _ kind: LocalizedText, isLoop: Bool) {
      let ranked = parts.enumerated().sorted { left, right in
        left.element.amount != right.element.amount
          ? left.element.amount > right.element.amount : left.offset < right.offset
      }
      for (_, part) in ranked.prefix(10) {
        let way = isLoop ? part.parties + part.parties.prefix(1) : part.parties
        table.append([
          .text(kind), .name(wording.names(way)), .amount(part.amount),
          .number(Double(part.length), places: 0),
        ])
      }
    }
    rows(account.loops, Strings.loop, isLoop: true)
    rows(account.chains, Strings.chain, isLoop: false)
    let share = Figures.percent(account.shareInLoops)
    let words = LocalizedText(
      english: "\(Figures.amount(account.total)) t a year over links, each tonne counted once: "
        + "\(share.english) of it runs in \(account.loops.count) loops, the rest through "
        + "\(account.chains.count) chains. The largest of each:",
      chinese: "链接上每年共 \(Figures.amount(account.total)) 吨，每吨只计一次：\(share.chinese) 在 "
        + "\(account.loops.count) 个循环中流动，其余经 \(account.chains.count) 条链条流过。各取最大者：")
    return [
      .heading(LocalizedText(english: "Where each tonne goes", chinese: "每吨物料的去向")),
      .paragraph(words), .table(table),
    ]
  }

  // MARK: Indicators

  private static func indicators(_ indicators: CyclingIndicators) -> PageTable {
    var table = PageTable([
      .init("measure", Strings.measure, priority: 2),
      .init("figure", Strings.figure, isNumber: true, priority: 2),
    ])
    func share(_ value: Double?) -> PageTable.Cell {
      value.map { .number($0, places: 3) } ?? .blank
    }
    func count(_ value: Int) -> PageTable.Cell { .number(Double(value), places: 0) }
    table.append([.text(Strings.finnIndex), share(indicators.finnCyclingIndex)])
    table.append([.text(Strings.shareInLoops), share(indicators.shareInLoops)])
    table.append([.text(Strings.cyclicity), share(indicators.cyclicity)])
    table.append([.text(Strings.knownFlow), .amount(indicators.flow)])
    table.append([.text(Strings.firmsInLoops), count(indicators.partiesInLoops)])
    table.append([.text(Strings.linkedFirms), count(indicators.parties)])
    table.append([.text(Strings.linkedPairs), count(indicators.pairs)])
    table.append([.text(Strings.linksWithoutQuantity), count(indicators.linksWithoutQuantity)])
    return table
  }
}

/// The words for loops and chains, with the names of a network.
private struct LoopWording {
  let network: LoopNetwork
  private var currency: String { network.region.scenario.currency }

  /// `A → B → A`, by name.
  func round(_ loop: Loop) -> String { names(loop.parties + loop.parties.prefix(1)) }

  func names(_ parties: [ID<LoopParty>]) -> String {
    parties.map { network.parties[$0].name }.joined(separator: " → ")
  }

  func keys(_ parties: [ID<LoopParty>]) -> String {
    parties.map { network.parties[$0].key }.joined(separator: " > ")
  }

  func materials(_ steps: [LoopStep]) -> LocalizedText {
    let each = steps.map(given)
    return LocalizedText(
      english: each.map(\.english).joined(separator: ", "),
      chinese: each.map(\.chinese).joined(separator: "、"))
  }

  /// What goes over a step: its materials, each once.
  private func given(_ step: LoopStep) -> LocalizedText {
    var names: [LocalizedText] = []
    for link in step.links {
      var name = network.region.materialName(link.material)
      if name.english.isEmpty {
        name = LocalizedText(english: "something not named", chinese: "未说明的物料")
      }
      if !names.contains(name) { names.append(name) }
    }
    return LocalizedText(
      english: names.map(\.english).joined(separator: " + "),
      chinese: names.map(\.chinese).joined(separator: "＋"))
  }

  /// A loop step by step.
  func steps(_ steps: [LoopStep], rank: Int) -> LocalizedText {
    let each = steps.map { step in
      let material = given(step)
      let status = Strings.loopStatus(step.status)
      let carried = amounts(step)
      let from = network.parties[step.giver].name
      let to = network.parties[step.taker].name
      return LocalizedText(
        english: "\(from) gives \(material.english) to \(to) (\(status.english)\(carried.english))",
        chinese: "\(from) 向 \(to) 供应\(material.chinese)（\(status.chinese)\(carried.chinese)）")
    }
    return LocalizedText(
      english: "\(rank). " + each.map(\.english).joined(separator: "; ") + ".",
      chinese: "\(rank). " + each.map(\.chinese).joined(separator: "；") + "。")
  }

  /// A loop that is one link short: the loop, and the link that would close it.
  func missing(_ loop: Loop) -> LocalizedText {
    guard let step = loop.missingSteps.first else { return LocalizedText(same: round(loop)) }
    let material = given(step)
    let carried = amounts(step)
    let from = network.parties[step.giver].name
    let to = network.parties[step.taker].name
    return LocalizedText(
      english: "\(round(loop)): missing is \(from) giving \(material.english) to \(to)"
        + carried.english + ".",
      chinese: "\(round(loop))：缺少 \(from) 向 \(to) 供应\(material.chinese)" + carried.chinese + "。")
  }

  /// What a step carries a year: in the unit of its material where it is one link, else in tonnes.
  private func quantity(of step: LoopStep) -> LocalizedText? {
    if step.links.count == 1, let link = step.links.first, let quantity = link.quantity {
      return network.region.yearlyAmount(quantity, of: link.material)
    }
    return step.weight.map { Figures.counted($0, Strings.tonnesYearly) }
  }

  /// How much a step carries and is worth, as far as it is known; begins with a comma.
  private func amounts(_ step: LoopStep) -> LocalizedText {
    var english = ""
    var chinese = ""
    if let carried = quantity(of: step) {
      english += ", \(carried.english)"
      chinese += "，\(carried.chinese)"
    } else {
      english += ", quantity unknown"
      chinese += "，数量未知"
    }
    if let value = step.value, value != 0 {
      let money = Figures.moneyPerYear(value, currency)
      english += ", worth \(money.english)"
      chinese += "，价值\(money.chinese)"
    }
    return LocalizedText(english: english, chinese: chinese)
  }
}
