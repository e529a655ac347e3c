internal import Primitives

/// Orders the places of layers so that few pieces of arcs cross.
struct LayerOrdering {
  private let start: [[Int]]
  /// For each place its neighbours in the layer before and in the layer behind, with weights.
  private var before: [[(item: Int, weight: Double)]]
  private var behind: [[(item: Int, weight: Double)]]

  init(itemCount: Int, layers: [[Int]], routes: [[Int]], weights: [Double]) {
    start = layers
    before = Array(repeating: [], count: itemCount)
    behind = Array(repeating: [], count: itemCount)
    for (route, weight) in zip(routes, weights) where route.count > 1 {
      for step in 1..<route.count {
        behind[route[step - 1]].append((route[step], weight))
        before[route[step]].append((route[step - 1], weight))
      }
    }
  }

  /// The best order that was found, from several beginnings: small drawings from more of them.
  func ordered() -> [[Int]] {
    var random = SeededGenerator(seed: 1)
    var best = start
    var least = crossings(start)
    for beginning in 0..<(before.count > 300 ? 1 : before.count > 60 ? 4 : 12) {
      guard least > 0 else { break }
      var layers = start
      if beginning == 1 { layers = layers.map { $0.reversed() } }
      if beginning > 1 { layers = layers.map { $0.shuffled(using: &random) } }
      sweep(&layers, best: &best, least: &least)
    }
    return best
  }

  private func sweep(_ layers: inout [[Int]], best: inout [[Int]], least: inout Int) {
    for sweep in 0..<(before.count > 300 ? 8 : 24) where least > 0 {
      let downward = sweep % 2 == 0
      let usesMedian = sweep % 4 >= 2
      let turns = downward ? Array(layers.indices) : layers.indices.reversed()
      for layer in turns {
        let neighbours = downward ? before : behind
        let fixed = downward ? layer - 1 : layer + 1
        guard layers.indices.contains(fixed) else { continue }
        let position = Self.positions(layers[fixed], count: before.count)
        layers[layer] = Self.sorted(layers[layer], by: neighbours, position, usesMedian)
      }
      exchange(&layers)
      let count = crossings(layers)
      if count < least {
        least = count
        best = layers
      }
    }
  }

  private static func positions(_ layer: [Int], count: Int) -> [Int] {
    var positions = [Int](repeating: -1, count: count)
    for (position, item) in layer.enumerated() { positions[item] = position }
    return positions
  }

  private static func sorted(
    _ layer: [Int], by neighbours: [[(item: Int, weight: Double)]], _ position: [Int],
    _ usesMedian: Bool
  ) -> [Int] {
    let keyed = layer.enumerated().map { index, item -> (key: Double, index: Int, item: Int) in
      let near = neighbours[item]
      guard !near.isEmpty else { return (Double(index), index, item) }
      if usesMedian {
        let places = near.map { position[$0.item] }.sorted()
        let middle = places.count / 2
        let key =
          places.count % 2 == 1
          ? Double(places[middle]) : Double(places[middle - 1] + places[middle]) / 2
        return (key, index, item)
      }
      var sum = 0.0
      var weight = 0.0
      for (item, share) in near {
        sum += Double(position[item]) * share
        weight += share
      }
      return (weight > 0 ? sum / weight : Double(index), index, item)
    }
    return keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.item)
  }

  /// Exchanges neighbours in a layer as long as that removes crossings.
  private func exchange(_ layers: inout [[Int]]) {
    for layer in layers.indices where layers[layer].count > 1 && layers[layer].count <= 120 {
      let left = layer > 0 ? Self.positions(layers[layer - 1], count: before.count) : []
      let right =
        layer + 1 < layers.count ? Self.positions(layers[layer + 1], count: before.count) : []
      var improved = true
      var rounds = 0
      while improved, rounds < 8 {
        improved = false
        rounds += 1
        for place in 0..<(layers[layer].count - 1) {
          let upper = layers[layer][place]
          let lower = layers[layer][place + 1]
          let kept = pairs(upper, lower, left, right)
          let changed = pairs(lower, upper, left, right)
          if changed < kept {
            layers[layer].swapAt(place, place + 1)
            improved = true
          }
        }
      }
    }
  }

  private func pairs(_ upper: Int, _ lower: Int, _ left: [Int], _ right: [Int]) -> Int {
    func count(_ neighbours: [[(item: Int, weight: Double)]], _ position: [Int]) -> Int {
      guard !position.isEmpty else { return 0 }
      var crossed = 0
      for (above, _) in neighbours[upper] {
        for (below, _) in neighbours[lower] where position[above] > position[below] { crossed += 1 }
      }
      return crossed
    }
    return count(before, left) + count(behind, right)
  }

  /// How many pairs of pieces cross.
  func crossings(_ layers: [[Int]]) -> Int {
    var total = 0
    for layer in layers.indices.dropLast() {
      let position = Self.positions(layers[layer + 1], count: before.count)
      var ends: [Int] = []
      for item in layers[layer] {
        ends += behind[item].map { position[$0.item] }.sorted()
      }
      total += Self.inversions(&ends)
    }
    return total
  }

  /// Pairs out of order, by merging.
  private static func inversions(_ values: inout [Int]) -> Int {
    guard values.count > 1 else { return 0 }
    let middle = values.count / 2
    var left = Array(values[..<middle])
    var right = Array(values[middle...])
    var count = inversions(&left) + inversions(&right)
    var i = 0
    var j = 0
    for place in values.indices {
      if j >= right.count || (i < left.count && left[i] <= right[j]) {
        values[place] = left[i]
        i += 1
      } else {
        values[place] = right[j]
        count += left.count - i
        j += 1
      }
    }
    return count
  }
}
