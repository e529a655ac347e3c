import MaterialGraph
import Primitives
import Testing

@testable import Catalog

@Suite struct CodeCatalogTests {
  private let knowledge = Knowledge.embedded

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value)
  }

  /// Codes of lists that a text names: `10 01 04`, `900-249-08`.
  private static func codes(in text: String) -> [String] {
    text.split { !$0.isNumber && $0 != " " && $0 != "-" }.map { part in
      String(part.drop { $0 == " " || $0 == "-" }.filter(\.isNumber))
    }.filter { $0.utf8.count >= 6 }.sorted()
  }

  @Test func everyCodeHasATitleInBothLanguages() {
    for entry in knowledge.codes.wasteCodes {
      let (english, chinese) = (entry.title.english, entry.title.chinese)
      #expect(
        !english.isEmpty && !english.unicodeScalars.contains(where: Self.isHan),
        "\(entry.code.text): \(english)")
      #expect(chinese.unicodeScalars.contains(where: Self.isHan), "\(entry.code.text): \(chinese)")
    }
    #expect(knowledge.codes.wasteCodes.count { $0.code.code.utf8.count == 6 } >= 1_000)
  }

  /// A title that leaves codes out leaves the same ones out in both languages.
  @Test func titlesNameTheSameCodesInBothLanguages() {
    for entry in knowledge.codes.wasteCodes where entry.code.list != .hs {
      #expect(
        Self.codes(in: entry.title.english) == Self.codes(in: entry.title.chinese),
        "\(entry.code.text): \(entry.title.english) / \(entry.title.chinese)")
    }
  }

  /// Codes with one English title have one Chinese title within the European list, and the other
  /// way round: nothing was translated for another row.
  @Test func titlesOfTheEuropeanListCorrespond() {
    var chinese: [String: Set<String>] = [:]
    for entry in knowledge.codes.wasteCodes where entry.code.list == .ewc {
      chinese[entry.title.english, default: []].insert(entry.title.chinese)
    }
    for (english, titles) in chinese.sorted(by: { $0.key < $1.key }) {
      #expect(titles.count == 1, "\(english): \(titles.sorted())")
    }
  }

  @Test(arguments: [
    ("EWC 10 01 02", "Coal fly ash", "粉煤灰"),
    ("EWC 10 02 10", "Mill scales", "轧钢氧化铁皮"),
    ("EWC 06 06", "sulphur chemicals", "脱硫"),
    ("HW 772-002-18", "Fly ash of municipal solid waste incineration", "生活垃圾焚烧飞灰"),
    ("HW 321-023-48", "Spent potlining", "大修渣"),
    ("HW 900-052-31", "lead-acid batteries", "铅蓄电池"),
    ("HS 261800", "granulated (slag sand)", "熔渣砂"),
  ])
  func knownTitlesStandInBothLanguages(_ key: String, _ english: String, _ chinese: String) {
    let entry = knowledge.codes.wasteCodes.first { $0.code.text == key }
    #expect(entry?.title.english.contains(english) == true, "\(key)")
    #expect(entry?.title.chinese.contains(chinese) == true, "\(key)")
  }

  @Test func theTradeOfAHazardousWasteIsInBothLanguages() throws {
    let ash = try #require(knowledge.codes[WasteCode(.hw, "321-023-48")])
    let industry = try #require(ash.industry)
    #expect(industry.english == "Smelting of common non-ferrous metals")
    #expect(industry.chinese == "常用有色金属冶炼")
    #expect(knowledge.codes[WasteCode(.ewc, "100102")]?.industry == nil)
  }

  @Test func exemptionsReadInBothLanguages() {
    for entry in knowledge.exemptions {
      for text in [entry.waste, entry.condition, entry.effect] {
        #expect(!text.english.unicodeScalars.contains(where: Self.isHan), "\(entry.key)")
        #expect(text.chinese.unicodeScalars.contains(where: Self.isHan), "\(entry.key)")
      }
      #expect(!entry.steps.isEmpty, "\(entry.key)")
    }
  }

  @Test func whatARuleAsksForReadsInBothLanguages() {
    for rule in knowledge.rules {
      for text in [rule.treatment, rule.conditionNote] where !text.english.isEmpty {
        #expect(!text.english.unicodeScalars.contains(where: Self.isHan), "\(rule.key)")
        let own = text.chinese.unicodeScalars
        #expect(own.contains(where: Self.isHan) || !own.contains { $0.properties.isLowercase })
      }
    }
  }

  @Test func titlesAreFoundInEitherLanguage() {
    func keys(_ words: String) -> [String] {
      knowledge.mentions(of: words, atMost: 8).map(\.key)
    }
    #expect(keys("轧钢氧化铁皮").contains("EWC 10 02 10"))
    #expect(keys("脱墨污泥").contains("EWC 03 03 05"))
    #expect(keys("spent potlining").contains("HW 321-023-48"))
    #expect(keys("豆粕").contains("HS 230400"))
  }
}
