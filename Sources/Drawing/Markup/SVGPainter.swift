public import Primitives

/// Where text stands to its point.
public enum TextAnchor: String, Sendable {
  case start
  case middle
  case end
}

/// How a line or an area looks.
public struct Stroke: Sendable {
  /// Its colour.
  public var ink: Ink
  /// Its width.
  public var width: Double
  /// Lengths of dashes and gaps; empty: unbroken.
  public var dashes: [Double]
  /// How much of what is behind it hides, 0...1.
  public var opacity: Double

  /// A line.
  public init(_ ink: Ink, width: Double = 1, dashes: [Double] = [], opacity: Double = 1) {
    self.ink = ink
    self.width = width
    self.dashes = dashes
    self.opacity = opacity
  }
}

/// Paints shapes and text as SVG.
///
/// Every colour is written as an attribute for programs that know no style sheets, and as a class
/// for those that do, so that one drawing serves a light and a dark ground. A text that differs
/// between the languages is written once for each, with the class `en` or `zh`.
public struct SVGPainter: Sendable {
  /// The languages to write, the one shown first in front; never empty.
  public let languages: [Language]
  private(set) var markup = MarkupWriter()

  /// A painter; no language means English.
  public init(_ languages: [Language]) {
    self.languages = languages.isEmpty ? [.english] : languages
  }

  // MARK: Groups

  /// A group of shapes that belong to the same things.
  ///
  /// - Parameters:
  ///   - name: a class of its own, without spaces.
  ///   - subjects: numbers of the things that it shows; written as `data-s="1 2"`.
  ///   - title: what a reader is told of it.
  ///   - isButton: whether it can be chosen by pointer and keyboard.
  ///   - opacity: how much all of it together hides of what is behind, 0...1.
  ///   - body: paints what is in it.
  public mutating func group(
    _ name: String, subjects: [Int] = [], title: LocalizedText? = nil, isButton: Bool = false,
    opacity: Double = 1, _ body: (inout SVGPainter) -> Void
  ) {
    markup.open(
      "g",
      [
        ("class", name),
        ("data-s", subjects.isEmpty ? nil : subjects.map(String.init).joined(separator: " ")),
        ("tabindex", isButton ? "0" : nil), ("role", isButton ? "button" : nil),
        ("aria-label", isButton ? title.map(joined) : nil),
        ("opacity", opacity < 1 ? DecimalText.significant(opacity, digits: 2) : nil),
      ])
    if let title { self.title(title) }
    body(&self)
    markup.close("g")
  }

  private mutating func title(_ words: LocalizedText) { markup.element("title", [], joined(words)) }

  /// All languages in one text, for places that can hold only one.
  func joined(_ words: LocalizedText) -> String {
    var texts: [String] = []
    for language in languages where !texts.contains(words[language]) {
      texts.append(words[language])
    }
    return texts.joined(separator: " · ")
  }

  // MARK: Shapes

  /// A rectangle.
  public mutating func rectangle(
    _ box: Box, fill: Ink?, opacity: Double = 1, stroke: Stroke? = nil, corner: Double = 0
  ) {
    markup.empty(
      "rect",
      [
        ("x", Coordinates.text(box.x)), ("y", Coordinates.text(box.y)),
        ("width", Coordinates.text(max(0, box.width))),
        ("height", Coordinates.text(max(0, box.height))),
        ("rx", corner > 0 ? Coordinates.text(corner) : nil),
      ] + look(fill: fill, opacity: opacity, stroke: stroke))
  }

  /// A circle.
  public mutating func circle(
    _ centre: Point, radius: Double, fill: Ink?, opacity: Double = 1, stroke: Stroke? = nil
  ) {
    markup.empty(
      "circle",
      [
        ("cx", Coordinates.text(centre.x)), ("cy", Coordinates.text(centre.y)),
        ("r", Coordinates.text(max(0, radius))),
      ] + look(fill: fill, opacity: opacity, stroke: stroke))
  }

  /// A line through a path in the grammar of SVG paths, or an area where there is a fill.
  public mutating func path(
    _ data: String, stroke: Stroke?, fill: Ink? = nil, opacity: Double = 1
  ) {
    markup.empty("path", [("d", data)] + look(fill: fill, opacity: opacity, stroke: stroke))
  }

  /// A straight line.
  public mutating func line(_ start: Point, _ end: Point, _ stroke: Stroke) {
    path(
      "M\(Coordinates.pair(start.x, start.y))L\(Coordinates.pair(end.x, end.y))", stroke: stroke)
  }

  private func look(fill: Ink?, opacity: Double, stroke: Stroke?) -> [(String, String?)] {
    var classes: [String] = []
    if let fill { classes.append("f-" + fill.name) }
    if let stroke { classes.append("s-" + stroke.ink.name) }
    func share(_ value: Double) -> String? {
      value < 1 ? DecimalText.significant(value, digits: 2) : nil
    }
    return [
      ("class", classes.isEmpty ? nil : classes.joined(separator: " ")),
      ("fill", fill.map(Palette.light) ?? "none"), ("fill-opacity", share(opacity)),
      ("stroke", stroke.map { Palette.light($0.ink) }),
      ("stroke-width", stroke.map { Coordinates.text($0.width) }),
      ("stroke-linejoin", stroke.map { _ in "round" }),
      ("stroke-opacity", stroke.flatMap { share($0.opacity) }),
      (
        "stroke-dasharray",
        stroke.flatMap {
          $0.dashes.isEmpty ? nil : $0.dashes.map(Coordinates.text).joined(separator: " ")
        }
      ),
    ]
  }

  // MARK: Text

  /// A line of text at a point. What does not fit into `maximumWidth` is cut, with an ellipsis; with
  /// `hasHalo` the ground shows round the letters, over lines and areas.
  public mutating func text(
    _ words: LocalizedText, at point: Point, size: Double = 12, anchor: TextAnchor = .start,
    ink: Ink = .ink, isBold: Bool = false, maximumWidth: Double? = nil, hasHalo: Bool = false
  ) {
    var shown: [String] = []
    for language in languages {
      let whole = words[language]
      shown.append(
        maximumWidth.map {
          TextWidth.fitted(whole, size: isBold ? size * 1.08 : size, width: $0)
        } ?? whole)
    }
    let differ = Set(shown).count > 1
    for (language, line) in zip(languages, shown) {
      guard !line.isEmpty else { continue }
      var classes = "f-" + ink.name
      if differ { classes += " " + language.rawValue }
      if hasHalo { classes += " halo" }
      markup.element(
        "text",
        [
          ("x", Coordinates.text(point.x)), ("y", Coordinates.text(point.y)), ("class", classes),
          ("font-size", Coordinates.text(size)),
          ("text-anchor", anchor == .start ? nil : anchor.rawValue),
          ("font-weight", isBold ? "600" : nil), ("fill", Palette.light(ink)),
          ("stroke", hasHalo ? Palette.light(.ground) : nil),
          ("stroke-width", hasHalo ? "3" : nil), ("stroke-linejoin", hasHalo ? "round" : nil),
          ("paint-order", hasHalo ? "stroke" : nil),
        ], line)
      if !differ { return }
    }
  }

  /// Words on as many lines as they need, at most `lines`; what does not fit ends with an ellipsis.
  /// The first line stands at the point, or with `isCentred` the block is as high above as below it.
  ///
  /// - Returns: how many lines the longest of the languages takes.
  @discardableResult
  public mutating func paragraph(
    _ words: LocalizedText, at point: Point, size: Double = 12, lineHeight: Double = 14,
    anchor: TextAnchor = .start, ink: Ink = .ink, isBold: Bool = false, width: Double, lines: Int,
    isCentred: Bool = false, hasHalo: Bool = false
  ) -> Int {
    let cuts = languages.map {
      TextWidth.lines(words[$0], size: isBold ? size * 1.08 : size, width: width, lines: lines)
    }
    let isCommon = Set(cuts).count == 1
    for (language, cut) in zip(languages, cuts) {
      let shift = isCentred ? Double(cut.count - 1) / 2 * lineHeight : 0
      for (row, line) in cut.enumerated() {
        let isEnglish = isCommon || language == .english
        let isChinese = isCommon || language == .chinese
        text(
          LocalizedText(english: isEnglish ? line : "", chinese: isChinese ? line : ""),
          at: Point(point.x, point.y - shift + Double(row) * lineHeight), size: size,
          anchor: anchor, ink: ink, isBold: isBold, hasHalo: hasHalo)
      }
      if isCommon { break }
    }
    return cuts.map(\.count).max() ?? 0
  }

  /// The widest of the languages.
  public func width(_ words: LocalizedText, size: Double) -> Double {
    languages.map { TextWidth.of(words[$0], size: size) }.max() ?? 0
  }
}
