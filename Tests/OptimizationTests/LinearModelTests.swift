import Optimization
import Testing

@Suite struct LinearModelTests {
  @Test func termsAreSortedSummedAndZeroFree() {
    var model = LinearModel(sense: .minimize)
    for _ in 0..<4 { model.addColumn() }
    let row = model.addRow(
      upper: 1,
      terms: [(3, 1.0), (1, 2.0), (3, 4.0), (0, 5.0), (1, -2.0), (2, 0.0)]
        .map { (column: $0.0, coefficient: $0.1) })
    #expect(model.terms(ofRow: row).map(\.column) == [0, 3])
    #expect(model.terms(ofRow: row).map(\.coefficient) == [5, 5])
    #expect(model.termCount == 2)
    #expect(model.terms(ofRow: 9).isEmpty)
    #expect(model.terms(ofRow: -1).isEmpty)
  }

  @Test func columnsAreTheRowsTurned() {
    let model = RandomModels.boxed(columns: 6, rows: 5, integers: 2, seed: 4)
    let columns = model.columnMajor()
    var seen = 0
    for column in 0..<model.columnCount {
      for entry in columns.starts[column]..<columns.starts[column + 1] {
        let terms = model.terms(ofRow: Int(columns.rows[entry]))
        #expect(terms.contains { $0 == (column, columns.coefficients[entry]) })
        seen += 1
      }
    }
    #expect(seen == model.termCount)
  }

  @Test func settersKeepCountAndIgnoreStrangers() {
    var model = LinearModel(sense: .minimize)
    let column = model.addColumn(kind: .integer)
    model.setKind(column, .continuous)
    model.setKind(column, .continuous)
    #expect(model.integerCount == 0)
    model.setKind(column, .integer)
    #expect(model.hasIntegers)
    let before = model
    model.setKind(5, .integer)
    model.setObjective(-1, 3)
    model.setColumnBounds(9, lower: 0, upper: 1)
    model.setRowBounds(0, lower: 0, upper: 1)
    #expect(model == before)
  }
}
