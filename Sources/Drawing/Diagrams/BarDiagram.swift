public import Primitives

/// Bars to the right of names: amounts from a common line, or bands between two values.
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

  private let bars: [Bar]
  private let axis: LocalizedText

  /// A diagram; `axis` says what the values are. Bars without finite ends are left out.
  public init(_ bars: [Bar], axis: LocalizedText) {
    self.bars = bars.filter { $0.from.isFinite && $0.to.isFinite }
    self.axis = axis
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
    let values: [Double] = bars.map(\.from) + bars.map(\.to) + [0]
    let ticks = NiceSteps.values(from: values.min() ?? 0, to: values.max() ?? 1, count: 5)
    let (low, high) = (ticks.first ?? 0, ticks.last ?? 1)
    func x(_ value: Double) -> Double {
      left + (value - low) / max(high - low, 1e-300) * (right - left)
    }
    let height = Double(bars.count) * row + 44
    return Picture(
      width: width, height: height, title: title, summary: summary, languages: languages
    ) { painter in
      for tick in ticks {
        painter.line(
          Point(x(tick), 4), Point(x(tick), height - 36),
          Stroke(.rule, width: tick == 0 ? 1.4 : 0.7))
        painter.text(
          LocalizedText(same: AxisText.text(tick)), at: Point(x(tick), height - 22), size: 11,
          anchor: .middle, ink: .soft)
      }
      painter.text(
        axis, at: Point((left + right) / 2, height - 5), size: 11, anchor: .middle, ink: .soft)
      for (index, bar) in bars.enumerated() {
        let y = 6 + Double(index) * row
        painter.group("bar", subjects: bar.subjects, title: bar.name) { painter in
          painter.text(
            bar.name, at: Point(nameWidth, y + 14), size: 12, anchor: .end,
            maximumWidth: nameWidth - 6)
          let (start, end) = (min(x(bar.from), x(bar.to)), max(x(bar.from), x(bar.to)))
          painter.rectangle(
            Box(x: start, y: y + 3, width: max(1.5, end - start), height: 14), fill: bar.ink,
            opacity: 0.85, corner: 2)
          if let mark = bar.mark, mark.isFinite {
            painter.line(
              Point(x(mark), y), Point(x(mark), y + 20), Stroke(.ink, width: 2))
          }
          painter.text(
            bar.note, at: Point(right + 10, y + 14), size: 11, ink: .soft,
            maximumWidth: noteWidth)
        }
      }
    }
  }
}

/// Figures at axes: short, with the usual letters for thousands and millions.
enum AxisText {
  static func text(_ value: Double) -> String {
    let size = value.magnitude
    let units: [(Double, String)] = [(1e9, "G"), (1e6, "M"), (1e3, "k")]
    for (unit, letter) in units where size >= unit * 0.9999 {
      return DecimalText.significant(value / unit, digits: 4, grouping: ",") + letter
    }
    return DecimalText.significant(value, digits: 4)
  }
}
