/// How often what starts in a compartment passes each compartment, when shares of what passes one
/// move on along the arcs and the rest leaves.
///
/// With `G` the matrix of shares (arc flow divided by the throughflow of its tail), the matrix is
/// `(I - G)^-1 = I + G + G² + …`. Its diagonal tells how much returns: a unit in compartment `i`
/// passes it `n` times in all, so the share that comes back is `(n - 1) / n`. References:
/// W. Leontief (1936); J. T. Finn, "Measures of ecosystem structure and function derived from
/// analysis of flows", J. Theor. Biol. 56 (1976).
public enum FundamentalMatrix {
  /// Components with more vertices than this are solved by iteration instead of elimination.
  public static let eliminationLimit = 1000

  /// The diagonal of the fundamental matrix: 1 on no circuit, infinity where what starts returns
  /// for ever because nothing leaves.
  ///
  /// - Parameters:
  ///   - graph: The graph of compartments.
  ///   - flows: The flow along each arc, at least 0 and finite.
  ///   - throughflows: All that passes each vertex, at least the flow on the arcs that leave it.
  /// - Throws: ``ArcValueError`` when numbers do not fit the graph or are negative or not finite,
  ///   or when more flows out on arcs than passes a vertex, by over a millionth.
  /// - Complexity: O(n³) for each strongly connected component of `n` vertices up to
  ///   ``eliminationLimit``; for larger ones O(n · arcs) times the number of sweeps (Gauss–Seidel,
  ///   to 12 digits or 10,000 sweeps).
  public static func diagonal(
    in graph: Digraph, flows: [Double], throughflows: [Double]
  ) throws(ArcValueError) -> [Double] {
    try ArcValueError.check(flows, count: graph.arcCount) { $0 >= 0 && $0.isFinite }
    try ArcValueError.check(throughflows, count: graph.vertexCount) { $0 >= 0 && $0.isFinite }
    var shares = [Double](repeating: 0, count: graph.arcCount)
    var isLeaking = [Bool](repeating: false, count: graph.vertexCount)
    for vertex in graph.vertices {
      let sent = graph.arcs(from: vertex).map { flows[$0] }.reduce(0, +)
      let passed = throughflows[vertex]
      if sent > passed * (1 + 1e-6) { throw .unbalanced(vertex: vertex, excess: sent - passed) }
      isLeaking[vertex] = sent < passed * (1 - 1e-12)
      // Rounding may put the sum of shares a hair above one; it is at most one by meaning.
      for arc in graph.arcs(from: vertex) where flows[arc] > 0 {
        shares[arc] = flows[arc] / max(passed, sent)
      }
    }

    let open = graph.keepingArcs { shares[$0] > 0 }
    let openShares = shares.filter { $0 > 0 }
    let components = StronglyConnected(of: open)
    var diagonal = [Double](repeating: 1, count: graph.vertexCount)
    for component in 0..<components.count {
      let members = components.members(of: component)
      let hasExit = members.contains { vertex in
        isLeaking[Int(vertex)]
          || open.arcs(from: Int(vertex)).contains { !components.isInside($0, of: open) }
      }
      let block = ShareBlock(
        members: members, graph: open, components: components, shares: openShares)
      for (vertex, visits) in zip(members, hasExit ? block.visits() : block.endless()) {
        diagonal[Int(vertex)] = visits
      }
    }
    return diagonal
  }
}

/// The shares that stay inside one strongly connected component.
private struct ShareBlock {
  private let size: Int
  private var rowOffsets: [Int] = [0]
  private var columns: [Int] = []
  private var shares: [Double] = []

  init(
    members: ArraySlice<Int32>, graph: Digraph, components: StronglyConnected, shares: [Double]
  ) {
    size = members.count
    var place: [Int32: Int] = [:]
    for (position, vertex) in members.enumerated() { place[vertex] = position }
    for vertex in members {
      for arc in graph.arcs(from: Int(vertex)) {
        guard let column = place[graph.heads[arc]] else { continue }
        columns.append(column)
        self.shares.append(shares[arc])
      }
      rowOffsets.append(columns.count)
    }
  }

  /// The diagonal when nothing ever leaves: infinite on circuits.
  func endless() -> [Double] {
    [Double](repeating: columns.isEmpty ? 1 : .infinity, count: size)
  }

  /// The diagonal when something leaves somewhere.
  func visits() -> [Double] {
    if columns.isEmpty { return [Double](repeating: 1, count: size) }
    return size <= FundamentalMatrix.eliminationLimit
      ? eliminated() : (0..<size).map { 1 / (1 - returnShare(of: $0)) }
  }

  private func eliminated() -> [Double] {
    var matrix = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      matrix[row * size + row] = 1
      for place in rowOffsets[row]..<rowOffsets[row + 1] {
        matrix[row * size + columns[place]] -= shares[place]
      }
    }
    guard let factors = DenseFactors(rows: matrix, size: size) else { return endless() }
    return factors.diagonalOfInverse()
  }

  /// The share of what starts at `target` that comes back to it at least once.
  ///
  /// Gauss–Seidel on the chance to reach the target from each vertex; it grows monotonically.
  private func returnShare(of target: Int) -> Double {
    var reach = [Double](repeating: 0, count: size)
    reach[target] = 1
    for _ in 0..<10_000 {
      var change = 0.0
      for row in stride(from: size - 1, through: 0, by: -1) where row != target {
        let next = sum(row, reach)
        change = max(change, next - reach[row])
        reach[row] = next
      }
      if change < 1e-12 { break }
    }
    return sum(target, reach)
  }

  private func sum(_ row: Int, _ reach: [Double]) -> Double {
    var sum = 0.0
    for place in rowOffsets[row]..<rowOffsets[row + 1] {
      sum += shares[place] * reach[columns[place]]
    }
    return sum
  }
}
