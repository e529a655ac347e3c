import Optimization
import Primitives
import Testing

@Suite struct InfeasibleSubsetTests {
  /// Every row side and column bound as a demand of its own.
  private func demands(_ model: LinearModel) -> [[ModelSide]] {
    var sides: [[ModelSide]] = []
    for row in 0..<model.rowCount {
      if model.rowLower[row] > -.infinity { sides.append([.rowLower(row)]) }
      if model.rowUpper[row] < .infinity { sides.append([.rowUpper(row)]) }
    }
    for column in 0..<model.columnCount where model.columnUpper[column] < .infinity {
      sides.append([.columnUpper(column)])
    }
    return sides
  }

  private func without(_ model: LinearModel, _ sides: [ModelSide]) -> LinearModel {
    var copy = model
    for side in sides {
      switch side {
      case .rowLower(let row):
        copy.setRowBounds(row, lower: -.infinity, upper: copy.rowUpper[row])
      case .rowUpper(let row):
        copy.setRowBounds(row, lower: copy.rowLower[row], upper: .infinity)
      case .columnLower(let column):
        copy.setColumnBounds(column, lower: 0, upper: copy.columnUpper[column])
      case .columnUpper(let column):
        copy.setColumnBounds(column, lower: copy.columnLower[column], upper: .infinity)
      }
    }
    return copy
  }

  private func isInfeasible(_ model: LinearModel) -> Bool {
    Solver.solve(model).termination == .infeasible
  }

  @Test func threeOfFiveContradict() throws {
    var model = LinearModel(sense: .minimize)
    let x = model.addColumn()
    let y = model.addColumn()
    let z = model.addColumn(upper: 100)
    model.addRow(lower: 10, terms: [(x, 1), (y, 1)])
    model.addRow(upper: 4, terms: [(x, 1)])
    model.addRow(upper: 5, terms: [(y, 1)])
    model.addRow(lower: 3, terms: [(z, 1), (x, 1)])
    let found = try #require(
      InfeasibleSubset.find(in: model, demands: demands(model)))
    #expect(found.demands == [0, 1, 2])
    #expect(found.isIrreducible)
  }

  @Test func aFeasibleModelHasNone() {
    var model = LinearModel(sense: .minimize)
    let x = model.addColumn(upper: 3)
    model.addRow(lower: 2, terms: [(x, 1)])
    #expect(InfeasibleSubset.find(in: model, demands: demands(model)) == nil)
  }

  @Test func wholeNumbersAloneCanContradict() throws {
    // 2 x + 2 y = 3 has no whole solution; z has nothing to do with it.
    var model = LinearModel(sense: .minimize)
    let x = model.addColumn(upper: 5, kind: .integer)
    let y = model.addColumn(upper: 5, kind: .integer)
    let z = model.addColumn(upper: 1, kind: .integer)
    model.addRow(lower: 3, terms: [(x, 2), (y, 2)])
    model.addRow(upper: 3, terms: [(x, 2), (y, 2)])
    model.addRow(lower: 1, terms: [(z, 1)])
    let found = try #require(
      InfeasibleSubset.find(
        in: model, demands: [[.rowLower(0)], [.rowUpper(1)], [.rowLower(2)]]))
    #expect(found.demands == [0, 1])
    #expect(found.isIrreducible)
  }

  @Test func contradictingBoundsAreFound() throws {
    var model = LinearModel(sense: .minimize)
    let x = model.addColumn(lower: 5, upper: 3)
    model.addRow(upper: 10, terms: [(x, 1)])
    let found = try #require(
      InfeasibleSubset.find(
        in: model, demands: [[.rowUpper(0)], [.columnLower(x)], [.columnUpper(x)]]))
    #expect(found.demands == [1, 2])
  }

  @Test func aLimitTellsWhatIsLeft() throws {
    var model = LinearModel(sense: .minimize)
    let x = model.addColumn()
    for bound in 1...20 { model.addRow(upper: Double(bound), terms: [(x, 1)]) }
    model.addRow(lower: 30, terms: [(x, 1)])
    let sides = demands(model)
    let found = InfeasibleSubset.find(in: model, demands: sides, solveLimit: 2)
    #expect(found?.isIrreducible == false)
    let whole = try #require(InfeasibleSubset.find(in: model, demands: sides))
    #expect(whole.demands.count == 2)
  }

  @Test func randomConflictsAreInfeasibleAndIrreducible() {
    var found = 0
    for seed in 0..<120 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var model = LinearModel(sense: .minimize)
      let hasIntegers = seed % 3 == 0
      let columns = (0..<4).map { _ in
        model.addColumn(
          upper: Double(1 + random.below(6)), kind: hasIntegers ? .integer : .continuous)
      }
      for _ in 0..<8 {
        let terms = columns.map { ($0, Double(random.below(7) - 2)) }
        let side = Double(random.below(24) - 6)
        if random.below(2) == 0 {
          model.addRow(lower: side, terms: terms)
        } else {
          model.addRow(upper: side, terms: terms)
        }
      }
      let sides = demands(model)
      let subset = InfeasibleSubset.find(in: model, demands: sides)
      #expect((subset != nil) == isInfeasible(model), "seed \(seed)")
      guard let subset else { continue }
      found += 1
      let chosen = Set(subset.demands)
      let rest = sides.indices.filter { !chosen.contains($0) }.flatMap { sides[$0] }
      let core = without(model, rest)
      #expect(isInfeasible(core), "seed \(seed)")
      guard subset.isIrreducible else { continue }
      for index in subset.demands {
        #expect(!isInfeasible(without(core, sides[index])), "seed \(seed), demand \(index)")
      }
    }
    #expect(found > 20)
  }
}
