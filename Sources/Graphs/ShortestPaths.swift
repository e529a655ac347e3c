internal import Primitives

extension Digraph {
  /// The least number of arcs from any of `sources` to each vertex: 0 at the sources, -1 where
  /// there is no path of at most `maximum` arcs. O(vertices + arcs).
  ///
  /// Sources that the graph does not have are ignored.
  public func hopDistances(from sources: [Int32], maximum: Int = .max) -> [Int32] {
    var distances = [Int32](repeating: -1, count: vertexCount)
    var reached = enter(sources, into: &distances)
    var place = 0
    while place < reached.count {
      let vertex = Int(reached[place])
      place += 1
      let next = distances[vertex] + 1
      if Int(next) > maximum { break }
      for head in successors(of: vertex) where distances[Int(head)] < 0 {
        distances[Int(head)] = next
        reached.append(head)
      }
    }
    return distances
  }

  /// The least number of arcs from each vertex to any of `sinks`: 0 at the sinks, -1 where there
  /// is no path of at most `maximum` arcs. O(vertices + arcs).
  public func hopDistances(to sinks: [Int32], maximum: Int = .max) -> [Int32] {
    var distances = [Int32](repeating: -1, count: vertexCount)
    var reached = enter(sinks, into: &distances)
    var place = 0
    while place < reached.count {
      let vertex = Int(reached[place])
      place += 1
      let next = distances[vertex] + 1
      if Int(next) > maximum { break }
      for arc in arcs(into: vertex) {
        let tail = tails[Int(arc)]
        if distances[Int(tail)] < 0 {
          distances[Int(tail)] = next
          reached.append(tail)
        }
      }
    }
    return distances
  }

  /// Whether each vertex is in the set; vertices that the graph does not have are ignored.
  func marks(of set: [Int32]) -> [Bool] {
    var marks = [Bool](repeating: false, count: vertexCount)
    for vertex in set where vertex >= 0 && Int(vertex) < vertexCount { marks[Int(vertex)] = true }
    return marks
  }

  private func enter(_ set: [Int32], into distances: inout [Int32]) -> [Int32] {
    var entered: [Int32] = []
    for vertex in set where vertex >= 0 && Int(vertex) < vertexCount && distances[Int(vertex)] < 0 {
      distances[Int(vertex)] = 0
      entered.append(vertex)
    }
    return entered
  }
}

/// Shortest paths from a set of sources by arc lengths that are not negative.
///
/// Reference: E. W. Dijkstra, "A note on two problems in connexion with graphs", Numer. Math. 1
/// (1959), with a binary heap. Of equally short paths the one found first stays: vertices are
/// settled by (distance, vertex) and arcs are tried in their order.
public struct ShortestPaths: Sendable, Hashable {
  /// The length of a shortest path to each vertex; 0 at the sources, infinity where there is none.
  public let distances: [Double]
  /// The last arc of the path to each vertex, or -1 at sources and where there is no path.
  public let arcInto: [Int32]
  private let tails: [Int32]

  /// Searches from `sources` until every vertex that can be reached is settled.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - sources: Where paths begin; vertices that the graph does not have are ignored.
  ///   - lengths: A length of at least 0 for each arc.
  /// - Throws: ``ArcValueError`` when the lengths do not fit the graph or one is negative or NaN.
  /// - Complexity: O((vertices + arcs) · log arcs).
  public init(
    in graph: Digraph, from sources: [Int32], lengths: [Double]
  ) throws(ArcValueError) {
    try ArcValueError.check(lengths, count: graph.arcCount) { $0 >= 0 }
    struct Entry {
      let distance: Double
      let vertex: Int32
    }
    var distances = [Double](repeating: .infinity, count: graph.vertexCount)
    var arcInto = [Int32](repeating: -1, count: graph.vertexCount)
    var open = BinaryHeap<Entry> {
      $0.distance != $1.distance ? $0.distance < $1.distance : $0.vertex < $1.vertex
    }
    for (vertex, isSource) in graph.marks(of: sources).enumerated() where isSource {
      distances[vertex] = 0
      open.insert(Entry(distance: 0, vertex: Int32(truncatingIfNeeded: vertex)))
    }
    while let entry = open.popFirst() {
      let vertex = Int(entry.vertex)
      if entry.distance > distances[vertex] { continue }
      for arc in graph.arcs(from: vertex) {
        let head = graph.head(arc)
        let distance = entry.distance + lengths[arc]
        if distance < distances[head] {
          distances[head] = distance
          arcInto[head] = Int32(truncatingIfNeeded: arc)
          open.insert(Entry(distance: distance, vertex: Int32(truncatingIfNeeded: head)))
        }
      }
    }
    self.distances = distances
    self.arcInto = arcInto
    self.tails = graph.tails
  }

  /// A shortest path to `vertex`, of no arc when it is a source; nil when there is none.
  public func path(to vertex: Int) -> Path? {
    guard distances.indices.contains(vertex), distances[vertex].isFinite else { return nil }
    var vertices = [Int32(truncatingIfNeeded: vertex)]
    var arcs: [Int32] = []
    var current = vertex
    while arcInto[current] >= 0 {
      let arc = arcInto[current]
      arcs.append(arc)
      current = Int(tails[Int(arc)])
      vertices.append(Int32(truncatingIfNeeded: current))
    }
    return Path(vertices: vertices.reversed(), arcs: arcs.reversed())
  }
}
