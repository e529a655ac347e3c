import MaterialGraph
import Planning
import Primitives
import TestSupport

/// What a plan may be, written down from the definition of a plan: a linear program for each set of
/// decisions, with every decision tried. It shares nothing with the planner's models and engines.
struct ContractProgram {
  /// A link with what it takes to decide on it.
  struct Link {
    let from: ID<Port>
    let to: ID<Port>
    let terms: LinkLaw.Terms
    let worth: LinkWorth
    let floor: Double
    /// What exchanges keep where neither end says how much there is; else infinity.
    var ceiling = Double.infinity
    /// The least quantity when in use.
    var lot = 0.0
  }

  /// The columns of a process.
  struct Plant {
    let id: ID<Process>
    let activity: Int
    /// By flow: the column of market and of disposal.
    var market: [Int?] = []
    var disposal: [Int?] = []
    let annualCost: Double
  }

  /// What is settled about a link or a plant.
  enum Choice {
    case open
    case yes
    case no
  }

  let region: Region
  let law: LinkLaw
  let invests: Bool
  let budget: Double?
  private(set) var links: [Link] = []
  private(set) var plants: [Plant] = []
  private(set) var columns = 0

  init(_ region: Region, _ request: PlanRequest) {
    self.region = region
    law = LinkLaw(region: region)
    invests = request.invests
    budget = request.budget ?? region.scenario.investmentBudget
    for (giver, output) in region.ports.enumerated() where takesPart(output) {
      for (taker, input) in region.ports.enumerated() where takesPart(input) {
        guard case .allowed(let terms) = law.standing(from: output, to: input) else { continue }
        var link = Link(
          from: ID(giver), to: ID(taker), terms: terms,
          worth: LinkWorth(from: output, to: input, terms, law),
          floor: law.floor(from: output, to: input))
        settle(&link)
        links.append(link)
      }
    }
    columns = links.count
    for (position, process) in region.processes.enumerated() where mayRun(process) {
      addPlant(ID(position), process)
    }
  }

  /// Whether a process stands or may be built.
  private func mayRun(_ process: Process) -> Bool {
    if process.status == .existing { return true }
    if !invests || region.scenario.forbidden.contains(process.technology) { return false }
    guard case .site(let site) = process.place else { return true }
    let names = [process.technology] + process.flows.map { region.materials[$0.material].key }
    return !names.contains { region.sites[site].forbidden.contains($0) }
  }

  private func takesPart(_ port: Port) -> Bool {
    guard case .process(let id, _) = port.holder else { return true }
    return mayRun(region.processes[id])
  }

  private func settle(_ link: inout Link) {
    let output = region.ports[link.from]
    let input = region.ports[link.to]
    let ratio = link.terms.ratio
    if !output.isProcess, !input.isProcess, output.quantity.isUnknown, input.quantity.isUnknown {
      link.ceiling = region.exchanges.filter { exchange in
        exchange.status.isKept
          && exchange.pairs.contains {
            region.port(of: $0.from) == link.from && region.port(of: $0.to) == link.to
          }
      }.compactMap(\.quantity.planned).compensatedSum()
    }
    var lot = max(region.scenario.minimumLot, region.stream(of: output)?.minimumLot ?? 0)
    var most = output.quantity.planned ?? .infinity
    if let taker = region.stream(of: input) {
      lot = max(lot, taker.minimumLot / ratio)
      if let demand = taker.quantity.planned {
        let share = link.terms.rule.flatMap { region.rules[$0].maximumShare } ?? 1
        most = min(most, min(share, taker.maximumShare) * demand / ratio)
      }
    }
    let cannotCarryLot = lot > min(most, link.ceiling) * (1 + 1e-9)
    link.lot = link.floor > 0 && cannotCarryLot ? min(lot, link.floor) : lot
  }

  private mutating func addPlant(_ id: ID<Process>, _ process: Process) {
    func column() -> Int {
      columns += 1
      return columns - 1
    }
    var plant = Plant(
      id: id, activity: column(),
      annualCost: process.status == .candidate ? annualCost(process) : 0)
    for flow in process.flows {
      plant.market.append(flow.marketPrice == nil ? nil : column())
      plant.disposal.append(flow.direction == .output ? column() : nil)
    }
    plants.append(plant)
  }

  private func annualCost(_ process: Process) -> Double {
    func annuity(_ rate: Double) -> Double {
      guard rate > 0 else { return 1 / process.lifetimeYears }
      // Σ (1 + r)^-k is summed by its closed form, through logarithms of the test's own.
      return rate / (1 - ElementaryFunctions.power(1 + rate, -process.lifetimeYears))
    }
    var cost = process.buildCost
    var rate = annuity(region.scenario.discountRate)
    for policy in region.scenario.policies
    where policy.appliesTo == "all" || policy.appliesTo == process.technology {
      if policy.kind == .investmentGrant { cost *= 1 - policy.amount }
      if policy.kind == .loan {
        rate = policy.loanShare * annuity(policy.loanRate) + (1 - policy.loanShare) * rate
      }
    }
    return cost * rate + process.fixedCost
  }

  // MARK: The linear program of a set of decisions

  /// Rows for these decisions; what is open is free of lots and costs.
  func program(_ chosen: [Choice], _ built: [Choice]) -> DenseSimplex {
    var program = DenseSimplex(columns: columns)
    for (index, link) in links.enumerated() {
      switch chosen[index] {
      case .no: program.addRow([(index, 1)], .atMost, 0)
      case .yes where link.lot > 0: program.addRow([(index, 1)], .atLeast, link.lot)
      case .yes, .open: break
      }
      if link.floor > 0 { program.addRow([(index, 1)], .atLeast, link.floor) }
      if link.ceiling.isFinite { program.addRow([(index, 1)], .atMost, link.ceiling) }
    }
    for position in region.ports.indices { addPortRows(position, &program) }
    addKeptRows(&program)
    for (index, plant) in plants.enumerated() { addRows(plant, built[index], &program) }
    for (position, site) in region.sites.enumerated() {
      guard let limit = site.capacityLimit else { continue }
      let there = plants.filter { region.processes[$0.id].place == .site(ID(position)) }
      program.addRow(there.map { ($0.activity, 1) }, .atMost, limit)
    }
    return program
  }

  private func links(of position: Int) -> [Int] {
    links.indices.filter { links[$0].from.index == position || links[$0].to.index == position }
  }

  private func addPortRows(_ position: Int, _ program: inout DenseSimplex) {
    let port = region.ports[position]
    let mine = links(of: position)
    guard let stream = region.stream(of: port) else {
      if port.direction == .input { addBlendRows(port, mine, demand: nil, &program) }
      return
    }
    if let known = stream.quantity.planned, law.isPlanned(port) {
      switch stream.direction {
      case .output:
        let all = mine.map { ($0, 1.0) }
        program.addRow(all, .atMost, known)
        if stream.mustPlace * known > 0 {
          program.addRow(all, .atLeast, stream.mustPlace * known)
        }
      case .input:
        addShareRow(mine, stream.maximumShare * known, &program)
        program.addRow(mine.map { ($0, links[$0].terms.ratio) }, .atMost, known)
        for rule in Set(mine.compactMap { links[$0].terms.rule }) {
          guard let share = region.rules[rule].maximumShare else { continue }
          addShareRow(mine.filter { links[$0].terms.rule == rule }, share * known, &program)
        }
      }
    }
    if stream.direction == .input {
      addBlendRows(port, mine, demand: stream.quantity.planned, &program)
    }
  }

  private func addShareRow(_ mine: [Int], _ most: Double, _ program: inout DenseSimplex) {
    let kept = mine.reduce(0) { $0 + links[$1].floor * links[$1].terms.ratio }
    program.addRow(mine.map { ($0, links[$0].terms.ratio) }, .atMost, max(most, kept))
  }

  /// Σ q·(c − limit) + v·(t − limit) ≤ 0 in tonnes, v = quantity − Σ ratio·q.
  private func addBlendRows(
    _ port: Port, _ mine: [Int], demand: Double?, _ program: inout DenseSimplex
  ) {
    guard let asked = port.material.single else { return }
    let own = LinkWorth.weight(region.materials[asked])
    for term in port.quality.terms where law.mixes(term.key) {
      for (limit, sign) in [(term.upper, 1.0), (term.lower, -1.0)] {
        guard let limit else { continue }
        let today = region.stream(of: port)?.qualityToday[term.key]?
          .converted(to: term.kind, density: region.materials[asked].density)?.planned
        let beyondToday = demand == nil ? 0 : own * sign * ((today ?? limit) - limit)
        let terms = mine.map { index -> (column: Int, coefficient: Double) in
          let output = region.ports[links[index].from]
          let density = output.material.single.flatMap { region.materials[$0].density }
          let stated = output.quality[term.key]?.converted(to: term.kind, density: density)
          let beyond =
            LinkWorth.weight(output, region) * sign * ((stated?.planned ?? limit) - limit)
          return (index, beyond - links[index].terms.ratio * beyondToday)
        }
        let kept = terms.reduce(0) { $0 + $1.coefficient * links[$1.column].floor }
        program.addRow(terms, .atMost, max(-(demand ?? 0) * beyondToday, kept))
      }
    }
  }

  private func addKeptRows(_ program: inout DenseSimplex) {
    for exchange in region.exchanges where exchange.status.isKept {
      guard let needed = exchange.quantity.planned, needed > 0 else { continue }
      let planned = exchange.pairs.filter {
        law.isPlanned(region.ports[region.port(of: $0.from)])
          && law.isPlanned(region.ports[region.port(of: $0.to)])
      }
      guard !planned.isEmpty else { continue }
      let mine = links.indices.filter { index in
        planned.contains {
          region.port(of: $0.from) == links[index].from && region.port(of: $0.to) == links[index].to
        }
      }
      program.addRow(mine.map { ($0, 1) }, .atLeast, needed)
    }
  }

  private func addRows(_ plant: Plant, _ choice: Choice, _ program: inout DenseSimplex) {
    let process = region.processes[plant.id]
    if choice == .no { program.addRow([(plant.activity, 1)], .atMost, 0) }
    if let capacity = process.capacity {
      program.addRow([(plant.activity, 1)], .atMost, capacity)
      if choice == .yes {
        program.addRow([(plant.activity, 1)], .atLeast, process.minimumLoad * capacity)
      }
    }
    for (number, flow) in process.flows.enumerated() {
      let mine = links.indices.filter { index in
        let end = flow.direction == .input ? links[index].to : links[index].from
        return region.ports[end].holder == .process(plant.id, flow: number)
      }
      var terms: [(column: Int, coefficient: Double)] = [(plant.activity, -flow.ratio)]
      terms += mine.map { ($0, flow.direction == .input ? links[$0].terms.ratio : 1) }
      terms += [plant.market[number], plant.disposal[number]].compactMap { $0.map { ($0, 1) } }
      program.addRow(terms, .equal, 0)
    }
  }

  // MARK: Objectives

  /// What each column adds to an objective that is to be as large as possible, without decisions.
  func coefficients(_ objective: Objective) -> [Double] {
    var result = [Double](repeating: 0, count: columns)
    for (index, link) in links.enumerated() {
      let output = region.ports[link.from]
      let input = region.ports[link.to]
      switch objective {
      case .benefit: result[index] = link.worth.value
      case .carbon: result[index] = link.worth.co2e
      case .diversion:
        if !output.isProcess, output.costToday.value >= 0 {
          result[index] = LinkWorth.weight(output, region)
        }
      case .virgin:
        if !input.isProcess, !input.quantity.isUnknown {
          result[index] = link.terms.ratio * LinkWorth.weight(input, region)
        }
      }
    }
    for plant in plants { add(plant, objective, &result) }
    return result
  }

  private func add(_ plant: Plant, _ objective: Objective, _ result: inout [Double]) {
    let process = region.processes[plant.id]
    if objective == .benefit { result[plant.activity] = -process.variableCost }
    for (number, flow) in process.flows.enumerated() {
      let weight = LinkWorth.weight(region.materials[flow.material])
      if let column = plant.market[number], let price = flow.marketPrice {
        switch (objective, flow.direction) {
        case (.benefit, .input): result[column] = -price
        case (.benefit, .output): result[column] = price
        case (.virgin, .input): result[column] = -weight
        default: break
        }
      }
      guard let column = plant.disposal[number] else { continue }
      if objective == .diversion { result[column] = -weight }
      if objective == .benefit {
        let classes = region.lineage(of: flow.material).map { region.materials[$0].key }
        let isHazardous = region.materials[flow.material].isHazardousByDefault
        let tax = region.scenario.policies.filter { policy in
          (policy.kind == .tax || policy.kind == .disposalFee)
            && (policy.appliesTo == "all" || classes.contains(policy.appliesTo)
              || (policy.appliesTo == "hazardous" && isHazardous))
        }.map(\.amount).reduce(0, +)
        result[column] = -(flow.disposalCost?.value ?? 0) - tax
      }
    }
  }

  /// What the objective is where nothing is done.
  func offset(_ objective: Objective) -> Double {
    guard objective == .virgin else { return 0 }
    return -region.ports.filter {
      $0.direction == .input && !$0.isProcess && law.isPlanned($0)
    }.map { ($0.quantity.planned ?? 0) * LinkWorth.weight($0, region) }.compensatedSum()
  }
}
