extension BoundedCircuits {
  /// An upper bound on the number of circuits of 2 … `maximumLength` arcs, without a search.
  ///
  /// For each length it takes the smaller of two bounds: a circuit of `k` arcs gives `k` walks of
  /// `k - 1` arcs, one for each of its vertices, so the circuits are at most the walks divided by
  /// `k`; and a component of `n` vertices has at most the `C(n, k) (k - 1)!` circuits of the
  /// complete graph. The bound can be far above the truth (``estimate(in:limits:samples:)``
  /// comes nearer). Infinity when it passes the range of `Double`.
  /// O(`maximumLength` · (vertices + arcs)); lengths beyond the largest component add nothing.
  public static func upperBound(in graph: Digraph, maximumLength: Int) -> Double {
    let components = StronglyConnected(of: graph)
    let longest = min(maximumLength, components.longestCircuitBound)
    guard longest >= 2 else { return 0 }
    let sizes = (0..<components.count).map { components.members(of: $0).count }.filter { $0 > 1 }
    let core = graph.keepingArcs { arc in
      let isParallel =
        arc > 0 && graph.tails[arc - 1] == graph.tails[arc]
        && graph.heads[arc - 1] == graph.heads[arc]
      return !isParallel && graph.tails[arc] != graph.heads[arc]
        && components.isInside(arc, of: graph)
    }

    // Walks that end in each vertex, and the circuits of complete components, by length.
    var walks = [Double](repeating: 1, count: graph.vertexCount)
    var complete = sizes.map { Double($0) }
    var bound = 0.0
    for length in 2...longest {
      var longer = [Double](repeating: 0, count: graph.vertexCount)
      for arc in core.arcs { longer[core.head(arc)] += walks[core.tail(arc)] }
      walks = longer
      // From C(n, k - 1) (k - 2)! to C(n, k) (k - 1)!.
      let size = Double(length)
      for (place, count) in sizes.enumerated() {
        let factor = Double(max(0, count - length + 1)) * (size - 1) / size
        complete[place] = factor == 0 ? 0 : complete[place] * factor
      }
      bound += min(walks.reduce(0, +) / size, complete.reduce(0, +))
      if bound.isInfinite { return bound }
    }
    return bound
  }

  /// An estimate of the number of circuits of 2 … `limits.maximumLength` arcs from a part of the search.
  ///
  /// It counts the circuits of up to `samples` start vertices exactly: half of them are the
  /// vertices of highest degree, which most circuits pass, the others every so-many-th of the
  /// rest, which stand for those between. Exact when there are no more vertices on circuits than
  /// `samples`. Deterministic; time is about that share of ``count(in:limits:)``.
  ///
  /// - Returns: The estimate, or nil when `limits` stopped it. `ceiling` bounds what is counted.
  public static func estimate(
    in graph: Digraph, limits: EnumerationLimits, samples: Int
  ) -> Double? {
    guard limits.maximumLength >= 2 else { return 0 }
    let core = CircuitCore(of: graph, order: .hubsFirst)
    guard core.count > 0 else { return 0 }
    let wanted = max(2, samples)
    let hubs = core.count <= wanted ? core.count : wanted / 2
    let others = core.count - hubs
    let stride = max(1, (others + wanted - hubs - 1) / max(1, wanted - hubs))
    var counter = CircuitCounter(core: core, limits: limits)
    var sampledStarts = 0
    var sampledCircuits = 0
    for start in 0..<core.count {
      let isSampled = start >= hubs && (start - hubs) % stride == stride / 2
      if start < hubs || isSampled {
        let before = counter.total
        counter.count(from: start, in: core)
        if isSampled {
          sampledStarts += 1
          sampledCircuits += counter.total - before
        }
      }
      if counter.total >= limits.ceiling || counter.counter.end != nil { return nil }
      counter.leave(start, in: core)
    }
    let exact = Double(counter.total - sampledCircuits)
    guard sampledStarts > 0 else { return exact }
    return exact + Double(sampledCircuits) * Double(others) / Double(sampledStarts)
  }
}
