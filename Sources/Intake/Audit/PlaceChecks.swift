internal import MaterialGraph
internal import Primitives
internal import Tables

extension AuditContext {
  /// Coordinates that are missing, swapped or far off.
  mutating func checkPlaces() {
    let missing = region.firms.filter { $0.location == nil }
    if !missing.isEmpty {
      let share = Double(missing.count) / Double(region.firms.count)
      let names = Self.list(missing.map(\.key))
      find(
        .place, .note, .firms, missing.map(\.key), column: "latitude", weight: 20 + 50 * share,
        LocalizedText(
          english: "\(missing.count) of \(region.firms.count) firms have no coordinates: "
            + names.english,
          chinese: "\(region.firms.count) 家企业中有 \(missing.count) 家没有坐标：\(names.chinese)"),
        LocalizedText(
          english: "give latitude and longitude; until then their links are reckoned at "
            + "\(Self.text(region.scenario.unknownDistanceKm)) km",
          chinese: "请补填经纬度；在此之前其连接按 "
            + "\(Self.text(region.scenario.unknownDistanceKm)) km 计"))
    }
    let located = region.firms.filter { $0.location != nil }
    guard located.count >= 4 else { return }
    let north = located.compactMap { $0.location?.latitude }.sorted()
    let east = located.compactMap { $0.location?.longitude }.sorted()
    guard
      let middle = Coordinate(
        latitude: north[north.count / 2], longitude: east[east.count / 2])
    else { return }
    for firm in located { checkPlace(of: firm, middle: middle) }
  }

  private mutating func checkPlace(of firm: Firm, middle: Coordinate) {
    guard let place = firm.location else { return }
    let distance = place.distanceKm(to: middle)
    guard distance > 1000 else { return }
    if let swapped = Coordinate(latitude: place.longitude, longitude: place.latitude),
      swapped.distanceKm(to: middle) < 300
    {
      find(
        .place, .warning, .firms, [firm.key], column: "latitude", weight: 85,
        LocalizedText(
          english: "latitude and longitude seem to be swapped", chinese: "经纬度似乎写反了"),
        LocalizedText(
          english: "write latitude \(Self.text(place.longitude)), "
            + "longitude \(Self.text(place.latitude))",
          chinese: "请写 latitude \(Self.text(place.longitude))、"
            + "longitude \(Self.text(place.latitude))"))
    } else {
      find(
        .place, .warning, .firms, [firm.key], column: "latitude", weight: 60,
        LocalizedText(
          english: "\(Self.text(distance)) km from the middle of the region",
          chinese: "距区域中心 \(Self.text(distance)) km"),
        LocalizedText(english: "check the coordinates", chinese: "请核对坐标"))
    }
  }

  /// Firms that neither give nor take anything, and own no process.
  mutating func checkIdleFirms() {
    var busy = Set(region.exchanges.flatMap { [$0.fromFirm, $0.toFirm] })
    for process in region.processes {
      if case .firm(let firm) = process.place { busy.insert(firm) }
    }
    let idle = region.firms.indices.filter {
      streamsOfFirm[$0].isEmpty && !busy.contains(ID($0))
    }.map { region.firms[$0].key }
    if idle.isEmpty { return }
    let names = Self.list(idle)
    find(
      .idleFirm, .note, .firms, idle, column: "id", weight: 15,
      LocalizedText(
        english: "\(idle.count) firms have no streams: \(names.english)",
        chinese: "\(idle.count) 家企业没有物料流：\(names.chinese)"),
      LocalizedText(
        english: "say what they give out and take in, even without quantities",
        chinese: "请写明其产出与需求，可不填数量"))
  }
}
