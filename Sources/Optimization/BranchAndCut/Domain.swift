/// The bounds of all columns at one place of the search tree, with a trail to take changes back,
/// and propagation: what the rows say about the bounds once some of them have moved.
struct Domain {
  /// Present lower bounds.
  private(set) var lower: [Double]
  /// Present upper bounds.
  private(set) var upper: [Double]
  /// Set when some row can not be met, or a column has no value left.
  private(set) var infeasible = false

  /// Terms looked at by propagation so far: a measure of the work done.
  private(set) var work = 0

  private struct Change {
    var column: Int32
    var wasUpper: Bool
    var old: Double
  }
  private var trail: [Change] = []
  private var queue: [Int32] = []
  private var queued: [Bool]
  /// Columns whose bounds moved since `takeTouched` was last called; may repeat.
  private var touched: [Int32] = []

  static let slack = 1e-6

  init(_ model: SearchModel) {
    lower = model.lower
    upper = model.upper
    queued = [Bool](repeating: false, count: model.rowCount)
  }

  /// A mark to come back to.
  var mark: Int { trail.count }

  /// Takes back every change made since the mark.
  mutating func back(to mark: Int) {
    while trail.count > mark {
      let change = trail.removeLast()
      let column = Int(change.column)
      if change.wasUpper { upper[column] = change.old } else { lower[column] = change.old }
      touched.append(change.column)
    }
    infeasible = false
    for row in queue { queued[Int(row)] = false }
    queue.removeAll(keepingCapacity: true)
  }

  /// The bounds that moved since the mark with their present values, oldest first; a bound that moved
  /// twice is there twice.
  func changes(since mark: Int) -> [BoundChange] {
    trail[mark...].map { change in
      let column = Int(change.column)
      return BoundChange(
        column: change.column, isUpper: change.wasUpper,
        bound: change.wasUpper ? upper[column] : lower[column])
    }
  }

  /// Forgets the trail: the present bounds become final.
  mutating func commit() { trail.removeAll(keepingCapacity: true) }

  /// Says that a proof outside found that nothing is left.
  mutating func fail() { infeasible = true }

  /// The columns whose bounds may have moved since the last call.
  mutating func takeTouched() -> [Int32] {
    let result = touched
    touched.removeAll(keepingCapacity: true)
    return result
  }

  /// Raises a lower bound.
  mutating func setLower(_ column: Int, _ bound: Double, _ model: SearchModel) {
    var value = bound
    if model.isInteger[column] { value = (value - Domain.slack).rounded(.up) }
    if value <= lower[column] { return }
    if value > upper[column] {
      if value > upper[column] + Domain.slack * max(1, value.magnitude) {
        infeasible = true
        return
      }
      value = upper[column]
      if value <= lower[column] { return }
    }
    trail.append(
      Change(column: Int32(truncatingIfNeeded: column), wasUpper: false, old: lower[column]))
    lower[column] = value
    moved(column, model)
  }

  /// Lowers an upper bound.
  mutating func setUpper(_ column: Int, _ bound: Double, _ model: SearchModel) {
    var value = bound
    if model.isInteger[column] { value = (value + Domain.slack).rounded(.down) }
    if value >= upper[column] { return }
    if value < lower[column] {
      if value < lower[column] - Domain.slack * max(1, value.magnitude) {
        infeasible = true
        return
      }
      value = lower[column]
      if value >= upper[column] { return }
    }
    trail.append(
      Change(column: Int32(truncatingIfNeeded: column), wasUpper: true, old: upper[column]))
    upper[column] = value
    moved(column, model)
  }

  private mutating func moved(_ column: Int, _ model: SearchModel) {
    touched.append(Int32(truncatingIfNeeded: column))
    for entry in model.columnRange(column) { enqueue(Int(model.columnRows[entry])) }
  }

  private mutating func enqueue(_ row: Int) {
    if queued[row] { return }
    queued[row] = true
    queue.append(Int32(truncatingIfNeeded: row))
  }

  /// Puts all rows up for propagation.
  mutating func enqueueAll() {
    for row in queued.indices { enqueue(row) }
  }

  /// Draws the conclusions of all rows that saw a change, until nothing moves or the work is spent.
  mutating func propagate(_ model: SearchModel) {
    var head = 0
    // Continuous columns can approach a limit for ever; the work is bounded.
    var budget = 20 * model.termColumns.count + 1000
    while head < queue.count, !infeasible, budget > 0 {
      let row = Int(queue[head])
      head += 1
      queued[row] = false
      let length = model.rowStarts[row + 1] - model.rowStarts[row]
      budget -= length
      work += length
      propagateRow(row, model)
    }
    for position in head..<max(head, queue.count) { queued[Int(queue[position])] = false }
    queue.removeAll(keepingCapacity: true)
  }

  private mutating func propagateRow(_ row: Int, _ model: SearchModel) {
    let range = model.rowRange(row)
    var least = 0.0
    var leastInfinite = 0
    var most = 0.0
    var mostInfinite = 0
    for entry in range {
      let column = Int(model.termColumns[entry])
      let factor = model.termCoefficients[entry]
      let low = factor > 0 ? lower[column] : upper[column]
      let high = factor > 0 ? upper[column] : lower[column]
      if low.isInfinite { leastInfinite += 1 } else { least += factor * low }
      if high.isInfinite { mostInfinite += 1 } else { most += factor * high }
    }
    let rowLower = model.rowLower[row]
    let rowUpper = model.rowUpper[row]
    let scale = max(1, min(rowUpper.magnitude, 1e15), min(rowLower.magnitude, 1e15))
    if leastInfinite == 0, least > rowUpper + Domain.slack * max(scale, least.magnitude * 1e-3) {
      infeasible = true
      return
    }
    if mostInfinite == 0, most < rowLower - Domain.slack * max(scale, most.magnitude * 1e-3) {
      infeasible = true
      return
    }
    let canPressDown =
      rowUpper < .infinity && leastInfinite <= 1 && (mostInfinite > 0 || most > rowUpper)
    let canPressUp =
      rowLower > -.infinity && mostInfinite <= 1 && (leastInfinite > 0 || least < rowLower)
    if !canPressDown && !canPressUp { return }
    for entry in range {
      let column = Int(model.termColumns[entry])
      let factor = model.termCoefficients[entry]
      if factor.magnitude < 1e-9 || lower[column] == upper[column] { continue }
      let low = factor > 0 ? lower[column] : upper[column]
      let high = factor > 0 ? upper[column] : lower[column]
      if canPressDown {
        // The rest takes at least this much.
        var rest = least
        var usable = true
        if low.isInfinite {
          usable = leastInfinite == 1
        } else {
          usable = leastInfinite == 0
          rest -= factor * low
        }
        if usable {
          tighten(column, factor, (rowUpper - rest) / factor, isUpper: factor > 0, model)
        }
      }
      if infeasible { return }
      if canPressUp {
        var rest = most
        var usable = true
        if high.isInfinite {
          usable = mostInfinite == 1
        } else {
          usable = mostInfinite == 0
          rest -= factor * high
        }
        if usable {
          tighten(column, factor, (rowLower - rest) / factor, isUpper: factor < 0, model)
        }
      }
      if infeasible { return }
      // The bounds of this column may have moved; the activities used stay valid, only weaker.
    }
  }

  private mutating func tighten(
    _ column: Int, _ factor: Double, _ bound: Double, isUpper: Bool, _ model: SearchModel
  ) {
    guard bound.isFinite else { return }
    let integer = model.isInteger[column]
    if isUpper {
      if bound >= upper[column] { return }
      if !integer {
        // Only what is worth the work, and nothing so large that rounding would eat it.
        if bound.magnitude > 1e8 { return }
        let gain = upper[column] - bound
        let width = upper[column] - lower[column]
        if upper[column] < .infinity,
          gain < 1e-3 * max(1, min(width, upper[column].magnitude)),
          bound > lower[column] + 1e-6
        {
          return
        }
        setUpper(column, bound + 1e-9 * max(1, bound.magnitude), model)
      } else if isWorthMoving(column, upper[column], bound) {
        setUpper(column, bound, model)
      }
    } else {
      if bound <= lower[column] { return }
      if !integer {
        if bound.magnitude > 1e8 { return }
        let gain = bound - lower[column]
        let width = upper[column] - lower[column]
        if lower[column] > -.infinity,
          gain < 1e-3 * max(1, min(width, lower[column].magnitude)),
          bound < upper[column] - 1e-6
        {
          return
        }
        setLower(column, bound - 1e-9 * max(1, bound.magnitude), model)
      } else if isWorthMoving(column, lower[column], bound) {
        setLower(column, bound, model)
      }
    }
  }

  /// Whether a whole-number column's bound moves enough: where its range is wide, two rows can push
  /// each other on by ones without end.
  private func isWorthMoving(_ column: Int, _ present: Double, _ bound: Double) -> Bool {
    if bound.magnitude > 1e12 { return false }
    let width = upper[column] - lower[column]
    if present.isInfinite || width <= 1000 { return true }
    return (bound - present).magnitude >= 1e-3 * min(width, max(1000, present.magnitude))
  }
}
