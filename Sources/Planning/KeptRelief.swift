internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

/// How exchanges between firms are kept that go beyond a limit by whichever pairs they go.
///
/// What one pair keeps is known beforehand, and limits give way to it. What several pairs keep
/// together may go by any of them: limits give way only where no way to keep it obeys them all, and
/// then as little as can be, by those pairs that are worth most among the equals.
struct KeptRelief {
  private let problem: ExchangeProblem
  /// Links of kept sums, and kept links at the same streams.
  private let links: [Int]
  private let sums: [KeptSum]
  private var model = LinearModel(sense: .minimize)
  private var flows: [Int: Int] = [:]
  private var uses: [Int: Int] = [:]
  /// Columns that say how far a limit is broken, each weighed in basis units, with the links that the
  /// limit is about.
  private var breaches: [(column: Int, weight: Double, links: [Int])] = []

  private var region: Region { problem.region }

  /// What those links carry beside what each keeps for itself that go beyond a limit together; empty
  /// where all can be kept within the limits, or in no way at all.
  static func find(_ problem: ExchangeProblem, links: [Int], sums: [KeptSum]) -> [Int: Double] {
    var relief = KeptRelief(problem, links, sums)
    relief.build()
    return relief.solved()
  }

  private init(_ problem: ExchangeProblem, _ links: [Int], _ sums: [KeptSum]) {
    self.problem = problem
    self.links = links
    self.sums = sums
  }

  // MARK: The model

  private mutating func build() {
    for link in links { addLink(link) }
    for sum in sums {
      model.addRow(
        lower: sum.quantity, upper: most(of: sum),
        terms: sum.links.compactMap { flows[$0] }.map { ($0, 1) })
    }
    var ports = Set<ID<Port>>()
    for link in links {
      ports.insert(problem.links[link].candidate.from)
      ports.insert(problem.links[link].candidate.to)
    }
    for port in ports.sorted() { addPort(port) }
  }

  /// What a sum carries at most: what is kept and no more, so that nothing beside it makes good for
  /// what is kept; lots may have to be filled.
  private func most(of sum: KeptSum) -> Double {
    if sum.links.contains(where: { problem.leastLot(problem.links[$0].candidate) > 0 }) {
      return .infinity
    }
    let own = sum.links.map { problem.links[$0].keptQuantity }.compensatedSum()
    let members = Set(sum.links)
    let beside = sums.filter { !members.isDisjoint(with: $0.links) }.map(\.quantity)
    return max(own, beside.compensatedSum())
  }

  private mutating func addLink(_ position: Int) {
    let link = problem.links[position]
    let candidate = link.candidate
    let (from, to) = (region.ports[candidate.from], region.ports[candidate.to])
    var most = min(ends(from), link.ceiling)
    if candidate.ratio > 0 { most = min(most, ends(to) / candidate.ratio) }
    let flow = model.addColumn(
      lower: link.keptQuantity, upper: max(most, link.keptQuantity), objective: 0)
    flows[position] = flow
    let lot = problem.leastLot(candidate)
    let counts = [from, to].contains { region.stream(of: $0)?.maximumLinks != nil }
    guard lot > 0 || counts else { return }
    let use = model.addColumn(lower: link.keptQuantity > 0 ? 1 : 0, upper: 1, kind: .integer)
    uses[position] = use
    let bound = most.isFinite ? max(most, link.keptQuantity) : plentiful
    model.addRow(upper: 0, terms: [(flow, 1), (use, -bound)])
    if lot > 0 {
      // A lot that the two ends cannot carry is broken rather than filled.
      let missing = breach(weight: 1, of: [position])
      model.addRow(lower: 0, terms: [(flow, 1), (use, -lot), (missing, 1)])
    }
  }

  /// What a port has in all, whatever share of it substitutes may cover.
  private func ends(_ port: Port) -> Double {
    if let (id, flow) = region.process(of: port) {
      return region.processes[id].capacity.map { $0 * flow.ratio } ?? .infinity
    }
    return port.quantity.planned ?? .infinity
  }

  private var plentiful: Double {
    let kept = links.map { problem.links[$0].keptQuantity } + sums.map(\.quantity)
    return 10 * max(1, kept.compensatedSum())
  }

  /// A column that says by how much a limit is broken.
  private mutating func breach(weight: Double, of links: [Int]) -> Int {
    let column = model.addColumn(objective: weight)
    breaches.append((column, weight, links))
    return column
  }

  private mutating func addPort(_ port: ID<Port>) {
    let members = problem.linksOfPort[port.index].filter { flows[$0] != nil }
    let end = region.ports[port]
    let isOutput = end.direction == .output
    func terms(_ positions: [Int]) -> [(column: Int, coefficient: Double)] {
      positions.compactMap { position in
        flows[position].map { ($0, isOutput ? 1 : problem.links[position].candidate.ratio) }
      }
    }
    let whole = ends(end)
    if whole.isFinite { model.addRow(upper: whole, terms: terms(members)) }
    if let stream = region.stream(of: end) {
      if let most = stream.maximumLinks {
        let tooMany = breach(weight: sums.map(\.quantity).max() ?? 1, of: members)
        let counted = members.compactMap { uses[$0] }.map { (column: $0, coefficient: 1.0) }
        model.addRow(upper: Double(most), terms: counted + [(tooMany, -1)])
      }
      if !isOutput, let demand = stream.quantity.planned {
        soften(terms(members), of: members, to: demand * stream.maximumShare)
        for (rule, positions) in problem.linksByRule(members) {
          guard let share = region.rules[rule].maximumShare else { continue }
          soften(terms(positions), of: positions, to: demand * share)
        }
      }
    }
    if !isOutput { addBlends(port, members) }
  }

  private mutating func soften(
    _ terms: [(column: Int, coefficient: Double)], of links: [Int], to limit: Double
  ) {
    model.addRow(upper: limit, terms: terms + [(breach(weight: 1, of: links), -1)])
  }

  private mutating func addBlends(_ port: ID<Port>, _ members: [Int]) {
    for limit in problem.blendLimits(of: port) {
      let terms = members.compactMap { position in
        flows[position].map {
          (column: $0, coefficient: limit.excess(problem.links[position].candidate))
        }
      }
      guard let largest = terms.map(\.coefficient.magnitude).max(), largest > 0 else { continue }
      soften(
        terms.map { ($0.column, $0.coefficient / largest) }, of: members,
        to: limit.room / largest)
    }
  }

  // MARK: The answer

  /// More nodes than any real region's exchanges need; then what was found so far counts.
  private static let mostNodes = 20_000

  private func solved() -> [Int: Double] {
    var options = SolveOptions()
    options.nodeLimit = Self.mostNodes
    let least = Solver.solve(model, options: options)
    guard let values = least.values, let broken = least.objective else { return [:] }
    let size = sums.map(\.quantity).compensatedSum()
    guard broken > 1e-7 * max(1, size) else { return [:] }
    var best = model
    best.addRow(
      upper: broken + 1e-12 * max(1, size), terms: breaches.map { ($0.column, $0.weight) })
    for breach in breaches { best.setObjective(breach.column, 0) }
    for (position, column) in flows.sorted(by: { $0.key < $1.key }) {
      best.setObjective(column, -problem.links[position].candidate.unitValue.total)
    }
    options.startValues = values
    let second = Solver.solve(best, options: options)
    let chosen = second.termination == .optimal ? second.values ?? values : values
    return pinned(chosen, size: size)
  }

  /// What the links at broken limits carry for the sums; what fills a lot beyond that is not kept.
  private func pinned(_ chosen: [Double], size: Double) -> [Int: Double] {
    var share = [Int: Double]()
    for sum in sums {
      let carried = sum.links.map { chosen[flows[$0] ?? 0] }.compensatedSum()
      guard carried > 0 else { continue }
      for link in sum.links { share[link] = max(share[link] ?? 0, min(1, sum.quantity / carried)) }
    }
    var pinned: [Int: Double] = [:]
    for breach in breaches where chosen[breach.column] * breach.weight > 1e-7 * max(1, size) {
      for link in breach.links {
        guard let column = flows[link], let share = share[link] else { continue }
        let amount = chosen[column] * share - problem.links[link].keptQuantity
        if amount > 1e-9 * max(1, size) { pinned[link] = amount }
      }
    }
    return pinned
  }
}

extension ExchangeProblem {
  /// Groups of kept sums that share streams, each with all kept links at these streams.
  func groupsOfKeptSums() -> [(links: [Int], sums: [KeptSum])] {
    let held = links.indices.filter { links[$0].keptQuantity > 0 }
    var sets = UnionFind(count: region.ports.count)
    func join(_ positions: [Int]) {
      guard let first = positions.first else { return }
      let anchor = links[first].candidate.from.index
      for position in positions {
        sets.join(anchor, links[position].candidate.from.index)
        sets.join(anchor, links[position].candidate.to.index)
      }
    }
    for sum in keptSums { join(sum.links) }
    for position in held { join([position]) }
    var positions: [Int: Int] = [:]
    var groups: [(links: Set<Int>, sums: [KeptSum])] = []
    for sum in keptSums {
      guard let first = sum.links.first else { continue }
      let root = sets.find(links[first].candidate.from.index)
      let group = positions[root] ?? groups.count
      if group == groups.count { groups.append(([], [])) }
      positions[root] = group
      groups[group].links.formUnion(sum.links)
      groups[group].sums.append(sum)
    }
    for position in held {
      if let group = positions[sets.find(links[position].candidate.from.index)] {
        groups[group].links.insert(position)
      }
    }
    return groups.map { ($0.links.sorted(), $0.sums) }
  }

  /// Whether any limit but the streams' own quantities could stand in the way of these links.
  func hasLimits(_ positions: [Int]) -> Bool {
    positions.contains { position in
      let candidate = links[position].candidate
      if leastLot(candidate) > 0 { return true }
      for end in [candidate.from, candidate.to] {
        guard let stream = region.stream(of: region.ports[end]) else { continue }
        if stream.maximumLinks != nil || stream.maximumShare < 1 { return true }
      }
      if case .rule(let rule) = candidate.route, region.rules[rule].maximumShare != nil {
        return true
      }
      return blendLimits(of: candidate.to).contains { $0.excess(candidate) > 0 }
    }
  }

  /// Links by the rule that they go by, by rule.
  func linksByRule(_ positions: [Int]) -> [(rule: ID<SubstitutionRule>, links: [Int])] {
    var byRule: [ID<SubstitutionRule>: [Int]] = [:]
    for position in positions {
      if case .rule(let rule) = links[position].candidate.route {
        byRule[rule, default: []].append(position)
      }
    }
    return byRule.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
