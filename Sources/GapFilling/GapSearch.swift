public import Catalog
public import MaterialGraph
public import Planning

/// What the search for missing links may do.
public struct GapRequest: Sendable {
  /// The most that may be spent on building; nil: what the scenario says.
  public var budget: Double?
  /// At most so many gaps; nil: all that bring something.
  public var top: Int?
  /// Whether the catalogue's technologies are looked at beside the region's candidates.
  public var usesCatalogue = true
  /// The relative gap of each plan.
  public var gap = 1e-6
  /// How many threads may work; the answer does not depend on it.
  public var threads = 1

  /// Everything, to the end.
  public init() {}
}

/// Finds what is missing in a region and what it would be worth to all together.
public enum GapSearch {
  /// The missing links of a region.
  ///
  /// Each marginal value is the difference of two optima; only the independent parts that a project
  /// touches are solved again.
  public static func find(
    _ region: Region, knowledge: Knowledge, _ request: GapRequest = GapRequest(),
    watch: Watch = .none
  ) -> GapReport {
    let pool = ProjectPool(
      region: region, knowledge: knowledge, technologies: request.usesCatalogue)
    var plan = PlanRequest()
    plan.gap = request.gap
    plan.threads = request.threads
    let variants = PlanVariants(region: pool.region, request: plan, watch: watch)
    let budget = request.budget ?? region.scenario.investmentBudget
    let study = MarginalStudy(pool: pool, variants: variants, budget: budget)
    let projects = study.projects(threads: request.threads, watch: watch)
    let calls = study.disconnects()
    var gaps = projects + calls
    if let top = request.top { gaps = Array(gaps.prefix(top)) }
    let portfolio = study.portfolio(projects, plan, watch: watch)
    return GapReport(
      region: pool.region, base: variants.basePlan, unmet: Unmet.all(in: variants.basePlan),
      gaps: gaps, considered: pool.considered, viable: pool.listed.count + pool.added.count,
      portfolio: portfolio, interactions: study.interactions(projects, portfolio: portfolio))
  }
}
