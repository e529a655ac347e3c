/// Gathers what the parts ended with into a solution in the model's numbering.
struct TransportationHarvest<Number: FlowNumber> {
  private let model: TransportationModel<Number>
  private var parents: [Int32]
  private var treeArcs: [Int32]
  private var flows: [Number]
  private var prices: [Number]
  /// How many used arcs each row has.
  private var used: [Int32]
  private var arcFlows: [Number]?

  init(_ model: TransportationModel<Number>) {
    self.model = model
    let total = model.supplies.count + model.demands.count
    parents = [Int32](repeating: -1, count: total)
    treeArcs = parents
    flows = [Number](repeating: .zero, count: total)
    prices = flows
    used = [Int32](repeating: 0, count: model.supplies.count + 1)
  }

  mutating func setPrice(_ price: Number, of node: Int) {
    prices[node] = price
  }

  mutating func hang(_ node: Int, on parent: Int, by arc: Int, supply: Int, flow: Number) {
    parents[node] = Int32(truncatingIfNeeded: parent)
    treeArcs[node] = Int32(truncatingIfNeeded: arc)
    flows[node] = flow
    if flow > .zero { used[supply + 1] += 1 }
  }

  /// Takes the flow of every arc as it is, without a tree.
  mutating func setFlows(_ flows: [Number]) { arcFlows = flows }

  /// The solution with bound and certificate; the basis is the tree that was hung.
  consuming func solution(stop: FlowStop, effort: FlowEffort) -> TransportationSolution<Number> {
    let basis = TransportationBasis(parents: parents, arcs: treeArcs)
    return solution(stop: stop, effort: effort, basis: basis)
  }

  /// The solution with bound and certificate.
  consuming func solution(
    stop: FlowStop, effort: FlowEffort, basis: TransportationBasis?
  ) -> TransportationSolution<Number> {
    let (arcs, amounts) = usedArcs()
    if basis != nil {
      completePrices(all: stop != .optimal || !Number.isExact)
    } else {
      for node in prices.indices where prices[node] < .zero { prices[node] = .zero }
    }
    let supplyCount = model.supplies.count
    let supplyPrices = Array(prices[..<supplyCount])
    let demandPrices = Array(prices[supplyCount...])
    var objective = ExactSum()
    for (arc, amount) in zip(arcs, amounts) {
      objective.add(amount, times: model.profits[Int(arc)])
    }
    var bound = ExactSum()
    for node in model.supplies.indices {
      bound.add(model.supplies[node], times: supplyPrices[node])
    }
    for node in model.demands.indices {
      bound.add(model.demands[node], times: demandPrices[node])
    }
    if basis == nil { addCapacities(to: &bound) }
    // The model's ranges were validated so that both sums fit.
    let profit = objective.number(as: Number.self) ?? .zero
    let most = bound.number(as: Number.self) ?? .unlimited
    let certificate = FlowCertificate.check(
      model, arcs: arcs, amounts: amounts, supplyPrices: supplyPrices,
      demandPrices: demandPrices, objective: profit, bound: most)
    return TransportationSolution(
      stop: stop, objective: profit, bound: most, arcs: arcs, amounts: amounts,
      supplyPrices: supplyPrices, demandPrices: demandPrices,
      basis: basis, effort: effort,
      certificate: certificate)
  }

  /// The arcs with flow, ascending: counted into their rows, then ordered inside each row.
  private mutating func usedArcs() -> ([Int32], [Number]) {
    if let arcFlows {
      let arcs = arcFlows.indices.filter { arcFlows[$0] > .zero }
      return (arcs.map { Int32(truncatingIfNeeded: $0) }, arcs.map { arcFlows[$0] })
    }
    let supplyCount = model.supplies.count
    for row in 0..<supplyCount { used[row + 1] += used[row] }
    let count = Int(used[supplyCount])
    var arcs = [Int32](repeating: 0, count: count)
    var amounts = [Number](repeating: .zero, count: count)
    var cursor = used
    for node in parents.indices where treeArcs[node] >= 0 && flows[node] > .zero {
      let row = node < supplyCount ? node : Int(parents[node])
      var place = Int(cursor[row])
      cursor[row] += 1
      while place > Int(used[row]), arcs[place - 1] > treeArcs[node] {
        arcs[place] = arcs[place - 1]
        amounts[place] = amounts[place - 1]
        place -= 1
      }
      arcs[place] = treeArcs[node]
      amounts[place] = flows[node]
    }
    return (arcs, amounts)
  }

  /// What the capacities are worth at these prices: by weak duality part of the bound.
  private func addCapacities(to bound: inout ExactSum) {
    guard let capacities = model.capacities else { return }
    for supply in model.supplies.indices {
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
        let excess = model.profits[arc].minus(prices[supply])
          .minus(prices[model.supplies.count + Int(model.heads[arc])])
        guard excess > .zero else { continue }
        let most = min(
          capacities[arc], model.supplies[supply], model.demands[Int(model.heads[arc])])
        bound.add(most, times: excess)
      }
    }
  }

  /// Makes the prices dual feasible: at least 0, and no arc worth more than its two ends.
  ///
  /// Nodes without quantity took no part and have no price yet; theirs may be as high as need be,
  /// for they are multiplied by zero. When a solve stopped early, or calculated with rounding, the
  /// supplies' prices are made anew from the demands', which is always feasible.
  private mutating func completePrices(all: Bool) {
    let supplyCount = model.supplies.count
    for node in prices.indices where prices[node] < .zero { prices[node] = .zero }
    if model.demands.contains(.zero) {
      for supply in 0..<supplyCount where model.supplies[supply] > .zero {
        for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
          let demand = Int(model.heads[arc])
          guard model.demands[demand] == .zero else { continue }
          let excess = model.profits[arc].minus(prices[supply])
          if excess > prices[supplyCount + demand] { prices[supplyCount + demand] = excess }
        }
      }
    }
    for supply in 0..<supplyCount where all || model.supplies[supply] == .zero {
      var price = Number.zero
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
        let excess = model.profits[arc].minus(prices[supplyCount + Int(model.heads[arc])])
        if excess > price { price = excess }
      }
      prices[supply] = price
    }
  }
}
