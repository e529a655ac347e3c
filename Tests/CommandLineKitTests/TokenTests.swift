import Testing

@testable import CommandLineKit

@Suite struct TokenTests {
  @Test func everyShapeOfWordIsKnown() {
    let cases: [(String, Token)] = [
      ("--", .terminator),
      ("-", .word("-")),
      ("", .word("")),
      ("a", .word("a")),
      ("a=b", .word("a=b")),
      ("--top", .long(name: "top", value: nil)),
      ("--top=", .long(name: "top", value: "")),
      ("--top=a=b", .long(name: "top", value: "a=b")),
      ("--=x", .long(name: "", value: "x")),
      ("---", .long(name: "-", value: nil)),
      ("-t", .short(letters: ["t"], value: nil)),
      ("-t=5", .short(letters: ["t"], value: "5")),
      ("-abc", .short(letters: ["a", "b", "c"], value: nil)),
      ("-3", .short(letters: ["3"], value: nil)),
      ("-=v", .word("-=v")),
      ("–top", .word("–top")),
      ("名", .word("名")),
      ("-名", .short(letters: ["名"], value: nil)),
    ]
    for (text, token) in cases {
      #expect(Token(text) == token, "\(text)")
    }
  }
}
