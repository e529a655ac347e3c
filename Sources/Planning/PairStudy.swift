internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

/// What happens to one link as one figure moves, other things as they are: by solving its part again.
///
/// The flow of a link never falls as a unit of it becomes worth more, whatever else there is, so the
/// value at which it enters or leaves is found by bisection; the reduced cost of a linear part is
/// tried first and, where two solves confirm it, is the answer. Costs of a stream move all its links
/// at once and quantities move limits: there the nearest change is sought in widening steps, and a
/// change that comes and goes between two steps can be missed.
struct PairStudy {
  private let problem: ExchangeProblem
  private let part: Component
  private let position: Int
  private let place: Int
  private let built: ComponentModel
  private let model: LinearModel
  private let base: SolveOutcome
  private let shouldStop: @Sendable () -> Bool

  /// The most links of a part that is studied.
  private static let largestPart = 4000

  /// One figure, moved.
  enum Change {
    /// A unit of the link is worth so much more.
    case unitValue(Double)
    /// The output costs so much more today a unit.
    case outputCost(Double)
    /// The input costs so much more today a unit.
    case inputCost(Double)
    /// There is so much of the output.
    case outputQuantity(Double)
    /// There is so much of the input.
    case inputQuantity(Double)
  }

  /// Nil where the link is in no part, or the part is too large or cannot be solved to its end.
  init?(problem: ExchangeProblem, link: PortPair, shouldStop: @escaping @Sendable () -> Bool) {
    guard
      let position = problem.linksOfPort[link.from.index].first(where: {
        problem.links[$0].candidate.to == link.to
      }),
      let part = problem.components().first(where: { $0.links.contains(position) }),
      part.links.count <= Self.largestPart, let place = part.links.firstIndex(of: position)
    else { return nil }
    self.problem = problem
    self.part = part
    self.position = position
    self.place = place
    self.shouldStop = shouldStop
    // Bounds that follow from others would hide prices; with decisions they are needed.
    let tight = ComponentModel(problem: problem, component: part)
    built =
      tight.model.hasIntegers
      ? tight : ComponentModel(problem: problem, component: part, isPlain: true)
    model = built.model(for: .benefit)
    base = Solver.solve(model, options: Self.options(shouldStop))
    guard base.termination == .optimal else { return nil }
  }

  private static func options(_ shouldStop: @escaping @Sendable () -> Bool) -> SolveOptions {
    var options = SolveOptions()
    options.relativeGap = 1e-8
    options.nodeLimit = 2000
    options.shouldStop = shouldStop
    return options
  }

  private var region: Region { problem.region }
  private var candidate: Candidate { problem.links[position].candidate }
  private var isLinear: Bool { !model.hasIntegers }

  // MARK: Solving with a change

  /// What each link of the part carries after a change, in basis units; nil where that is not known.
  func flows(after change: Change) -> [Double]? {
    var changed = model
    func raise(_ link: Int, by value: Double) {
      let column = built.linkColumns[link]
      changed.setObjective(column, changed.objective[column] + value * built.flowScale)
    }
    switch change {
    case .unitValue(let more): raise(place, by: more)
    case .outputCost(let more):
      for (index, link) in part.links.enumerated()
      where problem.links[link].candidate.from == candidate.from {
        raise(index, by: more)
      }
    case .inputCost(let more):
      for (index, link) in part.links.enumerated()
      where problem.links[link].candidate.to == candidate.to {
        raise(index, by: more * problem.links[link].candidate.ratio)
      }
    case .outputQuantity(let amount):
      guard setQuantity(of: candidate.from, amount, &changed) else { return nil }
    case .inputQuantity(let amount):
      guard setQuantity(of: candidate.to, amount, &changed) else { return nil }
    }
    var options = Self.options(shouldStop)
    options.startBasis = base.basis
    options.startValues = base.values
    let outcome = Solver.solve(changed, options: options)
    guard outcome.termination == .optimal, let values = outcome.values else { return nil }
    return built.linkColumns.map { max(0, values[$0]) * built.flowScale }
  }

  /// Gives a stream another quantity, in a linear part; false where its rows cannot say so.
  private func setQuantity(
    of port: ID<Port>, _ amount: Double, _ changed: inout LinearModel
  ) -> Bool {
    guard isLinear, let stream = region.stream(of: region.ports[port]),
      let known = stream.quantity.planned, known > 0
    else { return false }
    for (why, side) in built.reasons {
      switch (why, side) {
      case (.available(port), .rowUpper(let row)), (.accepts(port), .rowUpper(let row)),
        (.ruleShare(port, _), .rowUpper(let row)), (.blend(port, _), .rowUpper(let row)):
        changed.setRowBounds(
          row, lower: changed.rowLower[row], upper: changed.rowUpper[row] * amount / known)
      case (.mustPlace(port), .rowLower(let row)):
        changed.setRowBounds(
          row, lower: model.rowLower[row] * amount / known, upper: changed.rowUpper[row])
      default: continue
      }
    }
    return true
  }

  private func isUsed(after change: Change) -> Bool? {
    flows(after: change).map { $0[place] > Tolerance.flowInUse }
  }

  /// Whether the best plan of the part uses the link as things are.
  var isUsedNow: Bool {
    let flow = base.values.map { $0[built.linkColumns[place]] * built.flowScale }
    return (flow ?? 0) > Tolerance.flowInUse
  }

  // MARK: Where the answer turns

  /// By how much the worth of a unit must change for the link to enter or to leave; nil where no
  /// money changes that, or it cannot be found in time.
  func turningValue() -> Double? {
    let isUsed = isUsedNow
    if !isUsed, isLinear, let reduced = base.reducedCosts?[built.linkColumns[place]] {
      let guess = -reduced / built.flowScale
      let step = 1e-6 * max(1, guess.magnitude)
      if guess >= 0, self.isUsed(after: .unitValue(guess + step)) == true,
        guess <= step || self.isUsed(after: .unitValue(guess - step)) == false
      {
        return guess
      }
    }
    return nearest(from: 0, to: isUsed ? -span : span) { .unitValue($0) }
  }

  /// More than any difference of worth in the part.
  private var span: Double {
    var largest = region.scenario.linkFixedCost
    for link in part.links {
      let each = problem.links[link].candidate.unitValue
      largest = max(
        largest, each.total.magnitude, each.purchaseSaved.magnitude,
        each.disposalSaved.magnitude)
    }
    for process in part.processes {
      for flow in region.processes[process].flows {
        largest = max(largest, (flow.marketPrice ?? 0).magnitude * max(1, flow.ratio))
      }
    }
    return 4 * max(1, largest)
  }

  /// The nearest value of a figure, on the way from where it stands, beyond which the link is used
  /// and was not, or the other way round; to a millionth of the way.
  func nearest(
    from start: Double, to end: Double, _ change: (Double) -> Change
  ) -> Double? {
    let now = isUsedNow
    var near = start
    let steps = 8
    for step in 1...steps {
      guard !shouldStop() else { return nil }
      var divisor = 1.0
      for _ in step..<steps { divisor *= 3 }
      var far = start + (end - start) / divisor
      guard let used = isUsed(after: change(far)) else { return nil }
      if used == now {
        near = far
        continue
      }
      while (far - near).magnitude > 1e-6 * max(1e-3, start.magnitude, far.magnitude) {
        guard !shouldStop() else { return nil }
        let middle = (near + far) / 2
        guard middle != near, middle != far else { break }
        guard let used = isUsed(after: change(middle)) else { return nil }
        if used == now { near = middle } else { far = middle }
      }
      return (near + far) / 2
    }
    return nil
  }

  /// The nearer of the changes on both sides.
  func nearest(
    from start: Double, between low: Double, and high: Double, _ change: (Double) -> Change
  ) -> Double? {
    let below = low < start ? nearest(from: start, to: low, change) : nil
    let above = high > start ? nearest(from: start, to: high, change) : nil
    guard let below else { return above }
    guard let above else { return below }
    return start - below <= above - start ? below : above
  }

  /// How far costs of a stream are moved in the search.
  var costSpan: Double { span }

  // MARK: Prices and what gives way

  /// What one more unit of a stream would be worth to the plan; nil where that is not known.
  ///
  /// A dual would say as much where it is the only one; at a corner there are several, and only a
  /// solve with a little more tells which of them is meant.
  func price(of port: ID<Port>) -> Double? {
    guard let quantity = region.ports[port].quantity.planned, quantity > 0,
      let whole = base.objective
    else { return nil }
    let more = quantity * 1e-4
    var changed = model
    guard setQuantity(of: port, quantity + more, &changed) else { return nil }
    var options = Self.options(shouldStop)
    options.startBasis = base.basis
    let outcome = Solver.solve(changed, options: options)
    guard outcome.termination == .optimal, let value = outcome.objective else { return nil }
    let price = (value - whole) / more
    return price.magnitude < 1e-9 * max(1, whole.magnitude / quantity) ? 0 : price
  }

  /// The links that carry more or less after a change, by position, with how much more.
  func changes(after change: Change) -> [(position: Int, amount: Double)] {
    guard let before = base.values, let after = flows(after: change) else { return [] }
    var found: [(position: Int, amount: Double)] = []
    for (index, link) in part.links.enumerated() where index != place {
      let was = max(0, before[built.linkColumns[index]]) * built.flowScale
      let difference = after[index] - was
      if difference.magnitude > 1e-6 * max(1, was) { found.append((link, difference)) }
    }
    return found
  }

  /// By how much the plan is worth less without the link.
  func worth() -> Double? {
    var without = model
    let column = built.linkColumns[place]
    guard without.columnLower[column] <= 0 else { return nil }
    without.setColumnBounds(column, lower: 0, upper: 0)
    var options = Self.options(shouldStop)
    options.startBasis = base.basis
    let outcome = Solver.solve(without, options: options)
    guard outcome.termination == .optimal, let less = outcome.objective,
      let whole = base.objective
    else { return nil }
    return max(0, whole - less)
  }
}
