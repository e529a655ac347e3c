public import Matching
public import MaterialGraph
public import Primitives

/// Why a pair can be linked, or what forbids it, and what would change that.
public struct Explanation: Sendable, Codable {
  /// The output.
  public let from: ID<Port>
  /// The input.
  public let to: ID<Port>
  /// What the judge of links says.
  public let verdict: Verdict
  /// What would change the answer; empty where nothing simple would.
  public let turningPoints: [TurningPoint]
  /// What the best plan makes of the link.
  public let place: PlaceInPlan
  /// What blending alone leaves to it, where that is less than its ends allow.
  public let blend: BlendCeiling?
  /// What solving the plan again says of it; nil for pairs that cannot be part of a plan, for all
  /// but the first few, and where the objective is not benefit.
  public let findings: PairFindings?

  /// What a plan makes of a link.
  public enum PlaceInPlan: Hashable, Sendable, Codable {
    /// It carries this much, in the output's basis.
    case used(quantity: Double)
    /// It is possible and the plan leaves it; these links use the same output or input instead.
    case passedOver(insteadOf: [PlannedLink])
    /// It cannot be part of a plan (blocked, or an amount or a material is not known).
    case outside
  }
}

/// A value of one figure at which the answer turns, other things as they are.
public enum TurningPoint: Hashable, Sendable, Codable {
  /// The link pays up to this distance.
  case distance(km: Double)
  /// The link pays as far as it may go at all: up to this limit of the scenario or the material.
  case reach(km: Double)
  /// The link pays from this cost today of the output on, per basis unit.
  case outputCost(Double)
  /// The link pays from this cost today of the input on, per basis unit.
  case inputCost(Double)
  /// The link pays up to this cost of treatment per basis unit.
  case treatment(Double)
}

extension Explanation {
  /// The explanations of every pair of streams that two ids name (streams, ports or firms), best first.
  ///
  /// - Parameters:
  ///   - region: the region.
  ///   - from: the giver: a stream or a firm, by key.
  ///   - to: the taker: a stream or a firm, by key.
  ///   - plan: the best plan of the region.
  ///   - watch: how long the plan may be solved again for what would change it.
  /// - Throws: `UnknownEnd` where an id names nothing.
  public static func explain(
    _ region: Region, from: String, to: String, plan: Plan, watch: Watch = .none
  ) throws(UnknownEnd) -> [Explanation] {
    let outputs = try ports(region, from, .output)
    let inputs = try ports(region, to, .input)
    let judge = LinkJudge(region: region)
    var found: [Explanation] = []
    for output in outputs {
      for input in inputs {
        let verdict = judge.judge(from: output, to: input)
        found.append(
          Explanation(
            from: output, to: input, verdict: verdict,
            turningPoints: turningPoints(region, verdict),
            place: place(of: (output, input), verdict, in: plan),
            blend: verdict.candidate.flatMap { blendCeiling(region, $0) }, findings: nil))
      }
    }
    return studied(sorted(found), plan, watch)
  }

  /// How many pairs are studied by solving again.
  private static let studiedPairs = 3

  private static func studied(
    _ found: [Explanation], _ plan: Plan, _ watch: Watch
  ) -> [Explanation] {
    guard plan.objective == .benefit, plan.value != nil else { return found }
    var problem: ExchangeProblem?
    var left = studiedPairs
    return found.map { explanation in
      guard left > 0, let candidate = explanation.verdict.candidate, candidate.isPlannable else {
        return explanation
      }
      left -= 1
      let whole = problem ?? ExchangeProblem(region: plan.region, request: plan.request)
      problem = whole
      return explanation.with(findings(whole, candidate, isUsed: explanation.isUsed, watch: watch))
    }
  }

  private var isUsed: Bool { if case .used = place { true } else { false } }

  private func with(_ findings: PairFindings?) -> Explanation {
    Explanation(
      from: from, to: to, verdict: verdict, turningPoints: turningPoints, place: place,
      blend: blend, findings: findings)
  }

  private static func sorted(_ found: [Explanation]) -> [Explanation] {
    // Possible pairs first, by value; of the rest, those that failed last in the order of checks.
    found.enumerated().sorted { left, right in
      let first = rank(left.element)
      let second = rank(right.element)
      return first != second ? first > second : left.offset < right.offset
    }.map(\.element)
  }

  /// An id that names neither a stream nor a firm of the region.
  public struct UnknownEnd: Error, Hashable, Sendable {
    /// The id.
    public let key: String
    /// Ids near to it.
    public let suggestions: [String]
  }

  private static func ports(
    _ region: Region, _ key: String, _ direction: Direction
  ) throws(UnknownEnd) -> [ID<Port>] {
    if let port = region.port(key) { return [port] }
    guard let firm = region.firm(key) else {
      let known = region.firms.map(\.key) + region.ports.map(\.key)
      throw UnknownEnd(key: key, suggestions: Spelling.nearest(to: key, among: known))
    }
    return region.ports.indices.map { ID<Port>($0) }.filter {
      region.ports[$0].firm == firm && region.ports[$0].direction == direction
    }
  }

  private static func rank(_ explanation: Explanation) -> Double {
    switch explanation.verdict {
    case .possible(let candidate): 1e6 + max(-9e5, min(9e5, candidate.unitValue.total))
    case .rejected(let why):
      switch why {
      case .wrongDirections: 0
      case .noRoute: 1
      case .refused, .banned, .negativeRule: 4
      case .tooFar, .beyondReach, .noCommonMonth, .inferredWithinFirm: 3
      case .condition, .unmixable, .permit: 5
      }
    }
  }

  private static func turningPoints(_ region: Region, _ verdict: Verdict) -> [TurningPoint] {
    guard let candidate = verdict.candidate else { return [] }
    let output = region.ports[candidate.from]
    let input = region.ports[candidate.to]
    let total = candidate.unitValue.total
    var points: [TurningPoint] = []
    let perKm = costPerKm(region, candidate)
    if perKm > 0 {
      let km = candidate.distance.km + total / perKm
      if let limit = reach(region, candidate), km > limit {
        points.append(.reach(km: limit))
      } else if km >= 0 {
        points.append(.distance(km: km))
      }
    }
    if !output.isProcess { points.append(.outputCost(output.costToday.value - total)) }
    if !input.isProcess, candidate.ratio > 0 {
      points.append(.inputCost(input.costToday.value - total / candidate.ratio))
    }
    if case .rule = candidate.route, candidate.unitValue.treatment + total >= 0 {
      points.append(.treatment(candidate.unitValue.treatment + total))
    }
    return points
  }

  private static func place(
    of pair: (ID<Port>, ID<Port>), _ verdict: Verdict, in plan: Plan
  ) -> PlaceInPlan {
    if let link = plan.links.first(where: {
      $0.candidate.from == pair.0 && $0.candidate.to == pair.1
    }) {
      return .used(quantity: link.quantity)
    }
    guard let candidate = verdict.candidate, candidate.isPlannable else { return .outside }
    return .passedOver(
      insteadOf: plan.links.filter { $0.candidate.from == pair.0 || $0.candidate.to == pair.1 })
  }
}
