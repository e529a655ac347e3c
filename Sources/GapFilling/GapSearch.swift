public import Catalog
public import MaterialGraph
public import Planning
internal import Primitives

/// What the search for missing links may do.
public struct GapRequest: Sendable {
  /// The most that may be spent on building; nil: what the scenario says.
  public var budget: Double?
  /// At most so many of each kind; nil: all that bring something.
  public var top: Int?
  /// How many sets are looked for, each the best that is none of those before.
  public var portfolios = 3
  /// At most so many firms are recruited in a best set with firms; 0: no such set is looked for. It
  /// is the hardest of all questions here, and may take minutes.
  public var mostRecruits = 0
  /// Whether the catalogue's technologies are looked at beside the region's candidates.
  public var usesCatalogue = true
  /// Whether firms of the catalogue's sectors are looked at.
  public var recruits = true
  /// The relative gap of each plan.
  public var gap = 1e-6
  /// How many threads may work; the answer does not depend on it.
  public var threads = 1

  /// Everything, to the end.
  public init() {}

  var planRequest: PlanRequest {
    var plan = PlanRequest()
    plan.gap = gap
    plan.threads = threads
    return plan
  }
}

/// Finds what is missing in a region and what it would be worth to all together.
public enum GapSearch {
  /// At most so many projects take part in the search for the best sets.
  private static let portfolioSize = 20
  /// At most so many nodes in the search for each variant; what is not proven by then is told as a
  /// range. Plans of regions of some hundred streams rarely need so many.
  static let variantNodes = 60
  /// At most so many links are valued exactly where nothing says how many are wanted.
  private static let exactLinks = 12
  /// Pairs and further sets are told from each other at a relative gap this many times that of a
  /// single project's value: what they differ by is much larger.
  private static let comparingGap = 10.0
  /// As much for sets with firms, whose own figures are far less sure than that.
  private static let recruitingGap = 100.0

  /// The missing links of a region.
  ///
  /// Each marginal value is the difference of two optima; only the independent parts that a project
  /// touches are solved again. Of the catalogue, the best place and size of each technology or sector
  /// that pays is listed.
  ///
  /// - Complexity: a linear program for each technology or sector and place, and a branch and cut for
  ///   each of those that it cannot rule out, each link of the plan, and each pair of the best set.
  public static func find(
    _ region: Region, knowledge: Knowledge, _ request: GapRequest = GapRequest(),
    watch: Watch = .none
  ) -> GapReport {
    let plan = request.planRequest
    let threads = max(1, request.threads)
    let base = PlanVariants(region: region, request: plan, watch: watch)
    let search = ProspectSearch(
      region: region, knowledge: knowledge, request: plan, threads: threads, watch: watch)
    let found = search.find(
      technologies: request.usesCatalogue, sectors: request.usesCatalogue && request.recruits,
      base: base)
    let appraisal = Appraisal(variants: found.variants)
    let valued = projects(found, appraisal, threads: threads, watch: watch)
    let projects = valued.map(\.gap)
    let budget = request.budget ?? region.scenario.investmentBudget
    let served = Set(
      projects.compactMap { gap in
        gap.marginalBenefit > appraisal.doubt
          ? gap.process.map { found.pool.region.processes[$0].technology } : nil
      })
    // The sets follow one on another; what does not wait for them goes beside them.
    let beside = inParallel(2, threads: threads) { part -> Beside in
      if part == 0 {
        return .sets(sets(projects, found, appraisal, budget: budget, request))
      }
      let rest = max(1, threads - 1)
      let links = appraisal.links(exactly: max(request.top ?? 0, exactLinks), threads: rest)
      let stopped = StoppedSearch(
        region: region, knowledge: knowledge, request: plan, threads: rest, watch: watch
      ).find(technologies: request.usesCatalogue, served: served)
      return .links(links.disconnects, links.weak, stopped)
    }
    var portfolios: [Plan] = []
    var withRecruits: RecruitingSet?
    var links: (disconnects: [Gap], weak: [Gap]) = ([], [])
    var stopped: [StoppedProject] = []
    for part in beside {
      switch part {
      case .sets(let sets): (portfolios, withRecruits) = sets
      case .links(let disconnects, let weak, let named):
        links = (disconnects, weak)
        stopped = named
      }
    }
    let alone = Dictionary(
      valued.compactMap { valued in
        valued.gap.processes.count == 1
          ? valued.gap.process.map { ($0, valued.difference) } : nil
      }, uniquingKeysWith: { first, _ in first })
    func listed(_ gaps: [Gap]) -> [Gap] { request.top.map { Array(gaps.prefix($0)) } ?? gaps }
    return GapReport(
      region: found.pool.region, base: found.variants.basePlan,
      unmet: Unmet.all(in: base.basePlan, as: found.pool.region),
      gaps: listed(projects) + listed(links.disconnects) + listed(links.weak),
      considered: found.considered + found.pool.listed.count,
      viable: found.viable + found.pool.listed.count, portfolios: portfolios,
      withRecruits: withRecruits,
      stages: stages(portfolios.first, alone, appraisal, threads: threads),
      interactions: interactions(
        projects, portfolios.first, alone, appraisal, request, threads: threads),
      shared: listed(projects).compactMap { gap in
        gap.marginalBenefit > appraisal.doubt
          ? SharedFacility(gap, in: found.pool.region) : nil
      },
      stopped: stopped, names: names(found.pool.region, stopped, knowledge))
  }

  /// What is found beside other things.
  private enum Beside: Sendable {
    case sets((portfolios: [Plan], withRecruits: RecruitingSet?))
    case links([Gap], [Gap], [StoppedProject])
  }

  private static func names(
    _ region: Region, _ stopped: [StoppedProject], _ knowledge: Knowledge
  ) -> [String: LocalizedText] {
    var names: [String: LocalizedText] = [:]
    for key in region.processes.map(\.technology) + stopped.map(\.technology) {
      names[key] = knowledge.technology(key)?.name
    }
    for firm in region.firms { names[firm.sector] = knowledge.sector(firm.sector)?.name }
    return names
  }

  // MARK: What to build, whom to recruit

  /// A project with the plan from which its figures come.
  private struct Valued: Sendable {
    let gap: Gap
    let difference: PlanVariants.Difference
  }

  /// The projects that bring something, best first. The region's own are listed even when they do not.
  private static func projects(
    _ found: ProspectSearch.Found, _ appraisal: Appraisal, threads: Int, watch: Watch
  ) -> [Valued] {
    let region = found.pool.region
    let listed = found.pool.listed
    let variants = found.variants
    let own = inParallel(listed.count, threads: threads) { index -> Valued? in
      guard !watch.isCancelled(), watch.secondsLeft() > 0 else { return nil }
      let change = PlanChange(built: [listed[index]])
      let difference = variants.difference(change)
      guard difference.isKnown else { return nil }
      let size = region.processes[listed[index]].capacity
      return Valued(
        gap: appraisal.gap(change, isListed: true, size: size, difference),
        difference: difference)
    }.compactMap { $0 }
    let others =
      found.best.map { ($0.change, $0.prospect.size, $0.difference) }
      + found.chains.map { ($0.change, $0.size, $0.difference) }
    let catalogue = others.map { change, size, difference in
      Valued(
        gap: appraisal.gap(change, isListed: false, size: size, difference),
        difference: difference)
    }
    return (own + catalogue).sorted { first, second in
      let (left, right) = (first.gap, second.gap)
      if left.marginalBenefit != right.marginalBenefit {
        return left.marginalBenefit > right.marginalBenefit
      }
      if left.processes != right.processes {
        return left.processes.lexicographicallyPrecedes(right.processes)
      }
      return (left.firm ?? ID(0)) < (right.firm ?? ID(0))
    }
  }

  // MARK: Together

  /// The best sets of the most promising projects within the budget, none where nothing can be built;
  /// and the best set with firms that could be recruited.
  private static func sets(
    _ gaps: [Gap], _ found: ProspectSearch.Found, _ appraisal: Appraisal, budget: Double?,
    _ request: GapRequest
  ) -> (portfolios: [Plan], withRecruits: RecruitingSet?) {
    // What is worth nothing alone may be worth something beside others.
    var candidates: [ID<Process>] = []
    for gap in gaps where !gap.processes.isEmpty && (gap.isListed || gap.marginalBenefit > 0) {
      for process in gap.processes where !candidates.contains(process) {
        candidates.append(process)
      }
    }
    candidates = candidates.prefix(portfolioSize).sorted()
    let today = found.variants.basePlan.totals.benefit
    let further = comparingGap * request.gap
    var plans: [Plan] = []
    var sets: [[ID<Process>]] = []
    while !candidates.isEmpty, plans.count < max(1, request.portfolios) {
      let plan = found.variants.bestPlan(
        building: candidates, budget: budget, otherThan: sets, gap: plans.isEmpty ? 0 : further)
      guard plan.value != nil, plan.totals.benefit > today + appraisal.doubt else { break }
      plans.append(plan)
      sets.append(plan.built.map(\.process))
      if plan.built.isEmpty { break }
    }
    // Within the gaps that were asked for, a later set may turn out a trifle better.
    plans = plans.enumerated().sorted { left, right in
      let values = (left.element.totals.benefit, right.element.totals.benefit)
      return values.0 != values.1 ? values.0 > values.1 : left.offset < right.offset
    }.map(\.element)
    let comers = gaps.filter { $0.marginalBenefit > appraisal.doubt }.compactMap(\.firm)
    guard !comers.isEmpty, request.mostRecruits > 0 else { return (plans, nil) }
    let plan = found.variants.bestPlan(
      building: candidates, recruiting: Array(comers.prefix(portfolioSize)).sorted(),
      atMost: request.mostRecruits, budget: budget, gap: recruitingGap * request.gap)
    let withRecruits = RecruitingSet(plan, of: comers)
    return (plans, withRecruits.firms.isEmpty ? nil : withRecruits)
  }

  private static func stages(
    _ portfolio: Plan?, _ alone: [ID<Process>: PlanVariants.Difference], _ appraisal: Appraisal,
    threads: Int
  ) -> [BuildingStage] {
    guard let portfolio, !portfolio.built.isEmpty else { return [] }
    return BuildingOrder(
      variants: appraisal.variants, alone: alone, threads: threads, doubt: appraisal.doubt
    ).stages(portfolio.built.map(\.process))
  }

  /// The pairs that are worth more, or less, together than apart: all pairs of the best set and of
  /// the four best projects.
  private static func interactions(
    _ gaps: [Gap], _ portfolio: Plan?, _ alone: [ID<Process>: PlanVariants.Difference],
    _ appraisal: Appraisal, _ request: GapRequest, threads: Int
  ) -> [Interaction] {
    let gap = comparingGap * request.gap
    let chosen = (portfolio?.built ?? []).map(\.process)
    let leading = gaps.filter { $0.processes.count == 1 && $0.marginalBenefit > 0 }.prefix(4)
      .compactMap(\.process)
    let all = Set(chosen + leading).filter { alone[$0] != nil }.sorted()
    let variants = appraisal.variants
    let doubt = appraisal.doubt
    var pairs: [(first: Int, second: Int)] = []
    for first in all.indices {
      for second in all.indices.dropFirst(first + 1) { pairs.append((first, second)) }
    }
    let asked = pairs
    return inParallel(asked.count, threads: threads) { index -> Interaction? in
      let first = all[asked[index].first]
      let second = all[asked[index].second]
      guard let one = alone[first], let other = alone[second],
        !variants.areIndependent(first, second)
      else { return nil }
      let larger = one.benefit >= other.benefit ? one : other
      let both = variants.building([first, second], after: larger, gap: gap)
      let apart = one.benefit + other.benefit
      let room = both.benefitRange.upperBound - both.benefitRange.lowerBound
      guard both.isKnown, (both.benefit - apart).magnitude > 2 * doubt + room else { return nil }
      return Interaction(
        first: first, second: second, together: both.benefit, togetherRange: both.benefitRange,
        apart: apart)
    }.compactMap { $0 }.sorted {
      $0.synergy.magnitude != $1.synergy.magnitude
        ? $0.synergy.magnitude > $1.synergy.magnitude
        : ($0.first, $0.second) < ($1.first, $1.second)
    }
  }
}
