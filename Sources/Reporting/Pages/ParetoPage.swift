internal import MaterialGraph
public import Planning
internal import Primitives

/// The part of a plan's page that shows a front between two objectives.
public enum ParetoPage {
  /// What trading one objective for the other costs, plan by plan.
  public static func blocks(_ front: ParetoFront) -> [Page.Block] {
    let first = Strings.objective(front.first)
    let second = Strings.objective(front.second)
    let title = LocalizedText(
      english: "Between \(first.english) and \(second.english)",
      chinese: "\(first.chinese)与\(second.chinese)之间的权衡")
    guard let start = front.points.first, let end = front.points.last else {
      return [
        .heading(title),
        .paragraph(LocalizedText(english: "No plan was found.", chinese: "未找到方案。")),
      ]
    }
    let currency = start.plan.region.scenario.currency
    var blocks: [Page.Block] = [.heading(title)]
    if front.points.count == 1 {
      blocks.append(
        .paragraph(
          LocalizedText(
            english: "One plan is best in both: there is nothing to trade.",
            chinese: "同一方案在两个目标上都最优，无需权衡。")))
    } else {
      blocks.append(.paragraph(summary(front, start, end, currency)))
    }
    blocks.append(.table(table(front, currency)))
    return blocks
  }

  private static func summary(
    _ front: ParetoFront, _ start: ParetoFront.Point, _ end: ParetoFront.Point, _ currency: String
  ) -> LocalizedText {
    let lost = Figures.amount((start.first - end.first).magnitude)
    let won = Figures.amount((end.second - start.second).magnitude)
    let first = Strings.objective(front.first)
    let second = Strings.objective(front.second)
    let firstUnit = Strings.unit(of: front.first, currency: currency)
    let secondUnit = Strings.unit(of: front.second, currency: currency)
    let proof =
      front.isProven
      ? LocalizedText(
        english: "Each is proven: no plan is better in one and as good in the other.",
        chinese: "每个方案均已证明：不存在一项更好而另一项不差的方案。")
      : LocalizedText(
        english: "Not every one is proven to be the best.", chinese: "并非每个方案都已证明最优。")
    return LocalizedText(
      english: "From end to end, \(first.english) moves by \(lost) \(firstUnit.english) and "
        + "\(second.english) by \(won) \(secondUnit.english). \(proof.english)",
      chinese: "从一端到另一端，\(first.chinese)变化 \(lost) \(firstUnit.chinese)，\(second.chinese)变化 \(won) "
        + "\(secondUnit.chinese)。\(proof.chinese)")
  }

  private static func table(_ front: ParetoFront, _ currency: String) -> PageTable {
    var table = PageTable(
      [.init("rank", Strings.rank, isNumber: true, priority: 9)]
        + Objective.allCases.map { objective in
          let unit = Strings.unit(of: objective, currency: currency)
          let name = Strings.objective(objective)
          return .init(
            objective.rawValue,
            LocalizedText(
              english: "\(name.english) \(unit.english)",
              chinese: "\(name.chinese) \(unit.chinese)"),
            isNumber: true, priority: 8)
        }
        + [
          .init("links", Strings.links, isNumber: true, priority: 5),
          .init("status", Strings.standing, priority: 2),
        ])
    for (position, point) in front.points.enumerated() {
      table.append(
        [.number(Double(position + 1), places: 0)]
          + Objective.allCases.map { .amount(point.plan.totals[$0]) }
          + [
            .number(Double(point.plan.links.count), places: 0),
            .text(Strings.status(point.plan.status)),
          ])
    }
    return table
  }
}
