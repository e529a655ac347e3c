internal import Tables

/// The cells of a sheet as texts: what stands in a merged area stands in each row of it, so that a
/// firm written once beside its streams is found with each.
struct SheetCells {
  let grid: Grid
  private(set) var rows: [[String]] = []
  /// Cells that hold a copy of another cell of their merged area.
  private(set) var copies: Set<Int> = []
  let columnCount: Int

  /// The most columns that are read; what stands beyond is no table of streams.
  static let mostColumns = 512

  init(_ grid: Grid) {
    self.grid = grid
    columnCount = min(grid.columnCount, Self.mostColumns)
    rows.reserveCapacity(grid.rowCount)
    for row in 0..<grid.rowCount {
      var texts: [String] = []
      for column in 0..<min(grid.cellCount(inRow: row), columnCount) {
        let text = grid.text(row: row, column: column)
        texts.append(
          grid.kind(row: row, column: column) == .date
            ? grid.number(row: row, column: column).flatMap {
              SpreadsheetDate.text($0, from1904: false)
            } ?? text : text)
      }
      rows.append(texts)
    }
    fillMerged()
  }

  private mutating func fillMerged() {
    guard !grid.merged.isEmpty else { return }
    var rowOfLine: [Int: Int] = [:]
    for row in rows.indices { rowOfLine[grid.line(ofRow: row)] = row }
    for area in grid.merged.prefix(20_000) {
      guard let first = rowOfLine[area.rows.lowerBound] else { continue }
      let column = area.columns.lowerBound - 1
      let text = text(first, column)
      if text.isEmpty || area.rows.count > 100_000 { continue }
      for line in area.rows {
        guard let row = rowOfLine[line], row != first, column < columnCount else { continue }
        while rows[row].count <= column { rows[row].append("") }
        rows[row][column] = text
        copies.insert(row * 1024 + column)
      }
    }
  }

  var rowCount: Int { rows.count }

  func text(_ row: Int, _ column: Int) -> String {
    rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : ""
  }

  /// The columns of a row that hold something of their own.
  func filled(_ row: Int) -> [Int] {
    guard rows.indices.contains(row) else { return [] }
    return rows[row].indices.filter { !rows[row][$0].isEmpty && !isCopy(row, $0) }
  }

  /// Whether a cell shows what another one of its merged area holds.
  func isCopy(_ row: Int, _ column: Int) -> Bool {
    !copies.isEmpty && copies.contains(row * 1024 + column)
  }

  func place(_ row: Int, _ column: Int, field: String? = nil) -> Place {
    grid.place(row: row, column: column, field: field)
  }

  /// Whether a cell holds a number and nothing else.
  func isNumber(_ row: Int, _ column: Int) -> Bool {
    let text = text(row, column)
    if text.isEmpty { return false }
    let phrase = Phrase(text)
    let start = phrase[0] == 0x2D || phrase[0] == 0x2B ? 1 : 0
    guard let number = NumberPhrase.read(phrase, at: phrase.skipSpaces(start)) else { return false }
    return phrase.skipSpaces(number.end) == phrase.count
  }

  /// How many of the numbers of a column have a decimal comma that cannot be anything else, less
  /// those with such a point.
  var decimals: NumberPhrase.Decimals {
    var commas = 0
    var points = 0
    for row in rows.prefix(2000) {
      for text in row where text.utf8.count < 24 {
        let bytes = Array(text.utf8)
        guard bytes.count >= 3 else { continue }
        for place in 1..<(bytes.count - 1)
        where (48...57).contains(bytes[place - 1]) && (48...57).contains(bytes[place + 1]) {
          let behind = bytes[(place + 1)...].prefix { (48...57).contains($0) }.count
          let isLast = !bytes[(place + 1)...].contains { $0 == 44 || $0 == 46 }
          if bytes[place] == 44, behind != 3, isLast { commas += 1 }
          if bytes[place] == 46, behind != 3, isLast { points += 1 }
        }
      }
    }
    return commas > points ? .comma : .point
  }
}
