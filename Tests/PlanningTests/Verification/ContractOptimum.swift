import MaterialGraph
import Planning
import Primitives
import TestSupport

/// The best plan of a tiny region, by trying every decision that the linear programs leave open.
struct ContractOptimum {
  enum Answer {
    case optimal(Double)
    case infeasible
    case unbounded
    /// Too many decisions, or a linear program that rounding spoilt.
    case unknown
  }

  let program: ContractProgram
  let objective: Objective
  /// A demand on another objective, for the best benefit among its optima.
  var floor: (objective: Objective, least: Double)?
  private let coefficients: [Double]
  private var best: Double?
  private var nodes = 0
  private var hasFailed = false
  private var isUnbounded = false

  init(
    _ program: ContractProgram, _ objective: Objective,
    floor: (objective: Objective, least: Double)? = nil
  ) {
    self.program = program
    self.objective = objective
    self.floor = floor
    coefficients = program.coefficients(objective)
  }

  /// The objective as large as possible (virgin: with its sign turned).
  mutating func solve() -> Answer {
    let chosen = program.links.map { $0.floor > 0 ? ContractProgram.Choice.yes : .open }
    search(chosen, program.plants.map { _ in .open })
    if hasFailed { return .unknown }
    if isUnbounded { return .unbounded }
    return best.map(Answer.optimal) ?? .infeasible
  }

  private mutating func search(
    _ chosen: [ContractProgram.Choice], _ built: [ContractProgram.Choice]
  ) {
    nodes += 1
    guard nodes < 4000, !hasFailed, !isUnbounded else {
      hasFailed = hasFailed || nodes >= 4000
      return
    }
    guard withinBudget(built), withinPartners(chosen) else { return }
    var linear = program.program(chosen, built)
    if let floor {
      let terms = program.coefficients(floor.objective).enumerated()
        .map { (column: $0.offset, coefficient: $0.element) }
      linear.addRow(terms, .atLeast, floor.least - program.offset(floor.objective))
    }
    switch linear.maximize(coefficients) {
    case .infeasible: return
    case .failed: hasFailed = true
    case .unbounded: settleFurther(chosen, built)
    case .optimal(let value, let point):
      let value = value + program.offset(objective) - costs(chosen, built)
      if let best, value <= best + 1e-9 * max(1, best.magnitude) { return }
      branch(value, point, chosen, built)
    }
  }

  /// What has no end while decisions are open may have one once they are taken.
  private mutating func settleFurther(
    _ chosen: [ContractProgram.Choice], _ built: [ContractProgram.Choice]
  ) {
    let limited = chosen.indices.first { index in
      chosen[index] == .open
        && [program.links[index].from, program.links[index].to].contains { partners(of: $0) != nil }
    }
    for choice in [ContractProgram.Choice.yes, .no] {
      if let plant = built.firstIndex(of: .open) {
        var next = built
        next[plant] = choice
        search(chosen, next)
      } else if let limited {
        var next = chosen
        next[limited] = choice
        search(next, built)
      } else {
        isUnbounded = true
      }
    }
  }

  private mutating func branch(
    _ value: Double, _ point: [Double], _ chosen: [ContractProgram.Choice],
    _ built: [ContractProgram.Choice]
  ) {
    if let plant = built.indices.first(where: { isUnsettled($0, point, built) }) {
      for choice in [ContractProgram.Choice.yes, .no] {
        var next = built
        next[plant] = choice
        search(chosen, next)
      }
      return
    }
    if let link = chosen.indices.first(where: { isUnsettled($0, point, chosen: chosen) }) {
      for choice in [ContractProgram.Choice.yes, .no] {
        var next = chosen
        next[link] = choice
        search(next, built)
      }
      return
    }
    best = value
  }

  // MARK: What is left open

  private func costs(
    _ chosen: [ContractProgram.Choice], _ built: [ContractProgram.Choice]
  ) -> Double {
    guard objective == .benefit else { return 0 }
    let fixed = program.region.scenario.linkFixedCost
    var sum = 0.0
    for choice in chosen where choice == .yes { sum += fixed }
    for (plant, choice) in zip(program.plants, built) where choice == .yes {
      sum += plant.annualCost
    }
    return sum
  }

  private func isUnsettled(
    _ plant: Int, _ point: [Double], _ built: [ContractProgram.Choice]
  ) -> Bool {
    let columns = program.plants[plant]
    let activity = point[columns.activity]
    guard built[plant] == .open, activity > 1e-8 else { return false }
    let process = program.region.processes[columns.id]
    if process.status == .candidate {
      if columns.annualCost != 0, objective == .benefit { return true }
      if process.buildCost > 0, program.budget != nil { return true }
    }
    return activity < process.minimumLoad * (process.capacity ?? 0) - 1e-8
  }

  private func isUnsettled(
    _ link: Int, _ point: [Double], chosen: [ContractProgram.Choice]
  ) -> Bool {
    guard chosen[link] == .open, point[link] > 1e-8 else { return false }
    if objective == .benefit, program.region.scenario.linkFixedCost != 0 { return true }
    let ends = program.links[link]
    if point[link] < ends.lot - 1e-8 { return true }
    return [ends.from, ends.to].contains { port in
      guard let most = partners(of: port) else { return false }
      let used = program.links.indices.filter {
        (program.links[$0].from == port || program.links[$0].to == port)
          && (point[$0] > 1e-8 || chosen[$0] == .yes)
      }
      return used.count > most
    }
  }

  private func partners(of port: ID<Port>) -> Int? {
    guard let most = program.region.stream(of: program.region.ports[port])?.maximumLinks else {
      return nil
    }
    let kept = program.links.count { ($0.from == port || $0.to == port) && $0.floor > 0 }
    return max(most, kept)
  }

  private func withinPartners(_ chosen: [ContractProgram.Choice]) -> Bool {
    program.region.ports.indices.allSatisfy { position in
      guard let most = partners(of: ID(position)) else { return true }
      let used = program.links.indices.count {
        chosen[$0] == .yes
          && (program.links[$0].from.index == position || program.links[$0].to.index == position)
      }
      return used <= most
    }
  }

  private func withinBudget(_ built: [ContractProgram.Choice]) -> Bool {
    guard let budget = program.budget else { return true }
    var spent = 0.0
    for (plant, choice) in zip(program.plants, built) where choice == .yes {
      let process = program.region.processes[plant.id]
      if process.status == .candidate { spent += process.buildCost }
    }
    return spent <= budget * (1 + 1e-9)
  }
}
