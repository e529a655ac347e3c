public import Primitives

/// Flows between things as bands whose width is the amount.
public struct SankeyDiagram: Sendable {
  /// One thing.
  public struct Node: Sendable {
    /// What it is called.
    public let name: LocalizedText
    /// The numbers of the things that it stands for.
    public let subjects: [Int]
    /// Its colour.
    public let ink: Ink

    /// A thing.
    public init(_ name: LocalizedText, subjects: [Int], ink: Ink = .soft) {
      self.name = name
      self.subjects = subjects
      self.ink = ink
    }
  }

  /// One flow.
  public struct Flow: Sendable {
    /// Position of where it starts.
    public let from: Int
    /// Position of where it ends.
    public let to: Int
    /// How much, above 0; where nobody knows, how wide it is drawn.
    public let amount: Double
    /// Whether the amount is known: a band of unknown amount is a dashed line.
    public let isKnown: Bool
    /// Its colour.
    public let ink: Ink
    /// What a reader is told of it.
    public let title: LocalizedText

    /// A flow.
    public init(
      from: Int, to: Int, amount: Double, isKnown: Bool = true, ink: Ink, title: LocalizedText
    ) {
      self.from = from
      self.to = to
      self.amount = amount
      self.isKnown = isKnown
      self.ink = ink
      self.title = title
    }
  }

  private let nodes: [Node]
  private let flows: [Flow]
  private let layout: LayeredLayout

  /// A diagram. Flows of no positive amount, from a thing to itself or to nothing are left out.
  public init(nodes: [Node], flows: [Flow]) {
    self.nodes = nodes
    self.flows = flows.filter {
      $0.amount > 0 && $0.amount.isFinite && $0.from != $0.to && nodes.indices.contains($0.from)
        && nodes.indices.contains($0.to)
    }
    layout = LayeredLayout(
      count: nodes.count,
      arcs: self.flows.map { .init(from: $0.from, to: $0.to, weight: $0.amount) })
  }

  /// How many pieces of bands cross.
  public var crossings: Int { layout.crossings }

  /// The drawing, `width` wide; as high as it needs to be.
  public func picture(
    title: LocalizedText, summary: LocalizedText, languages: [Language], width: Double = 960
  ) -> Picture {
    let plan = SankeyGeometry(nodes: nodes, flows: flows, layout: layout, width: width)
    return Picture(
      width: width, height: plan.height, title: title, summary: summary, languages: languages
    ) { painter in
      for (index, flow) in flows.enumerated() {
        let ends = nodes[flow.from].subjects + nodes[flow.to].subjects
        painter.group("flow", subjects: ends, title: flow.title) { painter in
          painter.path(
            plan.paths[index],
            stroke: Stroke(
              flow.ink, width: flow.isKnown ? max(1.2, plan.thickness[index]) : 1.6,
              dashes: flow.isKnown ? [] : [6, 4], opacity: Palette.bandOpacity))
        }
      }
      for (index, node) in nodes.enumerated() {
        let box = plan.boxes[index]
        painter.group("node", subjects: node.subjects, title: node.name, isButton: true) {
          painter in
          painter.rectangle(box, fill: node.ink, corner: 1.5)
          painter.text(
            node.name, at: Point(box.x + box.width + 6, box.y + box.height / 2 + 4),
            maximumWidth: plan.labelWidth, hasHalo: true)
        }
      }
    }
  }
}
