/// Names of cells as spreadsheets write them: `A1`, `AB12`.
enum CellReference {
  /// The name of the cell; both numbers are 1-based.
  static func name(row: Int, column: Int) -> String { "\(columnName(column))\(row)" }

  /// The letters of a column; 1 is `A`.
  static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = max(1, column)
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(65 + rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The row and column, 1-based, of a cell's name, `$` signs not counted; nil when it is none.
  static func parsed(_ name: UnsafeBufferPointer<UInt8>) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in name where byte != UInt8(ascii: "$") {
      let letter = (byte & 0xDF) &- 65
      if letter < 26, row == 0 {
        column = column * 26 + Int(letter) + 1
      } else if byte &- 48 < 10, column > 0 {
        row = row * 10 + Int(byte - 48)
      } else {
        return nil
      }
      guard column <= 1 << 20, row <= 1 << 30 else { return nil }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }
}
