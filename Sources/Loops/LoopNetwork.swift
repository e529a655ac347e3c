public import Matching
public import MaterialGraph
public import Primitives

/// All links among the parties of a region: what is so, what a plan adds, what could be.
///
/// A link within one party is left out, for no loop can use it. The same pair of streams counts
/// once, as the most real of what is said of it: a flow of the plan over an exchange that exists is
/// existing, and the plan's quantity stands; a candidate that exists or is planned is no longer
/// merely possible.
public struct LoopNetwork: Sendable, Codable {
  /// The region.
  public let region: Region
  /// The parties, sorted by key; where a site and a firm share a key, the firm first.
  public let parties: [LoopParty]
  /// The links: by giver and taker; of one pair the more real first, then the more valuable, the
  /// larger, and by material.
  public let links: [LoopLink]

  /// A network of links that the caller made. Links that name no party of the region are dropped,
  /// and so are those within one party.
  public init(region: Region, links: [LoopLink]) {
    self.init(region: region, table: PartyTable(region: region), links: links)
  }

  /// The network of a region.
  ///
  /// - Parameters:
  ///   - region: Its exchanges that exist or are agreed are the existing links.
  ///   - planned: What a plan sends where.
  ///   - candidates: What could be, as `CandidateSearch` finds it.
  /// - Complexity: O(n log n) in the number of links.
  public init(region: Region, planned: [PlannedFlow] = [], candidates: [Candidate] = []) {
    let table = PartyTable(region: region)
    let links = LinkAssembly(region: region, table: table)
      .links(planned: planned, candidates: candidates)
    self.init(region: region, table: table, links: links)
  }

  private init(region: Region, table: PartyTable, links: [LoopLink]) {
    self.region = region
    parties = table.parties
    let names = MaterialText(region: region)
    let count = table.parties.count
    self.links =
      links
      .filter { $0.giver != $0.taker && $0.giver.index < count && $0.taker.index < count }
      .sorted { Self.precedes($0, $1, names) }
  }

  /// What a link's material is called in results: its id, or the words.
  public func materialKey(of link: LoopLink) -> String {
    MaterialText(region: region)[link.material]
  }

  /// The party of a firm, or nil when it is not of this region.
  public func party(of firm: ID<Firm>) -> ID<LoopParty>? {
    guard firm.index < region.firms.count else { return nil }
    let key = region.firms[firm].key
    var low = 0
    var high = parties.count
    while low < high {
      let middle = (low + high) / 2
      if parties[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < parties.count && parties[low].holder == .firm(firm) ? ID(low) : nil
  }

  private static func precedes(
    _ left: LoopLink, _ right: LoopLink, _ names: MaterialText
  ) -> Bool {
    if left.giver != right.giver { return left.giver < right.giver }
    if left.taker != right.taker { return left.taker < right.taker }
    if left.status != right.status { return left.status < right.status }
    let values = (left.value ?? -.infinity, right.value ?? -.infinity)
    if values.0 != values.1 { return values.0 > values.1 }
    let weights = (left.weight ?? -1, right.weight ?? -1)
    if weights.0 != weights.1 { return weights.0 > weights.1 }
    if left.yield != right.yield { return left.yield > right.yield }
    let texts = (names[left.material], names[right.material])
    if texts.0 != texts.1 { return texts.0 < texts.1 }
    let ends = (left.from?.index ?? -1, left.to?.index ?? -1)
    return ends < (right.from?.index ?? -1, right.to?.index ?? -1)
  }
}

/// What materials are called in results.
struct MaterialText {
  let region: Region

  subscript(reference: MaterialReference) -> String {
    switch reference {
    case .one(let id): id.index < region.materials.count ? region.materials[id].key : ""
    case .anyOf(_, let label): label
    case .unknown(let words): words
    }
  }
}
