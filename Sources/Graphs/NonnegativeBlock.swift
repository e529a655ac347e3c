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
    var image = vector
    var leaps = Leaps(size: size)
    var best = (lower: 0.0, upper: Double.infinity)
    for step in 0...maximumIterations {
      let bounds = multiply(vector, into: &image)
      best = (max(best.lower, bounds.lower), min(best.upper, bounds.upper))
      if best.upper - best.lower <= tolerance * best.upper { break }
      if size <= Self.denseLimit && step > 20 {
        // The power steps were cheap and gave the inverse iteration a good start.
        guard inverseStep(&vector, shift: best.upper) else { break }
      } else {
        leaps.advance(&vector, image: image, radius: best.lower, width: bounds.upper - bounds.lower)
      }
      if !Self.rescale(&vector) { break }
    }
    return best
  }

  /// Sets `image` to the product with a positive vector and returns the least and the largest
  /// quotient of the two.
  private func multiply(
    _ vector: [Double], into image: inout [Double]
  ) -> (lower: Double, upper: Double) {
    var lower = Double.infinity
    var upper = 0.0
    for row in 0..<size {
      var sum = 0.0
      for place in Int(rowOffsets[row])..<Int(rowOffsets[row + 1]) {
        sum += entries[place] * vector[Int(columns[place])]
      }
      image[row] = sum
      let quotient = sum / vector[row]
      lower = min(lower, quotient)
      upper = max(upper, quotient)
    }
    return (lower, upper)
  }

  /// One step with the inverse of `shift I - A`, where `shift` is an upper bound on the radius;
  /// it converges quadratically. Reference: T. Noda, "Note on the computation of the maximal
  /// eigenvalue of a non-negative irreducible matrix", Numer. Math. 17 (1971).
  private func inverseStep(_ vector: inout [Double], shift: Double) -> Bool {
    var matrix = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      // A hair above the bound keeps the matrix regular when the bound is the radius itself.
      matrix[row * size + row] = shift * (1 + 1e-13)
      for place in Int(rowOffsets[row])..<Int(rowOffsets[row + 1]) {
        matrix[row * size + Int(columns[place])] -= entries[place]
      }
    }
    guard let factors = DenseFactors(rows: matrix, size: size) else { return false }
    vector = factors.solve(vector)
    return true
  }

  /// Makes the largest entry 1; false when the vector is not positive and finite.
  private static func rescale(_ vector: inout [Double]) -> Bool {
    let factor = 1 / vector.reduce(0, max)
    guard factor > 0, factor.isFinite else { return false }
    for row in vector.indices { vector[row] *= factor }
    return vector.allSatisfy { $0 > 0 && $0.isFinite }
  }
}

/// Power steps that leap ahead where they converge slowly.
///
/// Where the second largest eigenvalue is near the largest, the steps change the vector in ever
/// the same direction, by ever the same ratio less; now and then all the changes to come are added
/// at once (L. A. Lyusternik 1947). A leap that did not help is taken back.
private struct Leaps {
  /// The shift as a share of the radius: it makes the largest eigenvalue the only one of its size.
  private static let shift = 0.1
  private var interval = 20
  private var untilNext = 20
  private var last: [Double]
  private var beforeLeap: [Double] = []
  private var widthBeforeLeap = Double.infinity

  init(size: Int) { last = [Double](repeating: 0, count: size) }

  /// One step with `A + shift I`, where `image` is `A` times the vector and `width` the distance
  /// of the bounds that it gives.
  mutating func advance(
    _ vector: inout [Double], image: [Double], radius: Double, width: Double
  ) {
    let shift = Self.shift * radius
    let factor = 1 / (radius + shift)
    untilNext -= 1
    if untilNext == 0 && width > widthBeforeLeap {
      vector = beforeLeap
      widthBeforeLeap = .infinity
      interval *= 2
      untilNext = interval
      return
    }
    if untilNext > 1 {
      for row in vector.indices { vector[row] = (image[row] + shift * vector[row]) * factor }
    } else if untilNext == 1 {
      for row in vector.indices {
        let next = (image[row] + shift * vector[row]) * factor
        last[row] = next - vector[row]
        vector[row] = next
      }
    } else {
      leap(&vector, image: image, shift: shift, factor: factor, width: width)
    }
  }

  private mutating func leap(
    _ vector: inout [Double], image: [Double], shift: Double, factor: Double, width: Double
  ) {
    var along = 0.0
    var square = 0.0
    for row in vector.indices {
      let moved = (image[row] + shift * vector[row]) * factor - vector[row]
      along += moved * last[row]
      square += last[row] * last[row]
      last[row] = moved
    }
    beforeLeap = vector
    widthBeforeLeap = width
    untilNext = interval
    let ratio = along / square
    let reach = ratio > 0 && ratio < 1 ? 1 / (1 - ratio) : 1
    // The vector has to stay positive; a tenth of each entry is the least that is left.
    for row in vector.indices {
      vector[row] = max(vector[row] / 10, vector[row] + reach * last[row])
    }
  }
}
