internal import Primitives

/// Collects the rows of a region and checks them all at once.
///
/// ```swift
/// var builder = RegionBuilder()
/// builder.add(MaterialDraft("ash"))
/// builder.add(FirmDraft("power-station"))
/// var ash = StreamDraft(firm: "power-station", .output, .key("ash"))
/// ash.quantity = .exact(1200)
/// builder.add(ash)
/// let region = try builder.build()
/// ```
public struct RegionBuilder: Sendable, Codable {
  /// The terms.
  public var scenario = Scenario()
  /// Properties that do not mix linearly, in lower case; the defaults are always among them.
  public var unmixableProperties: Set<String> = []

  var materials: [MaterialDraft] = []
  var firms: [FirmDraft] = []
  var streams: [StreamDraft] = []
  var sites: [SiteDraft] = []
  var processes: [ProcessDraft] = []
  var processFlows: [ProcessFlowDraft] = []
  var exchanges: [ExchangeDraft] = []
  var rules: [RuleDraft] = []
  var negativeRules: [NegativeRuleDraft] = []

  /// Properties of which every output must keep the limit by itself, whatever the rest of the blend.
  public static let alwaysUnmixable: Set<String> = [
    "ph", "temperature", "particle size", "pathogen class", "温度", "粒径", "粒度", "病原体等级",
  ]

  /// A builder with nothing in it.
  public init() {}

  /// Adds a material.
  public mutating func add(_ draft: MaterialDraft) { materials.append(draft) }
  /// Adds a firm.
  public mutating func add(_ draft: FirmDraft) { firms.append(draft) }
  /// Adds a stream.
  public mutating func add(_ draft: StreamDraft) { streams.append(draft) }
  /// Adds a site.
  public mutating func add(_ draft: SiteDraft) { sites.append(draft) }
  /// Adds a process.
  public mutating func add(_ draft: ProcessDraft) { processes.append(draft) }
  /// Adds a flow of a process.
  public mutating func add(_ draft: ProcessFlowDraft) { processFlows.append(draft) }
  /// Adds an exchange.
  public mutating func add(_ draft: ExchangeDraft) { exchanges.append(draft) }
  /// Adds a rule. For the same pair of materials an earlier rule goes before a later one.
  public mutating func add(_ draft: RuleDraft) { rules.append(draft) }
  /// Adds a negative rule.
  public mutating func add(_ draft: NegativeRuleDraft) { negativeRules.append(draft) }

  /// Takes ids off the lists of what may not be at a site, for the question what a list costs.
  public mutating func liftSiteLists(_ ids: Set<String>) {
    for site in sites.indices { sites[site].forbidden.removeAll { ids.contains($0) } }
  }

  /// Gives sites, by key, room for so much activity a year more, for the question what a limit costs;
  /// infinity takes the limit away.
  public mutating func widenSites(by room: [String: Double]) {
    for site in sites.indices {
      guard let more = room[sites[site].key], let limit = sites[site].capacityLimit else {
        continue
      }
      sites[site].capacityLimit = more.isFinite ? limit + max(0, more) : nil
    }
  }

  /// The region, if no row has an error.
  ///
  /// - Throws: all problems of all rows, where one of them is an error.
  /// - Complexity: O(n log n) in the number of rows.
  public func build() throws(RegionProblems) -> Region {
    var assembly = RegionAssembly(builder: self)
    assembly.assembleMaterials()
    assembly.assembleRules()
    assembly.assembleFirmsAndSites()
    assembly.assembleStreams()
    assembly.assembleProcesses()
    assembly.assembleExchanges()
    assembly.checkQualityKinds()
    let problems = assembly.sortedProblems()
    guard !problems.contains(where: { $0.severity == .error }) else {
      throw RegionProblems(problems: problems)
    }
    return assembly.region(warnings: problems)
  }
}

extension RegionBuilder {
  private enum CodingKeys: String, CodingKey {
    case scenario, unmixableProperties, materials, firms, streams, sites, processes, processFlows
    case exchanges, rules, negativeRules
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(scenario, forKey: .scenario)
    // Sorted, so that the same rows are the same bytes.
    try container.encode(unmixableProperties.sorted(), forKey: .unmixableProperties)
    try container.encode(materials, forKey: .materials)
    try container.encode(firms, forKey: .firms)
    try container.encode(streams, forKey: .streams)
    try container.encode(sites, forKey: .sites)
    try container.encode(processes, forKey: .processes)
    try container.encode(processFlows, forKey: .processFlows)
    try container.encode(exchanges, forKey: .exchanges)
    try container.encode(rules, forKey: .rules)
    try container.encode(negativeRules, forKey: .negativeRules)
  }
}
