import Foundation
import MaterialGraph
import Primitives
import Tables
import Testing

@testable import Catalog

/// Names as people write them, with what they mean: half to fit the confidence to, half to test it.
struct MessyNames {
  struct Row {
    let text: String
    let wanted: Set<String>
    let sector: String
    let isTest: Bool
  }

  let rows: [Row]

  init() throws {
    let file = CatalogFolder().root.appendingPathComponent("Tests/Fixtures/names/messy_names.csv")
    var diagnostics = Diagnostics()
    let table = try #require(
      CSVReader().table(
        Array(try Data(contentsOf: file)), name: "messy_names", file: "messy_names.csv",
        into: &diagnostics))
    rows = try (0..<table.rowCount).map { row in
      func text(_ name: String) throws -> String {
        table.text(row: row, column: try #require(table.column(name)))
      }
      return Row(
        text: try text("text"),
        wanted: Set(try text("material").split(separator: "|").map(String.init)),
        sector: try text("sector"), isTest: try text("half") == "test")
    }
  }
}

@Suite struct NameResolutionTests {
  let knowledge = Knowledge.embedded

  /// What is found for the names of one half.
  private func outcomes(isTest: Bool, withTrade: Bool) throws -> [(
    confidence: Double, isRight: Bool, rank: Int?, hasAnswer: Bool
  )] {
    var priors: [String: MaterialPrior] = ["": .none]
    return try MessyNames().rows.filter { $0.isTest == isTest }.map { row in
      let trade = withTrade ? row.sector : ""
      let prior =
        priors[trade] ?? knowledge.prior(of: knowledge.sectorMeaning(of: trade), .output)
      priors[trade] = prior
      let found = knowledge.lookup.resolve(row.text, prior: prior)
      let rank = found.candidates.firstIndex { row.wanted.contains($0.key) }
      return (found.candidates.first?.confidence ?? 0, rank == 0, rank, !row.wanted.isEmpty)
    }
  }

  @Test(arguments: [true, false]) func namesThatWereNotFittedToAreFound(withTrade: Bool) throws {
    let found = try outcomes(isTest: true, withTrade: withTrade)
    let known = found.filter(\.hasAnswer)
    let first = Double(known.count { $0.rank == 0 }) / Double(known.count)
    let fifth = Double(known.count { $0.rank != nil }) / Double(known.count)
    print("names: \(known.count), trade \(withTrade): hit@1 \(first), hit@5 \(fifth)")
    #expect(first >= 0.86)
    #expect(fifth >= 0.95)
  }

  /// Observed frequencies lie near the stated ones in each fifth, and what is taken without asking
  /// is right.
  @Test(arguments: [true, false]) func confidenceIsReliable(withTrade: Bool) throws {
    let found = try outcomes(isTest: true, withTrade: withTrade)
    for bin in 0..<5 {
      let own = found.filter { min(4, Int($0.confidence * 5)) == bin }
      guard !own.isEmpty else { continue }
      let stated = own.reduce(0) { $0 + $1.confidence } / Double(own.count)
      let observed = Double(own.count(where: \.isRight)) / Double(own.count)
      print("trade \(withTrade), bin \(bin): \(own.count) stated \(stated) observed \(observed)")
      if own.count >= 20 { #expect(abs(stated - observed) < 0.2) }
    }
    let sure = found.filter { $0.confidence >= NameResolution.threshold }
    let right = sure.count(where: \.isRight)
    let precision = Double(right) / Double(sure.count)
    let recall = Double(right) / Double(found.count(where: \.hasAnswer))
    let brier =
      found.reduce(0) { sum, entry in
        let error = entry.confidence - (entry.isRight ? 1 : 0)
        return sum + error * error
      } / Double(found.count)
    print("trade \(withTrade): precision \(precision), recall \(recall), Brier \(brier)")
    #expect(precision >= 0.95)
    #expect(recall >= 0.55)
    #expect(brier < 0.1)
  }

  @Test func confidencesOfOneTextSumToAtMostOne() throws {
    for row in try MessyNames().rows {
      let found = knowledge.lookup.resolve(row.text)
      #expect(found.candidates.reduce(0) { $0 + $1.confidence } <= 1 + 1e-9, "\(row.text)")
      let confidences = found.candidates.map(\.confidence)
      if found.way == .likeness, let first = confidences.first, first > 0.5 {
        #expect(confidences.dropFirst().allSatisfy { $0 < first })
      }
    }
  }

  @Test func aNameTheOtherScriptAndFullWidthAreTheSame() {
    for text in ["粉煤灰", "Coal Fly Ash", "coal fly-ashes", "ＣＯＡＬ　ＦＬＹ　ＡＳＨ"] {
      let found = knowledge.lookup.resolve(text)
      #expect(found.way == .name)
      #expect(found.sure?.key == "fly_ash_coal", "\(text)")
    }
    #expect(knowledge.lookup.resolve("脫硫石膏").sure?.key == "fgd_gypsum")
    #expect(knowledge.lookup.resolve("fly_ash_coal").way == .id)
  }

  @Test func aCodeAmongWordsCounts() throws {
    let found = knowledge.lookup.resolve("ash (EWC 10 01 02)")
    #expect(found.code == WasteCode(.ewc, "100102"))
    #expect(found.candidates.first?.key == "fly_ash_coal")
    #expect(knowledge.lookup.resolve("HW17").way == .code)
    #expect(knowledge.lookup.resolve("HW17").sure == nil)
  }

  @Test func theTradeDecidesBetweenNamesThatAreAsNear() throws {
    let zinc = knowledge.prior(of: knowledge.sectorMeaning(of: "galvanising"), .output)
    let plain = try #require(knowledge.lookup.resolve("锌锅底渣").candidates.first)
    let informed = knowledge.lookup.resolve("锌锅底渣", prior: zinc).candidates
    let before = knowledge.lookup.resolve("锌锅底渣").candidates.first { $0.key == "zinc_ash" }
    let after = try #require(informed.first { $0.key == "zinc_ash" })
    #expect(after.confidence > (before?.confidence ?? 0))
    #expect(plain.confidence < NameResolution.threshold)
  }

  /// Everyday names of the trades of the examples, none of them taken for something else.
  @Test func everydayNamesAreTakenForWhatTheyAre() {
    let names: [(text: String, key: String)] = [
      ("flour", "milling_flour"), ("面粉", "milling_flour"), ("wheat bran", "milling_byproduct"),
      ("galvanising flux", "spent_galvanising_flux"), ("助镀剂废液", "spent_galvanising_flux"),
      ("wool scouring grease", "wool_grease"), ("洗毛油脂", "wool_grease"),
      ("die casting dross", "aluminium_dross"), ("压铸铝灰", "aluminium_dross"),
      ("expired beverages", "starch_glucose_liquor"), ("过期饮料", "starch_glucose_liquor"),
      ("化学镍废液", "spent_nickel_bath"), ("退锡水", "tin_stripper"), ("硼泥", "boron_mud"),
      ("猪血", "animal_blood"), ("鸡毛", "feathers"), ("匣钵", "waste_refractory"),
      ("刹车片粉尘", "friction_material_waste"), ("煎炸废油", "used_cooking_oil"),
    ]
    for (text, key) in names {
      #expect(knowledge.lookup.resolve(text).sure?.key == key, "\(text)")
    }
  }

  @Test func nothingIsEverGuessedForNoise() {
    let noise = ["", "   ", "12345", "???", "qqqq", "\u{0}\u{1}", "🙂", "residue", "废渣", "waste"]
    for text in noise + [String(repeating: "x", count: 5000)] {
      #expect(knowledge.lookup.resolve(text).sure == nil, "\(text.prefix(10))")
    }
  }
}
