internal import Matching
internal import MaterialGraph
internal import Primitives

/// What a plan is worth when figures that are not known turn out otherwise.
public struct UncertaintyStudy: Sendable {
  /// The optimum at one corner of the ranges.
  public struct Corner: Sendable, Codable {
    /// Whether outputs, and inputs, have the most of their ranges (else the least).
    public let outputsHigh: Bool
    public let inputsHigh: Bool
    /// The optimum there; nil where no plan exists.
    public let value: Double?
    /// Links in use there, by keys.
    public let links: Int
  }

  /// How often a link is part of the optimum.
  public struct Frequency: Hashable, Sendable, Codable {
    /// The output's key.
    public let from: String
    /// The input's key.
    public let to: String
    /// In what share of the draws, 0...1.
    public let share: Double
    /// Whether the plan itself uses it.
    public let isPlanned: Bool
  }

  /// The optimum over draws of all that is not known, each figure even between its ends.
  public struct Sampling: Sendable, Codable {
    /// How many draws had a plan.
    public let draws: Int
    /// The mean of their values and its spread (standard deviation).
    public let mean: Double
    public let deviation: Double
    /// The 5th, 50th and 95th percentiles.
    public let percentiles: Percentiles
    /// The links, most frequent first.
    public let links: [Frequency]
  }

  /// Where the values of draws lie.
  public struct Percentiles: Hashable, Sendable, Codable {
    /// One draw in twenty is not above it.
    public let low: Double
    /// Half of the draws are not above it.
    public let middle: Double
    /// One draw in twenty is above it.
    public let high: Double
  }

  /// A datum, and what knowing it is worth.
  public struct Question: Sendable, Codable {
    /// The datum.
    public let datum: UnknownDatum
    /// What all gain on average a year by planning after it is known rather than before: the mean, at
    /// its two ends, of the optimum less the best that today's links allow.
    public let worth: Double
    /// The optimum at the least and at the most; nil where no plan exists.
    public let valueLow: Double?
    public let valueHigh: Double?
    /// How many links begin or end at the worse of the two ends.
    public let linksChanged: Int
  }

  /// The plan that is made with what is known.
  public let plan: Plan
  /// What is not known.
  public let unknowns: [UnknownDatum]
  private let watch: Watch

  /// A study of a plan.
  public init(of plan: Plan, watch: Watch = .none) {
    self.plan = plan
    unknowns = UnknownDatum.all(in: plan)
    self.watch = watch
  }

  private var threads: Int { plan.request.threads }

  private func solve(_ figures: [(datum: UnknownDatum, value: Double)]) -> Plan? {
    guard !watch.isCancelled(), watch.secondsLeft() > 0,
      let region = try? plan.region.supposing(figures)
    else { return nil }
    var request = plan.request
    request.threads = 1
    return Planner.plan(region, request, watch: watch)
  }

  /// The optimum at the ends of the stated ranges: outputs and inputs each at their least and most.
  public func corners() -> [Corner] {
    let ranges = unknowns.filter { datum in
      if case .quantity = datum.subject { datum.isStated } else { false }
    }
    let ends = [(false, false), (false, true), (true, false), (true, true)]
    return inParallel(ends.count, threads: threads) { index in
      let (outputs, inputs) = ends[index]
      let figures = ranges.map { datum -> (UnknownDatum, Double) in
        guard case .quantity(let id) = datum.subject else { return (datum, datum.low) }
        let isHigh = plan.region.streams[id].direction == .output ? outputs : inputs
        return (datum, isHigh ? datum.high : datum.low)
      }
      let found = solve(figures)
      return Corner(
        outputsHigh: outputs, inputsHigh: inputs, value: found?.value,
        links: found?.links.count ?? 0)
    }
  }

  /// Draws every unknown at once, `draws` times.
  public func sampling(_ draws: Int, seed: UInt64) -> Sampling {
    let base = SeededGenerator(seed: seed)
    let plans = inParallel(max(0, draws), threads: threads) { index -> (Double, [[String]])? in
      var random = base.split(UInt64(index) &+ 1)
      let figures = unknowns.map { ($0, $0.value(at: random.unit())) }
      watch.report(PlanProgress(partsDone: index, partsTotal: draws))
      guard let found = solve(figures), let value = found.value else { return nil }
      return (value, Self.pairs(found))
    }.compactMap { $0 }
    let values = plans.map(\.0).sorted()
    let count = Double(max(1, values.count))
    let mean = values.compensatedSum() / count
    let spread = values.map { ($0 - mean) * ($0 - mean) }.compensatedSum()
    var uses: [[String]: Int] = [:]
    for (_, pairs) in plans { for pair in pairs { uses[pair, default: 0] += 1 } }
    let planned = Set(Self.pairs(plan))
    let links = Set(uses.keys).union(planned).map { pair in
      Frequency(
        from: pair[0], to: pair[1], share: Double(uses[pair] ?? 0) / count,
        isPlanned: planned.contains(pair))
    }.sorted { left, right in
      left.share != right.share
        ? left.share > right.share : (left.from, left.to) < (right.from, right.to)
    }
    func percentile(_ share: Double) -> Double {
      values.isEmpty ? 0 : values[Int((Double(values.count - 1) * share).rounded())]
    }
    return Sampling(
      draws: values.count, mean: mean,
      deviation: values.count > 1 ? (spread / (count - 1)).squareRoot() : 0,
      percentiles: Percentiles(
        low: percentile(0.05), middle: percentile(0.5), high: percentile(0.95)), links: links)
  }

  private static func pairs(_ plan: Plan) -> [[String]] {
    plan.links.map {
      [plan.region.ports[$0.candidate.from].key, plan.region.ports[$0.candidate.to].key]
    }
  }

  /// Which datum to ask for next: what knowing each one is worth, the most first (the expected value
  /// of perfect information of Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961, with the
  /// two ends alike likely).
  public func questions() -> [Question] {
    let planned = Set(Self.pairs(plan))
    let found = inParallel(unknowns.count, threads: threads) { index -> Question? in
      let datum = unknowns[index]
      var worth: [Double] = []
      var values: [Double?] = []
      var changed = 0
      for end in [datum.low, datum.high] {
        guard !watch.isCancelled(), watch.secondsLeft() > 0 else { return nil }
        guard let region = try? plan.region.supposing([(datum, end)]) else { return nil }
        var request = plan.request
        request.threads = 1
        let free = Planner.plan(region, request, watch: watch)
        values.append(free.value)
        request.onlyLinks = planned
        let held = Planner.plan(region, request, watch: watch)
        if let best = free.value, let kept = held.value {
          worth.append(max(0, plan.objective == .virgin ? kept - best : best - kept))
        }
        changed = max(changed, planned.symmetricDifference(Self.pairs(free)).count)
      }
      watch.report(PlanProgress(partsDone: index, partsTotal: unknowns.count))
      return Question(
        datum: datum, worth: worth.isEmpty ? 0 : worth.compensatedSum() / Double(worth.count),
        valueLow: values[0], valueHigh: values[1], linksChanged: changed)
    }
    return found.compactMap { $0 }.enumerated().sorted { left, right in
      left.element.worth != right.element.worth
        ? left.element.worth > right.element.worth : left.offset < right.offset
    }.map(\.element)
  }
}
