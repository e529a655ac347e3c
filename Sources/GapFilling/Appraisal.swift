internal import Loops
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// Turns what a variant changes into a gap with all its figures.
struct Appraisal: Sendable {
  let variants: PlanVariants
  private let loopsBefore: Int
  /// How many firms could take what a port gives.
  private let takersOfPort: [ID<Port>: Int]
  /// A difference smaller than this is within the gap that counts as optimal.
  let doubt: Double

  private var region: Region { variants.region }

  init(variants: PlanVariants) {
    self.variants = variants
    loopsBefore = Self.loops(variants.region, variants.basePlan.links)
    doubt = Tolerance.optimalGap * max(1, variants.basePlan.totals.benefit.magnitude)
    var takers: [ID<Port>: Set<String>] = [:]
    for link in variants.basePlan.candidates {
      takers[link.from, default: []].insert(
        variants.region.holderKey(of: variants.region.ports[link.to]))
    }
    takersOfPort = takers.mapValues(\.count)
  }

  private static func loops(_ region: Region, _ links: [PlannedLink]) -> Int {
    let flows = links.map {
      PlannedFlow(candidate: $0.candidate, quantity: $0.quantity, value: $0.value)
    }
    return LoopSearch(LoopNetwork(region: region, planned: flows)).count(
      LoopOptions(status: .planned))
  }

  /// Something to build or a firm to recruit.
  func gap(
    _ change: PlanChange, isListed: Bool, size: Double?, _ difference: PlanVariants.Difference
  ) -> Gap {
    let built = Set(change.built)
    let firms = Set(change.recruited)
    let own = difference.links.filter { link in
      [link.candidate.from, link.candidate.to].contains { end in
        let port = region.ports[end]
        if case .process(let id, _) = port.holder { return built.contains(id) }
        return port.firm.map { firms.contains($0) } ?? false
      }
    }
    let runs = difference.runs.filter { built.contains($0.process) }
    let processes = change.built.map { region.processes[$0] }
    let cost = processes.map(\.buildCost).compensatedSum()
    let annual = processes.map { region.annualCost(of: $0) }.compensatedSum()
    let fixed = processes.map(\.fixedCost).compensatedSum()
    // What is within the gap that counts as optimal is rounding.
    let benefit = difference.benefit.magnitude < 1e-6 ? 0 : difference.benefit
    let years = processes.map(\.lifetimeYears).max() ?? 0
    let annuity = annuityFactor(rate: region.scenario.discountRate, years: years)
    let yearly = benefit + annual - fixed
    let pays = benefit > doubt
    return Gap(
      kind: kind(own), processes: change.built, firm: change.recruited.first, isListed: isListed,
      capacity: size, buildCost: cost, annualCost: annual, marginalBenefit: benefit,
      marginalRange: difference.benefitRange,
      netPresentValue: processes.isEmpty || annuity <= 0 ? 0 : benefit / annuity,
      paybackYears: pays && cost > 0 && yearly > 0 ? cost / yearly : nil,
      internalRate: pays
        ? Profitability.internalRate(cost: cost, yearlyGain: yearly, years: years) : nil,
      marginalDiverted: tidy(difference.diverted), marginalCO2e: tidy(difference.co2e),
      links: own, runs: runs,
      loopsClosed: pays ? max(0, loops(with: difference) - loopsBefore) : 0,
      shares: pays ? difference.shares.filter { $0.benefit.magnitude > 1 } : [],
      estimateShare: region.estimateShare(links: own, runs: runs, recruits: !firms.isEmpty))
  }

  /// Rounding of a sum of tonnes is nothing.
  private func tidy(_ tonnes: Double) -> Double { tonnes.magnitude < 1e-2 ? 0 : tonnes }

  /// A gap where what it takes in had no taker; a weak link where a single firm had it all.
  private func kind(_ own: [PlannedLink]) -> GapKind {
    let takers = own.filter { !region.ports[$0.candidate.from].isProcess }
      .map { takersOfPort[$0.candidate.from] ?? 0 }
    guard let most = takers.max() else { return .gap }
    return most == 1 && takers.min() == 1 ? .weakLink : .gap
  }

  private func loops(with difference: PlanVariants.Difference) -> Int {
    let gone = Set(difference.linksBefore.map(Self.pair))
    let stays = variants.basePlan.links.filter { !gone.contains(Self.pair($0)) }
    return Self.loops(region, stays + difference.links)
  }

  static func pair(_ link: PlannedLink) -> PortPair {
    PortPair(from: link.candidate.from, to: link.candidate.to)
  }

  // MARK: Links of the plan

  /// The links of the plan that carry it: disconnects between firms that no exchange joins, and weak
  /// links that stand and have nobody to replace one end. Each is worth what the plan loses without
  /// it; those that lose nothing are left out.
  ///
  /// - Parameter count: how many of each kind are valued exactly, the most that they can be worth
  ///   first; of the others between two streams a range is told, with its lower end as the value.
  func links(exactly count: Int, threads: Int) -> (disconnects: [Gap], weak: [Gap]) {
    var linked: Set<[Int]> = []
    for exchange in region.exchanges where exchange.status.isKept {
      linked.insert([exchange.fromFirm.index, exchange.toFirm.index])
    }
    var givers: [ID<Port>: Set<String>] = [:]
    for link in variants.basePlan.candidates {
      givers[link.to, default: []].insert(region.holderKey(of: region.ports[link.from]))
    }
    let asked = variants.basePlan.links.compactMap { link -> (PlannedLink, GapKind)? in
      guard let giver = region.ports[link.candidate.from].firm,
        let taker = region.ports[link.candidate.to].firm, giver != taker
      else { return nil }
      guard linked.contains([giver.index, taker.index]) else { return (link, .disconnect) }
      let isAlone =
        takersOfPort[link.candidate.from] == 1 || givers[link.candidate.to]?.count == 1
      return isAlone ? (link, .weakLink) : nil
    }
    let ranges = variants.lossRanges(of: asked.map(\.0), threads: threads)
    var exact: Set<Int> = []
    for kind in [GapKind.disconnect, .weakLink] {
      let order = asked.indices.filter { asked[$0].1 == kind }.sorted { left, right in
        let most = (
          ranges[left]?.upperBound ?? asked[left].0.value,
          ranges[right]?.upperBound ?? asked[right].0.value
        )
        return most.0 != most.1 ? most.0 > most.1 : left < right
      }
      exact.formUnion(order.prefix(count))
    }
    let chosen = exact
    let found = inParallel(asked.count, threads: threads) { index in
      let (link, kind) = asked[index]
      let range = chosen.contains(index) ? nil : ranges[index]
      return self.gap(kind, link, within: range)
    }.compactMap { $0 }.sorted { left, right in
      if left.marginalBenefit != right.marginalBenefit {
        return left.marginalBenefit > right.marginalBenefit
      }
      guard let first = left.links.first, let second = right.links.first else { return false }
      return Self.pair(first) < Self.pair(second)
    }
    return (found.filter { $0.kind == .disconnect }, found.filter { $0.kind == .weakLink })
  }

  /// - Parameter known: between what its worth lies, where that is all that is wanted.
  private func gap(
    _ kind: GapKind, _ link: PlannedLink, within known: ClosedRange<Double>?
  ) -> Gap? {
    if let known { return rangedGap(kind, link, known) }
    let without = variants.without(Self.pair(link))
    let worth = without.isKnown ? -without.benefit : link.value
    // Where another plan is as good without it, no call is due.
    guard worth > max(1e-6, doubt * 1e-3) else { return nil }
    let range =
      without.isKnown
      ? -without.benefitRange.upperBound ... -without.benefitRange.lowerBound
      : link.value...link.value
    let ends = [link.candidate.from, link.candidate.to].compactMap { region.ports[$0].firm }
    let losses = without.shares.map { FirmShare(key: $0.key, benefit: -$0.benefit) }
    let shares =
      without.isKnown
      ? losses.filter { $0.benefit.magnitude > 1 }
      : ends.map { FirmShare(key: region.firms[$0].key, benefit: link.value / 2) }
    return Gap(
      kind: kind, processes: [], firm: nil, isListed: false, capacity: nil, buildCost: 0,
      annualCost: 0, marginalBenefit: worth, marginalRange: range, netPresentValue: 0,
      paybackYears: nil, internalRate: nil, marginalDiverted: tidy(-without.diverted),
      marginalCO2e: tidy(-without.co2e), links: [link], runs: [], loopsClosed: 0, shares: shares,
      estimateShare: region.estimateShare(links: [link], runs: [], recruits: false))
  }

  private func rangedGap(
    _ kind: GapKind, _ link: PlannedLink, _ range: ClosedRange<Double>
  ) -> Gap? {
    guard range.upperBound > doubt else { return nil }
    let ends = [link.candidate.from, link.candidate.to].compactMap { region.ports[$0].firm }
    return Gap(
      kind: kind, processes: [], firm: nil, isListed: false, capacity: nil, buildCost: 0,
      annualCost: 0, marginalBenefit: range.lowerBound, marginalRange: range, netPresentValue: 0,
      paybackYears: nil, internalRate: nil, marginalDiverted: 0, marginalCO2e: 0, links: [link],
      runs: [], loopsClosed: 0,
      shares: ends.map {
        FirmShare(key: region.firms[$0].key, benefit: range.lowerBound / Double(ends.count))
      }.filter { $0.benefit > 1 },
      estimateShare: region.estimateShare(links: [link], runs: [], recruits: false))
  }
}
