import Primitives
import Testing

@testable import Optimization

@Suite struct SaddlePointTests {
  /// Bounds by gradients hold, and come near to the relaxation with a row for every switched
  /// column.
  @Test func boundsComeNearTheRelaxation() {
    for seed in 0..<6 as Range<UInt64> {
      let model = RandomModels.fixedCharge(suppliers: 4, takers: 4, seed: seed)
      let flat = SearchModel(model)
      var domain = Domain(flat)
      domain.enqueueAll()
      domain.propagate(flat)
      var tight = flat
      tight.upper = domain.upper
      var relaxation = SaddlePoint(
        tight, lower: domain.lower, upper: domain.upper, VariableBounds(tight))
      for _ in 0..<40 {
        relaxation.advance(100, shouldStop: { false })
        relaxation.raiseBound()
      }
      var continuous = model
      for column in 0..<model.columnCount { continuous.setKind(column, .continuous) }
      let relaxed = -(Solver.solve(continuous).objective ?? 0)
      let best = -(Solver.solve(model).objective ?? 0)
      #expect(relaxation.bound <= best + 1e-6, "seed \(seed)")
      #expect(relaxation.bound >= relaxed - 2e-3 * relaxed.magnitude, "seed \(seed)")
    }
  }

  /// A point that breaks rows is made to meet them.
  @Test func repairMeetsEveryRow() {
    for seed in 0..<20 as Range<UInt64> {
      var model = RandomModels.fixedCharge(suppliers: 5, takers: 5, seed: seed)
      // Without lots: shrinking meets no row that asks for more.
      for row in 0..<model.rowCount where model.rowLower[row] == 0 {
        model.setRowBounds(row, lower: -.infinity, upper: .infinity)
      }
      let flat = SearchModel(model)
      var lower = flat.lower
      var upper = flat.upper.map { min($0, 40) }
      var random = SeededGenerator(seed: seed)
      var values: [Double] = []
      for column in 0..<flat.columnCount {
        if flat.isInteger[column] {
          let value = Double(random.below(2))
          lower[column] = value
          upper[column] = value
          values.append(value)
        } else {
          values.append(40 * random.unit())
        }
      }
      var repair = PointRepair(flat, lower: lower, upper: upper, values: values)
      let isDone = repair.run()
      #expect(isDone, "seed \(seed)")
      let isFeasible = flat.isFeasible(repair.values, tolerance: 1e-7)
      #expect(isFeasible, "seed \(seed)")
    }
  }
}
