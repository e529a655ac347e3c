public import Primitives

/// A region: firms, what they give and take, what may be built, what is so already, and the terms.
///
/// A region is validated and immutable; make one with `RegionBuilder`. Every table is sorted by
/// key and ids are positions in it, so nothing depends on the order in which rows were written.
public struct Region: Sendable {
  /// All materials: the catalogue's and the region's own.
  @inlinable public var materials: [Material] { tables.materials }
  /// The substitution rules, at most one for each pair of materials.
  @inlinable public var rules: [SubstitutionRule] { tables.rules }
  /// What must not be done.
  @inlinable public var negativeRules: [NegativeRule] { tables.negativeRules }
  /// The firms.
  @inlinable public var firms: [Firm] { tables.firms }
  /// The sites.
  @inlinable public var sites: [Site] { tables.sites }
  /// The streams, those implied by exchanges among them.
  @inlinable public var streams: [Stream] { tables.streams }
  /// The processes, existing and candidate.
  @inlinable public var processes: [Process] { tables.processes }
  /// The exchanges, sorted by giver, taker and material.
  @inlinable public var exchanges: [Exchange] { tables.exchanges }
  /// The terms.
  @inlinable public var scenario: Scenario { tables.scenario }
  /// Properties (lower case) that do not mix linearly: each output must keep the limit by itself. Sorted.
  @inlinable public var unmixableProperties: [String] { tables.unmixableProperties }
  /// All ends that a link can have: streams and flows of processes, sorted by key.
  @inlinable public var ports: [Port] { tables.ports }
  /// What the builder assumed and warns of.
  @inlinable public var warnings: [RegionProblem] { tables.warnings }
  /// The rows it was built from: change a copy and build it for a variant of the region.
  @inlinable public var builder: RegionBuilder { tables.builder }

  /// What the region is made of: shared, so that to pass a region on copies a reference.
  @usableFromInline let tables: RegionTables

  var routes: RouteTable { tables.routes }
  var materialsByKey: [String: ID<Material>] { tables.materialsByKey }
  var firmsByKey: [String: ID<Firm>] { tables.firmsByKey }
  var streamsByKey: [String: ID<Stream>] { tables.streamsByKey }
  var portsByKey: [String: ID<Port>] { tables.portsByKey }
  var processesByKey: [String: ID<Process>] { tables.processesByKey }
  var streamPorts: [ID<Port>] { tables.streamPorts }

  init(_ tables: RegionTables) { self.tables = tables }

  /// The material of a key, or nil.
  public func material(_ key: String) -> ID<Material>? { materialsByKey[key] }

  /// The firm of a key, or nil.
  public func firm(_ key: String) -> ID<Firm>? { firmsByKey[key] }

  /// The stream of a key, or nil.
  public func stream(_ key: String) -> ID<Stream>? { streamsByKey[key] }

  /// The port of a key, or nil.
  public func port(_ key: String) -> ID<Port>? { portsByKey[key] }

  /// The process of a key, or nil.
  public func process(_ key: String) -> ID<Process>? { processesByKey[key] }

  /// The port of a stream.
  public func port(of stream: ID<Stream>) -> ID<Port> { streamPorts[stream.index] }

  /// The stream behind a port, or nil for a process's port.
  public func stream(of port: Port) -> Stream? {
    if case .stream(let id) = port.holder { streams[id] } else { nil }
  }

  /// The process behind a port with the position of the flow, or nil for a stream's port.
  public func process(of port: Port) -> (id: ID<Process>, flow: ProcessFlow)? {
    guard case .process(let id, let flow) = port.holder else { return nil }
    return (id, processes[id].flows[flow])
  }

  /// The material and all classes above it, nearest first.
  public func lineage(of material: ID<Material>) -> [ID<Material>] {
    var line = [material]
    var next = materials[material].parent
    while let node = next, line.count <= materials.count {
      line.append(node)
      next = materials[node].parent
    }
    return line
  }

  /// Whether a policy's or a ban's `appliesTo` means this material.
  public func applies(_ appliesTo: String, to material: ID<Material>, isHazardous: Bool) -> Bool {
    switch appliesTo {
    case "all", "": return true
    case "hazardous": return isHazardous
    default: return lineage(of: material).contains { materials[$0].key == appliesTo }
    }
  }

  /// Whether what passes a port is hazardous waste.
  public func isHazardous(_ port: Port) -> Bool {
    if let stream = stream(of: port) { return stream.isHazardous }
    return port.material.candidates.first.map { materials[$0].isHazardousByDefault } ?? false
  }

  /// The name of a port's material in both languages, as far as it is known.
  public func materialName(_ reference: MaterialReference) -> LocalizedText {
    switch reference {
    case .one(let id): materials[id].name
    case .anyOf(_, let label): LocalizedText(same: label)
    case .unknown(let words): LocalizedText(same: words)
    }
  }

  /// Who a port belongs to, for people: the firm's key, else the site's, else the process's.
  public func holderKey(of port: Port) -> String {
    if let firm = port.firm { return firms[firm].key }
    if let site = port.site { return sites[site].key }
    if case .process(let id, _) = port.holder { return processes[id].key }
    return port.key
  }

  /// The key of the stream or firm at an end of an exchange.
  public func key(of end: ExchangeEnd) -> String {
    switch end {
    case .stream(let stream): streams[stream].key
    case .firm(let firm): firms[firm].key
    }
  }
}

/// How far two ports are apart.
public struct Distance: Hashable, Sendable, Codable {
  /// Kilometres by road.
  public let km: Double
  /// Whether both ends have coordinates (or are the same place); else `km` is the scenario's.
  public let isKnown: Bool
}

extension Region {
  /// The distance by road: great-circle × detour factor; 0 within one firm or site.
  public func distance(from output: Port, to input: Port) -> Distance {
    if let firm = output.firm, firm == input.firm { return Distance(km: 0, isKnown: true) }
    if let site = output.site, site == input.site { return Distance(km: 0, isKnown: true) }
    guard let start = output.location, let end = input.location else {
      return Distance(km: scenario.unknownDistanceKm, isKnown: false)
    }
    return Distance(km: start.distanceKm(to: end) * scenario.detourFactor, isKnown: true)
  }
}

/// A region is written as the rows that it was built from, and built again from them: what is read
/// is as sound as any region, and ids that were written beside it still name its rows.
extension Region: Codable {
  /// - Throws: `RegionProblems` where the rows do not make a region.
  public init(from decoder: any Decoder) throws {
    self = try RegionBuilder(from: decoder).build()
  }

  public func encode(to encoder: any Encoder) throws { try builder.encode(to: encoder) }
}
