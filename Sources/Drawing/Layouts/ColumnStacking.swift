/// Places of layers stacked on one another, moved towards what they are joined with.
///
/// The relaxation that Sankey diagrams are commonly laid out with: places are pulled to the weighted
/// mean of their neighbours, and those that overlap are pushed apart without changing their order.
struct ColumnStacking {
  /// The upper edge of each place.
  private(set) var tops: [Double]
  private let heights: [Double]
  private let gaps: [Double]
  private let layers: [[Int]]
  private let total: Double

  /// - Parameters:
  ///   - gaps: what each place needs free below it.
  ///   - pieces: joined places with their weight.
  ///   - height: what there is for each layer.
  init(
    layers: [[Int]], heights: [Double], gaps: [Double],
    pieces: [(from: Int, to: Int, weight: Double)], height: Double
  ) {
    self.layers = layers
    self.heights = heights
    self.gaps = gaps
    total = height
    tops = Array(repeating: 0, count: heights.count)
    for layer in layers {
      let needed =
        layer.reduce(0) { $0 + heights[$1] + gaps[$1] } - (layer.last.map { gaps[$0] } ?? 0)
      var y = max(0, (height - needed) / 2)
      for item in layer {
        tops[item] = y
        y += heights[item] + gaps[item]
      }
    }
    var incoming = [[(item: Int, weight: Double)]](repeating: [], count: heights.count)
    var outgoing = incoming
    for piece in pieces {
      outgoing[piece.from].append((piece.to, piece.weight))
      incoming[piece.to].append((piece.from, piece.weight))
    }
    var strength = 0.9
    for _ in 0..<32 {
      for layer in layers { pull(layer, incoming, strength) }
      for layer in layers.reversed() { pull(layer, outgoing, strength) }
      strength *= 0.9
    }
    let least = layers.joined().map { tops[$0] }.min() ?? 0
    for item in tops.indices { tops[item] -= least }
  }

  /// How far down the places reach.
  var bottom: Double { layers.joined().map { tops[$0] + heights[$0] }.max() ?? 0 }

  /// The middle of a place.
  func centre(_ item: Int) -> Double { tops[item] + heights[item] / 2 }

  private mutating func pull(
    _ layer: [Int], _ neighbours: [[(item: Int, weight: Double)]], _ strength: Double
  ) {
    for item in layer where !neighbours[item].isEmpty {
      var sum = 0.0
      var weight = 0.0
      for (other, share) in neighbours[item] {
        sum += centre(other) * share
        weight += share
      }
      if weight > 0 { tops[item] += (sum / weight - centre(item)) * strength }
    }
    separate(layer)
  }

  /// Keeps the order and the gaps: down first, then back up from the bottom.
  private mutating func separate(_ layer: [Int]) {
    var y = 0.0
    for item in layer {
      tops[item] = max(tops[item], y)
      y = tops[item] + heights[item] + gaps[item]
    }
    var limit = total
    for item in layer.reversed() {
      if tops[item] + heights[item] > limit { tops[item] = limit - heights[item] }
      limit = tops[item] - gap(before: item, in: layer)
    }
    if let first = layer.first, tops[first] < 0 {
      var y = 0.0
      for item in layer {
        tops[item] = max(tops[item], y)
        y = tops[item] + heights[item] + gaps[item]
      }
    }
  }

  private func gap(before item: Int, in layer: [Int]) -> Double {
    guard let place = layer.firstIndex(of: item), place > 0 else { return 0 }
    return gaps[layer[place - 1]]
  }
}
