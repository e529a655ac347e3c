/// A minimum-cost flow problem on a directed graph.
///
/// minimise Σ cost(a)·x(a), where at every node what flows out less what flows in is the node's
/// balance (positive: a supply; negative: a demand), and lower(a) ≤ x(a) ≤ upper(a). An upper bound
/// of `Number.unlimited` is none. Costs may be negative; parallel arcs and loops are fine.
public struct NetworkModel<Number: FlowNumber>: Sendable {
  /// Out less in, for each node.
  public let balances: [Number]
  /// Where each arc starts.
  public let tails: [Int32]
  /// Where each arc ends.
  public let heads: [Int32]
  /// The cost of one unit on each arc.
  public let costs: [Number]
  /// The least that each arc carries; finite.
  public let lowerBounds: [Number]
  /// The most that each arc carries, or `Number.unlimited`.
  public let upperBounds: [Number]

  /// How many nodes there are.
  public var nodeCount: Int { balances.count }
  /// How many arcs there are.
  public var arcCount: Int { tails.count }

  private init(
    shapeOf balances: [Number], tails: [Int32], heads: [Int32], costs: [Number],
    lowerBounds: [Number]?, upperBounds: [Number]?
  ) throws(FlowModelError) {
    let count = tails.count
    guard balances.count < Int(Int32.max), count < Int(Int32.max) - balances.count else {
      throw .tooLarge
    }
    for length in [heads.count, costs.count, lowerBounds?.count, upperBounds?.count] {
      if let length, length != count { throw .lengths(expected: count, found: length) }
    }
    let nodeCount = Int32(balances.count)
    for arc in 0..<count {
      guard tails[arc] >= 0, tails[arc] < nodeCount, heads[arc] >= 0, heads[arc] < nodeCount
      else { throw .endpoint(arc: arc) }
    }
    self.balances = balances
    self.tails = tails
    self.heads = heads
    self.costs = costs
    self.lowerBounds = lowerBounds ?? [Number](repeating: .zero, count: count)
    self.upperBounds = upperBounds ?? [Number](repeating: .unlimited, count: count)
    for arc in 0..<count where !(self.lowerBounds[arc] <= self.upperBounds[arc]) {
      throw .arcDatum(arc: arc)
    }
  }
}

extension NetworkModel {
  private init(freeCopyOf model: NetworkModel) {
    balances = model.balances
    tails = model.tails
    heads = model.heads
    costs = [Number](repeating: .zero, count: model.arcCount)
    lowerBounds = model.lowerBounds
    upperBounds = model.upperBounds
  }

  /// The same network with all costs zero: any flow of it is optimal.
  func withoutCosts() -> NetworkModel { NetworkModel(freeCopyOf: self) }
}

extension NetworkModel where Number == Int64 {
  /// A problem in whole numbers, solved exactly.
  ///
  /// - Parameters:
  ///   - balances: what each node gives (positive) or needs (negative).
  ///   - tails: where each arc begins, from 0.
  ///   - heads: where each arc ends, from 0.
  ///   - costs: of one unit on each arc.
  ///   - lowerBounds: nil means all 0.
  ///   - upperBounds: nil means all unlimited; `Int64.max` means unlimited.
  /// - Throws: `magnitude` unless the sum of all balances, lower bounds and finite upper bounds
  ///   stays below 2^60, and (largest cost + 1)·(number of nodes + 2) below 2^58.
  public init(
    balances: [Int64], tails: [Int32], heads: [Int32], costs: [Int64],
    lowerBounds: [Int64]? = nil, upperBounds: [Int64]? = nil
  ) throws(FlowModelError) {
    try self.init(
      shapeOf: balances, tails: tails, heads: heads, costs: costs, lowerBounds: lowerBounds,
      upperBounds: upperBounds)
    var total: UInt64 = 0
    for balance in self.balances { try Self.add(balance, to: &total) }
    for bound in self.lowerBounds { try Self.add(bound, to: &total) }
    for bound in self.upperBounds where bound != .unlimited { try Self.add(bound, to: &total) }
    var steepest: UInt64 = 0
    for cost in costs { steepest = max(steepest, cost.magnitude) }
    let penalty = (steepest &+ 1).multipliedReportingOverflow(by: UInt64(balances.count + 2))
    guard steepest < 1 << 58, !penalty.overflow, penalty.partialValue < 1 << 58 else {
      throw .magnitude
    }
  }

  private static func add(_ value: Int64, to total: inout UInt64) throws(FlowModelError) {
    guard value.magnitude < 1 << 60 else { throw .magnitude }
    total &+= value.magnitude
    guard total < 1 << 60 else { throw .magnitude }
  }
}

extension NetworkModel where Number == Double {
  /// A problem in real numbers.
  ///
  /// - Parameters:
  ///   - balances: what each node gives (positive) or needs (negative).
  ///   - tails: where each arc begins, from 0.
  ///   - heads: where each arc ends, from 0.
  ///   - costs: of one unit on each arc.
  ///   - lowerBounds: nil means all 0.
  ///   - upperBounds: nil means all unlimited; infinity means unlimited.
  /// - Throws: what is not a number, or infinite where it must not be; `magnitude` when sums of
  ///   the data are not finite.
  public init(
    balances: [Double], tails: [Int32], heads: [Int32], costs: [Double],
    lowerBounds: [Double]? = nil, upperBounds: [Double]? = nil
  ) throws(FlowModelError) {
    try self.init(
      shapeOf: balances, tails: tails, heads: heads, costs: costs, lowerBounds: lowerBounds,
      upperBounds: upperBounds)
    var total = 0.0
    for node in balances.indices {
      guard balances[node].isFinite else { throw .quantity(node: node) }
      total += balances[node].magnitude
    }
    var steepest = 0.0
    for arc in tails.indices {
      guard costs[arc].isFinite, self.lowerBounds[arc].isFinite else {
        throw .arcDatum(arc: arc)
      }
      steepest = max(steepest, costs[arc].magnitude)
      total += self.lowerBounds[arc].magnitude
      if self.upperBounds[arc].isFinite { total += self.upperBounds[arc].magnitude }
    }
    guard total.isFinite, ((steepest + 1) * Double(balances.count + 2) * total).isFinite else {
      throw .magnitude
    }
  }
}
