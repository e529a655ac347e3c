extension BranchAndCut {
  /// Relaxations with more rows than this are first approached by gradients.
  static let rowsForGradients = 20_000

  /// A bound and a point for models whose relaxation takes the simplex method long: gradient steps on
  /// the relaxation, and dives that hold whole columns near the point they lead to.
  mutating func approachRoot() {
    if limits.nesting > 0 || model.rowCount < BranchAndCut.rowsForGradients { return }
    for column in 0..<model.columnCount
    where !domain.lower[column].isFinite || !domain.upper[column].isFinite { return }
    var relaxation = SaddlePoint(
      model, lower: domain.lower, upper: domain.upper, variableBounds)
    var steps = 200
    var older = -Double.infinity
    for round in 0..<12 {
      for _ in 0..<4 {
        relaxation.advance(steps / 4, shouldStop: limits.shouldStop)
        relaxation.raiseBound()
        rootBound = max(rootBound, rounded(relaxation.bound))
        if limits.shouldStop() { break }
      }
      if limits.shouldStop() { break }
      if round != 1 { followGradients(&relaxation) }
      report()
      if rootBound >= cutoff || limits.shouldStop() { break }
      // What a round adds to the bound is little beside the gap that is left: enough.
      if round > 2, incumbent != nil, rootBound - older < 0.01 * (incumbentObjective - rootBound) {
        break
      }
      older = rootBound
      steps = min(1600, steps * 3 / 2)
    }
    domain.back(to: 0)
  }

  /// Holds more and more whole columns where the gradients lead, and repairs the point at the end.
  private mutating func followGradients(_ relaxation: inout SaddlePoint) {
    let state = relaxation.state()
    let mark = domain.mark
    var open = integers.filter { domain.lower[$0] < domain.upper[$0] }
    for round in 0..<6 where !open.isEmpty && !limits.shouldStop() {
      let values = relaxation.values()
      let ranked = open.map { column -> (column: Int, distance: Double, up: Bool) in
        let fraction = values[column] - values[column].rounded(.down)
        return (column: column, distance: min(fraction, 1 - fraction), up: fraction >= 0.5)
      }.sorted { ($0.distance, $0.column) < ($1.distance, $1.column) }
      var held = 0
      let least = round == 5 ? ranked.count : max(1, ranked.count / 3)
      // Those that go up first, the surest first: rows that they share say who comes too late.
      for up in [true, false] {
        for item in ranked
        where item.up == up && (item.distance < 0.02 || held < least || round == 5) {
          if domain.lower[item.column] == domain.upper[item.column] { continue }
          hold(item.column, values[item.column], up: up)
          held += 1
          if domain.infeasible { break }
        }
      }
      if domain.infeasible { break }
      for column in open {
        relaxation.setBounds(column, lower: domain.lower[column], upper: domain.upper[column])
      }
      relaxation.restart()
      open = open.filter { domain.lower[$0] < domain.upper[$0] }
      relaxation.advance(open.isEmpty ? 300 : 80, shouldStop: limits.shouldStop)
    }
    if !domain.infeasible, open.isEmpty || !limits.shouldStop() {
      for column in open { hold(column, 0, up: false) }
      offerRepaired(relaxation.values())
    }
    domain.back(to: mark)
    relaxation.restore(state)
    for column in integers {
      relaxation.setBounds(column, lower: domain.lower[column], upper: domain.upper[column])
    }
    relaxation.restart()
  }

  /// Sets a whole column to the value beside `value` in a direction, or to the other one when that
  /// is impossible.
  private mutating func hold(_ column: Int, _ value: Double, up: Bool) {
    let mark = domain.mark
    let wanted = min(
      max(up ? value.rounded(.up) : value.rounded(.down), domain.lower[column]),
      domain.upper[column])
    domain.setLower(column, wanted, model)
    domain.setUpper(column, wanted, model)
    domain.propagate(model)
    if !domain.infeasible { return }
    domain.back(to: mark)
    let other = up ? domain.lower[column] : domain.upper[column]
    domain.setLower(column, other, model)
    domain.setUpper(column, other, model)
    domain.propagate(model)
  }

  private mutating func offerRepaired(_ values: [Double]) {
    var point = values
    for column in integers { point[column] = domain.lower[column] }
    var repair = PointRepair(
      model, lower: domain.lower, upper: domain.upper, values: point)
    let isDone = repair.run()
    if isDone { offer(repair.values) }
  }
}
