/// The square block of a nonnegative matrix on one strongly connected component: irreducible.
struct NonnegativeBlock {
  let size: Int
  private var rowOffsets: [Int32] = [0]
  private var columns: [Int32] = []
  private var entries: [Double] = []
  private static let denseLimit = 200

  init(
    members: ArraySlice<Int32>, graph: Digraph, components: StronglyConnected, weights: [Double]?
  ) {
    size = members.count
    for vertex in members {
      for arc in graph.arcs(from: Int(vertex)) where components.isInside(arc, of: graph) {
        // Members ascend, so the place of a head is found by bisection.
        columns.append(Int32(truncatingIfNeeded: Self.place(of: graph.heads[arc], in: members)))
        entries.append(weights.map { $0[arc] } ?? 1)
      }
      rowOffsets.append(Int32(truncatingIfNeeded: columns.count))
    }
  }

  private static func place(of vertex: Int32, in members: ArraySlice<Int32>) -> Int {
    var low = members.startIndex
    var high = members.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if members[middle] < vertex { low = middle + 1 } else { high = middle }
    }
    return low - members.startIndex
  }

  /// Bounds on the spectral radius that lie within `tolerance`, relatively, where the iteration
  /// gets so far.
  func radius(tolerance: Double, maximumIterations: Int) -> (lower: Double, upper: Double) {
    if entries.isEmpty { return (0, 0) }
    if size == 1 {
      let sum = entries.reduce(0, +)
      return (sum, sum)
    }
    var vector = [Double](repeating: 1, count: size)
    var best = quotients(of: vector)
    var step = 0
    while best.upper - best.lower > tolerance * best.upper, step < maximumIterations {
      step += 1
      // A few power steps come cheap and give the inverse iteration a good start.
      let next =
        size <= Self.denseLimit && step > 20
        ? inverseStep(vector, shift: best.upper) : powerStep(vector, shift: best.upper / 2)
      guard let next else { break }
      vector = next
      let bounds = quotients(of: vector)
      best = (max(best.lower, bounds.lower), min(best.upper, bounds.upper))
    }
    return best
  }

  private func product(_ vector: [Double]) -> [Double] {
    (0..<size).map { row in
      var sum = 0.0
      for place in Int(rowOffsets[row])..<Int(rowOffsets[row + 1]) {
        sum += entries[place] * vector[Int(columns[place])]
      }
      return sum
    }
  }

  /// The least and the largest quotient of the product with a positive vector and the vector.
  private func quotients(of vector: [Double]) -> (lower: Double, upper: Double) {
    let image = product(vector)
    var lower = Double.infinity
    var upper = 0.0
    for row in 0..<size {
      let quotient = image[row] / vector[row]
      lower = min(lower, quotient)
      upper = max(upper, quotient)
    }
    return (lower, upper)
  }

  /// One step with `A + shift I`: the shift makes the largest eigenvalue the only one of its size.
  private func powerStep(_ vector: [Double], shift: Double) -> [Double]? {
    let image = product(vector)
    return Self.scaled((0..<size).map { image[$0] + shift * vector[$0] })
  }

  /// One step with the inverse of `shift I - A`, where `shift` is an upper bound on the radius;
  /// it converges quadratically. Reference: T. Noda, "Note on the computation of the maximal
  /// eigenvalue of a non-negative irreducible matrix", Numer. Math. 17 (1971).
  private func inverseStep(_ vector: [Double], shift: Double) -> [Double]? {
    var matrix = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      // A hair above the bound keeps the matrix regular when the bound is the radius itself.
      matrix[row * size + row] = shift * (1 + 1e-13)
      for place in Int(rowOffsets[row])..<Int(rowOffsets[row + 1]) {
        matrix[row * size + Int(columns[place])] -= entries[place]
      }
    }
    guard let factors = DenseFactors(rows: matrix, size: size) else { return nil }
    return Self.scaled(factors.solve(vector))
  }

  /// The vector with largest entry 1, or nil when it is not positive and finite.
  private static func scaled(_ vector: [Double]) -> [Double]? {
    let largest = vector.reduce(0, max)
    guard largest > 0, largest.isFinite else { return nil }
    let result = vector.map { $0 / largest }
    return result.allSatisfy { $0 > 0 && $0.isFinite } ? result : nil
  }
}
