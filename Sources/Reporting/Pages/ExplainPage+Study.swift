internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension Page {
  /// What the blend at the input leaves to a link.
  static func blendSentence(
    _ blend: BlendCeiling, _ given: MaterialReference, _ region: Region
  ) -> LocalizedText {
    let most = region.yearlyAmount(blend.most, of: given)
    guard blend.most > 0 else {
      return LocalizedText(
        english: "The taker's limit \(blend.limit) lets nothing of it in: conventional supply "
          + "leaves no room in the blend.",
        chinese: "需方限值 \(blend.limit) 不容其加入：常规供应已无稀释余量。")
    }
    return LocalizedText(
      english:
        "The taker's limit \(blend.limit) lets in at most \(most.english) of it, with nothing "
        + "else in the blend.",
      chinese: "在无其他混合物时，需方限值 \(blend.limit) 最多容其加入 \(most.chinese)。")
  }

  /// What solving the plan again says of a link: where it turns, prices, what gives way.
  static func study(
    _ findings: PairFindings, _ explanation: Explanation, _ wording: Wording
  ) -> [Block] {
    var blocks: [Block] = []
    var points = findings.flips.map { flip in
      flip.at == flip.now ? tie(flip) : self.flip(flip, explanation, wording)
    }
    if findings.flips.isEmpty {
      points.append(
        LocalizedText(
          english:
            "no single price, distance or quantity that was tried changes its place in the plan",
          chinese: "所试的任何单一价格、距离或数量都不改变其在方案中的取舍"))
    }
    blocks.append(
      .heading(LocalizedText(english: "What would change the plan", chinese: "什么会改变方案")))
    blocks.append(.list(points))
    var worth: [LocalizedText] = []
    let currency = wording.region.scenario.currency
    if let loss = findings.worth {
      let money = Figures.moneyPerYear(loss, currency)
      worth.append(
        LocalizedText(
          english: "without it the plan would come to \(money.english) less",
          chinese: "没有它，方案价值减少\(money.chinese)"))
    }
    worth += prices(findings, explanation, wording)
    if !worth.isEmpty {
      blocks.append(
        .heading(LocalizedText(english: "What it is worth to the plan", chinese: "对方案的价值")))
      blocks.append(.list(worth))
    }
    if !findings.shifts.isEmpty {
      let isUsed = findings.worth != nil
      blocks.append(
        .heading(
          isUsed
            ? LocalizedText(
              english: "What would take its place", chinese: "由什么取代")
            : LocalizedText(english: "What it would displace", chinese: "会挤占什么")))
      blocks.append(.list(findings.shifts.map { shift($0, wording) }))
    }
    return blocks
  }

  private static func tie(_ flip: Flip) -> LocalizedText {
    flip.enters
      ? LocalizedText(
        english: "nothing need change: another plan, just as good, uses it",
        chinese: "无需任何改变：另有同样好的方案采用它")
      : LocalizedText(
        english: "nothing need change: another plan, just as good, leaves it",
        chinese: "无需任何改变：另有同样好的方案不采用它")
  }

  private static func prices(
    _ findings: PairFindings, _ explanation: Explanation, _ wording: Wording
  ) -> [LocalizedText] {
    let region = wording.region
    let currency = region.scenario.currency
    var lines: [LocalizedText] = []
    for (price, port) in [
      (findings.outputPrice, explanation.from), (findings.inputPrice, explanation.to),
    ] {
      guard let price else { continue }
      let end = region.ports[port]
      let unit = region.basis(of: end.material).map { BasisWords($0).unit } ?? Strings.unit
      let money = Figures.money(price, currency)
      if end.direction == .output {
        lines.append(
          LocalizedText(
            english: "one more \(unit.english) of \(end.key) would be worth \(money.english)",
            chinese: "\(end.key) 每多供 1 \(unit.chinese)，价值 \(money.chinese)"))
      } else {
        lines.append(
          LocalizedText(
            english:
              "one more \(unit.english) that \(end.key) takes would be worth \(money.english)",
            chinese: "\(end.key) 每多收 1 \(unit.chinese)，价值 \(money.chinese)"))
      }
    }
    return lines
  }

  private static func shift(_ shift: LinkShift, _ wording: Wording) -> LocalizedText {
    let region = wording.region
    let from = region.ports[shift.candidate.from]
    let to = region.ports[shift.candidate.to]
    let amount = region.yearlyAmount(shift.amount.magnitude, of: from.material)
    return LocalizedText(
      english: "\(from.key) → \(to.key): \(amount.english) \(shift.amount < 0 ? "less" : "more")",
      chinese: "\(from.key) → \(to.key)：\(shift.amount < 0 ? "减少" : "增加") \(amount.chinese)")
  }

  private static func flip(
    _ flip: Flip, _ explanation: Explanation, _ wording: Wording
  ) -> LocalizedText {
    let region = wording.region
    let currency = region.scenario.currency
    let rises = flip.at >= flip.now
    let verb =
      flip.enters
      ? LocalizedText(english: "it enters the plan", chinese: "进入方案")
      : LocalizedText(english: "it leaves the plan", chinese: "退出方案")
    let side =
      rises
      ? LocalizedText(english: "above", chinese: "高于")
      : LocalizedText(english: "below", chinese: "低于")
    func said(
      _ english: String, _ chinese: String, _ at: LocalizedText, _ now: LocalizedText
    ) -> LocalizedText {
      LocalizedText(
        english: "\(verb.english) where \(english) is \(side.english) \(at.english) "
          + "(now \(now.english))",
        chinese: "\(chinese)\(side.chinese) \(at.chinese) 时\(verb.chinese)（现为 \(now.chinese)）")
    }
    func money(_ value: Double) -> LocalizedText { Figures.money(value, currency) }
    func yearly(_ value: Double, _ port: ID<Port>) -> LocalizedText {
      region.yearlyAmount(value, of: region.ports[port].material)
    }
    switch flip.figure {
    case .unitValue:
      return said("a unit of it", "单位价值", money(flip.at), money(flip.now))
    case .distance:
      return said(
        "the distance", "运距", Figures.counted(flip.at, Strings.kilometres),
        Figures.counted(flip.now, Strings.kilometres))
    case .outputCost:
      return said("the giver's cost today", "供方目前单位费用", money(flip.at), money(flip.now))
    case .inputCost:
      return said("the taker's price today", "需方目前单位价格", money(flip.at), money(flip.now))
    case .outputQuantity:
      let port = explanation.from
      return said("what the giver has", "供方数量", yearly(flip.at, port), yearly(flip.now, port))
    case .inputQuantity:
      let port = explanation.to
      return said("what the taker needs", "需方数量", yearly(flip.at, port), yearly(flip.now, port))
    }
  }
}
