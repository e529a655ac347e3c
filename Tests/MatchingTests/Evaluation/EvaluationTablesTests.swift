import Catalog
import MaterialGraph
import Testing

@testable import Matching

/// The tables of what is known speak of things that exist.
@Suite struct EvaluationTablesTests {
  private let divisions = Set(
    Knowledge.embedded.codes.activities.filter { $0.list == .nace }.map { $0.code.prefix(2) })
  private let wasteCodes = Knowledge.embedded.codes.wasteCodes.filter { $0.code.list == .ewc }
    .map(\.code.code)

  @Test func kindsNameDivisionsAndCodesThatExist() {
    #expect(Set(StreamKind.all.map(\.key)).count == StreamKind.all.count)
    for kind in StreamKind.all {
      #expect(abs(kind.takers.reduce(0) { $0 + $1.share } - 1) < 1e-9)
      #expect(Set(kind.takers.map(\.division)).count == kind.takers.count, "\(kind.key)")
      for taker in kind.takers {
        #expect(divisions.contains(taker.division[...]), "\(kind.key) \(taker.division)")
      }
      for code in kind.wastes {
        #expect(wasteCodes.contains { $0.hasPrefix(code) }, "\(kind.key) \(code)")
      }
    }
  }

  @Test func everyDivisionsGroupsExist() {
    for division in divisions {
      for group in WasteOrigins.groups(of: [String(division)]) {
        #expect(wasteCodes.contains { $0.hasPrefix(group) }, "\(division) \(group)")
      }
    }
    #expect(WasteOrigins.groups(of: []) == ["20"])
    #expect(WasteOrigins.groups(of: ["3511"]) == ["1001"])
    #expect(WasteOrigins.groups(of: ["9999"]).isEmpty)
  }

  @Test func codesAreReadAsPeopleWriteThem() {
    let link = KnownLink(
      study: "a", donor: KnownLink.Party(name: "", sectors: "2012/2030"),
      receiver: KnownLink.Party(name: "Works", sectors: "23.51 42"), stream: "Ash",
      wasteCodes: "10 01 02*; 100103", productCodes: "24.45.30")
    #expect(link.donor.sectors == ["2012", "2030"])
    #expect(link.donor.divisions == ["20"])
    #expect(link.receiver.sectors == ["2351", "42"])
    #expect(link.wasteCodes == ["100102", "100103"])
    #expect(link.productCodes == ["244530"])
    #expect(link.donor.identity == "trade::2012/2030")
    #expect(KnownLink.Party(name: "  ").identity == nil)
    #expect(KnownLink.Party(name: "The Works").identity == "name:thework")
  }
}
