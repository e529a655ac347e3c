/// The spectral radius of a nonnegative matrix that stands on the arcs of a graph: the largest
/// eigenvalue by absolute value.
///
/// With all weights 1 it measures how strongly circuits intertwine (cyclicity): 0 without
/// circuits, 1 when no component has more than a simple ring, larger the more circuits there are.
/// It is the largest of the radii of the strongly connected components; each is found by inverse
/// or power iteration and enclosed between two bounds (L. Collatz 1942, H. Wielandt 1950): for a
/// positive vector `x`, the least and the largest quotient `(A x)_i / x_i`.
public struct SpectralRadius: Sendable, Hashable {
  /// The middle of the two bounds.
  public let value: Double
  /// The radius is at least this, up to rounding.
  public let lowerBound: Double
  /// The radius is at most this, up to rounding.
  public let upperBound: Double

  /// Bounds closer than this, relative to the radius, end the iteration.
  public static let tolerance = 1e-10

  /// The spectral radius of the matrix with entry (tail, head) = the sum of the weights of the
  /// arcs between the two.
  ///
  /// - Parameters:
  ///   - graph: The graph; self loops are entries on the diagonal.
  ///   - weights: A weight of at least 0 for each arc, finite; nil: one for each pair (tail, head)
  ///     that is joined, the adjacency matrix.
  ///   - maximumIterations: Ends the iteration of a component whose bounds do not meet; the bounds
  ///     still hold.
  /// - Complexity: O(arcs) an iteration. Components of up to 200 vertices take few iterations of
  ///   O(n³) instead, because power iteration can be slow on ring-like ones.
  public init(
    of graph: Digraph, weights: [Double]? = nil, maximumIterations: Int = 20_000
  ) throws(ArcValueError) {
    if let weights {
      try ArcValueError.check(weights, count: graph.arcCount) { $0 >= 0 && $0.isFinite }
    }
    let positive = graph.keepingArcs { arc in
      if let weights { return weights[arc] > 0 }
      return !graph.repeatsItsPredecessor(arc)
    }
    // The kept arcs in their order: weights of the derived graph.
    let kept = weights.map { values in values.filter { $0 > 0 } }
    let components = StronglyConnected(of: positive)
    var lower = 0.0
    var upper = 0.0
    for component in 0..<components.count {
      let block = NonnegativeBlock(
        members: components.members(of: component), graph: positive, components: components,
        weights: kept)
      let bounds = block.radius(
        tolerance: Self.tolerance, maximumIterations: max(1, maximumIterations))
      lower = max(lower, bounds.lower)
      upper = max(upper, bounds.upper)
    }
    lowerBound = lower
    upperBound = upper
    value = lower + (upper - lower) / 2
  }
}

extension Digraph {
  /// Whether the arc before has the same two ends.
  func repeatsItsPredecessor(_ arc: Int) -> Bool {
    arc > 0 && tails[arc - 1] == tails[arc] && heads[arc - 1] == heads[arc]
  }
}
