internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

extension Planner {
  /// The layout of a plan's firms over their places and the free sites that hauls its links for
  /// least: a quadratic assignment, solved by local search, with Gilmore and Lawler's bound.
  ///
  /// A link costs its tonnes times road kilometres at the scenario's rate and carbon price; partners
  /// that do not move count at their places. Kept are the scenario's pairs that must stay apart, what
  /// sites forbid, and how far a link's material can travel.
  ///
  /// - Complexity: O(firms² · places) for each pass of the search.
  public static func layout(
    of plan: Plan, _ request: LayoutRequest = LayoutRequest(), watch: Watch = .none
  ) -> ParkLayout {
    LayoutSearch(plan: plan, request: request, watch: watch).layout()
  }
}

/// The work of one layout.
private struct LayoutSearch {
  let plan: Plan
  let request: LayoutRequest
  let watch: Watch
  private let firms: [ID<Firm>]
  private let places: [ParkLayout.Place]

  private var region: Region { plan.region }

  init(plan: Plan, request: LayoutRequest, watch: Watch) {
    self.plan = plan
    self.request = request
    self.watch = watch
    let region = plan.region
    var linked: Set<ID<Firm>> = []
    for link in plan.links {
      for end in [link.candidate.from, link.candidate.to] {
        if let firm = region.ports[end].firm { linked.insert(firm) }
      }
    }
    func isHere(_ park: String) -> Bool { request.park.map { $0 == park } ?? true }
    firms = linked.sorted().filter { id in
      let firm = region.firms[id]
      return firm.location != nil && isHere(firm.park) && !request.fixed.contains(firm.key)
    }
    var places = firms.compactMap { id in
      region.firms[id].location.map {
        ParkLayout.Place(key: region.firms[id].key, isSite: false, location: $0)
      }
    }
    let taken = Set(
      region.processes.compactMap { process -> ID<Site>? in
        guard process.status == .existing, case .site(let site) = process.place else { return nil }
        return site
      })
    for (position, site) in region.sites.enumerated() {
      if let location = site.location, isHere(site.park), !taken.contains(ID(position)) {
        places.append(ParkLayout.Place(key: site.key, isSite: true, location: location))
      }
    }
    self.places = places
  }

  func layout() -> ParkLayout {
    let today = Array(firms.indices)
    guard let problem = problem() else {
      return ParkLayout(
        plan: plan, seats: [], free: [], costBefore: 0, costAfter: 0, lowerBound: 0,
        breaches: [], replanned: nil)
    }
    let watch = watch
    let chosen = problem.improved(
      from: today, rounds: request.rounds, seed: request.seed,
      shouldStop: { watch.isCancelled() || watch.secondsLeft() <= 0 })
    let seats = firms.indices.map { index in
      ParkLayout.Seat(firm: firms[index], before: places[index], after: places[chosen[index]])
    }
    let used = Set(chosen)
    return ParkLayout(
      plan: plan, seats: seats,
      free: places.indices.filter { !used.contains($0) }.map { places[$0] },
      costBefore: problem.cost(of: today), costAfter: problem.cost(of: chosen),
      lowerBound: min(problem.lowerBound(), problem.cost(of: chosen)),
      breaches: breaches(problem, chosen), replanned: replanned(seats))
  }

  private func replanned(_ seats: [ParkLayout.Seat]) -> Plan? {
    let moves = seats.filter(\.isMoved).map {
      (firm: region.firms[$0.firm].key, place: $0.after.key)
    }
    guard !moves.isEmpty, let moved = try? region.moving(moves) else { return nil }
    return Planner.plan(moved, plan.request, watch: watch)
  }

  private func roadKm(_ first: Coordinate, _ second: Coordinate) -> Double {
    first.distanceKm(to: second) * region.scenario.detourFactor
  }

  // MARK: The problem

  private func problem() -> QuadraticAssignment? {
    let (count, spots) = (firms.count, places.count)
    guard count > 0 else { return nil }
    var index: [ID<Firm>: Int] = [:]
    for (position, firm) in firms.enumerated() { index[firm] = position }
    var flow = [Double](repeating: 0, count: count * count)
    var fixed = [Double](repeating: 0, count: count * spots)
    var limits: [QuadraticAssignment.PairLimit] = []
    for link in plan.links {
      let from = region.ports[link.candidate.from]
      let to = region.ports[link.candidate.to]
      let giver = from.firm.flatMap { index[$0] }
      let taker = to.firm.flatMap { index[$0] }
      let rate = ratePerKm(link)
      if let giver, let taker {
        guard giver != taker else { continue }
        flow[giver * count + taker] += rate
        if let most = reach(link) { limits.append(.init(giver, taker, most: most)) }
      } else if let mover = giver ?? taker,
        let partner = giver == nil ? from.location : to.location
      {
        for place in 0..<spots {
          fixed[mover * spots + place] += rate * roadKm(places[place].location, partner)
        }
      }
    }
    for pair in region.scenario.apart {
      if let first = region.firm(pair.first).flatMap({ index[$0] }),
        let second = region.firm(pair.second).flatMap({ index[$0] }), first != second
      {
        // Apart is meant as the crow flies; distances here are by road.
        limits.append(.init(first, second, least: pair.km * region.scenario.detourFactor))
      }
    }
    for (item, firm) in firms.enumerated() {
      for place in 0..<spots where isForbidden(firm, places[place]) {
        fixed[item * spots + place] = .infinity
      }
    }
    var distance = [Double](repeating: 0, count: spots * spots)
    for first in 0..<spots {
      for second in 0..<spots where first != second {
        distance[first * spots + second] = roadKm(places[first].location, places[second].location)
      }
    }
    return QuadraticAssignment(
      items: count, places: spots, flow: flow, distance: distance, fixed: fixed, limits: limits)
  }

  /// Money a year for each kilometre that a link is hauled.
  private func ratePerKm(_ link: PlannedLink) -> Double {
    let material = region.ports[link.candidate.from].material.single
    let tonnes = link.quantity * (material.map { region.materials[$0].tonnesPerUnit } ?? 0)
    let terms = region.scenario.transport
    return tonnes
      * (terms.costPerTonneKm.value
        + region.scenario.fullCarbonPrice * terms.co2ePerTonneKm.value / 1000)
  }

  /// How far a link may reach; nil: any distance.
  private func reach(_ link: PlannedLink) -> Double? {
    let material = region.ports[link.candidate.from].material.single
    let own = material.flatMap { region.materials[$0].reachKm }
    return [own, region.scenario.distanceLimitKm].compactMap { $0 }.min()
  }

  private func isForbidden(_ firm: ID<Firm>, _ place: ParkLayout.Place) -> Bool {
    guard place.isSite, let site = region.sites.first(where: { $0.key == place.key }),
      !site.forbidden.isEmpty
    else { return false }
    let list = Set(site.forbidden)
    let streams = region.streams.contains { stream in
      stream.firm == firm
        && stream.material.candidates.contains { id in
          region.lineage(of: id).contains { list.contains(region.materials[$0].key) }
        }
    }
    let processes = region.processes.contains { process in
      process.status == .existing && process.place == .firm(firm)
        && list.contains(process.technology)
    }
    return streams || processes
  }

  private func breaches(_ problem: QuadraticAssignment, _ chosen: [Int]) -> [ParkLayout.Breach] {
    var found: [ParkLayout.Breach] = []
    for limit in problem.limits {
      let km = problem.distance[chosen[limit.first] * places.count + chosen[limit.second]]
      let (first, second) = (firms[limit.first], firms[limit.second])
      if km < limit.least - 1e-9 {
        found.append(.tooNear(first, second, km: km, leastKm: limit.least))
      }
      if km > limit.most + 1e-9 { found.append(.tooFar(first, second, km: km, mostKm: limit.most)) }
    }
    for item in firms.indices where problem.fixed[item * places.count + chosen[item]] == .infinity {
      found.append(.forbidden(firms[item], place: places[chosen[item]].key))
    }
    return found
  }
}
