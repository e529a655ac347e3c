internal import Primitives

/// The tables of a region, its indices, and the rows that it was built from. They never change.
@usableFromInline
final class RegionTables: Sendable {
  @usableFromInline let materials: [Material]
  @usableFromInline let rules: [SubstitutionRule]
  @usableFromInline let negativeRules: [NegativeRule]
  @usableFromInline let firms: [Firm]
  @usableFromInline let sites: [Site]
  @usableFromInline let streams: [Stream]
  @usableFromInline let processes: [Process]
  @usableFromInline let exchanges: [Exchange]
  @usableFromInline let scenario: Scenario
  @usableFromInline let unmixableProperties: [String]
  @usableFromInline let ports: [Port]
  @usableFromInline let warnings: [RegionProblem]
  @usableFromInline let builder: RegionBuilder

  let routes: RouteTable
  let materialsByKey: [String: ID<Material>]
  let firmsByKey: [String: ID<Firm>]
  let streamsByKey: [String: ID<Stream>]
  let portsByKey: [String: ID<Port>]
  let processesByKey: [String: ID<Process>]
  let streamPorts: [ID<Port>]

  init(
    materials: [Material],
    rules: [SubstitutionRule],
    negativeRules: [NegativeRule],
    firms: [Firm],
    sites: [Site],
    streams: [Stream],
    processes: [Process],
    exchanges: [Exchange],
    scenario: Scenario,
    unmixableProperties: [String],
    ports: [Port],
    warnings: [RegionProblem],
    builder: RegionBuilder,
    routes: RouteTable,
    materialsByKey: [String: ID<Material>],
    firmsByKey: [String: ID<Firm>],
    streamsByKey: [String: ID<Stream>],
    portsByKey: [String: ID<Port>],
    processesByKey: [String: ID<Process>],
    streamPorts: [ID<Port>]
  ) {
    self.materials = materials
    self.rules = rules
    self.negativeRules = negativeRules
    self.firms = firms
    self.sites = sites
    self.streams = streams
    self.processes = processes
    self.exchanges = exchanges
    self.scenario = scenario
    self.unmixableProperties = unmixableProperties
    self.ports = ports
    self.warnings = warnings
    self.builder = builder
    self.routes = routes
    self.materialsByKey = materialsByKey
    self.firmsByKey = firmsByKey
    self.streamsByKey = streamsByKey
    self.portsByKey = portsByKey
    self.processesByKey = processesByKey
    self.streamPorts = streamPorts
  }
}
