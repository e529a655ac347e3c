internal import Primitives

/// A set of vertices of an undirected graph no two of which are joined, as heavy as can be.
///
/// Branch and bound with the bound of a greedy cover by cliques: of vertices that are all joined to
/// each other only the heaviest can be in the set (Babel, A fast algorithm for the maximum weight
/// clique problem, Computing 52, 1994, on the complement).
public struct IndependentSet: Hashable, Sendable {
  /// The vertices of the set, ascending.
  public let vertices: [Int]
  /// The sum of their weights.
  public let weight: Double
  /// No set weighs more.
  public let bound: Double

  /// Whether no set is heavier.
  public var isProven: Bool { bound <= weight }

  /// The heaviest set that is found within so many steps of the search; of equally heavy ones the
  /// first that it meets, with the heavier vertices first.
  ///
  /// - Parameters:
  ///   - weights: above 0, by vertex; others are never chosen.
  ///   - joined: for each vertex those that it is joined to, in any order, both ways.
  ///   - maximumSteps: how many sets are looked at; then the best so far stands, with a bound.
  /// - Complexity: exponential at worst; each step O(vertices²).
  public init(of weights: [Double], joined: [[Int]], maximumSteps: Int = 20_000) {
    var search = IndependentSearch(weights, joined, maximumSteps)
    let order = weights.indices.filter { weights[$0] > 0 }.sorted {
      weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1
    }
    let cover = search.bounds(of: order)
    search.extend(order, cover, chosen: [], weight: 0)
    vertices = search.best.sorted()
    weight = search.best.sorted().map { weights[$0] }.compensatedSum()
    bound = search.isComplete ? weight : max(weight, cover.bounds.last ?? 0)
  }
}

private struct IndependentSearch {
  let weights: [Double]
  private let isJoined: [[Bool]]
  private let maximumSteps: Int
  private var steps = 0
  private(set) var best: [Int] = []
  private var bestWeight = 0.0

  /// Whether every set was looked at or ruled out.
  var isComplete: Bool { steps <= maximumSteps }

  init(_ weights: [Double], _ joined: [[Int]], _ maximumSteps: Int) {
    self.weights = weights
    self.maximumSteps = max(0, maximumSteps)
    isJoined = weights.indices.map { vertex in
      var row = [Bool](repeating: false, count: weights.count)
      if joined.indices.contains(vertex) {
        for other in joined[vertex] where row.indices.contains(other) { row[other] = true }
      }
      return row
    }
  }

  /// Vertices clique by clique; each with the most that a set of it and those before it can weigh.
  func bounds(of vertices: [Int]) -> (order: [Int], bounds: [Double]) {
    var left = vertices
    var order: [Int] = []
    var bounds: [Double] = []
    var sum = 0.0
    while !left.isEmpty {
      var clique: [Int] = []
      var rest: [Int] = []
      for vertex in left {
        if clique.allSatisfy({ isJoined[$0][vertex] }) {
          clique.append(vertex)
        } else {
          rest.append(vertex)
        }
      }
      // Lightest first, so that each bound counts the heaviest of its clique so far.
      var heaviest = 0.0
      for vertex in clique.reversed() {
        heaviest = max(heaviest, weights[vertex])
        order.append(vertex)
        bounds.append(sum + heaviest)
      }
      sum += heaviest
      left = rest
    }
    return (order, bounds)
  }

  mutating func extend(
    _ vertices: [Int], _ cover: (order: [Int], bounds: [Double]), chosen: [Int], weight: Double
  ) {
    steps += 1
    if weight > bestWeight {
      bestWeight = weight
      best = chosen
    }
    var allowed = vertices
    for place in cover.order.indices.reversed() {
      if weight + cover.bounds[place] <= bestWeight || steps > maximumSteps { return }
      let vertex = cover.order[place]
      allowed.removeAll { $0 == vertex }
      let free = allowed.filter { !isJoined[vertex][$0] }
      extend(free, bounds(of: free), chosen: chosen + [vertex], weight: weight + weights[vertex])
    }
  }
}
