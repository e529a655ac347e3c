/// One solve: the parts with their arcs' ratios and capacities, and what the model's arcs and nodes
/// end with.
struct RatioTransportationRun {
  private let model: RatioTransportationModel
  private let partition: TransportationPartition<Double>
  /// The model's arc, and its ratio and capacity, of each arc of the partition.
  private var sources: [Int32] = []
  private var ratios: [Double] = []
  private var capacities: [Double]?
  private let tolerance: Double
  private var flows: [Double]
  /// Of the model's supplies, then demands.
  private var prices: [Double]
  private var effort = FlowEffort()
  private var stop = FlowStop.optimal

  init(_ model: RatioTransportationModel) {
    self.model = model
    let network = model.network
    partition = TransportationPartition<Double>(network, convert: { $0 })
    flows = [Double](repeating: 0, count: model.arcCount)
    prices = [Double](repeating: 0, count: network.supplies.count + network.demands.count)
    tolerance = 1e-12 * (partition.profits.max() ?? 0)
    sources.reserveCapacity(partition.heads.count)
    for row in partition.supplies.indices {
      let start = network.rowStarts[Int(partition.supplies[row])]
      for arc in Int(partition.rowStarts[row])..<Int(partition.rowStarts[row + 1]) {
        let offset = Int32(truncatingIfNeeded: arc) &- partition.rowStarts[row]
        sources.append(partition.sourceArcs.map { $0[arc] } ?? start &+ offset)
      }
    }
    ratios = sources.map { model.ratios[Int($0)] }
    if let most = network.capacities, model.hasBindingCapacities {
      capacities = sources.map { most[Int($0)] }
    }
  }

  // MARK: Solving

  /// Solves all parts, one after the other.
  mutating func solveAll(limits: FlowLimits) {
    let work = RatioWorkspace(nodeCount: partition.largestNodeCount)
    defer { work.deallocate() }
    let order = UnsafeMutablePointer<GreedyArc>.allocate(capacity: partition.largestArcCount)
    defer { order.deallocate() }
    let counts = UnsafeMutablePointer<Int32>.allocate(capacity: greedyClassCount)
    defer { counts.deallocate() }
    let arcCount = capacities == nil ? 0 : partition.heads.count
    let standings = UnsafeMutablePointer<Int8>.allocate(capacity: arcCount)
    defer { standings.deallocate() }
    for part in partition.parts {
      let own = limits.share(arcs: part.arcCount, of: partition.heads.count)
      let ended = withForest(part, work, standings) { forest in
        forest.crash(order: order, counts: counts)
        var stop = FlowStop.interrupted
        if forest.refresh() {
          stop = forest.optimize(limits: own)
        } else {
          forest.isOutOfRange = true
        }
        return (stop: stop, effort: forest.effort, isSound: !forest.isOutOfRange)
      }
      guard let ended else { continue }
      effort.add(ended.effort)
      effort.components += 1
      if ended.stop != .optimal { stop = ended.stop }
      if ended.isSound { store(part, work, standings) }
    }
  }

  private func withForest<Result>(
    _ part: TransportationPart, _ work: RatioWorkspace, _ standings: UnsafeMutablePointer<Int8>,
    _ body: (inout RatioForest) -> Result
  ) -> Result? {
    partition.rowStarts.withUnsafeBufferPointer { rows in
      partition.heads.withUnsafeBufferPointer { heads in
        partition.profits.withUnsafeBufferPointer { profits in
          partition.quantities.withUnsafeBufferPointer { quantities in
            ratios.withUnsafeBufferPointer { ratios in
              (capacities ?? []).withUnsafeBufferPointer { most -> Result? in
                guard let rows = rows.baseAddress, let heads = heads.baseAddress,
                  let profits = profits.baseAddress, let quantities = quantities.baseAddress,
                  let ratios = ratios.baseAddress
                else { return nil }
                var forest = RatioForest(
                  supplyCount: part.supplyCount, nodeCount: part.nodeCount,
                  arcCount: part.arcCount, rowStarts: rows + part.firstSupply, heads: heads,
                  profits: profits, ratios: ratios, quantities: quantities + part.firstNode,
                  capacities: capacities == nil ? nil : most.baseAddress, standings: standings,
                  work: work, tolerance: tolerance)
                return body(&forest)
              }
            }
          }
        }
      }
    }
  }

  private mutating func store(
    _ part: TransportationPart, _ work: RatioWorkspace, _ standings: UnsafeMutablePointer<Int8>
  ) {
    if let capacities {
      for arc in part.firstArc..<part.firstArc + part.arcCount
      where standings[arc] == ArcStanding.atUpper { flows[Int(sources[arc])] = capacities[arc] }
    }
    for local in 0..<part.nodeCount {
      prices[Int(partition.nodes[part.firstNode + local])] = work.potentials[local]
      let arc = Int(work.nodes[local].arc)
      if arc >= 0 { flows[Int(sources[arc])] = max(0, work.nodes[local].flow) }
    }
  }

  // MARK: The answer

  /// The result in the model's numbering, checked.
  consuming func solution() -> TransportationSolution<Double> {
    completePrices()
    let supplyCount = model.network.supplies.count
    let arcs = flows.indices.filter { flows[$0] > 0 }
    let amounts = arcs.map { flows[$0] }
    var objective = ExactSum()
    for (arc, amount) in zip(arcs, amounts) {
      objective.add(amount, times: model.network.profits[arc])
    }
    let supplyPrices = Array(prices[..<supplyCount])
    let demandPrices = Array(prices[supplyCount...])
    let bound = bound()
    let numbers = arcs.map { Int32(truncatingIfNeeded: $0) }
    return TransportationSolution(
      stop: stop, objective: objective.approximation, bound: bound, arcs: numbers,
      amounts: amounts, supplyPrices: supplyPrices, demandPrices: demandPrices, basis: nil,
      effort: effort,
      certificate: FlowCertificate.check(
        model, arcs: numbers, amounts: amounts, supplyPrices: supplyPrices,
        demandPrices: demandPrices, objective: objective.approximation, bound: bound))
  }

  /// Makes the prices dual feasible: at least 0, and without capacities no arc worth more than
  /// what it takes from its two ends.
  ///
  /// A demand without quantity took no part, and its price may be as high as need be. The supplies'
  /// prices are made anew from the demands', so that rounding breaks nothing.
  private mutating func completePrices() {
    let network = model.network
    let supplyCount = network.supplies.count
    for node in prices.indices where !(prices[node] > 0) { prices[node] = 0 }
    for supply in 0..<supplyCount where network.supplies[supply] > 0 {
      for arc in Int(network.rowStarts[supply])..<Int(network.rowStarts[supply + 1]) {
        let demand = Int(network.heads[arc])
        guard network.demands[demand] == 0 else { continue }
        let excess = (network.profits[arc] - prices[supply]) / model.ratios[arc]
        prices[supplyCount + demand] = max(prices[supplyCount + demand], excess)
      }
    }
    guard capacities == nil else { return }
    for supply in 0..<supplyCount {
      var price = 0.0
      for arc in Int(network.rowStarts[supply])..<Int(network.rowStarts[supply + 1]) {
        let taken = model.ratios[arc] * prices[supplyCount + Int(network.heads[arc])]
        price = max(price, network.profits[arc] - taken)
      }
      prices[supply] = price
    }
  }

  /// What the prices prove, by weak duality.
  private func bound() -> Double {
    let network = model.network
    let supplyCount = network.supplies.count
    var bound = ExactSum()
    for node in network.supplies.indices { bound.add(network.supplies[node], times: prices[node]) }
    for node in network.demands.indices {
      bound.add(network.demands[node], times: prices[supplyCount + node])
    }
    guard capacities != nil else { return bound.approximation }
    for row in network.supplies.indices {
      for arc in Int(network.rowStarts[row])..<Int(network.rowStarts[row + 1]) {
        let taken = model.ratios[arc] * prices[supplyCount + Int(network.heads[arc])]
        let excess = network.profits[arc] - prices[row] - taken
        if excess > 0 { bound.add(model.most(row: row, arc: arc), times: excess) }
      }
    }
    return bound.approximation
  }
}
