extension BoundedCircuits {
  /// Shows every circuit of 2 … `limits.maximumLength` arcs that would close if one arc were added:
  /// exactly one of its arcs is missing.
  ///
  /// The graph holds the arcs that are there and those that could be; the search walks only the
  /// former, once for each of the latter, and so does not see the many circuits that lack more.
  /// An arc that is there makes missing arcs parallel to it needless; of parallel missing arcs the
  /// first counts.
  ///
  /// - Parameters:
  ///   - graph: The arcs that are there and those that could be.
  ///   - missing: Whether each arc is not there yet; arcs beyond the end of the array are there.
  ///   - limits: What bounds the search.
  ///   - visitor: Gets the circuit and its missing arc. Circuits come by missing arc; those of one
  ///     arc in lexicographic order of the vertices after it.
  /// - Returns: Why it ended.
  public static func visitOneArcShort(
    in graph: Digraph, missing: [Bool], limits: EnumerationLimits,
    _ visitor: (_ circuit: Circuit, _ missingArc: Int) -> VisitorAnswer
  ) -> EnumerationEnd {
    guard limits.maximumLength >= 2 else { return .exhausted }
    guard limits.ceiling > 0 else { return .ceiling }
    let present = GrowingDigraph(slotsOf: graph)
    var candidates: [Int] = []
    for vertex in graph.vertices {
      var candidate: Int?
      for arc in graph.arcs(from: vertex) {
        // Parallel arcs stand together: one that is there takes the place of a missing one.
        let isParallel = candidate.map { graph.heads[$0] == graph.heads[arc] } ?? false
        if arc >= missing.count || !missing[arc] {
          if isParallel { candidate = nil }
          _ = present.insert(arc, of: graph)
        } else if !isParallel {
          if let candidate { candidates.append(candidate) }
          let isNeedless = graph.repeatsItsPredecessor(arc) || graph.tail(arc) == graph.head(arc)
          candidate = isNeedless ? nil : arc
        }
      }
      if let candidate { candidates.append(candidate) }
    }

    let closing = ClosingPaths(vertexCount: graph.vertexCount, maximumLength: limits.maximumLength)
    var counter = StepCounter(limits: limits)
    var remaining = limits.ceiling
    for arc in candidates {
      var wish = VisitorAnswer.proceed
      closing.visit(
        closedBy: arc, from: graph.tails[arc], to: graph.heads[arc], in: present, counter: &counter
      ) { vertices, arcs in
        wish = visitor(Circuit(turning: vertices, arcs: arcs), arc)
        remaining -= 1
        return remaining == 0 ? .stop : wish
      }
      if wish == .stop { return .visitor }
      if remaining == 0 { return .ceiling }
      if counter.advance() || counter.end != nil { break }
    }
    return counter.end ?? .exhausted
  }
}
