import Primitives

/// Columns of whole numbers from a file of the instance generator: a header, then integers between
/// commas. It reads nothing else, and quickly.
struct InstanceTable {
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private let names: [String]
  private var columns: [[Int64]]

  /// Reads the file at `path`. `expectedRows` saves memory while reading.
  init(path: String, expectedRows: Int = 0) throws {
    let bytes = try Platform.read(path, limit: 1 << 33)
    guard let headerEnd = bytes.firstIndex(of: 10) else {
      throw Malformed(description: "\(path) has no header")
    }
    names = String(decoding: bytes[..<headerEnd], as: UTF8.self)
      .split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    let width = names.count
    var filled = [[Int64]](repeating: [], count: width)
    for column in filled.indices { filled[column].reserveCapacity(expectedRows) }
    var place = headerEnd + 1
    var column = 0
    var number: Int64 = 0
    var digits = 0
    var sign: Int64 = 1
    while place <= bytes.count {
      let byte = place < bytes.count ? bytes[place] : 10
      place += 1
      switch byte {
      case 48...57:
        number = number &* 10 &+ Int64(byte &- 48)
        digits += 1
      case 45 where digits == 0: sign = -1
      case 13: continue
      case 44, 10:
        if digits == 0, column == 0, byte == 10 { continue }
        guard column < width, digits > 0, digits < 19, (byte == 10) == (column == width - 1) else {
          throw Malformed(description: "\(path) is malformed near byte \(place)")
        }
        filled[column].append(sign * number)
        column = byte == 10 ? 0 : column + 1
        number = 0
        digits = 0
        sign = 1
      default: throw Malformed(description: "\(path) has a strange byte at \(place)")
      }
    }
    columns = filled
  }

  /// The number of rows.
  var rowCount: Int { columns.first?.count ?? 0 }

  /// The column of that name.
  subscript(name: String) -> [Int64] {
    get throws {
      guard let index = names.firstIndex(of: name) else {
        throw Malformed(description: "no column \(name)")
      }
      return columns[index]
    }
  }
}
