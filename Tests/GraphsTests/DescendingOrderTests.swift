import Primitives
import Testing

@testable import Graphs

@Suite struct DescendingOrderTests {
  @Test func givesTheWholeOrder() {
    var generator = SeededGenerator(seed: 91)
    for round in 0..<300 {
      let values = (0..<generator.below(60)).map { _ in Double(generator.below(12)) }
      var order = DescendingOrder(values)
      var positions: [Int] = []
      while let next = order.next() {
        #expect(values[next.position] == next.value)
        positions.append(next.position)
      }
      let expected = values.indices.sorted {
        values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1
      }
      #expect(positions == expected, "round \(round)")
      #expect(order.next() == nil)
    }
  }

  @Test func usualOrdersAreNotSlow() {
    for values in [(0..<200_000).map { Double($0) }, (0..<200_000).map { Double(-$0) }] {
      var order = DescendingOrder(values)
      var previous = Double.infinity
      for _ in 0..<1000 {
        let value = order.next()?.value ?? .nan
        #expect(value <= previous)
        previous = value
      }
    }
  }
}

@Suite struct DenseFactorsTests {
  @Test func solvesAndInverts() throws {
    var generator = SeededGenerator(seed: 92)
    for round in 0..<200 {
      let size = 1 + generator.below(12)
      let matrix = (0..<size * size).map { _ in generator.uniform(-1, 1) }
      let factors = try #require(DenseFactors(rows: matrix, size: size))
      let diagonal = factors.diagonalOfInverse()
      for index in 0..<size {
        var unit = [Double](repeating: 0, count: size)
        unit[index] = 1
        let column = factors.solve(unit)
        let scale = column.reduce(1) { max($0, $1.magnitude) }
        #expect((column[index] - diagonal[index]).magnitude <= 1e-9 * scale, "round \(round)")
        for row in 0..<size {
          let product = (0..<size).map { matrix[row * size + $0] * column[$0] }.reduce(0, +)
          #expect((product - unit[row]).magnitude <= 1e-9 * scale, "round \(round)")
        }
      }
    }
  }

  @Test func singularMatricesHaveNoFactors() {
    #expect(DenseFactors(rows: [1, 2, 2, 4], size: 2) == nil)
    #expect(DenseFactors(rows: [.nan], size: 1) == nil)
    #expect(DenseFactors(rows: [0], size: 1) == nil)
  }
}
