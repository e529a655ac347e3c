import MaterialGraph
import Primitives
import Testing

@testable import Catalog

@Suite struct MaterialLookupTests {
  let lookup = Knowledge.embedded.lookup

  @Test func idsNamesSynonymsAndCodesAreFound() {
    for text in [
      "fly_ash_coal", "Coal fly ash", "粉煤灰", "coal-fly-ash", "COAL FLY ASHES", "ＰＦＡ", "PFA",
    ] {
      #expect(lookup.meaning(of: text) == .one("fly_ash_coal"), "\(text)")
    }
    guard case .several(let keys, let label) = lookup.meaning(of: "hw17") else {
      Issue.record("HW17 is not a class")
      return
    }
    #expect(label == "HW17")
    #expect(keys.count > 3)
    #expect(keys == keys.sorted())
    #expect(lookup.meaning(of: "HW17").isSame(as: .several(keys, label: "HW17")))
  }

  @Test func anIdGoesBeforeAName() {
    #expect(lookup.meaning(of: "ethyl_acetate") == .one("ethyl_acetate"))
    #expect(lookup.meaning(of: "ethyl acetate") == .one("ethyl_acetate_virgin"))
  }

  @Test func unknownWordsGiveSuggestions() {
    guard case .unknown(let near) = lookup.meaning(of: "coal fly asch") else {
      Issue.record("found")
      return
    }
    #expect(near.first == "Coal fly ash")
    #expect(lookup.meaning(of: "xqzzy") == .unknown(suggestions: []))
    #expect(lookup.meaning(of: "") == .unknown(suggestions: []))
    #expect(lookup.meaning(of: "!!!") == .unknown(suggestions: []))
  }

  @Test func aRegionsOwnMaterialsGoFirst() {
    let own = lookup.extended(with: [
      MaterialLookup.Item(
        key: "my_ash", names: ["Coal fly ash"], codes: [WasteCode(.ewc, "100102")])
    ])
    #expect(own.meaning(of: "coal fly ash") == .one("my_ash"))
    #expect(own.meaning(of: "10 01 02") == .one("my_ash"))
    #expect(own.meaning(of: "fly_ash_coal") == .one("fly_ash_coal"))
    #expect(own.meaning(of: "PFA") == .one("fly_ash_coal"))
  }

  @Test func everyNameFindsItsMaterial() {
    for material in Knowledge.embedded.materials {
      #expect(lookup.meaning(of: material.key) == .one(material.key))
      for name in [material.name.english, material.name.chinese] {
        switch lookup.knownMeaning(of: name) {
        case .one(let key): #expect(key == material.key, "\(name)")
        case .several(let keys, _): #expect(keys.contains(material.key), "\(name)")
        default: Issue.record("\(name) finds nothing")
        }
      }
    }
  }

  @Test func everyNameOfEveryMaterialIsKnown() {
    for name in Knowledge.embedded.materials.flatMap(\.allNames) {
      #expect(lookup.knownMeaning(of: name) != nil, "\(name)")
    }
  }
}

extension MaterialLookup.Meaning {
  fileprivate func isSame(as other: MaterialLookup.Meaning) -> Bool { self == other }
}
