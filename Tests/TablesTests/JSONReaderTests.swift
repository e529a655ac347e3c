import Primitives
import Tables
import TestSupport
import Testing

@Suite struct JSONReaderTests {
  @Test func readsAllKindsOfValues() {
    let reading = json(
      #"{"a": [1, -2.5e-3, true, false, null], "b": {"c": "x\n\u00e9\ud83d\ude00\/"}, "d": []}"#)
    #expect(reading.lines.isEmpty)
    #expect(
      reading.value == [
        "a": [1, -0.0025, true, false, nil], "b": ["c": "x\n\u{e9}\u{1F600}/"], "d": [],
      ])
    #expect(reading.value?["b"]?["c"]?.string?.count == 5)
    #expect(reading.value?["a"]?[1]?.number == -0.0025)
    #expect(reading.value?["a"]?[9] == nil)
  }

  @Test func valuesKnowTheirPlaces() {
    let value = json("{\n  \"石\": 1, \"b\": [\n\t2]}").value
    #expect(value?["石"]?.place(in: "f").position == "f:2:8")
    #expect(value?["b"]?.place(in: "f").position == "f:2:16")
    #expect(value?["b"]?[0]?.place(in: "f", path: "b[0]").position == "f:3:2")
  }

  @Test(arguments: [
    ("", "t.json:1:1: error: the file is empty"),
    ("[1,\n 2,]", "t.json:2:4: error: there is a comma too much"),
    ("{\"a\" 1}", "t.json:1:6: error: a colon is missing"),
    ("{a: 1}", "t.json:1:2: error: the name of a member is missing"),
    ("[1 2]", "t.json:1:4: error: a comma is missing"),
    ("[1", "t.json:1:3: error: the file ends too early"),
    ("[01]", "t.json:1:2: error: a number must not begin with 0"),
    ("[1.]", "t.json:1:4: error: a digit behind the point is missing"),
    ("[1e]", "t.json:1:4: error: the exponent is missing"),
    ("[-]", "t.json:1:3: error: this is no number"),
    ("[1e999]", "t.json:1:2: error: this number is too large"),
    ("[nul]", "t.json:1:2: error: this is no JSON value"),
    ("[\"a\nb\"]", "t.json:1:4: error: a string holds a control character"),
    ("[\"a]", "t.json:1:2: error: the quote that opens this string is never closed"),
    (#"["\x"]"#, "t.json:1:3: error: this escape does not exist"),
    (#"["\ud800"]"#, "t.json:1:3: error: this escape is half of a surrogate pair"),
    (#"["\u12"]"#, "t.json:1:3: error: this escape does not exist"),
    ("[1] 2", "t.json:1:5: error: there is text behind the end"),
    ("NaN", "t.json:1:1: error: this is no JSON value"),
  ])
  func errorsHavePlaces(text: String, expected: String) {
    let reading = json(text)
    #expect(reading.value == nil)
    #expect(reading.lines.count == 1)
    #expect(reading.lines.first?.hasPrefix(expected) == true, "\(reading.lines)")
  }

  @Test func twiceTheSameNameIsAnErrorThatDoesNotEndTheReading() {
    let reading = json("{\"a\": 1,\n \"a\": 2, \"b\": {\"c\": 1, \"c\": 1}}")
    #expect(reading.value != nil)
    #expect(reading.diagnostics.errorCount == 2)
    #expect(reading.lines.first?.hasPrefix("t.json:2:2: error: this member appears twice") == true)
  }

  @Test func depthAndLengthAreLimited() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(json(deep).lines.first?.contains("more than 128 deep") == true)
    #expect(
      json(String(repeating: "[", count: 128) + String(repeating: "]", count: 128)).value != nil)
    var limits = ReadLimits.standard
    limits.fieldBytes = 3
    #expect(json("[\"abcd\"]", limits: limits).value == nil)
    #expect(json("[\"ab\\n\\n\"]", limits: limits).value == nil)
  }

  @Test func numbersKeepFullPrecision() {
    let texts = ["0.1", "1e22", "123456789012345678", "2.2250738585072011e-308", "5e-324", "-0"]
    for text in texts { #expect(json("[\(text)]").value?[0]?.number == Double(text), "\(text)") }
  }

  @Test func mutationsNeverEndTheProcess() {
    let document = Array(
      #"{"s": [{"id": "a", "q": 1.5e3, "t": "\u00e9\ud83d\ude00"}, {"id": null}], "石": [true]}"#
        .utf8)
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<20_000 {
      let reading = json(generator.mutate(document, edits: 1 + generator.below(5)))
      #expect(reading.value != nil || reading.diagnostics.hasErrors)
    }
    let alphabet = Array("{}[],:\"\\u0123 \nnulltruefalse-+.eE".utf8)
    for _ in 0..<20_000 {
      let reading = json(generator.bytes(generator.below(40), from: alphabet))
      #expect(reading.value != nil || reading.diagnostics.hasErrors)
    }
  }

  /// What the writer writes, the reader reads.
  @Test func readsWhatIsWritten() {
    var generator = SeededGenerator(seed: 21)
    for round in 0..<500 {
      let value = randomValue(&generator, depth: 4)
      for style in [JSONWriter.Style.pretty, .compact] {
        let reading = json(JSONWriter.bytes(of: value, style))
        #expect(reading.lines.isEmpty, "round \(round)")
        #expect(reading.value == value, "round \(round)")
      }
    }
  }

  private func randomValue(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
    switch generator.below(depth > 0 ? 6 : 4) {
    case 0: return .null
    case 1: return .bool(generator.below(2) == 0)
    case 2:
      let number = Double(bitPattern: generator.next())
      return .number(number.isFinite ? number : 0.5)
    case 3:
      let scalars: [Unicode.Scalar] = [
        "a", "\"", "\\", "\n", "\u{1}", "é", "石", "😀", "/", "\u{7F}",
      ]
      var text = String.UnicodeScalarView()
      for _ in 0..<generator.below(6) { text.append(scalars[generator.below(scalars.count)]) }
      return .string(String(text))
    case 4:
      return .array((0..<generator.below(4)).map { _ in randomValue(&generator, depth: depth - 1) })
    default:
      return .object(
        (0..<generator.below(4)).map {
          JSONValue.Member("k\($0)", randomValue(&generator, depth: depth - 1))
        })
    }
  }
}
