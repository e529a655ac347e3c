import Primitives

/// One connected part of a fixed-charge problem, arcs that can never pay left out.
struct FixedChargeComponent: Sendable {
  private(set) var supplies: [Double] = []
  private(set) var demands: [Double] = []
  /// The most arcs of each supply and of each demand that may be in use, no more than it has.
  private(set) var supplyLimits: [Int] = []
  private(set) var demandLimits: [Int] = []
  /// Whether some node has more arcs than may be in use.
  private(set) var isLimited = false
  private(set) var rowStarts: [Int32] = [0]
  /// The end of each arc as a demand of the component.
  private(set) var heads: [Int32] = []
  /// The start of each arc as a supply of the component.
  private(set) var tails: [Int32] = []
  /// The arcs into each demand, and where each demand's begin.
  private(set) var columnStarts: [Int32] = []
  private(set) var columnArcs: [Int32] = []
  private(set) var profits: [Double] = []
  private(set) var fixedCosts: [Double] = []
  private(set) var lots: [Double] = []
  /// The most that an arc can carry: its capacity, or what its ends have.
  private(set) var capacities: [Double] = []
  /// The model's arc of each arc.
  private(set) var sourceArcs: [Int32] = []
  /// The model's supply of each supply, and demand of each demand.
  private(set) var sourceSupplies: [Int32] = []
  private(set) var sourceDemands: [Int32] = []

  var arcCount: Int { heads.count }
  var nodeCount: Int { supplies.count + demands.count }

  /// The parts of `model`, in the order of their smallest supply.
  static func components(of model: FixedChargeModel) -> [FixedChargeComponent] {
    let supplyCount = model.supplies.count
    var sets = UnionFind(count: supplyCount + model.demands.count)
    var pays = [Bool](repeating: false, count: model.arcCount)
    for supply in 0..<supplyCount {
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
        let most = largestFlow(model, arc: arc, supply: supply)
        guard most > 0, most >= model.lots[arc], model.supplyLimits[supply] > 0,
          model.demandLimits[Int(model.heads[arc])] > 0,
          model.profits[arc] * most > model.fixedCosts[arc]
        else { continue }
        pays[arc] = true
        sets.join(supply, supplyCount + Int(model.heads[arc]))
      }
    }
    var components: [FixedChargeComponent] = []
    var componentOf = [Int](repeating: -1, count: supplyCount + model.demands.count)
    var localDemand = [Int32](repeating: -1, count: model.demands.count)
    for supply in 0..<supplyCount {
      let row = Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1])
      guard row.contains(where: { pays[$0] }) else { continue }
      let root = sets.find(supply)
      if componentOf[root] < 0 {
        componentOf[root] = components.count
        components.append(FixedChargeComponent())
      }
      components[componentOf[root]].append(model, supply, row, pays, &localDemand)
    }
    for index in components.indices {
      components[index].makeColumns()
      components[index].lowerIdleLimits()
    }
    return components
  }

  private static func largestFlow(_ model: FixedChargeModel, arc: Int, supply: Int) -> Double {
    min(model.capacities[arc], model.supplies[supply], model.demands[Int(model.heads[arc])])
  }

  private mutating func append(
    _ model: FixedChargeModel, _ supply: Int, _ row: Range<Int>, _ pays: [Bool],
    _ localDemand: inout [Int32]
  ) {
    let local = Int32(truncatingIfNeeded: supplies.count)
    supplies.append(model.supplies[supply])
    supplyLimits.append(model.supplyLimits[supply])
    sourceSupplies.append(Int32(truncatingIfNeeded: supply))
    for arc in row where pays[arc] {
      let demand = Int(model.heads[arc])
      if localDemand[demand] < 0 {
        localDemand[demand] = Int32(truncatingIfNeeded: demands.count)
        demands.append(model.demands[demand])
        demandLimits.append(model.demandLimits[demand])
        sourceDemands.append(model.heads[arc])
      }
      heads.append(localDemand[demand])
      tails.append(local)
      profits.append(model.profits[arc])
      fixedCosts.append(model.fixedCosts[arc])
      lots.append(model.lots[arc])
      capacities.append(Self.largestFlow(model, arc: arc, supply: supply))
      sourceArcs.append(Int32(truncatingIfNeeded: arc))
    }
    rowStarts.append(Int32(truncatingIfNeeded: heads.count))
  }

  private mutating func makeColumns() {
    columnStarts = [Int32](repeating: 0, count: demands.count + 1)
    for head in heads { columnStarts[Int(head) + 1] += 1 }
    for demand in demands.indices { columnStarts[demand + 1] += columnStarts[demand] }
    columnArcs = [Int32](repeating: 0, count: heads.count)
    var cursor = columnStarts
    for arc in heads.indices {
      let head = Int(heads[arc])
      columnArcs[Int(cursor[head])] = Int32(truncatingIfNeeded: arc)
      cursor[head] += 1
    }
  }

  /// No node uses more arcs than it has.
  private mutating func lowerIdleLimits() {
    for supply in supplies.indices {
      let count = Int(rowStarts[supply + 1] - rowStarts[supply])
      if supplyLimits[supply] < count { isLimited = true }
      supplyLimits[supply] = min(supplyLimits[supply], count)
    }
    for demand in demands.indices {
      let count = Int(columnStarts[demand + 1] - columnStarts[demand])
      if demandLimits[demand] < count { isLimited = true }
      demandLimits[demand] = min(demandLimits[demand], count)
    }
  }

  /// What a flow earns, fixed costs taken off.
  func value(of flows: [Double]) -> Double {
    var sum = 0.0
    for arc in flows.indices where flows[arc] > 0 {
      sum += profits[arc] * flows[arc] - fixedCosts[arc]
    }
    return sum
  }
}
