import Optimization
import Primitives
import Testing

@Suite struct NetworkSimplexTests {
  @Test func agreesWithEnumeration() throws {
    var counts = [0, 0, 0]
    for seed in 0..<1500 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let model = try FlowInstances.network(
        &generator, nodes: 2 + generator.below(3), arcs: 1 + generator.below(6), most: 2,
        cost: 6, balanced: generator.below(8) != 0, unlimitedOneIn: 5)
      let least = FlowInstances.leastByEnumeration(model, ceiling: 6)
      switch try NetworkSimplex.solve(model) {
      case .optimal(let solution):
        counts[0] += 1
        #expect(solution.certificate.provesOptimality, "seed \(seed)")
        #expect(solution.certificate.complementarityViolation == 0, "seed \(seed)")
        // The ceiling of the enumeration can cut off long detours, never make costs less.
        #expect(least ?? .max >= solution.objective, "seed \(seed)")
        if solution.flows.allSatisfy({ $0 <= 6 }) {
          #expect(least == solution.objective, "seed \(seed)")
        }
      case .infeasible(let cut):
        counts[1] += 1
        #expect(least == nil, "seed \(seed)")
        #expect(cut.excess > 0, "seed \(seed)")
        #expect(FlowCertificate.proves(cut, infeasible: model), "seed \(seed)")
      case .unbounded(let cycle, let solution):
        counts[2] += 1
        #expect(FlowCertificate.proves(cycle, unbounded: model), "seed \(seed)")
        #expect(solution.certificate.isFeasible, "seed \(seed)")
      case .stopped: Issue.record("seed \(seed): stopped without a limit")
      }
    }
    #expect(counts.allSatisfy { $0 > 15 }, "\(counts)")
  }

  @Test func realNumbersAgreeWithWholeOnes() throws {
    for seed in 0..<150 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let model = try FlowInstances.network(
        &generator, nodes: 12, arcs: 60, most: 9, cost: 50, balanced: true, unlimitedOneIn: 9)
      let real = try NetworkModel<Double>(
        balances: model.balances.map { Double($0) / 3 }, tails: model.tails, heads: model.heads,
        costs: model.costs.map { Double($0) / 7 },
        lowerBounds: model.lowerBounds.map { Double($0) / 3 },
        upperBounds: model.upperBounds.map { $0 == .max ? .infinity : Double($0) / 3 })
      switch (try NetworkSimplex.solve(model), try NetworkSimplex.solve(real)) {
      case (.optimal(let whole), .optimal(let solution)):
        #expect(whole.certificate.provesOptimality, "seed \(seed)")
        #expect(solution.certificate.isFeasible, "seed \(seed)")
        #expect(
          Tolerance.agree(Double(whole.objective), solution.objective * 21, relative: 1e-9),
          "seed \(seed)")
      case (.infeasible, .infeasible), (.unbounded, .unbounded): continue
      default: Issue.record("seed \(seed): two different outcomes")
      }
    }
  }

  @Test func startsFromAnEarlierTree() throws {
    for seed in 0..<100 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let first = try FlowInstances.network(
        &generator, nodes: 15, arcs: 80, most: 9, cost: 50, balanced: true, unlimitedOneIn: 50)
      guard case .optimal(let start) = try NetworkSimplex.solve(first) else { continue }
      let second = try NetworkModel<Int64>(
        balances: first.balances, tails: first.tails, heads: first.heads,
        costs: first.costs.map { generator.below(4) == 0 ? Int64(generator.below(50)) : $0 },
        lowerBounds: first.lowerBounds,
        upperBounds: first.upperBounds.map {
          $0 != .max && generator.below(4) == 0 ? $0 + Int64(generator.below(4)) : $0
        })
      guard case .optimal(let again) = try NetworkSimplex.solve(first, from: start.basis),
        case .optimal(let warm) = try NetworkSimplex.solve(second, from: start.basis),
        case .optimal(let cold) = try NetworkSimplex.solve(second)
      else {
        if case .unbounded = try NetworkSimplex.solve(second) { continue }
        Issue.record("seed \(seed): no optimum")
        continue
      }
      #expect(again.objective == start.objective, "seed \(seed)")
      #expect(warm.objective == cold.objective, "seed \(seed)")
      #expect(warm.certificate.provesOptimality, "seed \(seed)")
    }
  }

  @Test func reachesThePublishedOptimumOfNetgen2() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let nodes = try rows("/\(folder)/Fixtures/netgen2/nodes.csv")
    let arcs = try rows("/\(folder)/Fixtures/netgen2/arcs.csv")
    var balances = [Int64](repeating: 0, count: 400)
    for row in nodes { balances[Int(row[0])] = -row[1] }
    let model = try NetworkModel<Int64>(
      balances: balances, tails: arcs.map { Int32($0[0]) }, heads: arcs.map { Int32($0[1]) },
      costs: arcs.map { $0[3] }, upperBounds: arcs.map { $0[2] })
    guard case .optimal(let solution) = try NetworkSimplex.solve(model) else {
      Issue.record("no optimum")
      return
    }
    #expect(solution.objective == 6_749_969_302)
    #expect(solution.certificate.provesOptimality)
    // Potentials show the costs of the network, not those of leaving it.
    #expect(solution.potentials.allSatisfy { abs($0) < 10_000_000 })
  }

  @Test func degenerateAssignmentsEnd() throws {
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let size = 30
      let arcs = (0..<size * size).map { ($0 / size, size + $0 % size) }
      let model = try NetworkModel<Int64>(
        balances: (0..<2 * size).map { $0 < size ? 1 : -1 }, tails: arcs.map { Int32($0.0) },
        heads: arcs.map { Int32($0.1) }, costs: arcs.map { _ in Int64(generator.below(3)) },
        upperBounds: arcs.map { _ in 1 })
      guard case .optimal(let solution) = try NetworkSimplex.solve(model) else {
        Issue.record("seed \(seed): no optimum")
        continue
      }
      #expect(solution.certificate.provesOptimality)
    }
  }

  @Test func extremesAreRefusedOrSolved() throws {
    func model(_ cost: Int64, _ amount: Int64, upper: Int64 = .max) throws(FlowModelError)
      -> NetworkModel<Int64>
    {
      try NetworkModel(
        balances: [amount, -amount], tails: [0], heads: [1], costs: [cost], upperBounds: [upper])
    }
    #expect(throws: FlowModelError.magnitude) { try model(.max, 1) }
    #expect(throws: FlowModelError.magnitude) { try model(.min, 1) }
    #expect(throws: FlowModelError.magnitude) { try model(1, 1 << 61) }
    #expect(throws: FlowModelError.magnitude) { try model(1, 1, upper: .max - 1) }
    // The cost of the only flow is beyond 64 bits.
    #expect(throws: FlowModelError.magnitude) {
      try NetworkSimplex.solve(try model(1 << 50, 1 << 50))
    }
    guard case .optimal(let solution) = try NetworkSimplex.solve(try model(1 << 12, 1 << 50))
    else {
      Issue.record("no optimum")
      return
    }
    #expect(solution.objective == 1 << 62)
    guard case .infeasible(let cut) = try NetworkSimplex.solve(try model(1, 5, upper: 3)) else {
      Issue.record("not infeasible")
      return
    }
    #expect(cut.excess == 2)
  }

  @Test func networksWithoutArcsOrNodes() throws {
    let none: [Int32] = []
    let empty = try NetworkModel<Int64>(balances: [], tails: none, heads: none, costs: [])
    guard case .optimal(let solution) = try NetworkSimplex.solve(empty) else {
      Issue.record("no optimum")
      return
    }
    #expect(solution.objective == 0)
    let alone = try NetworkModel<Int64>(balances: [0, 3], tails: none, heads: none, costs: [])
    guard case .infeasible(let cut) = try NetworkSimplex.solve(alone) else {
      Issue.record("not infeasible")
      return
    }
    #expect(cut.excess == 3)
  }

  @Test func limitsStop() throws {
    var generator = SeededGenerator(seed: 2)
    let size = 60
    let arcs = (0..<size * size).map { ($0 / size, size + $0 % size) }
    let model = try NetworkModel<Int64>(
      balances: (0..<2 * size).map { $0 < size ? 10 : -10 }, tails: arcs.map { Int32($0.0) },
      heads: arcs.map { Int32($0.1) }, costs: arcs.map { _ in Int64(generator.below(1000)) })
    guard
      case .stopped(.workLimit, _) = try NetworkSimplex.solve(
        model, limits: FlowLimits(work: 1))
    else {
      Issue.record("not stopped")
      return
    }
  }

  private func rows(_ path: String) throws -> [[Int64]] {
    String(decoding: try Platform.read(path, limit: 1 << 24), as: UTF8.self)
      .split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",").compactMap { Int64($0) } }
  }
}
