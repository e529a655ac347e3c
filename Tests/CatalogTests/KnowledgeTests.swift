import MaterialGraph
import Primitives
import Tables
import Testing

@testable import Catalog

@Suite struct KnowledgeTests {
  let knowledge = Knowledge.embedded

  @Test func embeddedCatalogueHasNoErrors() throws {
    var files: [String: [UInt8]] = [:]
    for file in EmbeddedCatalog.files { files[file.name] = Array(file.text.utf8) }
    do {
      let read = try Knowledge(files: files)
      #expect(read.fingerprint == knowledge.fingerprint)
      #expect(read.materials == knowledge.materials)
    } catch {
      Issue.record("\(error.diagnostics.rendered())")
    }
    #expect(knowledge.fingerprint.count == 16)
    #expect(EmbeddedCatalog.files.map(\.name) == Knowledge.fileNames)
  }

  @Test func whatRefersToMaterialsFindsThem() {
    func check(_ key: String, _ from: String) {
      #expect(key.isEmpty || knowledge.material(key) != nil, "\(from): \(key)")
    }
    for material in knowledge.materials { check(material.parent ?? "", material.key) }
    for rule in knowledge.rules {
      check(rule.waste, rule.key)
      check(rule.replaces, rule.key)
    }
    for technology in knowledge.technologies {
      check(technology.feed, technology.key)
      #expect(!technology.flows.isEmpty, "\(technology.key)")
      for flow in technology.flows { check(flow.material, technology.key) }
    }
    for sector in knowledge.sectors {
      check(sector.product, sector.key)
      for flow in sector.flows { check(flow.material, sector.key) }
    }
    for entry in knowledge.forbidden where entry.waste != "hazardous" {
      check(entry.waste, entry.key)
    }
    for price in knowledge.prices { check(price.appliesTo, price.key) }
  }

  @Test func draftsMakeARegionInEveryCurrency() throws {
    for (currency, region) in [("CNY", ""), ("CNY", "CN-Hunan"), ("EUR", ""), ("USD", "CN")] {
      let terms = knowledge.priceTerms(currency: currency, priceRegion: region)
      var builder = RegionBuilder()
      builder.scenario.currency = currency
      builder.scenario.transport = knowledge.transportTerms(terms)
      for draft in knowledge.materialDrafts(terms) { builder.add(draft) }
      for draft in knowledge.ruleDrafts(terms) { builder.add(draft) }
      for draft in knowledge.negativeRuleDrafts() { builder.add(draft) }
      for technology in knowledge.technologies {
        let made = try #require(
          knowledge.technologyProcess(technology.key, key: "P-" + technology.key, terms: terms))
        #expect(made.process.isEstimate)
        builder.add(made.process)
        for flow in made.flows { builder.add(flow) }
      }
      do {
        let built = try builder.build()
        #expect(built.rules.count == knowledge.rules.count)
        #expect(built.processes.count == knowledge.technologies.count)
        #expect(built.warnings.isEmpty)
        #expect(built.scenario.transport.costPerTonneKm.value > 0)
        #expect(!built.negativeRules.isEmpty)
      } catch {
        Issue.record("\(error.problems)")
      }
    }
  }

  @Test func pricesComeFromTheNearestRegionInTheRightMoney() throws {
    func electricity(_ region: String, currency: String = "CNY", rates: [String: Double] = [:])
      throws -> Double
    {
      let terms = knowledge.priceTerms(
        currency: currency, exchangeRates: rates, priceRegion: region)
      let draft = try #require(
        knowledge.materialDrafts(terms).first { $0.key == "grid_electricity" })
      return try #require(draft.price).value
    }
    let china = try electricity("CN")
    let zhejiang = try electricity("CN-Zhejiang")
    #expect(china != zhejiang)
    #expect(try electricity("CN-Zhejiang-Wenzhou") == zhejiang)
    #expect(try electricity("") == china)
    #expect(try electricity("CN", currency: "EUR", rates: ["CNY": 0.125]) == china * 0.125)
  }

  @Test func wasteHasACostOfDisposalAndProductsHaveNone() throws {
    let drafts = knowledge.materialDrafts(knowledge.priceTerms(currency: "CNY"))
    for draft in drafts where draft.basis == .mass && draft.kind == .waste {
      #expect(draft.disposalCost != nil, "\(draft.key)")
    }
    let board = try #require(drafts.first { $0.key == "plasterboard" })
    #expect(board.disposalCost == nil)
    let water = try #require(drafts.first { $0.key == "white_water" }?.disposalCost)
    #expect(water.value > 0 && water.value < 100)
    let cheap = try #require(drafts.first { $0.key == "phosphogypsum" }?.disposalCost)
    let dear = try #require(drafts.first { $0.hazard == .yes && $0.kind == .waste }?.disposalCost)
    #expect(cheap.value < dear.value)
  }

  @Test func biggerPlantsCostLessATonne() throws {
    let technology = try #require(knowledge.technologies.first { $0.buildCost != nil })
    let reference = try #require(technology.referenceCapacity)
    let cost = try #require(technology.buildCost(capacity: reference))
    let double = try #require(technology.buildCost(capacity: 2 * reference))
    #expect(cost == technology.buildCost)
    #expect(double > cost)
    #expect(double < 2 * cost)
  }

  @Test func sectorsAreFoundByWhatFirmsWrite() {
    #expect(knowledge.sectors(meaning: "al_smelter").map(\.key) == ["al_smelter"])
    #expect(knowledge.sectors(meaning: "电解铝").map(\.key) == ["al_smelter"])
    #expect(knowledge.sectors(meaning: "24.42").contains { $0.key == "al_smelter" })
    #expect(knowledge.sectors(meaning: "no such trade").isEmpty)
    #expect(knowledge.division(meaning: "23.51") == "23")
    #expect(knowledge.division(meaning: "NACE 2351") == "23")
    #expect(knowledge.division(meaning: "水泥") == "23")
    #expect(knowledge.division(meaning: "") == nil)
    #expect(knowledge.naceCodes(meaning: "10.91") == ["1091"])
    #expect(knowledge.naceCodes(meaning: "NACE 1091") == ["1091"])
    #expect(knowledge.naceCodes(meaning: "1329") == ["1091"])
    #expect(knowledge.naceCodes(meaning: "1353").contains("10"))
    #expect(knowledge.naceCodes(meaning: "cement") == ["2351"])
    #expect(knowledge.naceCodes(meaning: "") == [])
  }

  @Test func codesSayWhatTheyStandFor() {
    #expect(knowledge.codes[WasteCode(.ewc, "100102")]?.title.english.contains("ash") == true)
    #expect(knowledge.codes[WasteCode(.ewc, "110105")]?.isHazardous == true)
    #expect(knowledge.codes[WasteCode(.hw, "HW17")] != nil)
    #expect(knowledge.codes[WasteCode(.ewc, "999999")] == nil)
    #expect(knowledge.lineage(of: "nobody") == ["nobody"])
  }

  @Test func wrongFilesAreTold() {
    do {
      _ = try Knowledge(files: ["materials.csv": Array("id,name\n\"x,1\n".utf8)])
      Issue.record("no error")
    } catch {
      #expect(error.diagnostics.errorCount > 3)
    }
    do {
      _ = try Knowledge(files: [:])
      Issue.record("no error")
    } catch {
      #expect(error.diagnostics.rendered().contains("the catalogue has no materials"))
    }
  }
}
