internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

extension ExchangeProblem {
  /// Joins the firms of which only some may come.
  func joinComers(_ sets: inout UnionFind) {
    guard !comers.isEmpty else { return }
    var anchor: Int?
    for (position, port) in region.ports.enumerated() where !linksOfPort[position].isEmpty {
      guard let firm = port.firm, comers.contains(firm) else { continue }
      if let anchor { sets.join(anchor, position) }
      anchor = anchor ?? position
    }
  }

  /// Joins what the rule that nobody may lose couples.
  func joinRestrictions(_ sets: inout UnionFind) {
    guard noFirmLoses else { return }
    let active = Set(processes)
    var anchors: [String: Int] = [:]
    for (position, port) in region.ports.enumerated() {
      if case .process(let id, _) = port.holder, !active.contains(id) { continue }
      joinOwner(region.holderKey(of: port), position, &anchors, &sets)
    }
    for process in processes {
      let node = region.ports.count + process.index
      joinOwner(region.ownerKey(of: process), node, &anchors, &sets)
    }
  }

  private func joinOwner(
    _ key: String, _ node: Int, _ anchors: inout [String: Int], _ sets: inout UnionFind
  ) {
    if let anchor = anchors[key] { sets.join(anchor, node) } else { anchors[key] = node }
  }
}

extension Region {
  /// Who owns a process: the firm's key, else the site's, else the process's.
  func ownerKey(of process: ID<Process>) -> String {
    switch processes[process].place {
    case .firm(let firm): firms[firm].key
    case .site(let site): sites[site].key
    case .nowhere: processes[process].key
    }
  }
}

extension ComponentModel {
  /// Rows that the data do not ask for: floors, links that may not all be used, nobody loses.
  mutating func addRestrictions() {
    // First, so that what is so today is looked at without the other rows.
    if problem.noFirmLoses { addShareFloors() }
    for floor in component.floors { addFloor(floor) }
    for cut in component.cuts { addCut(cut) }
    if !problem.comers.isEmpty { addComers() }
  }

  /// A firm's links carry something only where it comes; of the firms that may come only so many do.
  private mutating func addComers() {
    var decisions: [ID<Firm>: Int] = [:]
    for (place, position) in component.links.enumerated() {
      let link = problem.links[position]
      let most = (link.capacity.isFinite ? link.capacity : plentiful) / flowScale
      for end in [link.candidate.from, link.candidate.to] {
        guard let firm = problem.region.ports[end].firm, problem.comers.contains(firm) else {
          continue
        }
        let decision = decisions[firm] ?? column(upper: 1, kind: .integer)
        decisions[firm] = decision
        model.addRow(upper: 0, terms: [(linkColumns[place], 1), (decision, -most)])
      }
    }
    guard decisions.count > problem.mostComers else { return }
    model.addRow(
      upper: Double(problem.mostComers), terms: decisions.values.sorted().map { ($0, 1) })
  }

  private mutating func addFloor(_ floor: ObjectiveFloor) {
    let terms = coefficients(for: floor.objective).enumerated().filter { $0.element != 0 }
    guard let largest = terms.map(\.element.magnitude).max() else { return }
    model.addRow(
      lower: (floor.least - offset(for: floor.objective)) / largest,
      terms: terms.map { ($0.offset, $0.element / largest) })
  }

  /// One at least of these links is out of use.
  private mutating func addCut(_ cut: [Int]) {
    let members = Set(cut)
    var terms: [(column: Int, coefficient: Double)] = []
    for (place, position) in component.links.enumerated() where members.contains(position) {
      if let use = useColumns[place] { terms.append((use, 1)) }
    }
    guard terms.count == members.count else { return }
    model.addRow(upper: Double(terms.count - 1), terms: terms)
  }

  /// For each owner: half of its links' values and its processes' results are not below 0, or not
  /// below what it has today where that is less.
  private mutating func addShareFloors() {
    let today = keptAlone()
    let sums = shareTerms()
    for owner in sums.keys.sorted() {
      guard let own = sums[owner], let largest = own.values.map(\.magnitude).max(), largest > 0,
        own.values.contains(where: { $0 < 0 })
      else { continue }
      let columns = own.keys.sorted()
      var floor = 0.0
      switch today {
      case .nothing: break
      case .plan(let values):
        floor = min(0, columns.map { (own[$0] ?? 0) * values[$0] }.compensatedSum())
      case .unknown(let owners): if owners.contains(owner) { continue }
      }
      model.addRow(
        lower: floor / largest, terms: columns.map { ($0, (own[$0] ?? 0) / largest) })
    }
  }

  /// What each column brings each owner: half of a link's value to each end, in full where both are
  /// the same owner's, and processes' results.
  private func shareTerms() -> [String: [Int: Double]] {
    let region = problem.region
    var sums: [String: [Int: Double]] = [:]
    for (place, position) in component.links.enumerated() {
      for owner in owners(of: position) {
        for column in [linkColumns[place], useColumns[place]].compactMap({ $0 })
        where benefit[column] != 0 {
          sums[owner, default: [:]][column, default: 0] += benefit[column] / 2
        }
      }
    }
    for columns in processColumns {
      var own = [columns.activity]
      if let decision = columns.decision { own.append(decision) }
      for flow in columns.flows { own += [flow.market, flow.disposal].compactMap { $0 } }
      for column in own where benefit[column] != 0 {
        sums[region.ownerKey(of: columns.process), default: [:]][column, default: 0] +=
          benefit[column]
      }
    }
    return sums
  }

  private func owners(of position: Int) -> [String] {
    let candidate = problem.links[position].candidate
    return [candidate.from, candidate.to].map {
      problem.region.holderKey(of: problem.region.ports[$0])
    }
  }

  /// What is so already, without any plan.
  private enum Today {
    /// No exchange is kept.
    case nothing
    /// The values of the columns.
    case plan([Double])
    /// Kept exchanges alone are no plan: nothing is known of these owners.
    case unknown(Set<String>)
  }

  /// The plan of kept exchanges alone: they carry what is kept and nothing else does, nothing is
  /// built, nothing must be placed. What an exchange of several pairs keeps goes by those that are
  /// best for all together, so that all owners can have at once what it leaves them with.
  private func keptAlone() -> Today {
    let sums = component.keptSums.map { problem.keptSums[$0] }
    let shared = Set(sums.flatMap(\.links))
    let kept = component.links.filter { problem.links[$0].keptQuantity > 0 || shared.contains($0) }
    guard !kept.isEmpty else { return .nothing }
    var today = model(for: .benefit)
    for (place, position) in component.links.enumerated() where !shared.contains(position) {
      let amount = problem.links[position].keptQuantity / flowScale
      today.setColumnBounds(linkColumns[place], lower: amount, upper: amount)
    }
    for (row, sum) in zip(keptRows, sums) {
      let own = sum.links.map { problem.links[$0].keptQuantity }.compensatedSum()
      let members = Set(sum.links)
      let beside = sums.filter { !members.isDisjoint(with: $0.links) }.map(\.quantity).max() ?? 0
      today.setRowBounds(
        row, lower: sum.quantity / flowScale, upper: max(own, beside) / flowScale)
    }
    for columns in processColumns
    where problem.region.processes[columns.process].status == .candidate {
      today.setColumnBounds(columns.activity, lower: 0, upper: 0)
      if let decision = columns.decision { today.setColumnBounds(decision, lower: 0, upper: 0) }
    }
    for row in portRows.map(\.row) {
      today.setRowBounds(row, lower: -.infinity, upper: today.rowUpper[row])
    }
    let outcome = Solver.solve(today)
    guard outcome.termination == .optimal, let values = outcome.values else {
      return .unknown(Set(kept.flatMap(owners)))
    }
    return .plan(values)
  }
}
