import Primitives
import Testing

@testable import CommandLineKit

@Suite struct ArgumentValueTests {
  @Test func numbersAreFiniteDecimals() {
    let accepted: [(String, Double)] = [
      ("0", 0), ("-3", -3), (".5", 0.5), ("5.", 5), ("+2", 2), ("1e-6", 1e-6), ("-1E3", -1000),
      ("007", 7),
    ]
    for (text, value) in accepted {
      #expect(Double(argument: text) == value, "\(text)")
    }
    let refused = [
      "", "-", "+", ".", "e5", "1e", "inf", "-inf", "nan", "NaN", "infinity", "0x10", "1e999",
      "1,5",
      "1_000", " 1", "1 ", "１", "١", "--1", "1.2.3",
    ]
    for text in refused {
      #expect(Double(argument: text) == nil, "\(text)")
    }
  }

  @Test func wholeNumbersStayWithinTheMachine() {
    #expect(Int(argument: "9223372036854775807") == .max)
    #expect(Int(argument: "9223372036854775808") == nil)
    #expect(Int(argument: "-9223372036854775808") == .min)
    #expect(Int(argument: "1.0") == nil)
    #expect(Int(argument: "") == nil)
  }

  @Test func enumsOfNamesTakeExactlyTheirNames() {
    #expect(Sample.Format.kind == .choice(["text", "json", "csv"]))
    #expect(Sample.Format(argument: "json") == .json)
    #expect(Sample.Format(argument: "JSON") == nil)
    #expect(Sample.Format.csv.argumentText == "csv")
    #expect(Language(argument: "zh") == .chinese)
  }

  @Test func defaultsAreShownAsTheyWouldBeTyped() {
    #expect(0.5.argumentText == "0.5")
    #expect(50.0.argumentText == "50")
    #expect((-7).argumentText == "-7")
    #expect("a b".argumentText == "a b")
  }

  @Test func boundsIncludeTheirEnds() {
    let share = ValueKind.number(.between(0, 1))
    #expect(["0", "1", "0.5"].allSatisfy(share.accepts))
    #expect(!["-0.001", "1.001", "x"].contains(where: share.accepts))
    #expect(ValueKind.integer(.atLeast(1)).accepts("1"))
    #expect(!ValueKind.integer(.atLeast(1)).accepts("0"))
    #expect(ValueKind.integer(.atMost(3)).accepts("-9"))
    #expect(!ValueKind.integer(.atMost(3)).accepts("4"))
    #expect(!ValueKind.boolean.accepts("true"))
  }
}
