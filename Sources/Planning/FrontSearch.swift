internal import MaterialGraph
internal import Optimization
internal import Primitives

/// The work of one front. Both objectives are counted so that more is better.
struct FrontSearch: Sendable {
  let problem: ExchangeProblem
  let first: Objective
  let second: Objective
  let request: PlanRequest
  let watch: Watch
  let parts: [Component]

  init(
    problem: ExchangeProblem, first: Objective, second: Objective, request: PlanRequest,
    watch: Watch
  ) {
    self.problem = problem
    self.first = first
    self.second = second
    self.request = request
    self.watch = watch
    parts = problem.components()
  }

  /// A plan of one part, with what it reaches of both objectives.
  struct PartPoint: Sendable {
    let first: Double
    let second: Double
    let answer: PartAnswer

    /// Whether another one reaches the same of both.
    func isLike(_ other: PartPoint) -> Bool {
      Tolerance.agree(first, other.first, relative: 1e-9)
        && Tolerance.agree(second, other.second, relative: 1e-9)
    }
  }

  /// A plan of the whole: one of each part.
  struct Corner: Sendable {
    let parts: [PartPoint]
    let first: Double
    let second: Double
    /// Whether every part is proven.
    let isProven: Bool

    init(_ parts: [PartPoint]) {
      self.parts = parts
      first = parts.map(\.first).compensatedSum()
      second = parts.map(\.second).compensatedSum()
      isProven = parts.allSatisfy { $0.answer.state == .solved }
    }
  }

  func front(steps: Int) -> ParetoFront {
    guard let start = end(first, then: second), let finish = end(second, then: first) else {
      return ParetoFront(first: first, second: second, points: [], isProven: false)
    }
    let spread = finish.second - start.second
    var isWhole = true
    var points = [point(start, bound: start.isProven ? start.first : .infinity)]
    if spread > 2e-6 * max(1, start.second.magnitude), start.first > finish.first {
      let between = steps - 2
      let found = inParallel(between, threads: request.threads) { index in
        let goal = start.second + spread * Double(index + 1) / Double(between + 1)
        return step(reaching: goal, from: start, to: finish)
      }
      points += found.compactMap { $0 }
      isWhole = points.count == between + 1
      points.append(point(finish, bound: finish.isProven ? finish.first : .infinity))
    }
    let kept = efficient(points)
    return ParetoFront(
      first: first, second: second, points: kept,
      isProven: isWhole && kept.allSatisfy { $0.plan.status == .optimal })
  }

  // MARK: Ends and corners

  /// The best of one objective and, among those, the best of the other; nil where no plan exists.
  private func end(_ best: Objective, then other: Objective) -> Corner? {
    let found = inParallel(parts.count, threads: request.threads) { index in
      let built = ComponentModel(problem: problem, component: parts[index])
      guard let top = solved(built, built.model(for: best)), top.answer.state != .infeasible else {
        return nil as PartPoint?
      }
      let reached = best == first ? top.first : top.second
      let floor = reached - 5e-7 * reached.magnitude - 1e-9
      let model = built.tieBreak(first: best, floor: floor, then: other)
      return solved(built, model) ?? top
    }
    let all = found.compactMap { $0 }
    return all.count == parts.count ? Corner(all) : nil
  }

  /// The corner that is best where a unit of the second is worth `rate` of the first; parts that are
  /// alike in both neighbours stay as they are.
  private func corner(rate: Double, _ left: Corner, _ right: Corner) -> Corner {
    let found = parts.indices.map { index -> PartPoint in
      guard !left.parts[index].isLike(right.parts[index]) else { return left.parts[index] }
      let built = ComponentModel(problem: problem, component: parts[index])
      return solved(built, weighted(built, rate: rate)) ?? left.parts[index]
    }
    return Corner(found)
  }

  /// The model of the first objective plus `rate` times the second.
  private func weighted(_ built: ComponentModel, rate: Double) -> LinearModel {
    var model = built.model(for: first)
    for (column, value) in built.coefficients(for: second).enumerated() where value != 0 {
      model.setObjective(column, model.objective[column] + rate * value)
    }
    model.objectiveOffset += rate * built.offset(for: second)
    return model
  }

  // MARK: Between

  /// The best of the first objective with at least `goal` of the second.
  private func step(reaching goal: Double, from start: Corner, to finish: Corner)
    -> ParetoFront.Point?
  {
    var left = start
    var right = finish
    // Corners nearer and nearer to the goal; the line between the last two is the hull there.
    for _ in 0..<60 {
      guard !watch.isCancelled(), watch.secondsLeft() > 0 else { return nil }
      let run = right.second - left.second
      guard run > 1e-9 * max(1, right.second.magnitude) else { break }
      let rate = (left.first - right.first) / run
      let middle = corner(rate: rate, left, right)
      let gain =
        middle.first + rate * middle.second - (left.first + rate * left.second)
      guard gain > 2e-6 * max(1, left.first.magnitude), middle.second > left.second,
        middle.second < right.second
      else { break }
      if middle.second <= goal { left = middle } else { right = middle }
    }
    let run = right.second - left.second
    let share = run > 0 ? min(1, max(0, (goal - left.second) / run)) : 1
    let line = left.first + (right.first - left.first) * share
    let bound = left.isProven && right.isProven ? line : .infinity
    return between(left, right, goal: goal, bound: bound)
  }

  /// The parts that differ between two corners as one model with the goal; the rest as they are.
  private func between(_ left: Corner, _ right: Corner, goal: Double, bound: Double)
    -> ParetoFront.Point?
  {
    let moving = parts.indices.filter { !left.parts[$0].isLike(right.parts[$0]) }
    guard !moving.isEmpty else { return point(right, bound: max(bound, right.first)) }
    var joint = Component()
    var others = CompensatedSum()
    let isMoving = Set(moving)
    for index in parts.indices {
      guard isMoving.contains(index) else {
        others.add(right.parts[index].second)
        continue
      }
      joint.links += parts[index].links
      joint.processes += parts[index].processes
      joint.keptSums += parts[index].keptSums
      joint.ports += parts[index].ports
      joint.cuts += parts[index].cuts
    }
    joint.links.sort()
    joint.processes.sort()
    joint.keptSums.sort()
    joint.ports.sort()
    let needed = goal - others.value
    joint.floors = [
      ObjectiveFloor(objective: second, least: needed - 5e-7 * needed.magnitude - 1e-9)
    ]
    let built = ComponentModel(problem: problem, component: joint)
    // Of plans that are as good in the first, one that is better in the second.
    let rate = 1e-7 * (left.first - right.first) / max(1e-9, right.second - left.second)
    var settings = options()
    settings.nodeLimit = min(request.nodeLimit, 2000)
    guard let found = solved(built, weighted(built, rate: rate), settings) else {
      return point(right, bound: bound)
    }
    return point(right, moved: (moving, joint, found), bound: bound)
  }

  // MARK: Solving

  /// The settled outcome of a model of a part; nil where there is no plan.
  private func solved(
    _ built: ComponentModel, _ model: LinearModel, _ settings: SolveOptions? = nil
  ) -> PartPoint? {
    let outcome = Solver.solve(model, options: settings ?? options())
    switch outcome.termination {
    case .optimal, .stopped: break
    case .infeasible, .unbounded, .internalError, .invalidModel: return nil
    }
    guard let settled = built.settled(outcome, of: model) else { return nil }
    var answer = built.answer(outcome, settled: settled, objective: first)
    answer.value = built.objectiveValue(settled, first)
    answer.bound = answer.value
    return PartPoint(
      first: answer.value, second: built.objectiveValue(settled, second), answer: answer)
  }

  private func options() -> SolveOptions {
    var options = SolveOptions()
    options.relativeGap = request.gap
    options.nodeLimit = request.nodeLimit
    let watch = watch
    options.shouldStop = { watch.isCancelled() || watch.secondsLeft() <= 0 }
    return options
  }

  // MARK: Plans

  /// The plan of a corner, or of one with some parts moved together; `bound` holds for the whole.
  private func point(
    _ corner: Corner, moved: (indices: [Int], joint: Component, point: PartPoint)? = nil,
    bound: Double
  ) -> ParetoFront.Point {
    let away = Set(moved?.indices ?? [])
    var pieces = parts.indices.filter { !away.contains($0) }
      .map { (parts[$0], corner.parts[$0].answer) }
    if let moved { pieces.append((moved.joint, moved.point.answer)) }
    let reached = pieces.map(\.1.value).compensatedSum()
    var drawn = PlanDraft(problem: problem, request: request, objective: first)
    for (position, (part, answer)) in pieces.enumerated() {
      var answer = answer
      // The bound is one of the whole: it is put on the last part.
      if position == pieces.count - 1 {
        answer.bound = max(answer.value, answer.value + bound - reached)
      }
      drawn.add(part, answer)
    }
    let plan = drawn.finished()
    return ParetoFront.Point(
      first: plan.totals[first], second: plan.totals[second], plan: plan)
  }

  /// Each point once, without those that another one betters, by the first objective.
  private func efficient(_ points: [ParetoFront.Point]) -> [ParetoFront.Point] {
    func better(_ objective: Objective, _ left: Double, _ right: Double) -> Double {
      objective == .virgin ? right - left : left - right
    }
    let ranked = points.enumerated().sorted { left, right in
      let gain = better(first, left.element.first, right.element.first)
      if gain != 0 { return gain > 0 }
      let other = better(second, left.element.second, right.element.second)
      return other != 0 ? other > 0 : left.offset < right.offset
    }.map(\.element)
    var kept: [ParetoFront.Point] = []
    for point in ranked {
      guard let last = kept.last else {
        kept.append(point)
        continue
      }
      let slack = 2e-6 * max(1, point.second.magnitude)
      if better(second, point.second, last.second) > slack { kept.append(point) }
    }
    return kept
  }
}
