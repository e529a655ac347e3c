/// Finds a number of which the best objective is a multiple, whatever the whole columns are.
///
/// That holds when every column with a cost is whole. It also holds when the real columns form a
/// network (each in at most two rows with other real columns, with coefficients of one) over whole
/// data: once the whole columns are fixed, some best point of the rest is whole.
enum ObjectiveGranularity {
  static func of(_ model: SearchModel) -> Double {
    let realCosts = (0..<model.columnCount).contains {
      !model.isInteger[$0] && model.cost[$0] != 0
    }
    if realCosts, !realPartIsNetwork(model) { return 0 }
    for scale in [1.0, 10, 100, 1000, 10000] {
      var common: Int64 = 0
      var fits = true
      for column in 0..<model.columnCount where model.cost[column] != 0 {
        let scaled = model.cost[column] * scale
        if scaled.magnitude > 1e12 || (scaled - scaled.rounded()).magnitude > 1e-9 {
          fits = false
          break
        }
        common = greatestCommonDivisor(common, Int64(scaled.rounded()).magnitude)
      }
      if fits, common > 0 { return Double(common) / scale }
    }
    return 0
  }

  private static func isWhole(_ number: Double) -> Bool {
    number.isInfinite || number == number.rounded()
  }

  private static func realPartIsNetwork(_ model: SearchModel) -> Bool {
    // Rows with two real columns or more are the nodes of the network; others are bounds.
    var isNode = [Bool](repeating: false, count: model.rowCount)
    for row in 0..<model.rowCount {
      if !isWhole(model.rowLower[row]) || !isWhole(model.rowUpper[row]) { return false }
      var reals = 0
      for entry in model.rowRange(row) {
        let factor = model.termCoefficients[entry]
        if model.isInteger[Int(model.termColumns[entry])] {
          if !isWhole(factor) { return false }
        } else {
          reals += 1
          if factor.magnitude != 1 { return false }
        }
      }
      isNode[row] = reals >= 2
    }
    // Signs of rows must be choosable so that each column has one entry of each sign.
    var parent = Array(0..<model.rowCount)
    var parity = [Bool](repeating: false, count: model.rowCount)
    func find(_ row: Int) -> (root: Int, parity: Bool) {
      var root = row
      var flipped = false
      while parent[root] != root {
        flipped = flipped != parity[root]
        root = parent[root]
      }
      return (root: root, parity: flipped)
    }
    for column in 0..<model.columnCount where !model.isInteger[column] {
      if !isWhole(model.lower[column]) || !isWhole(model.upper[column]) { return false }
      var ends: [(row: Int, positive: Bool)] = []
      for entry in model.columnRange(column) where isNode[Int(model.columnRows[entry])] {
        ends.append(
          (row: Int(model.columnRows[entry]), positive: model.columnCoefficients[entry] > 0))
      }
      if ends.count > 2 { return false }
      if ends.count < 2 { continue }
      // Equal signs ask for different row signs.
      let differ = ends[0].positive == ends[1].positive
      let first = find(ends[0].row)
      let second = find(ends[1].row)
      if first.root == second.root {
        if (first.parity != second.parity) != differ { return false }
      } else {
        parent[second.root] = first.root
        parity[second.root] = (first.parity != second.parity) != differ
      }
    }
    return true
  }

  private static func greatestCommonDivisor(_ left: Int64, _ right: UInt64) -> Int64 {
    var first = left.magnitude
    var second = right
    while second != 0 { (first, second) = (second, first % second) }
    return Int64(clamping: first)
  }
}
