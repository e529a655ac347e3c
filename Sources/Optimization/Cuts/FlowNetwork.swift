/// The flow balances among the rows of a model: rows over real columns alone, all with the same
/// size of coefficient, signed so that every column leaves one row and enters another.
struct FlowNetwork: Sendable {
  /// One balance: what enters less what leaves is at least `lower` and at most `upper`.
  struct Node: Sendable {
    var row: Int
    /// The row times this reads as what enters less what leaves.
    var multiplier: Double
    var lower: Double
    var upper: Double
  }

  private(set) var nodes: [Node] = []
  /// The node that each column enters and the one that it leaves, or -1.
  private(set) var head: [Int32]
  private(set) var tail: [Int32]
  /// The columns at each node, and where each node's begin.
  private(set) var starts: [Int] = [0]
  private(set) var columns: [Int32] = []

  /// Reads the rows of a model; `nodes` is empty when there is no balance.
  init(_ model: SearchModel) {
    head = [Int32](repeating: -1, count: model.columnCount)
    tail = head
    let size = (0..<model.rowCount).map { FlowNetwork.size(of: $0, model) }
    let sign = FlowNetwork.signs(size, model)
    for row in 0..<model.rowCount where sign[row] != 0 {
      let multiplier = sign[row] / size[row]
      let low = model.rowLower[row] * multiplier
      let high = model.rowUpper[row] * multiplier
      let node = Int32(truncatingIfNeeded: nodes.count)
      nodes.append(
        Node(row: row, multiplier: multiplier, lower: min(low, high), upper: max(low, high)))
      for entry in model.rowRange(row) {
        let column = Int(model.termColumns[entry])
        if model.termCoefficients[entry] * multiplier > 0 {
          head[column] = node
        } else {
          tail[column] = node
        }
        columns.append(model.termColumns[entry])
      }
      starts.append(columns.count)
    }
  }

  /// The size of a row's coefficients when it can be a balance, else 0.
  private static func size(of row: Int, _ model: SearchModel) -> Double {
    let range = model.rowRange(row)
    guard range.count > 1, range.count <= 1000, let first = range.first else { return 0 }
    let size = model.termCoefficients[first].magnitude
    for entry in range {
      let column = Int(model.termColumns[entry])
      if model.isInteger[column] || model.lower[column] < 0 { return 0 }
      if (model.termCoefficients[entry].magnitude - size).magnitude > 1e-9 * size { return 0 }
    }
    return size
  }

  /// Signs of the rows from one to its neighbours; a row that contradicts those before it has
  /// none.
  private static func signs(_ size: [Double], _ model: SearchModel) -> [Double] {
    var sign = [Double](repeating: 0, count: model.rowCount)
    var isLooked = [Bool](repeating: false, count: model.rowCount)
    for first in 0..<model.rowCount where size[first] > 0 && !isLooked[first] {
      var queue = [first]
      isLooked[first] = true
      var position = 0
      while position < queue.count {
        let row = queue[position]
        position += 1
        guard let own = agreedSign(of: row, sign, model) else { continue }
        sign[row] = own
        for entry in model.rowRange(row) {
          for other in model.columnRange(Int(model.termColumns[entry])) {
            let next = Int(model.columnRows[other])
            if size[next] > 0, !isLooked[next] {
              isLooked[next] = true
              queue.append(next)
            }
          }
        }
      }
    }
    return sign
  }

  private static func agreedSign(
    of row: Int, _ sign: [Double], _ model: SearchModel
  ) -> Double? {
    var wanted = 0.0
    for entry in model.rowRange(row) {
      let mine = model.termCoefficients[entry]
      var others = 0
      for other in model.columnRange(Int(model.termColumns[entry])) {
        let next = Int(model.columnRows[other])
        if next == row || sign[next] == 0 { continue }
        others += 1
        let here = model.columnCoefficients[other] * sign[next] * mine > 0 ? -1.0 : 1.0
        if others > 1 || (wanted != 0 && wanted != here) { return nil }
        wanted = here
      }
    }
    return wanted == 0 ? 1 : wanted
  }
}
