import MaterialGraph
import Planning
import Primitives
import Testing

/// Plans of tiny regions against the best of all decisions, on a model and by a solver of the tests.
@Suite struct OptimumTests {
  @Test func plansReachTheOptimum() throws {
    var compared = 0
    for seed in 0..<300 as Range<UInt64> {
      let drawn = try RandomRegion.valid(seed: 7000 + seed, .tiny)
      let plan = try drawn.plan()
      let program = ContractProgram(plan.region, drawn.request)
      var search = ContractOptimum(program, plan.objective)
      let label = "seed \(seed), \(plan.objective)"
      switch search.solve() {
      case .unknown: continue
      case .infeasible: #expect(plan.status == .infeasible, "\(label)")
      case .unbounded: #expect(plan.status == .unbounded, "\(label)")
      case .optimal(let best):
        let own = plan.objective == .virgin ? -best : best
        #expect(plan.status == .optimal, "\(label)")
        let value = plan.value ?? .nan
        #expect(Tolerance.agree(value, own, relative: 3e-6), "\(label): \(value) against \(own)")
        checkTieBreak(plan, program, best, label)
      }
      compared += 1
    }
    #expect(compared > 250)
  }

  /// Among the optima of another objective the plan has the best benefit.
  private func checkTieBreak(
    _ plan: Plan, _ program: ContractProgram, _ best: Double, _ label: String
  ) {
    guard plan.objective != .benefit else { return }
    var search = ContractOptimum(
      program, .benefit,
      floor: (plan.objective, best - 1e-9 * max(1, best.magnitude)))
    guard case .optimal(let benefit) = search.solve() else { return }
    let room = 1e-4 * max(1, benefit.magnitude)
    #expect(
      plan.totals.benefit >= benefit - room,
      "\(label): benefit \(plan.totals.benefit) against \(benefit)")
  }
}
