import Drawing
import Primitives
import Testing

@Suite struct MarkupTests {
  @Test func nothingFromOutsideBecomesMarkup() {
    let hostile = "<script>alert('x')</script>\"&\u{0}\u{202E}\u{2066}\u{7}\u{85}ä漢"
    let escaped = MarkupWriter.escaped(hostile)
    #expect(!escaped.contains("<") && !escaped.contains(">"))
    #expect(!escaped.contains("\"") && !escaped.contains("'"))
    #expect(
      escaped.unicodeScalars.allSatisfy {
        $0.value >= 32 && !(0x7F..<0xA0).contains($0.value)
          && !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value)
      })
    #expect(escaped.hasSuffix("ä漢"))
    #expect(MarkupWriter.escaped("plain") == "plain")
    var writer = MarkupWriter()
    writer.open("g", [("class", "a\"b"), ("id", nil)])
    writer.element("t", [], "1 < 2")
    writer.empty("r")
    writer.close("g")
    #expect(writer.text == "<g class=\"a&quot;b\"><t>1 &lt; 2</t><r/></g>")
  }

  @Test func textIsMeasuredAndCut() {
    #expect(TextWidth.of("", size: 10) == 0)
    #expect(TextWidth.of("漢字", size: 10) == 20)
    #expect(TextWidth.of("il", size: 10) < TextWidth.of("MW", size: 10))
    #expect(TextWidth.fitted("short", size: 10, width: 100) == "short")
    for width in stride(from: 20.0, through: 200, by: 7) {
      for words in ["a long name of something somewhere", "很长的名称写在这里没有空格", "ab漢cd字"] {
        let cut = TextWidth.fitted(words, size: 12, width: width)
        #expect(TextWidth.of(cut, size: 12) <= width)
        let lines = TextWidth.lines(words, size: 12, width: width, lines: 3)
        #expect(lines.count <= 3)
        if !lines.contains(where: { $0.hasSuffix("…") }) {
          #expect(lines.joined().filter { $0 != " " } == words.filter { $0 != " " })
        }
      }
    }
    #expect(TextWidth.fitted(String(repeating: "x", count: 5000), size: 10, width: 90).count < 20)
  }

  @Test func theColoursStandOutFromTheirGround() throws {
    func channel(_ text: Substring) throws -> Double {
      let value = Double(try #require(Int(text, radix: 16))) / 255
      return value <= 0.04045
        ? value / 12.92 : ElementaryFunctions.power((value + 0.055) / 1.055, 2.4)
    }
    func luminance(_ colour: String) throws -> Double {
      let hex = Array(colour.dropFirst())
      func pair(_ start: Int) throws -> Double {
        try channel(Substring(String(hex[start...start + 1])))
      }
      return try 0.2126 * pair(0) + 0.7152 * pair(2) + 0.0722 * pair(4)
    }
    func contrast(_ one: String, _ other: String) throws -> Double {
      let (a, b) = (try luminance(one), try luminance(other))
      return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }
    let ground = try #require(Palette.colours.first { $0.name == "ground" })
    for colour in Palette.colours where !["ground", "shade", "rule"].contains(colour.name) {
      let least = ["ink", "soft"].contains(colour.name) ? 4.5 : 3.0
      #expect(try contrast(colour.light, ground.light) >= least, "\(colour)")
      #expect(try contrast(colour.dark, ground.dark) >= least, "\(colour)")
    }
  }
}
