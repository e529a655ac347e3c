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
      _ read: @escaping @Sendable (CatalogBytes, inout Diagnostics) -> Value
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
          let titles = [activity.title.english, activity.title.chinese]
          return MaterialLookup.Item(
            key: String(place), names: titles[0] == titles[1] ? [titles[0]] : titles)
        })
    }
  }

  /// The files that everything was read from, sorted by name.
  var files: [Knowledge.File] { bytes.all }

  /// Reads every part once for what is wrong with it.
  func readAll(into diagnostics: inout Diagnostics) {
    _ = Self.readCodes(bytes, into: &diagnostics)
    _ = Self.readExchanges(bytes, into: &diagnostics)
    _ = Self.readTechnologies(bytes, into: &diagnostics)
    _ = Self.readSectors(bytes, into: &diagnostics)
    _ = Self.readPolicies(bytes, into: &diagnostics)
    _ = Self.readEmissionFactors(bytes, into: &diagnostics)
    _ = Self.readCompositions(bytes, into: &diagnostics)
    _ = Self.readStreamKinds(bytes, into: &diagnostics)
    _ = Self.readWasteOrigins(bytes, into: &diagnostics)
    _ = Self.readTradeWords(bytes, into: &diagnostics)
  }

  @Sendable private static func readCodes(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
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

  @Sendable private static func readExchanges(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
  ) -> [KnownExchange] {
    bytes.read("exchanges.csv", into: &diagnostics) { KnownExchange.read(&$0) }
  }

  @Sendable private static func readTechnologies(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
  ) -> [Technology] {
    let flows = Technology.grouped(
      bytes.read("technology_flows.csv", into: &diagnostics) { Technology.readFlows(&$0) })
    return bytes.read("technologies.csv", into: &diagnostics) {
      Technology.read(&$0, flows: flows)
    }
  }

  @Sendable private static func readSectors(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
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

  @Sendable private static func readPolicies(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
  ) -> [PolicyEntry] {
    bytes.read("policies.csv", into: &diagnostics) { PolicyEntry.read(&$0) }
  }

  @Sendable private static func readEmissionFactors(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
  ) -> [EmissionFactor] {
    bytes.read("emission_factors.csv", into: &diagnostics) { EmissionFactor.read(&$0) }
  }

  @Sendable private static func readCompositions(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
  ) -> [CompositionEntry] {
    bytes.read("compositions.csv", into: &diagnostics) { CompositionEntry.read(&$0) }
  }

  @Sendable private static func readStreamKinds(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
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

  @Sendable private static func readWasteOrigins(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
  ) -> [WasteOrigin] {
    bytes.read("waste_origins.csv", into: &diagnostics) { WasteOrigin.read(&$0) }
  }

  @Sendable private static func readTradeWords(
    _ bytes: CatalogBytes, into diagnostics: inout Diagnostics
  ) -> [TradeWord] {
    bytes.read("trade_words.csv", into: &diagnostics) { TradeWord.read(&$0) }
  }

  private static func positions(_ keys: [String]) -> [String: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
