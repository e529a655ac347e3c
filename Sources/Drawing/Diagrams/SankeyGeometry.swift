/// Where the boxes and bands of a Sankey diagram stand.
struct SankeyGeometry {
  private(set) var height = 0.0
  private(set) var boxes: [Box] = []
  private(set) var thickness: [Double] = []
  private(set) var paths: [String] = []
  private(set) var labelWidth = 0.0

  private static let boxWidth = 12.0
  private static let gap = 18.0

  init(
    nodes: [SankeyDiagram.Node], flows: [SankeyDiagram.Flow], layout: LayeredLayout, width: Double
  ) {
    let columns = max(1, layout.layers.count)
    var given = [Double](repeating: 0, count: nodes.count)
    var taken = given
    for flow in flows {
      given[flow.from] += flow.amount
      taken[flow.to] += flow.amount
    }
    let sums = zip(given, taken).map(max)
    let mostItems = layout.layers.map(\.count).max() ?? 1
    let most = min(900, max(120, Double(mostItems) * 36))

    // One scale for all layers: the fullest decides.
    var scale = Double.infinity
    for layer in layout.layers {
      var sum = 0.0
      for item in layer {
        switch layout.items[item] {
        case .vertex(let vertex): sum += sums[vertex]
        case .bend(let arc): sum += flows[arc].amount
        }
      }
      let free = max(60, most - Double(layer.count) * Self.gap)
      if sum > 0 { scale = min(scale, free / sum) }
    }
    // Where no amount is known there is nothing to show by widths.
    if !flows.contains(where: \.isKnown) {
      scale = min(scale, 10 / (flows.map(\.amount).max() ?? 1))
    }
    if !scale.isFinite { scale = 1 }
    thickness = flows.map { $0.amount * scale }
    // A band that runs back needs room to turn in.
    let turning = zip(thickness, layout.isBackward).filter(\.1).map { Self.room(toTurn: $0.0) }
    let margin = max(4, turning.max() ?? 0)
    // Names stand to the right of their boxes, those of the last layer too.
    let room = min(150.0, width / Double(columns + 1))
    let right = max(margin, room + 10)
    let step =
      columns > 1 ? (width - margin - right - Self.boxWidth) / Double(columns - 1) : width / 2
    labelWidth = max(40, min(room, step - Self.boxWidth - 12))
    let heights = layout.items.map { item in
      switch item {
      case .vertex(let vertex): max(3, sums[vertex] * scale)
      case .bend(let arc): max(1.2, flows[arc].amount * scale)
      }
    }
    let gaps = layout.items.map { item in
      if case .vertex = item { Self.gap } else { 7.0 }
    }
    var pieces: [(from: Int, to: Int, weight: Double)] = []
    for (route, flow) in zip(layout.routes, flows) where route.count > 1 {
      for place in 1..<route.count {
        // Between bends a band should run straight.
        let isInner = place > 1 && place < route.count - 1
        pieces.append((route[place - 1], route[place], flow.amount * (isInner ? 8 : 1)))
      }
    }
    let needed =
      layout.layers.map { layer in
        layer.reduce(0) { $0 + heights[$1] + gaps[$1] }
      }.max() ?? 0
    let available = max(most, needed)
    let stack = ColumnStacking(
      layers: layout.layers, heights: heights, gaps: gaps, pieces: pieces, height: available)
    let body = stack.bottom
    let top = 10.0
    func left(_ item: Int) -> Double { margin + Double(layout.layerOfItem[item]) * step }
    boxes = nodes.indices.map {
      Box(x: left($0), y: top + stack.tops[$0], width: Self.boxWidth, height: heights[$0])
    }
    let ends = Self.ends(flows, layout, stack, thickness, boxes)
    var lane = top + body + 12
    var lanes = [Double](repeating: 0, count: flows.count)
    let backward = flows.indices.filter { layout.isBackward[$0] }.sorted { first, second in
      let spans = (
        layout.layerOfVertex[flows[first].from] - layout.layerOfVertex[flows[first].to],
        layout.layerOfVertex[flows[second].from] - layout.layerOfVertex[flows[second].to]
      )
      return spans.0 != spans.1 ? spans.0 < spans.1 : first < second
    }
    for index in backward {
      let width = max(1.2, thickness[index])
      lanes[index] = lane + width / 2
      lane += width + 6
    }
    height = (backward.isEmpty ? top + body : lane) + 10
    paths = flows.indices.map { index in
      let (start, end) = ends[index]
      if layout.isBackward[index] {
        return Self.round(start, end, lane: lanes[index], reach: Self.reach(thickness[index]))
      }
      var points = [start]
      for item in layout.routes[index].dropFirst().dropLast() {
        let y = top + stack.centre(item)
        points += [Point(left(item), y), Point(left(item) + Self.boxWidth, y)]
      }
      return Self.through(points + [end])
    }
  }

  /// Where each band leaves and enters: bands are sorted along a side by where they lead.
  private static func ends(
    _ flows: [SankeyDiagram.Flow], _ layout: LayeredLayout, _ stack: ColumnStacking,
    _ thickness: [Double], _ boxes: [Box]
  ) -> [(start: Point, end: Point)] {
    var result = flows.map { _ in (start: Point(0, 0), end: Point(0, 0)) }
    for vertex in boxes.indices {
      let box = boxes[vertex]
      func place(_ indices: [Int], x: Double, _ set: (Int, Point) -> Void) {
        let total = indices.reduce(0) { $0 + thickness[$1] }
        var y = box.y + (box.height - total) / 2
        for index in indices {
          set(index, Point(x, y + thickness[index] / 2))
          y += thickness[index]
        }
      }
      func sorted(_ indices: [Int], by neighbour: (Int) -> Int?) -> [Int] {
        indices.map { index in
          (key: neighbour(index).map { stack.centre($0) } ?? .infinity, index: index)
        }.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
      }
      let leaving = sorted(flows.indices.filter { flows[$0].from == vertex }) {
        layout.isBackward[$0] ? nil : layout.routes[$0].dropFirst().first
      }
      place(leaving, x: box.x + box.width) { result[$0].start = $1 }
      let entering = sorted(flows.indices.filter { flows[$0].to == vertex }) {
        layout.isBackward[$0] ? nil : layout.routes[$0].dropLast().last
      }
      place(entering, x: box.x) { result[$0].end = $1 }
    }
    return result
  }

  /// A smooth line through points, level at each of them.
  private static func through(_ points: [Point]) -> String {
    guard let first = points.first else { return "" }
    var data = "M" + Coordinates.pair(first.x, first.y)
    var last = first
    for point in points.dropFirst() {
      if point.y == last.y {
        data += "L" + Coordinates.pair(point.x, point.y)
      } else {
        let middle = (last.x + point.x) / 2
        data +=
          "C" + Coordinates.pair(middle, last.y) + " " + Coordinates.pair(middle, point.y) + " "
          + Coordinates.pair(point.x, point.y)
      }
      last = point
    }
    return data
  }

  /// How far the control points of a turn stand off, so that a band does not fold onto itself.
  private static func reach(_ thickness: Double) -> Double { max(24, 12 + 0.75 * thickness) }

  /// A turn goes three quarters as far as its control points.
  private static func room(toTurn thickness: Double) -> Double {
    0.75 * reach(thickness) + thickness / 2 + 4
  }

  /// A line that leaves to the right, runs back under everything and enters from the left.
  private static func round(_ start: Point, _ end: Point, lane: Double, reach: Double) -> String {
    "M" + Coordinates.pair(start.x, start.y) + "C" + Coordinates.pair(start.x + reach, start.y)
      + " " + Coordinates.pair(start.x + reach, lane) + " " + Coordinates.pair(start.x, lane)
      + "L" + Coordinates.pair(end.x, lane) + "C" + Coordinates.pair(end.x - reach, lane) + " "
      + Coordinates.pair(end.x - reach, end.y) + " " + Coordinates.pair(end.x, end.y)
  }
}
