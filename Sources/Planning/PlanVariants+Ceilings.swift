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
  }

  /// What a change can bring at most.
  ///
  /// - Parameters:
  ///   - change: what is different from the plan as it stands.
  ///   - asWhole: whether what is built is paid for in whole; else for the share of it that is
  ///     used, so that the ceiling holds for each smaller size too, at the same cost of a unit.
  /// - Complexity: one linear program over the parts that it touches.
  public func ceiling(of change: PlanChange, asWhole: Bool) -> Ceiling {
    let problem = changed(change)
    return ceiling(of: change, touched(by: change, in: problem), of: problem, asWhole: asWhole)
  }

  private func ceiling(
    of change: PlanChange, _ parts: [Component], of problem: ExchangeProblem, asWhole: Bool
  ) -> Ceiling {
    var gain = CompensatedSum()
    var activities = [Double](repeating: 0, count: change.built.count)
    let watch = watch
    var options = SolveOptions()
    options.shouldStop = { watch.isCancelled() || watch.secondsLeft() <= 0 }
    for part in parts {
      let built = ComponentModel(problem: problem, component: part)
      var model = built.model(for: .benefit)
      for (column, kind) in model.columnKinds.enumerated() where kind == .integer {
        model.setKind(column, .continuous)
      }
      if asWhole {
        for columns in built.processColumns where change.built.contains(columns.process) {
          if let decision = columns.decision { model.setColumnBounds(decision, lower: 1, upper: 1) }
        }
      }
      let outcome = Solver.solve(model, options: options)
      guard outcome.termination == .optimal, let value = outcome.objective,
        let values = outcome.values
      else {
        if outcome.termination == .infeasible { return Ceiling(gain: -.infinity, activities: []) }
        return Ceiling(gain: .infinity, activities: activities)
      }
      gain.add(value)
      for columns in built.processColumns {
        if let position = change.built.firstIndex(of: columns.process) {
          activities[position] = max(0, values[columns.activity]) * built.flowScale
        }
      }
    }
    for index in baseParts(under: parts) { gain.add(-baseAnswers[index].value) }
    let sum = gain.value
    return Ceiling(gain: sum.isFinite ? sum : .infinity, activities: activities)
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

  /// The least and the most that the plan loses without a link, from a linear program and from
  /// leaving the link empty; nil where an end is a process's, or the plan may not leave it empty.
  ///
  /// When the time is up the least is 0.
  public func lossRange(of link: PlannedLink) -> ClosedRange<Double>? {
    let from = region.ports[link.candidate.from]
    guard !from.isProcess, !region.ports[link.candidate.to].isProcess, !link.isKept,
      (region.stream(of: from)?.mustPlace ?? 0) == 0
    else { return nil }
    let most = max(0, link.value)
    guard !isOver else { return 0...most }
    let place = basePartOfPort[link.candidate.from.index]
    guard place >= 0, baseParts[place].cuts.isEmpty else { return nil }
    let pair = PortPair(from: link.candidate.from, to: link.candidate.to)
    let (problem, part) = base.alone(baseParts[place], without: pair)
    let without = ceiling(of: PlanChange(dropped: [pair]), [part], of: problem, asWhole: false)
    guard without.gain.isFinite else { return isOver ? 0...most : nil }
    let least = max(0, -without.gain)
    return min(least, link.value)...max(least, link.value)
  }

  private var isOver: Bool { watch.isCancelled() || watch.secondsLeft() <= 0 }
}
