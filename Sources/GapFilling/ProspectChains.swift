internal import Catalog
internal import MaterialGraph
internal import Planning
internal import Primitives

/// Finds technologies of the catalogue that pay only together, because one makes what the next feeds
/// on: chains of two at a place by a linear program for each pair, longer ones by a linear program
/// for each place that may use all technologies at once.
struct ProspectChains {
  let search: ProspectSearch
  let reduction: StructureReduction
  /// Every technology at every place, of the largest size.
  let pool: ProjectPool
  /// What each prospect of the pool could bring alone at most, where that was asked.
  let alone: [Int: Double]

  /// The first slot of sizes that belong to chains.
  private static let firstSlot = 3

  /// The chains that could be worth more than their members apart, each member of the size that the
  /// chain would use, makers before users.
  func promising(_ variants: PlanVariants, doubt: Double) -> [[Prospect]] {
    var byPlace: [BuildingPlace: [Int]] = [:]
    for (position, prospect) in pool.prospects.enumerated() where pool.processes[position] != nil {
      byPlace[prospect.place, default: []].append(position)
    }
    let places = byPlace.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    return numbered(
      pairs(places, variants, doubt: doubt) + longer(places, variants, doubt: doubt))
  }

  /// Whether a prospect makes what another feeds on.
  private func feeds(_ maker: Int, _ user: Int) -> Bool {
    guard let first = technology(maker), let second = technology(user),
      let feed = search.region.material(second.feed)
    else { return false }
    return first.flows.contains { flow in
      guard flow.direction == .output, let made = search.region.material(flow.material) else {
        return false
      }
      return search.region.route(from: made, to: feed) != nil
    }
  }

  private func technology(_ position: Int) -> Technology? {
    guard case .technology(let key) = pool.prospects[position].subject else { return nil }
    return search.knowledge.technology(key)
  }

  private func isWorthless(_ position: Int, _ doubt: Double) -> Bool {
    (alone[position] ?? 0) <= doubt
  }

  /// Pairs of which one at least is worth nothing alone.
  private func pairs(
    _ places: [[Int]], _ variants: PlanVariants, doubt: Double
  ) -> [[Prospect]] {
    var asked: [(first: Int, second: Int)] = []
    for members in places {
      for first in members {
        for second in members
        where second != first && (isWorthless(first, doubt) || isWorthless(second, doubt))
          && feeds(first, second)
        {
          asked.append((first, second))
        }
      }
    }
    let pairs = asked
    let ceilings = inParallel(pairs.count, threads: search.threads) { index in
      variants.ceiling(of: change([pairs[index].first, pairs[index].second]), asWhole: false)
    }
    return zip(pairs, ceilings).compactMap { pair, ceiling in
      let members = [pair.first, pair.second]
      let apart = members.map { max(0, alone[$0] ?? 0) }.compensatedSum()
      guard ceiling.gain > apart + doubt, ceiling.activities.count == 2,
        ceiling.activities.allSatisfy({ $0 > 0 })
      else { return nil }
      return sized(zip(members, ceiling.activities))
    }
  }

  /// Chains of three and more: what the linear program of a place runs of what is worth nothing
  /// alone, with the makers and users beside it.
  private func longer(
    _ places: [[Int]], _ variants: PlanVariants, doubt: Double
  ) -> [[Prospect]] {
    let ceilings = inParallel(places.count, threads: search.threads) { index in
      variants.ceiling(of: change(places[index]), asWhole: false)
    }
    var chains: [[Prospect]] = []
    for (members, ceiling) in zip(places, ceilings)
    where ceiling.activities.count == members.count {
      let running = zip(members, ceiling.activities).filter { $0.1 > Tolerance.flowInUse }
      var sets = UnionFind(count: running.count)
      var feedsOn = [[Int]](repeating: [], count: running.count)
      for first in running.indices {
        for second in running.indices where first != second {
          let ends = (running[first].0, running[second].0)
          guard isWorthless(ends.0, doubt) || isWorthless(ends.1, doubt), feeds(ends.0, ends.1)
          else { continue }
          sets.join(first, second)
          feedsOn[second].append(first)
        }
      }
      var groups: [Int: [Int]] = [:]
      for index in running.indices { groups[sets.find(index), default: []].append(index) }
      for group in groups.values.sorted(by: { ($0.first ?? 0) < ($1.first ?? 0) })
      where group.count > 2 {
        chains.append(sized(Self.inOrder(group, feedsOn).map { running[$0] }))
      }
    }
    return chains
  }

  /// Makers before users; where they feed each other in a ring, as they stand.
  private static func inOrder(_ group: [Int], _ feedsOn: [[Int]]) -> [Int] {
    var left = group
    var order: [Int] = []
    while !left.isEmpty {
      let place =
        left.firstIndex { member in !feedsOn[member].contains { left.contains($0) } } ?? 0
      order.append(left.remove(at: place))
    }
    return order
  }

  private func change(_ members: [Int]) -> PlanChange {
    PlanChange(built: members.compactMap { pool.processes[$0] })
  }

  private func sized(_ members: some Sequence<(Int, Double)>) -> [Prospect] {
    members.map { position, wanted in
      let prospect = pool.prospects[position]
      return search.sizes(prospect, wanted: wanted).first ?? prospect
    }
  }

  /// The chains with a slot of its own for each size of one technology at one place.
  private func numbered(_ chains: [[Prospect]]) -> [[Prospect]] {
    var sizes: [Prospect: [Double]] = [:]
    return chains.map { chain in
      chain.map { prospect in
        let place = Prospect(
          subject: prospect.subject, place: prospect.place, size: 0, slot: Self.firstSlot)
        var known = sizes[place] ?? []
        let index = known.firstIndex(of: prospect.size) ?? known.count
        if index == known.count { known.append(prospect.size) }
        sizes[place] = known
        return Prospect(
          subject: prospect.subject, place: prospect.place, size: prospect.size,
          slot: Self.firstSlot + index)
      }
    }
  }

  /// The chains that are worth more than their members are worth alone, best first, each set of
  /// technologies at its best place.
  static func paying(
    _ chains: [[Prospect]], _ found: ProspectSearch.Found, threads: Int, doubt: Double
  ) -> [(change: PlanChange, size: Double, difference: PlanVariants.Difference)] {
    let (pool, variants) = (found.pool, found.variants)
    let positions = Dictionary(
      pool.prospects.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let alone = Dictionary(
      found.best.map { ($0.prospect.subject, $0.difference.benefit) }, uniquingKeysWith: max)
    let grouped = Dictionary(grouping: chains) { $0.map(\.subject) }
    let subjects = grouped.keys.sorted { $0.lexicographicallyPrecedes($1) }
    return inParallel(subjects.count, threads: threads) { index in
      let apart = subjects[index].map { alone[$0] ?? 0 }.compensatedSum()
      var open: [(change: PlanChange, size: Double, ceiling: Double)] = []
      for chain in grouped[subjects[index]] ?? [] {
        let built = chain.compactMap { positions[$0].flatMap { pool.processes[$0] } }
        guard built.count == chain.count, let size = chain.first?.size else { continue }
        let change = PlanChange(built: built)
        open.append((change, size, variants.ceiling(of: change, asWhole: true).gain))
      }
      open.sort { $0.ceiling != $1.ceiling ? $0.ceiling > $1.ceiling : $0.size > $1.size }
      var best: (change: PlanChange, size: Double, difference: PlanVariants.Difference)?
      for (change, size, ceiling) in open {
        guard ceiling > (best?.difference.benefit ?? apart + doubt) else { break }
        let difference = variants.difference(change)
        // All must be built and run; else it is no chain, or a shorter one.
        let built = difference.built.filter { change.built.contains($0.process) }
        guard difference.isKnown, built.count == change.built.count,
          difference.benefit > best?.difference.benefit ?? apart + doubt
        else { continue }
        best = (change, size, difference)
      }
      return best
    }.compactMap { $0 }.sorted { left, right in
      left.difference.benefit != right.difference.benefit
        ? left.difference.benefit > right.difference.benefit
        : left.change.built.lexicographicallyPrecedes(right.change.built)
    }
  }
}
