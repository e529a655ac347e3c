internal import Graphs
internal import Primitives

/// The parties as vertices and the steps as arcs, with the figures of each step in flat arrays.
struct LoopGraph: Sendable {
  let network: LoopNetwork
  /// Every link is at least as real as this.
  let status: LoopStatus
  /// One arc for each pair of parties that is linked; vertices are positions of parties.
  let graph: Digraph
  /// Positions in `network.links` of the caller's arcs.
  private let linkOfCaller: [Int32]
  /// The number of links of each arc that count, from the first.
  private let counted: [Int32]
  /// Tonnes a year by arc; −1 where unknown, so that the unknown ranks last.
  let weights: [Double]
  /// Value a year by arc; −∞ where unknown.
  let values: [Double]
  let yields: [Double]
  let isMissing: [Bool]

  /// The links that are at least as real as `status`.
  init(_ network: LoopNetwork, status: LoopStatus) {
    self.network = network
    var linkOfCaller: [Int32] = []
    var builder = DigraphBuilder(vertexCount: network.parties.count)
    for (position, link) in network.links.enumerated() where link.status <= status {
      builder.addArc(from: link.giver.index, to: link.taker.index)
      linkOfCaller.append(Int32(truncatingIfNeeded: position))
    }
    let graph = builder.freeze(parallelArcs: .merged)
    var counted = [Int32](repeating: 1, count: graph.arcCount)
    var weights = [Double](repeating: -1, count: graph.arcCount)
    var values = [Double](repeating: -.infinity, count: graph.arcCount)
    var yields = [Double](repeating: 1, count: graph.arcCount)
    var isMissing = [Bool](repeating: false, count: graph.arcCount)
    for arc in graph.arcs {
      let callers = graph.callerArcs(of: arc)
      let links = callers.lazy.map { network.links[Int(linkOfCaller[Int($0)])] }
      let real = links.prefix { $0.status != .possible }
      isMissing[arc] = real.isEmpty
      let counting = real.isEmpty ? 1 : real.count
      counted[arc] = Int32(truncatingIfNeeded: counting)
      var weight = CompensatedSum()
      var value = CompensatedSum()
      var isWeightKnown = false
      var isValueKnown = false
      for link in links.prefix(counting) {
        if let known = link.weight {
          weight.add(known)
          isWeightKnown = true
        }
        if let known = link.value {
          value.add(known)
          isValueKnown = true
        }
      }
      // Sums of hostile figures may leave the range of numbers: then nothing is known.
      if isWeightKnown, weight.value.isFinite { weights[arc] = weight.value }
      if isValueKnown, value.value.isFinite { values[arc] = value.value }
      yields[arc] = links.prefix(counting).map(\.yield).max() ?? 1
    }
    self.graph = graph
    self.status = status
    self.linkOfCaller = linkOfCaller
    self.counted = counted
    self.weights = weights
    self.values = values
    self.yields = yields
    self.isMissing = isMissing
  }

  /// The step that an arc stands for.
  func step(_ arc: Int) -> LoopStep {
    let links = graph.callerArcs(of: arc).prefix(Int(counted[arc]))
      .map { network.links[Int(linkOfCaller[Int($0)])] }
    return LoopStep(
      links: links, giver: ID(graph.tail(arc)), taker: ID(graph.head(arc)),
      status: isMissing[arc] ? .possible : (links.first?.status ?? .possible),
      weight: weights[arc] < 0 ? nil : weights[arc],
      value: values[arc] == -.infinity ? nil : values[arc], yield: yields[arc])
  }

  /// The figures by which the circuit or path of `arcs` is ranked.
  @inline(__always)
  func key(of arcs: some Collection<Int32>, order: Int) -> RankKey {
    var key = RankKey(
      value: 0, bottleneck: .infinity, yield: 1, missing: 0, length: arcs.count, order: order)
    for arc in arcs {
      let arc = Int(arc)
      key.value += values[arc]
      key.bottleneck = min(key.bottleneck, weights[arc])
      key.yield *= yields[arc]
      if isMissing[arc] { key.missing += 1 }
    }
    // Sums beyond the range of numbers cancel to nothing that could be compared.
    if key.value.isNaN { key.value = -.infinity }
    return key
  }
}
