/// The smallest convex polygon round points.
enum ConvexHull {
  /// Its corners in turn (Andrew's monotone chain, Information Processing Letters 9, 1979).
  static func points(_ points: [Point]) -> [Point] {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return sorted }
    func half(_ points: [Point]) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
          chain.removeLast()
        }
        chain.append(point)
      }
      return chain
    }
    let hull = half(sorted).dropLast() + half(sorted.reversed()).dropLast()
    return hull.isEmpty ? [sorted[0]] : Array(hull)
  }

  private static func turn(_ first: Point, _ second: Point, _ third: Point) -> Double {
    (second.x - first.x) * (third.y - first.y) - (second.y - first.y) * (third.x - first.x)
  }
}
