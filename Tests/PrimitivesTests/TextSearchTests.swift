import Primitives
import Testing

/// Texts are found where a search from every place finds them.
@Suite struct TextSearchTests {
  @Test(arguments: [
    ("t per year", "per", "t "), ("吨每年", "每", "吨"), ("ab／c", "／", "ab"), ("aab", "ab", "a"),
    ("x", "x", ""),
  ])
  func findsTheFirstPlace(text: String, part: String, before: String) throws {
    let place = try #require(text.place(of: part))
    #expect(text[..<place.lowerBound] == before)
    #expect(text[place] == part)
    #expect(text.holds(part))
  }

  @Test func nothingWhereThereIsNothing() {
    #expect("abc".place(of: "") == nil && "abc".holds(""))
    #expect("abc".place(of: "abcd") == nil && !"".holds("a"))
    #expect(!"吨".holds("年"))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func asASearchFromEveryPlace(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func word(_ length: Int) -> String {
      String((0..<length).map { _ in random.uniform(0, 1) < 0.5 ? "a" : "吨" as Character })
    }
    for _ in 0..<50 {
      let text = word(12)
      let part = word(1 + Int(random.uniform(0, 3)))
      let first = text.indices.first { text[$0...].hasPrefix(part) }
      #expect(text.place(of: part)?.lowerBound == first)
    }
  }
}
