public import Primitives

/// Points by two measures, joined in order: a front of what can be had of the one for the other.
public struct PointDiagram: Sendable {
  /// A point.
  public struct Mark: Sendable {
    /// Its first measure.
    public let x: Double
    /// Its second.
    public let y: Double
    /// What it is called; empty: nothing.
    public let name: LocalizedText
    /// Its colour.
    public let ink: Ink
    /// Whether the line of the front passes it.
    public let isOnLine: Bool

    /// A point.
    public init(x: Double, y: Double, name: LocalizedText, ink: Ink, isOnLine: Bool) {
      self.x = x
      self.y = y
      self.name = name
      self.ink = ink
      self.isOnLine = isOnLine
    }
  }

  private let marks: [Mark]
  private let across: LocalizedText
  private let up: LocalizedText

  /// A diagram with what its axes say. Points that are not finite are left out.
  public init(_ marks: [Mark], across: LocalizedText, up: LocalizedText) {
    self.marks = marks.filter { $0.x.isFinite && $0.y.isFinite }
    self.across = across
    self.up = up
  }

  /// The drawing.
  public func picture(
    title: LocalizedText, summary: LocalizedText, languages: [Language], width: Double = 760,
    height: Double = 360
  ) -> Picture {
    let across = Self.ticks(marks.map(\.x))
    let up = Self.ticks(marks.map(\.y))
    let (left, right, top, bottom) = (84.0, width - 40, 34.0, height - 48)
    func point(_ mark: Mark) -> Point {
      Point(
        left + (mark.x - (across.first ?? 0)) / Self.span(across) * (right - left),
        bottom - (mark.y - (up.first ?? 0)) / Self.span(up) * (bottom - top))
    }
    return Picture(
      width: width, height: height, title: title, summary: summary, languages: languages
    ) { painter in
      for tick in across {
        let x = left + (tick - (across.first ?? 0)) / Self.span(across) * (right - left)
        painter.line(Point(x, top), Point(x, bottom), Stroke(.rule, width: 0.7))
        painter.text(
          LargeNumber.atAxis(tick), at: Point(x, bottom + 17), size: 11,
          anchor: .middle, ink: .soft)
      }
      for tick in up {
        let y = bottom - (tick - (up.first ?? 0)) / Self.span(up) * (bottom - top)
        painter.line(Point(left, y), Point(right, y), Stroke(.rule, width: 0.7))
        painter.text(
          LargeNumber.atAxis(tick), at: Point(left - 7, y + 4), size: 11,
          anchor: .end, ink: .soft)
      }
      painter.text(
        self.across, at: Point((left + right) / 2, height - 8), size: 12, anchor: .middle)
      painter.text(self.up, at: Point(6, 17), size: 12)
      let front = marks.filter(\.isOnLine).sorted { ($0.x, $0.y) < ($1.x, $1.y) }.map(point)
      let data = front.enumerated().map { index, point in
        (index == 0 ? "M" : "L") + Coordinates.pair(point.x, point.y)
      }.joined()
      if front.count > 1 { painter.path(data, stroke: Stroke(.series(0), width: 2)) }
      paintMarks(
        marks.map(point), along: front,
        Box(x: left, y: top, width: right - left + 36, height: bottom - top),
        &painter)
    }
  }

  /// The marks with their names, which keep clear of the line of the front.
  private func paintMarks(
    _ points: [Point], along front: [Point], _ frame: Box, _ painter: inout SVGPainter
  ) {
    let labels = LabelPlacement(
      zip(points, marks).enumerated().map { index, pair in
        .init(
          point: pair.0, radius: 6, width: painter.width(pair.1.name, size: 11.5) + 4, height: 14,
          importance: Double(-index))
      }, within: frame, avoiding: Self.boxes(along: front))
    for (index, mark) in marks.enumerated() {
      painter.group("point", title: mark.name) { painter in
        painter.circle(
          points[index], radius: 5.5, fill: mark.ink, stroke: Stroke(.ground, width: 1.5))
        if let box = labels.boxes[index] {
          painter.text(mark.name, at: Point(box.x + 2, box.y + 11), size: 11.5, hasHalo: true)
        }
      }
    }
  }

  /// Small boxes side by side along a line, for names to keep clear of.
  private static func boxes(along line: [Point]) -> [Box] {
    zip(line, line.dropFirst()).flatMap { start, end -> [Box] in
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length.isFinite else { return [] }
      let steps = max(1, Int(min(400, length / 4)))
      return (0...steps).map { step in
        let share = Double(step) / Double(steps)
        return Box(x: start.x + dx * share - 2, y: start.y + dy * share - 2, width: 4, height: 4)
      }
    }
  }

  private static func ticks(_ values: [Double]) -> [Double] {
    NiceSteps.values(from: values.min() ?? 0, to: values.max() ?? 1, count: 5)
  }

  private static func span(_ ticks: [Double]) -> Double {
    max((ticks.last ?? 1) - (ticks.first ?? 0), 1e-300)
  }
}
