import Optimization
import Primitives

/// Random instances and plain reference solvers for the tests of flow engines.
enum FlowInstances {
  static func transportation(
    _ generator: inout SeededGenerator, supplies: Int, demands: Int, oneIn: Int, most: Int,
    profit: Int, capacities: Bool = false, zeros: Bool = true
  ) throws -> TransportationModel<Int64> {
    let low = zeros ? 0 : 1
    var starts: [Int32] = [0]
    var heads: [Int32] = []
    for _ in 0..<supplies {
      for demand in 0..<demands where generator.below(oneIn) == 0 { heads.append(Int32(demand)) }
      starts.append(Int32(heads.count))
    }
    return try TransportationModel(
      supplies: (0..<supplies).map { _ in Int64(low + generator.below(most)) },
      demands: (0..<demands).map { _ in Int64(low + generator.below(most)) },
      rowStarts: starts, heads: heads,
      profits: heads.map { _ in Int64(generator.below(profit) - (zeros ? profit / 8 : 0)) },
      capacities: capacities ? heads.map { _ in Int64(generator.below(most)) } : nil)
  }

  /// The same problem told in other units at each supply and demand, so that its arcs have ratios
  /// which scale away.
  static func rescaled(
    _ plain: TransportationModel<Int64>, _ generator: inout SeededGenerator
  ) throws -> (network: TransportationModel<Double>, ratios: [Double]) {
    let left = plain.supplies.map { _ in generator.uniform(0.2, 5) }
    let right = plain.demands.map { _ in generator.uniform(0.2, 5) }
    var ratios: [Double] = []
    var profits: [Double] = []
    for row in left.indices {
      for arc in Int(plain.rowStarts[row])..<Int(plain.rowStarts[row + 1]) {
        ratios.append(left[row] / right[Int(plain.heads[arc])])
        profits.append(Double(plain.profits[arc]) * left[row])
      }
    }
    let network = try TransportationModel<Double>(
      supplies: zip(plain.supplies, left).map { Double($0) / $1 },
      demands: zip(plain.demands, right).map { Double($0) / $1 },
      rowStarts: plain.rowStarts, heads: plain.heads, profits: profits)
    return (network, ratios)
  }

  /// The greatest profit by trying every whole flow.
  static func bestByEnumeration(_ model: TransportationModel<Int64>) -> Int64 {
    var supplies = model.supplies
    var demands = model.demands
    var rows: [Int] = []
    for row in supplies.indices {
      for _ in model.rowStarts[row]..<model.rowStarts[row + 1] { rows.append(row) }
    }
    func best(from arc: Int) -> Int64 {
      guard arc < rows.count else { return 0 }
      let row = rows[arc]
      let head = Int(model.heads[arc])
      let most = min(supplies[row], demands[head], model.capacities?[arc] ?? .max)
      var found = Int64.min
      for amount in 0...most {
        supplies[row] -= amount
        demands[head] -= amount
        found = max(found, amount * model.profits[arc] + best(from: arc + 1))
        supplies[row] += amount
        demands[head] += amount
      }
      return found
    }
    return best(from: 0)
  }

  static func network(
    _ generator: inout SeededGenerator, nodes: Int, arcs: Int, most: Int, cost: Int,
    balanced: Bool, unlimitedOneIn: Int
  ) throws -> NetworkModel<Int64> {
    var balances = (0..<nodes).map { _ in Int64(generator.below(2 * most + 1) - most) }
    if balanced { balances[0] -= balances.reduce(0, +) }
    let lower = (0..<arcs).map { _ in Int64(generator.below(3) == 0 ? generator.below(most) : 0) }
    return try NetworkModel(
      balances: balances,
      tails: (0..<arcs).map { _ in Int32(generator.below(nodes)) },
      heads: (0..<arcs).map { _ in Int32(generator.below(nodes)) },
      costs: (0..<arcs).map { _ in Int64(generator.below(2 * cost) - cost / 2) },
      lowerBounds: lower,
      upperBounds: lower.map {
        generator.below(unlimitedOneIn) == 0 ? .max : $0 + Int64(generator.below(most + 1))
      })
  }

  /// The least cost by trying every whole flow, with unlimited arcs cut off at `ceiling`; nil when
  /// there is no flow.
  static func leastByEnumeration(_ model: NetworkModel<Int64>, ceiling: Int64) -> Int64? {
    var balances = model.balances
    func least(from arc: Int) -> Int64? {
      guard arc < model.arcCount else { return balances.allSatisfy { $0 == 0 } ? 0 : nil }
      let tail = Int(model.tails[arc])
      let head = Int(model.heads[arc])
      var found: Int64?
      for amount in model.lowerBounds[arc]...min(model.upperBounds[arc], ceiling) {
        balances[tail] -= amount
        balances[head] += amount
        if let rest = least(from: arc + 1) {
          found = min(found ?? .max, rest + amount * model.costs[arc])
        }
        balances[tail] += amount
        balances[head] -= amount
      }
      return found
    }
    return least(from: 0)
  }
}
