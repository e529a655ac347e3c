public import Primitives

/// Circuits drawn as rings, several beside one another, each with its steps in words below.
public struct RingDiagram: Sendable {
  /// One step of a ring, from the thing at its position to the next.
  public struct Step: Sendable {
    /// What the step is, in words.
    public let words: LocalizedText
    /// Its colour.
    public let ink: Ink
    /// Whether the step is not there yet: it is dashed.
    public let isMissing: Bool
    /// Whether it is the weakest of the ring: it is marked.
    public let isWeakest: Bool

    /// A step.
    public init(_ words: LocalizedText, ink: Ink, isMissing: Bool, isWeakest: Bool) {
      self.words = words
      self.ink = ink
      self.isMissing = isMissing
      self.isWeakest = isWeakest
    }
  }

  /// One ring.
  public struct Ring: Sendable {
    /// What stands in its middle.
    public let heading: LocalizedText
    /// The things on it, clockwise from the top.
    public let names: [LocalizedText]
    /// The number of each thing; nil where it has none.
    public let subjects: [Int?]
    /// The steps; as many as things.
    public let steps: [Step]

    /// A ring. Steps and things that have no counterpart are dropped.
    public init(
      heading: LocalizedText, names: [LocalizedText], subjects: [Int?], steps: [Step]
    ) {
      let count = min(names.count, subjects.count, steps.count)
      self.heading = heading
      self.names = Array(names.prefix(count))
      self.subjects = Array(subjects.prefix(count))
      self.steps = Array(steps.prefix(count))
    }
  }

  private let rings: [Ring]

  /// A diagram of rings with at least two things each.
  public init(_ rings: [Ring]) { self.rings = rings.filter { $0.names.count > 1 } }

  private static let cell = 320.0
  private static let radius = 72.0
  private static let lineHeight = 16.0

  /// The drawing, with as many rings side by side as fit into `width`.
  public func picture(
    title: LocalizedText, summary: LocalizedText, languages: [Language], width: Double = 960
  ) -> Picture {
    let columns = max(1, Int(width / Self.cell))
    let cell = width / Double(columns)
    var tops: [Double] = []
    var y = 0.0
    for start in stride(from: 0, to: rings.count, by: columns) {
      let row = rings[start..<min(start + columns, rings.count)]
      tops += row.map { _ in y }
      let steps = row.map(\.steps.count).max() ?? 0
      y += 2 * Self.radius + 96 + Double(steps) * 2 * Self.lineHeight
    }
    return Picture(
      width: width, height: max(40, y), title: title, summary: summary, languages: languages
    ) { painter in
      for (index, ring) in rings.enumerated() {
        let origin = Point(Double(index % columns) * cell, tops[index])
        painter.group("ring", subjects: ring.subjects.compactMap { $0 }, title: ring.heading) {
          Self.paint(ring, at: origin, cell: cell, &$0)
        }
      }
    }
  }

  private static func paint(
    _ ring: Ring, at origin: Point, cell: Double, _ painter: inout SVGPainter
  ) {
    let centre = Point(origin.x + cell / 2, origin.y + radius + 44)
    let count = ring.names.count
    func angle(_ position: Double) -> Double {
      2 * Double.pi * position / Double(count) - Double.pi / 2
    }
    func point(_ angle: Double, _ radius: Double) -> Point {
      Point(
        centre.x + radius * ElementaryFunctions.cosine(angle),
        centre.y + radius * ElementaryFunctions.sine(angle))
    }
    for (position, step) in ring.steps.enumerated() {
      let margin = 13 / radius
      let start = angle(Double(position)) + margin
      let end = angle(Double(position) + 1) - margin - 0.06
      let (first, last) = (point(start, radius), point(end, radius))
      let isLarge = end - start > Double.pi ? 1 : 0
      painter.path(
        "M\(Coordinates.pair(first.x, first.y))A\(Coordinates.text(radius)) "
          + "\(Coordinates.text(radius)) 0 \(isLarge) 1 \(Coordinates.pair(last.x, last.y))",
        stroke: Stroke(
          step.ink, width: step.isWeakest ? 5 : 2.5, dashes: step.isMissing ? [6, 5] : []))
      let (tip, left, right) = (
        point(end + 0.1, radius), point(end - 0.02, radius - 6), point(end - 0.02, radius + 6)
      )
      painter.path(
        "M\(Coordinates.pair(tip.x, tip.y))L\(Coordinates.pair(left.x, left.y))"
          + "L\(Coordinates.pair(right.x, right.y))Z", stroke: nil, fill: step.ink)
      let badge = point((start + end) / 2, radius)
      painter.circle(badge, radius: 9, fill: .ground, stroke: Stroke(step.ink, width: 1.5))
      painter.text(
        LocalizedText(same: String(position + 1)), at: Point(badge.x, badge.y + 3.5), size: 10,
        anchor: .middle, isBold: true)
    }
    for (position, name) in ring.names.enumerated() {
      let angle = angle(Double(position))
      let place = point(angle, radius)
      let aside = ElementaryFunctions.cosine(angle)
      painter.group(
        "node", subjects: ring.subjects[position].map { [$0] } ?? [], title: name,
        isButton: ring.subjects[position] != nil
      ) { painter in
        painter.circle(place, radius: 8, fill: .soft)
        if aside.magnitude < 0.25 {
          let isAbove = place.y < centre.y
          painter.text(
            name, at: Point(place.x, place.y + (isAbove ? -15 : 26)), size: 12, anchor: .middle,
            maximumWidth: cell - 24, hasHalo: true)
        } else {
          // A name beside the ring stands outside it, where no step passes.
          let isRight = aside > 0
          let x = place.x + (isRight ? 13 : -13)
          painter.paragraph(
            name, at: Point(x, place.y + 4), anchor: isRight ? .start : .end,
            width: (isRight ? origin.x + cell - x : x - origin.x) - 5, lines: 3, isCentred: true,
            hasHalo: true)
        }
      }
    }
    painter.text(
      ring.heading, at: Point(centre.x, centre.y + 4), size: 12, anchor: .middle, isBold: true,
      maximumWidth: 2 * radius - 30)
    var y = centre.y + radius + 52
    for (position, step) in ring.steps.enumerated() {
      painter.circle(Point(origin.x + 20, y - 4), radius: 8, fill: step.ink)
      painter.text(
        LocalizedText(same: String(position + 1)), at: Point(origin.x + 20, y - 0.5), size: 10,
        anchor: .middle, ink: .ground, isBold: true)
      painter.paragraph(
        step.words, at: Point(origin.x + 35, y), size: 11.5, ink: step.isWeakest ? .ink : .soft,
        isBold: step.isWeakest, width: cell - 50, lines: 2)
      y += 2 * lineHeight
    }
  }
}
