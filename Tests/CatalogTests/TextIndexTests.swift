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

  @Test func confidenceIsHighWhereOneStandsOut() throws {
    let all = Knowledge.embedded.lookup
    let sure = try #require(all.retrieve("coal fly asches", atMost: 3).first)
    #expect(sure.key == "fly_ash_coal")
    let vague = try #require(all.retrieve("residue", atMost: 3).first)
    #expect(sure.confidence > vague.confidence)
    #expect(vague.confidence < 0.5)
    for word in ["qqq", "xyzzy", "zzzz 99"] {
      #expect(all.retrieve(word, atMost: 1).allSatisfy { $0.confidence < 0.5 })
    }
  }

  /// Each synonym is asked for in an index that does not have it.
  @Test func namesThatAreNotInTheIndexFindTheirMaterial() {
    let items = Knowledge.embedded.materials.map(\.lookupItem)
    var generator = SeededGenerator(seed: 3)
    var found = 0
    let rounds = 60
    for _ in 0..<rounds {
      let chosen = generator.below(items.count)
      let item = items[chosen]
      guard !item.synonyms.isEmpty else { continue }
      let left = generator.below(item.synonyms.count)
      var rest = items
      rest[chosen] = MaterialLookup.Item(
        key: item.key, names: item.names,
        synonyms: item.synonyms.indices.filter { $0 != left }.map { item.synonyms[$0] })
      let hits = TextIndex(rest).hits(for: item.synonyms[left], atMost: 5)
      if hits.contains(where: { $0.key == item.key }) { found += 1 }
    }
    #expect(found * 2 > rounds)
  }
}
