internal import MaterialGraph
internal import Primitives

/// A place where something could be built, or a firm could come to.
struct BuildingPlace: Hashable, Sendable {
  /// What it is called in results.
  let key: String
  /// The site of the region that it is; nil: the middle of a park.
  let site: String?
  /// Where it is.
  let location: Coordinate?
  /// Units of activity a year that have room, all together; nil: no limit.
  let capacityLimit: Double?
  /// Ids that may not be there.
  let forbidden: [String]

  /// The key of the site in a region with projects.
  var siteKey: String { site ?? "park:\(key)" }

  /// The same place with room for anything.
  var withoutLimit: BuildingPlace {
    BuildingPlace(
      key: key, site: site, location: location, capacityLimit: nil, forbidden: forbidden)
  }

  /// What the region lists as a candidate at one of its sites, as `TECHNOLOGY@PLACE`: there its own
  /// figures stand, and not the catalogue's.
  static func listed(in region: Region) -> Set<String> {
    Set(
      region.processes.compactMap { process in
        guard process.status == .candidate, case .site(let site) = process.place else { return nil }
        return "\(process.technology)@\(region.sites[site].key)"
      })
  }

  /// The sites; without any, the parks at the middle of their firms; without those, nowhere.
  static func all(in region: Region) -> [BuildingPlace] {
    if !region.sites.isEmpty {
      return region.sites.map {
        BuildingPlace(
          key: $0.key, site: $0.key, location: $0.location, capacityLimit: $0.capacityLimit,
          forbidden: $0.forbidden)
      }
    }
    var members: [String: [Coordinate]] = [:]
    for firm in region.firms {
      if let location = firm.location { members[firm.park, default: []].append(location) }
    }
    return members.keys.sorted().compactMap { park in
      guard let all = members[park], !all.isEmpty else { return nil }
      let latitude = all.map(\.latitude).compensatedSum() / Double(all.count)
      let longitude = all.map(\.longitude).compensatedSum() / Double(all.count)
      return BuildingPlace(
        key: park.isEmpty ? "region" : park, site: nil,
        location: Coordinate(latitude: latitude, longitude: longitude), capacityLimit: nil,
        forbidden: [])
    }
  }
}
