internal import Matching
public import MaterialGraph
internal import Planning
public import Primitives

/// A project whose feed comes from several firms: central treatment or recovery.
public struct SharedFacility: Sendable, Codable {
  /// What is built, in `GapReport.region`.
  public let process: ID<Process>
  /// What it costs a year beyond what it sells: building, running, buying and getting rid of things,
  /// less sales outside. Negative where it earns more than it costs.
  public let netCost: Double
  /// Who sends to it, the largest share first.
  public let users: [User]

  /// One of the firms that send to it.
  public struct User: Hashable, Sendable, Codable {
    /// The firm's key.
    public let key: String
    /// Tonnes (or basis units of no known mass) a year that it sends.
    public let quantity: Double
    /// What sending that saves all together a year: what it no longer pays, less moving it.
    public let gain: Double
    /// Its part of the cost by what it sends.
    public let costByUse: Double
    /// Its part of the cost by what it gains.
    public let costByGain: Double
  }

  /// The facility that a project is, where at least two firms send to it; nil otherwise.
  init?(_ gap: Gap, in region: Region) {
    guard gap.processes.count == 1, let process = gap.process else { return nil }
    var users: [String: (quantity: Double, gain: Double)] = [:]
    for link in gap.links {
      guard let (id, _) = region.process(of: region.ports[link.candidate.to]), id == process,
        let firm = region.ports[link.candidate.from].firm,
        let material = region.ports[link.candidate.from].material.single
      else { continue }
      let key = region.firms[firm].key
      let known = users[key] ?? (0, 0)
      users[key] = (
        known.quantity + link.quantity * region.materials[material].blendWeight,
        known.gain + link.value
      )
    }
    guard users.count >= 2 else { return nil }
    let cost = -(gap.runs.first { $0.process == process }?.ownResult ?? -gap.annualCost)
    let keys = users.keys.sorted()
    let quantity = keys.compactMap { users[$0]?.quantity }.compensatedSum()
    let gain = keys.compactMap { users[$0].map { max(0, $0.gain) } }.compensatedSum()
    self.process = process
    netCost = cost
    self.users = keys.compactMap { key in
      users[key].map { user in
        User(
          key: key, quantity: user.quantity, gain: user.gain,
          costByUse: quantity > 0 ? cost * user.quantity / quantity : 0,
          costByGain: gain > 0 ? cost * max(0, user.gain) / gain : 0)
      }
    }.sorted { $0.quantity != $1.quantity ? $0.quantity > $1.quantity : $0.key < $1.key }
  }
}
