internal import Catalog
internal import MaterialGraph
internal import Planning
internal import Primitives

/// Something that would pay, and that a list or a ban forbids or a site has no room for.
public struct StoppedProject: Hashable, Sendable, Codable {
  /// What stands in the way.
  public enum Ground: String, Hashable, Sendable, Codable {
    /// On the list of the site: the negative list, conditions of entry.
    case site
    /// On the scenario's list.
    case scenario
    /// By a ban among the scenario's policies, which keeps what it takes or gives from moving.
    case ban
    /// Too little room at the site.
    case room
  }

  /// The process's id, or the technology at the place.
  public let key: String
  /// The technology.
  public let technology: String
  /// The site or firm where it would stand.
  public let place: String
  /// The id on the list, or of the ban, that forbids it; the site without the room.
  public let reason: String
  /// What stands in the way.
  public let ground: Ground
  /// What it would be worth a year, if that did not stand in the way.
  public let worth: Double
}

/// Finds what lists, bans and narrow sites stop, and what it would be worth without them.
struct StoppedSearch {
  let region: Region
  let knowledge: Knowledge
  let request: PlanRequest
  let threads: Int
  let watch: Watch

  /// The stopped projects that would be worth something, best first: the region's own candidates, and
  /// catalogue technologies of which no place is left.
  ///
  /// - Parameter served: technologies that pay somewhere else, and need no further look.
  func find(technologies: Bool, served: Set<String>) -> [StoppedProject] {
    var forbidden = Cases()
    var narrow = Cases()
    for process in region.processes where process.status == .candidate {
      if let reason = process.forbiddenBecause {
        let isListed = region.scenario.forbidden.contains(reason)
        forbidden.stops[process.key] = Stop(reason: reason, ground: isListed ? .scenario : .site)
      } else if !served.contains(process.technology) {
        if let ban = ban(on: process.flows.map(\.material)) {
          forbidden.stops[process.key] = Stop(reason: ban, ground: .ban)
        } else if case .site(let site) = process.place,
          let room = region.sites[site].capacityLimit, room < process.capacity ?? .infinity
        {
          narrow.add(
            process.key, needing: process.capacity ?? .infinity, at: region.sites[site].key)
        }
      }
    }
    if technologies { addTechnologies(served, to: &forbidden, &narrow) }
    var found: [StoppedProject] = []
    if !forbidden.stops.isEmpty, let free = lifting(forbidden) { found += worth(forbidden, free) }
    if !narrow.stops.isEmpty, let wide = widening(narrow) { found += worth(narrow, wide) }
    var seen: Set<String> = []
    return found.sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.key < $1.key }
      .filter { project in
        region.process(project.key) != nil || seen.insert(project.technology).inserted
      }
  }

  private func addTechnologies(
    _ served: Set<String>, to forbidden: inout Cases, _ narrow: inout Cases
  ) {
    let reduction = StructureReduction(region: region, knowledge: knowledge)
    let listed = BuildingPlace.listed(in: region)
    for technology in reduction.workable where !served.contains(technology.key) {
      for place in BuildingPlace.all(in: region) {
        let stop = reason(technology, at: place)
        let there = stop == nil ? place.withoutLimit : place
        guard stop != nil || place.capacityLimit != nil,
          let size = reduction.largestSize(of: technology, at: there)
        else { continue }
        let prospect = Prospect(
          subject: .technology(technology.key), place: place, size: size, slot: 0)
        guard region.process(prospect.key) == nil,
          !listed.contains("\(technology.key)@\(place.key)")
        else { continue }
        if let stop {
          forbidden.stops[prospect.key] = stop
          forbidden.prospects.append(prospect)
        } else if let room = place.capacityLimit, room < size {
          narrow.add(prospect.key, needing: size, at: place.siteKey)
          narrow.prospects.append(prospect)
        }
      }
    }
  }

  /// What is stopped, by key, with those of the catalogue among them.
  private struct Cases {
    var stops: [String: Stop] = [:]
    var prospects: [Prospect] = []
    /// The most room that one of them needs, by site.
    var room: [String: Double] = [:]

    mutating func add(_ key: String, needing size: Double, at site: String) {
      stops[key] = Stop(reason: site, ground: .room)
      room[site] = max(room[site] ?? 0, size)
    }
  }

  /// The region whose lists and bans forbid nothing of it; nil where that is no region.
  private func lifting(_ cases: Cases) -> Region? {
    let lifted = Set(cases.stops.values.map(\.reason))
    var builder = region.builder
    builder.scenario.forbidden.removeAll { lifted.contains($0) }
    builder.scenario.policies.removeAll { $0.kind == .ban && lifted.contains($0.appliesTo) }
    builder.liftSiteLists(lifted)
    return try? builder.build()
  }

  /// The region whose sites have room besides for what needs most of it.
  private func widening(_ cases: Cases) -> Region? {
    var builder = region.builder
    builder.widenSites(by: cases.room)
    return try? builder.build()
  }

  /// Why something is stopped.
  private struct Stop {
    let reason: String
    let ground: StoppedProject.Ground
  }

  /// What the ban names that keeps one of these materials from moving; nil: there is none.
  private func ban(on materials: [ID<Material>]) -> String? {
    let banned = Set(region.scenario.policies.filter { $0.kind == .ban }.map(\.appliesTo))
    guard !banned.isEmpty else { return nil }
    for material in materials {
      for node in region.lineage(of: material) where banned.contains(region.materials[node].key) {
        return region.materials[node].key
      }
    }
    return nil
  }

  private static func place(of process: Process, in region: Region) -> String {
    switch process.place {
    case .firm(let firm): region.firms[firm].key
    case .site(let site): region.sites[site].key
    case .nowhere: ""
    }
  }

  private func reason(_ technology: Technology, at place: BuildingPlace) -> Stop? {
    if region.scenario.forbidden.contains(technology.key) {
      return Stop(reason: technology.key, ground: .scenario)
    }
    let names = [technology.key] + technology.flows.map(\.material)
    if let name = names.first(where: place.forbidden.contains) {
      return Stop(reason: name, ground: .site)
    }
    return ban(on: technology.flows.compactMap { region.material($0.material) }).map {
      Stop(reason: $0, ground: .ban)
    }
  }

  /// The worth of each where nothing stands in its way; those that are worth nothing are left out.
  private func worth(_ cases: Cases, _ free: Region) -> [StoppedProject] {
    let pool = ProjectPool(region: free, knowledge: knowledge, prospects: cases.prospects)
    let variants = PlanVariants(
      region: pool.region, request: request, variantNodes: GapSearch.variantNodes, watch: watch)
    let doubt = Tolerance.optimalGap * max(1, variants.basePlan.totals.benefit.magnitude)
    let ids = cases.stops.keys.sorted().compactMap { pool.region.process($0) }
    return inParallel(ids.count, threads: threads) { index -> StoppedProject? in
      let process = pool.region.processes[ids[index]]
      let change = PlanChange(built: [ids[index]])
      guard let stop = cases.stops[process.key],
        variants.ceiling(of: change, asWhole: true).gain > doubt
      else { return nil }
      let difference = variants.difference(change)
      guard difference.isKnown, difference.benefit > doubt else { return nil }
      return StoppedProject(
        key: process.key, technology: process.technology,
        place: Self.place(of: process, in: pool.region), reason: stop.reason,
        ground: stop.ground, worth: difference.benefit)
    }.compactMap { $0 }
  }
}
