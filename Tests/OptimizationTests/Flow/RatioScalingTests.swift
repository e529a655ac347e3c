import Optimization
import Primitives
import Testing

@Suite struct RatioScalingTests {
  @Test func findsFactorsAndKeepsTheOptimum() throws {
    for seed in 0..<40 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let plain = try FlowInstances.transportation(
        &generator, supplies: 12, demands: 15, oneIn: 4, most: 40, profit: 90, zeros: false)
      let (told, ratios) = try FlowInstances.rescaled(plain, &generator)
      let finding = RatioScaling.find(
        rowStarts: plain.rowStarts, heads: plain.heads, ratios: ratios, demandCount: 15)
      guard case .possible(let scaling) = finding else {
        Issue.record("seed \(seed): \(finding)")
        continue
      }
      let model = try scaling.model(
        supplies: told.supplies, demands: told.demands, rowStarts: plain.rowStarts,
        heads: plain.heads, profits: told.profits)
      let solution = TransportationSimplex.solve(model)
      let expected = Double(TransportationSimplex.solve(plain).objective)
      #expect(Tolerance.agree(solution.objective, expected, relative: 1e-9), "seed \(seed)")
      // In the old units the plan obeys the ratios.
      var received = [Double](repeating: 0, count: 15)
      for (arc, amount) in zip(solution.arcs, solution.amounts) {
        let row = plain.rowStarts.lastIndex { $0 <= arc } ?? 0
        let sent = amount / scaling.supplyFactors[row]
        received[Int(plain.heads[Int(arc)])] += sent * ratios[Int(arc)]
      }
      for demand in told.demands.indices {
        #expect(received[demand] <= told.demands[demand] * (1 + 1e-9), "seed \(seed)")
      }
    }
  }

  @Test func namesTheArcThatContradicts() {
    let finding = RatioScaling.find(
      rowStarts: [0, 2, 4], heads: [0, 1, 0, 1], ratios: [1, 1, 1, 2], demandCount: 2)
    #expect(finding == .impossible(arc: 3) || finding == .impossible(arc: 2))
    #expect(
      RatioScaling.find(rowStarts: [0, 1], heads: [0], ratios: [0], demandCount: 1)
        == .malformed(arc: 0))
    #expect(
      RatioScaling.find(rowStarts: [0, 1], heads: [3], ratios: [1], demandCount: 1)
        == .malformed(arc: 0))
    guard
      case .possible = RatioScaling.find(
        rowStarts: [0], heads: [], ratios: [], demandCount: 3)
    else {
      Issue.record("nothing contradicts nothing")
      return
    }
  }
}
