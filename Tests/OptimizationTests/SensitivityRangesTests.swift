import Optimization
import Primitives
import Testing

@Suite struct SensitivityRangesTests {
  private let textbook = ConformanceCases.model(
    .maximize, [(0, .infinity, 3), (0, .infinity, 5)],
    [(-.infinity, 4, [1, 0]), (-.infinity, 12, [0, 2]), (-.infinity, 18, [3, 2])])

  /// Wyndor Glass (Hillier and Lieberman): the ranges that the textbook prints.
  @Test func textbookRanges() throws {
    let ranges = try #require(Solver.ranges(textbook, Solver.solve(textbook)))
    #expect(near(ranges.objective[0], 0, 7.5))
    #expect(near(ranges.objective[1], 2, .infinity))
    #expect(near(ranges.sides[1], 6, 18))
    #expect(near(ranges.sides[2], 12, 24))
    #expect(near(ranges.sides[0], 2, 2))
  }

  private func near(_ range: ClosedRange<Double>, _ low: Double, _ high: Double) -> Bool {
    (range.lowerBound == low || (range.lowerBound - low).magnitude < 1e-9)
      && (range.upperBound == high || (range.upperBound - high).magnitude < 1e-9)
  }

  /// At both ends of a cost's range the old point is still optimal.
  @Test func pointStaysOptimalWithinCostRanges() throws {
    for seed in 0..<60 as Range<UInt64> {
      let model = RandomModels.boxed(columns: 5, rows: 4, integers: 0, seed: seed)
      let outcome = Solver.solve(model)
      guard outcome.termination == .optimal, let values = outcome.values else { continue }
      let ranges = try #require(Solver.ranges(model, outcome))
      for column in 0..<model.columnCount {
        for end in [ranges.objective[column].lowerBound, ranges.objective[column].upperBound]
        where end.isFinite {
          var changed = model
          changed.setObjective(column, end)
          let best = try #require(Solver.solve(changed).objective)
          #expect(
            Tolerance.agree(best, changed.objectiveValue(values), relative: 1e-7),
            "seed \(seed) column \(column)")
        }
      }
    }
  }

  /// Within a side's range the objective moves by the dual.
  @Test func dualsHoldWithinSideRanges() throws {
    for seed in 100..<160 as Range<UInt64> {
      let model = RandomModels.boxed(columns: 5, rows: 4, integers: 0, seed: seed)
      let outcome = Solver.solve(model)
      guard outcome.termination == .optimal, let objective = outcome.objective,
        let duals = outcome.rowDuals, let basis = outcome.basis
      else { continue }
      let ranges = try #require(Solver.ranges(model, outcome))
      for row in 0..<model.rowCount where basis.rows[row] != .basic {
        let side = basis.rows[row] == .atLower ? model.rowLower[row] : model.rowUpper[row]
        for end in [ranges.sides[row].lowerBound, ranges.sides[row].upperBound]
        where end.isFinite {
          var changed = model
          let equality = model.rowLower[row] == model.rowUpper[row]
          let atLower = basis.rows[row] == .atLower
          let low = equality || atLower ? end : model.rowLower[row]
          let high = equality || !atLower ? end : model.rowUpper[row]
          if low > high { continue }
          changed.setRowBounds(row, lower: low, upper: high)
          let best = try #require(Solver.solve(changed).objective, "seed \(seed) row \(row)")
          #expect(
            Tolerance.agree(best, objective + duals[row] * (end - side), relative: 1e-7),
            "seed \(seed) row \(row)")
        }
      }
    }
  }

  @Test func onlyOptimalLinearProgramsHaveRanges() {
    var whole = textbook
    whole.setKind(0, .integer)
    #expect(Solver.ranges(whole, Solver.solve(whole)) == nil)
    let infeasible = ConformanceCases.model(.minimize, [(2, 1, 1)], [])
    #expect(Solver.ranges(infeasible, Solver.solve(infeasible)) == nil)
  }
}
