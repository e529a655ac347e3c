import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Checks a document against the rules of HTML that concern what reports are made of: elements and
/// attributes that exist, what may stand in what, ids, references, and names of what can be used.
///
/// The documents are written so that XML's rules hold for them too; a parser of XML finds tags that are
/// not closed and attributes that stand twice.
final class HTMLConformance: NSObject, XMLParserDelegate {
  private(set) var faults: [String] = []
  private var stack: [Element] = []
  private var ids: Set<String> = []
  private var references: [(id: String, by: String)] = []
  private var labelled: Set<String> = []
  private var unnamed: [String: String] = [:]
  private var level = 0

  private struct Element {
    let name: String
    let attributes: [String: String]
    var children: [String] = []
    var text = ""
  }

  /// What is wrong with a document; empty where nothing is.
  static func faults(of html: String) -> [String] {
    guard html.hasPrefix("<!DOCTYPE html>") else { return ["no document type"] }
    var text = html.replacingOccurrences(of: "<!DOCTYPE html>", with: "")
    for tag in ["script", "style"] {
      while let start = text.range(of: "<\(tag)>"), let end = text.range(of: "</\(tag)>") {
        let inside = text[start.upperBound..<end.lowerBound]
        if inside.contains("<!--") { return ["a comment inside \(tag)"] }
        text.replaceSubrange(start.lowerBound..<end.upperBound, with: "<\(tag)/>")
      }
    }
    let checker = HTMLConformance()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = checker
    if !parser.parse() {
      let place = "line \(parser.lineNumber), column \(parser.columnNumber)"
      checker.faults.append("not well formed: \(place)")
    }
    checker.finish()
    return Array(Set(checker.faults)).sorted()
  }

  private func fault(_ words: String) { faults.append(words) }

  // MARK: What there is

  private static let global: Set<String> = [
    "id", "class", "lang", "style", "tabindex", "role", "hidden", "title",
  ]
  private static let own: [String: Set<String>] = [
    "meta": ["charset", "name", "content", "http-equiv"], "a": ["href"], "label": ["for"],
    "input": ["type", "name", "checked", "value"], "button": ["type"], "option": ["value"],
    "th": ["scope"],
  ]
  private static let drawn: [String: Set<String>] = {
    let look: Set<String> = [
      "fill", "fill-opacity", "stroke", "stroke-width", "stroke-linejoin", "stroke-opacity",
      "stroke-dasharray", "opacity",
    ]
    return [
      "svg": ["viewBox"], "title": [], "desc": [], "g": look,
      "rect": look.union(["x", "y", "width", "height", "rx"]),
      "circle": look.union(["cx", "cy", "r"]), "path": look.union(["d"]),
      "text": look.union(["x", "y", "font-size", "font-weight", "text-anchor", "paint-order"]),
    ]
  }()
  /// Elements that hold text and other such elements only.
  private static let phrasing: Set<String> = [
    "span", "a", "label", "button", "strong", "small", "input", "select", "svg", "script",
  ]
  private static let holdsPhrasing: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "span", "a", "label", "button", "strong", "small", "summary",
    "figcaption", "dt",
  ]
  private static let flow = phrasing.union([
    "p", "h1", "h2", "h3", "h4", "div", "ul", "dl", "table", "figure", "details", "section",
    "article", "header", "main", "nav",
  ])
  /// What may stand directly in what has rules of its own.
  private static let children: [String: Set<String>] = [
    "html": ["head", "body"], "head": ["meta", "title", "style"], "ul": ["li"],
    "dl": ["dt", "dd", "div"], "table": ["thead", "tbody"], "thead": ["tr"], "tbody": ["tr"],
    "tr": ["th", "td"], "select": ["option"], "figure": flow.union(["figcaption"]),
    "details": flow.union(["summary"]),
  ]
  private static let ownerOf: [String: Set<String>] = [
    "li": ["ul"], "dt": ["dl", "div"], "dd": ["dl", "div"], "tr": ["thead", "tbody"],
    "th": ["tr"], "td": ["tr"], "option": ["select"], "summary": ["details"],
    "figcaption": ["figure"],
  ]
  private static let interactive: Set<String> = [
    "a", "button", "label", "select", "input", "details",
  ]

  // MARK: Walking through it

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    let isDrawn = stack.contains { $0.name == "svg" } || name == "svg"
    checkAttributes(name, attributes, isDrawn: isDrawn)
    if let parent = stack.last { checkPlace(name, in: parent, isDrawn: isDrawn && name != "svg") }
    if let id = attributes["id"], !ids.insert(id).inserted { fault("the id \(id) twice") }
    for key in ["for", "aria-labelledby", "aria-describedby", "data-table"] {
      for id in (attributes[key] ?? "").split(separator: " ") {
        references.append((String(id), key))
      }
    }
    if let link = attributes["href"] {
      if link.hasPrefix("#") {
        references.append((String(link.dropFirst()), "href"))
      } else {
        fault("a link to \(link)")
      }
    }
    if name == "label", let id = attributes["for"] { labelled.insert(id) }
    if ["input", "select"].contains(name), attributes["aria-label"] == nil {
      unnamed[attributes["id"] ?? ""] = name
    }
    if name == "html", attributes["lang"] == nil { fault("no language") }
    if let heading = Int(name.dropFirst()), name.hasPrefix("h"), name.count == 2 {
      if heading > level + 1 { fault("h\(heading) after h\(level)") }
      level = heading
    }
    if let place = stack.indices.last { stack[place].children.append(name) }
    stack.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    let words = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let place = stack.indices.last, !words.isEmpty else { return }
    for index in stack.indices { stack[index].text += words }
    let holder = stack[place].name
    if Self.children[holder] != nil, !["figure", "details"].contains(holder) {
      fault("text in \(holder)")
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let element = stack.popLast() else { return }
    switch name {
    case "svg":
      let isOrnament = element.attributes["aria-hidden"] == "true"
      if !isOrnament, Array(element.children.prefix(2)) != ["title", "desc"] {
        fault("a drawing without words")
      }
    case "details": if element.children.first != "summary" { fault("details without a summary") }
    case "button", "a", "summary", "th", "h1", "h2", "h3", "h4", "title", "option":
      if element.text.isEmpty, element.attributes["aria-label"] == nil { fault("\(name) is empty") }
    default: break
    }
    if element.attributes["tabindex"] != nil,
      element.attributes["aria-label"] == nil, element.attributes["aria-labelledby"] == nil
    {
      fault("\(name) can be reached and has no name")
    }
  }

  private func checkAttributes(_ name: String, _ attributes: [String: String], isDrawn: Bool) {
    let special = isDrawn ? Self.drawn[name] : Self.own[name] ?? []
    guard let special else {
      fault("the element \(name) in a drawing")
      return
    }
    for key in attributes.keys.sorted() {
      let isKnown =
        special.contains(key) || Self.global.contains(key) || key.hasPrefix("aria-")
        || key.hasPrefix("data-")
      if !isKnown { fault("the attribute \(key) at \(name)") }
    }
  }

  private func checkPlace(_ name: String, in parent: Element, isDrawn: Bool) {
    if isDrawn {
      let holders: Set<String> = ["svg", "g"]
      if !holders.contains(parent.name) { fault("\(name) in \(parent.name)") }
      return
    }
    if let owners = Self.ownerOf[name] {
      if !owners.contains(parent.name) { fault("\(name) in \(parent.name)") }
    } else if !Self.flow.contains(name), Self.children[parent.name]?.contains(name) != true,
      parent.name != "head"
    {
      fault("the element \(name) in \(parent.name)")
    }
    if let allowed = Self.children[parent.name], !allowed.contains(name) {
      fault("\(name) in \(parent.name)")
    }
    if Self.holdsPhrasing.contains(parent.name), !Self.phrasing.contains(name) {
      fault("\(name) in \(parent.name)")
    }
    if Self.interactive.contains(name) {
      for outer in stack where ["a", "button", "label"].contains(outer.name) {
        fault("\(name) inside \(outer.name)")
      }
    }
  }

  private func finish() {
    for (id, key) in references where !ids.contains(id) { fault("\(key) to nothing: \(id)") }
    for (id, name) in unnamed where !labelled.contains(id) { fault("\(name) \(id) has no name") }
  }
}
