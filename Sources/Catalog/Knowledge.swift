internal import MaterialGraph
internal import Primitives
public import Tables

/// What is known apart from any region: materials with their names and codes, rules, technologies,
/// sectors, prices and costs. A value that never changes.
public struct Knowledge: Sendable {
  /// The materials, sorted by key.
  public let materials: [MaterialEntry]
  /// The lists of codes.
  public var codes: CodeCatalog { parts.codes.value }
  /// The substitution rules, sorted by key.
  public let rules: [RuleEntry]
  /// What must not be done, sorted by key.
  public let forbidden: [ForbiddenEntry]
  /// Exchanges that are known to exist, sorted by key.
  public var exchanges: [KnownExchange] { parts.exchanges.value }
  /// The technologies, sorted by key.
  public var technologies: [Technology] { parts.technologies.value }
  /// The sectors, sorted by key.
  public var sectors: [Sector] { parts.sectors.value }
  /// Prices, sorted by material and region.
  public let prices: [CostEntry]
  /// Costs of disposal, sorted by key and region.
  public let disposalCosts: [CostEntry]
  /// Means of transport, sorted by key.
  public let transport: [TransportEntry]
  /// Taxes, subsidies and the like, sorted by key.
  public var policies: [PolicyEntry] { parts.policies.value }
  /// Emission factors, sorted by key.
  public var emissionFactors: [EmissionFactor] { parts.emissionFactors.value }
  /// What is usual for the properties of materials, sorted by material and property.
  public var compositions: [CompositionEntry] { parts.compositions.value }
  /// The exemptions of hazardous wastes in China, by id.
  public var exemptions: [ExemptionEntry] { parts.exemptions.value }
  /// Kinds of streams with who usually takes them, sorted by key.
  public var streamKinds: [StreamKindEntry] { parts.streamKinds.value }
  /// Who typically takes a stream of a kind from a giver of a trade.
  public var sectorPrior: SectorPrior { prior.value }
  /// Which codes of the list of wastes the trades bring forth, sorted by trade.
  public var wasteOrigins: [WasteOrigin] { parts.wasteOrigins.value }
  /// Words of the trade beside those of the list of wastes, sorted by word.
  public var tradeWords: [TradeWord] { parts.tradeWords.value }
  /// Finds sectors, and trades of the lists, by their names.
  var sectorNames: TextIndex { parts.sectorNames.value }
  var activityNames: TextIndex { parts.activityNames.value }
  /// Finds materials by what people write.
  public let lookup: MaterialLookup
  /// Sixteen hexadecimal digits that change when any file of the catalogue does.
  public let fingerprint: String

  let rateQuotes: [String: [ExchangeRates.Quote]]
  private let materialsByKey: [String: Int]
  /// What most runs do not need and is read when it is asked for.
  private let parts: KnowledgeParts
  private let prior: Lazily<SectorPrior>

  /// The names of the files of a catalogue.
  public static let fileNames = [
    "codes/ewc.csv", "codes/ewc_chapters.csv", "codes/gbt4754.csv", "codes/hs.csv",
    "codes/hw.csv", "codes/hw_categories.csv", "codes/hw_exemptions.csv", "codes/isic.csv",
    "codes/nace.csv", "codes/sw.csv",
    "compositions.csv", "disposal_costs.csv", "emission_factors.csv", "exchange_rates.csv",
    "exchanges.csv",
    "forbidden.csv", "materials.csv", "policies.csv", "prices.csv", "rules.csv",
    "sector_flows.csv", "sector_sizes.csv", "sectors.csv", "stream_kinds.csv",
    "stream_takers.csv",
    "technologies.csv", "technology_flows.csv", "trade_words.csv", "transport.csv",
    "waste_origins.csv",
  ]

  /// A file of a catalogue.
  public struct File: Sendable {
    /// Its name, such as `codes/ewc.csv`.
    public let name: String
    /// What stands in it.
    public let bytes: [UInt8]
  }

  /// The files that the catalogue was read from, sorted by name.
  public var files: [File] { parts.files }

  /// The catalogue inside the program. Read when it is first asked for.
  public static let embedded: Knowledge = {
    var diagnostics = Diagnostics()
    let files = EmbeddedCatalog.files.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    return Knowledge(CatalogBytes(files), into: &diagnostics)
  }()

  /// A catalogue from the bytes of its files by their names, such as `codes/ewc.csv`. Files that
  /// are not there count as empty; `materials.csv` must be there.
  ///
  /// - Throws: all that is wrong with the files.
  public init(files: [String: [UInt8]]) throws(CatalogFailure) {
    var diagnostics = Diagnostics()
    if files["materials.csv"] == nil {
      diagnostics.error(
        at: Place(file: "materials.csv"),
        LocalizedText(english: "the catalogue has no materials", chinese: "目录中没有物料表"),
        expected: LocalizedText(english: "the file materials.csv", chinese: "文件 materials.csv"))
    }
    let ordered = files.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: $0.value) }
    self.init(CatalogBytes(ordered), into: &diagnostics)
    parts.readAll(into: &diagnostics)
    if diagnostics.hasErrors { throw CatalogFailure(diagnostics: diagnostics) }
  }

  init(_ bytes: CatalogBytes, into diagnostics: inout Diagnostics) {
    materials = bytes.read("materials.csv", into: &diagnostics) { MaterialEntry.read(&$0) }
    rules = bytes.read("rules.csv", into: &diagnostics) { RuleEntry.read(&$0) }
    forbidden = bytes.read("forbidden.csv", into: &diagnostics) { ForbiddenEntry.read(&$0) }
    prices = bytes.read("prices.csv", into: &diagnostics) { CostEntry.readPrices(&$0) }
    disposalCosts = bytes.read("disposal_costs.csv", into: &diagnostics) {
      CostEntry.readDisposal(&$0)
    }
    transport = bytes.read("transport.csv", into: &diagnostics) { TransportEntry.read(&$0) }
    let rates = bytes.read("exchange_rates.csv", into: &diagnostics) { RateTable.read(&$0) }
    var quotes = Dictionary(grouping: rates, by: \.currency).mapValues {
      $0.map(\.quote).sorted { $0.year < $1.year }
    }
    quotes["CNY"] = [ExchangeRates.Quote(year: 0, worth: 1)]
    rateQuotes = quotes
    let parts = KnowledgeParts(bytes)
    self.parts = parts
    lookup = MaterialLookup(
      materials.map(\.lookupItem), knownCodes: Lazily { parts.codes.value.all })
    materialsByKey = Dictionary(
      materials.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    fingerprint = bytes.fingerprint
    let entries = Dictionary(
      materials.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    prior = Lazily { [rules] in
      SectorPrior(
        parts.streamKinds.value,
        evidence: PriorEvidence.collected(
          materials: entries, exchanges: parts.exchanges.value, rules: rules,
          sectors: parts.sectors.value))
    }
  }

  /// The material of a key, or nil. O(1).
  public func material(_ key: String) -> MaterialEntry? {
    materialsByKey[key].map { materials[$0] }
  }

  /// The technology of a key, or nil. O(1).
  public func technology(_ key: String) -> Technology? {
    parts.technologiesByKey.value[key].map { technologies[$0] }
  }

  /// The sector of a key, or nil. O(1).
  public func sector(_ key: String) -> Sector? {
    parts.sectorsByKey.value[key].map { sectors[$0] }
  }

  /// A material's key and those of all classes above it, nearest first; the key alone where the
  /// catalogue does not know it.
  public func lineage(of key: String) -> [String] {
    var line = [key]
    while let above = material(line[line.count - 1])?.parent, line.count <= materials.count {
      line.append(above)
    }
    return line
  }
}

/// Why files are no catalogue.
public struct CatalogFailure: Error, Sendable {
  /// All that is wrong.
  public let diagnostics: Diagnostics
}

extension MaterialEntry {
  /// What the lookup needs to know.
  var lookupItem: MaterialLookup.Item {
    MaterialLookup.Item(
      key: key, names: [name.english, name.chinese].filter { !$0.isEmpty },
      synonyms: synonyms + chineseSynonyms, codes: codes)
  }
}
