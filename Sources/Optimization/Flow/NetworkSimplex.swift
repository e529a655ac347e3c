/// Solves minimum-cost flow problems by the primal network simplex.
///
/// Every outcome carries its proof: prices for an optimum, a cut for infeasible, a cycle for
/// unbounded; `FlowCertificate` has checked it. Whole numbers are exact. The engine itself is
/// `NetworkTree`.
public enum NetworkSimplex {
  /// A flow of least cost of a problem in whole numbers.
  ///
  /// - Parameters:
  ///   - model: the problem.
  ///   - basis: where an earlier solve of the same arcs ended, with other numbers perhaps.
  ///   - limits: when to give up.
  /// - Throws: `magnitude` when the cost of the flow is beyond `Int64`.
  public static func solve(
    _ model: NetworkModel<Int64>, from basis: NetworkBasis? = nil, limits: FlowLimits = .none
  ) throws(FlowModelError) -> NetworkOutcome<Int64> {
    var steepest: Int64 = 0
    for cost in model.costs { steepest = max(steepest, abs(cost)) }
    let penalty = (steepest + 1) * Int64(model.nodeCount + 1)
    return try NetworkRun(model, penalty: penalty, tolerance: 0).solve(from: basis, limits: limits)
  }

  /// A flow of least cost of a problem in real numbers.
  public static func solve(
    _ model: NetworkModel<Double>, from basis: NetworkBasis? = nil, limits: FlowLimits = .none
  ) throws(FlowModelError) -> NetworkOutcome<Double> {
    var steepest = 0.0
    for cost in model.costs { steepest = max(steepest, cost.magnitude) }
    // A penalty this large costs digits of the prices that it takes part in, so it is no larger
    // than the longest path needs.
    let penalty = (steepest > 0 ? steepest : 1) * Double(model.nodeCount + 1)
    return try NetworkRun(model, penalty: penalty, tolerance: 1e-11 * max(steepest, 1e-300))
      .solve(from: basis, limits: limits)
  }
}

/// One solve: the arrays that the tree works on, and what becomes of them.
struct NetworkRun<Number: FlowNumber> {
  private let model: NetworkModel<Number>
  private let penalty: Number
  private let tolerance: Number
  private let widths: [Number]
  /// The balances once the lower bounds flow.
  private let excesses: [Number]
  /// Amounts up to this are rounding.
  private let dust: Number

  init(_ model: NetworkModel<Number>, penalty: Number, tolerance: Number) {
    self.model = model
    self.penalty = penalty
    self.tolerance = tolerance
    var widths = model.upperBounds
    var excesses = model.balances
    for arc in widths.indices {
      let lower = model.lowerBounds[arc]
      if widths[arc] != .unlimited { widths[arc] = widths[arc].minus(lower) }
      let tail = Int(model.tails[arc])
      let head = Int(model.heads[arc])
      excesses[tail] = excesses[tail].minus(lower)
      excesses[head] = excesses[head].plus(lower)
    }
    self.widths = widths
    self.excesses = excesses
    var largest = 0.0
    for excess in excesses { largest = max(largest, excess.approximation.magnitude) }
    dust = (1e-9 * largest) as? Number ?? .zero
  }

  func solve(
    from basis: NetworkBasis?, limits: FlowLimits
  ) throws(FlowModelError) -> NetworkOutcome<Number> {
    let count = model.nodeCount + 1
    let standings = UnsafeMutablePointer<Int8>.allocate(capacity: max(1, model.arcCount))
    defer { standings.deallocate() }
    let nodes = UnsafeMutablePointer<NetworkTreeNode<Number>>.allocate(capacity: count)
    defer { nodes.deallocate() }
    let potentials = UnsafeMutablePointer<Number>.allocate(capacity: count)
    defer { potentials.deallocate() }
    let stack = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    defer { stack.deallocate() }
    let ended = model.tails.withUnsafeBufferPointer { tails in
      model.heads.withUnsafeBufferPointer { heads in
        model.costs.withUnsafeBufferPointer { costs in
          widths.withUnsafeBufferPointer { widths -> NetworkEnd<Number>? in
            guard let tails = tails.baseAddress, let heads = heads.baseAddress,
              let costs = costs.baseAddress, let widths = widths.baseAddress, model.arcCount > 0
            else { return nil }
            var tree = NetworkTree(
              nodeCount: model.nodeCount, arcCount: model.arcCount, tails: tails, heads: heads,
              costs: costs, widths: widths, standings: standings, nodes: nodes,
              potentials: potentials, stack: stack, penalty: penalty, tolerance: tolerance)
            return run(&tree, from: basis, limits: limits)
          }
        }
      }
    }
    return try outcome(ended ?? withoutArcs(), limits: limits)
  }

  private func run(
    _ tree: inout NetworkTree<Number>, from basis: NetworkBasis?, limits: FlowLimits
  ) -> NetworkEnd<Number> {
    var start = basis
    if start?.treeArcs.count != model.nodeCount || start?.isAtUpper.count != model.arcCount {
      start = nil
    }
    place(start, in: tree)
    var result = tree.optimize(limits: limits)
    // Rounding: make flows and potentials anew from the tree until pricing finds nothing more.
    var rounds = 0
    while !Number.isExact, result.stop == .optimal, result.endless.isEmpty, rounds < 4 {
      let pivots = tree.effort.pivots
      place(self.basis(of: tree), in: tree)
      result = tree.optimize(limits: limits)
      if tree.effort.pivots == pivots { break }
      rounds += 1
    }
    return end(of: tree, stop: result.stop, endless: result.endless)
  }

  // MARK: Starting

  /// Writes a basis into the tree and computes its flows from the leaves up. An arc that would
  /// have to leave its bounds, or that carries nothing downwards, goes to the nearest bound, and
  /// its node hangs on the root instead; so the tree is feasible and strongly so.
  private func place(_ basis: NetworkBasis?, in tree: NetworkTree<Number>) {
    let nodeCount = model.nodeCount
    tree.clear()
    for arc in 0..<model.arcCount {
      let isUpper = basis?.isAtUpper[arc] ?? false
      tree.standings[arc] =
        isUpper && widths[arc] != .unlimited ? ArcStanding.atUpper : ArcStanding.atLower
    }
    if let basis { hang(basis, in: tree) } else { _ = tree.growFromParents() }
    var excesses = excesses
    for arc in 0..<model.arcCount where tree.standings[arc] == ArcStanding.atUpper {
      let tail = Int(model.tails[arc])
      let head = Int(model.heads[arc])
      excesses[tail] = excesses[tail].minus(widths[arc])
      excesses[head] = excesses[head].plus(widths[arc])
    }
    var order = nodeCount
    while order > 0 {
      let node = Int(tree.stack[order])
      order -= 1
      let arc = Int(tree.nodes[node].arc)
      guard arc >= 0 else {
        tree.hangOnRoot(node, excess: excesses[node])
        continue
      }
      let parent = Int(tree.nodes[node].parent)
      let isUpward = tree.nodes[node].isUpward
      let flow = isUpward ? excesses[node] : Number.zero.minus(excesses[node])
      let fits =
        flow >= .zero && flow <= widths[arc] && (isUpward ? flow < widths[arc] : flow > .zero)
      let carried = fits ? flow : flow <= .zero ? .zero : min(flow, widths[arc])
      if fits {
        tree.nodes[node].flow = flow
      } else {
        tree.standings[arc] = carried == .zero ? ArcStanding.atLower : ArcStanding.atUpper
      }
      let change = isUpward ? carried : Number.zero.minus(carried)
      excesses[node] = excesses[node].minus(change)
      excesses[parent] = excesses[parent].plus(change)
      if !fits { tree.hangOnRoot(node, excess: excesses[node]) }
    }
    _ = tree.growFromParents()
  }

  /// Sets parents from the tree arcs of a basis; if they do not make a tree, all hang on the root.
  private func hang(_ basis: NetworkBasis, in tree: NetworkTree<Number>) {
    for node in 0..<model.nodeCount {
      let arc = Int(basis.treeArcs[node])
      guard arc >= 0, arc < model.arcCount, tree.standings[arc] != ArcStanding.inTree,
        model.tails[arc] != model.heads[arc]
      else { continue }
      let isUpward = Int(model.tails[arc]) == node
      guard isUpward || Int(model.heads[arc]) == node else { continue }
      tree.nodes[node].parent = isUpward ? model.heads[arc] : model.tails[arc]
      tree.nodes[node].arc = Int32(truncatingIfNeeded: arc)
      tree.nodes[node].isUpward = isUpward
      tree.standings[arc] = ArcStanding.inTree
    }
    guard !tree.growFromParents() else { return }
    tree.clear()
    for arc in 0..<model.arcCount where tree.standings[arc] == ArcStanding.inTree {
      tree.standings[arc] = ArcStanding.atLower
    }
    _ = tree.growFromParents()
  }

  // MARK: Ending

  private func basis(of tree: NetworkTree<Number>) -> NetworkBasis {
    NetworkBasis(
      treeArcs: (0..<model.nodeCount).map { tree.nodes[$0].arc },
      isAtUpper: (0..<model.arcCount).map { tree.standings[$0] == ArcStanding.atUpper })
  }

  private func end(
    of tree: NetworkTree<Number>, stop: FlowStop, endless: [Int32]
  ) -> NetworkEnd<Number> {
    var flows = model.lowerBounds
    for arc in flows.indices where tree.standings[arc] == ArcStanding.atUpper {
      flows[arc] = model.upperBounds[arc]
    }
    var missing = false
    for node in 0..<model.nodeCount {
      let arc = Int(tree.nodes[node].arc)
      if arc >= 0 {
        flows[arc] = flows[arc].plus(tree.nodes[node].flow)
      } else if tree.nodes[node].flow > dust {
        missing = true
      }
    }
    return NetworkEnd(
      stop: stop, endless: endless, flows: flows,
      potentials: (0..<model.nodeCount).map { tree.potentials[$0] },
      basis: basis(of: tree), effort: tree.effort, isMissing: missing)
  }

  private func withoutArcs() -> NetworkEnd<Number> {
    NetworkEnd(
      stop: .optimal, endless: [], flows: [],
      potentials: excesses.map { $0 >= .zero ? Number.zero.minus(penalty) : penalty },
      basis: NetworkBasis(
        treeArcs: [Int32](repeating: -1, count: model.nodeCount), isAtUpper: []),
      effort: FlowEffort(),
      isMissing: excesses.contains { max($0, Number.zero.minus($0)) > dust })
  }

  private func outcome(
    _ end: NetworkEnd<Number>, limits: FlowLimits
  ) throws(FlowModelError) -> NetworkOutcome<Number> {
    if !end.endless.isEmpty {
      // An endless cycle says nothing about feasibility: look for a flow without any cost.
      var flow = end
      if end.isMissing {
        let free = NetworkRun(model.withoutCosts(), penalty: penaltyWithoutCosts, tolerance: .zero)
        switch try free.solve(from: end.basis, limits: limits) {
        case .infeasible(let cut): return .infeasible(cut)
        case .stopped(let stop, _): return .stopped(stop, nil)
        case .optimal(let found), .unbounded(_, let found): flow.flows = found.flows
        }
      }
      return .unbounded(NetworkCycle(arcs: end.endless), try solution(flow))
    }
    if end.isMissing {
      guard end.stop == .optimal else { return .stopped(end.stop, nil) }
      return .infeasible(cut(end))
    }
    let found = try solution(end)
    return end.stop == .optimal ? .optimal(found) : .stopped(end.stop, found)
  }

  private var penaltyWithoutCosts: Number { (Int64(1) as? Number) ?? (1.0 as? Number) ?? penalty }

  /// The nodes that the penalty put on the side of too much supply, or of too much demand: what
  /// the artificial arcs carry is beyond what the border of the set can.
  private func cut(_ end: NetworkEnd<Number>) -> NetworkCut {
    let rich = end.potentials.indices.filter { end.potentials[$0] < .zero }
    let poor = end.potentials.indices.filter { end.potentials[$0] >= .zero }
    let candidates = [rich, poor].map { nodes in
      NetworkCut(
        nodes: nodes.map { Int32(truncatingIfNeeded: $0) },
        excess: FlowCertificate.excess(of: nodes, in: model))
    }
    return candidates[0].excess >= candidates[1].excess ? candidates[0] : candidates[1]
  }

  private func solution(
    _ end: NetworkEnd<Number>
  ) throws(FlowModelError) -> NetworkSolution<Number> {
    var objective = ExactSum()
    for arc in end.flows.indices { objective.add(end.flows[arc], times: model.costs[arc]) }
    guard let cost = objective.number(as: Number.self) else { throw .magnitude }
    let potentials = withoutPenalty(end)
    return NetworkSolution(
      objective: cost, flows: end.flows, potentials: potentials, basis: end.basis,
      effort: end.effort,
      certificate: FlowCertificate.check(
        model, flows: end.flows, potentials: potentials, objective: cost))
  }

  /// Potentials in which the penalty no longer shows: the side below zero is raised towards the
  /// other as far as the arcs between the two allow.
  private func withoutPenalty(_ end: NetworkEnd<Number>) -> [Number] {
    var potentials = end.potentials
    var lift = penalty.plus(penalty)
    for arc in end.flows.indices where model.lowerBounds[arc] < model.upperBounds[arc] {
      let tail = Int(model.tails[arc])
      let head = Int(model.heads[arc])
      let isTailLow = potentials[tail] < .zero
      guard isTailLow != (potentials[head] < .zero) else { continue }
      let reduced = model.costs[arc].plus(potentials[tail]).minus(potentials[head])
      if isTailLow, end.flows[arc] > model.lowerBounds[arc] {
        lift = min(lift, Number.zero.minus(reduced))
      } else if !isTailLow, end.flows[arc] < model.upperBounds[arc] {
        lift = min(lift, reduced)
      }
    }
    if lift < .zero { lift = .zero }
    for node in potentials.indices {
      if potentials[node] < .zero { potentials[node] = potentials[node].plus(lift) }
      potentials[node] = potentials[node].minus(penalty)
    }
    return potentials
  }
}

/// What a tree ended with, in the numbering of the model.
struct NetworkEnd<Number: FlowNumber> {
  let stop: FlowStop
  let endless: [Int32]
  var flows: [Number]
  let potentials: [Number]
  let basis: NetworkBasis
  let effort: FlowEffort
  /// Whether some artificial arc still carries something.
  let isMissing: Bool
}
