import Primitives
import Testing

@testable import Optimization

/// A check is worth what it rejects.
@Suite struct CertificateTests {
  private let model = ConformanceCases.model(
    .maximize, [(0, 4, 3), (0, .infinity, 5)],
    [(-.infinity, 12, [0, 2]), (-.infinity, 18, [3, 2])])

  @Test func acceptsTheTruth() {
    #expect(Solver.solve(model).certificate.passed)
  }

  private func kinds(_ change: (inout SolveOutcome) -> Void) -> [CertificateReport.Kind] {
    var outcome = Solver.solve(model)
    change(&outcome)
    return Certificate.check(model, outcome).findings.map(\.kind)
  }

  private func expect(
    _ kind: CertificateReport.Kind, after change: (inout SolveOutcome) -> Void
  ) {
    let found = kinds(change)
    #expect(found.contains(kind))
  }

  @Test func rejectsWrongPoints() {
    expect(.rowResidual) { $0.values?[1] = 6.1 }
    expect(.columnBound) { $0.values?[0] = -0.1 }
    expect(.malformed) { $0.values?[0] = .nan }
    expect(.malformed) { $0.values = [1] }
  }

  @Test func rejectsWrongObjectivesAndBounds() {
    expect(.objectiveMismatch) { $0.objective = 36.001 }
    expect(.boundMismatch) { $0.bound = 35 }
    expect(.boundMismatch) { $0.bound = 37 }
  }

  @Test func rejectsWrongDuals() {
    expect(.rowDualSign) { $0.rowDuals?[1] = -1 }
    expect(.dualityGap) { $0.rowDuals?[1] = 1.2 }
    expect(.reducedCostMismatch) { $0.reducedCosts?[0] = 5 }
    expect(.malformed) { $0.rowDuals = [] }
  }

  /// A feasible point that is not optimal has no duals that fit.
  @Test func rejectsPointsThatAreNotOptimal() {
    let found = kinds {
      $0.values = [0, 6]
      $0.objective = 30
      $0.bound = 30
    }
    #expect(found.contains(.dualityGap))
  }

  @Test func rejectsFractions() {
    var whole = model
    whole.setKind(0, .integer)
    var outcome = Solver.solve(whole)
    outcome.values?[0] = 1.5
    outcome.objective = whole.objectiveValue(outcome.values ?? [])
    #expect(Certificate.check(whole, outcome).findings.map(\.kind).contains(.integrality))
  }

  @Test func rejectsWrongProofs() {
    let infeasible = ConformanceCases.model(
      .minimize, [(0, 1, 0), (0, 1, 0)], [(3, .infinity, [1, 1])])
    var outcome = Solver.solve(infeasible)
    #expect(outcome.termination == .infeasible && outcome.certificate.passed)
    outcome.farkas = [0]
    #expect(!Certificate.check(infeasible, outcome).passed)
    outcome.farkas = [-1]
    #expect(!Certificate.check(infeasible, outcome).passed)
    outcome.farkas = nil
    #expect(!Certificate.check(infeasible, outcome).passed)

    let unbounded = ConformanceCases.model(
      .maximize, [(0, .infinity, 1), (0, .infinity, 1)], [(-.infinity, 2, [1, -1])])
    var ray = Solver.solve(unbounded)
    #expect(ray.termination == .unbounded && ray.certificate.passed)
    ray.ray = [1, 0]
    #expect(!Certificate.check(unbounded, ray).passed)
    ray.ray = [-1, -1]
    #expect(!Certificate.check(unbounded, ray).passed)
  }
}
