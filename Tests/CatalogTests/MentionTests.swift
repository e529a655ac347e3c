import MaterialGraph
import Testing

@testable import Catalog

@Suite struct MentionTests {
  private let knowledge = Knowledge.embedded

  private func keys(_ words: String, _ count: Int = 5) -> [String] {
    knowledge.mentions(of: words, atMost: count).map(\.key)
  }

  @Test func codesOfEveryListAreFound() {
    #expect(keys("SW02") == ["SW02"])
    #expect(keys("HW34").first == "HW34")
    #expect(keys("10 01 02").contains("EWC 10 01 02"))
    #expect(keys("HS 2619") == ["HS 261900"])
    #expect(keys("NACE 23.51") == ["NACE 23.51"])
    #expect(keys("ISIC 2394") == ["ISIC 2394"])
    #expect(keys("GB/T 3011") == ["GB/T 4754 3011"])
    #expect(keys("900-249-08").contains("HW 900-249-08"))
  }

  @Test func wordsFindTradesSectorsAndTechnologiesInBothLanguages() {
    #expect(keys("水泥制造").contains("GB/T 4754 3011"))
    let english = keys("cement manufacturing")
    #expect(english.contains("NACE 23.51") && english.contains("cement"))
    #expect(keys("zeolite").contains("flyash_zeolite"))
    #expect(keys("").isEmpty)
    #expect(keys("qqqqzz").isEmpty)
  }

  @Test func anExemptionCoversItsCodesAndCategories() throws {
    #expect(knowledge.exemptions.count >= 40)
    let drums = try #require(knowledge.exemptions.first { $0.codes == ["900-249-08"] })
    #expect(drums.covers(WasteCode(.hw, "900-249-08")))
    #expect(drums.covers(WasteCode(.hw, "HW08")))
    #expect(!drums.covers(WasteCode(.hw, "900-041-49")))
    let acid = try #require(knowledge.exemptions.first { $0.codes == ["HW34"] })
    #expect(acid.covers(WasteCode(.hw, "900-300-34")))
    #expect(!acid.covers(WasteCode(.ewc, "060101")))
  }
}
