public import Primitives

/// Bars to the right of names: amounts from a common line, or bands between two values.
///
/// Values that can be compared share an axis. Those of things that cannot, prices of a gas and of a
/// metal, have each a scale of its own, with its zero marked.
public struct BarDiagram: Sendable {
  /// A bar.
  public struct Bar: Sendable {
    /// Its name.
    public let name: LocalizedText
    /// Where it begins; 0 for an amount.
    public let from: Double
    /// Where it ends.
    public let to: Double
    /// A value on it that is marked, or nil.
    public let mark: Double?
    /// What stands behind it.
    public let note: LocalizedText
    /// Its colour.
    public let ink: Ink
    /// The numbers of the things that it stands for.
    public let subjects: [Int]

    /// A bar.
    public init(
      _ name: LocalizedText, from: Double = 0, to: Double, mark: Double? = nil,
      note: LocalizedText, ink: Ink, subjects: [Int]
    ) {
      self.name = name
      self.from = from
      self.to = to
      self.mark = mark
      self.note = note
      self.ink = ink
      self.subjects = subjects
    }
  }

  /// What the lengths of bars are measured by.
  public enum Scale: Hashable, Sendable {
    /// One axis for all.
    case common
    /// Each bar fills the room with what lies between zero and its ends.
    case own
  }

  private let bars: [Bar]
  private let axis: LocalizedText
  private let scale: Scale

  /// A diagram; `axis` says what the values are. Bars without finite ends are left out.
  public init(_ bars: [Bar], axis: LocalizedText, scale: Scale = .common) {
    self.bars = bars.filter { $0.from.isFinite && $0.to.isFinite }
    self.axis = axis
    self.scale = scale
  }

  /// The drawing.
  public func picture(
    title: LocalizedText, summary: LocalizedText, languages: [Language], width: Double = 960
  ) -> Picture {
    let nameWidth = width * 0.3
    let noteWidth = width * 0.2
    let row = 26.0
    let left = nameWidth + 12
    let right = width - noteWidth - 12
    let ticks = scale == .common ? Self.ticks(bars) : []
    let height = Double(bars.count) * row + (scale == .common ? 44 : 30)
    return Picture(
      width: width, height: height, title: title, summary: summary, languages: languages
    ) { painter in
      let common = Span(ticks, left: left, right: right)
      for tick in ticks {
        painter.line(
          Point(common.x(tick), 4), Point(common.x(tick), height - 36),
          Stroke(.rule, width: tick == 0 ? 1.4 : 0.7))
        painter.text(
          LargeNumber.atAxis(tick), at: Point(common.x(tick), height - 22), size: 11,
          anchor: .middle, ink: .soft)
      }
      painter.text(
        axis, at: Point((left + right) / 2, height - 5), size: 11, anchor: .middle, ink: .soft)
      for (index, bar) in bars.enumerated() {
        let y = 6 + Double(index) * row
        let span =
          scale == .common ? common : Span([bar.from, bar.to, 0], left: left, right: right)
        painter.group("bar", subjects: bar.subjects, title: bar.name) { painter in
          painter.text(
            bar.name, at: Point(nameWidth, y + 14), size: 12, anchor: .end,
            maximumWidth: nameWidth - 6)
          if scale == .own {
            painter.line(Point(left, y + 10), Point(right, y + 10), Stroke(.rule, width: 1))
            painter.line(
              Point(span.x(0), y + 1), Point(span.x(0), y + 19), Stroke(.soft, width: 1.4))
          }
          let ends = [span.x(bar.from), span.x(bar.to)]
          let (start, end) = (ends.min() ?? left, ends.max() ?? left)
          painter.rectangle(
            Box(x: start, y: y + 3, width: max(1.5, end - start), height: 14), fill: bar.ink,
            opacity: 0.85, corner: 2)
          if let mark = bar.mark, mark.isFinite {
            painter.line(
              Point(span.x(mark), y), Point(span.x(mark), y + 20), Stroke(.ink, width: 2))
          }
          painter.text(
            bar.note, at: Point(right + 10, y + 14), size: 11, ink: .soft,
            maximumWidth: noteWidth)
        }
      }
    }
  }

  private static func ticks(_ bars: [Bar]) -> [Double] {
    let values: [Double] = bars.map(\.from) + bars.map(\.to) + [0]
    return NiceSteps.values(from: values.min() ?? 0, to: values.max() ?? 1, count: 5)
  }

  /// Where values stand between two edges of the drawing.
  private struct Span {
    let low: Double
    let length: Double
    let left: Double
    let right: Double

    init(_ values: [Double], left: Double, right: Double) {
      low = values.min() ?? 0
      length = max((values.max() ?? 1) - low, 1e-300)
      self.left = left
      self.right = right
    }

    func x(_ value: Double) -> Double { left + (value - low) / length * (right - left) }
  }
}
