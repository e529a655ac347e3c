/// Looks for sets of nodes of a network into which a point does not open enough: for a set that
/// needs `D`, every plan has `Σ x + Σ min(capacity, D) · y >= D` over the arcs that enter it, each
/// counted either by its flow or by its binary column (Ortega and Wolsey, "A branch-and-cut
/// algorithm for the single-commodity, uncapacitated, fixed-charge network flow problem", Networks
/// 41, 2003: simple inflow inequalities). Sets grow from single nodes towards where the flow
/// comes from.
struct NetworkCutSets {
  /// A set and the cut that it gives.
  struct Found {
    var nodes: [Int]
    var cut: Cut?
  }

  private let network: FlowNetwork
  /// The balances that sets are made of.
  var nodes: [FlowNetwork.Node] { network.nodes }
  /// Capacity and binary column of the arcs that have one, -1 for the rest.
  private let capacity: [Double]
  private let binary: [Int32]
  private var isInside: [Bool]
  private var isCandidate: [Bool]
  private var work = 0

  private static let largestSet = 60
  private static let workLimit = 1_500_000

  init?(_ network: FlowNetwork, _ bounds: VariableBounds) {
    guard network.nodes.count > 1 else { return nil }
    self.network = network
    var capacity = [Double](repeating: .infinity, count: network.head.count)
    var binary = [Int32](repeating: -1, count: network.head.count)
    for column in network.head.indices {
      for bound in bounds.upper[column]
      where bound.base.magnitude < 1e-9 && bound.slope > 0 && bound.slope < capacity[column] {
        capacity[column] = bound.slope
        binary[column] = bound.binary
      }
    }
    guard binary.contains(where: { $0 >= 0 }) else { return nil }
    self.capacity = capacity
    self.binary = binary
    isInside = [Bool](repeating: false, count: network.nodes.count)
    isCandidate = isInside
  }

  /// The sets that the point breaks or nearly breaks, each once.
  mutating func find(_ values: [Double], _ model: SearchModel, from first: Int) -> [Found] {
    var found: [Found] = []
    var seen: Set<[Int]> = []
    work = 0
    let count = network.nodes.count
    for offset in 0..<count {
      if work > NetworkCutSets.workLimit { break }
      let start = (first + offset) % count
      for inward in [true, false] {
        guard need(start, inward) > 1e-6 else { continue }
        guard let (set, needed) = grow(start, inward, values) else { continue }
        let sorted = set.sorted()
        if !seen.insert((inward ? [0] : [1]) + sorted).inserted { continue }
        found.append(
          Found(nodes: sorted, cut: cut(sorted, inward, needed, values, model)))
      }
    }
    return found
  }

  /// What has to enter a node, or to leave it.
  private func need(_ node: Int, _ inward: Bool) -> Double {
    inward ? network.nodes[node].lower : -network.nodes[node].upper
  }

  private func columns(_ node: Int) -> ArraySlice<Int32> {
    network.columns[network.starts[node]..<network.starts[node + 1]]
  }

  /// The node from which a column comes into the set, if it crosses: -1 is outside the network.
  @inline(__always)
  private func origin(_ column: Int, _ inward: Bool) -> Int? {
    let to = Int(inward ? network.head[column] : network.tail[column])
    let from = Int(inward ? network.tail[column] : network.head[column])
    if to < 0 || !isInside[to] { return nil }
    if from >= 0, isInside[from] { return nil }
    return from
  }

  /// What an arc adds to the left side.
  @inline(__always)
  private func opened(_ column: Int, _ needed: Double, _ values: [Double]) -> Double {
    if binary[column] < 0 { return values[column] }
    return min(values[column], min(capacity[column], needed) * values[Int(binary[column])])
  }

  private mutating func leftSide(
    _ set: [Int], _ inward: Bool, _ needed: Double, _ values: [Double]
  ) -> Double {
    var sum = 0.0
    for node in set {
      for listed in columns(node) {
        let column = Int(listed)
        work += 1
        if origin(column, inward) != nil { sum += opened(column, needed, values) }
      }
    }
    return sum
  }

  /// Adds the node that makes the set lack most for its need, and so on; the best set on the way.
  private mutating func grow(
    _ start: Int, _ inward: Bool, _ values: [Double]
  ) -> (set: [Int], needed: Double)? {
    var set = [start]
    isInside[start] = true
    defer { for node in set { isInside[node] = false } }
    var needed = need(start, inward)
    var bestScore = 1 - leftSide(set, inward, needed, values) / needed
    var best = set
    var bestNeeded = needed
    var withoutGain = 0
    while set.count < min(NetworkCutSets.largestSet, network.nodes.count - 1),
      withoutGain < 4, work <= NetworkCutSets.workLimit
    {
      var candidates: [Int] = []
      for node in set {
        for listed in columns(node) {
          if let from = origin(Int(listed), inward), from >= 0, !isCandidate[from],
            opened(Int(listed), needed, values) > 1e-6 * needed
          {
            isCandidate[from] = true
            candidates.append(from)
          }
        }
      }
      var chosen = -1
      var chosenScore = -Double.infinity
      for node in candidates {
        isCandidate[node] = false
        let total = needed + need(node, inward)
        guard total > 1e-6, total.isFinite else { continue }
        isInside[node] = true
        set.append(node)
        let score = 1 - leftSide(set, inward, total, values) / total
        set.removeLast()
        isInside[node] = false
        if score > chosenScore {
          chosenScore = score
          chosen = node
        }
      }
      guard chosen >= 0 else { break }
      set.append(chosen)
      isInside[chosen] = true
      needed += need(chosen, inward)
      if chosenScore > bestScore + 1e-6 {
        bestScore = chosenScore
        best = set
        bestNeeded = needed
        withoutGain = 0
      } else {
        withoutGain += 1
      }
    }
    return bestScore > -0.02 ? (set: best, needed: bestNeeded) : nil
  }

  private mutating func cut(
    _ set: [Int], _ inward: Bool, _ needed: Double, _ values: [Double], _ model: SearchModel
  ) -> Cut? {
    for node in set { isInside[node] = true }
    defer { for node in set { isInside[node] = false } }
    var factors: [Int: Double] = [:]
    var listed: [Int] = []
    for node in set {
      for entry in columns(node) {
        let column = Int(entry)
        guard origin(column, inward) != nil else { continue }
        var target = column
        var factor = 1.0
        if binary[column] >= 0 {
          let most = min(capacity[column], needed)
          if most * values[Int(binary[column])] < values[column] {
            target = Int(binary[column])
            factor = most
          }
        }
        if factors[target] == nil { listed.append(target) }
        factors[target, default: 0] += factor
      }
    }
    listed.sort()
    let cut = Cut(
      terms: listed.map { (column: $0, coefficient: -(factors[$0] ?? 0)) }, side: -needed)
    guard let clean = cut.cleaned(model, values), clean.efficacy > 1e-4 else { return nil }
    return clean
  }
}
