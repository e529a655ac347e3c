import Optimization
import Primitives
import Testing

@Suite struct TransportationSimplexTests {
  @Test func agreesWithEnumeration() throws {
    for seed in 0..<400 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let model = try FlowInstances.transportation(
        &generator, supplies: 1 + generator.below(3), demands: 1 + generator.below(3),
        oneIn: 1 + generator.below(2), most: 4, profit: 9, capacities: seed % 3 == 0)
      let solution = TransportationSimplex.solve(model)
      #expect(solution.objective == FlowInstances.bestByEnumeration(model), "seed \(seed)")
      #expect(solution.bound == solution.objective, "seed \(seed)")
      #expect(solution.certificate.provesOptimality, "seed \(seed)")
      #expect(solution.stop == .optimal)
    }
  }

  @Test func provesLargerInstances() throws {
    for seed in 0..<30 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let model = try FlowInstances.transportation(
        &generator, supplies: 60, demands: 70, oneIn: 2 + generator.below(40),
        most: seed % 2 == 0 ? 3 : 10_000, profit: seed % 4 < 2 ? 5 : 100_000,
        capacities: seed % 5 == 0)
      let solution = TransportationSimplex.solve(model)
      #expect(solution.certificate.provesOptimality, "seed \(seed)")
      #expect(solution.bound == solution.objective, "seed \(seed)")
      #expect(solution.certificate.primalViolation == 0)
      #expect(solution.certificate.dualViolation == 0)
    }
  }

  @Test func realNumbersAgreeWithWholeOnes() throws {
    for seed in 0..<40 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let model = try FlowInstances.transportation(
        &generator, supplies: 30, demands: 30, oneIn: 4, most: 100, profit: 1000,
        capacities: seed % 4 == 0)
      let real = try TransportationModel<Double>(
        supplies: model.supplies.map { Double($0) / 7 },
        demands: model.demands.map { Double($0) / 7 }, rowStarts: model.rowStarts,
        heads: model.heads, profits: model.profits.map { Double($0) / 3 },
        capacities: model.capacities?.map { Double($0) / 7 })
      let whole = TransportationSimplex.solve(model)
      let solution = TransportationSimplex.solve(real)
      #expect(
        Tolerance.agree(solution.objective * 21, Double(whole.objective), relative: 1e-9),
        "seed \(seed)")
      #expect(solution.certificate.provesOptimality, "seed \(seed)")
    }
  }

  @Test func startsFromAnEarlierTree() throws {
    for seed in 0..<60 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let first = try FlowInstances.transportation(
        &generator, supplies: 25, demands: 25, oneIn: 3, most: 50, profit: 100)
      let basis = TransportationSimplex.solve(first).basis
      let second = try TransportationModel<Int64>(
        supplies: first.supplies.map { generator.below(3) == 0 ? Int64(generator.below(60)) : $0 },
        demands: first.demands.map { generator.below(3) == 0 ? Int64(generator.below(60)) : $0 },
        rowStarts: first.rowStarts, heads: first.heads,
        profits: first.profits.map {
          generator.below(4) == 0 ? Int64(generator.below(100) - 10) : $0
        })
      let warm = TransportationSimplex.solve(second, from: basis)
      let cold = TransportationSimplex.solve(second)
      #expect(warm.objective == cold.objective, "seed \(seed)")
      #expect(warm.certificate.provesOptimality, "seed \(seed)")
      let again = TransportationSimplex.solve(first, from: basis)
      #expect(again.effort.pivots == 0, "seed \(seed)")
    }
  }

  @Test func foreignTreesDoNoHarm() throws {
    for seed in 0..<40 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let other = try FlowInstances.transportation(
        &generator, supplies: 12, demands: 14, oneIn: 2, most: 9, profit: 20)
      let model = try FlowInstances.transportation(
        &generator, supplies: 12, demands: 14, oneIn: 3, most: 9, profit: 20)
      let warm = TransportationSimplex.solve(model, from: TransportationSimplex.solve(other).basis)
      #expect(warm.objective == TransportationSimplex.solve(model).objective, "seed \(seed)")
    }
  }

  @Test func threadsDoNotChangeTheAnswer() async throws {
    var generator = SeededGenerator(seed: 5)
    let model = try FlowInstances.transportation(
      &generator, supplies: 400, demands: 400, oneIn: 350, most: 1000, profit: 1000)
    let one = TransportationSimplex.solve(model)
    let two = await TransportationSimplex.solve(model, threads: 2)
    let five = await TransportationSimplex.solve(model, threads: 5)
    #expect(one.effort.components > 20)
    for other in [two, five] {
      #expect(one.arcs == other.arcs && one.amounts == other.amounts)
      #expect(one.supplyPrices == other.supplyPrices && one.demandPrices == other.demandPrices)
      #expect(one.basis == other.basis && one.effort == other.effort)
    }
  }

  @Test func pricesBeyondThirtyTwoBitsStayExact() throws {
    // A chain on which potentials grow with every step: 32 bits do not hold them.
    let count = 200
    let steep: Int64 = (1 << 28) - 1
    var heads: [Int32] = []
    var starts: [Int32] = [0]
    var profits: [Int64] = []
    for row in 0..<count {
      heads.append(Int32(row))
      profits.append(steep - Int64(row % 3))
      if row + 1 < count {
        heads.append(Int32(row + 1))
        profits.append(1 + Int64(row % 2))
      }
      starts.append(Int32(heads.count))
    }
    let model = try TransportationModel<Int64>(
      supplies: (0..<count).map { Int64(10 + $0) }, demands: (0..<count).map { Int64(9 + $0 % 7) },
      rowStarts: starts, heads: heads, profits: profits)
    let solution = TransportationSimplex.solve(model)
    #expect(solution.certificate.provesOptimality)
    #expect(solution.objective == solution.bound)
  }

  @Test func capacitiesStayExactBeyondWhatRealNumbersHold() throws {
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let small = try FlowInstances.transportation(
        &generator, supplies: 20, demands: 20, oneIn: 3, most: 50, profit: 100, capacities: true)
      let factor: Int64 = 1 << 40
      let large = try TransportationModel<Int64>(
        supplies: small.supplies.map { $0 * factor }, demands: small.demands.map { $0 * factor },
        rowStarts: small.rowStarts, heads: small.heads, profits: small.profits,
        capacities: small.capacities.map { $0.map { $0 * factor } })
      let solution = TransportationSimplex.solve(large)
      #expect(solution.certificate.provesOptimality && solution.bound == solution.objective)
      #expect(solution.objective == TransportationSimplex.solve(small).objective * factor)
    }
  }

  @Test func extremesAreRefusedOrSolved() throws {
    #expect(throws: FlowModelError.magnitude) {
      try TransportationModel<Int64>(
        supplies: [.max], demands: [.max], rowStarts: [0, 1], heads: [0], profits: [.max])
    }
    #expect(throws: FlowModelError.magnitude) {
      try TransportationModel<Int64>(
        supplies: [1 << 40], demands: [1 << 40], rowStarts: [0, 1], heads: [0],
        profits: [.min])
    }
    #expect(throws: FlowModelError.quantity(node: 1)) {
      try TransportationModel<Int64>(
        supplies: [1], demands: [-1], rowStarts: [0, 0], heads: [], profits: [])
    }
    #expect(throws: FlowModelError.quantity(node: 0)) {
      try TransportationModel<Double>(
        supplies: [.nan], demands: [1], rowStarts: [0, 0], heads: [], profits: [])
    }
    #expect(throws: FlowModelError.rowStarts(row: 1)) {
      try TransportationModel<Int64>(
        supplies: [1, 1], demands: [1], rowStarts: [0, 2, 1], heads: [0], profits: [1])
    }
    #expect(throws: FlowModelError.endpoint(arc: 0)) {
      try TransportationModel<Int64>(
        supplies: [1], demands: [1], rowStarts: [0, 1], heads: [1], profits: [1])
    }
    let large = try TransportationModel<Int64>(
      supplies: [1 << 50], demands: [1 << 49], rowStarts: [0, 1], heads: [0], profits: [200])
    #expect(TransportationSimplex.solve(large).objective == 200 << 49)
    let empty = try TransportationModel<Int64>(
      supplies: [], demands: [], rowStarts: [0], heads: [], profits: [])
    #expect(TransportationSimplex.solve(empty).objective == 0)
    #expect(TransportationSimplex.solve(empty).certificate.provesOptimality)
  }

  @Test func limitsLeaveAPlanAndABound() throws {
    var generator = SeededGenerator(seed: 3)
    let model = try FlowInstances.transportation(
      &generator, supplies: 300, demands: 300, oneIn: 4, most: 1000, profit: 100_000)
    let best = TransportationSimplex.solve(model)
    let cut = TransportationSimplex.solve(model, limits: FlowLimits(work: 1))
    #expect(cut.stop == .workLimit)
    #expect(cut.certificate.isFeasible)
    #expect(cut.certificate.dualViolation == 0)
    #expect(cut.objective <= best.objective && best.objective <= cut.bound)
    let stopped = TransportationSimplex.solve(model, limits: FlowLimits(shouldStop: { true }))
    #expect(stopped.stop == .interrupted)
  }

  @Test func largePartsAreRenumberedWithoutChange() throws {
    // The same problem with its rows and columns in another order has the same value.
    var generator = SeededGenerator(seed: 9)
    let model = try FlowInstances.transportation(
      &generator, supplies: 50, demands: 50, oneIn: 6, most: 30, profit: 300, zeros: false)
    var order = Array(0..<50)
    generator.shuffle(&order)
    var starts: [Int32] = [0]
    var heads: [Int32] = []
    var profits: [Int64] = []
    for row in order {
      for arc in Int(model.rowStarts[row])..<Int(model.rowStarts[row + 1]) {
        heads.append(model.heads[arc])
        profits.append(model.profits[arc])
      }
      starts.append(Int32(heads.count))
    }
    let shuffled = try TransportationModel<Int64>(
      supplies: order.map { model.supplies[$0] }, demands: model.demands, rowStarts: starts,
      heads: heads, profits: profits)
    let value = TransportationSimplex.solve(model).objective
    #expect(TransportationSimplex.solve(shuffled).objective == value)
  }
}
