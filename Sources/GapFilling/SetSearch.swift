internal import MaterialGraph
internal import Planning
internal import Primitives

/// What projects are worth together: the best sets within a budget, in which order to build the first
/// of them, which pairs are worth more or less than apart.
struct SetSearch: Sendable {
  /// Projects, links and firms with what each is worth alone.
  private let gaps: [Gap]
  /// What each single process changes alone.
  private let alone: [ID<Process>: PlanVariants.Difference]
  private let appraisal: Appraisal
  private let budget: Double?
  private let request: GapRequest
  /// What may be built in a set, ascending.
  private let candidates: [ID<Process>]

  /// At most so many projects take part in the search for the best sets.
  private static let size = 20
  /// Pairs and further sets are told from each other at a relative gap this many times that of a
  /// single project's value: what they differ by is much larger.
  private static let comparingGap = 10.0
  /// As much for sets with firms, whose own figures are far less sure than that.
  private static let recruitingGap = 100.0

  init(
    gaps: [Gap], alone: [ID<Process>: PlanVariants.Difference], appraisal: Appraisal,
    budget: Double?, request: GapRequest
  ) {
    self.gaps = gaps
    self.alone = alone
    self.appraisal = appraisal
    self.budget = budget
    self.request = request
    // What is worth nothing alone may be worth something beside others.
    var candidates: [ID<Process>] = []
    for gap in gaps where !gap.processes.isEmpty && (gap.isListed || gap.marginalBenefit > 0) {
      for process in gap.processes where !candidates.contains(process) {
        candidates.append(process)
      }
    }
    self.candidates = candidates.prefix(Self.size).sorted()
  }

  /// What was found.
  struct Found {
    /// The sets, best first.
    var plans: [Plan] = []
    var withRecruits: RecruitingSet?
    var stages: [BuildingStage] = []
    var interactions: [Interaction] = []

    /// Finds the rest where the sets are known, and puts all in its order. Within the gaps that were
    /// asked for, a later set may turn out a trifle better than the first.
    ///
    /// - Parameter known: the pairs of the set that was found first, with what came of each.
    mutating func finish(
      _ search: SetSearch, known: [SeenPair], threads: Int
    ) {
      plans = plans.enumerated().sorted { left, right in
        let values = (left.element.totals.benefit, right.element.totals.benefit)
        return values.0 != values.1 ? values.0 > values.1 : left.offset < right.offset
      }.map(\.element)
      stages = search.stages(of: plans.first, threads: threads)
      let pairs = Set(search.pairs(with: plans.first))
      let missing = pairs.subtracting(known.map(\.pair)).sorted()
      interactions =
        known.compactMap { pairs.contains($0.pair) ? $0.interaction : nil }
        + inParallel(missing.count, threads: threads) { search.interaction(missing[$0]) }
        .compactMap { $0 }
      interactions.sort {
        $0.synergy.magnitude != $1.synergy.magnitude
          ? $0.synergy.magnitude > $1.synergy.magnitude
          : ($0.first, $0.second) < ($1.first, $1.second)
      }
    }
  }

  /// Two projects, the one with the smaller id first.
  struct Pair: Hashable, Comparable {
    let first: ID<Process>
    let second: ID<Process>

    static func < (left: Pair, right: Pair) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// A pair with what came of it.
  typealias SeenPair = (pair: Pair, interaction: Interaction?)

  private var variants: PlanVariants { appraisal.variants }

  /// The best set; nil where nothing pays.
  func best() -> PlanVariants.BuiltSet? {
    guard !candidates.isEmpty else { return nil }
    let set = variants.bestPlan(building: candidates, budget: budget)
    return pays(set.plan) ? set : nil
  }

  private func pays(_ plan: Plan) -> Bool {
    plan.value != nil
      && plan.totals.benefit > variants.basePlan.totals.benefit + appraisal.doubt
  }

  /// The next best sets, each the best that is none of those before; and the best set with firms
  /// that could be recruited, where that is asked.
  func further(
    after best: PlanVariants.BuiltSet?
  ) -> (plans: [Plan], withRecruits: RecruitingSet?) {
    var plans: [Plan] = []
    var sets = best.map { [$0.plan.built.map(\.process)] } ?? []
    // The next set is seldom far from the best: the search begins there, without a project that
    // brings little.
    let least = (sets.first ?? []).sorted {
      let values = (alone[$0]?.benefit ?? 0, alone[$1]?.benefit ?? 0)
      return values.0 != values.1 ? values.0 < values.1 : $0 < $1
    }
    while let last = sets.last, !last.isEmpty, sets.count < request.portfolios {
      let left = least.dropFirst(plans.count).first
      let plan = variants.bestPlan(
        building: candidates, budget: budget, otherThan: sets,
        after: best.flatMap { best in left.map { (set: best, without: $0) } },
        gap: Self.comparingGap * request.gap
      ).plan
      guard pays(plan) else { break }
      plans.append(plan)
      sets.append(plan.built.map(\.process))
    }
    let comers = gaps.filter { $0.marginalBenefit > appraisal.doubt }.compactMap(\.firm)
    guard !comers.isEmpty, request.mostRecruits > 0 else { return (plans, nil) }
    let plan = variants.bestPlan(
      building: candidates, recruiting: Array(comers.prefix(Self.size)).sorted(),
      atMost: request.mostRecruits, budget: budget, gap: Self.recruitingGap * request.gap
    ).plan
    let withRecruits = RecruitingSet(plan, of: comers)
    return (plans, withRecruits.firms.isEmpty ? nil : withRecruits)
  }

  /// In which order to build a set.
  private func stages(of plan: Plan?, threads: Int) -> [BuildingStage] {
    guard let plan, !plan.built.isEmpty else { return [] }
    return BuildingOrder(
      variants: variants, alone: alone, threads: threads, doubt: appraisal.doubt
    ).stages(plan.built.map(\.process))
  }

  /// The pairs that are looked at: all of the best set and of the four best projects.
  func pairs(with best: Plan?) -> [Pair] {
    let chosen = (best?.built ?? []).map(\.process)
    let leading = gaps.filter { $0.processes.count == 1 && $0.marginalBenefit > 0 }.prefix(4)
      .compactMap(\.process)
    let all = Set(chosen + leading).filter { alone[$0] != nil }.sorted()
    var pairs: [Pair] = []
    for first in all.indices {
      for second in all.indices.dropFirst(first + 1) {
        pairs.append(Pair(first: all[first], second: all[second]))
      }
    }
    return pairs
  }

  /// What comes of pairs of the best set as long as the further sets are not known; none where the
  /// best is not known either.
  func interactions(beside sets: SetProgress, threads: Int) -> [SeenPair] {
    guard let best = sets.best else { return [] }
    var seen: [SeenPair] = []
    var rest = pairs(with: best.plan)[...]
    while !rest.isEmpty, !sets.areDone {
      let batch = Array(rest.prefix(threads))
      rest = rest.dropFirst(threads)
      let found = inParallel(batch.count, threads: threads) { interaction(batch[$0]) }
      for (pair, interaction) in zip(batch, found) { seen.append((pair, interaction)) }
    }
    return seen
  }

  /// What a pair is worth more, or less, together than apart; nil where that is nothing, or not sure.
  func interaction(_ pair: Pair) -> Interaction? {
    guard let one = alone[pair.first], let other = alone[pair.second],
      !variants.areIndependent(pair.first, pair.second)
    else { return nil }
    let larger = one.benefit >= other.benefit ? one : other
    let both = variants.building(
      [pair.first, pair.second], after: larger, gap: Self.comparingGap * request.gap)
    let apart = one.benefit + other.benefit
    let room = both.benefitRange.upperBound - both.benefitRange.lowerBound
    guard both.isKnown, (both.benefit - apart).magnitude > 2 * appraisal.doubt + room else {
      return nil
    }
    return Interaction(
      first: pair.first, second: pair.second, together: both.benefit,
      togetherRange: both.benefitRange, apart: apart)
  }
}
