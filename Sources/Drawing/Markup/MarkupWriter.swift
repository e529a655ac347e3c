/// Writes tags and text of SVG and HTML, with everything escaped that comes from outside.
///
/// Text and attribute values may come from other people's files: nothing in them can end a tag, start
/// one, or reorder what stands beside them.
public struct MarkupWriter: Sendable {
  /// What was written so far.
  public private(set) var text = ""

  /// A writer that has written nothing.
  public init() {}

  /// Opens an element. Attributes with no value are left out.
  public mutating func open(_ name: String, _ attributes: [(String, String?)] = []) {
    tag(name, attributes, end: ">")
  }

  /// Closes an element.
  public mutating func close(_ name: String) {
    text += "</"
    text += name
    text += ">"
  }

  /// An element without content, as XML and HTML both read it.
  public mutating func empty(_ name: String, _ attributes: [(String, String?)] = []) {
    tag(name, attributes, end: "/>")
  }

  /// An element that holds text only.
  public mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], _ words: String
  ) {
    open(name, attributes)
    write(words)
    close(name)
  }

  /// Text.
  public mutating func write(_ words: String) { text += Self.escaped(words) }

  /// Markup that is known to be well formed: what another writer wrote, or a constant.
  public mutating func markup(_ markup: String) { text += markup }

  private mutating func tag(_ name: String, _ attributes: [(String, String?)], end: String) {
    text += "<"
    text += name
    for (key, value) in attributes {
      guard let value else { continue }
      text += " "
      text += key
      text += "=\""
      text += Self.escaped(value)
      text += "\""
    }
    text += end
  }

  /// Text as it may stand between tags and inside quoted attributes.
  ///
  /// Control characters become spaces; marks that override the direction of writing and characters
  /// that XML does not know are dropped.
  public static func escaped(_ words: String) -> String {
    if words.utf8.allSatisfy({
      $0 >= 0x20 && $0 < 0x7F && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E && $0 != 0x22 && $0 != 0x27
    }) {
      return words
    }
    var result = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x26: result.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3C: result.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3E: result.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: result.append(contentsOf: "&quot;".unicodeScalars)
      case 0x27: result.append(contentsOf: "&#39;".unicodeScalars)
      case 0..<0x20, 0x7F..<0xA0: result.append(" ")
      case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
        0xFFFE, 0xFFFF:
        continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
