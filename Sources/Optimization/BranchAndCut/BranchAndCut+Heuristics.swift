internal import Primitives

extension BranchAndCut {
  /// How far rows may be broken where the last digits count.
  static let exactTolerance = 1e-10

  /// Rounds every fractional column to the side on which no row can break, if each has such a side;
  /// when the point so found is good enough, the rest is solved again around it.
  mutating func tryRounding(_ values: [Double], _ candidates: [Int]) {
    var point = values
    var changed = 0.0
    for column in candidates {
      let value = values[column]
      let up = upLocks[column] == 0
      let down = downLocks[column] == 0
      if !up && !down { return }
      let goesUp = up && (!down || model.cost[column] <= 0)
      point[column] = goesUp ? value.rounded(.up) : value.rounded(.down)
      changed += model.cost[column] * (point[column] - value)
    }
    if changed.isNaN { return }
    offer(point)
  }

  /// A relaxation whose integer columns are whole within tolerance, but whose rounded point breaks a
  /// row: holds the whole values and solves for the rest.
  /// - Returns: whether that settled the node.
  mutating func polishIntegral(_ values: [Double]) -> Bool {
    let saved = engine.snapshot()
    let mark = domain.mark
    let before = incumbentObjective
    for column in integers {
      let whole = values[column].rounded()
      domain.setLower(column, whole, model)
      domain.setUpper(column, whole, model)
    }
    var settled = false
    if !domain.infeasible {
      domain.propagate(model)
      if !domain.infeasible {
        // Rows that scaling made small are broken by more than the tolerance in their own units.
        let usual = engine.primalTolerance
        engine.primalTolerance = Self.exactTolerance
        if solveRelaxation() == .optimal {
          settled = offer(engine.columnValues()) || incumbentObjective < before
        }
        engine.primalTolerance = usual
      }
    }
    domain.back(to: mark)
    pushBounds()
    engine.restore(saved)
    return settled
  }

  /// Follows the relaxation down: rounds what is nearest to whole, propagates, solves, and so on.
  /// Domain and engine are as before when it returns.
  mutating func dive(_ start: [Double], guided: Bool) {
    let saved = engine.snapshot()
    let begin = domain.mark
    let budget = engine.iterations + max(500, 2 * rootIterations)
    var values = start
    var candidates = fractional(values)
    var backtracked = false
    // A column without bounds can be followed for ever without a pivot.
    var rounds = 2 * integers.count + 20
    while !candidates.isEmpty, engine.iterations < budget, rounds > 0, !limits.shouldStop() {
      rounds -= 1
      // Several of the nearest at once where there are many.
      let share = max(1, candidates.count / 8)
      var ranked: [(column: Int, distance: Double, up: Bool)] = []
      for column in candidates {
        let value = values[column]
        let fraction = value - value.rounded(.down)
        var up = fraction >= 0.5
        var distance = up ? 1 - fraction : fraction
        if guided, let incumbent {
          up = incumbent[column] > value
          distance = (incumbent[column] - value).magnitude
        } else if downLocks[column] == 0, upLocks[column] > 0 {
          // Rounding down is always safe, so the question is only whether up is worth it.
          up = fraction > 0.7
          distance = up ? 1 - fraction : fraction + 0.3
        } else if upLocks[column] == 0, downLocks[column] > 0 {
          up = fraction > 0.2
          distance = up ? 1 - fraction : fraction
        }
        ranked.append((column: column, distance: distance, up: up))
      }
      ranked.sort { ($0.distance, $0.column) < ($1.distance, $1.column) }
      let mark = domain.mark
      var fixed = 0
      for item in ranked.prefix(share) {
        if fixed > 0, item.distance > 0.3 { break }
        let value = values[item.column]
        if item.up {
          let bound = value.rounded(.up)
          if bound > domain.upper[item.column] { continue }
          domain.setLower(item.column, bound, model)
        } else {
          let bound = value.rounded(.down)
          if bound < domain.lower[item.column] { continue }
          domain.setUpper(item.column, bound, model)
        }
        domain.propagate(model)
        fixed += 1
        if domain.infeasible { break }
      }
      var failed = domain.infeasible
      if !failed {
        switch solveRelaxation(limit: max(0, budget - engine.iterations)) {
        case .optimal:
          if engine.objective() >= cutoff { failed = true }
        case .infeasible, .cutoff: failed = true
        default:
          failed = true
          backtracked = true
        }
      }
      if failed {
        if backtracked || fixed == 0 { break }
        backtracked = true
        domain.back(to: mark)
        let item = ranked[0]
        let value = values[item.column]
        if item.up {
          domain.setUpper(item.column, value.rounded(.down), model)
        } else {
          domain.setLower(item.column, value.rounded(.up), model)
        }
        domain.propagate(model)
        if domain.infeasible { break }
        if solveRelaxation(limit: max(0, budget - engine.iterations)) != .optimal { break }
        if engine.objective() >= cutoff { break }
      } else {
        backtracked = false
      }
      values = engine.columnValues()
      candidates = fractional(values)
      if candidates.isEmpty {
        if !offer(values) { _ = polishIntegral(values) }
        break
      }
      tryRounding(values, candidates)
    }
    domain.back(to: begin)
    pushBounds()
    engine.restore(saved)
  }

  /// Slope scaling (Kim and Pardalos, Operations Research Letters 24, 1999) without knowing what the
  /// columns mean: a binary that may always be rounded up and costs something is priced at its cost
  /// over its present value, so that the next relaxation sees what it would really pay; each
  /// relaxation is rounded up into a point.
  mutating func scaleSlopes(_ start: [Double]) {
    let scaled = integers.filter {
      domain.lower[$0] == 0 && domain.upper[$0] == 1 && upLocks[$0] == 0 && model.cost[$0] > 0
    }
    if 2 * scaled.count < integers.count || scaled.isEmpty { return }
    let saved = engine.snapshot()
    let budget = engine.iterations + max(1000, 3 * rootIterations)
    var values = start
    var price = scaled.map { model.cost[$0] }
    var last = Double.infinity
    for _ in 0..<12 {
      if limits.shouldStop() || engine.iterations > budget { break }
      for (place, column) in scaled.enumerated() {
        let share = values[column]
        // What is not used keeps the price it had, so that it does not look cheap again.
        if share > 1e-6 { price[place] = model.cost[column] / min(1, share) }
        engine.setCost(column, price[place])
      }
      pushBounds()
      engine.cutoff = .infinity
      engine.iterationLimit = budget + 1000
      guard engine.solve(perturbing: false) == .optimal else { break }
      values = engine.columnValues()
      var point = values
      var simple = true
      for column in integers where (values[column] - values[column].rounded()).magnitude > 1e-6 {
        if upLocks[column] != 0 { simple = false }
        point[column] = values[column].rounded(.up)
      }
      let value = model.objective(point)
      if simple {
        offer(point)
      } else if value < cutoff {
        _ = polishIntegral(point)
      }
      if (value - last).magnitude <= 1e-9 * max(1, value.magnitude) { break }
      last = value
    }
    for column in scaled { engine.setCost(column, model.cost[column]) }
    engine.restore(saved)
  }

  /// Between dives of the tree: a look around the incumbent now and then, less often when it finds
  /// nothing.
  mutating func tryTreeHeuristics() {
    if limits.nesting > 0 || nodes < nextNeighbourhood { return }
    nextNeighbourhood = nodes + 100 + nodes / 2
    if limits.shouldStop() || heuristicIterations > engine.iterations / 4 + 1000 { return }
    domain.back(to: 0)
    guard solveRelaxation() == .optimal else { return }
    let values = engine.columnValues()
    if incumbent == nil {
      dive(values, guided: false)
    } else {
      searchNeighbourhood(values)
    }
  }

  /// Relaxation induced neighbourhood search (Danna, Rothberg and Le Pape, Mathematical Programming
  /// 102, 2005): holds the integer columns on which incumbent and relaxation agree and searches the
  /// rest as a problem of its own.
  mutating func searchNeighbourhood(_ values: [Double]) {
    guard let best = incumbent else { return }
    var part = LinearModel(sense: .minimize)
    var held = 0
    for column in 0..<model.columnCount {
      var low = domain.lower[column]
      var high = domain.upper[column]
      if model.isInteger[column], (values[column] - best[column]).magnitude < 1e-6 {
        low = best[column]
        high = best[column]
        held += 1
      }
      part.addColumn(
        lower: low, upper: high, objective: model.cost[column],
        kind: model.isInteger[column] ? .integer : .continuous)
    }
    if held * 3 < integers.count { return }
    for row in 0..<model.rowCount {
      part.addRow(
        lower: model.rowLower[row], upper: model.rowUpper[row],
        terms: model.rowRange(row).map {
          (column: Int(model.termColumns[$0]), coefficient: model.termCoefficients[$0])
        })
    }
    var inner = SearchLimits()
    inner.relativeGap = max(limits.relativeGap, 1e-4)
    inner.nodeLimit = 300
    inner.restarts = 0
    inner.iterationLimit = max(5000, engine.iterations / 4)
    inner.cutoff = cutoff
    inner.nesting = limits.nesting + 1
    inner.seed = limits.seed &+ UInt64(nodes)
    inner.shouldStop = limits.shouldStop
    let answer = MixedInteger.search(part, limits: inner)
    heuristicIterations += answer.iterations
    if let found = answer.values { offer(found) }
  }
}
