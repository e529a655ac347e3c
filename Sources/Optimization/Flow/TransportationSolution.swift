/// The spanning tree at which a solve ended, to start the next solve from.
///
/// Nodes are the supplies, then the demands. A node hangs on the parent through an arc, or on
/// nothing (−1): then what it has left over, or lacks, is free.
public struct TransportationBasis: Sendable, Equatable {
  /// The node on which each node hangs, or −1.
  public let parents: [Int32]
  /// The arc by which it hangs, or −1.
  public let arcs: [Int32]
}

/// What a solve of a transportation problem ended with: always a feasible plan and a proven bound.
public struct TransportationSolution<Number: FlowNumber>: Sendable {
  /// Why the engine ended.
  public let stop: FlowStop
  /// The profit of the plan.
  public let objective: Number
  /// No plan has more profit than this; equal to `objective` when optimal in whole numbers.
  public let bound: Number
  /// The arcs that carry something, ascending.
  public let arcs: [Int32]
  /// What each of `arcs` carries, more than 0.
  public let amounts: [Number]
  /// The dual value of each supply: what one more unit would add, at least 0.
  public let supplyPrices: [Number]
  /// The dual value of each demand, at least 0.
  public let demandPrices: [Number]
  /// Where the next solve of the same arcs with other numbers can start, or nil when arcs had
  /// capacities that bind.
  public let basis: TransportationBasis?
  /// What the solve took.
  public let effort: FlowEffort
  /// The independent check of everything above.
  public let certificate: FlowCertificate

  /// The flow of every arc, zeros included.
  public func flows(arcCount: Int) -> [Number] {
    var flows = [Number](repeating: .zero, count: arcCount)
    for (arc, amount) in zip(arcs, amounts) where Int(arc) < arcCount {
      flows[Int(arc)] = amount
    }
    return flows
  }
}

/// What a solve took, in reproducible units.
public struct FlowEffort: Sendable, Equatable {
  /// Changes of the tree.
  public var pivots = 0
  /// Arcs priced plus tree nodes updated.
  public var work = 0
  /// Connected parts that were solved on their own.
  public var components = 0

  /// No effort yet.
  public init() {}

  mutating func add(_ other: FlowEffort) {
    pivots &+= other.pivots
    work = work.addingReportingOverflow(other.work).overflow ? .max : work &+ other.work
    components &+= other.components
  }
}
