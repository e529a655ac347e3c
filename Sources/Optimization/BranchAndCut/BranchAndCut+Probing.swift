extension BranchAndCut {
  /// Sets each binary column to 0 and to 1 in turn and looks at what the rows conclude (Savelsbergh,
  /// ORSA Journal on Computing 6, 1994). A side that fails fixes the column; a real column whose bound
  /// depends on the side gets a bound that moves with the binary, from which cuts are made later.
  mutating func probe() {
    if limits.nesting > 0 { return }
    let limit = domain.work + 4_000_000 + 10 * model.termColumns.count
    for binary in integers {
      if domain.work > limit || limits.shouldStop() { break }
      if domain.lower[binary] != 0 || domain.upper[binary] != 1 { continue }
      let mark = domain.mark
      domain.setUpper(binary, 0, model)
      domain.propagate(model)
      if domain.infeasible {
        domain.back(to: mark)
        domain.setLower(binary, 1, model)
        domain.propagate(model)
        if domain.infeasible { return }
        continue
      }
      let atZero = domain.changes(since: mark)
      domain.back(to: mark)
      domain.setLower(binary, 1, model)
      domain.propagate(model)
      if domain.infeasible {
        domain.back(to: mark)
        domain.setUpper(binary, 0, model)
        domain.propagate(model)
        if domain.infeasible { return }
        continue
      }
      let atOne = domain.changes(since: mark)
      domain.back(to: mark)
      learn(binary, atZero, atOne)
    }
  }

  private mutating func learn(
    _ binary: Int, _ atZero: [BoundChange], _ atOne: [BoundChange]
  ) {
    // The last change of a bound is the tightest.
    var other: [Int: Double] = [:]
    for change in atOne {
      other[2 * Int(change.column) + (change.isUpper ? 1 : 0)] = change.bound
    }
    var seen: Set<Int> = []
    for change in atZero.reversed() {
      let column = Int(change.column)
      let key = 2 * column + (change.isUpper ? 1 : 0)
      if column == binary || !seen.insert(key).inserted { continue }
      let usual = change.isUpper ? domain.upper[column] : domain.lower[column]
      let one = other[key] ?? usual
      keepBound(column, change.isUpper, zero: change.bound, one: one, binary)
    }
    for change in atOne.reversed() {
      let column = Int(change.column)
      let key = 2 * column + (change.isUpper ? 1 : 0)
      if column == binary || !seen.insert(key).inserted { continue }
      let usual = change.isUpper ? domain.upper[column] : domain.lower[column]
      keepBound(column, change.isUpper, zero: usual, one: change.bound, binary)
    }
  }

  private mutating func keepBound(
    _ column: Int, _ isUpper: Bool, zero: Double, one: Double, _ binary: Int
  ) {
    if model.isInteger[column] || !zero.isFinite || !one.isFinite { return }
    if (zero - one).magnitude < 1e-6 * max(1, zero.magnitude, one.magnitude) { return }
    variableBounds.keep(column, isUpper: isUpper, zero: zero, one: one, binary)
  }
}
