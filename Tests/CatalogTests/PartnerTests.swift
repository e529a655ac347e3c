import Primitives
import Testing

@testable import Catalog

@Suite struct PartnerTests {
  let knowledge = Knowledge.embedded

  private func trades(_ partners: [Partner]) -> [String] {
    partners.compactMap { if case .trade(let code) = $0.kind { code } else { nil } }
  }

  @Test func cementTakesFlyAshAndPowerStationsMakeIt() {
    let takers = trades(knowledge.takers(of: ["fly_ash_coal"]))
    #expect(takers.prefix(2).contains("23.51"), "\(takers)")
    let makers = trades(knowledge.makers(of: ["fly_ash_coal"]))
    #expect(makers.first == "35.11", "\(makers)")
  }

  @Test func everyPartnerHasReasonsAndSharesSumToOne() {
    for key in ["fgd_gypsum", "bagasse", "steam_lp", "spent_hcl_pickle", "cement"] {
      for partners in [knowledge.takers(of: [key]), knowledge.makers(of: [key])] {
        #expect(partners.allSatisfy { !$0.reasons.isEmpty && !$0.title.english.isEmpty })
        let shares = partners.filter { if case .trade = $0.kind { true } else { false } }
          .map(\.share)
        if !shares.isEmpty { #expect(abs(shares.reduce(0, +) - 1) < 1e-9) }
        #expect(shares == shares.sorted(by: >))
      }
    }
    #expect(knowledge.takers(of: ["no such thing"]).isEmpty)
    #expect(knowledge.makers(of: []).isEmpty)
  }

  @Test func technologiesComeWithTheirRatio() {
    let found = knowledge.takers(of: ["phosphogypsum"])
    #expect(
      found.contains { partner in
        guard case .technology = partner.kind, case .flow(let ratio, _)? = partner.reasons.first
        else { return false }
        return ratio > 0
      })
  }

  @Test func wordsThatNameNothingStillTellWhoUsuallyTakesSuchThings() {
    #expect(trades(knowledge.usualTakers(of: "scented candle wax lumps")).isEmpty == false)
    #expect(trades(knowledge.usualTakers(of: "旧皮革杂料")).first?.hasPrefix("15") == true)
    #expect(knowledge.usualTakers(of: "qqqq").isEmpty)
  }
}
