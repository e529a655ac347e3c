import MaterialGraph
import Primitives
import Testing

@testable import Catalog

@Suite struct SectorMeaningTests {
  let knowledge = Knowledge.embedded

  private func meaning(_ text: String, _ context: SectorContext = .unknown) -> SectorMeaning {
    knowledge.sectorMeaning(of: text, in: context)
  }

  @Test func idsNamesAndCodesAreRead() {
    #expect(meaning("cement").sectors.map(\.key) == ["cement"])
    #expect(meaning("水泥制造").way == .sector)
    #expect(meaning("23.51").way == .code(.nace))
    #expect(meaning("ISIC 2394").way == .code(.isic))
    #expect(meaning("ISIC 2394").naceCodes.contains("2351"))
    #expect(meaning("GB/T 4754 3011").sectors.map(\.key) == ["cement"])
    #expect(meaning("C3011").sectors.map(\.key) == ["cement"])
    #expect(meaning("Ｃ３０１１").sectors.map(\.key) == ["cement"])
    #expect(meaning("23.99").naceCodes == ["2399"])
  }

  /// 2319 is packaging printing in GB/T 4754 and glass in NACE and ISIC.
  @Test func whereTheFirmStandsDecidesWhatPlainDigitsAre() {
    let chinese = meaning("2319", .china)
    #expect(chinese.way == .code(.gbt4754))
    #expect(chinese.division == "18")
    #expect(chinese.alternatives.contains { $0.list == .nace })
    let european = meaning("2319", .elsewhere)
    #expect(european.way == .code(.nace))
    #expect(european.division == "23")
    let open = meaning("2319")
    #expect(open.division == nil)
    #expect(Set(open.naceCodes.map { $0.prefix(2) }) == ["18", "23"])
    #expect(meaning("NACE 23.19", .china).division == "23")
    #expect(meaning("GB/T 2319", .elsewhere).division == "18")
  }

  @Test func freeWordsFindTrades() {
    for (text, division) in [
      ("水泥厂", "23"), ("电镀厂", "25"), ("brewery beer", "11"), ("燃煤电厂", "35"),
      ("Electroplating works", "25"), ("印染", "13"), ("shoe manufacturing", "15"),
      ("ready-mixed concrete plant", "23"), ("铅蓄电池制造", "27"), ("Manufacture of beer", "11"),
    ] {
      #expect(meaning(text).division == division, "\(text): \(meaning(text))")
    }
    #expect(meaning("某某贸易").way == nil)
    #expect(meaning("").way == nil)
    #expect(meaning("123456").way == nil)
  }

  @Test func thePriorKnowsTheTemplateAndTheClassesAbove() {
    let prior = knowledge.prior(of: meaning("power_coal"), .output)
    #expect(prior["fly_ash_coal"] == 1)
    #expect(prior["coal_ash"] > 0)
    #expect(prior["chrome_shavings"] == 0)
    #expect(knowledge.prior(of: meaning(""), .output).isEmpty)
  }
}
