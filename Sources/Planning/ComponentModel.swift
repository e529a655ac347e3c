internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

/// One part of the problem as a linear model, with what each column stands for.
///
/// Flows are counted in `flowScale` basis units, so that parts with tonnes and parts with millions
/// of tonnes look alike to the engine. All money and flow figures leave through `solution(from:)`.
struct ComponentModel {
  /// The columns of one flow of a process.
  struct FlowColumns {
    let port: ID<Port>
    let flow: ProcessFlow
    var market: Int?
    var disposal: Int?
  }

  /// The columns of one process.
  struct ProcessColumns {
    let process: ID<Process>
    let activity: Int
    var decision: Int?
    var flows: [FlowColumns]
  }

  let problem: ExchangeProblem
  let component: Component
  let flowScale: Double
  var model: LinearModel
  private(set) var linkColumns: [Int] = []
  private(set) var useColumns: [Int?] = []
  private(set) var processColumns: [ProcessColumns] = []
  /// The rows that exchanges between firms keep.
  private(set) var keptRows: [Int] = []
  /// The rows that bound what streams give and take, by port.
  private(set) var portRows: [(port: ID<Port>, row: Int)] = []
  /// The rows that balance what processes take and give, by port.
  private(set) var balanceRows: [(port: ID<Port>, row: Int)] = []
  /// Money by objective: coefficients of every column, and what is there whatever is done.
  private(set) var benefit: [Double] = []
  private(set) var diversion: [Double] = []
  private(set) var virgin: [Double] = []
  private(set) var carbon: [Double] = []
  private(set) var virginOffset = 0.0
  private var linkPositions: [Int: Int] = [:]
  /// What stands in for a bound that the data do not give, in model units.
  private let standIn: Double
  /// Columns that such a bound holds, where a decision needs one.
  private var heldColumns: [(column: Int, bound: Double)] = []
  /// Whether each demand of the region stands once: bounds that only follow from others are left
  /// out, and `reasons` is kept.
  private let isPlain: Bool
  /// What each side of the model is there for, where the model is plain; sides without a reason
  /// are the meaning of the columns.
  private(set) var reasons: [(why: Requirement, side: ModelSide)] = []

  private var region: Region { problem.region }

  init(
    problem: ExchangeProblem, component: Component, standIn: Double = 1e6, isPlain: Bool = false
  ) {
    self.problem = problem
    self.isPlain = isPlain
    self.component = component
    self.standIn = standIn
    flowScale = Self.scale(problem, component)
    model = LinearModel(sense: .maximize)
    addLinks()
    addProcesses()
    for port in component.ports { addPortRows(port) }
    for sum in component.keptSums { addKeptSum(problem.keptSums[sum]) }
    addSiteLimits()
    addBudget()
    addRestrictions()
  }

  /// A power of ten near a thousandth of the largest quantity that is here: firms that may come offer
  /// millions of tonnes of things that nobody takes.
  private static func scale(_ problem: ExchangeProblem, _ component: Component) -> Double {
    func isHere(_ port: ID<Port>) -> Bool {
      problem.comers.isEmpty
        || !(problem.region.ports[port].firm.map { problem.comers.contains($0) } ?? false)
    }
    var largest = 0.0
    for position in component.links {
      let link = problem.links[position]
      guard link.capacity.isFinite, isHere(link.candidate.from) || isHere(link.candidate.to) else {
        continue
      }
      largest = max(largest, link.capacity)
    }
    for port in component.ports where isHere(port) {
      largest = max(largest, problem.region.ports[port].quantity.planned ?? 0)
    }
    for process in component.processes {
      largest = max(largest, problem.region.processes[process].capacity ?? 0)
    }
    var scale = 1.0
    while largest / scale > 2e3 { scale *= 10 }
    while largest > 0, largest / scale < 2 { scale /= 10 }
    return scale
  }

  /// Money that is worth nothing and everything else of a column, in model units.
  mutating func column(
    lower: Double = 0, upper: Double = .infinity, kind: LinearModel.ColumnKind = .continuous,
    benefit: Double = 0, diversion: Double = 0, virgin: Double = 0, carbon: Double = 0
  ) -> Int {
    let index = model.addColumn(lower: lower, upper: upper, objective: 0, kind: kind)
    self.benefit.append(benefit)
    self.diversion.append(diversion)
    self.virgin.append(virgin)
    self.carbon.append(carbon)
    return index
  }

  private mutating func note(_ why: Requirement, _ side: ModelSide) {
    if isPlain { reasons.append((why, side)) }
  }

  // MARK: Links

  /// What the kept links of a port carry, each times `coefficient`, in model units.
  private func kept(_ positions: [Int], _ coefficient: (PlanLink) -> Double) -> Double {
    var sum = 0.0
    for position in positions where problem.links[position].keptQuantity > 0 {
      let link = problem.links[position]
      sum += link.keptQuantity * coefficient(link)
    }
    return sum / flowScale
  }

  private mutating func addLinks() {
    for position in component.links {
      let link = problem.links[position]
      let candidate = link.candidate
      let output = region.ports[candidate.from]
      let input = region.ports[candidate.to]
      linkPositions[position] = linkColumns.count
      let weight = output.material.single.map { region.materials[$0].blendWeight } ?? 1
      let inputWeight = input.material.single.map { region.materials[$0].blendWeight } ?? 1
      let isDiverted = !output.isProcess && output.costToday.value >= 0
      let replacesVirgin = !input.isProcess && !input.quantity.isUnknown
      // A link whose least lot is more than it can carry does not exist, unless it is kept.
      let canBeUsed =
        link.lot <= link.capacity * (1 + 1e-9) || link.keptQuantity > 0 || isPlain
      let most = isPlain ? link.ceiling : link.capacity
      linkColumns.append(
        column(
          lower: link.keptQuantity / flowScale,
          upper: canBeUsed ? max(most, link.keptQuantity) / flowScale : 0,
          benefit: candidate.unitValue.total * flowScale,
          diversion: isDiverted ? weight * flowScale : 0,
          virgin: replacesVirgin ? -candidate.ratio * inputWeight * flowScale : 0,
          carbon: candidate.unitValue.co2e * flowScale))
      useColumns.append(canBeUsed ? addUse(of: position) : nil)
      noteKept(position)
    }
  }

  private mutating func noteKept(_ position: Int) {
    guard isPlain, problem.links[position].keptQuantity > 0,
      let exchange = problem.keptExchange(of: position), let flow = linkColumns.last
    else { return }
    note(.kept(exchange: exchange), .columnLower(flow))
    if let use = useColumns.last ?? nil { note(.kept(exchange: exchange), .columnLower(use)) }
  }

  /// More than anything in the part can carry, in basis units.
  var plentiful: Double {
    var sum = 0.0
    for port in component.ports { sum += region.ports[port].quantity.planned ?? 0 }
    for process in component.processes { sum += region.processes[process].capacity ?? 0 }
    for link in component.links { sum += problem.links[link].keptQuantity }
    return 10 * max(sum, flowScale)
  }

  /// The binary that says whether a link is in use, where something hangs on that.
  private mutating func addUse(of position: Int) -> Int? {
    let link = problem.links[position]
    let counted =
      problem.partnerLimit(of: link.candidate.from) != nil
      || problem.partnerLimit(of: link.candidate.to) != nil
      || component.cuts.contains { $0.contains(position) }
    let cost = region.scenario.linkFixedCost
    guard cost != 0 || link.lot > 0 || counted else { return nil }
    let flow = linkColumns[linkColumns.count - 1]
    let most = isPlain ? plentiful : max(finite(link.capacity), link.keptQuantity)
    let use = column(
      lower: link.keptQuantity > 0 ? 1 : 0, upper: 1, kind: .integer, benefit: -cost)
    if !link.capacity.isFinite, !isPlain { heldColumns.append((flow, most / flowScale)) }
    model.addRow(upper: 0, terms: [(flow, 1), (use, -most / flowScale)])
    if link.lot > 0 {
      let row = model.addRow(lower: 0, terms: [(flow, 1), (use, -link.lot / flowScale)])
      note(.lot(from: link.candidate.from, to: link.candidate.to), .rowLower(row))
    }
    return use
  }

  /// A bound that stands in where nothing in the data bounds a flow.
  private func finite(_ bound: Double) -> Double { bound.isFinite ? bound : standIn * flowScale }

  /// Whether something runs up against a bound that only stands in for none.
  func leansOnStandIn(_ values: [Double]) -> Bool {
    heldColumns.contains { values[$0.column] >= $0.bound * (1 - 1e-6) }
  }

  // MARK: Processes

  private mutating func addProcesses() {
    for id in component.processes {
      let process = region.processes[id]
      let isCandidate = process.status == .candidate
      let activity = column(
        upper: (process.capacity ?? .infinity) / flowScale,
        benefit: -process.variableCost * flowScale)
      if process.capacity != nil { note(.capacity(id), .columnUpper(activity)) }
      var columns = ProcessColumns(process: id, activity: activity, decision: nil, flows: [])
      let annual = isCandidate ? region.annualCost(of: process) : 0
      if (isCandidate && (annual != 0 || process.buildCost != 0)) || process.minimumLoad > 0 {
        columns.decision = addDecision(id, activity: activity, annualCost: annual)
      }
      for (index, flow) in process.flows.enumerated() {
        let side = flow.direction == .input ? "in" : "out"
        let key = "\(process.key)/\(side)/\(region.materials[flow.material].key)"
        guard let port = region.port(key), region.ports[port].holder == .process(id, flow: index)
        else { continue }
        columns.flows.append(addFlow(flow, port: port))
      }
      processColumns.append(columns)
      for flow in columns.flows { addBalance(flow, activity: activity) }
    }
  }

  private mutating func addDecision(
    _ id: ID<Process>, activity: Int, annualCost: Double
  ) -> Int {
    let process = region.processes[id]
    let decision = column(upper: 1, kind: .integer, benefit: -annualCost)
    let most = finite(process.capacity ?? .infinity) / flowScale
    if process.capacity == nil { heldColumns.append((activity, most)) }
    let row = model.addRow(upper: 0, terms: [(activity, 1), (decision, -most)])
    if process.capacity != nil { note(.capacity(id), .rowUpper(row)) }
    if process.minimumLoad > 0, process.capacity != nil {
      let row = model.addRow(
        lower: 0, terms: [(activity, 1), (decision, -most * process.minimumLoad)])
      note(.minimumLoad(id), .rowLower(row))
    }
    return decision
  }

  private mutating func addFlow(_ flow: ProcessFlow, port: ID<Port>) -> FlowColumns {
    var columns = FlowColumns(port: port, flow: flow, market: nil, disposal: nil)
    let weight = region.materials[flow.material].blendWeight
    switch flow.direction {
    case .input:
      if let price = flow.marketPrice {
        columns.market = column(benefit: -price * flowScale, virgin: weight * flowScale)
      }
    case .output:
      if let price = flow.marketPrice { columns.market = column(benefit: price * flowScale) }
      let cost = (flow.disposalCost?.value ?? 0) + region.disposalTax(on: region.ports[port])
      columns.disposal = column(benefit: -cost * flowScale, diversion: -weight * flowScale)
    }
    return columns
  }

  /// What a process takes in or gives out, ratio · activity, goes over links, market or disposal.
  private mutating func addBalance(_ columns: FlowColumns, activity: Int) {
    var terms: [(column: Int, coefficient: Double)] = [(activity, columns.flow.ratio)]
    for position in problem.linksOfPort[columns.port.index] {
      guard let place = linkPositions[position] else { continue }
      let ratio =
        columns.flow.direction == .input ? problem.links[position].candidate.ratio : 1
      terms.append((linkColumns[place], -ratio))
    }
    if let market = columns.market { terms.append((market, -1)) }
    if let disposal = columns.disposal { terms.append((disposal, -1)) }
    balanceRows.append((columns.port, model.rowCount))
    model.addRow(lower: 0, upper: 0, terms: terms)
    if columns.flow.direction == .input {
      addBlendRows(columns.port)
    }
  }

  // MARK: Streams

  private mutating func addPortRows(_ port: ID<Port>) {
    guard let stream = region.stream(of: region.ports[port]) else { return }
    let positions = problem.linksOfPort[port.index]
    let known = stream.quantity.planned
    if let limit = problem.partnerLimit(of: port) {
      let uses = positions.compactMap { linkPositions[$0].flatMap { useColumns[$0] } }
      let row = model.addRow(upper: Double(limit), terms: uses.map { ($0, 1) })
      note(.partners(port), .rowUpper(row))
    }
    switch stream.direction {
    case .output:
      guard let supply = known else { return }
      portRows.append((port, model.rowCount))
      let row = model.addRow(
        lower: component.isReleased ? 0 : supply * stream.mustPlace / flowScale,
        upper: supply / flowScale,
        terms: flows(positions) { _ in 1 })
      if stream.mustPlace > 0, supply > 0 { note(.mustPlace(port), .rowLower(row)) }
      note(.available(port), .rowUpper(row))
    case .input:
      if let demand = known {
        let weight = stream.material.single.map { region.materials[$0].blendWeight } ?? 1
        virginOffset += demand * weight
        if !positions.isEmpty {
          let share = demand * stream.maximumShare / flowScale
          portRows.append((port, model.rowCount))
          let row = model.addRow(
            upper: max(share, min(demand / flowScale, kept(positions) { $0.candidate.ratio })),
            terms: flows(positions) { $0.candidate.ratio })
          note(.accepts(port), .rowUpper(row))
        }
        addRuleShares(port, positions, demand: demand)
      }
      addBlendRows(port)
    }
  }

  private func flows(
    _ positions: [Int], _ coefficient: (PlanLink) -> Double
  ) -> [(column: Int, coefficient: Double)] {
    positions.compactMap { position in
      linkPositions[position].map { (linkColumns[$0], coefficient(problem.links[position])) }
    }
  }

  private mutating func addRuleShares(_ port: ID<Port>, _ positions: [Int], demand: Double) {
    for (rule, members) in problem.linksByRule(positions) {
      guard members.count > 1 || isPlain, let share = region.rules[rule].maximumShare
      else { continue }  // A single link is bounded by its capacity already.
      let row = model.addRow(
        upper: max(demand * share / flowScale, kept(members) { $0.candidate.ratio }),
        terms: flows(members) { $0.candidate.ratio })
      note(.ruleShare(port, rule), .rowUpper(row))
    }
  }

  /// For each limited property that mixes: Σ q·c + v·t ≤ limit · (Σ q + v), weighed in tonnes.
  private mutating func addBlendRows(_ port: ID<Port>) {
    let positions = problem.linksOfPort[port.index]
    guard !positions.isEmpty else { return }
    for limit in problem.blendLimits(of: port) {
      var terms: [(column: Int, coefficient: Double)] = []
      var keptExcess = 0.0
      for position in positions {
        guard let place = linkPositions[position] else { continue }
        let coefficient = limit.excess(problem.links[position].candidate)
        if coefficient != 0 { terms.append((linkColumns[place], coefficient)) }
        keptExcess += coefficient * problem.links[position].keptQuantity / flowScale
      }
      // Where kept links alone break the limit, nothing may make it worse.
      let room = max(limit.room / flowScale, keptExcess)
      guard let largest = terms.map(\.coefficient.magnitude).max(), largest > 0 else { continue }
      let row = model.addRow(
        upper: room / largest, terms: terms.map { ($0.column, $0.coefficient / largest) })
      note(.blend(port, property: limit.property), .rowUpper(row))
    }
  }

  // MARK: What couples

  private mutating func addKeptSum(_ sum: KeptSum) {
    keptRows.append(model.rowCount)
    let row = model.addRow(
      lower: sum.quantity / flowScale, terms: flows(sum.links) { _ in 1 })
    note(.kept(exchange: sum.exchange), .rowLower(row))
  }

  private mutating func addSiteLimits() {
    var bySite: [ID<Site>: [Int]] = [:]
    for columns in processColumns {
      if case .site(let site) = region.processes[columns.process].place {
        bySite[site, default: []].append(columns.activity)
      }
    }
    for site in bySite.keys.sorted() {
      guard let limit = region.sites[site].capacityLimit, let activities = bySite[site] else {
        continue
      }
      let row = model.addRow(upper: limit / flowScale, terms: activities.map { ($0, 1) })
      note(.siteLimit(site), .rowUpper(row))
    }
  }

  private mutating func addBudget() {
    guard let budget = problem.budget else { return }
    let terms = processColumns.compactMap { columns -> (column: Int, coefficient: Double)? in
      let process = region.processes[columns.process]
      guard process.status == .candidate, let decision = columns.decision,
        process.buildCost > 0
      else { return nil }
      return (decision, process.buildCost)
    }
    guard let largest = terms.map(\.coefficient).max() else { return }
    let row = model.addRow(
      upper: budget / largest, terms: terms.map { ($0.column, $0.coefficient / largest) })
    note(.budget, .rowUpper(row))
  }
}
