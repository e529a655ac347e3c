public import Primitives

/// A finished drawing, which can stand in a page or be a file by itself.
public struct Picture: Sendable {
  /// Its width in its own units; text of size 12 is meant to be read at one unit a pixel.
  public let width: Double
  /// Its height.
  public let height: Double
  /// What it is.
  public let title: LocalizedText
  /// What it shows, for those who cannot see it.
  public let summary: LocalizedText
  private let languages: [Language]
  private let body: String

  /// A drawing of what `paint` paints.
  public init(
    width: Double, height: Double, title: LocalizedText, summary: LocalizedText,
    languages: [Language], _ paint: (inout SVGPainter) -> Void
  ) {
    var painter = SVGPainter(languages)
    paint(&painter)
    self.width = width.isFinite ? max(1, width) : 1
    self.height = height.isFinite ? max(1, height) : 1
    self.title = title
    self.summary = summary
    self.languages = painter.languages
    body = painter.markup.text
  }

  /// The `svg` element for an HTML page whose style sheet has `Palette`.
  ///
  /// - Parameter id: begins the ids inside; unique on the page, letters and digits only.
  public func element(id: String) -> String {
    var writer = MarkupWriter()
    let painter = SVGPainter(languages)
    writer.open(
      "svg",
      [
        ("viewBox", "0 0 \(Coordinates.text(width)) \(Coordinates.text(height))"),
        ("role", "group"), ("aria-labelledby", "\(id)-t \(id)-d"),
        ("style", "--w:\(Coordinates.text(width))px"),
      ])
    writer.element("title", [("id", id + "-t")], painter.joined(title))
    writer.element("desc", [("id", id + "-d")], painter.joined(summary))
    writer.markup(body)
    writer.close("svg")
    return writer.text
  }

  /// The drawing as an ornament beside words that say what it is; hidden from those who listen.
  public var sample: String {
    var writer = MarkupWriter()
    writer.open(
      "svg",
      [
        ("viewBox", "0 0 \(Coordinates.text(width)) \(Coordinates.text(height))"),
        ("aria-hidden", "true"),
      ])
    writer.markup(body)
    writer.close("svg")
    return writer.text
  }

  /// The drawing as a file of its own, in its first language; light or dark as the reader's system is.
  public var file: String {
    var writer = MarkupWriter()
    let first = languages.first ?? .english
    writer.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", Coordinates.text(width)),
        ("height", Coordinates.text(height)),
        ("viewBox", "0 0 \(Coordinates.text(width)) \(Coordinates.text(height))"),
        ("role", "img"), ("lang", first == .chinese ? "zh-Hans" : "en"),
        ("font-family", Self.fonts),
      ])
    writer.element("title", [], title[first])
    writer.element("desc", [], summary[first])
    writer.element("style", [], Self.style(showing: first))
    writer.empty(
      "rect",
      [("width", "100%"), ("height", "100%"), ("class", "f-ground"), ("fill", "#ffffff")])
    writer.markup(body)
    writer.close("svg")
    return writer.text + "\n"
  }

  /// The faces that text is set in: those of the system, in both scripts.
  public static let fonts =
    "system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, PingFang SC, "
    + "Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, "
    + "WenQuanYi Micro Hei, sans-serif"

  private static func style(showing language: Language) -> String {
    let hidden = language == .english ? "zh" : "en"
    return ":root{\(Palette.variables(dark: false))}"
      + "@media (prefers-color-scheme:dark){:root{\(Palette.variables(dark: true))}}"
      + Palette.rules + ".halo{stroke:var(--ground)}.\(hidden){display:none}"
  }
}
