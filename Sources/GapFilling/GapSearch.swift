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
    let valued = projects(found, appraisal, threads: threads, watch: watch)
    let projects = valued.map(\.gap)
    let served = Set(
      projects.compactMap { gap in
        gap.marginalBenefit > appraisal.doubt
          ? gap.process.map { found.pool.region.processes[$0].technology } : nil
      })
    let alone = Dictionary(
      valued.compactMap { valued in
        valued.gap.processes.count == 1
          ? valued.gap.process.map { ($0, valued.difference) } : nil
      }, uniquingKeysWith: { first, _ in first })
    let together = SetSearch(
      gaps: projects, alone: alone, appraisal: appraisal,
      budget: request.budget ?? region.scenario.investmentBudget, request: request)
    // The sets follow one on another; what does not wait for them goes beside them.
    let progress = SetProgress()
    let halves = inParallel(2, threads: threads) { half -> Half in
      if half == 0 {
        let best = together.best()
        progress.tell(best)
        let further = together.further(after: best)
        progress.finish()
        return .sets(best: best, further.plans, withRecruits: further.withRecruits)
      }
      let others = max(1, threads - 1)
      let stopped = StoppedSearch(
        region: region, knowledge: knowledge, request: plan, threads: others, watch: watch
      ).find(technologies: request.usesCatalogue, served: served)
      let links = appraisal.links(exactly: max(request.top ?? 0, exactLinks), threads: others)
      return .beside(
        stopped, disconnects: links.disconnects, weak: links.weak,
        together.interactions(beside: progress, threads: others))
    }
    var links: (disconnects: [Gap], weak: [Gap]) = ([], [])
    var stopped: [StoppedProject] = []
    var sets = SetSearch.Found()
    var known: [SetSearch.SeenPair] = []
    for half in halves {
      switch half {
      case .sets(let best, let further, let withRecruits):
        sets.plans = (best.map { [$0.plan] } ?? []) + further
        sets.withRecruits = withRecruits
      case .beside(let projects, let disconnects, let weak, let pairs):
        (stopped, links, known) = (projects, (disconnects, weak), pairs)
      }
    }
    sets.finish(together, known: known, threads: threads)
    func listed(_ gaps: [Gap]) -> [Gap] { request.top.map { Array(gaps.prefix($0)) } ?? gaps }
    return GapReport(
      region: found.pool.region, base: found.variants.basePlan,
      unmet: Unmet.all(in: base.basePlan, as: found.pool.region),
      gaps: listed(projects) + listed(links.disconnects) + listed(links.weak),
      considered: found.considered + found.pool.listed.count,
      viable: found.viable + found.pool.listed.count, portfolios: sets.plans,
      withRecruits: sets.withRecruits, stages: sets.stages, interactions: sets.interactions,
      shared: listed(projects).compactMap { gap in
        gap.marginalBenefit > appraisal.doubt
          ? SharedFacility(gap, in: found.pool.region) : nil
      },
      stopped: stopped, names: names(found.pool.region, stopped, knowledge))
  }

  /// What is found side by side.
  private enum Half: Sendable {
    case sets(best: PlanVariants.BuiltSet?, [Plan], withRecruits: RecruitingSet?)
    case beside(
      [StoppedProject], disconnects: [Gap], weak: [Gap], [SetSearch.SeenPair])
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
}
