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

  /// The least share that the rule "nobody loses" leaves an owner: 0, or what its kept pairs of
  /// streams cost it when they carry just what is kept.
  func shareFloor(ofKeptLosses losses: Double) -> Double { min(0, losses) }
}

extension ComponentModel {
  /// Rows that the data do not ask for: floors, links that may not all be used, nobody loses.
  mutating func addRestrictions() {
    for floor in component.floors { addFloor(floor) }
    for cut in component.cuts { addCut(cut) }
    if problem.noFirmLoses { addShareFloors() }
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

  /// For each owner: half of its links' values and its processes' results are not below the floor.
  private mutating func addShareFloors() {
    let region = problem.region
    var terms: [String: [(column: Int, coefficient: Double)]] = [:]
    var keptLosses: [String: Double] = [:]
    for (place, position) in component.links.enumerated() {
      let link = problem.links[position]
      let kept =
        link.keptQuantity * link.candidate.unitValue.total - region.scenario.linkFixedCost
      for end in [link.candidate.from, link.candidate.to] {
        let owner = region.holderKey(of: region.ports[end])
        for column in [linkColumns[place], useColumns[place]].compactMap({ $0 })
        where benefit[column] != 0 {
          terms[owner, default: []].append((column, benefit[column] / 2))
        }
        if link.keptQuantity > 0 { keptLosses[owner, default: 0] += kept / 2 }
      }
    }
    for columns in processColumns {
      let owner = region.ownerKey(of: columns.process)
      var own = [columns.activity]
      if let decision = columns.decision { own.append(decision) }
      for flow in columns.flows { own += [flow.market, flow.disposal].compactMap { $0 } }
      for column in own where benefit[column] != 0 {
        terms[owner, default: []].append((column, benefit[column]))
      }
    }
    for owner in terms.keys.sorted() {
      // A column that stands at both ends of one owner counts once, in full.
      var sums: [Int: Double] = [:]
      for term in terms[owner] ?? [] { sums[term.column, default: 0] += term.coefficient }
      guard let largest = sums.values.map(\.magnitude).max(), largest > 0,
        sums.values.contains(where: { $0 < 0 })
      else { continue }
      let floor = region.shareFloor(ofKeptLosses: keptLosses[owner] ?? 0)
      model.addRow(
        lower: floor / largest, terms: sums.keys.sorted().map { ($0, (sums[$0] ?? 0) / largest) })
    }
  }
}
