public import Primitives

/// Boxes in stages from left to right with what joins them: what feeds what.
public struct StageDiagram: Sendable {
  /// A box.
  public struct Node: Sendable {
    /// Its name.
    public let name: LocalizedText
    /// A second, smaller line; may be empty.
    public let note: LocalizedText
    /// The numbers of the things that it stands for.
    public let subjects: [Int]
    /// Its colour.
    public let ink: Ink
    /// Whether it is not there yet: dashed.
    public let isMissing: Bool

    /// A box.
    public init(
      _ name: LocalizedText, note: LocalizedText, subjects: [Int], ink: Ink, isMissing: Bool
    ) {
      self.name = name
      self.note = note
      self.subjects = subjects
      self.ink = ink
      self.isMissing = isMissing
    }
  }

  /// What joins two boxes.
  public struct Link: Sendable {
    /// Position of where it starts.
    public let from: Int
    /// Position of where it ends.
    public let to: Int
    /// How much it matters for the order, above 0.
    public let weight: Double
    /// How it looks.
    public let stroke: Stroke
    /// What a reader is told of it.
    public let title: LocalizedText

    /// A link.
    public init(from: Int, to: Int, weight: Double, stroke: Stroke, title: LocalizedText) {
      self.from = from
      self.to = to
      self.weight = weight
      self.stroke = stroke
      self.title = title
    }
  }

  private let nodes: [Node]
  private let links: [Link]
  private let layout: LayeredLayout

  /// A diagram. Links to nothing, and from a box to itself, are left out.
  public init(nodes: [Node], links: [Link]) {
    self.nodes = nodes
    self.links = links.filter {
      $0.from != $0.to && nodes.indices.contains($0.from) && nodes.indices.contains($0.to)
        && $0.weight > 0
    }
    layout = LayeredLayout(
      count: nodes.count,
      arcs: self.links.map { .init(from: $0.from, to: $0.to, weight: $0.weight) })
  }

  /// How many pieces of links cross.
  public var crossings: Int { layout.crossings }

  private static let boxHeight = 50.0

  /// The drawing, at least `width` wide; wider where there are many stages.
  public func picture(
    title: LocalizedText, summary: LocalizedText, languages: [Language], width: Double = 960
  ) -> Picture {
    let columns = max(1, layout.layers.count)
    let boxWidth = min(168, max(112, width / Double(columns) - 40))
    let full = max(width, Double(columns) * (boxWidth + 28) + 40)
    let step = columns > 1 ? (full - 40 - boxWidth) / Double(columns - 1) : 0
    let heights = layout.items.map { item in
      if case .vertex = item { Self.boxHeight } else { 2.0 }
    }
    let gaps = layout.items.map { item in if case .vertex = item { 12.0 } else { 7.0 } }
    let available =
      layout.layers.map { layer in
        layer.reduce(0) { $0 + heights[$1] + gaps[$1] }
      }.max() ?? 60
    var pieces: [(from: Int, to: Int, weight: Double)] = []
    for route in layout.routes where route.count > 1 {
      for place in 1..<route.count {
        let isInner = place > 1 && place < route.count - 1
        pieces.append((route[place - 1], route[place], isInner ? 8 : 1))
      }
    }
    let stack = ColumnStacking(
      layers: layout.layers, heights: heights, gaps: gaps, pieces: pieces, height: available)
    let body = stack.bottom
    let backward = links.indices.filter { layout.isBackward[$0] }
    let top = 8.0
    let height = top + body + 12 + Double(backward.count) * 8
    func left(_ item: Int) -> Double { 20 + Double(layout.layerOfItem[item]) * step }
    func middle(_ item: Int) -> Double { top + stack.centre(item) }
    return Picture(
      width: full, height: height, title: title, summary: summary, languages: languages
    ) { painter in
      for (index, link) in links.enumerated() {
        let data: String
        if let lane = backward.firstIndex(of: index) {
          let y = top + body + 8 + Double(lane) * 8
          data = Self.round(
            Point(left(link.from) + boxWidth, middle(link.from)),
            Point(left(link.to), middle(link.to)), y)
        } else {
          data = path(index, left: left, middle: middle, boxWidth: boxWidth)
        }
        painter.group(
          "flow", subjects: nodes[link.from].subjects + nodes[link.to].subjects, title: link.title
        ) { $0.path(data, stroke: link.stroke) }
      }
      for (index, node) in nodes.enumerated() {
        let box = Box(
          x: left(index), y: middle(index) - Self.boxHeight / 2, width: boxWidth,
          height: Self.boxHeight)
        Self.paint(node, in: box, &painter)
      }
    }
  }

  private static func paint(_ node: Node, in box: Box, _ painter: inout SVGPainter) {
    painter.group("node", subjects: node.subjects, title: node.name, isButton: true) { painter in
      painter.rectangle(
        box, fill: .ground,
        stroke: Stroke(
          node.ink, width: node.isMissing ? 1.6 : 1.2, dashes: node.isMissing ? [5, 4] : []),
        corner: 5)
      painter.rectangle(
        Box(x: box.x, y: box.y + 6, width: 3.5, height: box.height - 12), fill: node.ink)
      let hasNote = !node.note.english.isEmpty || !node.note.chinese.isEmpty
      // The name may take two lines, the note has the last.
      painter.paragraph(
        node.name, at: Point(box.x + 10, box.y + (hasNote ? 21.5 : 29)), size: 11.5,
        lineHeight: 13, width: box.width - 15, lines: 2, isCentred: true)
      if hasNote {
        painter.text(
          node.note, at: Point(box.x + 10, box.y + 43), size: 10, ink: .soft,
          maximumWidth: box.width - 15)
      }
    }
  }

  private func path(
    _ index: Int, left: (Int) -> Double, middle: (Int) -> Double, boxWidth: Double
  ) -> String {
    let route = layout.routes[index]
    guard let first = route.first else { return "" }
    var last = Point(left(first) + boxWidth, middle(first))
    var data = "M" + Coordinates.pair(last.x, last.y)
    for item in route.dropFirst() {
      let next = Point(left(item), middle(item))
      let bend = (last.x + next.x) / 2
      data +=
        "C" + Coordinates.pair(bend, last.y) + " " + Coordinates.pair(bend, next.y) + " "
        + Coordinates.pair(next.x, next.y)
      last = next
      if case .bend = layout.items[item] {
        last = Point(next.x + boxWidth, next.y)
        data += "L" + Coordinates.pair(last.x, last.y)
      }
    }
    return data
  }

  private static func round(_ start: Point, _ end: Point, _ lane: Double) -> String {
    "M" + Coordinates.pair(start.x, start.y) + "C" + Coordinates.pair(start.x + 18, start.y) + " "
      + Coordinates.pair(start.x + 18, lane) + " " + Coordinates.pair(start.x, lane) + "L"
      + Coordinates.pair(end.x, lane) + "C" + Coordinates.pair(end.x - 18, lane) + " "
      + Coordinates.pair(end.x - 18, end.y) + " " + Coordinates.pair(end.x, end.y)
  }
}
