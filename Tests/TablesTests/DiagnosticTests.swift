import Primitives
import Tables
import Testing

@Suite struct DiagnosticTests {
  private let message = LocalizedText(english: "not a number", chinese: "不是数")

  @Test func rendersOneLine() {
    let diagnostic = Diagnostic(
      .error, at: Place(file: "a.csv", line: 3, column: 2, field: "quantity"), message,
      value: "x\ny\u{1b}[31m", expected: LocalizedText(english: "a number", chinese: "一个数"),
      suggestions: ["one", "two"])
    #expect(
      diagnostic.rendered()
        == "a.csv:3:2: error: column \"quantity\": not a number: \"x\\ny\\u{1b}[31m\"; "
        + "expected a number; did you mean \"one\" or \"two\"?")
    #expect(
      diagnostic.rendered(in: .chinese)
        == "a.csv:3:2: error: 列 \"quantity\"：不是数：\"x\\ny\\u{1b}[31m\"；应为一个数；"
        + "是否想写 \"one\" 或 \"two\"？")
  }

  @Test func placesSayWhereToLook() {
    let sheet = Diagnostic(
      .warning,
      at: Place(file: "a.xlsx", container: .sheet("s"), line: 7, column: 28, field: "q"), message)
    #expect(
      sheet.rendered() == "a.xlsx:7:28: warning: sheet \"s\", column \"q\" (AB7): not a number")
    let path = Diagnostic(
      .note, at: Place(file: "a.json", container: .path("s[2]"), line: 7, column: 3, field: "q"),
      message)
    #expect(path.rendered() == "a.json:7:3: note: s[2].q: not a number")
    #expect(
      Diagnostic(.error, at: Place(file: "a"), message).rendered() == "a:1:1: error: not a number")
  }

  @Test func longValuesAreCut() {
    let diagnostic = Diagnostic(
      .error, at: Place(file: "a"), message, value: String(repeating: "x", count: 1 << 16))
    #expect(diagnostic.rendered().count < 120)
  }

  @Test func sortsByPlaceAndKeepsWithinTheLimit() {
    var diagnostics = Diagnostics(limit: 2)
    for line in [9, 3, 5, 1] { diagnostics.error(at: Place(file: "b", line: line), message) }
    diagnostics.note(at: Place(file: "a", line: 4), message)
    diagnostics.note(at: Place(file: "a", line: 4), message)
    #expect(diagnostics.errorCount == 4)
    #expect(diagnostics.hasErrors)
    #expect(
      diagnostics.rendered() == """
        a:4:1: note: not a number
        b:3:1: error: not a number
        b:9:1: error: not a number
        b:9:1: note: 2 more errors, warnings and notes are not shown

        """)
    var all = Diagnostics()
    all.add(diagnostics)
    #expect(all.errorCount == 4)
    #expect(all.noteCount == 2)
  }
}
