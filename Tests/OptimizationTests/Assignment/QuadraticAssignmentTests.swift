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
    let found = problem.solved(from: Array(0..<items), rounds: 40, seed: 3)
    #expect(found.isProven)
    #expect(problem.breaches(of: found.chosen) == least)
    #expect(abs(problem.cost(of: found.chosen) - (best ?? 0)) < 1e-9)
    if least == 0 {
      #expect(problem.lowerBound() <= (best ?? 0) + 1e-9)
      #expect(abs(found.lowerBound - (best ?? 0)) < 1e-6)
    }
    #expect(problem.solved(from: Array(0..<items), rounds: 40, seed: 3) == found)
    // Without branching too, a bound is one.
    let rough = problem.solved(from: Array(0..<items), rounds: 0, effort: 1)
    #expect(rough.lowerBound <= (best ?? 0) + 1e-9 || least > 0)
  }

  /// The bound of sparse problems, which leaves out pairs that cost nothing, is one and is above
  /// Gilmore and Lawler's.
  @Test func sparseProblems() throws {
    var above = 0
    for seed in 1..<7 as Range<UInt64> {
      var random = SeededGenerator(seed: seed &+ 500)
      let (items, places) = (20, 24)
      let spots = (0..<places).map { _ in (random.below(1000), random.below(1000)) }
      let distance = (0..<places * places).map { index in
        let (here, there) = (spots[index / places], spots[index % places])
        return Double(abs(here.0 - there.0) + abs(here.1 - there.1))
      }
      var flow = [Double](repeating: 0, count: items * items)
      for _ in 0..<26 {
        let (giver, taker) = (random.below(items), random.below(items))
        if giver != taker { flow[giver * items + taker] += Double(1 + random.below(9)) }
      }
      let problem = try #require(
        QuadraticAssignment(
          items: items, places: places, flow: flow, distance: distance,
          fixed: Array(repeating: 0, count: items * places)))
      let found = problem.solved(from: Array(0..<items), rounds: 50)
      let cost = problem.cost(of: found.chosen)
      #expect(cost <= problem.cost(of: Array(0..<items)))
      #expect(found.lowerBound <= cost)
      #expect(found.lowerBound >= problem.lowerBound())
      if found.lowerBound > 1.1 * problem.lowerBound() { above += 1 }
    }
    #expect(above >= 5)
  }

  /// Instances of the same paper: the departments of a grid, and what is known to be least.
  @Test(arguments: [(2, 3, 86.0), (2, 4, 214.0), (3, 4, 578.0)])
  func nugent(rows: Int, columns: Int, least: Double) throws {
    let table: [[Double]] = [
      [0, 5, 2, 4, 1, 0, 0, 6, 2, 1, 1, 1], [5, 0, 3, 0, 2, 2, 2, 0, 4, 5, 0, 0],
      [2, 3, 0, 0, 0, 0, 0, 5, 5, 2, 2, 2], [4, 0, 0, 0, 5, 2, 2, 10, 0, 0, 5, 5],
      [1, 2, 0, 5, 0, 10, 0, 0, 0, 5, 1, 1], [0, 2, 0, 2, 10, 0, 5, 1, 1, 5, 4, 0],
      [0, 2, 0, 2, 0, 5, 0, 10, 5, 2, 3, 3], [6, 0, 5, 10, 0, 1, 10, 0, 0, 0, 5, 0],
      [2, 4, 5, 0, 0, 1, 5, 0, 0, 0, 10, 10], [1, 5, 2, 0, 5, 5, 2, 0, 0, 0, 5, 0],
      [1, 0, 2, 5, 1, 4, 3, 5, 10, 5, 0, 2], [1, 0, 2, 5, 1, 0, 3, 0, 10, 0, 2, 0],
    ]
    let count = rows * columns
    let distance = (0..<count * count).map { index in
      let (here, there) = (index / count, index % count)
      return Double(
        abs(here / columns - there / columns) + abs(here % columns - there % columns))
    }
    let problem = try #require(
      QuadraticAssignment(
        items: count, places: count, flow: table.prefix(count).flatMap { $0.prefix(count) },
        distance: distance, fixed: Array(repeating: 0, count: count * count)))
    let found = problem.solved(from: Array(0..<count), rounds: 20)
    #expect(problem.cost(of: found.chosen) == least)
    #expect(found.isProven)
    #expect(abs(found.lowerBound - least) < 1e-6)
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
