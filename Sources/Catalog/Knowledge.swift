internal import MaterialGraph
internal import Primitives
public import Tables

/// What is known apart from any region: materials with their names and codes, rules, technologies,
/// sectors, prices and costs. A value that never changes.
public struct Knowledge: Sendable {
  /// The materials, sorted by key.
  public let materials: [MaterialEntry]
  /// The lists of codes.
  public let codes: CodeCatalog
  /// The substitution rules, sorted by key.
  public let rules: [RuleEntry]
  /// What must not be done, sorted by key.
  public let forbidden: [ForbiddenEntry]
  /// Exchanges that are known to exist, sorted by key.
  public let exchanges: [KnownExchange]
  /// The technologies, sorted by key.
  public let technologies: [Technology]
  /// The sectors, sorted by key.
  public let sectors: [Sector]
  /// Prices, sorted by material and region.
  public let prices: [CostEntry]
  /// Costs of disposal, sorted by key and region.
  public let disposalCosts: [CostEntry]
  /// Means of transport, sorted by key.
  public let transport: [TransportEntry]
  /// Taxes, subsidies and the like, sorted by key.
  public let policies: [PolicyEntry]
  /// Emission factors, sorted by key.
  public let emissionFactors: [EmissionFactor]
  /// Finds materials by what people write.
  public let lookup: MaterialLookup
  /// Sixteen hexadecimal digits that change when any file of the catalogue does.
  public let fingerprint: String

  let rateQuotes: [String: [ExchangeRates.Quote]]
  private let materialsByKey: [String: Int]
  private let technologiesByKey: [String: Int]
  private let sectorsByKey: [String: Int]

  /// The names of the files of a catalogue.
  public static let fileNames = [
    "codes/ewc.csv", "codes/ewc_chapters.csv", "codes/gbt4754.csv", "codes/hs.csv",
    "codes/hw.csv", "codes/hw_categories.csv", "codes/isic.csv", "codes/nace.csv", "codes/sw.csv",
    "disposal_costs.csv", "emission_factors.csv", "exchange_rates.csv", "exchanges.csv",
    "forbidden.csv", "materials.csv", "policies.csv", "prices.csv", "rules.csv",
    "sector_flows.csv", "sectors.csv", "technologies.csv", "technology_flows.csv",
    "transport.csv",
  ]

  /// The catalogue inside the program. Read once, when it is first asked for.
  public static let embedded: Knowledge = {
    var diagnostics = Diagnostics()
    let files = EmbeddedCatalog.files.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    return Knowledge(files, into: &diagnostics)
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
    self.init(ordered, into: &diagnostics)
    if diagnostics.hasErrors { throw CatalogFailure(diagnostics: diagnostics) }
  }

  init(_ files: [(name: String, bytes: [UInt8])], into diagnostics: inout Diagnostics) {
    func read<Entry>(_ name: String, _ body: (inout CatalogRows) -> [Entry]) -> [Entry] {
      guard let file = files.first(where: { $0.name == name }),
        var rows = CatalogRows(file.bytes, name: name, diagnostics: &diagnostics)
      else { return [] }
      let entries = body(&rows)
      diagnostics.add(rows.diagnostics)
      return entries
    }
    materials = read("materials.csv") { MaterialEntry.read(&$0) }
    rules = read("rules.csv") { RuleEntry.read(&$0) }
    forbidden = read("forbidden.csv") { ForbiddenEntry.read(&$0) }
    exchanges = read("exchanges.csv") { KnownExchange.read(&$0) }
    let technologyFlows = read("technology_flows.csv") { Technology.readFlows(&$0) }
    technologies = read("technologies.csv") {
      Technology.read(&$0, flows: Technology.grouped(technologyFlows))
    }
    let sectorFlows = read("sector_flows.csv") { Sector.readFlows(&$0) }
    sectors = read("sectors.csv") { Sector.read(&$0, flows: Sector.grouped(sectorFlows)) }
    prices = read("prices.csv") { CostEntry.readPrices(&$0) }
    disposalCosts = read("disposal_costs.csv") { CostEntry.readDisposal(&$0) }
    transport = read("transport.csv") { TransportEntry.read(&$0) }
    policies = read("policies.csv") { PolicyEntry.read(&$0) }
    emissionFactors = read("emission_factors.csv") { EmissionFactor.read(&$0) }
    var quotes = Dictionary(
      grouping: read("exchange_rates.csv") { RateTable.read(&$0) }, by: \.currency
    ).mapValues { $0.map(\.quote).sorted { $0.year < $1.year } }
    quotes["CNY"] = [ExchangeRates.Quote(year: 0, worth: 1)]
    rateQuotes = quotes
    codes = CodeCatalog(
      wasteCodes: read("codes/ewc.csv") { CodeCatalog.readEuropean(&$0) }
        + read("codes/ewc_chapters.csv") { CodeCatalog.readEuropean(&$0) }
        + read("codes/hw.csv") { CodeCatalog.readHazardous(&$0) }
        + read("codes/hw_categories.csv") { CodeCatalog.readNamed(&$0, .hw) }
        + read("codes/sw.csv") { CodeCatalog.readNamed(&$0, .sw) }
        + read("codes/hs.csv") { CodeCatalog.readTariff(&$0) },
      activities: read("codes/nace.csv") { CodeCatalog.readActivities(&$0, .nace) }
        + read("codes/isic.csv") { CodeCatalog.readActivities(&$0, .isic) }
        + read("codes/gbt4754.csv") { CodeCatalog.readActivities(&$0, .gbt4754) })
    lookup = MaterialLookup(materials.map(\.lookupItem), knownCodes: codes.all)
    func positions(_ keys: [String]) -> [String: Int] {
      Dictionary(
        keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    materialsByKey = positions(materials.map(\.key))
    technologiesByKey = positions(technologies.map(\.key))
    sectorsByKey = positions(sectors.map(\.key))
    fingerprint = Self.fingerprint(of: files)
  }

  /// The material of a key, or nil. O(1).
  public func material(_ key: String) -> MaterialEntry? {
    materialsByKey[key].map { materials[$0] }
  }

  /// The technology of a key, or nil. O(1).
  public func technology(_ key: String) -> Technology? {
    technologiesByKey[key].map { technologies[$0] }
  }

  /// The sector of a key, or nil. O(1).
  public func sector(_ key: String) -> Sector? { sectorsByKey[key].map { sectors[$0] } }

  /// A material's key and those of all classes above it, nearest first; the key alone where the
  /// catalogue does not know it.
  public func lineage(of key: String) -> [String] {
    var line = [key]
    while let above = material(line[line.count - 1])?.parent, line.count <= materials.count {
      line.append(above)
    }
    return line
  }

  /// The hash of names and bytes in their order (FNV-1a with 64 bits; Fowler, Noll and Vo, 1991).
  static func fingerprint(of files: [(name: String, bytes: [UInt8])]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for file in files.sorted(by: { $0.name < $1.name }) {
      for byte in file.name.utf8 { add(byte) }
      add(0)
      for byte in file.bytes { add(byte) }
      add(0)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
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
