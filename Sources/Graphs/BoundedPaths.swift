/// A path that passes each of its vertices once.
public struct Path: Sendable, Hashable {
  /// The vertices from the first to the last; one more than arcs.
  public let vertices: [Int32]
  /// `arcs[i]` leads from `vertices[i]` to `vertices[i + 1]`.
  public let arcs: [Int32]

  /// A path of the given vertices and arcs, which are taken as they are.
  public init(vertices: [Int32], arcs: [Int32]) {
    self.vertices = vertices
    self.arcs = arcs
  }

  /// The number of arcs.
  public var length: Int { arcs.count }
}

/// Where sources and sinks may stand on a path.
public enum PathTerminals: Sendable, Hashable {
  /// Sources and sinks stand at the two ends and nowhere between; a vertex that is both may stand
  /// at either end.
  case onlyAtEnds
  /// Anywhere: a path may go on through a sink or pass another source.
  case anywhere
}

/// Simple paths of bounded length from a set of sources to a set of sinks.
public enum BoundedPaths {
  /// Shows every simple path of 1 … `limits.maximumLength` arcs that begins at a source and ends
  /// at a sink, in lexicographic order of its vertices, and says why it ended.
  ///
  /// Parallel arcs give one path (its arcs are the first ones). The search leaves a branch when no
  /// sink is near enough. Memory is O(vertices + arcs); time grows with the number of paths from
  /// the sources that still can reach a sink within the limit.
  ///
  /// Vertices that the graph does not have are ignored; a vertex may be source and sink.
  public static func visit(
    in graph: Digraph, from sources: [Int32], to sinks: [Int32],
    terminals: PathTerminals = .onlyAtEnds, limits: EnumerationLimits,
    _ visitor: (_ vertices: [Int32], _ arcs: [Int32]) -> VisitorAnswer
  ) -> EnumerationEnd {
    var walker = PathWalker(
      graph: graph, sources: sources, sinks: sinks, terminals: terminals, limits: limits)
    return walker.visitAll(visitor)
  }

  /// The paths that ``visit(in:from:to:terminals:limits:_:)`` shows, at most `limits.ceiling`.
  public static func list(
    in graph: Digraph, from sources: [Int32], to sinks: [Int32],
    terminals: PathTerminals = .onlyAtEnds, limits: EnumerationLimits
  ) -> (paths: [Path], end: EnumerationEnd) {
    var paths: [Path] = []
    let end = visit(
      in: graph, from: sources, to: sinks, terminals: terminals, limits: limits
    ) { vertices, arcs in
      paths.append(Path(vertices: vertices, arcs: arcs))
      return .proceed
    }
    return (paths, end)
  }
}

private struct PathWalker {
  private let graph: Digraph
  private let starts: [Int32]
  private let isSource: [Bool]
  private let isSink: [Bool]
  private let terminals: PathTerminals
  private let maximumLength: Int
  private var remaining: Int
  private var counter: StepCounter
  /// A lower bound on the arcs to the nearest sink; -1 when none is near enough.
  private let distance: [Int32]
  private var isOnPath: [Bool]
  private var vertices: [Int32] = []
  private var arcs: [Int32] = []
  private var cursor: [Int] = []

  init(
    graph: Digraph, sources: [Int32], sinks: [Int32], terminals: PathTerminals,
    limits: EnumerationLimits
  ) {
    self.graph = graph
    self.terminals = terminals
    isSource = graph.marks(of: sources)
    isSink = graph.marks(of: sinks)
    let marks = isSource
    starts = graph.vertices.filter { marks[$0] }.map { Int32(truncatingIfNeeded: $0) }
    maximumLength = max(0, min(limits.maximumLength, graph.vertexCount))
    remaining = max(0, limits.ceiling)
    counter = StepCounter(limits: limits)
    distance = graph.hopDistances(to: sinks, maximum: maximumLength)
    isOnPath = [Bool](repeating: false, count: graph.vertexCount)
  }

  mutating func visitAll(_ visitor: ([Int32], [Int32]) -> VisitorAnswer) -> EnumerationEnd {
    if maximumLength < 1 { return .exhausted }
    if remaining == 0 { return .ceiling }
    for start in starts where distance[Int(start)] >= 0 {
      walk(from: start, visitor)
      if let end = counter.end { return end }
    }
    return .exhausted
  }

  private mutating func walk(
    from start: Int32, _ visitor: ([Int32], [Int32]) -> VisitorAnswer
  ) {
    vertices = [start]
    arcs = []
    cursor = [graph.arcs(from: Int(start)).lowerBound]
    isOnPath[Int(start)] = true
    while let vertex = vertices.last {
      let end = Int(graph.outOffsets[Int(vertex) + 1])
      let depth = vertices.count
      var arc = cursor[depth - 1]
      while arc < end, !mayTake(arc, of: Int(vertex), at: depth) { arc += 1 }
      if arc < end {
        cursor[depth - 1] = arc + 1
        take(arc)
        if isSink[Int(graph.heads[arc])] { show(visitor) }
        if counter.advance() || counter.end != nil { return }
      } else {
        isOnPath[Int(vertex)] = false
        vertices.removeLast()
        cursor.removeLast()
        if !arcs.isEmpty { arcs.removeLast() }
      }
    }
  }

  private func mayTake(_ arc: Int, of vertex: Int, at depth: Int) -> Bool {
    let head = Int(graph.heads[arc])
    if isOnPath[head] { return false }
    let isRepeated =
      arc > Int(graph.outOffsets[vertex]) && graph.heads[arc - 1] == graph.heads[arc]
    if isRepeated { return false }
    if terminals == .onlyAtEnds && isSource[head] && !isSink[head] { return false }
    return distance[head] >= 0 && depth + Int(distance[head]) <= maximumLength
  }

  private mutating func take(_ arc: Int) {
    let head = graph.heads[arc]
    isOnPath[Int(head)] = true
    vertices.append(head)
    arcs.append(Int32(truncatingIfNeeded: arc))
    let range = graph.arcs(from: Int(head))
    // A sink that only may stand at the end has no next arc to try.
    let isLast = terminals == .onlyAtEnds && isSink[Int(head)]
    cursor.append(isLast ? range.upperBound : range.lowerBound)
  }

  private mutating func show(_ visitor: ([Int32], [Int32]) -> VisitorAnswer) {
    let answer = visitor(vertices, arcs)
    remaining -= 1
    if answer == .stop {
      counter.finish(.visitor)
    } else if remaining == 0 {
      counter.finish(.ceiling)
    }
  }
}
