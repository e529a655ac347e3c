/// A transportation problem in which an arc that carries anything costs something once, and
/// carries at least its lot, and in which nodes may be met by few arcs only.
///
/// maximise Σ profit·x − Σ fixed cost over arcs in use, where an arc in use carries between its lot
/// and its capacity (it is semi-continuous), no more arcs of a node are in use than its limit (their
/// cardinality is bounded), and supplies and demands bound sums as in `TransportationModel`.
public struct FixedChargeModel: Sendable {
  /// What each supply can give.
  public let supplies: [Double]
  /// What each demand can take.
  public let demands: [Double]
  /// The arcs of supply i are `rowStarts[i] ..< rowStarts[i + 1]`.
  public let rowStarts: [Int32]
  /// The demand at which each arc ends.
  public let heads: [Int32]
  /// The profit of one unit on each arc.
  public let profits: [Double]
  /// What each arc costs once when it is in use, at least 0.
  public let fixedCosts: [Double]
  /// The least that an arc in use carries, at least 0.
  public let lots: [Double]
  /// The most that an arc carries; may be infinite.
  public let capacities: [Double]
  /// The most arcs of each supply that may be in use; `Int.max` for any number.
  public let supplyLimits: [Int]
  /// The most arcs of each demand that may be in use; `Int.max` for any number.
  public let demandLimits: [Int]

  /// How many arcs there are.
  public var arcCount: Int { heads.count }

  /// Checks the arrays and keeps them.
  ///
  /// - Parameters:
  ///   - supplies: what each supply can give.
  ///   - demands: what each demand can take.
  ///   - rowStarts: where the arcs of each supply begin, and where the last end.
  ///   - heads: the demand at which each arc ends.
  ///   - profits: the profit of one unit on each arc.
  ///   - fixedCosts: what each arc costs once when it is in use, at least 0.
  ///   - lots: the least that an arc in use carries, at least 0.
  ///   - capacities: the most that an arc carries; may be infinite.
  ///   - supplyLimits: the most arcs of each supply in use, at least 0; nil for any number.
  ///   - demandLimits: the most arcs of each demand in use, at least 0; nil for any number.
  /// - Throws: the first thing wrong; see `TransportationModel`.
  public init(
    supplies: [Double], demands: [Double], rowStarts: [Int32], heads: [Int32], profits: [Double],
    fixedCosts: [Double], lots: [Double], capacities: [Double], supplyLimits: [Int]? = nil,
    demandLimits: [Int]? = nil
  ) throws(FlowModelError) {
    _ = try TransportationModel<Double>(
      supplies: supplies, demands: demands, rowStarts: rowStarts, heads: heads,
      profits: profits, capacities: capacities)
    guard fixedCosts.count == heads.count else {
      throw .lengths(expected: heads.count, found: fixedCosts.count)
    }
    guard lots.count == heads.count else {
      throw .lengths(expected: heads.count, found: lots.count)
    }
    let supplyLimits = supplyLimits ?? Array(repeating: .max, count: supplies.count)
    let demandLimits = demandLimits ?? Array(repeating: .max, count: demands.count)
    guard supplyLimits.count == supplies.count else {
      throw .lengths(expected: supplies.count, found: supplyLimits.count)
    }
    guard demandLimits.count == demands.count else {
      throw .lengths(expected: demands.count, found: demandLimits.count)
    }
    for node in supplyLimits.indices where supplyLimits[node] < 0 {
      throw .limit(node: node)
    }
    for node in demandLimits.indices where demandLimits[node] < 0 {
      throw .limit(node: supplies.count + node)
    }
    var total = 0.0
    for arc in heads.indices {
      guard fixedCosts[arc] >= 0, lots[arc] >= 0, fixedCosts[arc].isFinite else {
        throw .arcDatum(arc: arc)
      }
      total += fixedCosts[arc]
    }
    guard total.isFinite else { throw .magnitude }
    self.supplies = supplies
    self.demands = demands
    self.rowStarts = rowStarts
    self.heads = heads
    self.profits = profits
    self.fixedCosts = fixedCosts
    self.lots = lots
    self.capacities = capacities
    self.supplyLimits = supplyLimits
    self.demandLimits = demandLimits
  }
}

/// A plan for a `FixedChargeModel` with a proven bound.
public struct FixedChargeSolution: Sendable {
  /// Why the search ended; `optimal` when the gap that was asked for is reached.
  public let stop: FlowStop
  /// The profit of the plan, fixed costs taken off.
  public let objective: Double
  /// No plan has more profit.
  public let bound: Double
  /// The arcs in use, ascending.
  public let arcs: [Int32]
  /// What each of `arcs` carries.
  public let amounts: [Double]
  /// The independent parts of the problem, arcs that can never pay left out.
  public let componentCount: Int
  /// Whether the plan obeys the model, checked by code that does not know the search.
  public let certificate: FlowCertificate

  /// (bound − objective) / |objective|.
  public var gap: Double {
    bound <= objective ? 0 : (bound - objective) / max(objective.magnitude, 1e-9)
  }
}
