internal import Catalog
internal import MaterialGraph
internal import Planning
internal import Primitives

/// Finds which technologies and sectors of the catalogue pay, of what size and where.
///
/// A linear program says what each could bring at most, at each place and of any size; what cannot
/// bring anything falls there. Of the rest, a linear program for each of a few sizes ranks places and
/// sizes; the first is valued exactly, and the next where its ceiling leaves it a clear chance to be
/// better.
struct ProspectSearch {
  let region: Region
  let knowledge: Knowledge
  let request: PlanRequest
  let threads: Int
  let watch: Watch

  /// At most so many places and sizes of one subject are valued exactly.
  private static let valuedExactly = 2
  /// At most so many sectors are, by what they could bring at most.
  private static let sectorsValued = 16
  /// At most so many places are looked at for a sector, by what its links could be worth.
  private static let placesOfSector = 2

  /// Prospects with their worth.
  struct Found {
    var pool: ProjectPool
    var variants: PlanVariants
    /// The best place and size of each subject that pays, with what it changes.
    var best: [(prospect: Prospect, change: PlanChange, difference: PlanVariants.Difference)] = []
    /// Chains that pay together and not each alone.
    var chains: [(change: PlanChange, size: Double, difference: PlanVariants.Difference)] = []
    var considered = 0
    var viable = 0
  }

  func find(technologies: Bool, sectors: Bool, base: PlanVariants) -> Found {
    let places = BuildingPlace.all(in: region)
    let reduction = StructureReduction(region: region, knowledge: knowledge)
    var all: [Prospect] = []
    var considered = 0
    if technologies {
      considered += knowledge.technologies.count * places.count
      let listed = BuildingPlace.listed(in: region)
      for technology in reduction.workable {
        for place in places {
          guard region.process("\(technology.key)@\(place.key)") == nil,
            !listed.contains("\(technology.key)@\(place.key)"),
            let size = reduction.largestSize(of: technology, at: place)
          else { continue }
          all.append(
            Prospect(subject: .technology(technology.key), place: place, size: size, slot: 0))
        }
      }
    }
    if sectors {
      considered += knowledge.sectors.count * places.count
      for sector in reduction.sectors {
        let names = SectorTemplate(sector, in: region).materials + [sector.key]
        for place in places {
          guard let size = sector.typicalSize, region.firm("\(sector.key)@\(place.key)") == nil,
            !names.contains(where: { place.forbidden.contains($0) }),
            !region.scenario.forbidden.contains(sector.key)
          else { continue }
          all.append(Prospect(subject: .sector(sector.key), place: place, size: size, slot: 0))
        }
      }
    }
    let largest = ProjectPool(region: region, knowledge: knowledge, prospects: all)
    let screen = PlanVariants(
      region: largest.region, request: request, recruits: largest.recruits, known: base,
      watch: watch)
    let viable = likely(all.indices.filter { largest.change($0) != nil }, largest, screen)
    let ceilings = self.ceilings(viable, largest, screen)
    let doubt = Tolerance.optimalGap * max(1, base.basePlan.totals.benefit.magnitude)
    var sized: [Prospect] = []
    let leading = leadingSectors(viable, ceilings.map { $0?.gain ?? 0 }, all)
    for (index, ceiling) in zip(viable, ceilings) {
      guard let ceiling, ceiling.gain > doubt else { continue }
      if case .sector(let key) = all[index].subject, !leading.contains(key) { continue }
      sized += sizes(all[index], wanted: ceiling.activities.first)
    }
    let alone = Dictionary(
      zip(viable, ceilings.map { $0?.gain ?? 0 }), uniquingKeysWith: max)
    let chains = ProspectChains(search: self, reduction: reduction, pool: largest, alone: alone)
      .promising(screen, doubt: doubt)
    for chain in chains {
      for prospect in chain where !sized.contains(prospect) { sized.append(prospect) }
    }
    let pool = ProjectPool(region: region, knowledge: knowledge, prospects: sized)
    let variants = PlanVariants(
      region: pool.region, request: request, recruits: pool.recruits, known: base,
      variantNodes: GapSearch.variantNodes, watch: watch)
    var found = Found(
      pool: pool, variants: variants, considered: considered, viable: viable.count)
    let gains = Dictionary(
      zip(viable, ceilings).map { index, ceiling in
        (PlacedSubject(all[index]), ceiling?.gain ?? 0)
      }, uniquingKeysWith: max)
    found.best = best(pool, variants, gains, doubt: doubt)
    found.chains = ProspectChains.paying(chains, found, threads: threads, doubt: doubt)
    return found
  }

  /// What each prospect can bring at most, of any size. Those of one subject follow one on another:
  /// at another place much is the same.
  private func ceilings(
    _ positions: [Int], _ pool: ProjectPool, _ variants: PlanVariants
  ) -> [PlanVariants.Ceiling?] {
    let bySubject = Dictionary(grouping: positions.indices) {
      pool.prospects[positions[$0]].subject
    }
    let subjects = bySubject.keys.sorted()
    let found = inParallel(subjects.count, threads: threads) { subject in
      var last: PlanVariants.Ceiling?
      return (bySubject[subjects[subject]] ?? []).map { index in
        let ceiling = pool.change(positions[index]).map {
          variants.ceiling(of: $0, asWhole: false, after: last)
        }
        last = ceiling ?? last
        return (index: index, ceiling: ceiling)
      }
    }
    var ceilings = [PlanVariants.Ceiling?](repeating: nil, count: positions.count)
    for (index, ceiling) in found.joined() { ceilings[index] = ceiling }
    return ceilings
  }

  /// The prospects without those sectors and places whose links could hardly be worth anything.
  private func likely(
    _ positions: [Int], _ pool: ProjectPool, _ variants: PlanVariants
  ) -> [Int] {
    let worth = variants.linkWorth(of: pool.recruits)
    var bySector: [Prospect.Subject: [(position: Int, worth: Double)]] = [:]
    for position in positions {
      guard let firm = pool.firms[position], let most = worth[firm], most > 0 else { continue }
      bySector[pool.prospects[position].subject, default: []].append((position, most))
    }
    var kept: Set<Int> = []
    for members in bySector.values {
      let best = members.sorted {
        $0.worth != $1.worth ? $0.worth > $1.worth : $0.position < $1.position
      }
      kept.formUnion(best.prefix(Self.placesOfSector).map(\.position))
    }
    return positions.filter { pool.firms[$0] == nil || kept.contains($0) }
  }

  /// The sectors that could bring most.
  private func leadingSectors(
    _ positions: [Int], _ gains: [Double], _ all: [Prospect]
  ) -> Set<String> {
    var most: [String: Double] = [:]
    for (position, gain) in zip(positions, gains) {
      if case .sector(let key) = all[position].subject { most[key] = max(most[key] ?? 0, gain) }
    }
    let order = most.keys.sorted {
      let gains = (most[$0] ?? 0, most[$1] ?? 0)
      return gains.0 != gains.1 ? gains.0 > gains.1 : $0 < $1
    }
    return Set(order.prefix(Self.sectorsValued))
  }

  /// The sizes of a prospect that are compared, where `wanted` is what it would use.
  func sizes(_ prospect: Prospect, wanted: Double?) -> [Prospect] {
    guard case .technology(let key) = prospect.subject,
      let technology = knowledge.technology(key), let wanted, wanted > 0
    else { return [prospect] }
    let sizes = StructureReduction.sizes(
      of: technology, wanted: wanted, largest: prospect.size)
    return sizes.enumerated().map { slot, size in
      Prospect(subject: prospect.subject, place: prospect.place, size: size, slot: slot)
    }
  }

  /// The best of each subject, exactly valued; subjects that do not pay are left out.
  private func best(
    _ pool: ProjectPool, _ variants: PlanVariants, _ gains: [PlacedSubject: Double], doubt: Double
  ) -> [(prospect: Prospect, change: PlanChange, difference: PlanVariants.Difference)] {
    let positions = pool.prospects.indices.filter { pool.change($0) != nil }
    let bySubject = Dictionary(grouping: positions) { pool.prospects[$0].subject }
    let subjects = bySubject.keys.sorted()
    let watch = watch
    return inParallel(subjects.count, threads: threads) { index in
      // No size brings more than what the place could bring of any size: places are looked at as
      // long as one could still be among the first.
      let members = (bySubject[subjects[index]] ?? []).map { position in
        (position: position, gain: gains[PlacedSubject(pool.prospects[position])] ?? 0)
      }.sorted { $0.gain != $1.gain ? $0.gain > $1.gain : $0.position < $1.position }
      var open: [(position: Int, change: PlanChange, ceiling: Double)] = []
      var last: PlanVariants.Ceiling?
      for (position, gain) in members {
        if open.count >= Self.valuedExactly, open[Self.valuedExactly - 1].ceiling >= gain { break }
        guard let change = pool.change(position) else { continue }
        let ceiling = variants.ceiling(of: change, asWhole: true, after: last)
        last = ceiling
        open.append((position, change, ceiling.gain))
        open.sort { $0.ceiling != $1.ceiling ? $0.ceiling > $1.ceiling : $0.position < $1.position }
      }
      var best: (prospect: Prospect, change: PlanChange, difference: PlanVariants.Difference)?
      for (position, change, ceiling) in open.prefix(Self.valuedExactly) {
        // The ceiling of the first says how far ceilings lie above the truth here.
        let margin = best.map { max(0, (open.first?.ceiling ?? 0) - $0.difference.benefit) } ?? 0
        guard ceiling - margin > (best?.difference.benefit ?? doubt) || best == nil,
          !watch.isCancelled(), watch.secondsLeft() > 0
        else { break }
        let difference = variants.difference(change)
        guard difference.isKnown, difference.benefit > doubt else { continue }
        if difference.benefit > best?.difference.benefit ?? doubt {
          best = (pool.prospects[position], change, difference)
        }
      }
      watch.report(
        PlanProgress(partsDone: index, partsTotal: subjects.count, incumbent: nil, bound: nil))
      return best
    }.compactMap { $0 }
  }

  /// The region with one technology at one place by its key, of the best of its sizes; nil where
  /// there is no such technology, place, or room for it.
  func prospect(_ key: String) -> (region: Region, key: String)? {
    let reduction = StructureReduction(region: region, knowledge: knowledge)
    for technology in knowledge.technologies where key.hasPrefix(technology.key + "@") {
      for place in BuildingPlace.all(in: region) where key == "\(technology.key)@\(place.key)" {
        guard let size = reduction.largestSize(of: technology, at: place) else { return nil }
        let first = Prospect(
          subject: .technology(technology.key), place: place, size: size, slot: 0)
        let largest = ProjectPool(region: region, knowledge: knowledge, prospects: [first])
        guard let process = largest.processes.first ?? nil else { return (largest.region, key) }
        let change = PlanChange(built: [process])
        let screen = PlanVariants(
          region: largest.region, request: request, onlyFor: change, watch: watch)
        let wanted = screen.ceiling(of: change, asWhole: false).activities.first
        let sized = sizes(first, wanted: wanted)
        let pool = ProjectPool(region: region, knowledge: knowledge, prospects: sized)
        let variants = PlanVariants(
          region: pool.region, request: request,
          onlyFor: PlanChange(built: pool.processes.compactMap { $0 }), watch: watch)
        var best: (size: Double, worth: Double)?
        for (prospect, process) in zip(sized, pool.processes) {
          guard let process else { continue }
          let worth = variants.difference(PlanChange(built: [process]), mustBuild: true).benefit
          if worth > best?.worth ?? -.infinity { best = (prospect.size, worth) }
        }
        let chosen = Prospect(
          subject: first.subject, place: place, size: best?.size ?? size, slot: 0)
        let alone = ProjectPool(region: region, knowledge: knowledge, prospects: [chosen])
        return (alone.region, key)
      }
    }
    return nil
  }
}

/// A technology or a sector at a place, of any size.
private struct PlacedSubject: Hashable {
  let subject: Prospect.Subject
  let place: BuildingPlace

  init(_ prospect: Prospect) {
    subject = prospect.subject
    place = prospect.place
  }
}
