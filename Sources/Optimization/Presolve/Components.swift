internal import Primitives

/// A part of a model that shares no row with the rest.
struct ModelComponent: Sendable {
  /// The part as a model of its own.
  var model: LinearModel
  /// The column of the whole for each column of the part.
  var columns: [Int]
}

/// Splits a model into parts that share no row; the parts are in the order of their first column.
enum Components {
  static func split(_ model: LinearModel) -> [ModelComponent] {
    var sets = UnionFind(count: model.columnCount)
    for row in 0..<model.rowCount {
      let range = model.rowStarts[row]..<model.rowStarts[row + 1]
      guard let first = range.first else { continue }
      for entry in range.dropFirst() {
        sets.join(Int(model.termColumns[first]), Int(model.termColumns[entry]))
      }
    }
    var partOfRoot = [Int](repeating: -1, count: model.columnCount)
    var parts: [ModelComponent] = []
    var partOf = [Int](repeating: 0, count: model.columnCount)
    var placeOf = [Int](repeating: 0, count: model.columnCount)
    for column in 0..<model.columnCount {
      let root = sets.find(column)
      if partOfRoot[root] < 0 {
        partOfRoot[root] = parts.count
        parts.append(ModelComponent(model: LinearModel(sense: model.sense), columns: []))
      }
      let part = partOfRoot[root]
      partOf[column] = part
      placeOf[column] = parts[part].model.addColumn(
        lower: model.columnLower[column], upper: model.columnUpper[column],
        objective: model.objective[column], kind: model.columnKinds[column])
      parts[part].columns.append(column)
    }
    for row in 0..<model.rowCount {
      let range = model.rowStarts[row]..<model.rowStarts[row + 1]
      guard let first = range.first else { continue }
      let part = partOf[Int(model.termColumns[first])]
      parts[part].model.addRow(
        lower: model.rowLower[row], upper: model.rowUpper[row],
        terms: range.map {
          (
            column: placeOf[Int(model.termColumns[$0])],
            coefficient: model.termCoefficients[$0]
          )
        })
    }
    return parts
  }
}
