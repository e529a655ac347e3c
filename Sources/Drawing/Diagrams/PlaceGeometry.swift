internal import Primitives

/// Where places stand on the sheet, with the grid behind them.
struct PlaceGeometry {
  let width: Double
  let height: Double
  private(set) var points: [Point]
  let radii: [Double]
  /// Units of the drawing in a kilometre.
  private let scale: Double

  init(places: [PlaceDiagram.Place], width: Double) {
    let projection = PlaneProjection(
      latitudes: places.map(\.latitude), longitudes: places.map(\.longitude))
    let plane = places.map { projection.plane(latitude: $0.latitude, longitude: $0.longitude) }
    let xs = plane.map(\.x)
    let ys = plane.map(\.y)
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
    let spanX = max(right - left, 0.5)
    let spanY = max(bottom - top, 0.5)
    let side = 96.0
    let upper = 58.0
    scale = min((width - 2 * side) / spanX, 0.62 * width / spanY)
    self.width = width
    height = max(240, (bottom - top) * scale + 2 * upper + 20)
    let (scale, height) = (scale, height)
    let middle = Point((left + right) / 2, (top + bottom) / 2)
    points = plane.map {
      Point(
        width / 2 + ($0.x - middle.x) * scale, (height - 20) / 2 + ($0.y - middle.y) * scale)
    }
    radii = places.map { 4.5 + 4.5 * min(1, max(0, $0.importance)) }
    spread()
  }

  /// Moves marks that cover one another apart, each a little, for as long as it takes.
  private mutating func spread() {
    guard points.count <= 600 else { return }
    for _ in 0..<60 {
      var moved = false
      for first in points.indices {
        for second in points.indices.dropFirst(first + 1) {
          let least = radii[first] + radii[second] + 5
          var dx = points[second].x - points[first].x
          var dy = points[second].y - points[first].y
          var distance = (dx * dx + dy * dy).squareRoot()
          guard distance < least else { continue }
          if distance < 0.01 {
            // The same spot: each pair goes apart in a direction of its own.
            let angle = Double((first * 7 + second * 3) % 16) * Double.pi / 8
            dx = ElementaryFunctions.cosine(angle)
            dy = ElementaryFunctions.sine(angle)
            distance = 1
          }
          let push = (least - min(distance, least)) / 2 / distance + (distance == 1 ? 0.5 : 0)
          points[first].x -= dx * push
          points[first].y -= dy * push
          points[second].x += dx * push
          points[second].y += dy * push
          moved = true
        }
      }
      if !moved { break }
    }
    for index in points.indices {
      points[index].x = min(width - 14, max(14, points[index].x))
      points[index].y = min(height - 40, max(26, points[index].y))
    }
  }

  /// Lines at round kilometres, the scale bar below left and an arrow to the north.
  func paintGrid(_ painter: inout SVGPainter, kilometre: LocalizedText) {
    painter.rectangle(
      Box(x: 0.5, y: 0.5, width: width - 1, height: height - 1), fill: .shade,
      stroke: Stroke(.rule), corner: 6)
    let step = NiceSteps.above(110 / scale)
    let gap = step * scale
    painter.group("grid") { painter in
      var x = gap
      while x < width - 1 {
        painter.line(Point(x, 1), Point(x, height - 1), Stroke(.rule, width: 0.6, opacity: 0.7))
        x += gap
      }
      var y = gap
      while y < height - 1 {
        painter.line(Point(1, y), Point(width - 1, y), Stroke(.rule, width: 0.6, opacity: 0.7))
        y += gap
      }
    }
    let base = Point(16, height - 14)
    painter.path(
      "M\(Coordinates.pair(base.x, base.y - 5))V\(Coordinates.text(base.y))"
        + "h\(Coordinates.text(gap))v-5", stroke: Stroke(.ink, width: 1.5))
    let figure = DecimalText.significant(step, digits: 3, grouping: ",")
    painter.text(
      LocalizedText(
        english: "\(figure) \(kilometre.english)", chinese: "\(figure) \(kilometre.chinese)"),
      at: Point(base.x + gap + 8, base.y), size: 11, ink: .ink, hasHalo: true)
    painter.path(
      "M\(Coordinates.pair(width - 22, 34))L\(Coordinates.pair(width - 17, 12))"
        + "L\(Coordinates.pair(width - 12, 34))L\(Coordinates.pair(width - 17, 29))Z",
      stroke: nil, fill: .soft)
    painter.text(
      LocalizedText(same: "N"), at: Point(width - 17, 47), size: 11, anchor: .middle, ink: .soft)
  }
}
