import Testing

@testable import Catalog

@Suite struct NameFoldingTests {
  @Test func spellingsOfOneNameFoldToOne() {
    let groups = [
      ["Fly ash", "fly-ash", "FLY ASH", "fly ashes", "Fly_Ash", "ＦＬＹ　ＡＳＨ", " fly  ash. "],
      ["粉煤灰", "粉 煤 灰", "粉煤灰。"],
      ["廢鋼", "废钢"],
      ["Spent batteries", "spent battery"],
      ["CO₂", "co2", "ＣＯ２"],
      ["Crème brûlée", "creme brulee"],
      ["Waste oils", "waste oil"],
      ["Glasses", "glass"],
      ["Tyres, waste", "tyre waste"],
      ["animal's hair", "animals hair"],
    ]
    for group in groups {
      let folded = Set(group.map { NameFolding.folded($0) })
      #expect(folded.count == 1, "\(group) \(folded)")
    }
  }

  @Test func shortWordsAndSingularsKeepTheirEnds() {
    #expect(NameFolding.folded("gas") == "gas")
    #expect(NameFolding.folded("Brass") == "brass")
    #expect(NameFolding.folded("phosphorus") == "phosphorus")
    #expect(NameFolding.folded("analysis") == "analysis")
    #expect(NameFolding.folded("") == "")
    #expect(NameFolding.folded("---") == "")
  }

  @Test func wordsPartLatinFromChinese() {
    #expect(NameFolding.words("PVC废料 and films, 98%") == ["pvc", "废料", "and", "film", "98"])
    #expect(NameFolding.words("") == [])
  }

  @Test func bracketsCanBeLeftOut() {
    #expect(NameFolding.withoutBrackets("Aggregates (class)") == "Aggregates ")
    #expect(NameFolding.withoutBrackets("骨料（类）") == "骨料")
    #expect(NameFolding.withoutBrackets("a) b (c") == "a b ")
  }
}
