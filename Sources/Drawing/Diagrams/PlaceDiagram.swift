public import Primitives

/// Things at their places on a plain grid with a scale bar: no tiles, no network.
public struct PlaceDiagram: Sendable {
  /// A thing at a place.
  public struct Place: Sendable {
    /// What it is called.
    public let name: LocalizedText
    /// Degrees north.
    public let latitude: Double
    /// Degrees east.
    public let longitude: Double
    /// The area that it belongs to; −1: none.
    public let area: Int
    /// How large it is drawn and how soon it gets its name, 0...1.
    public let importance: Double
    /// The numbers of the things that it stands for.
    public let subjects: [Int]
    /// Its colour.
    public let ink: Ink

    /// A place.
    public init(
      _ name: LocalizedText, latitude: Double, longitude: Double, area: Int, importance: Double,
      subjects: [Int], ink: Ink
    ) {
      self.name = name
      self.latitude = latitude
      self.longitude = longitude
      self.area = area
      self.importance = importance
      self.subjects = subjects
      self.ink = ink
    }
  }

  /// What joins two places.
  public struct Link: Sendable {
    /// Position of where it starts.
    public let from: Int
    /// Position of where it ends.
    public let to: Int
    /// Its line.
    public let stroke: Stroke
    /// What a reader is told of it.
    public let title: LocalizedText

    /// A link.
    public init(from: Int, to: Int, stroke: Stroke, title: LocalizedText) {
      self.from = from
      self.to = to
      self.stroke = stroke
      self.title = title
    }
  }

  private let places: [Place]
  private let links: [Link]
  private let areas: [LocalizedText]

  /// A diagram of places and what joins them; `areas` are names of areas, which are shaded round the
  /// places that belong to them.
  public init(places: [Place], links: [Link], areas: [LocalizedText]) {
    self.places = places.filter { $0.latitude.isFinite && $0.longitude.isFinite }
    let count = self.places.count
    self.links =
      count == places.count
      ? links.filter {
        $0.from != $0.to && (0..<count).contains($0.from) && (0..<count).contains($0.to)
      } : []
    self.areas = areas
  }

  /// The drawing; `kilometre` is the unit at the scale bar.
  public func picture(
    title: LocalizedText, summary: LocalizedText, kilometre: LocalizedText, languages: [Language],
    width: Double = 960
  ) -> Picture {
    let geometry = PlaceGeometry(places: places, width: width)
    return Picture(
      width: width, height: geometry.height, title: title, summary: summary, languages: languages
    ) { painter in
      geometry.paintGrid(&painter, kilometre: kilometre)
      let titles = paintAreas(geometry, &painter)
      for link in links {
        let ends = places[link.from].subjects + places[link.to].subjects
        painter.group("flow", subjects: ends, title: link.title) {
          $0.path(
            Self.arc(geometry.points[link.from], geometry.points[link.to]), stroke: link.stroke)
        }
      }
      paintPlaces(geometry, avoiding: titles, &painter)
    }
  }

  /// Shades the areas; the result is what their names cover.
  private func paintAreas(_ geometry: PlaceGeometry, _ painter: inout SVGPainter) -> [Box] {
    var titles: [Box] = []
    let frame = Box(x: 2, y: 2, width: geometry.width - 4, height: geometry.height - 18)
    let marks = zip(geometry.points, geometry.radii).map { point, radius in
      Box(x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius)
    }
    for (area, name) in areas.enumerated() {
      let members = places.indices.filter { places[$0].area == area }
      guard !members.isEmpty else { continue }
      let hull = ConvexHull.points(members.map { geometry.points[$0] })
      let data =
        hull.enumerated().map { index, point in
          (index == 0 ? "M" : "L") + Coordinates.pair(point.x, point.y)
        }.joined() + (hull.count == 1 ? "h0.1" : "") + "Z"
      painter.group("area", opacity: 0.55) {
        $0.path(data, stroke: Stroke(.rule, width: 44), fill: .rule)
      }
      guard let top = hull.min(by: { ($0.y, $0.x) < ($1.y, $1.x) }),
        let low = hull.max(by: { ($0.y, $0.x) < ($1.y, $1.x) })
      else { continue }
      let width = min(220, painter.width(name, size: 12)) + 4
      let fitting = Self.titlePlaces(top: top, low: low, hull: hull, width: width).filter { box in
        frame.contains(box) && !titles.contains { $0.overlaps(box) }
      }
      let free = fitting.first { box in !marks.contains { $0.overlaps(box) } } ?? fitting.first
      guard let free else { continue }
      titles.append(free)
      painter.text(
        name, at: Point(free.x + width / 2, free.y + 11), size: 11, anchor: .middle, ink: .soft,
        isBold: true, maximumWidth: 220, hasHalo: true)
    }
    return titles
  }

  /// Where the name of an area may stand: over it, under it, to its right and to its left.
  private static func titlePlaces(
    top: Point, low: Point, hull: [Point], width: Double
  ) -> [Box] {
    let right = (hull.map(\.x).max() ?? top.x) + 28
    let left = (hull.map(\.x).min() ?? top.x) - 28 - width
    let middle = (top.y + low.y) / 2 - 7
    let corners: [Point] = [
      Point(top.x - width / 2, top.y - 38), Point(low.x - width / 2, low.y + 24),
      Point(right, middle), Point(left, middle),
    ]
    return corners.map { Box(x: $0.x, y: $0.y, width: width, height: 14) }
  }

  private func paintPlaces(
    _ geometry: PlaceGeometry, avoiding titles: [Box], _ painter: inout SVGPainter
  ) {
    let labels = LabelPlacement(
      places.indices.map { index in
        .init(
          point: geometry.points[index], radius: geometry.radii[index],
          width: min(150, painter.width(places[index].name, size: 11.5)) + 2, height: 14,
          importance: places[index].importance)
      }, within: Box(x: 0, y: 0, width: geometry.width, height: geometry.height),
      avoiding: titles)
    for (index, place) in places.enumerated() {
      painter.group("node", subjects: place.subjects, title: place.name, isButton: true) {
        painter in
        painter.circle(
          geometry.points[index], radius: geometry.radii[index], fill: place.ink,
          stroke: Stroke(.ground, width: 1.5))
        if let box = labels.boxes[index] {
          painter.text(
            place.name, at: Point(box.x + 1, box.y + 11), size: 11.5, maximumWidth: 150,
            hasHalo: true)
        }
      }
    }
  }

  /// A slightly bent line, so that there and back are two lines.
  private static func arc(_ start: Point, _ end: Point) -> String {
    let middle = Point((start.x + end.x) / 2, (start.y + end.y) / 2)
    let bend = 0.12
    let control = Point(middle.x - (end.y - start.y) * bend, middle.y + (end.x - start.x) * bend)
    return "M" + Coordinates.pair(start.x, start.y) + "Q"
      + Coordinates.pair(control.x, control.y) + " " + Coordinates.pair(end.x, end.y)
  }
}
