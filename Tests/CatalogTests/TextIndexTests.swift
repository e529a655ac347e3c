import Primitives
import Testing

@testable import Catalog

@Suite struct TextIndexTests {
  let index = TextIndex([
    MaterialLookup.Item(key: "a", names: ["Spent pickling acid", "废酸洗液"]),
    MaterialLookup.Item(key: "b", names: ["Spent caustic", "废碱液"]),
    MaterialLookup.Item(key: "c", names: ["Coal fly ash", "粉煤灰"], synonyms: ["PFA"]),
  ])

  @Test func orderOfWordsDoesNotCount() {
    #expect(index.hits(for: "acid, pickling (spent)", atMost: 1).first?.key == "a")
    #expect(index.hits(for: "acid, pickling (spent)", atMost: 1).first?.score ?? 0 > 0.99)
  }

  @Test func chineseIsFoundByPairs() {
    #expect(index.hits(for: "酸洗废液", atMost: 3).first?.key == "a")
    #expect(index.hits(for: "粉煤灰渣", atMost: 3).first?.key == "c")
  }

  @Test func eachMaterialComesOnceAndScoresFall() {
    let hits = index.hits(for: "spent acid caustic ash 98 %", atMost: 10)
    #expect(Set(hits.map(\.key)).count == hits.count)
    #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >))
    #expect(hits.allSatisfy { (0...1).contains($0.score) })
  }

  @Test func nothingIsFoundForNothing() {
    #expect(index.hits(for: "", atMost: 3).isEmpty)
    #expect(index.hits(for: "123 45", atMost: 3).isEmpty)
    #expect(index.hits(for: "acid", atMost: 0).isEmpty)
    #expect(TextIndex([]).hits(for: "acid", atMost: 3).isEmpty)
    #expect(index.suggestions(for: "zzz", atMost: 3).isEmpty)
  }
}
