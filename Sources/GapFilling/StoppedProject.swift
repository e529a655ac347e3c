internal import Catalog
internal import MaterialGraph
internal import Planning
internal import Primitives

/// Something that would pay, and that a list or a ban forbids.
public struct StoppedProject: Hashable, Sendable {
  /// Where it is forbidden.
  public enum Ground: String, Hashable, Sendable, Codable {
    /// On the list of the site: the negative list, conditions of entry.
    case site
    /// On the scenario's list.
    case scenario
    /// By a ban among the scenario's policies, which keeps what it takes or gives from moving.
    case ban
  }

  /// The process's id, or the technology at the place.
  public let key: String
  /// The technology.
  public let technology: String
  /// The site or firm where it would stand.
  public let place: String
  /// The id on the list, or of the ban, that forbids it.
  public let reason: String
  /// Where it is forbidden.
  public let ground: Ground
  /// What it would be worth a year, if that did not forbid it.
  public let worth: Double
}

/// Finds what the lists of sites and scenario and the bans stop, and what it would be worth without
/// them.
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
    var reasons: [String: Stop] = [:]
    var prospects: [Prospect] = []
    for process in region.processes where process.status == .candidate {
      if let reason = process.forbiddenBecause {
        let isListed = region.scenario.forbidden.contains(reason)
        reasons[process.key] = Stop(reason: reason, ground: isListed ? .scenario : .site)
      } else if !served.contains(process.technology),
        let ban = ban(on: process.flows.map(\.material))
      {
        reasons[process.key] = Stop(reason: ban, ground: .ban)
      }
    }
    if technologies {
      let reduction = StructureReduction(region: region, knowledge: knowledge)
      for technology in reduction.workable where !served.contains(technology.key) {
        for place in BuildingPlace.all(in: region) {
          guard let stop = reason(technology, at: place),
            let size = reduction.largestSize(of: technology, at: place)
          else { continue }
          let prospect = Prospect(
            subject: .technology(technology.key), place: place, size: size, slot: 0)
          guard region.process(prospect.key) == nil else { continue }
          reasons[prospect.key] = stop
          prospects.append(prospect)
        }
      }
    }
    guard !reasons.isEmpty else { return [] }
    return worth(reasons, prospects)
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

  /// The worth of each in a region whose lists and bans forbid nothing of it.
  private func worth(_ reasons: [String: Stop], _ prospects: [Prospect]) -> [StoppedProject] {
    let lifted = Set(reasons.values.map(\.reason))
    var builder = region.builder
    builder.scenario.forbidden.removeAll { lifted.contains($0) }
    builder.scenario.policies.removeAll { $0.kind == .ban && lifted.contains($0.appliesTo) }
    builder.liftSiteLists(lifted)
    guard let free = try? builder.build() else { return [] }
    let pool = ProjectPool(region: free, knowledge: knowledge, prospects: prospects)
    let variants = PlanVariants(
      region: pool.region, request: request, variantNodes: GapSearch.variantNodes, watch: watch)
    let doubt = Tolerance.optimalGap * max(1, variants.basePlan.totals.benefit.magnitude)
    let ids = reasons.keys.sorted().compactMap { pool.region.process($0) }
    let found = inParallel(ids.count, threads: threads) { index -> StoppedProject? in
      let process = pool.region.processes[ids[index]]
      let change = PlanChange(built: [ids[index]])
      guard let stop = reasons[process.key],
        variants.ceiling(of: change, asWhole: true).gain > doubt
      else { return nil }
      let difference = variants.difference(change)
      guard difference.isKnown, difference.benefit > doubt else { return nil }
      return StoppedProject(
        key: process.key, technology: process.technology,
        place: Self.place(of: process, in: pool.region), reason: stop.reason,
        ground: stop.ground, worth: difference.benefit)
    }
    var seen: Set<String> = []
    return found.compactMap { $0 }
      .sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.key < $1.key }
      .filter { project in
        region.process(project.key) != nil || seen.insert(project.technology).inserted
      }
  }
}
