import Optimization
import Primitives
import Testing

@Suite struct RatioScalingTests {
  @Test func findsFactorsAndKeepsTheOptimum() throws {
    for seed in 0..<40 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let plain = try FlowInstances.transportation(
        &generator, supplies: 12, demands: 15, oneIn: 4, most: 40, profit: 90, zeros: false)
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
      // The plain problem told in units of 1/left and 1/right.
      let supplies = zip(plain.supplies, left).map { Double($0) / $1 }
      let demands = zip(plain.demands, right).map { Double($0) / $1 }
      let finding = RatioScaling.find(
        rowStarts: plain.rowStarts, heads: plain.heads, ratios: ratios, demandCount: 15)
      guard case .possible(let scaling) = finding else {
        Issue.record("seed \(seed): \(finding)")
        continue
      }
      let model = try scaling.model(
        supplies: supplies, demands: demands, rowStarts: plain.rowStarts, heads: plain.heads,
        profits: profits)
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
      for demand in demands.indices {
        #expect(received[demand] <= demands[demand] * (1 + 1e-9), "seed \(seed)")
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
