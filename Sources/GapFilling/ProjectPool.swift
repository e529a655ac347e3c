internal import Catalog
internal import Matching
internal import MaterialGraph
internal import Primitives

/// Everything that could be built: the region's candidates, and catalogue technologies at every
/// place, pruned to what can work at all.
struct ProjectPool {
  /// The region with the catalogue's technologies as further candidates.
  let region: Region
  /// The candidates of the region itself, ascending.
  let listed: [ID<Process>]
  /// The candidates from the catalogue, ascending.
  let added: [ID<Process>]
  /// Technology–place pairs looked at.
  let considered: Int

  /// A place where something could be built.
  private struct Place {
    let key: String
    let site: String?
    let location: Coordinate?
  }

  init(region: Region, knowledge: Knowledge, technologies: Bool) {
    let own = region.processes.filter {
      $0.status == .candidate && $0.forbiddenBecause == nil
    }.map(\.key)
    var builder = region.builder
    var addedKeys: [String] = []
    var considered = own.count
    if technologies {
      let places = Self.places(of: region)
      let terms = knowledge.priceTerms(
        currency: region.scenario.currency, exchangeRates: region.scenario.exchangeRates,
        priceRegion: region.scenario.priceRegion)
      let reduction = StructureReduction(region: region, knowledge: knowledge)
      considered += knowledge.technologies.count * places.count
      for technology in reduction.workable {
        for place in places {
          let key = "\(technology.key)@\(place.key)"
          guard region.process(key) == nil,
            let capacity = reduction.capacity(of: technology),
            var made = knowledge.technologyProcess(
              technology.key, key: key, capacity: capacity, terms: terms)
          else { continue }
          made.process.status = .candidate
          made.process.site = place.site ?? Self.siteKey(place.key)
          builder.add(made.process)
          for flow in made.flows { builder.add(flow) }
          addedKeys.append(key)
        }
      }
      for place in places where place.site == nil {
        builder.add(SiteDraft(Self.siteKey(place.key), location: place.location))
      }
    }
    // The catalogue's own rows cannot be wrong in a way that keeps a region from being built; if
    // they are, the region's own candidates still stand.
    let full = (try? builder.build()) ?? region
    self.region = full
    listed = own.compactMap { full.process($0) }.sorted()
    added = addedKeys.compactMap { full.process($0) }
      .filter { full.processes[$0].forbiddenBecause == nil }.sorted()
    self.considered = considered
  }

  private static func siteKey(_ place: String) -> String { "park:\(place)" }

  /// The sites; without any, the parks at the middle of their firms; without those, nowhere.
  private static func places(of region: Region) -> [Place] {
    if !region.sites.isEmpty {
      return region.sites.map { Place(key: $0.key, site: $0.key, location: $0.location) }
    }
    var members: [String: [Coordinate]] = [:]
    for firm in region.firms {
      if let location = firm.location { members[firm.park, default: []].append(location) }
    }
    return members.keys.sorted().compactMap { park in
      guard let all = members[park], !all.isEmpty else { return nil }
      let latitude = all.map(\.latitude).compensatedSum() / Double(all.count)
      let longitude = all.map(\.longitude).compensatedSum() / Double(all.count)
      return Place(
        key: park.isEmpty ? "region" : park, site: nil,
        location: Coordinate(latitude: latitude, longitude: longitude))
    }
  }
}
