/// A transportation problem: ship from supplies to demands along arcs so that profit is greatest.
///
/// maximise Σ profit(a)·x(a) over the arcs a, where Σ x over the arcs of a supply is at most that
/// supply, Σ x over the arcs of a demand is at most that demand, and 0 ≤ x(a) ≤ capacity(a).
/// Unused supply and unmet demand cost nothing. Arcs are stored by rows, one row a supply.
public struct TransportationModel<Number: FlowNumber>: Sendable {
  /// What each supply can give, at least 0.
  public let supplies: [Number]
  /// What each demand can take, at least 0.
  public let demands: [Number]
  /// The arcs of supply i are `rowStarts[i] ..< rowStarts[i + 1]`.
  public let rowStarts: [Int32]
  /// The demand at which each arc ends.
  public let heads: [Int32]
  /// The profit of one unit on each arc; arcs without profit are never used.
  public let profits: [Number]
  /// The most that each arc carries, or nil when no arc has a limit of its own.
  public let capacities: [Number]?

  /// How many arcs there are.
  public var arcCount: Int { heads.count }

  init(
    checkedSupplies supplies: [Number], demands: [Number], rowStarts: [Int32], heads: [Int32],
    profits: [Number], capacities: [Number]?
  ) {
    self.supplies = supplies
    self.demands = demands
    self.rowStarts = rowStarts
    self.heads = heads
    self.profits = profits
    self.capacities = capacities
  }

  fileprivate static func checkShape(
    supplies: [Number], demands: [Number], rowStarts: [Int32], heads: [Int32], profits: [Number],
    capacities: [Number]?
  ) throws(FlowModelError) {
    guard supplies.count &+ demands.count < Int(Int32.max), heads.count < Int(Int32.max) else {
      throw .tooLarge
    }
    guard rowStarts.count == supplies.count + 1 else {
      throw .lengths(expected: supplies.count + 1, found: rowStarts.count)
    }
    guard profits.count == heads.count else {
      throw .lengths(expected: heads.count, found: profits.count)
    }
    if let capacities, capacities.count != heads.count {
      throw .lengths(expected: heads.count, found: capacities.count)
    }
    guard rowStarts.first == 0 else { throw .rowStarts(row: 0) }
    for row in supplies.indices where rowStarts[row] > rowStarts[row + 1] {
      throw .rowStarts(row: row)
    }
    guard rowStarts.last == Int32(heads.count) else { throw .rowStarts(row: supplies.count) }
    let demandCount = Int32(demands.count)
    for arc in heads.indices where heads[arc] < 0 || heads[arc] >= demandCount {
      throw .endpoint(arc: arc)
    }
    for node in supplies.indices where !(supplies[node] >= .zero) {
      throw .quantity(node: node)
    }
    for node in demands.indices where !(demands[node] >= .zero) {
      throw .quantity(node: supplies.count + node)
    }
  }
}

extension TransportationModel where Number == Int64 {
  /// A problem in whole numbers, solved exactly.
  ///
  /// - Throws: `magnitude` unless (total supply + total demand)·(largest profit) and
  ///   (largest profit)·(number of nodes) stay below 2^60, or with capacities below 2^56 and the
  ///   sum of what all arcs can carry below 2^58. O(nodes + arcs).
  public init(
    supplies: [Int64], demands: [Int64], rowStarts: [Int32], heads: [Int32], profits: [Int64],
    capacities: [Int64]? = nil
  ) throws(FlowModelError) {
    try Self.checkShape(
      supplies: supplies, demands: demands, rowStarts: rowStarts, heads: heads, profits: profits,
      capacities: capacities)
    var total: UInt64 = 2
    for quantity in [supplies, demands].joined() {
      total = total.addingReportingOverflow(quantity.magnitude).partialValue
      guard quantity.magnitude < 1 << 60, total < 1 << 60 else { throw .magnitude }
    }
    var steepest: UInt64 = 1
    for profit in profits { steepest = max(steepest, profit.magnitude) }
    let value = total.multipliedReportingOverflow(by: steepest)
    let prices = UInt64(supplies.count + demands.count + 2).multipliedReportingOverflow(
      by: steepest)
    guard !value.overflow, value.partialValue < 1 << 60, !prices.overflow,
      prices.partialValue < 1 << 60
    else { throw .magnitude }
    if let capacities {
      guard prices.partialValue < 1 << 56 else { throw .magnitude }
      for row in supplies.indices {
        for arc in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
          guard capacities[arc] >= 0 else { throw .arcDatum(arc: arc) }
          total += min(capacities[arc], supplies[row], demands[Int(heads[arc])]).magnitude
          guard total < 1 << 58 else { throw .magnitude }
        }
      }
    }
    self.init(
      checkedSupplies: supplies, demands: demands, rowStarts: rowStarts, heads: heads,
      profits: profits, capacities: capacities)
  }
}

extension TransportationModel where Number == Double {
  /// A problem in real numbers. Capacities may be infinite.
  ///
  /// - Throws: `quantity` or `arcDatum` for what is negative, infinite or not a number;
  ///   `magnitude` when the greatest thinkable profit is not finite. O(nodes + arcs).
  public init(
    supplies: [Double], demands: [Double], rowStarts: [Int32], heads: [Int32], profits: [Double],
    capacities: [Double]? = nil
  ) throws(FlowModelError) {
    try Self.checkShape(
      supplies: supplies, demands: demands, rowStarts: rowStarts, heads: heads, profits: profits,
      capacities: capacities)
    for node in supplies.indices where !supplies[node].isFinite { throw .quantity(node: node) }
    for node in demands.indices where !demands[node].isFinite {
      throw .quantity(node: supplies.count + node)
    }
    var steepest = 1.0
    for arc in profits.indices {
      guard profits[arc].isFinite else { throw .arcDatum(arc: arc) }
      steepest = max(steepest, profits[arc].magnitude)
    }
    if let capacities {
      for arc in capacities.indices where !(capacities[arc] >= 0) { throw .arcDatum(arc: arc) }
    }
    let total = supplies.reduce(1, +) + demands.reduce(1, +)
    guard (total * steepest).isFinite,
      (steepest * Double(supplies.count + demands.count + 2)).isFinite
    else { throw .magnitude }
    self.init(
      checkedSupplies: supplies, demands: demands, rowStarts: rowStarts, heads: heads,
      profits: profits, capacities: capacities)
  }
}
