/// The cells of a grid: the text of all of them in one array of bytes, and the range of each.
///
/// A class so that cells and rows handed around keep one reference instead of many arrays; it never
/// changes.
final class CellStore: Sendable {
  /// UTF-8.
  let bytes: [UInt8]
  /// Where each cell's text starts and ends in `bytes`, cells of a row one after another.
  let starts: [Int32]
  let ends: [Int32]
  /// Where each row's cells start, and the number of all cells at the end.
  let rowStarts: [Int32]
  /// The line on which each row starts.
  let lines: [Int32]
  /// What each cell holds; empty when all are text.
  let kinds: [UInt8]
  /// The line and column of each cell's value in a JSON file; empty for others. A cell whose
  /// member is missing has line 0 and stands where its element stands.
  let valueLines: [Int32]
  let valueColumns: [Int32]
  /// The number of cells in the longest row.
  let columnCount: Int

  init(
    bytes: [UInt8], starts: [Int32], ends: [Int32], rowStarts: [Int32], lines: [Int32],
    kinds: [UInt8] = [], valueLines: [Int32] = [], valueColumns: [Int32] = []
  ) {
    self.bytes = bytes
    self.starts = starts
    self.ends = ends
    self.rowStarts = rowStarts
    self.lines = lines
    self.kinds = kinds
    self.valueLines = valueLines
    self.valueColumns = valueColumns
    var longest: Int32 = 0
    for row in lines.indices { longest = max(longest, rowStarts[row + 1] - rowStarts[row]) }
    columnCount = Int(longest)
  }

  var rowCount: Int { lines.count }

  func cellCount(inRow row: Int) -> Int {
    guard row >= 0, row < lines.count else { return 0 }
    return Int(rowStarts[row + 1] - rowStarts[row])
  }

  func line(ofRow row: Int) -> Int { row >= 0 && row < lines.count ? Int(lines[row]) : 0 }

  /// The index of a cell in the flat arrays, or nil when the row is not there or is shorter.
  @inline(__always)
  private func index(row: Int, column: Int) -> Int? {
    guard row >= 0, row < lines.count, column >= 0 else { return nil }
    let start = Int(rowStarts[row])
    return column < Int(rowStarts[row + 1]) - start ? start + column : nil
  }

  func kind(row: Int, column: Int) -> Grid.Kind {
    guard !kinds.isEmpty, let index = index(row: row, column: column) else { return .text }
    return Grid.Kind(rawValue: kinds[index]) ?? .text
  }

  func exactText(row: Int, column: Int) -> String {
    guard let index = index(row: row, column: column) else { return "" }
    return String(decoding: bytes[Int(starts[index])..<Int(ends[index])], as: UTF8.self)
  }

  func text(row: Int, column: Int) -> String {
    withTrimmedBytes(row: row, column: column) { String(decoding: $0, as: UTF8.self) }
  }

  func isBlank(row: Int, column: Int) -> Bool {
    withTrimmedBytes(row: row, column: column) { $0.isEmpty }
  }

  func number(row: Int, column: Int) -> Double? {
    withTrimmedBytes(row: row, column: column) { NumberParsing.double($0) }
  }

  /// Runs `body` on the cell's text without the white space around it.
  @inline(__always)
  func withTrimmedBytes<Result>(
    row: Int, column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let index = index(row: row, column: column) else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    let range = Int(starts[index])..<Int(ends[index])
    return bytes.withUnsafeBufferPointer { all in
      body(UnsafeBufferPointer(rebasing: all[WhiteSpace.trimmed(range, in: all)]))
    }
  }

  func jsonPlace(row: Int, column: Int, file: String, table: String, field: String?) -> Place {
    let path = row >= 0 && row < lines.count ? "\(table)[\(row)]" : table
    guard let index = index(row: row, column: column), index < valueLines.count,
      valueLines[index] > 0
    else { return Place(file: file, container: .path(path), line: line(ofRow: row), field: field) }
    return Place(
      file: file, container: .path(path), line: Int(valueLines[index]),
      column: Int(valueColumns[index]), field: field)
  }
}
