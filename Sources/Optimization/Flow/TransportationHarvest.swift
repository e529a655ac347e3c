/// Gathers what the parts ended with into a solution in the model's numbering.
struct TransportationHarvest<Number: FlowNumber> {
  private let model: TransportationModel<Number>
  private var parents: [Int32]
  private var treeArcs: [Int32]
  private var flows: [Number]
  private var prices: [Number]
  /// How many used arcs each row has.
  private var used: [Int32]
  private var isPriced: [Bool]

  init(_ model: TransportationModel<Number>) {
    self.model = model
    let total = model.supplies.count + model.demands.count
    parents = [Int32](repeating: -1, count: total)
    treeArcs = parents
    flows = [Number](repeating: .zero, count: total)
    prices = flows
    used = [Int32](repeating: 0, count: model.supplies.count + 1)
    isPriced = [Bool](repeating: false, count: total)
  }

  mutating func setPrice(_ price: Number, of node: Int) {
    prices[node] = price
    isPriced[node] = true
  }

  mutating func hang(_ node: Int, on parent: Int, by arc: Int, supply: Int, flow: Number) {
    parents[node] = Int32(truncatingIfNeeded: parent)
    treeArcs[node] = Int32(truncatingIfNeeded: arc)
    flows[node] = flow
    if flow > .zero { used[supply + 1] += 1 }
  }

  /// The solution with bound and certificate.
  consuming func solution(stop: FlowStop, effort: FlowEffort) -> TransportationSolution<Number> {
    let (arcs, amounts) = usedArcs()
    completePrices(all: stop != .optimal || !Number.isExact)
    let supplyCount = model.supplies.count
    let supplyPrices = Array(prices[..<supplyCount])
    let demandPrices = Array(prices[supplyCount...])
    var objective = NumberSum<Number>()
    for (arc, amount) in zip(arcs, amounts) { objective.add(amount, model.profits[Int(arc)]) }
    var bound = NumberSum<Number>()
    for node in model.supplies.indices { bound.add(model.supplies[node], supplyPrices[node]) }
    for node in model.demands.indices { bound.add(model.demands[node], demandPrices[node]) }
    let certificate = FlowCertificate.check(
      model, arcs: arcs, amounts: amounts, supplyPrices: supplyPrices,
      demandPrices: demandPrices, objective: objective.value, bound: bound.value)
    return TransportationSolution(
      stop: stop, objective: objective.value, bound: bound.value, arcs: arcs, amounts: amounts,
      supplyPrices: supplyPrices, demandPrices: demandPrices,
      basis: TransportationBasis(parents: parents, arcs: treeArcs), effort: effort,
      certificate: certificate)
  }

  /// The arcs with flow, ascending: counted into their rows, then ordered inside each row.
  private mutating func usedArcs() -> ([Int32], [Number]) {
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

  /// Makes the prices dual feasible: at least 0, and no arc worth more than its two ends.
  ///
  /// Nodes that took no part have no price yet. When a solve stopped early, or calculated with
  /// rounding, the supplies' prices are made anew from the demands', which is always feasible.
  private mutating func completePrices(all: Bool) {
    let supplyCount = model.supplies.count
    var isUnpricedDemand = false
    for demand in model.demands.indices {
      let node = supplyCount + demand
      if prices[node] < .zero { prices[node] = .zero }
      if !isPriced[node] { isUnpricedDemand = true }
    }
    if isUnpricedDemand {
      for supply in 0..<supplyCount where isPriced[supply] {
        for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
          let node = supplyCount + Int(model.heads[arc])
          guard !isPriced[node] else { continue }
          let excess = model.profits[arc].minus(max(.zero, prices[supply]))
          if excess > prices[node] { prices[node] = excess }
        }
      }
    }
    for supply in 0..<supplyCount where all || !isPriced[supply] {
      var price = Number.zero
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
        let excess = model.profits[arc].minus(prices[supplyCount + Int(model.heads[arc])])
        if excess > price { price = excess }
      }
      prices[supply] = price
    }
  }
}

/// A sum of products in the number type of a model whose ranges were validated.
struct NumberSum<Number: FlowNumber> {
  private var whole: Int64 = 0
  private var real = 0.0

  mutating func add(_ left: Number, _ right: Number) {
    if let left = left as? Int64, let right = right as? Int64 {
      whole &+= left &* right
    } else if left.approximation != 0 {
      real += left.approximation * right.approximation
    }
  }

  var value: Number { whole as? Number ?? real as? Number ?? .zero }
}
