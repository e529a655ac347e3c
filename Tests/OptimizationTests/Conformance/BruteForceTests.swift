import Optimization
import Primitives
import Testing

/// Random small models against trying everything.
@Suite struct BruteForceTests {
  private func compare(_ model: LinearModel, _ seed: UInt64) {
    let outcome = Solver.solve(model)
    #expect(outcome.certificate.passed, "seed \(seed): \(outcome.certificate.findings)")
    if let best = BruteForce.optimum(model) {
      #expect(outcome.termination == .optimal, "seed \(seed)")
      #expect(
        Tolerance.agree(outcome.objective ?? .nan, best, relative: 1e-6),
        "seed \(seed): \(outcome.objective ?? .nan) for \(best)")
    } else {
      #expect(outcome.termination == .infeasible, "seed \(seed)")
    }
  }

  @Test func linearPrograms() {
    for seed in 0..<300 as Range<UInt64> {
      let columns = 2 + Int(seed % 3)
      compare(
        RandomModels.boxed(columns: columns, rows: 1 + Int(seed % 4), integers: 0, seed: seed),
        seed)
    }
  }

  @Test func integerPrograms() {
    for seed in 1000..<1400 as Range<UInt64> {
      let columns = 3 + Int(seed % 5)
      compare(
        RandomModels.boxed(
          columns: columns, rows: 1 + Int(seed % 4), integers: columns, seed: seed), seed)
    }
  }

  @Test func mixedIntegerPrograms() {
    for seed in 2000..<2300 as Range<UInt64> {
      let integers = 2 + Int(seed % 4)
      compare(
        RandomModels.boxed(
          columns: integers + 2, rows: 2 + Int(seed % 3), integers: integers, seed: seed), seed)
    }
  }

  /// Fixed charges on networks: all patterns of open arcs.
  @Test func fixedChargeNetworks() {
    for seed in 0..<10 as Range<UInt64> {
      let model = RandomModels.fixedChargeNetwork(nodes: 5, arcs: 8, seed: seed)
      compareToPatterns(model, seed)
    }
  }

  /// Fixed charges: all patterns of open links, the flow solved as a linear program.
  @Test func fixedCharges() {
    for seed in 0..<25 as Range<UInt64> {
      let model = RandomModels.fixedCharge(suppliers: 3, takers: 3, seed: seed)
      compareToPatterns(model, seed)
    }
  }

  private func compareToPatterns(_ model: LinearModel, _ seed: UInt64) {
    let opens = (0..<model.columnCount).filter { model.columnKinds[$0] == .integer }
    let sign = model.sense == .minimize ? 1.0 : -1.0
    var best = Double.infinity
    for pattern in 0..<(1 << opens.count) {
      var fixed = model
      for (place, column) in opens.enumerated() {
        let value = Double((pattern >> place) & 1)
        fixed.setColumnBounds(column, lower: value, upper: value)
        fixed.setKind(column, .continuous)
      }
      if let objective = Solver.solve(fixed).objective { best = min(best, sign * objective) }
    }
    let outcome = Solver.solve(model)
    #expect(outcome.termination == .optimal, "seed \(seed)")
    #expect(
      Tolerance.agree(sign * (outcome.objective ?? .nan), best, relative: 2e-6), "seed \(seed)")
  }
}
