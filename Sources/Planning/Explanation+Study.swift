public import Matching
internal import MaterialGraph
internal import Primitives

/// A figure at which a link enters the best plan or leaves it, other figures as they are.
///
/// Unlike a `TurningPoint`, which asks only whether the link pays by itself, it is found by solving
/// the plan again: what else the output and the input could do counts.
public struct Flip: Hashable, Sendable, Codable {
  /// Which figure.
  public enum Figure: String, Hashable, Sendable, Codable {
    /// What a unit of the link is worth, per basis unit of the output.
    case unitValue = "unit_value"
    /// How far apart the two are, in km by road.
    case distance = "distance_km"
    /// What the output costs today, per basis unit.
    case outputCost = "output_cost_today"
    /// What the input costs today, per basis unit.
    case inputCost = "input_cost_today"
    /// How much of the output there is a year.
    case outputQuantity = "output_quantity"
    /// How much of the input there is a year.
    case inputQuantity = "input_quantity"
  }

  /// The figure.
  public let figure: Figure
  /// What it is now.
  public let now: Double
  /// Where the answer turns.
  public let at: Double
  /// Whether the link is in the plan beyond that; else it is in the plan up to there.
  public let enters: Bool
}

/// How much more, or less, a link would carry.
public struct LinkShift: Hashable, Sendable, Codable {
  /// The link.
  public let candidate: Candidate
  /// Basis units of its output a year; negative: less.
  public let amount: Double
}

/// What solving the plan again says of a link.
public struct PairFindings: Hashable, Sendable, Codable {
  /// Where it enters or leaves, by figure.
  public let flips: [Flip]
  /// What one more unit of the output would be worth to the plan; nil where that is not known.
  public let outputPrice: Double?
  /// What one more unit of the input's demand would be worth; nil likewise.
  public let inputPrice: Double?
  /// What a link in use is worth to the plan: so much less it comes to without it.
  public let worth: Double?
  /// What gives way once a link that is left enters, or stands in for one in use; by output, input.
  public let shifts: [LinkShift]
}

/// What a blend leaves to a link.
public struct BlendCeiling: Hashable, Sendable, Codable {
  /// The limit of the input, as text.
  public let limit: String
  /// The most that could flow with nothing else coming in, in the output's basis a year.
  public let most: Double
}

extension Explanation {
  /// The figures at which a pair enters or leaves the plan; nil where its part is too large or
  /// cannot be solved in time.
  ///
  /// - Parameter isUsed: whether the plan uses the pair.
  static func findings(
    _ problem: ExchangeProblem, _ candidate: Candidate, isUsed: Bool, watch: Watch
  ) -> PairFindings? {
    let pair = PortPair(from: candidate.from, to: candidate.to)
    guard
      let study = PairStudy(
        problem: problem, link: pair,
        shouldStop: { watch.isCancelled() || watch.secondsLeft() <= 0 })
    else { return nil }
    guard study.isUsedNow == isUsed else {
      // Another plan, just as good, takes the link where this one leaves it, or leaves it.
      let value = candidate.unitValue.total
      let flip = Flip(figure: .unitValue, now: value, at: value, enters: !isUsed)
      return PairFindings(
        flips: [flip], outputPrice: study.price(of: candidate.from),
        inputPrice: study.price(of: candidate.to), worth: isUsed ? 0 : nil, shifts: [])
    }
    let turn = study.turningValue()
    var flips: [Flip] = []
    func add(_ figure: Flip.Figure, _ now: Double, _ at: Double?) {
      if let at { flips.append(Flip(figure: figure, now: now, at: at, enters: !isUsed)) }
    }
    let value = candidate.unitValue.total
    add(.unitValue, value, turn.map { value + $0 })
    add(.distance, candidate.distance.km, distance(problem.region, candidate, turn))
    addStreams(study, problem.region, candidate, add)
    let beyond = turn.map { $0 + 1e-5 * max(1, $0.magnitude) }
    let shifts: [(position: Int, amount: Double)]
    if isUsed {
      shifts = turn.map { study.changes(after: .unitValue($0 - 1e-5 * max(1, $0.magnitude))) } ?? []
    } else {
      shifts = beyond.map { study.changes(after: .unitValue($0)) } ?? []
    }
    return PairFindings(
      flips: flips, outputPrice: study.price(of: candidate.from),
      inputPrice: study.price(of: candidate.to), worth: isUsed ? study.worth() : nil,
      shifts: shifts.map {
        LinkShift(candidate: problem.links[$0.position].candidate, amount: $0.amount)
      })
  }

  /// The distance that changes a unit's worth by `turn`, where there is such a one in reach.
  private static func distance(
    _ region: Region, _ candidate: Candidate, _ turn: Double?
  ) -> Double? {
    let perKm = costPerKm(region, candidate)
    guard let turn, perKm > 0 else { return nil }
    let km = candidate.distance.km - turn / perKm
    guard km >= 0, km <= reach(region, candidate) ?? .infinity else { return nil }
    return km
  }

  private static func addStreams(
    _ study: PairStudy, _ region: Region, _ candidate: Candidate,
    _ add: (Flip.Figure, Double, Double?) -> Void
  ) {
    let output = region.ports[candidate.from]
    let input = region.ports[candidate.to]
    let span = study.costSpan
    if !output.isProcess {
      let now = output.costToday.value
      let at = study.nearest(from: 0, between: -span, and: span) { .outputCost($0) }
      add(.outputCost, now, at.map { now + $0 })
      if let quantity = output.quantity.planned, quantity > 0 {
        add(
          .outputQuantity, quantity,
          study.nearest(from: quantity, between: 0, and: 20 * quantity) { .outputQuantity($0) })
      }
    }
    if !input.isProcess {
      let now = input.costToday.value
      let at = study.nearest(from: 0, between: -span, and: span) { .inputCost($0) }
      add(.inputCost, now, at.map { now + $0 })
      if let quantity = input.quantity.planned, quantity > 0 {
        add(
          .inputQuantity, quantity,
          study.nearest(from: quantity, between: 0, and: 20 * quantity) { .inputQuantity($0) })
      }
    }
  }

  /// What a kilometre costs for one unit of the output, CO2e priced.
  static func costPerKm(_ region: Region, _ candidate: Candidate) -> Double {
    let output = region.ports[candidate.from]
    let tonnes = output.material.candidates.first.map { region.materials[$0].tonnesPerUnit } ?? 0
    let terms = region.scenario.transport
    return tonnes * terms.costPerTonneKm.value
      + region.scenario.fullCarbonPrice * tonnes * terms.co2ePerTonneKm.value / 1000
  }

  /// How far the output may travel at all: the scenario's limit, or what the material bears.
  static func reach(_ region: Region, _ candidate: Candidate) -> Double? {
    let material = region.ports[candidate.from].material.candidates.first
    return [region.scenario.distanceLimitKm, material.flatMap { region.materials[$0].reachKm }]
      .compactMap { $0 }.min()
  }

  /// The tightest limit that blending alone sets to a link, where it is below what the ends allow.
  static func blendCeiling(_ region: Region, _ candidate: Candidate) -> BlendCeiling? {
    let input = region.ports[candidate.to]
    let output = region.ports[candidate.from]
    guard let asked = input.material.single, let stream = region.stream(of: input),
      let demand = stream.quantity.planned, candidate.ratio > 0
    else { return nil }
    var most = min(
      output.quantity.planned ?? .infinity, demand * stream.maximumShare / candidate.ratio)
    var found: BlendCeiling?
    for limit in input.quality.terms where !region.unmixableProperties.contains(limit.key) {
      let blend = Blend(region: region, limit: limit, asked: asked, todays: stream.qualityToday)
      for side in blend.sides {
        let today = blend.todaysExcess(side)
        let excess = blend.excess(of: output, side) - candidate.ratio * today
        guard excess > 0 else { continue }
        let room = max(0, -demand * today / excess)
        if room < most * (1 - 1e-9) {
          most = room
          found = BlendCeiling(limit: limit.text, most: room)
        }
      }
    }
    return found
  }
}
