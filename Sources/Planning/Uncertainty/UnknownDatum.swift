internal import Matching
public import MaterialGraph
public import Primitives

/// One figure of a region that is not known exactly, and between what it may lie.
public struct UnknownDatum: Hashable, Sendable, Codable {
  /// What it is a figure of.
  public enum Subject: Hashable, Sendable, Codable {
    /// How much there is of a stream, in basis units a year.
    case quantity(ID<Stream>)
    /// What a stream costs today, per basis unit.
    case cost(ID<Stream>)
    /// What hauling a tonne for a kilometre costs.
    case transport
  }

  /// What it is a figure of.
  public let subject: Subject
  /// What the plan counts with; nil: nothing is known.
  public let planned: Double?
  /// The least that it may be.
  public let low: Double
  /// The most.
  public let high: Double
  /// Whether the region itself states the ends: else they are set by custom.
  public let isStated: Bool

  /// The figure at a share of the way from the least to the most.
  public func value(at share: Double) -> Double { low + (high - low) * share }

  /// All that is not known exactly and bears on a link that the plan could use: quantities, then
  /// costs, then transport.
  ///
  /// A range goes from end to end, a least amount to twice it, a most amount from 0. An amount that
  /// nobody gives goes from 0 to all that its possible partners could give or take. A cost that is not
  /// stated may be half off, the rate of transport, where it is not stated, by 30 %.
  ///
  /// - Parameter plan: tells the links that could be.
  public static func all(in plan: Plan) -> [UnknownDatum] {
    let region = plan.region
    var reach: [ID<Port>: Double] = [:]
    for candidate in plan.candidates {
      if let amount = region.ports[candidate.to].quantity.planned, candidate.ratio > 0 {
        reach[candidate.from, default: 0] += amount / candidate.ratio
      } else {
        reach[candidate.from, default: 0] += 0
      }
      let given = region.ports[candidate.from].quantity.planned ?? 0
      reach[candidate.to, default: 0] += given * candidate.ratio
    }
    var amounts: [UnknownDatum] = []
    var costs: [UnknownDatum] = []
    for (position, stream) in region.streams.enumerated() where !stream.isImplied {
      let id = ID<Stream>(position)
      guard let room = reach[region.port(of: id)] else { continue }
      if let (low, high) = ends(of: stream.quantity, room: room) {
        amounts.append(
          UnknownDatum(
            subject: .quantity(id), planned: stream.quantity.planned, low: low, high: high,
            isStated: !stream.quantity.isUnknown))
      }
      let cost = stream.costToday
      if !cost.isStated, cost.value != 0 {
        let (one, other) = (cost.value * 0.5, cost.value * 1.5)
        costs.append(
          UnknownDatum(
            subject: .cost(id), planned: cost.value, low: min(one, other), high: max(one, other),
            isStated: false))
      }
    }
    var found = amounts + costs
    let rate = region.scenario.transport.costPerTonneKm
    if !rate.isStated, rate.value > 0 {
      found.append(
        UnknownDatum(
          subject: .transport, planned: rate.value, low: rate.value * 0.7,
          high: rate.value * 1.3, isStated: false))
    }
    return found
  }

  private static func ends(of quantity: Quantity, room: Double) -> (Double, Double)? {
    switch quantity {
    case .exact: nil
    case .range(let low, let high): high > low ? (low, high) : nil
    case .atLeast(let least): least > 0 ? (least, 2 * least) : nil
    case .atMost(let most): most > 0 ? (0, most) : nil
    case .unknown: room > 0 ? (0, room) : nil
    }
  }
}

extension Region {
  /// The region with figures as they might be.
  ///
  /// - Throws: what is wrong with the rows, which cannot be for figures within their ends.
  /// - Complexity: that of building the region.
  func supposing(_ figures: [(datum: UnknownDatum, value: Double)]) throws(RegionProblems) -> Region
  {
    var amounts: [String: Double] = [:]
    var costs: [String: Double] = [:]
    var rows = builder
    for (datum, value) in figures {
      switch datum.subject {
      case .quantity(let id): amounts[streams[id].key] = value
      case .cost(let id): costs[streams[id].key] = value
      case .transport: rows.scenario.transport.costPerTonneKm = .stated(value)
      }
    }
    rows.reviseStreams { key, draft in
      if let amount = amounts[key] {
        let lot = stream(key).map { streams[$0].minimumLot } ?? 0
        draft.quantity = .exact(amount)
        draft.unit = nil
        draft.minimumLot = lot
      }
      if let cost = costs[key] { draft.costToday = UnitCost(cost) }
    }
    return try rows.build()
  }
}
