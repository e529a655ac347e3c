public import Loops
internal import Matching
public import MaterialGraph
public import Planning
public import Primitives

/// A region's firms and links as a plain graph, for programs that draw or analyse graphs.
///
/// Nodes are firms and the places of processes that no firm owns; edges are links by material. Nodes
/// stand in the order of their ids, edges by giver, taker, material and status.
public struct ExportGraph: Sendable {
  /// A firm or a place.
  public struct Node: Hashable, Sendable {
    /// The id; unique.
    public let id: String
    /// The name; the id where there is none.
    public let name: String
    /// `firm`, `site` or `process`.
    public let kind: String
    /// The sector, as the firm writes it; empty where none is said.
    public let sector: String
    /// The park; empty where none is said.
    public let park: String
    /// Where it is, or nil.
    public let location: Coordinate?
  }

  /// What goes from one node to another.
  public struct Edge: Hashable, Sendable {
    /// Position of the giver.
    public let from: Int
    /// Position of the taker.
    public let to: Int
    /// The material's id, or the words where nobody knows it.
    public let material: String
    /// The material's name.
    public let materialName: LocalizedText
    /// `existing`, `planned` or `possible`.
    public let status: String
    /// In `unit` a year, or nil.
    public let quantity: Double?
    /// The unit: `t`, `m3`, `GJ` …
    public let unit: String
    /// The quantity in tonnes a year, or nil.
    public let tonnes: Double?
    /// Worth a year in the region's currency, or nil.
    public let value: Double?
    /// Kilometres by road, or nil where it is not known.
    public let distanceKm: Double?
  }

  /// The nodes.
  public let nodes: [Node]
  /// The edges.
  public let edges: [Edge]
  /// ISO 4217 code of the money.
  public let currency: String

  /// The graph of a plan's region, with links at least as real as `status`.
  public init(plan: Plan, upTo status: LoopStatus = .planned) {
    let region = plan.region
    let flows =
      status == .existing
      ? []
      : plan.links.map {
        PlannedFlow(candidate: $0.candidate, quantity: $0.quantity, value: $0.value)
      }
    let network = LoopNetwork(
      region: region, planned: flows, candidates: status == .possible ? plan.candidates : [])
    let linked = Set(network.links.flatMap { [$0.giver, $0.taker] })
    // Sites and candidates that nothing reaches are no part of the graph.
    let kept = network.parties.indices.filter { index in
      if case .firm = network.parties[index].holder { return true }
      return linked.contains(ID(index))
    }
    var positions: [ID<LoopParty>: Int] = [:]
    var taken: Set<String> = []
    var nodes: [Node] = []
    for index in kept {
      let party = network.parties[index]
      positions[ID(index)] = nodes.count
      nodes.append(Self.node(party, region, &taken))
    }
    self.nodes = nodes
    currency = region.scenario.currency
    edges = network.links.compactMap { link in
      guard let from = positions[link.giver], let to = positions[link.taker] else { return nil }
      return Self.edge(link, from: from, to: to, network)
    }.sorted { left, right in
      if (left.from, left.to) != (right.from, right.to) {
        return (left.from, left.to) < (right.from, right.to)
      }
      if left.material != right.material { return left.material < right.material }
      if left.status != right.status { return left.status < right.status }
      return (left.quantity ?? -1) > (right.quantity ?? -1)
    }
  }

  private static func node(
    _ party: LoopParty, _ region: Region, _ taken: inout Set<String>
  ) -> Node {
    var id = party.key
    while !taken.insert(id).inserted { id += "'" }
    switch party.holder {
    case .firm(let key):
      let firm = region.firms[key]
      return Node(
        id: id, name: firm.name, kind: "firm", sector: firm.sector, park: firm.park,
        location: firm.location)
    case .site(let key):
      let site = region.sites[key]
      return Node(
        id: id, name: site.name, kind: "site", sector: "", park: site.park,
        location: site.location)
    case .process:
      return Node(
        id: id, name: party.name, kind: "process", sector: "", park: "", location: nil)
    }
  }

  private static func edge(
    _ link: LoopLink, from: Int, to: Int, _ network: LoopNetwork
  ) -> Edge {
    let region = network.region
    let material = link.material.candidates.first.map { region.materials[$0] }
    var distance: Double?
    if let output = link.from, let input = link.to {
      let found = region.distance(from: region.ports[output], to: region.ports[input])
      distance = found.isKnown ? found.km : nil
    }
    return Edge(
      from: from, to: to, material: network.materialKey(of: link),
      materialName: region.materialName(link.material), status: link.status.rawValue,
      quantity: link.quantity, unit: material?.basis.symbol ?? "", tonnes: link.weight,
      value: link.value, distanceKm: distance)
  }
}
