internal import MaterialGraph
internal import Primitives
internal import Tables

/// The parts of the knowledge that are read when they are asked for, so that a command which needs
/// only materials and rules starts at once.
struct KnowledgeParts: Sendable {
  let codes: Lazily<CodeCatalog>
  let exchanges: Lazily<[KnownExchange]>
  let technologies: Lazily<[Technology]>
  let technologiesByKey: Lazily<[String: Int]>
  let sectors: Lazily<[Sector]>
  let sectorsByKey: Lazily<[String: Int]>
  let policies: Lazily<[PolicyEntry]>
  let emissionFactors: Lazily<[EmissionFactor]>
  let compositions: Lazily<[CompositionEntry]>
  let exemptions: Lazily<[ExemptionEntry]>
  let streamKinds: Lazily<[StreamKindEntry]>
  let wasteOrigins: Lazily<[WasteOrigin]>
  let tradeWords: Lazily<[TradeWord]>
  /// Sectors by their names, and trades of the lists by theirs (keys: positions in the list).
  let sectorNames: Lazily<TextIndex>
  let activityNames: Lazily<TextIndex>

  private let bytes: CatalogBytes

  init(_ bytes: CatalogBytes) {
    self.bytes = bytes
    func lazily<Value: Sendable>(
      _ read: @escaping Reader<Value>
    ) -> Lazily<Value> {
      Lazily {
        var ignored = Diagnostics()
        return read(bytes, &ignored)
      }
    }
    codes = lazily(Self.readCodes)
    exchanges = lazily(Self.readExchanges)
    let technologies = lazily(Self.readTechnologies)
    self.technologies = technologies
    technologiesByKey = Lazily { Self.positions(technologies.value.map(\.key)) }
    let sectors = lazily(Self.readSectors)
    self.sectors = sectors
    sectorsByKey = Lazily { Self.positions(sectors.value.map(\.key)) }
    policies = lazily(Self.readPolicies)
    emissionFactors = lazily(Self.readEmissionFactors)
    compositions = lazily(Self.readCompositions)
    exemptions = lazily(Self.readExemptions)
    streamKinds = lazily(Self.readStreamKinds)
    wasteOrigins = lazily(Self.readWasteOrigins)
    tradeWords = lazily(Self.readTradeWords)
    sectorNames = Lazily {
      TextIndex(
        sectors.value.map { sector in
          MaterialLookup.Item(
            key: sector.key, names: [sector.name.english, sector.name.chinese],
            synonyms: [sector.key])
        })
    }
    let codes = self.codes
    activityNames = Lazily {
      TextIndex(
        codes.value.activities.enumerated().map { place, activity in
          // Classes go by the language of their list: translated, one trade would stand there once
          // for each list, and none would be the nearest.
          let titles = activity.ownTitles
          let isDivision = activity.code.utf8.count == 2
          return MaterialLookup.Item(
            key: String(place),
            names: activity.list == .gbt4754
              ? Array(titles.suffix(1)) : isDivision ? titles : Array(titles.prefix(1)))
        })
    }
  }

  /// The files that everything was read from, sorted by name.
  var files: [Knowledge.File] { bytes.all }

  /// Reads every part once for what is wrong with it.
  func readAll(into diagnostics: inout Diagnostics) {
    _ = Self.readCodes(bytes, &diagnostics)
    _ = Self.readExchanges(bytes, &diagnostics)
    _ = Self.readTechnologies(bytes, &diagnostics)
    _ = Self.readSectors(bytes, &diagnostics)
    _ = Self.readPolicies(bytes, &diagnostics)
    _ = Self.readEmissionFactors(bytes, &diagnostics)
    _ = Self.readCompositions(bytes, &diagnostics)
    _ = Self.readExemptions(bytes, &diagnostics)
    _ = Self.readStreamKinds(bytes, &diagnostics)
    _ = Self.readWasteOrigins(bytes, &diagnostics)
    _ = Self.readTradeWords(bytes, &diagnostics)
  }

  /// How one part is read, telling what is wrong with its rows.
  private typealias Reader<Part> = @Sendable (CatalogBytes, inout Diagnostics) -> Part

  private static let readExchanges = rows("exchanges.csv", KnownExchange.read)
  private static let readPolicies = rows("policies.csv", PolicyEntry.read)
  private static let readEmissionFactors = rows("emission_factors.csv", EmissionFactor.read)
  private static let readCompositions = rows("compositions.csv", CompositionEntry.read)
  private static let readExemptions = rows("codes/hw_exemptions.csv", ExemptionEntry.read)
  private static let readWasteOrigins = rows("waste_origins.csv", WasteOrigin.read)
  private static let readTradeWords = rows("trade_words.csv", TradeWord.read)

  /// A part that is the rows of one file.
  private static func rows<Entry>(
    _ name: String, _ read: @escaping @Sendable (inout CatalogRows) -> [Entry]
  ) -> Reader<[Entry]> {
    { bytes, diagnostics in bytes.read(name, into: &diagnostics, read) }
  }

  @Sendable private static func readCodes(
    _ bytes: CatalogBytes, _ diagnostics: inout Diagnostics
  ) -> CodeCatalog {
    func read<Entry>(_ name: String, _ body: (inout CatalogRows) -> [Entry]) -> [Entry] {
      bytes.read("codes/\(name).csv", into: &diagnostics, body)
    }
    return CodeCatalog(
      wasteCodes: read("ewc") { CodeCatalog.readEuropean(&$0) }
        + read("ewc_chapters") { CodeCatalog.readEuropean(&$0) }
        + read("hw") { CodeCatalog.readHazardous(&$0) }
        + read("hw_categories") { CodeCatalog.readNamed(&$0, .hw) }
        + read("sw") { CodeCatalog.readNamed(&$0, .sw) }
        + read("hs") { CodeCatalog.readTariff(&$0) },
      activities: read("nace") { CodeCatalog.readActivities(&$0, .nace) }
        + read("isic") { CodeCatalog.readActivities(&$0, .isic) }
        + read("gbt4754") { CodeCatalog.readActivities(&$0, .gbt4754) })
  }

  @Sendable private static func readTechnologies(
    _ bytes: CatalogBytes, _ diagnostics: inout Diagnostics
  ) -> [Technology] {
    let flows = Technology.grouped(
      bytes.read("technology_flows.csv", into: &diagnostics) { Technology.readFlows(&$0) })
    return bytes.read("technologies.csv", into: &diagnostics) {
      Technology.read(&$0, flows: flows)
    }
  }

  @Sendable private static func readSectors(
    _ bytes: CatalogBytes, _ diagnostics: inout Diagnostics
  ) -> [Sector] {
    let flows = Sector.grouped(
      bytes.read("sector_flows.csv", into: &diagnostics) { Sector.readFlows(&$0) })
    let sizes = Dictionary(
      bytes.read("sector_sizes.csv", into: &diagnostics) { Sector.readSizes(&$0) },
      uniquingKeysWith: { first, _ in first })
    return bytes.read("sectors.csv", into: &diagnostics) {
      Sector.read(&$0, flows: flows, sizes: sizes)
    }
  }

  @Sendable private static func readStreamKinds(
    _ bytes: CatalogBytes, _ diagnostics: inout Diagnostics
  ) -> [StreamKindEntry] {
    var takers: [String: [UsualTaker]] = [:]
    _ = bytes.read("stream_takers.csv", into: &diagnostics) { rows -> [UsualTaker] in
      takers = StreamKindEntry.readTakers(&rows)
      return []
    }
    return bytes.read("stream_kinds.csv", into: &diagnostics) {
      StreamKindEntry.read(&$0, takers: takers)
    }
  }

  private static func positions(_ keys: [String]) -> [String: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
