internal import Matching
public import MaterialGraph
internal import Optimization
public import Primitives

extension PlanVariants {
  /// What a change can bring at most, from a linear program: far quicker than the difference itself.
  public struct Ceiling: Sendable {
    /// No difference is larger, up to rounding; infinity where nothing is known.
    public let gain: Double
    /// The activity of each process of the change there, in the change's order.
    public let activities: [Double]
    /// Where the linear program ended, if it was one alone.
    let basis: Optimization.Basis?

    init(gain: Double, activities: [Double], basis: Optimization.Basis? = nil) {
      self.gain = gain
      self.activities = activities
      self.basis = basis
    }
  }

  /// What a change can bring at most.
  ///
  /// - Parameters:
  ///   - change: what is different from the plan as it stands.
  ///   - asWhole: whether what is built is paid for in whole; else for the share of it that is
  ///     used, so that the ceiling holds for each smaller size too, at the same cost of a unit.
  ///   - earlier: the ceiling of a change of the same kind, near whose end the search may begin.
  /// - Complexity: one linear program over the parts that it touches.
  public func ceiling(
    of change: PlanChange, asWhole: Bool, after earlier: Ceiling? = nil
  ) -> Ceiling {
    let problem = changed(change)
    let parts = touched(by: change, in: problem)
    var gain = CompensatedSum()
    var activities = [Double](repeating: 0, count: change.built.count)
    var basis: Optimization.Basis?
    let watch = watch
    var options = SolveOptions()
    options.shouldStop = { watch.isCancelled() || watch.secondsLeft() <= 0 }
    for part in parts {
      let built = ComponentModel(problem: problem, component: part)
      var model = built.model(for: .benefit).relaxed
      if asWhole {
        for columns in built.processColumns where change.built.contains(columns.process) {
          if let decision = columns.decision { model.setColumnBounds(decision, lower: 1, upper: 1) }
        }
      }
      options.startBasis = nil
      if parts.count == 1, let near = earlier?.basis, near.columns.count == model.columnCount,
        near.rows.count == model.rowCount
      {
        options.startBasis = near
      }
      let outcome = Solver.solve(model, options: options)
      guard outcome.termination == .optimal, let value = outcome.objective,
        let values = outcome.values
      else {
        if outcome.termination == .infeasible { return Ceiling(gain: -.infinity, activities: []) }
        return Ceiling(gain: .infinity, activities: activities)
      }
      gain.add(value)
      if parts.count == 1 { basis = outcome.basis }
      for columns in built.processColumns {
        if let position = change.built.firstIndex(of: columns.process) {
          activities[position] = max(0, values[columns.activity]) * built.flowScale
        }
      }
    }
    for index in baseParts(under: parts) { gain.add(-baseAnswers[index].value) }
    let sum = gain.value
    return Ceiling(gain: sum.isFinite ? sum : .infinity, activities: activities, basis: basis)
  }

  /// For each firm that could come: what its links would be worth, each as full as its two ends
  /// allow. A rough measure: links share what there is.
  public func linkWorth(of firms: [ID<Firm>]) -> [ID<Firm>: Double] {
    let wanted = Set(firms)
    var worth: [ID<Firm>: Double] = [:]
    for link in full.links {
      let value = link.candidate.unitValue.total
      guard value > 0, link.capacity.isFinite else { continue }
      let ends = [link.candidate.from, link.candidate.to].map { region.ports[$0] }
      // Between two that are both not here, or to what is not built, nothing is promised.
      guard ends.count(where: { $0.firm.map { wanted.contains($0) } ?? false }) == 1,
        !ends.contains(where: { port in
          if case .process(let id, _) = port.holder { return !existing.contains(id) }
          return false
        })
      else { continue }
      for port in ends {
        if let firm = port.firm, wanted.contains(firm) {
          worth[firm, default: 0] += value * link.capacity - region.scenario.linkFixedCost
        }
      }
    }
    return worth
  }

  /// The least and the most that the plan loses without each of these links, from a linear program
  /// and from leaving the link empty; nil where an end is a process's, or the plan may not leave it
  /// empty.
  ///
  /// When the time is up the least is 0.
  /// - Complexity: one linear program for each part, and for each link one that begins at its basis.
  public func lossRanges(of links: [PlannedLink], threads: Int) -> [ClosedRange<Double>?] {
    let places = links.map { link -> Int? in
      let from = region.ports[link.candidate.from]
      guard !from.isProcess, !region.ports[link.candidate.to].isProcess, !link.isKept,
        (region.stream(of: from)?.mustPlace ?? 0) == 0
      else { return nil }
      let place = basePartOfPort[link.candidate.from.index]
      return place >= 0 && baseParts[place].cuts.isEmpty ? place : nil
    }
    var relaxed: [Int: RelaxedPart] = [:]
    for place in places.compactMap({ $0 }) where relaxed[place] == nil {
      relaxed[place] = RelaxedPart(base, baseParts[place], watch: watch)
    }
    let parts = relaxed
    return inParallel(links.count, threads: threads) { index in
      guard let place = places[index], let part = parts[place] else { return nil }
      let link = links[index]
      let most = max(0, link.value)
      guard !isOver, let without = part.value(without: link.candidate) else {
        return isOver ? 0...most : nil
      }
      let least = max(0, baseAnswers[place].value - without)
      return min(least, link.value)...max(least, link.value)
    }
  }

  private var isOver: Bool { watch.isCancelled() || watch.secondsLeft() <= 0 }
}

/// The linear relaxation of a part, solved once, from which it is solved again with a link less.
private struct RelaxedPart {
  private let built: ComponentModel
  private let model: LinearModel
  private var options = SolveOptions()

  init(_ problem: ExchangeProblem, _ part: Component, watch: Watch) {
    built = ComponentModel(problem: problem, component: part)
    model = built.model(for: .benefit).relaxed
    options.shouldStop = { watch.isCancelled() || watch.secondsLeft() <= 0 }
    options.startBasis = Solver.solve(model, options: options).basis
  }

  /// What the part is worth at most without a link; nil where that is not known.
  func value(without candidate: Candidate) -> Double? {
    let places = built.component.links.indices.filter {
      let other = built.problem.links[built.component.links[$0]].candidate
      return other.from == candidate.from && other.to == candidate.to
    }
    var less = model
    for place in places { less.setColumnBounds(built.linkColumns[place], lower: 0, upper: 0) }
    let outcome = Solver.solve(less, options: options)
    return outcome.termination == .optimal ? outcome.objective : nil
  }
}

extension LinearModel {
  /// The model with whole columns that may be broken.
  fileprivate var relaxed: LinearModel {
    var relaxed = self
    for (column, kind) in columnKinds.enumerated() where kind == .integer {
      relaxed.setKind(column, .continuous)
    }
    return relaxed
  }
}
