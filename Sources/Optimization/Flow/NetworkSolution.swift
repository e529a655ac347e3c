/// How the solve of a minimum-cost flow problem ended.
public enum NetworkOutcome<Number: FlowNumber>: Sendable {
  /// A flow of least cost, with prices that prove it.
  case optimal(NetworkSolution<Number>)
  /// No flow obeys the bounds and balances; the cut proves it.
  case infeasible(NetworkCut)
  /// Costs fall for ever along the cycle; the flow is feasible.
  case unbounded(NetworkCycle, NetworkSolution<Number>)
  /// A limit was reached; the flow is feasible if there is one.
  case stopped(FlowStop, NetworkSolution<Number>?)
}

/// A flow, its cost, and prices of the nodes.
public struct NetworkSolution<Number: FlowNumber>: Sendable {
  /// The cost of the flow.
  public let objective: Number
  /// What each arc carries.
  public let flows: [Number]
  /// The price of each node: an arc's reduced cost is cost + potential(tail) − potential(head).
  /// At an optimum it is at least 0 where the arc could carry more, at most 0 where it could
  /// carry less.
  public let potentials: [Number]
  /// Where a later solve of the same arcs with other numbers can start.
  public let basis: NetworkBasis
  /// What the solve took.
  public let effort: FlowEffort
  /// The independent check of everything above.
  public let certificate: FlowCertificate
}

/// A set of nodes that cannot be in balance: whatever flows, its net supply is more than can leave
/// it, or its net demand more than can enter.
public struct NetworkCut: Sendable, Equatable {
  /// The nodes of the set, ascending.
  public let nodes: [Int32]
  /// By how much the set's balance is beyond what its border allows.
  public let excess: Double
}

/// A directed cycle of arcs without upper bounds whose costs sum to less than 0.
public struct NetworkCycle: Sendable, Equatable {
  /// The arcs in the order in which the cycle runs through them.
  public let arcs: [Int32]
}

/// A spanning tree and the bounds at which the other arcs stand.
public struct NetworkBasis: Sendable, Equatable {
  /// The arc by which each node hangs on its parent, or −1 where it hangs on the root.
  public let treeArcs: [Int32]
  /// Whether each arc outside the tree stands at its upper bound.
  public let isAtUpper: [Bool]
}
