internal import Drawing
internal import MaterialGraph
internal import Primitives

extension ReportComposer {
  /// Firms and links at their places, on a plain grid.
  func mapSection() -> Report.Section? {
    guard !names.disclosure.isAnonymous else { return nil }
    let placed = names.parties.indices.compactMap { party -> (party: Int, place: Coordinate)? in
      guard let id = names.firm(party), id.index < region.firms.count,
        let place = region.firms[id].location
      else { return nil }
      return (party, place)
    }
    guard placed.count > 1 else { return nil }
    let unplaced = region.firms.count - placed.count
    var parts: [Report.Part] = []
    if unplaced > 0 {
      parts.append(
        .paragraph(
          words(
            "\(unplaced) \(unplaced == 1 ? "firm has" : "firms have") no coordinates and "
              + "\(unplaced == 1 ? "is" : "are") not on the map.",
            "\(unplaced) 家企业没有坐标，未在图上显示。")))
    }
    parts.append(.drawing(map(placed)))
    return Report.Section("map", words("Map", "地图"), parts)
  }

  private func map(_ placed: [(party: Int, place: Coordinate)]) -> ReportDrawing {
    let through = planned.throughput(count: names.parties.count)
    let largest = max(1e-9, through.max() ?? 1)
    let parks = Set(region.firms.map(\.park)).filter { !$0.isEmpty }.sorted()
    let isGrouped = placed.count > 150 && parks.count > 1
    var places: [PlaceDiagram.Place] = []
    var positionOf: [Int: Int] = [:]
    if isGrouped {
      var members: [String: [(party: Int, place: Coordinate)]] = [:]
      for item in placed { members[park(of: item.party), default: []].append(item) }
      for park in members.keys.sorted() {
        let group = members[park] ?? []
        let latitude = group.map(\.place.latitude).compensatedSum() / Double(group.count)
        let longitude = group.map(\.place.longitude).compensatedSum() / Double(group.count)
        for item in group { positionOf[item.party] = places.count }
        let name = names.park(park)
        places.append(
          .init(
            Strings.named(name, LocalizedText(same: String(group.count))),
            latitude: latitude, longitude: longitude, area: -1,
            importance: Double(group.count) / Double(placed.count),
            subjects: group.prefix(400).map(\.party), ink: .series(0)))
      }
    } else {
      for (party, place) in placed {
        positionOf[party] = places.count
        places.append(
          .init(
            names.name(party), latitude: place.latitude, longitude: place.longitude,
            area: parks.firstIndex(of: park(of: party)) ?? -1,
            importance: (through[party] / largest).squareRoot(), subjects: [party],
            ink: through[party] > 0 ? .series(2) : .series(4)))
      }
    }
    let links = mapLinks(positionOf)
    let areas = isGrouped ? [] : parks.map(names.park)
    let diagram = PlaceDiagram(places: places, links: links.drawn, areas: areas)
    let title = words("Map of firms and links", "企业与链接分布图")
    let firms = count(placed.count)
    let place =
      isGrouped
      ? words(
        "\(firms) firms drawn together by park, each park in the middle of its firms",
        "\(firms) 家企业按园区合并，各园区标在其企业的中心")
      : words("\(firms) firms at their places; parks are shaded", "\(firms) 家企业的位置；阴影为园区")
    let cut =
      links.all > links.drawn.count
      ? words(
        "the \(count(links.drawn.count)) most valuable of \(count(links.all)) flows of the plan",
        "方案 \(count(links.all)) 股物流中价值最高的 \(count(links.drawn.count)) 股")
      : words("the flows of the plan", "方案的各股物流")
    let summary = words(
      "\(place.english), lines are \(cut.english), wider with more worth. Marks that would cover "
        + "one another stand a little apart.",
      "\(place.chinese)，线为\(cut.chinese)，越宽价值越高。相互遮挡的标记略作错开。")
    let kilometre = Strings.kilometres
    return ReportDrawing(
      "map", title: title, summary: summary,
      legend: legend((invested ?? planned).flows, dashesUnknown: false)
    ) { languages in
      diagram.picture(
        title: title, summary: summary, kilometre: kilometre, languages: languages, width: 1120)
    }
  }

  private func park(of party: Int) -> String {
    guard let id = names.firm(party), id.index < region.firms.count else { return "" }
    return region.firms[id].park
  }

  /// More lines than this cannot be told apart.
  private static let mostMapLinks = 150

  /// One line for each pair of places: the sum of what goes between them.
  private func mapLinks(
    _ positionOf: [Int: Int]
  ) -> (drawn: [PlaceDiagram.Link], all: Int) {
    struct Pair: Hashable {
      let from: Int
      let to: Int
    }
    var sums:
      [Pair: (value: Double, isToday: Bool, needsBuilding: Bool, first: ReportFlow, count: Int)] =
        [:]
    var order: [Pair] = []
    for flow in (invested ?? planned).flows {
      guard let from = positionOf[flow.from], let to = positionOf[flow.to], from != to else {
        continue
      }
      let pair = Pair(from: from, to: to)
      if let sum = sums[pair] {
        sums[pair] = (
          sum.value + (flow.value ?? 0), sum.isToday || flow.isToday,
          sum.needsBuilding || flow.needsBuilding, sum.first, sum.count + 1
        )
      } else {
        order.append(pair)
        sums[pair] = (flow.value ?? 0, flow.isToday, flow.needsBuilding, flow, 1)
      }
    }
    let largest = max(1e-9, sums.values.map(\.value).max() ?? 1)
    let dearest = order.indices.sorted { left, right in
      let values = (sums[order[left]]?.value ?? 0, sums[order[right]]?.value ?? 0)
      return values.0 != values.1 ? values.0 > values.1 : left < right
    }
    let drawn = dearest.prefix(Self.mostMapLinks).sorted().map { order[$0] }
    let links = drawn.compactMap { pair -> PlaceDiagram.Link? in
      guard let sum = sums[pair] else { return nil }
      let ink: Ink = sum.needsBuilding ? .series(1) : sum.isToday ? .series(4) : .series(0)
      let first = title(sum.first)
      let title =
        sum.count == 1
        ? first
        : words(
          "\(first.english); and \(sum.count - 1) more", "\(first.chinese)；另有 \(sum.count - 1) 股")
      let width = 0.9 + 4.1 * (max(0, sum.value) / largest).squareRoot()
      return .init(
        from: pair.from, to: pair.to,
        stroke: Stroke(ink, width: width, opacity: Palette.bandOpacity),
        title: title)
    }
    return (links, order.count)
  }
}
