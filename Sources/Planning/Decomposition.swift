internal import Matching
internal import MaterialGraph
internal import Primitives

/// A part of the problem that shares nothing with the rest.
struct Component {
  /// Positions of its links, ascending.
  var links: [Int] = []
  /// Its processes, ascending.
  var processes: [ID<Process>] = []
  /// Positions of its kept sums, ascending.
  var keptSums: [Int] = []
  /// Its streams that must place or that have a known demand, by port, ascending.
  var ports: [ID<Port>] = []
  /// Sets of links of which one at least must be out of use.
  var cuts: [[Int]] = []
  /// What it must reach of other objectives.
  var floors: [ObjectiveFloor] = []
  /// Whether outputs that must be placed may stay, where else there would be no plan at all.
  var isReleased = false
}

/// A least value of an objective, counted so that more is better (virgin: minus the supply).
struct ObjectiveFloor {
  let objective: Objective
  let least: Double
}

extension ExchangeProblem {
  /// The independent parts, in the order of their first port.
  ///
  /// Links join their ports; a process joins its ports; a site with a limit joins its processes; a
  /// budget joins all that may be built, a number of firms that may come all of those; an exchange
  /// between firms joins its links; where nobody may lose, an owner joins all that it has.
  func components() -> [Component] {
    var sets = UnionFind(count: region.ports.count + region.processes.count)
    func node(_ process: ID<Process>) -> Int { region.ports.count + process.index }
    for link in links { sets.join(link.candidate.from.index, link.candidate.to.index) }
    let active = self.active
    for position in region.ports.indices {
      if let process = processPosition(ofPort: position), active[process] {
        sets.join(position, region.ports.count + process)
      }
    }
    var firstAtSite: [ID<Site>: ID<Process>] = [:]
    var firstToBuild: ID<Process>?
    for process in processes {
      if case .site(let site) = region.processes[process].place,
        region.sites[site].capacityLimit != nil
      {
        if let first = firstAtSite[site] { sets.join(node(first), node(process)) }
        firstAtSite[site] = firstAtSite[site] ?? process
      }
      if budget != nil, region.processes[process].status == .candidate {
        if let first = firstToBuild { sets.join(node(first), node(process)) }
        firstToBuild = firstToBuild ?? process
      }
    }
    joinComers(&sets)
    joinRestrictions(&sets)
    for sum in keptSums {
      guard let first = sum.links.first else { continue }
      for link in sum.links {
        sets.join(links[first].candidate.from.index, links[link].candidate.from.index)
      }
    }
    return gather(&sets)
  }

  private func gather(_ sets: inout UnionFind) -> [Component] {
    var positions: [Int: Int] = [:]
    var parts: [Component] = []
    func part(_ element: Int, _ sets: inout UnionFind) -> Int {
      let root = sets.find(element)
      if let known = positions[root] { return known }
      positions[root] = parts.count
      parts.append(Component())
      return parts.count - 1
    }
    let active = self.active
    for position in region.ports.indices {
      // A process that runs is told by its ports, those that no link reaches among them.
      let isOfProcess = processPosition(ofPort: position).map { active[$0] } ?? false
      guard isOfProcess || !linksOfPort[position].isEmpty || matters(port: position) else {
        continue
      }
      parts[part(position, &sets)].ports.append(ID(position))
    }
    for index in links.indices {
      parts[part(links[index].candidate.from.index, &sets)].links.append(index)
    }
    for process in processes {
      parts[part(region.ports.count + process.index, &sets)].processes.append(process)
    }
    for (position, sum) in keptSums.enumerated() {
      guard let first = sum.links.first else { continue }
      parts[part(links[first].candidate.from.index, &sets)].keptSums.append(position)
    }
    return parts
  }

  /// Whether each process of the region takes part.
  private var active: [Bool] {
    var active = [Bool](repeating: false, count: region.processes.count)
    for process in processes { active[process.index] = true }
    return active
  }
}
