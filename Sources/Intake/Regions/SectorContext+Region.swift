public import Catalog
public import MaterialGraph

extension SectorContext {
  /// Where the firms of a region stand.
  public init(_ region: Region) {
    self.init(
      priceRegion: region.scenario.priceRegion, locations: region.firms.compactMap(\.location),
      names: region.firms.map(\.name))
  }

  /// Where the firms of a region stand: what the scenario's price region says, else where most of
  /// their coordinates lie, else in what script their names are written.
  init(priceRegion: String, locations: [Coordinate], names: [String]) {
    if !priceRegion.isEmpty {
      self = priceRegion.uppercased().hasPrefix("CN") ? .china : .elsewhere
    } else if !locations.isEmpty {
      let inside = locations.count { Self.isInChina($0) }
      self = 2 * inside > locations.count ? .china : .elsewhere
    } else {
      let written = names.filter { !$0.isEmpty }
      let chinese = written.count { name in
        name.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      }
      self = chinese > 0 && 2 * chinese >= written.count ? .china : .unknown
    }
  }

  /// Boxes that hold China's industrial regions and little of its neighbours'.
  private static func isInChina(_ place: Coordinate) -> Bool {
    let (north, east) = (place.latitude, place.longitude)
    if (41...53.6).contains(north) {
      return (73.5...97).contains(east) || (115...135).contains(east)
    }
    if (28...41).contains(north) { return (75...124.5).contains(east) }
    if (22...28).contains(north) { return (97.5...122.1).contains(east) }
    return (18...22).contains(north) && (108...118).contains(east)
  }
}
