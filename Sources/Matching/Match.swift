public import MaterialGraph
public import Primitives

/// A lead for an exchange officer: a candidate with what it may carry, earn and how likely it is.
public struct Match: Hashable, Sendable, Codable {
  /// How things stand with it.
  public enum Standing: String, Hashable, Sendable, Codable {
    case free
    case needsPermit = "needs_permit"
    case blocked
  }

  /// The output.
  public let from: ID<Port>
  /// The input.
  public let to: ID<Port>
  /// The link, or nil for a blocked pair.
  public let candidate: Candidate?
  /// Why it is blocked, or nil.
  public let rejection: Rejection?
  /// What could go over it a year, by itself, in the output's basis; nil: both ends unknown.
  public let quantity: Double?
  /// What that is worth a year, after the link's fixed cost; nil where the quantity is.
  public let value: Double?
  /// The parts of the chance that it can be realised.
  public let likelihood: Likelihood
  /// Expected value: value × chance; what matches are ranked by.
  public let score: Double

  /// How things stand.
  public var standing: Standing {
    if rejection != nil { return .blocked }
    return candidate?.needsPermit == true ? .needsPermit : .free
  }
}

/// The chance that a lead can be realised, as a product of shown parts, each 0...1.
///
/// The parts are planning judgements, marked as such in every report; only their order matters for
/// the ranking. The decay with distance halves at 35 km: about half of the exchanges that a national
/// programme documented lay within that distance (Jensen et al., Resources, Conservation and
/// Recycling 55, 2011, report a median of 20.4 miles).
public struct Likelihood: Hashable, Sendable, Codable {
  /// How well the route is known to work.
  public let evidence: Double
  /// How much of what matters is known.
  public let completeness: Double
  /// What hazard and permits leave.
  public let permission: Double
  /// What distance leaves.
  public let nearness: Double

  /// The product.
  public var chance: Double { evidence * completeness * permission * nearness }
}

/// Which matches are wanted.
public struct MatchQuery: Hashable, Sendable {
  /// Only those of this firm, at either end.
  public var firm: ID<Firm>?
  /// Only those whose output or input is one of these materials or below it; empty: any.
  public var materials: [ID<Material>] = []
  /// At most so many; nil: all.
  public var top: Int?
  /// Blocked pairs too.
  public var includesBlocked = false

  /// All feasible pairs.
  public init() {}
}

/// Ranks what could be exchanged.
public struct Matcher: Sendable {
  private let search: CandidateSearch
  private var region: Region { search.judge.region }

  /// A matcher over what stands and what firms offer and want.
  public init(region: Region) { search = CandidateSearch(region: region, processes: .existing) }

  /// The matches that are wanted, best first, and how many there are in all.
  public func matches(_ query: MatchQuery = MatchQuery()) -> MatchList {
    var list = MatchList(top: query.top)
    for position in region.ports.indices where region.ports[position].direction == .output {
      let from = ID<Port>(position)
      for candidate in search.candidates(from: from) where wanted(from, candidate.to, query) {
        list.add(match(candidate))
      }
      if query.includesBlocked {
        for (to, why) in search.rejections(from: from) where wanted(from, to, query) {
          list.add(
            Match(
              from: from, to: to, candidate: nil, rejection: why, quantity: nil, value: nil,
              likelihood: Likelihood(
                evidence: 0, completeness: 0, permission: 0, nearness: 0), score: 0))
        }
      }
    }
    list.settle()
    return list
  }

  private func wanted(_ from: ID<Port>, _ to: ID<Port>, _ query: MatchQuery) -> Bool {
    let output = region.ports[from]
    let input = region.ports[to]
    if let firm = query.firm, output.firm != firm, input.firm != firm { return false }
    guard !query.materials.isEmpty else { return true }
    let ends = output.material.candidates + input.material.candidates
    return ends.contains { end in
      region.lineage(of: end).contains { query.materials.contains($0) }
    }
  }

  private func match(_ candidate: Candidate) -> Match {
    let quantity = quantity(candidate)
    let likelihood = likelihood(candidate)
    let value = quantity.map {
      $0 > 0 ? $0 * candidate.unitValue.total - region.scenario.linkFixedCost : 0
    }
    // A lead that loses money is less worth the more likely it is, so the chance does not shrink it.
    let score = value.map { $0 > 0 ? $0 * likelihood.chance : $0 } ?? 0
    return Match(
      from: candidate.from, to: candidate.to, candidate: candidate, rejection: nil,
      quantity: quantity, value: value, likelihood: likelihood, score: score)
  }

  /// What the link could carry with nothing else in use: the lesser of what is there and needed.
  private func quantity(_ candidate: Candidate) -> Double? {
    var ends: [Double] = []
    if let supply = available(region.ports[candidate.from]) { ends.append(supply) }
    let input = region.ports[candidate.to]
    if let demand = available(input), candidate.ratio > 0 {
      var share = region.stream(of: input)?.maximumShare ?? 1
      if case .rule(let rule) = candidate.route, let limit = region.rules[rule].maximumShare,
        !input.isProcess
      {
        share = min(share, limit)
      }
      ends.append(share * demand / candidate.ratio)
      ends += blendRoom(candidate, demand: demand)
    }
    return ends.min()
  }

  /// What each limit on the blend lets through, with conventional supply as all the rest.
  ///
  /// Where that dilutes nothing, an output beyond the limit can only come with cleaner ones: 0.
  private func blendRoom(_ candidate: Candidate, demand: Double) -> [Double] {
    let input = region.ports[candidate.to]
    guard let asked = input.material.single, let stream = region.stream(of: input) else {
      return []
    }
    var rooms: [Double] = []
    for limit in input.quality.terms where !region.unmixableProperties.contains(limit.key) {
      let blend = Blend(
        region: region, limit: limit, asked: asked, todays: stream.qualityToday)
      for side in blend.sides {
        let excess = blend.excess(of: region.ports[candidate.from], side)
        guard excess > 0 else { continue }
        let slack = max(0, -blend.todaysExcess(side))
        rooms.append(demand * slack / (excess + candidate.ratio * slack))
      }
    }
    return rooms
  }

  private func available(_ port: Port) -> Double? {
    if let (id, flow) = region.process(of: port) {
      return region.processes[id].capacity.map { $0 * flow.ratio }
    }
    return port.quantity.planned
  }

  private func likelihood(_ candidate: Candidate) -> Likelihood {
    let evidence: Double
    switch candidate.route {
    case .same, .kept: evidence = 0.9
    case .descendant: evidence = 0.75
    case .rule(let id):
      switch region.rules[id].origin {
      case .stated: evidence = 0.8
      case .catalogue(_, let isEstimate): evidence = isEstimate ? 0.4 : 0.65
      case .assumed: evidence = 0.3
      }
    }
    var completeness = 1.0
    for point in candidate.openPoints {
      switch point {
      case .material, .inferred: completeness *= 0.5
      case .quantity: completeness *= 0.8
      case .composition, .density: completeness *= 0.85
      case .location, .cost: completeness *= 0.95
      case .permit: continue
      }
    }
    let hazardous = region.isHazardous(region.ports[candidate.from])
    let permission = candidate.needsPermit ? 0.5 : hazardous ? 0.8 : 1
    let nearness = ElementaryFunctions.power(0.5, candidate.distance.km / 35)
    return Likelihood(
      evidence: evidence, completeness: completeness, permission: permission, nearness: nearness)
  }
}
