internal import Drawing
public import Primitives

/// A report as one HTML document that needs nothing else: no network, no script to be read.
///
/// Both languages stand in the document where both are asked for, and a switch at the top, which
/// needs no script, shows one of them; so does the switch between light and dark. The script adds
/// what can do without: choosing a firm shows its parts everywhere, tables sort and filter.
public enum HTMLRenderer {
  /// The document in UTF-8, in one language, or in both with the one shown first in front.
  public static func bytes(_ report: Report, _ languages: [Language]) -> [UInt8] {
    var page = HTMLPage(report, languages.isEmpty ? [.english] : languages)
    return Array(page.text().utf8)
  }
}

/// Writes the parts of a report as HTML.
struct HTMLPage {
  let report: Report
  let languages: [Language]
  var writer = MarkupWriter()
  /// How many tables and drawings there are so far: their ids.
  var tables = 0
  var drawings = 0
  /// The id of the heading of the section that is being written.
  var headingID = "main"

  init(_ report: Report, _ languages: [Language]) {
    self.report = report
    self.languages = languages
  }

  var first: Language { languages.first ?? .english }

  static func tag(_ language: Language) -> String { language == .english ? "en" : "zh-Hans" }

  mutating func text() -> String {
    writer.markup("<!DOCTYPE html>\n")
    writer.open("html", [("lang", Self.tag(first))])
    writer.open("head")
    writer.markup("<meta charset=\"utf-8\"/>")
    writer.markup("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>")
    writer.markup("<meta name=\"color-scheme\" content=\"light dark\"/>")
    // The document asks nothing of anybody.
    writer.markup(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\"/>")
    writer.element("title", [], title())
    writer.markup("<style>" + HTMLStyle.sheet + "</style>")
    writer.close("head")
    writer.markup("\n")
    writer.open("body")
    switches()
    writer.open("div", [("class", "page")])
    header()
    writer.open("main", [("id", "main")])
    for section in report.sections { self.section(section) }
    writer.close("main")
    writer.close("div")
    writer.markup("<script>" + HTMLScript.text + "</script>")
    writer.close("body")
    writer.close("html")
    writer.markup("\n")
    return writer.text
  }

  private func title() -> String {
    let name = report.subtitle[first]
    return name.isEmpty ? report.title[first] : "\(report.title[first]) · \(name)"
  }

  // MARK: Words

  /// Words in each language, the one that is not wanted hidden by the sheet.
  mutating func words(_ text: LocalizedText, _ tag: String = "span", class name: String? = nil) {
    let shown = languages.map { text[$0] }
    if Set(shown).count <= 1 {
      if tag == "span", name == nil {
        writer.write(shown.first ?? "")
      } else {
        writer.element(tag, [("class", name)], shown.first ?? "")
      }
      return
    }
    if tag == "span" {
      for (language, words) in zip(languages, shown) { one(words, language, name) }
      return
    }
    writer.open(tag, [("class", name)])
    for (language, words) in zip(languages, shown) { one(words, language, nil) }
    writer.close(tag)
  }

  private mutating func one(_ words: String, _ language: Language, _ name: String?) {
    writer.element(
      "span",
      [
        ("class", language.rawValue + (name.map { " " + $0 } ?? "")), ("lang", Self.tag(language)),
      ], words)
  }

  // MARK: Frame

  /// Radio buttons before everything, so that the sheet can see which is chosen.
  private mutating func switches() {
    if languages.count > 1 {
      for language in languages {
        writer.markup(
          "<input class=\"switch\" type=\"radio\" name=\"lang\" id=\"l-\(language.rawValue)\" "
            + "aria-label=\"\(language == .english ? "English" : "中文")\""
            + (language == first ? " checked=\"checked\"/>" : "/>"))
      }
    }
    for (id, english, chinese) in Self.themes {
      let label = first == .english ? english : chinese
      writer.markup(
        "<input class=\"switch\" type=\"radio\" name=\"theme\" id=\"t-\(id)\" "
          + "aria-label=\"\(label)\"" + (id == "auto" ? " checked=\"checked\"/>" : "/>"))
    }
  }

  private static let themes = [
    ("auto", "Auto", "自动"), ("light", "Light", "浅色"), ("dark", "Dark", "深色"),
  ]

  private mutating func header() {
    writer.markup("<a class=\"skip\" href=\"#main\">")
    words(LocalizedText(english: "To the report", chinese: "跳到正文"))
    writer.markup("</a>")
    writer.open("header")
    writer.open("div", [("class", "bar")])
    writer.open("div", [("class", "names")])
    words(report.title, "h1")
    if !report.subtitle[first].isEmpty { words(report.subtitle, "p", class: "sub") }
    writer.close("div")
    writer.open("div", [("class", "tools")])
    if languages.count > 1 {
      writer.open("span", [("class", "choice")])
      for language in languages {
        writer.element(
          "label", [("for", "l-" + language.rawValue)],
          language == .english ? "English" : "中文")
      }
      writer.close("span")
    }
    writer.open("span", [("class", "choice")])
    for (id, english, chinese) in Self.themes {
      writer.open("label", [("for", "t-" + id)])
      words(LocalizedText(english: english, chinese: chinese))
      writer.close("label")
    }
    writer.close("span")
    writer.close("div")
    writer.close("div")
    navigation()
    writer.close("header")
  }

  private mutating func navigation() {
    writer.open("nav")
    writer.open("ul")
    for section in report.sections {
      writer.open("li")
      writer.open("a", [("href", "#" + section.id)])
      words(section.title)
      writer.close("a")
      writer.close("li")
    }
    writer.close("ul")
    writer.close("nav")
    guard report.subjects.count > 1 else { return }
    writer.open("div", [("class", "pick needs-script"), ("role", "search")])
    writer.open("label", [("for", "subject")])
    words(LocalizedText(english: "Show only", chinese: "只看"))
    writer.close("label")
    writer.open("select", [("id", "subject")])
    option("", LocalizedText(english: "everything", chinese: "全部"))
    for (number, name) in report.subjects.enumerated() { option(String(number), name) }
    writer.close("select")
    writer.open("button", [("type", "button"), ("id", "all")])
    words(LocalizedText(english: "Clear", chinese: "清除"))
    writer.close("button")
    writer.element("span", [("id", "told"), ("role", "status")], "")
    writer.close("div")
  }

  /// A choice: it can hold no markup, so that both languages stand in it until the script takes one.
  private mutating func option(_ value: String, _ name: LocalizedText) {
    let shown = languages.map { name[$0] }
    let differ = Set(shown).count > 1
    writer.element(
      "option",
      [("value", value)]
        + (differ ? languages.map { ("data-" + $0.rawValue, name[$0]) } : []),
      differ ? shown.joined(separator: " · ") : shown.first ?? "")
  }

  // MARK: Parts

  private mutating func section(_ section: Report.Section) {
    writer.markup("\n")
    writer.open("section", [("id", section.id), ("aria-labelledby", "h-" + section.id)])
    headingID = "h-" + section.id
    writer.open("h2", [("id", headingID)])
    words(section.title)
    writer.close("h2")
    for part in section.parts { self.part(part) }
    writer.close("section")
  }

  mutating func part(_ part: Report.Part) {
    switch part {
    case .heading(let text): words(text, "h3")
    case .paragraph(let text): words(text, "p")
    case .list(let points):
      writer.open("ul")
      for point in points { words(point, "li") }
      writer.close("ul")
    case .tiles(let tiles):
      writer.open("dl", [("class", "tiles")])
      for tile in tiles {
        writer.open("div")
        words(tile.label, "dt")
        writer.open("dd")
        words(tile.figure, "strong")
        if !tile.note.english.isEmpty { words(tile.note, "small") }
        writer.close("dd")
        writer.close("div")
      }
      writer.close("dl")
    case .table(let table): self.table(table)
    case .drawing(let drawing): self.drawing(drawing)
    case .cards(let cards):
      writer.open("div", [("class", "cards")])
      for card in cards { self.card(card) }
      writer.close("div")
    case .details(let title, let parts):
      writer.open("details")
      words(title, "summary")
      for part in parts { self.part(part) }
      writer.close("details")
    }
  }

  private mutating func card(_ card: Report.Card) {
    writer.open("article", [("class", "card"), ("data-s", Self.numbers(card.subjects))])
    words(card.title, "h3")
    writer.open("dl", [("class", "facts")])
    for (name, figure) in card.facts {
      words(name, "dt")
      words(figure, "dd")
    }
    writer.close("dl")
    for part in card.parts {
      if case .drawing(let drawing) = part {
        self.drawing(drawing, heading: "h4")
      } else {
        self.part(part)
      }
    }
    writer.close("article")
  }

  private mutating func drawing(_ drawing: ReportDrawing, heading: String = "h3") {
    drawings += 1
    let id = "d\(drawings)"
    writer.open("figure")
    writer.open(heading, [("id", id + "-h")])
    words(drawing.title)
    writer.close(heading)
    if !drawing.legend.isEmpty {
      writer.open("ul", [("class", "legend")])
      for entry in drawing.legend {
        writer.open("li")
        let sample = Picture(
          width: 28, height: 10, title: entry.words, summary: entry.words, languages: languages
        ) { $0.line(Point(0, 5), Point(28, 5), entry.stroke) }
        writer.markup(sample.sample)
        words(entry.words)
        writer.close("li")
      }
      writer.close("ul")
    }
    scroll(named: id + "-h")
    writer.markup(drawing.picture(languages).element(id: id))
    writer.close("div")
    words(drawing.summary, "figcaption")
    writer.close("figure")
  }

  /// Opens what scrolls by itself where it is wider than the page; the keyboard reaches it, so that it
  /// needs a name.
  mutating func scroll(named id: String) {
    writer.open(
      "div",
      [("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", id)])
  }

  static func numbers(_ subjects: [Int]) -> String? {
    subjects.isEmpty ? nil : subjects.map(String.init).joined(separator: " ")
  }
}
