internal import Dispatch
internal import MaterialGraph
internal import Optimization
internal import Primitives
internal import Synchronization

/// Solves the independent parts, on as many threads as asked, each into its own slot.
struct PartSolver: Sendable {
  let problem: ExchangeProblem
  let objective: Objective
  let request: PlanRequest
  let watch: Watch
  let shares: [Double]

  func solveAll(_ parts: [Component]) -> [PartAnswer] {
    let threads = max(1, min(request.threads, parts.count))
    let order = Planner.order(parts)
    let slots = Mutex<[PartAnswer]>(Array(repeating: PartAnswer(), count: parts.count))
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let turn = next.withLock { position in
          defer { position += 1 }
          return position
        }
        guard turn < parts.count else { return }
        let index = order[turn]
        let answer = solve(parts[index], share: min(1, shares[index] * Double(threads)))
        slots.withLock { $0[index] = answer }
        report(turn + 1, parts.count, answer)
      }
    }
    return slots.withLock { $0 }
  }

  private func report(_ done: Int, _ total: Int, _ answer: PartAnswer) {
    watch.report(
      PlanProgress(
        partsDone: done, partsTotal: total, incumbent: answer.value, bound: answer.bound))
  }

  /// One part: the objective first; then, where it is not benefit, the best benefit among its optima.
  func solve(_ part: Component, share: Double) -> PartAnswer {
    let built = ComponentModel(problem: problem, component: part)
    guard !part.links.isEmpty || !part.processes.isEmpty else {
      return idle(built, part)
    }
    let model = built.model(for: objective)
    var settings = options(share: share)
    let opening =
      model.integerCount > OpeningPlan.fromDecisions
      ? OpeningPlan(of: model, decisions: built.linkDecisions, options: settings) : nil
    settings.startValues = opening?.values
    let outcome = Solver.solve(model, options: settings)
    let settled = built.settled(outcome, of: model)
    var answer = built.answer(outcome, settled: settled, objective: objective)
    if let opening { answer.bound = max(answer.value, min(answer.bound, opening.bound)) }
    if let settled, built.leansOnStandIn(settled), growsWithoutEnd(part, answer, share: share) {
      answer.state = .unbounded
      return answer
    }
    guard objective != .benefit, answer.state == .solved else { return answer }
    // The tie-break may cost a millionth of the objective; half of that leaves room for rounding.
    let size = answer.value.magnitude
    var floor = answer.value - 5e-7 * size - 1e-9
    if answer.bound - answer.value <= Tolerance.optimalGap * size {
      // What is proven to a millionth stays so: the search's own gap counts too.
      floor = max(floor, min(answer.value, answer.bound - 0.95 * Tolerance.optimalGap * size))
    }
    let tieBreak = built.tieBreak(first: objective, floor: floor)
    settings.startValues = settled
    let second = Solver.solve(tieBreak, options: settings)
    let exact = built.settled(second, of: tieBreak)
    if let exact, built.leansOnStandIn(exact) { return answer }
    if let better = built.improved(answer, by: second, settled: exact, objective: objective) {
      answer = better
    }
    return answer
  }

  /// Whether wider bounds, where only stand-ins bound anything, would give still more.
  private func growsWithoutEnd(_ part: Component, _ answer: PartAnswer, share: Double) -> Bool {
    let wider = ComponentModel(problem: problem, component: part, standIn: 4e6)
    let model = wider.model(for: objective)
    let outcome = Solver.solve(model, options: options(share: share))
    let settled = wider.settled(outcome, of: model)
    let value = wider.answer(outcome, settled: settled, objective: objective).value
    return value > answer.value + 1e-3 * max(1, answer.value.magnitude)
  }

  /// A part without links: feasible unless something must be placed.
  private func idle(_ built: ComponentModel, _ part: Component) -> PartAnswer {
    var answer = PartAnswer()
    answer.value = built.offset(for: objective)
    answer.bound = answer.value
    for port in part.ports where !part.isReleased {
      if let stream = problem.region.stream(of: problem.region.ports[port]),
        stream.direction == .output, stream.mustPlace > 0, (stream.quantity.planned ?? 0) > 0
      {
        answer.state = .infeasible
      }
    }
    return answer
  }

  private func options(share: Double) -> SolveOptions {
    var options = SolveOptions()
    options.relativeGap = request.gap
    options.nodeLimit = request.nodeLimit
    let watch = watch
    let left = watch.secondsLeft()
    let reserve = left.isFinite ? left * (1 - share) : 0
    options.shouldStop = { watch.isCancelled() || watch.secondsLeft() <= reserve }
    return options
  }
}
