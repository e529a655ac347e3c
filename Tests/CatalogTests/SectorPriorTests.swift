import MaterialGraph
import Primitives
import Testing

@testable import Catalog

@Suite struct SectorPriorTests {
  private let knowledge = Knowledge.embedded
  private var prior: SectorPrior { knowledge.sectorPrior }

  private func kind(_ text: String) -> String? {
    prior.readings(of: text).max { $0.share < $1.share }.map { prior.kinds[$0.kind].key }
  }

  @Test func kindsNameDivisionsAndCodesThatExist() {
    let divisions = Set(
      knowledge.codes.activities.filter { $0.list == .nace && $0.code.utf8.count == 2 }
        .map(\.code))
    let codes = knowledge.codes.wasteCodes.filter { $0.code.list == .ewc }.map(\.code.code)
    #expect(Set(knowledge.streamKinds.map(\.key)).count == knowledge.streamKinds.count)
    #expect(prior.kindOfAll != nil)
    for kind in knowledge.streamKinds {
      #expect(!kind.name.english.isEmpty && !kind.name.chinese.isEmpty, "\(kind.key)")
      #expect(abs(kind.takers.reduce(0) { $0 + $1.weight } - 100) < 1e-9, "\(kind.key)")
      for taker in kind.takers + kind.takersByDonor {
        #expect(divisions.contains(taker.division), "\(kind.key) \(taker.division)")
        #expect(
          taker.donor.isEmpty || taker.donor == UsualTaker.noTrade
            || divisions.contains(taker.donor), "\(kind.key) \(taker.donor)")
      }
      for code in kind.wastes {
        #expect(codes.contains { $0.hasPrefix(code) }, "\(kind.key) \(code)")
      }
    }
    for origin in knowledge.wasteOrigins {
      for group in origin.groups {
        #expect(codes.contains { $0.hasPrefix(group) }, "\(origin.nace) \(group)")
      }
    }
  }

  @Test func readsBothScriptsAndSpellings() {
    #expect(kind("Fly ash") == "flyash")
    #expect(kind("电厂粉煤灰") == "flyash")
    #expect(kind("爐渣") == kind("炉渣"))
    #expect(kind("Desulfurization gypsum") == "gypsum")
    #expect(kind("Scrap tires") == "tyres")
    #expect(kind("grain, spent") == "feed")
    #expect(kind("") == nil)
    #expect(kind("qwertz") == nil)
  }

  @Test(arguments: [
    ("zinc ash & dross", "zincash"), ("锌灰", "zincash"), ("coal tar", "coaltar"),
    ("Grape marc", "winewaste"), ("calcium fluoride sludge", "fluoride"),
    ("liquid digestate", "digestate"), ("spent bleaching earth", "bleachingearth"),
    ("cement bypass dust", "kilndust"), ("asphalt planings", "asphalt"),
    ("tobacco dust", "tobacco"), ("cotton dust", "textile"), ("malt dust", "feed"),
    ("titanium swarf", "nonferrous"), ("brewery wastewater", "organiceffluent"),
    ("paper sludge ash", "incineratorash"), ("smelter flue gas", "so2gas"),
    ("slag for mine backfilling", "backfill"), ("surplus food", "surplusfood"),
  ])
  func whatTradesCallAStreamTellsItsKind(_ text: String, _ wanted: String) {
    #expect(kind(text) == wanted)
  }

  /// Behind "from" stands where a stream comes from, behind "for" what it serves.
  @Test func whereAStreamComesFromIsNotWhatItIs() {
    #expect(kind("fly ash from waste incineration") == "flyash")
    #expect(kind("gypsum from flue gas cleaning") == "gypsum")
    #expect(kind("biogas of manure") == "biogas")
    #expect(kind("sludge from tannery") != "leather")
  }

  @Test func sharesSumToOneAndTheGiverCounts() {
    for text in ["Fly ash", "qwertz", "蒸汽", "Waste heat"] {
      for donor in ["", "35", "20", "zz"] {
        let takers = prior.takers(of: prior.readings(of: text), donor: donor)
        #expect(abs(takers.reduce(0) { $0 + $1.share } - 1) < 1e-9, "\(text) \(donor)")
        for (left, right) in zip(takers, takers.dropFirst()) {
          #expect((right.share, left.division) < (left.share, right.division))
        }
      }
    }
    let ash = prior.takers(of: prior.readings(of: "Fly ash"), donor: "35")
    #expect(ash.first?.division == "23")
    #expect(ash.first?.kind.map { prior.kinds[$0].key } == "flyash")
    let unknown = prior.takers(of: [], donor: "16")
    #expect(unknown.allSatisfy { $0.kind == nil })
    #expect(unknown.map(\.division) != prior.general(donor: "24").map(\.division))
  }

  @Test func evidenceAddsToTheTakersAndIsNamed() throws {
    let ash = try #require(prior.kinds.firstIndex { $0.key == "flyash" })
    let evidence = prior.evidence(kind: ash, division: "23")
    #expect(evidence.contains(.exchange("cat-003")))
    #expect(evidence == evidence.sorted())
    #expect(prior.evidence(kind: -1, division: "23").isEmpty)
    #expect(prior.evidence(kind: ash, division: "zz").isEmpty)

    let kind = StreamKindEntry(
      key: "ash", name: LocalizedText(same: "ash"), words: ["ash"], chineseWords: [], wastes: [],
      goods: [], takers: [UsualTaker(donor: "", division: "23", weight: 100, source: "estimate")],
      takersByDonor: [], source: "estimate")
    let done = PriorEvidence(
      origin: .exchange("x"), text: "ash", wasteCodes: [], donor: "17", divisions: ["01"],
      weight: 50)
    let small = SectorPrior([kind], evidence: [done])
    func share(_ donor: String) -> Double? {
      small.takers(of: small.readings(of: "ash"), donor: donor).first { $0.division == "01" }?.share
    }
    #expect(abs(try #require(share("35")) - 50.0 / 150) < 1e-9)
    #expect(abs(try #require(share("17")) - 100.0 / 200) < 1e-9)
  }

  @Test func codesTellWhatWordsDoNot() {
    let readings = prior.readings(of: "residue no. 7", wasteCodes: ["100102"])
    #expect(readings.contains { prior.kinds[$0.kind].key == "flyash" })
    #expect(prior.readings(of: "x", wasteCodes: ["", "9"]).isEmpty)
  }

  @Test func britishSpelling() {
    let pairs = [
      "sulfuric": "sulphuric", "aluminum": "aluminium", "tire": "tyre", "fertilizer": "fertiliser",
      "desulfurization": "desulphurisation", "size": "size", "maize": "maize", "ash": "ash",
      "sulphur": "sulphur", "灰": "灰", "": "",
    ]
    for (american, british) in pairs {
      #expect(EnglishSpelling.british(american) == british)
    }
  }
}
