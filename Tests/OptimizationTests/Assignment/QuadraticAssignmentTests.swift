import Optimization
import Primitives
import Testing

@Suite struct QuadraticAssignmentTests {
  private func allOrders(_ items: Int, _ places: Int) -> [[Int]] {
    var found: [[Int]] = []
    func put(_ chosen: [Int]) {
      if chosen.count == items {
        found.append(chosen)
        return
      }
      for place in 0..<places where !chosen.contains(place) { put(chosen + [place]) }
    }
    put([])
    return found
  }

  /// Against every assignment of small tables, and more columns than rows.
  @Test(arguments: 1..<13 as Range<UInt64>)
  func linearAssignment(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = 1 + random.below(5)
    let columns = rows + random.below(3)
    let costs = (0..<rows * columns).map { _ in Double(random.below(40) - 10) }
    let found = try #require(LinearAssignment(costs, rows: rows, columns: columns))
    let best = allOrders(rows, columns).map { order in
      order.enumerated().reduce(0.0) { $0 + costs[$1.offset * columns + $1.element] }
    }.min()
    #expect(found.cost == best)
    #expect(Set(found.columns).count == rows)
    #expect(LinearAssignment([1, 2], rows: 2, columns: 1) == nil)
    #expect(LinearAssignment([], rows: 0, columns: 0)?.cost == 0)
  }

  /// The bound is never above the optimum, and the search finds it on what is small enough to try.
  @Test(arguments: 1..<13 as Range<UInt64>)
  func smallProblems(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 100)
    let items = 2 + random.below(4)
    let places = items + random.below(3)
    var distance = [Double](repeating: 0, count: places * places)
    for first in 0..<places {
      for second in 0..<first {
        let km = Double(1 + random.below(20))
        distance[first * places + second] = km
        distance[second * places + first] = km
      }
    }
    var flow = (0..<items * items).map { _ in random.below(3) == 0 ? 0 : Double(random.below(9)) }
    for item in 0..<items { flow[item * items + item] = 0 }
    let fixed = (0..<items * places).map { _ in
      random.below(9) == 0 ? Double.infinity : Double(random.below(30))
    }
    let limits =
      seed % 2 == 0 ? [QuadraticAssignment.PairLimit(0, 1, least: 6)] : []
    let problem = try #require(
      QuadraticAssignment(
        items: items, places: places, flow: flow, distance: distance, fixed: fixed,
        limits: limits))
    let orders = allOrders(items, places)
    let least = orders.map { problem.breaches(of: $0) }.min() ?? 0
    let best = orders.filter { problem.breaches(of: $0) == least }
      .map { problem.cost(of: $0) }.min()
    let found = problem.improved(from: Array(0..<items), rounds: 40, seed: 3)
    #expect(problem.breaches(of: found) == least)
    #expect(abs(problem.cost(of: found) - (best ?? 0)) < 1e-9)
    if least == 0 { #expect(problem.lowerBound() <= (best ?? 0) + 1e-9) }
    #expect(problem.improved(from: Array(0..<items), rounds: 40, seed: 3) == found)
  }

  /// Nugent, Vollmann and Ruml, Operations Research 16 (1968), five departments in two rows: the
  /// least is 50 (25 with each pair counted once).
  @Test func nugentFive() throws {
    let distance: [Double] = [
      0, 1, 1, 2, 3, 1, 0, 2, 1, 2, 1, 2, 0, 1, 2, 2, 1, 1, 0, 1, 3, 2, 2, 1, 0,
    ]
    let flow: [Double] = [
      0, 5, 2, 4, 1, 5, 0, 3, 0, 2, 2, 3, 0, 0, 0, 4, 0, 0, 0, 5, 1, 2, 0, 5, 0,
    ]
    let problem = try #require(
      QuadraticAssignment(
        items: 5, places: 5, flow: flow, distance: distance,
        fixed: Array(repeating: 0, count: 25)))
    let found = problem.improved(from: [0, 1, 2, 3, 4])
    #expect(problem.cost(of: found) == 50)
    #expect(problem.lowerBound() <= 50)
    #expect(problem.lowerBound() >= 40)
  }

  @Test func hostileTablesAreRefused() {
    #expect(
      QuadraticAssignment(items: 2, places: 1, flow: [0], distance: [0], fixed: [0]) == nil)
    #expect(
      QuadraticAssignment(items: 1, places: 1, flow: [.nan], distance: [0], fixed: [0]) == nil)
    #expect(
      QuadraticAssignment(items: 1, places: 1, flow: [-1], distance: [0], fixed: [0]) == nil)
  }
}
