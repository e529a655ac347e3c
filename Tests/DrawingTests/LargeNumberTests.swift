import Drawing
import Primitives
import Testing

/// Large numbers as each language says them.
@Suite struct LargeNumberTests {
  static func words(_ value: Double) -> LocalizedText {
    LargeNumber.words(value, digits: 3) { DecimalText.fixed($0, places: 0, grouping: ",") }
  }

  @Test func eachLanguageHasItsOwnUnits() {
    let cases: [(Double, String, String)] = [
      (0, "0", "0"), (9_999, "9,999", "1 万"), (9_000, "9,000", "9,000"),
      (123_456, "123,456", "12.3 万"), (1_654_321, "1.65 million", "165 万"),
      (-25_876_429, "-25.9 million", "-2,588 万"), (191_285_752, "191 million", "1.91 亿"),
      (2_294_526_022, "2.29 billion", "22.9 亿"),
    ]
    for (value, english, chinese) in cases {
      let found = Self.words(value)
      #expect(found.english == english && found.chinese == chinese, "\(value): \(found)")
    }
  }

  @Test func whatIsNotFiniteIsLeftToTheWriterOfSmallOnes() {
    for value in [Double.nan, .infinity, -.infinity] {
      let found = LargeNumber.words(value, digits: 0) { _ in "–" }
      #expect(found.english == "–" && found.chinese == "–")
    }
    #expect(!Self.words(1e300).english.isEmpty)
  }
}
