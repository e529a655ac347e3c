internal import Matching
public import MaterialGraph
public import Planning
internal import Primitives

extension Page {
  /// Why pairs can be linked, or what forbids them: the best pair at length, the rest in a table.
  public static func explanations(_ found: [Explanation], of region: Region) -> Page {
    let wording = Wording(region: region)
    guard let first = found.first else {
      return Page(
        title: Strings.explainTitle,
        blocks: [
          .paragraph(
            LocalizedText(
              english: "There is no output at the one end, or no input at the other.",
              chinese: "一端没有产出，或另一端没有需求。"))
        ])
    }
    var blocks: [Block] = []
    blocks += detail(first, wording)
    // That salt is no steam needs no row of its own.
    let others = found.dropFirst().filter { $0.verdict != .rejected(.noRoute) }
    let unlike = found.count - 1 - others.count
    if found.count > 1 {
      blocks.append(.heading(LocalizedText(english: "Other pairs", chinese: "其他组合")))
    }
    if !others.isEmpty {
      var table = PageTable([
        .init("from", Strings.from, priority: 4), .init("to", Strings.to, priority: 4),
        .init("what", Strings.what, priority: 5),
      ])
      for other in others {
        table.append([
          .name(region.ports[other.from].key), .name(region.ports[other.to].key),
          .text(short(other, wording)),
        ])
      }
      blocks.append(.table(table))
    }
    if unlike > 0 {
      let reason = wording.rejection(.noRoute)
      blocks.append(
        .paragraph(
          LocalizedText(
            english: "Not possible for \(unlike) more: \(reason.english).",
            chinese: "另有 \(unlike) 个组合不可行：\(reason.chinese)。")))
    }
    return Page(title: Strings.explainTitle, blocks: blocks)
  }

  private static func short(_ explanation: Explanation, _ wording: Wording) -> LocalizedText {
    switch explanation.verdict {
    case .rejected(let why): wording.rejection(why)
    case .possible(let candidate):
      LocalizedText(
        english: "possible: \(wording.money(candidate).english)",
        chinese: "可行：\(wording.money(candidate).chinese)")
    }
  }

  private static func detail(_ explanation: Explanation, _ wording: Wording) -> [Block] {
    let region = wording.region
    let from = region.ports[explanation.from]
    let to = region.ports[explanation.to]
    let given = region.materialName(from.material)
    let asked = region.materialName(to.material)
    let pair = LocalizedText(
      english: "\(from.key) (\(wording.holder(from)), \(given.english)) → "
        + "\(to.key) (\(wording.holder(to)), \(asked.english))",
      chinese: "\(from.key)（\(wording.holder(from))，\(given.chinese)）→ "
        + "\(to.key)（\(wording.holder(to))，\(asked.chinese)）")
    var blocks: [Block] = [.heading(pair)]
    switch explanation.verdict {
    case .rejected(let why):
      let reason = wording.rejection(why)
      blocks.append(
        .paragraph(
          LocalizedText(
            english: "Not possible: \(reason.english).", chinese: "不可行：\(reason.chinese)。")))
    case .possible(let candidate):
      blocks.append(.paragraph(LocalizedText(english: "Possible.", chinese: "可行。")))
      blocks.append(.list(wording.reasons(candidate)))
      if !candidate.openPoints.isEmpty {
        blocks.append(
          .heading(LocalizedText(english: "Missing to be sure", chinese: "尚需确认")))
        blocks.append(.list(candidate.openPoints.map(wording.openPoint)))
      }
    }
    if let blend = explanation.blend {
      blocks.append(.paragraph(blendSentence(blend, from.material, region)))
    }
    blocks.append(.paragraph(place(explanation, wording)))
    if let findings = explanation.findings { blocks += study(findings, explanation, wording) }
    if !explanation.turningPoints.isEmpty {
      blocks.append(
        .heading(LocalizedText(english: "Whether it pays by itself", chinese: "单看这一对是否有收益")))
      blocks.append(
        .list(explanation.turningPoints.map { turningPoint($0, region.scenario.currency) }))
    }
    return blocks
  }

  private static func place(
    _ explanation: Explanation, _ wording: Wording
  ) -> LocalizedText {
    switch explanation.place {
    case .used(let quantity):
      let given = wording.region.ports[explanation.from].material
      let amount = wording.region.yearlyAmount(quantity, of: given)
      return LocalizedText(
        english: "The best plan uses it: \(amount.english).",
        chinese: "最优方案采用它：\(amount.chinese)。")
    case .outside:
      return LocalizedText(
        english: "It cannot be part of a plan as things stand.", chinese: "按现状不能列入方案。")
    case .passedOver(let others):
      let region = wording.region
      let links = others.map { link in
        let from = region.ports[link.candidate.from]
        let amount = region.yearlyAmount(link.quantity, of: from.material)
        let ends = "\(from.key) → \(region.ports[link.candidate.to].key)"
        return LocalizedText(
          english: "\(ends) \(amount.english)", chinese: "\(ends) \(amount.chinese)")
      }
      if explanation.blend?.most == 0 {
        return LocalizedText(
          english: "The best plan leaves it: nothing of it can enter the blend.",
          chinese: "最优方案不采用它：混合限值下一点也不能加入。")
      }
      guard !links.isEmpty else {
        return LocalizedText(
          english: "The best plan leaves it: it does not pay.", chinese: "最优方案不采用它：没有收益。")
      }
      return LocalizedText(
        english: "The best plan leaves it and uses these instead: "
          + links.map(\.english).joined(separator: "; ") + ".",
        chinese: "最优方案不采用它，而采用：" + links.map(\.chinese).joined(separator: "；") + "。")
    }
  }

  private static func turningPoint(_ point: TurningPoint, _ currency: String) -> LocalizedText {
    switch point {
    case .distance(let km):
      let figure = Figures.amount(km)
      return LocalizedText(
        english: "it pays up to \(figure) km by road", chinese: "公路距离不超过 \(figure) 公里时有收益")
    case .reach(let km):
      let figure = Figures.amount(km)
      return LocalizedText(
        english: "it pays as far as it may go at all: the limit is \(figure) km",
        chinese: "在允许的最远距离 \(figure) 公里内均有收益")
    case .outputCost(let cost):
      let figure = Figures.money(cost, currency)
      return LocalizedText(
        english: "it pays where the giver's cost today is at least \(figure.english) a unit",
        chinese: "供方目前费用不低于每单位 \(figure.chinese)时有收益")
    case .inputCost(let cost):
      let figure = Figures.money(cost, currency)
      return LocalizedText(
        english: "it pays where the taker's price today is at least \(figure.english) a unit",
        chinese: "需方目前价格不低于每单位 \(figure.chinese)时有收益")
    case .treatment(let cost):
      let figure = Figures.money(cost, currency)
      return LocalizedText(
        english: "it pays where treatment costs no more than \(figure.english) a unit",
        chinese: "处理费不高于每单位 \(figure.chinese)时有收益")
    }
  }
}
