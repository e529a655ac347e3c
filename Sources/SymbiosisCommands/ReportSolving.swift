internal import Catalog
internal import GapFilling
internal import Loops
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting

/// Solves what a report shows, one thing after another, within one limit of time.
struct ReportSolving {
  let region: Region
  let knowledge: Knowledge
  let threads: Int
  let limit: Double
  let watch: Watch
  var gap = 1e-6
  var budget: Double?
  var usesCatalogue = true

  /// Everything but the audit and what is disclosed, and whether the time did not suffice for some
  /// of it.
  func source(name: String) throws -> (source: ReportSource, isCutShort: Bool) {
    var request = PlanRequest()
    request.threads = threads
    request.gap = gap
    let plan = try Planner.plan(region, request, watch: until(0.6)).vouchedFor()
    var source = ReportSource(name: name, region: region, knowledge: knowledge, plan: plan)
    source.matches = Matcher(region: region).matches().listed
    let flows = plan.links.map {
      PlannedFlow(candidate: $0.candidate, quantity: $0.quantity, value: $0.value)
    }
    source.loops = loops(LoopNetwork(region: region, planned: flows), status: .planned)
    source.nearLoops = loops(
      LoopNetwork(region: region, planned: flows, candidates: plan.candidates),
      status: .possible)
    if plan.value != nil { source.prices = Planner.prices(of: plan) }
    source.drill = drill(plan)
    let drillIsCutShort = !until(Self.keptAfterDrill).hasTime
    (source.gaps, source.gapsAreCutShort) = gaps()
    source.front = front(request)
    let isCutShort = drillIsCutShort || source.gapsAreCutShort || !watch.hasTime
    return (source, isCutShort)
  }

  /// The watch with what is left of the limit after a share of it is kept for what comes later.
  private func until(_ keeping: Double) -> Watch {
    let reserve = limit.isFinite ? limit * keeping : 0
    let watch = watch
    return Watch(
      secondsLeft: { watch.secondsLeft() - reserve }, isCancelled: watch.isCancelled,
      report: watch.report)
  }

  private func loops(_ network: LoopNetwork, status: LoopStatus) -> LoopReport {
    var options = LoopOptions(status: status, maximumLength: 5, top: 12)
    // What is possible grows without bounds; one missing link is what a report can use.
    if status == .possible { options.maximumMissing = 1 }
    options.maximumSteps = 40_000_000
    let watch = until(0.4)
    options.isCancelled = { watch.isCancelled() || watch.secondsLeft() <= 0 }
    return LoopSearch(network).find(options)
  }

  /// The share of the limit that closing firms leaves to what comes later.
  private static let keptAfterDrill = 0.45

  /// The firms with most at stake, each closed once.
  private func drill(_ plan: Plan) -> DrillReport? {
    let ranked = plan.firms.filter { region.firm($0.key) != nil }.sorted {
      $0.benefit != $1.benefit ? $0.benefit > $1.benefit : $0.key < $1.key
    }
    let watch = until(Self.keptAfterDrill)
    guard plan.value != nil, !ranked.isEmpty, watch.hasTime else { return nil }
    var request = DrillRequest()
    request.firms = ranked.prefix(12).map(\.key)
    request.gap = max(gap, 1e-4)
    request.threads = threads
    return ClosureDrill.run(region, request, watch: watch)
  }

  private func gaps() -> (report: GapReport?, isCutShort: Bool) {
    let watch = until(0.15)
    guard watch.hasTime else { return (nil, true) }
    var request = GapRequest()
    request.budget = budget
    request.gap = max(gap, 1e-4)
    request.usesCatalogue = usesCatalogue
    // A report tells what to build; it shows one best set.
    request.recruits = false
    request.portfolios = 1
    request.threads = threads
    let report = GapSearch.find(region, knowledge: knowledge, request, watch: watch)
    return (report, !watch.hasTime)
  }

  /// The plans between the most worth and the most CO2e avoided.
  private func front(_ request: PlanRequest) -> [FrontPoint] {
    guard watch.hasTime else { return [] }
    var request = request
    request.gap = max(gap, 1e-4)
    let front = Planner.front(region, .benefit, .carbon, steps: 6, request, watch: watch)
    let last = front.points.count - 1
    return front.points.enumerated().map { index, point in
      let name =
        index == 0
        ? LocalizedText(english: "most worth", chinese: "收益最大")
        : index == last
          ? LocalizedText(english: "most CO2e avoided", chinese: "减排最大")
          : LocalizedText(english: "between, \(index)", chinese: "折中 \(index)")
      return FrontPoint(name: name, plan: point.plan)
    }
  }
}

extension Watch {
  /// Whether it is worth beginning anything: building a large model takes its time too.
  fileprivate var hasTime: Bool { secondsLeft() > 0 && !isCancelled() }
}
