internal import Matching
internal import MaterialGraph
internal import Primitives

/// Who may sit where in a layout.
struct LayoutGround {
  let plan: Plan
  /// Firms whose place matters: with links, or with a distance to keep; the first places are theirs.
  let movers: [ID<Firm>]
  /// Firms that have neither; the next places are theirs.
  let others: [ID<Firm>]
  /// Where anybody may be put: plots of the movers, plots of the others, free sites.
  let places: [ParkLayout.Place]
  /// The firms that the plan hauls something from or to.
  let linked: Set<ID<Firm>>
  /// How many firms with links are left where they stand, because there are too many.
  let standing: Int

  private var region: Region { plan.region }

  /// The most places: their distances are held as a square.
  private static let mostPlaces = 2500

  init(plan: Plan, request: LayoutRequest) {
    self.plan = plan
    let region = plan.region
    var hauled: [ID<Firm>: Double] = [:]
    for link in plan.links {
      let ends = [link.candidate.from, link.candidate.to].map { region.ports[$0].firm }
      guard ends[0] != ends[1] else { continue }
      for firm in ends.compactMap({ $0 }) { hauled[firm, default: 0] += link.distanceCost(region) }
    }
    linked = Set(hauled.keys)
    var matters = linked
    for pair in region.scenario.apart {
      guard let first = region.firm(pair.first), let second = region.firm(pair.second),
        first != second
      else { continue }
      matters.formUnion([first, second])
    }
    func isHere(_ park: String) -> Bool { request.park.map { $0 == park } ?? true }
    let movable = region.firms.indices.map { ID<Firm>($0) }.filter { id in
      let firm = region.firms[id]
      return firm.location != nil && isHere(firm.park) && !request.fixed.contains(firm.key)
    }
    let concerned = movable.filter(matters.contains)
    var movers = concerned
    if movers.count > Self.mostPlaces {
      movers.sort {
        let (left, right) = (hauled[$0] ?? 0, hauled[$1] ?? 0)
        return left != right ? left > right : $0 < $1
      }
      movers = movers.prefix(Self.mostPlaces).sorted()
    }
    standing = concerned.count - movers.count
    var room = Self.mostPlaces - movers.count
    self.movers = movers
    others = Array(movable.filter { !matters.contains($0) }.prefix(room))
    room -= others.count
    var places = (movers + others).compactMap { id in
      region.firms[id].location.map {
        ParkLayout.Place(key: region.firms[id].key, isSite: false, location: $0)
      }
    }
    let taken = Set(
      region.processes.compactMap { process -> ID<Site>? in
        guard process.status == .existing, case .site(let site) = process.place else { return nil }
        return site
      })
    for (position, site) in region.sites.enumerated() where room > 0 {
      if let location = site.location, isHere(site.park), !taken.contains(ID(position)) {
        places.append(ParkLayout.Place(key: site.key, isSite: true, location: location))
        room -= 1
      }
    }
    self.places = places
  }

  func roadKm(_ first: Coordinate, _ second: Coordinate) -> Double {
    first.distanceKm(to: second) * region.scenario.detourFactor
  }

  /// What hauling the movers' links costs a year with firms where they are put; those that are not
  /// named are where they are today.
  func haulage(_ seats: [ID<Firm>: Coordinate] = [:]) -> Double {
    let own = Set(movers)
    return plan.links.map { link -> Double in
      let ends = [link.candidate.from, link.candidate.to].map { region.ports[$0] }
      let firms = ends.map(\.firm)
      guard firms[0] == nil || firms[0] != firms[1],
        firms.contains(where: { $0.map(own.contains) ?? false })
      else { return 0 }
      let spots = ends.compactMap { end in end.firm.flatMap { seats[$0] } ?? end.location }
      return spots.count == 2 ? link.ratePerKm(region) * roadKm(spots[0], spots[1]) : 0
    }.compensatedSum()
  }

  /// How far a link may reach; nil: any distance.
  func reach(_ link: PlannedLink) -> Double? {
    let material = region.ports[link.candidate.from].material.single
    let own = material.flatMap { region.materials[$0].reachKm }
    return [own, region.scenario.distanceLimitKm].compactMap { $0 }.min()
  }

  /// Whether a site's list forbids what a firm handles.
  func isForbidden(_ firm: ID<Firm>, _ place: ParkLayout.Place) -> Bool {
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
}

extension PlannedLink {
  /// Money a year for each kilometre that it is hauled.
  func ratePerKm(_ region: Region) -> Double {
    let material = region.ports[candidate.from].material.single
    let tonnes = quantity * (material.map { region.materials[$0].tonnesPerUnit } ?? 0)
    let terms = region.scenario.transport
    return tonnes
      * (terms.costPerTonneKm.value
        + region.scenario.fullCarbonPrice * terms.co2ePerTonneKm.value / 1000)
  }

  /// Money a year that hauling it costs today.
  fileprivate func distanceCost(_ region: Region) -> Double {
    ratePerKm(region) * candidate.distance.km
  }
}
