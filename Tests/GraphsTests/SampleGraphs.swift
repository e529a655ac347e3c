import Graphs
import Primitives

/// Graphs with known figures, and slow answers to compare with.
enum SampleGraphs {
  static func graph(_ vertexCount: Int, _ arcs: [(Int, Int)]) -> Digraph {
    var builder = DigraphBuilder(vertexCount: vertexCount)
    for (tail, head) in arcs { builder.addArc(from: tail, to: head) }
    return builder.freeze()
  }

  static func bothWays(_ vertexCount: Int, _ edges: [(Int, Int)]) -> Digraph {
    graph(vertexCount, edges + edges.map { ($1, $0) })
  }

  static func complete(_ count: Int) -> Digraph {
    graph(
      count, (0..<count).flatMap { tail in (0..<count).map { (tail, $0) } }.filter { $0 != $1 })
  }

  static func ring(_ count: Int) -> Digraph {
    graph(count, (0..<count).map { ($0, ($0 + 1) % count) })
  }

  static func tournament(_ count: Int) -> Digraph {
    graph(
      count, (0..<count).flatMap { tail in ((tail + 1)..<max(count, tail + 1)).map { (tail, $0) } })
  }

  static var petersen: Digraph {
    let outer = (0..<5).map { ($0, ($0 + 1) % 5) }
    let spokes = (0..<5).map { ($0, $0 + 5) }
    let inner = (0..<5).map { ($0 + 5, ($0 + 2) % 5 + 5) }
    return bothWays(10, outer + spokes + inner)
  }

  static var completeBipartite33: Digraph {
    bothWays(6, (0..<3).flatMap { left in (3..<6).map { (left, $0) } })
  }

  /// The family of figure 1 in Johnson (1975), with `3 k` circuits.
  static func johnson(_ k: Int) -> Digraph {
    var arcs: [(Int, Int)] = []
    for n in 2..<(k + 2) { arcs += [(1, n), (n, k + 2)] }
    arcs.append((2 * k + 1, 1))
    for n in (k + 2)..<(2 * k + 2) { arcs += [(n, 2 * k + 2), (n, n + 1)] }
    arcs.append((2 * k + 3, k + 2))
    for n in (2 * k + 3)..<(3 * k + 3) { arcs += [(2 * k + 2, n), (n, 3 * k + 3)] }
    arcs.append((3 * k + 3, 2 * k + 2))
    return graph(3 * k + 4, arcs)
  }

  /// All circuits by a search without any pruning, in lexicographic order.
  static func naiveCircuits(of graph: Digraph, maximumLength: Int) -> [[Int32]] {
    var found: Set<[Int32]> = []
    func extend(_ path: [Int32]) {
      guard let last = path.last, let first = path.first else { return }
      for head in graph.successors(of: Int(last)) {
        if head == first, path.count > 1 {
          found.insert(path)
        } else if head > first, path.count < maximumLength, !path.contains(head) {
          extend(path + [head])
        }
      }
    }
    for start in graph.vertices { extend([Int32(start)]) }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// `reaches[u][v]`: whether a walk of zero or more arcs leads from `u` to `v`.
  static func reachability(of graph: Digraph) -> [[Bool]] {
    graph.vertices.map { start in
      var seen = [Bool](repeating: false, count: graph.vertexCount)
      var open = [start]
      seen[start] = true
      while let vertex = open.popLast() {
        for head in graph.successors(of: vertex) where !seen[Int(head)] {
          seen[Int(head)] = true
          open.append(Int(head))
        }
      }
      return seen
    }
  }

  /// A small random graph with loops and parallel arcs, sparse ones more often than dense ones.
  static func random(_ generator: inout SeededGenerator, maximumVertices: Int = 9) -> Digraph {
    let count = 1 + generator.below(maximumVertices)
    let degree = 4 * generator.unit() * generator.unit() * 2
    return DigraphSamples.uniform(vertexCount: count, meanDegree: degree, using: &generator)
  }
}
