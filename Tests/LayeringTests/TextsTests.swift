import Foundation
import Testing

/// All texts of the sources, both languages side by side: none lacks its Chinese, one English text has
/// one Chinese text, and no sentence is written down twice.
@Suite struct TextsTests {
  /// Texts that mean different things in different places, and say so in Chinese.
  ///
  /// A `gap` is a missing link in one place and the distance to a bound in another.
  static let homonyms: Set<String> = ["gap"]

  /// Texts that are the same in both languages, being abbreviations.
  static let same: Set<String> = ["MRR"]

  struct Pair: Hashable {
    let english: String
    let chinese: String
  }

  @Test func readsWhatThereIs() throws {
    let source = #"""
      LocalizedText(english: "a \(b.map { "x" }) c" + "d", chinese: "甲 \(b)乙")
      // text("left", "out")
      text("one, two", "一、二"); words(isGood ? "a" : "b", "丙"); .init("key", text("e", "戊"))
      """#
    let found = SourceTexts(source).pairs
    #expect(
      found == [
        Pair(english: "a {} cd", chinese: "甲 {}乙"), Pair(english: "one, two", chinese: "一、二"),
        Pair(english: "e", chinese: "戊"),
      ])
  }

  @Test func everyTextIsThereInBothLanguages() throws {
    let all = try Self.pairs()
    // The sources hold far more; fewer would mean that this test reads them wrongly.
    #expect(all.count > 900)
    for (pair, files) in all.sorted(by: { $0.key.english < $1.key.english }) {
      let words = pair.chinese.replacingOccurrences(of: "{}", with: "")
      let letters = words.filter { $0.isASCII && $0.isLetter }
      let isChinese = words.unicodeScalars.contains(where: SourceTexts.isIdeograph)
      #expect(
        isChinese || letters.count < 2 || Self.same.contains(pair.english),
        "no Chinese for '\(pair.english)' in \(files)")
    }
  }

  @Test func oneEnglishTextHasOneChineseText() throws {
    var meanings: [String: Set<String>] = [:]
    for pair in try Self.pairs().keys where !Self.homonyms.contains(pair.english) {
      // Blanks beside a place-holder depend on what stands there.
      let plain = pair.chinese.filter { $0 != " " }
      meanings[pair.english, default: []].insert(plain)
    }
    for (english, chinese) in meanings.sorted(by: { $0.key < $1.key }) where chinese.count > 1 {
      Issue.record("'\(english)' is \(chinese.sorted()) in Chinese")
    }
  }

  /// What a module says in two words or more stands in one place, and all who say it use that.
  @Test func phrasesAreWrittenOnce() throws {
    for (pair, files) in try Self.pairs()
    where pair.english.replacingOccurrences(of: "{}", with: " ").split(separator: " ").count > 1 {
      let modules = Dictionary(grouping: files) { $0.split(separator: "/").first }
      for (module, twice) in modules where twice.count > 1 {
        Issue.record("'\(pair.english)' twice in \(module ?? ""): \(twice.sorted())")
      }
    }
  }

  /// The texts with the files that hold them, below `Sources`: a file as often as it holds them.
  static func pairs() throws -> [Pair: [String]] {
    var found: [Pair: [String]] = [:]
    for (module, file, text) in try LayeringTests.sources() {
      guard !file.contains("Generated"), !file.contains("Embedded"),
        text.unicodeScalars.contains(where: SourceTexts.isIdeograph)
      else { continue }
      for pair in SourceTexts(text).pairs {
        // What is only filled in is no text.
        let letters = pair.english.replacingOccurrences(of: "{}", with: "").filter(\.isLetter)
        if letters.count > 1 { found[pair, default: []].append(module + "/" + file) }
      }
    }
    return found
  }
}

/// Finds the pairs of texts in a Swift source: two string literals one after the other among the
/// arguments of a call that makes a text; what is interpolated counts as `{}`.
struct SourceTexts {
  private(set) var pairs: [TextsTests.Pair] = []
  private let scalars: [Unicode.Scalar]

  private static let makers: Set<String> = ["LocalizedText", "text", "words", "part"]

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value)
  }

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
    var place = 0
    var word = ""
    while place < scalars.count {
      let scalar = scalars[place]
      if isComment(at: place) {
        place = endOfLine(place)
      } else if scalar == "\"" {
        place = literal(at: place).end
      } else if scalar == "(", Self.makers.contains(word) {
        if let pair = pair(at: place + 1) { pairs.append(pair) }
        place += 1
      } else {
        let isWord = CharacterSet.alphanumerics.contains(scalar) || scalar == "_"
        word = isWord ? word + String(scalar) : ""
        place += 1
        continue
      }
      word = ""
    }
  }

  private func isComment(at place: Int) -> Bool {
    scalars[place] == "/" && place + 1 < scalars.count && scalars[place + 1] == "/"
  }

  private func endOfLine(_ place: Int) -> Int {
    scalars[place...].firstIndex(of: "\n") ?? scalars.count
  }

  /// The literal that begins here, and where it ends.
  private func literal(at start: Int) -> (text: String, end: Int) {
    let isLong = scalars[start...].starts(with: "\"\"\"".unicodeScalars)
    var place = start + (isLong ? 3 : 1)
    var text = String.UnicodeScalarView()
    while place < scalars.count {
      let scalar = scalars[place]
      if isLong ? scalars[place...].starts(with: "\"\"\"".unicodeScalars) : scalar == "\"" {
        return (String(text), place + (isLong ? 3 : 1))
      }
      if scalar == "\\", place + 1 < scalars.count {
        if scalars[place + 1] == "(" {
          text.append(contentsOf: "{}".unicodeScalars)
          place = endOfBrackets(place + 2)
        } else {
          text.append(scalars[place + 1])
          place += 2
        }
      } else {
        text.append(scalar)
        place += 1
      }
    }
    return (String(text), place)
  }

  /// Behind the bracket that closes one which was opened before this place.
  private func endOfBrackets(_ start: Int) -> Int {
    var depth = 1
    var place = start
    while place < scalars.count {
      switch scalars[place] {
      case "\"":
        place = literal(at: place).end
        continue
      case "(": depth += 1
      case ")": depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { return place }
    }
    return place
  }

  /// The first two arguments, one behind the other, that are literals or sums of them.
  private func pair(at start: Int) -> TextsTests.Pair? {
    var arguments: [String?] = []
    var text: String?
    var rest = ""
    var depth = 0
    var place = start
    func finish() {
      // A label and signs of addition may stand beside literals, and nothing else.
      let isPlain = ["", "english:", "chinese:"].contains(rest.filter { $0 != "+" })
      arguments.append(isPlain ? text : nil)
      text = nil
      rest = ""
    }
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar == "\"" {
        let found = literal(at: place)
        text = (text ?? "") + found.text
        place = found.end
        continue
      }
      if isComment(at: place) {
        place = endOfLine(place)
        continue
      }
      if ")]}".unicodeScalars.contains(scalar) {
        if depth == 0 { break }
        depth -= 1
      }
      if "([{".unicodeScalars.contains(scalar) { depth += 1 }
      if scalar == ",", depth == 0 {
        finish()
      } else if !CharacterSet.whitespacesAndNewlines.contains(scalar) {
        rest.unicodeScalars.append(scalar)
      }
      place += 1
    }
    finish()
    for (first, second) in zip(arguments, arguments.dropFirst()) {
      guard let first, let second, !first.unicodeScalars.contains(where: Self.isIdeograph) else {
        continue
      }
      let isPair = arguments.count == 2 || second.unicodeScalars.contains(where: Self.isIdeograph)
      if isPair { return TextsTests.Pair(english: first, chinese: second) }
    }
    return nil
  }
}
