internal import Dispatch
internal import Loops
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Synchronization

/// What each project, and each link that only needs a call, is worth to all.
struct MarginalStudy {
  let pool: ProjectPool
  let variants: PlanVariants
  let budget: Double?
  private let loopsBefore: Int
  private let linksOfPort: [ID<Port>: Int]

  private var region: Region { pool.region }

  init(pool: ProjectPool, variants: PlanVariants, budget: Double?) {
    self.pool = pool
    self.variants = variants
    self.budget = budget
    loopsBefore = Self.loops(pool.region, variants.basePlan.links)
    var counts: [ID<Port>: Int] = [:]
    for link in variants.basePlan.candidates {
      counts[link.from, default: 0] += 1
    }
    linksOfPort = counts
  }

  private static func loops(_ region: Region, _ links: [PlannedLink]) -> Int {
    let flows = links.map {
      PlannedFlow(candidate: $0.candidate, quantity: $0.quantity, value: $0.value)
    }
    return LoopSearch(LoopNetwork(region: region, planned: flows)).count(
      LoopOptions(status: .planned))
  }

  // MARK: What to build

  /// The projects that bring something, best first. The region's own are listed even when they do not.
  func projects(threads: Int, watch: Watch) -> [Gap] {
    let ids = pool.listed + pool.added
    let slots = Mutex<[PlanVariants.Difference?]>(Array(repeating: nil, count: ids.count))
    let next = Mutex(0)
    let variants = variants
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, ids.count))) { _ in
      while true {
        let index = next.withLock { position in
          defer { position += 1 }
          return position
        }
        guard index < ids.count, !watch.isCancelled(), watch.secondsLeft() > 0 else { return }
        let difference = variants.building([ids[index]])
        slots.withLock { $0[index] = difference }
        watch.report(
          PlanProgress(partsDone: index, partsTotal: ids.count, incumbent: nil, bound: nil))
      }
    }
    let listed = Set(pool.listed)
    var found: [Gap] = []
    for (id, difference) in zip(ids, slots.withLock { $0 }) {
      guard let difference, difference.isKnown else { continue }
      let isListed = listed.contains(id)
      // What is within the gap that counts as optimal may be no gain at all.
      let doubt = Tolerance.optimalGap * variants.basePlan.totals.benefit.magnitude
      guard isListed || difference.benefit > doubt else { continue }
      found.append(gap(id, isListed: isListed, difference))
    }
    return best(found)
  }

  /// Best first; of one catalogue technology only the best place stays.
  private func best(_ gaps: [Gap]) -> [Gap] {
    let ranked = gaps.sorted { left, right in
      if left.marginalBenefit != right.marginalBenefit {
        return left.marginalBenefit > right.marginalBenefit
      }
      return (left.process ?? ID(0)) < (right.process ?? ID(0))
    }
    var seen: Set<String> = []
    return ranked.filter { gap in
      guard !gap.isListed, let process = gap.process else { return true }
      return seen.insert(region.processes[process].technology).inserted
    }
  }

  private func gap(_ id: ID<Process>, isListed: Bool, _ difference: PlanVariants.Difference) -> Gap
  {
    let process = region.processes[id]
    let own = difference.links.filter { link in
      [link.candidate.from, link.candidate.to].contains { end in
        if case .process(id, _) = region.ports[end].holder { true } else { false }
      }
    }
    let annual = region.annualCost(of: process)
    let annuity = annuityFactor(
      rate: region.scenario.discountRate, years: process.lifetimeYears)
    let yearly = difference.benefit + process.buildCost * annuity
    return Gap(
      kind: kind(own), process: id, isListed: isListed, capacity: process.capacity,
      buildCost: process.buildCost, annualCost: annual, marginalBenefit: difference.benefit,
      marginalRange: difference.benefitRange,
      netPresentValue: annuity > 0 ? difference.benefit / annuity : 0,
      paybackYears: difference.benefit > 0 && yearly > 0 ? process.buildCost / yearly : nil,
      marginalDiverted: difference.diverted, marginalCO2e: difference.co2e, links: own,
      loopsClosed: max(0, loops(with: difference) - loopsBefore),
      firmsGaining: difference.shares.filter { $0.benefit > 0 }.map(\.key),
      firmsLosing: difference.shares.filter { $0.benefit < 0 }.map(\.key))
  }

  /// A gap where what it takes in had no taker; a weak link where a single one had it all.
  private func kind(_ own: [PlannedLink]) -> GapKind {
    let takers = own.filter { !region.ports[$0.candidate.from].isProcess }
      .map { linksOfPort[$0.candidate.from] ?? 0 }
    guard let most = takers.max() else { return .gap }
    return most == 1 && takers.min() == 1 ? .weakLink : .gap
  }

  private func loops(with difference: PlanVariants.Difference) -> Int {
    let gone = Set(difference.linksBefore.map(pair))
    let stays = variants.basePlan.links.filter { !gone.contains(pair($0)) }
    return Self.loops(region, stays + difference.links)
  }

  private func pair(_ link: PlannedLink) -> PortPair {
    PortPair(from: link.candidate.from, to: link.candidate.to)
  }

  // MARK: Whom to call

  /// Links of the plan between firms that no exchange stands for: both ends are here, not linked.
  func disconnects() -> [Gap] {
    var linked: Set<[Int]> = []
    for exchange in region.exchanges where exchange.status.isKept {
      linked.insert([exchange.fromFirm.index, exchange.toFirm.index])
    }
    var found: [Gap] = []
    for link in variants.basePlan.links {
      guard let giver = region.ports[link.candidate.from].firm,
        let taker = region.ports[link.candidate.to].firm, giver != taker,
        !linked.contains([giver.index, taker.index])
      else { continue }
      let without = variants.without(pair(link))
      let worth = without.isKnown ? -without.benefit : link.value
      // Where another plan is as good without it, no call is due.
      guard worth > 1e-9 * variants.basePlan.totals.benefit.magnitude + 1e-6 else { continue }
      let range =
        without.isKnown
        ? -without.benefitRange.upperBound ... -without.benefitRange.lowerBound
        : link.value...link.value
      found.append(
        Gap(
          kind: .disconnect, process: nil, isListed: false, capacity: nil, buildCost: 0,
          annualCost: 0, marginalBenefit: worth, marginalRange: range, netPresentValue: 0,
          paybackYears: nil, marginalDiverted: -without.diverted, marginalCO2e: -without.co2e,
          links: [link], loopsClosed: 0,
          firmsGaining: [region.firms[giver].key, region.firms[taker].key].sorted(),
          firmsLosing: []))
    }
    return found.sorted { left, right in
      if left.marginalBenefit != right.marginalBenefit {
        return left.marginalBenefit > right.marginalBenefit
      }
      guard let first = left.links.first, let second = right.links.first else { return false }
      return pair(first) < pair(second)
    }
  }

  // MARK: Together

  /// The best set of the most promising projects within the budget; nil where none brings anything.
  func portfolio(_ gaps: [Gap], _ request: PlanRequest, watch: Watch) -> Plan? {
    let chosen = gaps.filter { $0.isListed || $0.marginalBenefit > 0 }.prefix(16)
      .compactMap(\.process)
    guard !chosen.isEmpty else { return nil }
    var request = request
    request.invests = true
    request.budget = budget
    request.objective = .benefit
    let kept = Set(chosen)
    request.withheldProcesses = (pool.listed + pool.added).filter { !kept.contains($0) }
      .map { region.processes[$0].key }
    return Planner.plan(region, request, watch: watch)
  }

  /// The pairs that are worth more, or less, together than apart: of the six best projects and of
  /// what the best set builds.
  func interactions(_ gaps: [Gap], portfolio: Plan?) -> [Interaction] {
    let chosen = Set((portfolio?.built ?? []).map(\.process))
    let paying = gaps.filter { $0.marginalBenefit > 0 }.prefix(6).compactMap(\.process)
    let wanted = chosen.union(paying)
    let best = Array(
      gaps.filter { gap in gap.process.map { wanted.contains($0) } ?? false }.prefix(12))
    var found: [Interaction] = []
    for (position, left) in best.enumerated() {
      for right in best.dropFirst(position + 1) {
        guard let first = left.process, let second = right.process else { continue }
        let both = variants.building([first, second])
        let apart = left.marginalBenefit + right.marginalBenefit
        guard both.isKnown,
          !Tolerance.agree(both.benefit, apart, relative: 1e-6)
        else { continue }
        found.append(
          Interaction(first: first, second: second, together: both.benefit, apart: apart))
      }
    }
    return found.sorted {
      $0.synergy.magnitude != $1.synergy.magnitude
        ? $0.synergy.magnitude > $1.synergy.magnitude
        : ($0.first, $0.second) < ($1.first, $1.second)
    }
  }
}
