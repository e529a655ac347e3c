internal import MaterialGraph
public import Planning
internal import Primitives

extension Page {
  /// Who should sit where: the moves, what they save, and how near to the best that is.
  public static func layout(_ layout: ParkLayout) -> Page {
    let region = layout.plan.region
    let currency = region.scenario.currency
    func text(_ english: String, _ chinese: String) -> LocalizedText {
      LocalizedText(english: english, chinese: chinese)
    }
    let title = text("Who should sit where", "企业布局")
    guard !layout.seats.isEmpty else {
      return Page(
        title: title,
        blocks: [
          .paragraph(
            text(
              "No firm that may move takes part in the plan, so there is nothing to arrange.",
              "方案中没有可以迁移的企业，无可安排。"))
        ])
    }
    let moved = layout.seats.filter(\.isMoved)
    let before = Figures.moneyPerYear(layout.costBefore, currency)
    let after = Figures.moneyPerYear(layout.costAfter, currency)
    let makingRoom = moved.filter(\.makesRoom)
    var words = text(
      "Hauling the plan's links costs \(before.english) today and \(after.english) when "
        + "\(moved.count) of \(layout.seats.count) firms move.",
      "方案链接的运输费用目前为\(before.chinese)；\(layout.seats.count) 家企业中迁移 \(moved.count) 家后"
        + "降为\(after.chinese)。")
    if !makingRoom.isEmpty {
      let names = makingRoom.prefix(5).map { region.firms[$0.firm].name }
      let more = makingRoom.count - names.count
      words.english +=
        " Without links, only to make room or to keep a distance, there move: "
        + names.joined(separator: ", ") + (more > 0 ? " and \(more) more." : ".")
      words.chinese +=
        "其中 \(makingRoom.count) 家没有链接，只为腾出位置或保持间距而迁移："
        + names.joined(separator: "、") + (more > 0 ? "等。" : "。")
    }
    if layout.isProven {
      words.english += " No allowed layout costs less."
      words.chinese += "已证明没有更省的可行布局。"
    } else {
      let bound = Figures.moneyPerYear(layout.lowerBound, currency)
      let gap = Figures.percent(layout.gap)
      words.english +=
        " No allowed layout costs less than \(bound.english): this one is within \(gap.english)."
      words.chinese += "任何允许的布局都不低于\(bound.chinese)，差距不超过 \(gap.chinese)。"
    }
    if layout.standing > 0 {
      words.english +=
        " So many firms are beyond what can be arranged at once: the \(layout.standing) whose links "
        + "cost least to haul stand where they are."
      words.chinese += "企业过多，无法一并安排：运输费用最小的 \(layout.standing) 家保持原址。"
    }
    if let replanned = layout.replanned {
      let gain = replanned.totals.benefit - layout.plan.totals.benefit
      let money = Figures.moneyPerYear(gain.magnitude, currency)
      words.english +=
        " Planned anew there, all together gain \(money.english) \(gain >= 0 ? "more" : "less")."
      let sum = Figures.money(gain.magnitude, currency)
      words.chinese += "在新布局上重新规划，整体收益每年\(gain >= 0 ? "增加" : "减少") \(sum.chinese)。"
    }
    var table = PageTable([
      .init("id", Strings.id, priority: 6), .init("firm", Strings.firm, priority: 4),
      .init("from", text("stands at", "现址"), priority: 5),
      .init("to", text("best at", "宜置于"), priority: 7),
      .init("moves", text("moves", "搬迁"), priority: 3),
    ])
    for seat in layout.seats where seat.isLinked || seat.isMoved {
      let firm = region.firms[seat.firm]
      table.append([
        .name(firm.key), .name(firm.name), .name(seat.before.key), .name(seat.after.key),
        .text(
          seat.makesRoom
            ? text("makes room", "让位") : seat.isMoved ? Strings.yes : Strings.no),
      ])
    }
    var blocks: [Block] = [.paragraph(words), .table(table)]
    let untouched = layout.seats.count { !$0.isLinked && !$0.isMoved }
    if untouched > 0 {
      blocks.append(
        .paragraph(
          text(
            "Firms without links that stay where they are: \(untouched).",
            "另有 \(untouched) 家没有链接的企业保持原址。")))
    }
    if !layout.breaches.isEmpty {
      blocks += [
        .heading(text("What this still breaks", "仍未满足的要求")),
        .list(layout.breaches.map { breach($0, region) }),
      ]
    }
    return Page(title: title, blocks: blocks)
  }

  private static func breach(_ breach: ParkLayout.Breach, _ region: Region) -> LocalizedText {
    switch breach {
    case .tooNear(let first, let second, let km, let least):
      let pair = (region.firms[first].name, region.firms[second].name)
      return LocalizedText(
        english: "\(pair.0) and \(pair.1) are \(Figures.amount(km)) km apart; at least "
          + "\(Figures.amount(least)) km are asked for.",
        chinese: "\(pair.0) 与 \(pair.1) 相距 \(Figures.amount(km)) km，要求不小于 "
          + "\(Figures.amount(least)) km。")
    case .tooFar(let first, let second, let km, let most):
      let pair = (region.firms[first].name, region.firms[second].name)
      return LocalizedText(
        english: "\(pair.0) and \(pair.1) are \(Figures.amount(km)) km apart; what they exchange "
          + "can travel \(Figures.amount(most)) km.",
        chinese: "\(pair.0) 与 \(pair.1) 相距 \(Figures.amount(km)) km，所交换物料最远可输送 "
          + "\(Figures.amount(most)) km。")
    case .forbidden(let firm, let place):
      return LocalizedText(
        english: "\(region.firms[firm].name) may not be at \(place): its list forbids it.",
        chinese: "\(region.firms[firm].name) 不得位于 \(place)：该场址的负面清单禁止。")
    }
  }
}
