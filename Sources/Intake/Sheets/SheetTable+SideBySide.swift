internal import MaterialGraph

/// Tables that stand beside each other under one row of titles, as supply and demand often do.
extension SheetTable {
  /// Whether other tables share the rows.
  func isBesideOthers(_ cells: SheetCells) -> Bool { blocks(cells).count > 1 }

  /// The tables one by one, from left to right; the table itself where it is alone.
  ///
  /// - Parameter header: the first row of the titles; what stands above it over the columns of one
  ///   table says its direction.
  func sideBySide(_ cells: SheetCells, header: Int) -> [SheetTable] {
    let blocks = blocks(cells)
    guard blocks.count > 1 else { return [self] }
    return blocks.map { block in
      var table = self
      table.columns = block
      for column in headings.indices where !block.contains(column) {
        table.headings[column] = nil
        table.titles[column] = ""
      }
      table.rows = rows.filter { row in
        guard let first = block.first(where: { !cells.text(row, $0).isEmpty }) else { return false }
        let text = cells.text(row, first)
        return !SheetWords.isTotal(text) && !SheetWords.isRemark(text)
      }
      table.context.direction = direction(cells, above: header, block)
      return table
    }
  }

  /// The columns of each table: each has a firm of its own and something that the firm gives or
  /// takes. It begins behind the last empty column, or at the firm, with a number of the row before.
  private func blocks(_ cells: SheetCells) -> [Range<Int>] {
    guard layout == .rows else { return [] }
    let firms = headings.indices.filter { headings[$0]?.field == .firm }
    guard firms.count > 1 else { return [] }
    var starts: [Int] = []
    for (number, firm) in firms.enumerated() {
      let before = number == 0 ? -1 : firms[number - 1]
      var start = firm
      if let gap = (before + 1..<firm).last(where: { titles[$0].isEmpty }) {
        start = gap + 1
      } else if firm - 1 > before, headings[firm - 1]?.field == .ignored {
        start = firm - 1
      }
      starts.append(number == 0 ? 0 : start)
    }
    let blocks = starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : headings.count)
    }
    let areTables = blocks.allSatisfy { block in
      block.contains { headings[$0]?.field == .material || headings[$0]?.field == .code }
    }
    return areTables ? blocks : []
  }

  /// What a band of titles above the columns of one table says.
  private func direction(_ cells: SheetCells, above header: Int, _ block: Range<Int>) -> Direction?
  {
    // A title over all the tables speaks of each, so a row counts that has one for each.
    for row in stride(from: header, through: max(0, header - 3), by: -1)
    where cells.filled(row).count > 1 {
      let said = Set(block.compactMap { SheetWords.direction(cells.text(row, $0)) })
      if said.count == 1 { return said.first }
    }
    let own = Set(block.compactMap { headings[$0]?.direction })
    return own.count == 1 ? nil : context.direction
  }
}
