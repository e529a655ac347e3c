import Primitives
import Tables
import Testing

@Suite struct NumberParsingTests {
  @Test func acceptsDecimalsOnly() {
    let good: [(String, Double)] = [
      ("0", 0), ("-1.5", -1.5), ("+2", 2), (".5", 0.5), ("5.", 5), ("1e3", 1000), ("1E-2", 0.01),
      ("0.1", 0.1), ("00012", 12), ("1e-999", 0), ("9007199254740993", 9_007_199_254_740_992),
      ("0e999999999999999999", 0),
    ]
    for (text, value) in good { #expect(NumberParsing.double(text) == value, "\(text)") }
    let bad = [
      "", " 1", "1 ", ".", "-", "+-1", "1,5", "1 000", "0x10", "inf", "nan", "1e", "1e+", "1.2.3",
      "１", "1_000", "e5", "1e999", "--1", "1e5.0", String(repeating: "1", count: 2000),
    ]
    for text in bad { #expect(NumberParsing.double(text) == nil, "\(text)") }
  }

  @Test func agreesWithTheStandardLibrary() {
    var generator = SeededGenerator(seed: 3)
    for round in 0..<100_000 {
      var text = generator.below(2) == 0 ? "-" : ""
      for _ in 0...generator.below(generator.below(4) == 0 ? 25 : 9) {
        text += String(generator.below(10))
      }
      if generator.below(2) == 0 {
        text += "."
        for _ in 0...generator.below(9) { text += String(generator.below(10)) }
      }
      if generator.below(2) == 0 { text += "e\(generator.below(80) - 40)" }
      #expect(NumberParsing.double(text) == Double(text), "round \(round): \(text)")
    }
    for round in 0..<100_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      #expect(NumberParsing.double(value.description) == value, "round \(round)")
    }
  }

  @Test func wholeNumbers() {
    #expect(NumberParsing.integer("-42") == -42)
    #expect(NumberParsing.integer("+7") == 7)
    #expect(NumberParsing.integer("9223372036854775807") == Int.max)
    #expect(NumberParsing.integer("-9223372036854775808") == Int.min)
    for text in ["", "-", "9223372036854775808", "1.0", "1e3", " 1", "12a"] {
      #expect(NumberParsing.integer(text) == nil, "\(text)")
    }
  }
}
