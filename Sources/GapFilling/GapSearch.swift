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
    let projects = projects(found, appraisal, threads: threads, watch: watch)
    let links = appraisal.links(
      exactly: max(request.top ?? 0, exactLinks), threads: threads)
    let budget = request.budget ?? region.scenario.investmentBudget
    let portfolios = portfolios(projects, found, appraisal, budget: budget, request)
    let served = Set(
      projects.compactMap { gap in
        gap.marginalBenefit > appraisal.doubt
          ? gap.process.map { found.pool.region.processes[$0].technology } : nil
      })
    let stopped = StoppedSearch(
      region: region, knowledge: knowledge, request: plan, threads: threads, watch: watch
    ).find(technologies: request.usesCatalogue, served: served)
    func listed(_ gaps: [Gap]) -> [Gap] { request.top.map { Array(gaps.prefix($0)) } ?? gaps }
    return GapReport(
      region: found.pool.region, base: found.variants.basePlan,
      unmet: Unmet.all(in: base.basePlan, as: found.pool.region),
      gaps: listed(projects) + listed(links.disconnects) + listed(links.weak),
      considered: found.considered + found.pool.listed.count,
      viable: found.viable + found.pool.listed.count, portfolios: portfolios,
      stages: stages(portfolios.first, projects, appraisal, threads: threads),
      interactions: interactions(projects, portfolios.first, appraisal, threads: threads),
      shared: listed(projects).compactMap { gap in
        gap.marginalBenefit > appraisal.doubt
          ? SharedFacility(gap, in: found.pool.region) : nil
      },
      stopped: stopped, names: names(found.pool.region, stopped, knowledge))
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

  /// The projects that bring something, best first. The region's own are listed even when they do not.
  private static func projects(
    _ found: ProspectSearch.Found, _ appraisal: Appraisal, threads: Int, watch: Watch
  ) -> [Gap] {
    let region = found.pool.region
    let listed = found.pool.listed
    let variants = found.variants
    let own = inParallel(listed.count, threads: threads) { index -> Gap? in
      guard !watch.isCancelled(), watch.secondsLeft() > 0 else { return nil }
      let change = PlanChange(built: [listed[index]])
      let difference = variants.difference(change)
      guard difference.isKnown else { return nil }
      return appraisal.gap(
        change, isListed: true, size: region.processes[listed[index]].capacity, difference)
    }.compactMap { $0 }
    let best = found.best.map {
      appraisal.gap($0.change, isListed: false, size: $0.prospect.size, $0.difference)
    }
    let chains = found.chains.map {
      appraisal.gap($0.change, isListed: false, size: $0.size, $0.difference)
    }
    return (own + best + chains).sorted { left, right in
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

  /// The best sets of the most promising projects within the budget; none where nothing can be built.
  private static func portfolios(
    _ gaps: [Gap], _ found: ProspectSearch.Found, _ appraisal: Appraisal, budget: Double?,
    _ request: GapRequest
  ) -> [Plan] {
    // What is worth nothing alone may be worth something beside others.
    var candidates: [ID<Process>] = []
    for gap in gaps where !gap.processes.isEmpty && (gap.isListed || gap.marginalBenefit > 0) {
      for process in gap.processes where !candidates.contains(process) {
        candidates.append(process)
      }
    }
    candidates = candidates.prefix(portfolioSize).sorted()
    guard !candidates.isEmpty else { return [] }
    var plans: [Plan] = []
    var sets: [[ID<Process>]] = []
    while plans.count < max(1, request.portfolios) {
      let plan = found.variants.bestPlan(building: candidates, budget: budget, otherThan: sets)
      guard plan.value != nil,
        plan.totals.benefit > found.variants.basePlan.totals.benefit + appraisal.doubt
      else { break }
      plans.append(plan)
      sets.append(plan.built.map(\.process))
      if plan.built.isEmpty { break }
    }
    return plans
  }

  private static func stages(
    _ portfolio: Plan?, _ gaps: [Gap], _ appraisal: Appraisal, threads: Int
  ) -> [BuildingStage] {
    guard let portfolio, !portfolio.built.isEmpty else { return [] }
    let worth = worthAlone(gaps)
    return BuildingOrder(variants: appraisal.variants, threads: threads, doubt: appraisal.doubt)
      .stages(portfolio.built.map { ($0.process, worth[$0.process] ?? 0) })
  }

  private static func worthAlone(_ gaps: [Gap]) -> [ID<Process>: Double] {
    Dictionary(
      gaps.filter { $0.processes.count == 1 }.compactMap { gap in
        gap.process.map { ($0, gap.marginalBenefit) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The pairs that are worth more, or less, together than apart: all pairs of the best set and of
  /// the four best projects.
  private static func interactions(
    _ gaps: [Gap], _ portfolio: Plan?, _ appraisal: Appraisal, threads: Int
  ) -> [Interaction] {
    let worth = worthAlone(gaps)
    let chosen = (portfolio?.built ?? []).map(\.process)
    let leading = gaps.filter { $0.processes.count == 1 && $0.marginalBenefit > 0 }.prefix(4)
      .compactMap(\.process)
    let all = Set(chosen + leading).filter { worth[$0] != nil }.sorted()
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
      guard !variants.areIndependent(first, second) else { return nil }
      let both = variants.building([first, second])
      let apart = (worth[first] ?? 0) + (worth[second] ?? 0)
      guard both.isKnown, (both.benefit - apart).magnitude > 2 * doubt else { return nil }
      return Interaction(first: first, second: second, together: both.benefit, apart: apart)
    }.compactMap { $0 }.sorted {
      $0.synergy.magnitude != $1.synergy.magnitude
        ? $0.synergy.magnitude > $1.synergy.magnitude
        : ($0.first, $0.second) < ($1.first, $1.second)
    }
  }
}
