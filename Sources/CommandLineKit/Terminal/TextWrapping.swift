extension TerminalText {
  /// `text` in lines of at most `width` columns.
  ///
  /// Words in letters are kept whole where they fit; Chinese, Japanese and Korean text breaks
  /// between any two characters, but a closing mark never begins a line and an opening mark never
  /// ends one. Line ends in the text stay; spaces at a break vanish. A word that is wider than a
  /// line is cut.
  ///
  /// - Parameters:
  ///   - text: any text; lines in it are wrapped one by one.
  ///   - width: at least 2 is used, so that a wide character has room.
  /// - Returns: At least one line.
  /// - Complexity: O(length).
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrapped(paragraph: $0, to: max(2, width)) }
  }

  private static func wrapped(paragraph: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    var gap = 0
    for piece in pieces(of: paragraph) {
      guard piece.text != " " else {
        gap += 1
        continue
      }
      if !line.isEmpty, lineWidth + gap + piece.width > width {
        lines.append(line)
        (line, lineWidth, gap) = ("", 0, 0)
      }
      // Spaces at the very beginning are an indent and stay; those behind a break are gone.
      if gap < width {
        line += spaces(gap)
        lineWidth += gap
      }
      gap = 0
      if lineWidth + piece.width <= width {
        line += piece.text
        lineWidth += piece.width
      } else {
        cut(piece.text, into: &lines, line: &line, lineWidth: &lineWidth, width: width)
      }
    }
    return lines + [line]
  }

  /// Lays a piece that is wider than a line over as many lines as it needs.
  private static func cut(
    _ text: String, into lines: inout [String], line: inout String, lineWidth: inout Int, width: Int
  ) {
    for character in text {
      let columns = DisplayWidth.of(character)
      if lineWidth + columns > width, !line.isEmpty {
        lines.append(line)
        (line, lineWidth) = ("", 0)
      }
      line.append(character)
      lineWidth += columns
    }
  }

  /// The parts of a paragraph between which a line may end: single spaces, words, and wide
  /// characters with the marks that cling to them.
  private static func pieces(of paragraph: Substring) -> [(text: String, width: Int)] {
    var pieces: [(text: String, width: Int)] = []
    var previous: Character?
    for character in paragraph {
      let columns = DisplayWidth.of(character)
      if character != " ", let last = previous, last != " ", !mayBreak(last, character),
        let end = pieces.indices.last
      {
        pieces[end].text.append(character)
        pieces[end].width += columns
      } else {
        pieces.append((String(character), columns))
      }
      previous = character
    }
    return pieces
  }

  private static func mayBreak(_ left: Character, _ right: Character) -> Bool {
    guard DisplayWidth.of(left) == 2 || DisplayWidth.of(right) == 2 else { return false }
    return !closingMarks.contains(right) && !openingMarks.contains(left)
  }

  private static let closingMarks: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "】", "》", "」", "』", "〉", "〕", "”", "’", "…", "％",
    ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "°",
  ]
  private static let openingMarks: Set<Character> = [
    "（", "【", "《", "「", "『", "〈", "〔", "“", "‘", "(", "[", "{",
  ]
}
