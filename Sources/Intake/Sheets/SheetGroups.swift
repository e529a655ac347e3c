internal import MaterialGraph

/// Which columns of a table speak of the same material.
struct SheetGroups {
  private var groupOfColumn: [Int?]
  private var directions: [Direction?] = []

  init(_ headings: [SheetHeading?]) {
    groupOfColumn = [Int?](repeating: nil, count: headings.count)
    var hasQuantity = false
    var starts: [Int] = []
    for (column, heading) in headings.enumerated() {
      guard let heading else { continue }
      if heading.field == .quantity || heading.field == .period { hasQuantity = true }
      guard heading.field == .material else { continue }
      let isOther = heading.direction != directions.last.flatMap { $0 }
      if starts.isEmpty || hasQuantity || isOther && heading.direction != nil {
        starts.append(column)
        directions.append(heading.direction)
        hasQuantity = false
      }
    }
    let isOfMaterial = headings.contains { $0?.field.isOfMaterial == true }
    if starts.isEmpty, isOfMaterial {
      starts = [0]
      directions = [nil]
    }
    for (column, heading) in headings.enumerated() {
      guard let heading, heading.field.isOfMaterial else { continue }
      var group = starts.lastIndex { $0 <= column } ?? 0
      // A quantity of demand belongs to the material that is wanted.
      if let own = heading.direction, directions[group] != own, heading.field != .material,
        let other = directions.firstIndex(of: own)
      {
        group = other
      }
      groupOfColumn[column] = group
      if directions[group] == nil, heading.field == .quantity || heading.field == .period {
        directions[group] = heading.direction
      }
    }
  }

  var count: Int { directions.count }
  func group(of column: Int) -> Int? {
    groupOfColumn.indices.contains(column) ? groupOfColumn[column] : nil
  }
  func direction(_ group: Int) -> Direction? { directions[group] }
}
