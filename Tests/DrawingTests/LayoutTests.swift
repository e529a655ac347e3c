import Drawing
import Primitives
import Testing

@Suite struct LayoutTests {
  private func arc(_ from: Int, _ to: Int, _ weight: Double = 1) -> LayeredLayout.Arc {
    .init(from: from, to: to, weight: weight)
  }

  @Test func layersFollowTheArcs() {
    for seed in 0..<60 {
      var random = SeededGenerator(seed: UInt64(seed))
      let count = Int.random(in: 1...14, using: &random)
      let arcs = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        arc(
          Int.random(in: -1...count, using: &random), Int.random(in: 0..<count, using: &random),
          Double.random(in: 0...3, using: &random))
      }
      let layout = LayeredLayout(count: count, arcs: arcs)
      for (index, arc) in arcs.enumerated() where !layout.isBackward[index] {
        #expect(layout.layerOfVertex[arc.from] < layout.layerOfVertex[arc.to])
        let layers = layout.routes[index].map { layout.layerOfItem[$0] }
        #expect(layers == Array(layout.layerOfVertex[arc.from]...layout.layerOfVertex[arc.to]))
      }
      #expect(layout.layers.flatMap { $0 }.sorted() == Array(layout.items.indices))
      #expect(layout.layerOfVertex.allSatisfy { $0 >= 0 })
      let again = LayeredLayout(count: count, arcs: arcs)
      #expect(again.layers == layout.layers)
    }
  }

  @Test func anAcyclicGraphHasNoBackwardArc() {
    for seed in 0..<40 {
      var random = SeededGenerator(seed: UInt64(seed))
      let count = Int.random(in: 2...12, using: &random)
      let order = Array(0..<count).shuffled(using: &random)
      let arcs = (0..<20).compactMap { _ -> LayeredLayout.Arc? in
        let a = Int.random(in: 0..<count, using: &random)
        let b = Int.random(in: 0..<count, using: &random)
        return a == b ? nil : arc(order[min(a, b)], order[max(a, b)])
      }
      #expect(!LayeredLayout(count: count, arcs: arcs).isBackward.contains(true))
    }
    // A ring turns round its weakest arc alone.
    let ring = LayeredLayout(
      count: 4, arcs: [arc(0, 1, 5), arc(1, 2, 4), arc(2, 3, 1), arc(3, 0, 6)])
    #expect(ring.isBackward == [false, false, true, false])
  }

  /// Few crossings beside the best of all orders, on two layers small enough to try them all.
  @Test func crossingsAreNearTheLeast() {
    func permutations(_ items: [Int]) -> [[Int]] {
      guard items.count > 1 else { return [items] }
      return items.indices.flatMap { index -> [[Int]] in
        var rest = items
        let first = rest.remove(at: index)
        return permutations(rest).map { [first] + $0 }
      }
    }
    var found = 0
    var least = 0
    for seed in 0..<25 {
      var random = SeededGenerator(seed: UInt64(seed))
      var pairs: Set<[Int]> = []
      for left in 0..<4 { pairs.insert([left, 4 + Int.random(in: 0..<4, using: &random)]) }
      for right in 4..<8 { pairs.insert([Int.random(in: 0..<4, using: &random), right]) }
      let arcs = pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { arc($0[0], $0[1]) }
      found += LayeredLayout(count: 8, arcs: arcs).crossings
      var best = Int.max
      let rights = permutations([4, 5, 6, 7])
      for left in permutations([0, 1, 2, 3]) {
        for right in rights {
          var crossed = 0
          for one in arcs {
            for other in arcs
            where left.firstIndex(of: one.from)! < left.firstIndex(of: other.from)!
              && right.firstIndex(of: one.to)! > right.firstIndex(of: other.to)!
            {
              crossed += 1
            }
          }
          best = min(best, crossed)
        }
      }
      least += best
    }
    #expect(found <= least + 4, "found \(found), least \(least)")
  }

  @Test func namesCoverNothing() {
    for seed in 0..<30 {
      var random = SeededGenerator(seed: UInt64(seed))
      let requests = (0..<40).map { _ in
        LabelPlacement.Request(
          point: Point(
            Double.random(in: 0...400, using: &random), Double.random(in: 0...300, using: &random)),
          radius: 5, width: Double.random(in: 20...90, using: &random), height: 14,
          importance: Double.random(in: 0...1, using: &random))
      }
      let frame = Box(x: 0, y: 0, width: 400, height: 300)
      let boxes = LabelPlacement(requests, within: frame).boxes
      for (index, box) in boxes.enumerated() {
        guard let box else { continue }
        #expect(frame.contains(box))
        for (other, second) in boxes.enumerated() where other != index {
          if let second { #expect(!box.overlaps(second)) }
          let mark = requests[other]
          #expect(
            !box.overlaps(
              Box(x: mark.point.x - 5, y: mark.point.y - 5, width: 10, height: 10)))
        }
      }
      let best = requests.indices.max { requests[$0].importance < requests[$1].importance }
      #expect(best != nil)
    }
  }

  @Test func stepsAreRound() {
    #expect(NiceSteps.above(0) == 1)
    #expect(NiceSteps.above(3) == 5)
    #expect(NiceSteps.above(0.013) == 0.02)
    #expect(NiceSteps.above(100) == 100)
    #expect(NiceSteps.values(from: 0, to: 97, count: 5) == [0, 20, 40, 60, 80, 100])
    for (low, high) in [(-3.0, 8.0), (0, 0), (1e9, 1e9 + 1), (.nan, 1), (5, -5)] {
      let values = NiceSteps.values(from: low, to: high, count: 5)
      #expect(values.count > 1 && values.count < 102)
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func thePlaneKeepsDistances() {
    let latitudes = [28.0, 28.4]
    let longitudes = [112.9, 113.3]
    let plane = PlaneProjection(latitudes: latitudes, longitudes: longitudes)
    let first = plane.plane(latitude: 28, longitude: 112.9)
    let second = plane.plane(latitude: 28.4, longitude: 113.3)
    let (dx, dy) = (second.x - first.x, second.y - first.y)
    // By the haversine: 59.31 km.
    #expect(((dx * dx + dy * dy).squareRoot() - 59.31).magnitude < 0.05)
    let across = PlaneProjection(latitudes: [0, 0], longitudes: [179.9, -179.9])
    let gap =
      across.plane(latitude: 0, longitude: -179.9).x - across.plane(latitude: 0, longitude: 179.9).x
    #expect((gap - 22.24).magnitude < 0.05)
  }
}
