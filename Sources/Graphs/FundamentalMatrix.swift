/// How often what starts in a compartment passes each compartment, when shares of what passes one
/// move on along the arcs and the rest leaves.
///
/// With `G` the matrix of shares (arc flow divided by the throughflow of its tail), the matrix is
/// `(I - G)^-1 = I + G + G² + …`. Its diagonal tells how much returns: a unit in compartment `i`
/// passes it `n` times in all, so the share that comes back is `(n - 1) / n`. References:
/// W. Leontief (1936); J. T. Finn, "Measures of ecosystem structure and function derived from
/// analysis of flows", J. Theor. Biol. 56 (1976).
public enum FundamentalMatrix {
  /// Components with more vertices than this are solved by following what moves on, instead of
  /// elimination.
  public static let eliminationLimit = 1000

  /// The diagonal of the fundamental matrix: 1 on no circuit, infinity where what starts returns
  /// for ever because nothing leaves.
  ///
  /// - Parameters:
  ///   - graph: The graph of compartments.
  ///   - flows: The flow along each arc, at least 0 and finite.
  ///   - throughflows: All that passes each vertex, at least the flow on the arcs that leave it.
  ///   - neglected: In components above ``eliminationLimit``, what is present in one vertex is not
  ///     followed further when it is at most this share of what started, nor after a number of
  ///     steps in proportion to the component. The diagonal comes out too small by that.
  /// - Throws: ``ArcValueError`` when numbers do not fit the graph or are negative or not finite,
  ///   or when more flows out on arcs than passes a vertex, by over a millionth.
  /// - Complexity: O(n³) for each strongly connected component of `n` vertices up to
  ///   ``eliminationLimit``; for larger ones a local search from each vertex, whose size grows as
  ///   `neglected` falls.
  public static func diagonal(
    in graph: Digraph, flows: [Double], throughflows: [Double], neglected: Double = 1e-6
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
      for (vertex, visits) in zip(
        members, hasExit ? block.visits(neglected: neglected) : block.endless())
      {
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
  func visits(neglected: Double) -> [Double] {
    if columns.isEmpty { return [Double](repeating: 1, count: size) }
    if size <= FundamentalMatrix.eliminationLimit { return eliminated() }
    var following = Following(size: size, neglected: neglected > 0 ? neglected : 0x1p-52)
    return (0..<size).map { 1 / (1 - following.returnShare(of: $0, in: self)) }
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

  /// Calls `body` with each column of a row and its share.
  func forEach(inRow row: Int, _ body: (Int, Double) -> Void) {
    for place in rowOffsets[row]..<rowOffsets[row + 1] { body(columns[place], shares[place]) }
  }
}

/// Follows what starts at a vertex until it has left, returned or become negligible.
private struct Following {
  private let neglected: Double
  private var present: [Double]
  private var isWaiting: [Bool]
  private var waiting: [Int] = []

  init(size: Int, neglected: Double) {
    self.neglected = neglected
    present = [Double](repeating: 0, count: size)
    isWaiting = [Bool](repeating: false, count: size)
  }

  /// The share of what starts at `target` that comes back to it.
  mutating func returnShare(of target: Int, in block: ShareBlock) -> Double {
    var touched: [Int] = []
    waiting = [target]
    isWaiting[target] = true
    present[target] = 1
    var returned = 0.0
    var place = 0
    let mostSteps = 16 * present.count + 10_000
    while place < min(waiting.count, mostSteps) {
      let vertex = waiting[place]
      place += 1
      let amount = present[vertex]
      present[vertex] = 0
      isWaiting[vertex] = false
      block.forEach(inRow: vertex) { next, share in
        if next == target {
          returned += amount * share
          return
        }
        if present[next] == 0 { touched.append(next) }
        present[next] += amount * share
        if present[next] > neglected, !isWaiting[next] {
          isWaiting[next] = true
          waiting.append(next)
        }
      }
    }
    for vertex in waiting[place...] { isWaiting[vertex] = false }
    for vertex in touched { present[vertex] = 0 }
    return returned
  }
}
