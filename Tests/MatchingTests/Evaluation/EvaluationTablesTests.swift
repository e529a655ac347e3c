import Catalog
import MaterialGraph
import Testing

@testable import Matching

/// What the forecasts read of links and trades.
@Suite struct EvaluationTablesTests {
  @Test func groupsGoByTheClassThenTheDivision() {
    let origins = WasteOrigins(Knowledge.embedded.wasteOrigins)
    #expect(origins.groups(of: []).first == "20")
    #expect(origins.groups(of: ["3511"]).first == "1001")
    #expect(origins.groups(of: ["3599"]) == origins.groups(of: ["35"]))
    #expect(origins.groups(of: ["9999"]).isEmpty)
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
