internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

extension Planner {
  /// The layout of a park's firms over their plots and the free sites that hauls a plan's links for
  /// least: a quadratic assignment with a bound, proven best for up to about a dozen firms.
  ///
  /// A link costs its tonnes times road kilometres at the scenario's rate and carbon price; partners
  /// that do not move count at their places. Kept are the scenario's pairs that must stay apart, what
  /// sites forbid, and how far a link's material can travel. A firm without links leaves its plot
  /// only to one who saves by it, for the nearest plot that this leaves free; a firm that would move
  /// for nothing stays.
  ///
  /// - Complexity: O(firms · places · links of a firm) for each pass of the search; O(links ·
  ///   places²) memory for the bound, or Gilmore and Lawler's bound where that is too much.
  public static func layout(
    of plan: Plan, _ request: LayoutRequest = LayoutRequest(), watch: Watch = .none
  ) -> ParkLayout {
    LayoutSearch(plan: plan, request: request, watch: watch).layout()
  }
}

/// The work of one layout.
private struct LayoutSearch {
  let ground: LayoutGround
  let request: LayoutRequest
  let watch: Watch

  private var plan: Plan { ground.plan }
  private var region: Region { ground.plan.region }

  init(plan: Plan, request: LayoutRequest, watch: Watch) {
    ground = LayoutGround(plan: plan, request: request)
    self.request = request
    self.watch = watch
  }

  func layout() -> ParkLayout {
    guard !ground.movers.isEmpty, let problem = LayoutProblem(ground).assignment,
      let nudged = preferringToday(problem)
    else {
      return ParkLayout(
        plan: plan, seats: [], free: [], costBefore: 0, costAfter: 0, lowerBound: 0,
        isProven: true, standing: 0, isStopped: false, breaches: [], replanned: nil)
    }
    let watch = watch
    let today = Array(ground.movers.indices)
    let solution = nudged.solved(
      from: today, rounds: request.rounds, seed: request.seed,
      shouldStop: { watch.isCancelled() || watch.secondsLeft() <= 0 })
    let chosen = solution.chosen + placesOfOthers(solution.chosen)
    let firms = ground.movers + ground.others
    let seats = firms.indices.map { index in
      ParkLayout.Seat(
        firm: firms[index], before: ground.places[index], after: ground.places[chosen[index]],
        isLinked: ground.linked.contains(firms[index]))
    }.sorted { $0.firm < $1.firm }
    let used = Set(chosen)
    let before = ground.haulage()
    let after = ground.haulage(
      Dictionary(
        seats.map { ($0.firm, $0.after.location) }, uniquingKeysWith: { first, _ in first }))
    let isOver = watch.isCancelled() || watch.secondsLeft() <= 0
    let replanned = replanned(seats)
    let bound = solution.lowerBound - Self.nudge * problem.cost(of: today)
    return ParkLayout(
      plan: plan, seats: seats,
      free: ground.places.indices.filter { !used.contains($0) }.map { ground.places[$0] },
      costBefore: before, costAfter: after,
      lowerBound: solution.isProven ? after : max(0, min(bound, after)),
      isProven: solution.isProven, standing: ground.standing,
      isStopped: isOver && !solution.isProven || replanned?.status == .stopped,
      breaches: breaches(seats), replanned: replanned)
  }

  /// What all moves together count in the search, as a share of what is hauled today: of layouts
  /// that are hauled alike, the one that moves fewest is the best.
  private static let nudge = 1e-7

  /// The problem with a little added for each place that is not today's, twice as much where
  /// somebody has to leave it.
  private func preferringToday(_ problem: QuadraticAssignment) -> QuadraticAssignment? {
    let (count, spots) = (problem.items, problem.places)
    let today = problem.cost(of: Array(0..<count))
    let step = Self.nudge * today / Double(2 * max(1, count))
    var fixed = problem.fixed
    let plots = count..<(count + ground.others.count)
    for item in 0..<count {
      for place in 0..<spots where place != item {
        fixed[item * spots + place] += plots.contains(place) ? 2 * step : step
      }
    }
    return QuadraticAssignment(
      items: count, places: spots, flow: problem.flow, distance: problem.distance, fixed: fixed,
      limits: problem.limits)
  }

  /// Where firms without links sit: on their plots, or, where those are taken, on what is left, so
  /// that they move least together.
  private func placesOfOthers(_ chosen: [Int]) -> [Int] {
    let taken = Set(chosen)
    let homes = ground.others.indices.map { ground.movers.count + $0 }
    let displaced = homes.filter(taken.contains)
    let stays = Set(homes).subtracting(displaced)
    let left = ground.places.indices.filter { !taken.contains($0) && !stays.contains($0) }
    var places = homes
    let never = 1e6
    let costs = displaced.flatMap { home in
      left.map { place in
        ground.isForbidden(ground.others[home - ground.movers.count], ground.places[place])
          ? never
          : ground.places[home].location.distanceKm(to: ground.places[place].location)
      }
    }
    guard !displaced.isEmpty,
      let seated = LinearAssignment(costs, rows: displaced.count, columns: left.count)
    else { return places }
    for (row, home) in displaced.enumerated() {
      places[home - ground.movers.count] = left[seated.columns[row]]
    }
    return places
  }

  private func replanned(_ seats: [ParkLayout.Seat]) -> Plan? {
    let moves = seats.filter(\.isMoved).map {
      (firm: region.firms[$0.firm].key, place: $0.after.key)
    }
    guard !moves.isEmpty, let moved = try? region.moving(moves) else { return nil }
    return Planner.plan(moved, plan.request, watch: watch)
  }

  /// What the layout breaks of what concerns a firm that could move.
  private func breaches(_ seats: [ParkLayout.Seat]) -> [ParkLayout.Breach] {
    var found: [ParkLayout.Breach] = []
    var seatOf: [ID<Firm>: ParkLayout.Seat] = [:]
    for seat in seats { seatOf[seat.firm] = seat }
    func km(_ first: ID<Firm>, _ second: ID<Firm>) -> Double? {
      guard seatOf[first] != nil || seatOf[second] != nil, first != second,
        let here = seatOf[first]?.after.location ?? region.firms[first].location,
        let there = seatOf[second]?.after.location ?? region.firms[second].location
      else { return nil }
      return ground.roadKm(here, there)
    }
    for pair in region.scenario.apart {
      guard let first = region.firm(pair.first), let second = region.firm(pair.second),
        let apart = km(first, second)
      else { continue }
      let least = pair.km * region.scenario.detourFactor
      if apart < least - 1e-9 {
        found.append(.tooNear(first, second, km: apart, leastKm: least))
      }
    }
    for link in plan.links {
      guard let most = ground.reach(link), let giver = region.ports[link.candidate.from].firm,
        let taker = region.ports[link.candidate.to].firm, let apart = km(giver, taker)
      else { continue }
      if apart > most + 1e-9 { found.append(.tooFar(giver, taker, km: apart, mostKm: most)) }
    }
    for seat in seats where ground.isForbidden(seat.firm, seat.after) {
      found.append(.forbidden(seat.firm, place: seat.after.key))
    }
    return found
  }
}
