internal import Drawing
internal import Primitives

extension ReportComposer {
  /// What can be had of money for CO2e.
  func frontSection() -> Report.Section? {
    // Exact sums of few links would tell the quantities of each.
    guard !names.disclosure.isAnonymous else { return nil }
    let points = source.front.filter { $0.benefit.isFinite && $0.co2eAvoided.isFinite }
    // Where every aim leads to the same plan there is nothing to weigh.
    func isLike(_ one: FrontPoint, _ other: FrontPoint) -> Bool {
      Tolerance.agree(one.benefit, other.benefit, relative: 1e-4)
        && Tolerance.agree(one.co2eAvoided, other.co2eAvoided, relative: 1e-4)
    }
    guard let first = points.first, !points.allSatisfy({ isLike($0, first) }) else { return nil }
    let marks = points.enumerated().map { index, point in
      let isDominated = points.contains {
        $0.benefit >= point.benefit && $0.co2eAvoided >= point.co2eAvoided
          && ($0.benefit > point.benefit || $0.co2eAvoided > point.co2eAvoided)
      }
      return PointDiagram.Mark(
        x: point.co2eAvoided, y: point.benefit, name: point.name,
        ink: isDominated ? .series(4) : .series(0), isOnLine: !isDominated)
    }
    let across = words("t CO2e avoided a year", "减排，吨 CO2e/年")
    let up = words("worth, \(currency) a year", "价值，\(currencyWord.chinese)/年")
    let diagram = PointDiagram(marks, across: across, up: up)
    let title = words("Money against CO2e", "收益与减排的取舍")
    let summary = words(
      "From the plan worth most to the plan that avoids most CO2e; no plan betters a point on the "
        + "line in both.",
      "从收益最大到减排最大的方案；连线上的点不会在两方面同时被其他方案超过。")
    var table = ReportTable([
      .init("plan", words("plan for", "目标"), priority: 9),
      .init("benefit", Strings.value(currency), isNumber: true, priority: 8),
      .init("co2e", Strings.co2e, isNumber: true, priority: 7),
      .init("diverted", words("finds a taker t/a", "找到去向 吨/年"), isNumber: true, priority: 6),
    ])
    for point in points {
      table.append([
        .text(point.name), .amount(point.benefit), .amount(point.co2eAvoided),
        .amount(point.diverted),
      ])
    }
    return Report.Section(
      "front", words("What one aim costs another", "目标之间的取舍"),
      [
        .drawing(
          ReportDrawing("pareto", title: title, summary: summary) {
            diagram.picture(title: title, summary: summary, languages: $0)
          }), .table(table),
      ])
  }
}
