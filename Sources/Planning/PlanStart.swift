internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

/// What links carry and how processes run in a plan, as the point where the search for another one
/// may begin.
struct PlanStart: Sendable {
  private var flows: [PortPair: Double] = [:]
  private var runs: [ID<Process>: ProcessAnswer] = [:]

  /// Takes the answer for a part of a problem, in place of what is known of its links and processes.
  mutating func add(_ part: Component, _ answer: PartAnswer, of problem: ExchangeProblem) {
    for (position, flow) in zip(part.links, answer.flows) {
      let candidate = problem.links[position].candidate
      flows[PortPair(from: candidate.from, to: candidate.to)] =
        flow > Tolerance.flowInUse ? flow : nil
    }
    for run in answer.processes {
      runs[run.process] = run.activity > Tolerance.flowInUse || run.isBuilt ? run : nil
    }
  }

  /// Leaves a process out, and the links that it has.
  mutating func leave(_ process: ID<Process>, in region: Region) {
    runs[process] = nil
    func isOwn(_ port: ID<Port>) -> Bool {
      if case .process(process, _) = region.ports[port].holder { true } else { false }
    }
    flows = flows.filter { !isOwn($0.key.from) && !isOwn($0.key.to) }
  }

  /// What a link carries, in the output's basis.
  func flow(of candidate: Candidate) -> Double {
    flows[PortPair(from: candidate.from, to: candidate.to)] ?? 0
  }

  /// How a process runs; nil: not at all.
  func run(of process: ID<Process>) -> ProcessAnswer? { runs[process] }
}

extension ComponentModel {
  /// The values of the columns at which links and processes do what they do in another plan. The
  /// engine itself looks whether that is a plan here.
  func point(_ start: PlanStart) -> [Double] {
    var values = model.columnLower.map { max(0, $0) }
    for (place, position) in component.links.enumerated() {
      let flow = start.flow(of: problem.links[position].candidate)
      guard flow > 0 else { continue }
      values[linkColumns[place]] = flow / flowScale
      if let use = useColumns[place] { values[use] = 1 }
    }
    for columns in processColumns {
      guard let run = start.run(of: columns.process) else { continue }
      values[columns.activity] = run.activity / flowScale
      if let decision = columns.decision { values[decision] = run.isBuilt ? 1 : 0 }
      for (index, flow) in columns.flows.enumerated() where index < run.market.count {
        if let market = flow.market { values[market] = run.market[index] / flowScale }
        if let disposal = flow.disposal { values[disposal] = run.disposal[index] / flowScale }
      }
    }
    return values
  }
}
