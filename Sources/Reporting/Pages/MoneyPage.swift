internal import Matching
internal import MaterialGraph
public import Planning
internal import Primitives

/// The parts of a plan's page about money between firms.
public enum MoneyPage {
  private static func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  /// The price bands of a plan's links.
  public static func blocks(_ prices: [LinkPrice], of plan: Plan) -> [Page.Block] {
    let region = plan.region
    let currency = region.scenario.currency
    let money = Figures.currency(currency)
    var table = PageTable([
      .init("from", Strings.from, priority: 7), .init("to", Strings.to, priority: 7),
      .init("low", text("at least", "最低价"), isNumber: true, priority: 8),
      .init("high", text("at most", "最高价"), isNumber: true, priority: 8),
      .init("equal_gain", text("equal gain", "均分价"), isNumber: true, priority: 6),
      .init("low_beside", text("giver could get", "供方另选下限"), isNumber: true, priority: 3),
      .init("high_beside", text("taker would pay", "需方另选上限"), isNumber: true, priority: 3),
      .init("unit", Strings.unit, priority: 4),
      .init(
        "side_payment", Strings.yearlySum("must be paid", "须付", currency), isNumber: true,
        priority: 5),
      .init(
        "shortfall", Strings.yearlySum("others add", "他方补足", currency), isNumber: true,
        priority: 4),
    ])
    for price in prices where plan.links.indices.contains(price.link) {
      let link = plan.links[price.link]
      let from = region.ports[link.candidate.from]
      let unit = from.material.single.map { region.materials[$0].basis.symbol } ?? ""
      table.append([
        .name(from.key), .name(region.ports[link.candidate.to].key), .amount(price.low),
        .amount(price.high), .amount(price.equalGain), .amount(price.lowBeside),
        .amount(price.highBeside),
        .text(text("\(money.english)/\(unit)", "\(money.chinese)/\(unit)")),
        .amount(price.sidePayment),
        .amount(price.shortfall),
      ])
    }
    let words = text(
      "The taker pays the giver, at its gate; a negative price is paid by the giver. Between the two "
        + "prices both gain; the taker bears transport, treatment and the link's fixed cost.",
      "价格由需方在供方厂门口支付给供方；负价表示由供方支付。两价之间双方均受益；运输、处理与链接固定成本由需方承担。")
    return [
      .heading(text("What each link may be paid", "各链接的价格区间")), .paragraph(words), .table(table),
    ]
  }

  /// A split of the gain.
  public static func blocks(_ split: GainSplit, of plan: Plan) -> [Page.Block] {
    let region = plan.region
    let currency = region.scenario.currency
    var table = PageTable([
      .init("id", Strings.id, priority: 4), .init("firm", Strings.firm, priority: 3),
      .init("amount", Strings.yearlySum("gets", "所得", currency), isNumber: true, priority: 6),
      .init("standard_error", text("± (1 s.e.)", "±（标准误）"), isNumber: true, priority: 3),
      .init("alone", Strings.yearlySum("alone", "单独", currency), isNumber: true, priority: 5),
    ])
    let ranked = split.shares.sorted {
      $0.amount != $1.amount ? $0.amount > $1.amount : $0.key < $1.key
    }
    for share in ranked {
      let name = region.firm(share.key).map { region.firms[$0].name } ?? share.key
      table.append([
        .name(share.key), .name(name), .amount(share.amount),
        share.standardError > 0 ? .amount(share.standardError) : .blank, .amount(share.alone),
      ])
    }
    let title =
      split.rule == .shapley
      ? text("The gain split by Shapley's value", "按沙普利值分配收益")
      : text("The gain split equally, link by link", "按链接平分收益")
    var blocks: [Page.Block] = [.heading(title)]
    if !split.withoutShare.isEmpty {
      let count = split.withoutShare.count
      blocks.append(
        .paragraph(
          text(
            "The time did not suffice for the shares of \(count) firms that depend on each other; "
              + "they are left out. Give more with --time-limit, or draw less with --samples.",
            "时间不足，相互关联的 \(count) 家企业的份额未能算出，未列入。请用 --time-limit 延长时间，或用 --samples 减少抽样。")))
    }
    if !split.shares.isEmpty {
      blocks += [.paragraph(stability(split, currency)), .table(table)]
    }
    return blocks
  }

  private static func stability(_ split: GainSplit, _ currency: String) -> LocalizedText {
    var words: LocalizedText
    if let worst = split.blocking.first {
      let money = Figures.moneyPerYear(worst.excess, currency)
      let shown = worst.parties.prefix(8).joined(separator: ", ")
      let more = worst.parties.count > 8 ? ", +\(worst.parties.count - 8)" : ""
      words = text(
        "Not stable: \(shown)\(more) would gain \(money.english) more by themselves.",
        "不稳定：\(shown)\(more) 自行合作可多得\(money.chinese)。")
    } else if split.isCoreTested {
      words = text(
        "Stable: no group of firms would gain by leaving (it lies in the core).",
        "稳定：任何企业组合退出都不会更好（位于核心之内）。")
    } else {
      words = text(
        "No group that was tested would gain by leaving; not all could be tested.",
        "已检验的组合退出均不会更好；组合过多，未能全部检验。")
    }
    guard let cost = split.costOfStability else { return words }
    if cost > 0 {
      let money = Figures.moneyPerYear(cost, currency)
      words.english += " No split is stable unless \(money.english) is added from outside."
      words.chinese += "若外部不补贴\(money.chinese)，任何分配都不稳定。"
    } else if !split.isStable {
      words.english += " Some other split is stable."
      words.chinese += "存在其他稳定的分配。"
    }
    return words
  }
}
