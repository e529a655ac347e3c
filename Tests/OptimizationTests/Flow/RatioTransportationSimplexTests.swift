import Primitives
import Testing

@testable import Optimization

@Suite struct RatioTransportationSimplexTests {
  private enum Ratios: CaseIterable {
    case ones, halves, thousandfold, anything, nearlyOne
  }

  private func model(
    _ generator: inout SeededGenerator, nodes: Int, oneIn: Int, _ kind: Ratios,
    hasCapacities: Bool, hasTwins: Bool = false, isWhole: Bool = true
  ) throws -> RatioTransportationModel {
    var starts: [Int32] = [0]
    var heads: [Int32] = []
    for _ in 0..<nodes {
      for demand in 0..<nodes where generator.below(oneIn) == 0 {
        heads.append(Int32(demand))
        if hasTwins { heads.append(Int32(demand)) }
      }
      starts.append(Int32(heads.count))
    }
    func quantity() -> Double {
      isWhole ? Double(generator.below(4)) : generator.uniform(0, 100)
    }
    let supplies = (0..<nodes).map { _ in quantity() }
    let demands = (0..<nodes).map { _ in quantity() }
    let profits = heads.map { _ in
      isWhole ? Double(generator.below(6)) : generator.uniform(-1, 10)
    }
    let ratios = heads.map { _ in
      switch kind {
      case .ones: 1.0
      case .halves: [0.5, 1, 2][generator.below(3)]
      case .thousandfold: [1e-3, 1, 1e3][generator.below(3)]
      case .anything: generator.uniform(0.5, 1.5)
      case .nearlyOne: 1 + 1e-10 * Double(generator.below(100))
      }
    }
    let capacities = heads.map { _ in generator.below(3) == 0 ? .infinity : quantity() }
    return try RatioTransportationModel(
      network: TransportationModel<Double>(
        supplies: supplies, demands: demands, rowStarts: starts, heads: heads, profits: profits,
        capacities: hasCapacities ? capacities : nil),
      ratios: ratios)
  }

  /// The same problem as a linear program.
  private func program(_ model: RatioTransportationModel) -> LinearModel {
    let network = model.network
    var program = LinearModel(sense: .maximize)
    for arc in 0..<model.arcCount {
      program.addColumn(
        upper: network.capacities?[arc] ?? .infinity, objective: network.profits[arc])
    }
    var into = [[(column: Int, coefficient: Double)]](
      repeating: [], count: network.demands.count)
    for row in network.supplies.indices {
      let arcs = Int(network.rowStarts[row])..<Int(network.rowStarts[row + 1])
      program.addRow(
        upper: network.supplies[row], terms: arcs.map { (column: $0, coefficient: 1) })
      for arc in arcs {
        into[Int(network.heads[arc])].append((column: arc, coefficient: model.ratios[arc]))
      }
    }
    for demand in network.demands.indices {
      program.addRow(upper: network.demands[demand], terms: into[demand])
    }
    return program
  }

  @Test func agreesWithTheLinearProgram() throws {
    for kind in Ratios.allCases {
      for seed in 0..<60 {
        var generator = SeededGenerator(seed: UInt64(seed))
        let model = try model(
          &generator, nodes: 1 + generator.below(6), oneIn: 1 + generator.below(3), kind,
          hasCapacities: seed % 3 == 0, hasTwins: seed % 4 == 0, isWhole: seed % 2 == 0)
        let solution = RatioTransportationSimplex.solve(model)
        #expect(solution.stop == .optimal, "\(kind) \(seed)")
        #expect(solution.certificate.provesOptimality, "\(kind) \(seed)")
        let expected = try #require(Solver.solve(program(model)).objective)
        #expect(
          Tolerance.agree(solution.objective, expected, relative: 1e-6),
          "\(kind) \(seed): \(solution.objective) against \(expected)")
      }
    }
  }

  @Test func provesManyThatAreDegenerateOrHostile() throws {
    var pivots = 0
    for seed in 0..<4000 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let model = try model(
        &generator, nodes: 1 + generator.below(seed % 20 == 0 ? 50 : 7),
        oneIn: 1 + generator.below(4), Ratios.allCases[seed % 5],
        hasCapacities: generator.below(3) == 0, hasTwins: generator.below(4) == 0,
        isWhole: generator.below(3) > 0)
      let solution = RatioTransportationSimplex.solve(model)
      #expect(
        solution.stop == .optimal && solution.certificate.provesOptimality,
        "\(seed): \(solution.certificate)")
      pivots += solution.effort.pivots
      #expect(solution.effort.pivots <= 20 * (model.arcCount + 10), "\(seed)")
    }
    #expect(pivots > 5000)
  }

  @Test func ratiosOfOneAreThePlainNetwork() throws {
    for seed in 0..<60 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let whole = try FlowInstances.transportation(
        &generator, supplies: 30, demands: 35, oneIn: 1 + generator.below(8), most: 30,
        profit: 100, capacities: seed % 3 == 0)
      let network = try TransportationModel<Double>(
        supplies: whole.supplies.map(Double.init), demands: whole.demands.map(Double.init),
        rowStarts: whole.rowStarts, heads: whole.heads, profits: whole.profits.map(Double.init),
        capacities: whole.capacities.map { $0.map(Double.init) })
      let solution = RatioTransportationSimplex.solve(
        try RatioTransportationModel(
          network: network, ratios: Array(repeating: 1, count: network.arcCount)))
      #expect(solution.objective == Double(TransportationSimplex.solve(whole).objective))
      #expect(solution.certificate.provesOptimality, "seed \(seed)")
      // Trees without cycles carry whole numbers in whole problems.
      #expect(solution.amounts.allSatisfy { $0 == $0.rounded() }, "seed \(seed)")
    }
  }

  @Test func ratiosThatFactorAreScaledNetworks() throws {
    for seed in 0..<30 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let plain = try FlowInstances.transportation(
        &generator, supplies: 25, demands: 25, oneIn: 4, most: 40, profit: 90, zeros: false)
      let (network, ratios) = try FlowInstances.rescaled(plain, &generator)
      let solution = RatioTransportationSimplex.solve(
        try RatioTransportationModel(network: network, ratios: ratios))
      let expected = Double(TransportationSimplex.solve(plain).objective)
      #expect(Tolerance.agree(solution.objective, expected, relative: 1e-9), "seed \(seed)")
      #expect(solution.certificate.provesOptimality, "seed \(seed)")
    }
  }

  /// Two supplies and two demands, all of which bind: only a cycle of all four arcs does that.
  @Test func aCycleCanBeTheBasis() throws {
    let network = try TransportationModel<Double>(
      supplies: [10, 10], demands: [12, 16], rowStarts: [0, 2, 4], heads: [0, 1, 0, 1],
      profits: [2, 3, 3, 2])
    let solution = RatioTransportationSimplex.solve(
      try RatioTransportationModel(network: network, ratios: [1, 2, 2, 1]))
    #expect(Tolerance.agree(solution.objective, 48, relative: 1e-12))
    for (amount, thirds) in zip(solution.amounts, [16.0, 14, 10, 20]) {
      #expect(Tolerance.agree(amount, thirds / 3, relative: 1e-12))
    }
    for price in solution.supplyPrices + solution.demandPrices {
      #expect(Tolerance.agree(price, 1, relative: 1e-12))
    }
    #expect(solution.certificate.provesOptimality)
  }

  @Test func pricesSayWhatOneMoreUnitAdds() throws {
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let first = try model(
        &generator, nodes: 6, oneIn: 2, .anything, hasCapacities: false, isWhole: false)
      let solution = RatioTransportationSimplex.solve(first)
      var demands = first.network.demands
      for demand in demands.indices {
        let step = 1e-6
        demands[demand] += step
        let more = RatioTransportationSimplex.solve(
          try RatioTransportationModel(
            network: TransportationModel<Double>(
              supplies: first.network.supplies, demands: demands,
              rowStarts: first.network.rowStarts, heads: first.network.heads,
              profits: first.network.profits),
            ratios: first.ratios))
        demands[demand] -= step
        let gained = (more.objective - solution.objective) / step
        #expect((gained - solution.demandPrices[demand]).magnitude < 1e-5, "\(seed) \(demand)")
      }
    }
  }

  @Test func aLongChainOfSteepRatiosIsSolvedOrGivenUp() throws {
    // Along the chain one ton stands for a thousand times more at every step: no double holds that.
    let count = 150
    var starts: [Int32] = [0]
    var heads: [Int32] = []
    var ratios: [Double] = []
    for row in 0..<count {
      heads.append(Int32(row))
      ratios.append(1e3)
      if row + 1 < count {
        heads.append(Int32(row + 1))
        ratios.append(1e-3)
      }
      starts.append(Int32(heads.count))
    }
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let network = try TransportationModel<Double>(
        supplies: (0..<count).map { _ in generator.uniform(1, 9) },
        demands: (0..<count).map { _ in generator.uniform(1, 9) }, rowStarts: starts,
        heads: heads, profits: heads.map { _ in generator.uniform(1, 9) })
      let solution = RatioTransportationSimplex.solve(
        try RatioTransportationModel(network: network, ratios: ratios))
      #expect(solution.certificate.isFeasible)
      #expect(solution.objective <= solution.bound * (1 + 1e-9))
      #expect(solution.stop != .optimal || solution.certificate.provesOptimality, "\(seed)")
    }
  }

  @Test func wrongDataAreRefused() throws {
    let network = try TransportationModel<Double>(
      supplies: [1, 2], demands: [3], rowStarts: [0, 1, 2], heads: [0, 0], profits: [1, 1])
    #expect(throws: FlowModelError.lengths(expected: 2, found: 1)) {
      try RatioTransportationModel(network: network, ratios: [1])
    }
    for wrong in [0, -1, .nan, .infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude] {
      #expect(throws: FlowModelError.arcDatum(arc: 1)) {
        try RatioTransportationModel(network: network, ratios: [1, wrong])
      }
    }
    let empty = RatioTransportationSimplex.solve(
      try RatioTransportationModel(
        network: TransportationModel<Double>(
          supplies: [], demands: [], rowStarts: [0], heads: [], profits: []), ratios: []))
    #expect(empty.objective == 0 && empty.certificate.provesOptimality)
  }

  @Test func limitsLeaveAPlanAndABound() throws {
    var generator = SeededGenerator(seed: 3)
    let model = try model(
      &generator, nodes: 300, oneIn: 4, .anything, hasCapacities: false, isWhole: false)
    let best = RatioTransportationSimplex.solve(model)
    #expect(best.certificate.provesOptimality)
    let cut = RatioTransportationSimplex.solve(model, limits: FlowLimits(work: 1))
    #expect(cut.stop == .workLimit)
    #expect(cut.certificate.isFeasible)
    #expect(cut.objective <= best.objective && best.objective <= cut.bound)
    for work in [-1, Int.max - 1, Int.max / 2] {
      let other = RatioTransportationSimplex.solve(model, limits: FlowLimits(work: work))
      #expect(other.stop == (work < 0 ? .workLimit : .optimal))
    }
    let stopped = RatioTransportationSimplex.solve(model, limits: FlowLimits(shouldStop: { true }))
    #expect(stopped.stop == .interrupted)
    #expect(stopped.certificate.isFeasible)
  }

  @Test func theCertificateIsNotABlindJudge() throws {
    var generator = SeededGenerator(seed: 8)
    let model = try model(
      &generator, nodes: 8, oneIn: 2, .anything, hasCapacities: false, isWhole: false)
    let solution = RatioTransportationSimplex.solve(model)
    #expect(solution.certificate.provesOptimality)
    let wrong = try RatioTransportationModel(
      network: model.network, ratios: model.ratios.map { $0 * 1.01 })
    let check = FlowCertificate.check(
      wrong, arcs: solution.arcs, amounts: solution.amounts,
      supplyPrices: solution.supplyPrices, demandPrices: solution.demandPrices,
      objective: solution.objective, bound: solution.bound)
    #expect(!check.isFeasible)
    let cheap = FlowCertificate.check(
      model, arcs: solution.arcs, amounts: solution.amounts,
      supplyPrices: solution.supplyPrices, demandPrices: solution.demandPrices.map { $0 * 0.9 },
      objective: solution.objective, bound: solution.bound)
    #expect(!cheap.provesOptimality)
  }
}
