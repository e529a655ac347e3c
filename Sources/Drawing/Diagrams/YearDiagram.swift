public import Primitives

/// Amounts by year as columns, with their running sum as a line.
public struct YearDiagram: Sendable {
  private let amounts: [Double]
  private let columns: LocalizedText
  private let line: LocalizedText
  private let axis: LocalizedText

  /// A diagram.
  ///
  /// - Parameters:
  ///   - amounts: by year, from year 0.
  ///   - columns: what the columns are.
  ///   - line: what the line is.
  ///   - axis: the unit of the amounts.
  public init(
    _ amounts: [Double], columns: LocalizedText, line: LocalizedText, axis: LocalizedText
  ) {
    self.amounts = amounts.map { $0.isFinite ? $0 : 0 }
    self.columns = columns
    self.line = line
    self.axis = axis
  }

  /// The drawing.
  public func picture(
    title: LocalizedText, summary: LocalizedText, languages: [Language], width: Double = 330,
    height: Double = 190
  ) -> Picture {
    var sum = 0.0
    let sums = amounts.map { amount in
      sum += amount
      return sum
    }
    let values = amounts + sums + [0]
    let ticks = NiceSteps.values(from: values.min() ?? 0, to: values.max() ?? 1, count: 4)
    let (low, high) = (ticks.first ?? 0, ticks.last ?? 1)
    let (left, right, top, bottom) = (72.0, width - 8, 34.0, height - 24)
    func y(_ value: Double) -> Double {
      bottom - (value - low) / max(high - low, 1e-300) * (bottom - top)
    }
    let step = (right - left) / Double(max(1, amounts.count))
    return Picture(
      width: width, height: height, title: title, summary: summary, languages: languages
    ) { painter in
      for tick in ticks {
        painter.line(
          Point(left, y(tick)), Point(right, y(tick)), Stroke(.rule, width: tick == 0 ? 1.4 : 0.7))
        painter.text(
          LargeNumber.atAxis(tick), at: Point(left - 6, y(tick) + 4), size: 10.5,
          anchor: .end, ink: .soft)
      }
      for (year, amount) in amounts.enumerated() {
        let x = left + (Double(year) + 0.18) * step
        painter.rectangle(
          Box(
            x: x, y: min(y(0), y(amount)), width: step * 0.64,
            height: (y(amount) - y(0)).magnitude), fill: amount < 0 ? .series(1) : .series(0),
          opacity: 0.85)
        if year % max(1, (amounts.count + 7) / 8) == 0 {
          painter.text(
            LocalizedText(same: String(year)), at: Point(x + step * 0.32, height - 8), size: 10.5,
            anchor: .middle, ink: .soft)
        }
      }
      let data = sums.enumerated().map { year, value in
        (year == 0 ? "M" : "L") + Coordinates.pair(left + (Double(year) + 0.5) * step, y(value))
      }.joined()
      if !sums.isEmpty { painter.path(data, stroke: Stroke(.ink, width: 1.8)) }
      painter.rectangle(Box(x: left, y: 8, width: 10, height: 10), fill: .series(0))
      painter.text(columns, at: Point(left + 15, 17), size: 11, ink: .soft)
      let next = left + 33 + painter.width(columns, size: 11)
      painter.line(Point(next, 13), Point(next + 16, 13), Stroke(.ink, width: 1.8))
      painter.text(line, at: Point(next + 21, 17), size: 11, ink: .soft)
      painter.text(axis, at: Point(2, 17), size: 10.5, ink: .soft, maximumWidth: 68)
    }
  }
}
