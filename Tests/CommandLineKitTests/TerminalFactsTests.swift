import CommandLineKit
import Testing

@Suite struct TerminalFactsTests {
  @Test func theEnvironmentDecidesOnColour() {
    let cases: [([String: String], Bool, Bool)] = [
      ([:], true, true), ([:], false, false),
      (["NO_COLOR": "1"], true, false), (["NO_COLOR": "0"], true, false),
      (["NO_COLOR": ""], true, true),
      (["CLICOLOR_FORCE": "1"], false, true), (["CLICOLOR_FORCE": "0"], false, false),
      (["CLICOLOR_FORCE": ""], false, false),
      (["CLICOLOR": "0"], true, false), (["CLICOLOR": "1"], true, true),
      (["CLICOLOR": "1"], false, false),
      (["TERM": "dumb"], true, false), (["TERM": "xterm"], true, true),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
      (["CLICOLOR": "0", "CLICOLOR_FORCE": "1"], false, true),
      (["TERM": "dumb", "CLICOLOR_FORCE": "1"], false, true),
    ]
    for (variables, isTerminal, isColoured) in cases {
      let facts = TerminalFacts(
        variables: variables, outputIsTerminal: isTerminal, errorIsTerminal: !isTerminal)
      #expect(facts.coloursOutput(.auto) == isColoured, "\(variables) \(isTerminal)")
      #expect(facts.coloursOutput(.always))
      #expect(!facts.coloursOutput(.never))
      #expect(facts.coloursError(.always))
    }
  }

  @Test func theWidthIsStatedOrKnownOrEighty() {
    let cases: [(String?, Int?, Int)] = [
      (nil, nil, 80), (nil, 120, 120), ("100", 120, 100), ("", 120, 120), ("x", nil, 80),
      ("0", 120, 120), ("-5", nil, 80), ("5", nil, 40), ("99999999999999999999", nil, 80),
      ("100000", nil, 1000), (nil, 0, 40),
    ]
    for (stated, columns, width) in cases {
      let variables = stated.map { ["COLUMNS": $0] } ?? [:]
      #expect(TerminalFacts(variables: variables, columns: columns).width == width)
    }
  }

  @Test func stylesAreSetAndReset() {
    #expect(TextStyle.bold.applied(to: "x", colour: true) == "\u{1B}[1mx\u{1B}[0m")
    #expect(TextStyle.red.applied(to: "x", colour: false) == "x")
    #expect(TextStyle.red.applied(to: "", colour: true) == "")
    let all = TextStyle.allCases.map { $0.applied(to: "x", colour: true) }
    #expect(Set(all).count == all.count)
  }
}
