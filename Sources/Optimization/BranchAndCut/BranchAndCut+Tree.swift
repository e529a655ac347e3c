extension BranchAndCut {
  /// Works through the tree: dives along the better child, then goes on with the best open node.
  mutating func searchTree() -> SearchResult {
    if !hasTree {
      hasTree = true
      created += 1
      queue.push(
        SearchNode(
          changes: [], bound: rootBound, estimate: rootBound, depth: 0, number: created,
          basis: engine.snapshot(), branchColumn: -1, branchUp: false, branchFraction: 0))
    }
    while let first = queue.pop() {
      if let reason = stopReason {
        queue.push(first)
        return result(.stopped(reason))
      }
      if first.bound >= cutoff {
        queue.prune(above: cutoff)
        continue
      }
      var next: SearchNode? = first
      var warm = false
      var depthOfDive = 0
      while let node = next {
        next = nil
        nodes += 1
        if nodes & 127 == 0 { report() }
        saveMemory()
        switch work(on: node, warm: warm) {
        case .pruned: break
        case .children(let preferred, let other):
          queue.push(other)
          // A dive goes on while its bound is not far worse than the best that waits.
          let best = min(queue.leastBound, preferred.bound)
          let reach =
            incumbentObjective.isFinite
            ? best + 0.25 * (incumbentObjective - best) : Double.infinity
          if preferred.bound <= reach || depthOfDive < 4 {
            next = preferred
            warm = true
            depthOfDive += 1
          } else {
            queue.push(preferred)
          }
        case .lost(let bound):
          // Numerical trouble: the node can not be settled, its bound stays open.
          lostBound = min(lostBound, bound)
        }
        if let reason = stopReason, let waiting = next {
          queue.push(waiting)
          return result(.stopped(reason))
        }
        if case .some(.requested) = interrupted {
          if let waiting = next { queue.push(waiting) } else { queue.push(node) }
          return result(.stopped(.requested))
        }
      }
      if nodes & 63 == 0 || depthOfDive > 0 { tryTreeHeuristics() }
    }
    if lostBound < cutoff { return result(.stopped(stopReason ?? .numericalTrouble)) }
    return result(incumbent == nil ? .infeasible : .optimal)
  }

  private var interrupted: SolveOutcome.StopReason? { limits.shouldStop() ? .requested : nil }

  enum NodeEnd {
    case pruned
    case children(SearchNode, SearchNode)
    case lost(Double)
  }

  private mutating func work(on node: SearchNode, warm: Bool) -> NodeEnd {
    domain.back(to: 0)
    for change in node.changes {
      let column = Int(change.column)
      if change.isUpper {
        domain.setUpper(column, change.bound, model)
      } else {
        domain.setLower(column, change.bound, model)
      }
    }
    domain.propagate(model)
    if domain.infeasible { return .pruned }
    if !warm, let basis = node.basis { engine.restore(basis) }
    var inherited = node.bound
    var rounds = 0
    var branched = node.branchColumn
    while true {
      rounds += 1
      switch solveRelaxation() {
      case .infeasible, .cutoff: return .pruned
      case .optimal: break
      case .unbounded: return .lost(inherited)
      case .iterationLimit, .requested: return .lost(inherited)
      case .trouble:
        engine.startFromLogicals()
        if solveRelaxation(perturbing: true) != .optimal { return .lost(inherited) }
      }
      let value = engine.objective()
      if branched >= 0 {
        pseudocosts.learn(
          branched, up: node.branchUp, fraction: node.branchFraction, gain: value - node.bound)
        branched = -1
      }
      inherited = max(inherited, rounded(value))
      if inherited >= cutoff { return .pruned }
      let values = engine.columnValues()
      let candidates = fractional(values)
      if candidates.isEmpty {
        // Rounding the last digits may break a row: then the rest is settled with whole values held.
        let found = offer(values) || polishIntegral(values)
        if inherited >= cutoff { return .pruned }
        // What the last digits are worth may be more than the gap: branching makes them whole.
        if let column = leastWhole(values) {
          return split(node, column, values[column], inherited, value, value)
        }
        return found || isWorthlessWhenExact() ? .pruned : .lost(inherited)
      }
      tryRounding(values, candidates)
      if value >= cutoff { return .pruned }
      if fixByReducedCost(value) {
        domain.propagate(model)
        if domain.infeasible { return .pruned }
      }
      if rounds < 3, nodes % 10 == 0 || (nodes < 100 && !isNearlyClosed), strengthenNode(values) {
        continue
      }
      switch chooseBranching(values, candidates, value) {
      case .infeasible: return .pruned
      case .tightened:
        domain.propagate(model)
        if domain.infeasible { return .pruned }
        if rounds < 50 { continue }
        return .lost(inherited)
      case .branch(let column, let downGain, let upGain):
        return split(
          node, column, values[column], inherited, value + downGain, value + upGain)
      }
    }
  }

  /// Whether a node whose relaxation is whole holds nothing wanted once its rows are kept to the last
  /// digits: rows broken within tolerance may make it look a trifle better than it is.
  private mutating func isWorthlessWhenExact() -> Bool {
    let usual = engine.primalTolerance
    engine.primalTolerance = Self.exactTolerance
    defer { engine.primalTolerance = usual }
    switch solveRelaxation() {
    case .infeasible, .cutoff: return true
    case .optimal: return rounded(engine.objective()) >= cutoff
    case .unbounded, .iterationLimit, .requested, .trouble: return false
    }
  }

  /// The column that is whole within tolerance but farthest from it, among those not yet fixed.
  private func leastWhole(_ values: [Double]) -> Int? {
    var chosen: Int?
    var most = 1e-12
    for column in integers where domain.lower[column] < domain.upper[column] {
      let distance = (values[column] - values[column].rounded()).magnitude
      if distance > most {
        most = distance
        chosen = column
      }
    }
    return chosen
  }

  /// Makes the two children; the first is the one to dive into.
  private mutating func split(
    _ node: SearchNode, _ column: Int, _ value: Double, _ bound: Double, _ downGuess: Double,
    _ upGuess: Double
  ) -> NodeEnd {
    // The bounds that tightening found at this node go along with the branching.
    var changes = node.changes
    let basis = engine.snapshot()
    let floor = value.rounded(.down)
    let fraction = value - floor
    changes.append(
      BoundChange(column: Int32(truncatingIfNeeded: column), isUpper: true, bound: floor))
    created += 1
    let down = SearchNode(
      changes: changes, bound: bound, estimate: downGuess, depth: node.depth + 1,
      number: created, basis: basis, branchColumn: column, branchUp: false,
      branchFraction: fraction)
    changes[changes.count - 1] = BoundChange(
      column: Int32(truncatingIfNeeded: column), isUpper: false, bound: floor + 1)
    created += 1
    let up = SearchNode(
      changes: changes, bound: bound, estimate: upGuess, depth: node.depth + 1,
      number: created, basis: basis, branchColumn: column, branchUp: true,
      branchFraction: fraction)
    let upFirst: Bool
    if let incumbent {
      upFirst = incumbent[column] >= floor + 0.5
    } else {
      upFirst = fraction > 0.3
    }
    return upFirst ? .children(up, down) : .children(down, up)
  }

  /// Tightens integer columns whose reduced cost says that moving them away from their bound would
  /// pass the cutoff.
  /// - Returns: whether any bound moved.
  mutating func fixByReducedCost(_ value: Double) -> Bool {
    let target = cutoff
    if !target.isFinite || engine.costsPerturbed { return false }
    let room = target - value
    var moved = false
    for column in integers {
      let low = domain.lower[column]
      let high = domain.upper[column]
      if low == high || engine.place[column] == Place.basic { continue }
      let price = engine.dual[column] / engine.columnScale[column]
      if engine.place[column] == Place.lower, price > 1e-7 {
        let reach = (room / price + 1e-6).rounded(.down)
        if low + reach < high {
          domain.setUpper(column, low + max(0, reach), model)
          moved = true
        }
      } else if engine.place[column] == Place.upper, price < -1e-7 {
        let reach = (room / -price + 1e-6).rounded(.down)
        if high - reach > low {
          domain.setLower(column, high - max(0, reach), model)
          moved = true
        }
      }
    }
    return moved
  }
}
