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
  /// How many parts are done of how many, for those who look on.
  private let progress = PartProgress()

  init(
    problem: ExchangeProblem, objective: Objective, request: PlanRequest, watch: Watch,
    shares: [Double]
  ) {
    self.problem = problem
    self.objective = objective
    self.request = request
    self.watch = watch
    self.shares = shares
  }

  func solveAll(_ parts: [Component]) -> [PartAnswer] {
    let threads = max(1, min(request.threads, parts.count))
    let order = Planner.order(parts)
    progress.begin(parts.count)
    let inOrder = inParallel(parts.count, threads: threads) { turn in
      let index = order[turn]
      let answer = solve(parts[index], share: min(1, shares[index] * Double(threads)))
      let (done, total) = progress.finishOne()
      watch.report(
        PlanProgress(
          partsDone: done, partsTotal: total, incumbent: answer.value, bound: answer.bound,
          nodes: answer.nodes))
      return answer
    }
    var answers = Array(repeating: PartAnswer(), count: parts.count)
    for (turn, answer) in inOrder.enumerated() { answers[order[turn]] = answer }
    return answers
  }

  /// One part: the objective first; then, where it is not benefit, the best benefit among its optima.
  ///
  /// - Parameters:
  ///   - start: where the search may begin.
  ///   - restrict: adds rows that hold for this part alone.
  func solve(
    _ part: Component, share: Double, start: PlanStart? = nil,
    restrict: (ComponentModel, inout LinearModel) -> Void = { _, _ in }
  ) -> PartAnswer {
    var answer = attempt(part, share: share, start: start, restrict: restrict)
    if answer.state == .infeasible, answer.conflict == nil, start == nil,
      part.cuts.isEmpty
    {
      let watch = watch
      let search = ConflictSearch(
        problem: problem, part: part,
        shouldStop: { watch.isCancelled() || watch.secondsLeft() <= 0 })
      let proven = search.proven()
      // What the engine inside has proven is nobody's claim any more.
      if proven != nil { answer.claimedBy = nil }
      answer.conflict = proven ?? search.musts()
    }
    return answer
  }

  private func attempt(
    _ part: Component, share: Double, start: PlanStart?,
    restrict: (ComponentModel, inout LinearModel) -> Void
  ) -> PartAnswer {
    guard !part.links.isEmpty || !part.processes.isEmpty else { return idle(part) }
    var settings = options(share: share)
    if objective == .benefit, request.solver == .embedded,
      request.nodeLimit == .max || start != nil,
      let exchange = ExchangePart(problem: problem, part: part),
      let answer = exchange.answer(settings)
    {
      return answer
    }
    let built = ComponentModel(problem: problem, component: part)
    var model = built.model(for: objective)
    restrict(built, &model)
    let engine = PartEngine(request: request, watch: watch, share: share)
    let opening =
      start == nil && model.integerCount > OpeningPlan.fromDecisions && engine.isEmbedded
      ? OpeningPlan(of: model, decisions: built.linkDecisions, options: settings) : nil
    settings.startValues = start.map(built.point) ?? opening?.values
    let solved = engine.solve(model, settings)
    guard let outcome = solved.outcome else { return failed(built, solved) }
    let settled = built.settled(outcome, of: model)
    var answer = built.answer(outcome, settled: settled, objective: objective)
    answer.claimedBy = outcome.claimedBy
    if answer.state == .failed { answer.failedCheck = FailedCheck(outcome, of: model) }
    if let opening { answer.bound = max(answer.value, min(answer.bound, opening.bound)) }
    if let settled, built.leansOnStandIn(settled), growsWithoutEnd(part, answer, share: share) {
      answer.state = .unbounded
      return answer
    }
    guard objective != .benefit, answer.state == .solved else { return answer }
    return tieBroken(answer, settled, built, engine, settings)
  }

  private func tieBroken(
    _ answer: PartAnswer, _ settled: [Double]?, _ built: ComponentModel, _ engine: PartEngine,
    _ options: SolveOptions
  ) -> PartAnswer {
    // The tie-break may cost a millionth of the objective; half of that leaves room for rounding.
    let size = answer.value.magnitude
    var floor = answer.value - 5e-7 * size - 1e-9
    if answer.bound - answer.value <= Tolerance.optimalGap * size {
      // What is proven to a millionth stays so: the search's own gap counts too.
      floor = max(floor, min(answer.value, answer.bound - 0.95 * Tolerance.optimalGap * size))
    }
    let tieBreak = built.tieBreak(first: objective, floor: floor)
    var settings = options
    settings.startValues = settled
    guard let second = engine.solve(tieBreak, settings).outcome else { return answer }
    let exact = built.settled(second, of: tieBreak)
    if let exact, built.leansOnStandIn(exact) { return answer }
    return built.improved(answer, by: second, settled: exact, objective: objective) ?? answer
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

  /// A part for which an outside program gave no answer: nothing is known of it.
  private func failed(_ built: ComponentModel, _ solved: EngineAnswer) -> PartAnswer {
    var answer = PartAnswer()
    answer.state = .stopped
    answer.value = -.infinity
    answer.bound = .infinity
    answer.flows = Array(repeating: 0, count: built.component.links.count)
    answer.inUse = Array(repeating: false, count: built.component.links.count)
    switch solved {
    case .outcome: break
    case .none(let failure): answer.outsideFailure = failure
    case .wrong(let check): answer.failedCheck = check
    }
    return answer
  }

  /// A part without links: feasible unless something must be placed.
  private func idle(_ part: Component) -> PartAnswer {
    let built = ComponentModel(problem: problem, component: part)
    var answer = PartAnswer()
    answer.value = built.offset(for: objective)
    answer.bound = answer.value
    for port in part.ports where !part.isReleased {
      if let stream = problem.region.stream(of: problem.region.ports[port]),
        stream.direction == .output, stream.mustPlace > 0, (stream.quantity.planned ?? 0) > 0
      {
        answer.state = .infeasible
        answer.conflict = PlanConflict(requirements: [.mustPlace(port)], isIrreducible: true)
      }
    }
    return answer
  }

  private func options(share: Double) -> SolveOptions {
    var options = SolveOptions()
    options.relativeGap = request.gap
    options.nodeLimit = request.nodeLimit
    options.memoryLimitBytes = request.memoryLimitBytes
    let watch = watch
    let left = watch.secondsLeft()
    let reserve = left.isFinite ? left * (1 - share) : 0
    options.shouldStop = { watch.isCancelled() || watch.secondsLeft() <= reserve }
    let progress = progress
    options.onProgress = { news in
      let (done, total) = progress.now
      guard total > 0 else { return }
      watch.report(
        PlanProgress(
          partsDone: done, partsTotal: total, incumbent: news.incumbent, bound: news.bound,
          nodes: news.nodes))
    }
    return options
  }
}

/// How many parts are done, for all threads.
private final class PartProgress: Sendable {
  private let state = Mutex((done: 0, total: 0))

  func begin(_ total: Int) { state.withLock { $0 = (0, total) } }

  func finishOne() -> (done: Int, total: Int) {
    state.withLock {
      $0.done += 1
      return $0
    }
  }

  var now: (done: Int, total: Int) { state.withLock { $0 } }
}
