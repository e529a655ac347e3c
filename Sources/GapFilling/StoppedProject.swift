internal import Catalog
internal import MaterialGraph
internal import Planning
internal import Primitives

/// Something that would pay, and that a list forbids.
public struct StoppedProject: Hashable, Sendable {
  /// The process's id, or the technology at the place.
  public let key: String
  /// The technology.
  public let technology: String
  /// The site or firm where it would stand.
  public let place: String
  /// The id on the list that forbids it.
  public let reason: String
  /// Whether it is the list of the site (the negative list, conditions of entry); else the scenario's.
  public let isSiteList: Bool
  /// What it would be worth a year, if its list did not forbid it.
  public let worth: Double
}

/// Finds what the lists of sites and scenario stop, and what it would be worth without them.
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
    var reasons: [String: (reason: String, isSiteList: Bool)] = [:]
    var prospects: [Prospect] = []
    for process in region.processes where process.status == .candidate {
      guard let reason = process.forbiddenBecause else { continue }
      reasons[process.key] = (reason, !region.scenario.forbidden.contains(reason))
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

  private static func place(of process: Process, in region: Region) -> String {
    switch process.place {
    case .firm(let firm): region.firms[firm].key
    case .site(let site): region.sites[site].key
    case .nowhere: ""
    }
  }

  private func reason(
    _ technology: Technology, at place: BuildingPlace
  ) -> (reason: String, isSiteList: Bool)? {
    if region.scenario.forbidden.contains(technology.key) { return (technology.key, false) }
    let names = [technology.key] + technology.flows.map(\.material)
    return names.first { place.forbidden.contains($0) }.map { ($0, true) }
  }

  /// The worth of each in a region whose lists forbid nothing of it.
  private func worth(
    _ reasons: [String: (reason: String, isSiteList: Bool)], _ prospects: [Prospect]
  ) -> [StoppedProject] {
    let lifted = Set(reasons.values.map(\.reason))
    var builder = region.builder
    builder.scenario.forbidden.removeAll { lifted.contains($0) }
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
        isSiteList: stop.isSiteList, worth: difference.benefit)
    }
    var seen: Set<String> = []
    return found.compactMap { $0 }
      .sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.key < $1.key }
      .filter { project in
        region.process(project.key) != nil || seen.insert(project.technology).inserted
      }
  }
}
