public import MaterialGraph
public import Primitives

/// Whoever a link starts or ends at: a firm, or the place of a process that no firm owns.
///
/// Loops run through parties, each once. A process that a firm owns is that firm; one on a site of
/// nobody counts with all others there as one party; one that stands nowhere is a party by itself.
public struct LoopParty: Hashable, Sendable, Codable {
  /// What the party is.
  public enum Holder: Hashable, Sendable, Codable {
    case firm(ID<Firm>)
    /// The processes of nobody on a site, together.
    case site(ID<Site>)
    /// A process of nobody that stands nowhere yet.
    case process(ID<Process>)

    /// Firms go before sites, and sites before processes, where keys are equal.
    var rank: Int {
      switch self {
      case .firm: 0
      case .site: 1
      case .process: 2
      }
    }
  }

  /// What it is.
  public let holder: Holder
  /// The id that people write.
  public let key: String
  /// The name; the id where there is none.
  public let name: String

  /// A party.
  public init(holder: Holder, key: String, name: String) {
    self.holder = holder
    self.key = key
    self.name = name
  }
}

/// The parties of a region, sorted by key, with the way from a port to its party.
struct PartyTable: Sendable {
  let parties: [LoopParty]
  private let ofFirm: [ID<LoopParty>]
  private let ofSite: [ID<LoopParty>?]
  private let ofProcess: [ID<LoopParty>?]

  init(region: Region) {
    var parties = region.firms.enumerated().map { position, firm in
      LoopParty(holder: .firm(ID(position)), key: firm.key, name: firm.name)
    }
    var isHost = [Bool](repeating: false, count: region.sites.count)
    for (position, process) in region.processes.enumerated() {
      switch process.place {
      case .firm: continue
      case .site(let site): isHost[site.index] = true
      case .nowhere:
        parties.append(
          LoopParty(holder: .process(ID(position)), key: process.key, name: process.key))
      }
    }
    for (position, site) in region.sites.enumerated() where isHost[position] {
      parties.append(LoopParty(holder: .site(ID(position)), key: site.key, name: site.name))
    }
    parties.sort { ($0.key, $0.holder.rank) < ($1.key, $1.holder.rank) }

    var ofFirm = [ID<LoopParty>](repeating: ID(0), count: region.firms.count)
    var ofSite = [ID<LoopParty>?](repeating: nil, count: region.sites.count)
    var ofProcess = [ID<LoopParty>?](repeating: nil, count: region.processes.count)
    for (position, party) in parties.enumerated() {
      switch party.holder {
      case .firm(let firm): ofFirm[firm.index] = ID(position)
      case .site(let site): ofSite[site.index] = ID(position)
      case .process(let process): ofProcess[process.index] = ID(position)
      }
    }
    self.parties = parties
    self.ofFirm = ofFirm
    self.ofSite = ofSite
    self.ofProcess = ofProcess
  }

  subscript(firm: ID<Firm>) -> ID<LoopParty> { ofFirm[firm.index] }

  /// Whose a process is.
  func party(of process: Process, _ id: ID<Process>) -> ID<LoopParty>? {
    switch process.place {
    case .firm(let firm): ofFirm[firm.index]
    case .site(let site): ofSite[site.index]
    case .nowhere: ofProcess[id.index]
    }
  }

  /// Whose a port is; nil only for a port that is not of this region.
  subscript(port: Port) -> ID<LoopParty>? {
    if let firm = port.firm { return ofFirm[firm.index] }
    if let site = port.site { return ofSite[site.index] }
    if case .process(let process, _) = port.holder { return ofProcess[process.index] }
    return nil
  }
}
