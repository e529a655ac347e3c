/// A typed position in a table of `Row`s: a firm's id can never be used as a stream's.
///
/// Ids are dense, start at 0 and follow the table's documented order, so comparing ids compares
/// rows in that order. An id costs as much as the `Int32` inside it.
@frozen
public struct ID<Row>: Hashable, Comparable, Sendable {
  /// The position, 0-based.
  public let rawValue: Int32

  /// An id for the row at `index`. Requires `0 <= index <= Int32.max`.
  @inlinable
  public init(_ index: Int) {
    precondition(index >= 0 && index <= Int(Int32.max), "a table has 0 to 2^31 - 1 rows")
    rawValue = Int32(truncatingIfNeeded: index)
  }

  /// The position as `Int`, to subscript an array.
  @inlinable public var index: Int { Int(rawValue) }

  @inlinable
  public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}

/// Written as the bare position.
extension ID: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let position = try container.decode(Int32.self)
    guard position >= 0 else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a position is 0 or more")
    }
    self.init(Int(position))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension ID: CustomStringConvertible {
  public var description: String { "#\(rawValue)" }
}

extension Array {
  /// The row that `id` names. Requires that the id was made for this table.
  @inlinable
  public subscript(id: ID<Element>) -> Element {
    get { self[id.index] }
    _modify { yield &self[id.index] }
  }
}
