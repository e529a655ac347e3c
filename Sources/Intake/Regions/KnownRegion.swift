internal import Catalog
internal import MaterialGraph
public import Tables

/// What a region holds already, for sheets and notes that are added to it.
public struct KnownRegion: Sendable {
  /// A firm that a region has.
  public struct Firm: Hashable, Sendable {
    /// Its id.
    public let key: String
    /// Its name; the id where it has none.
    public let name: String

    /// A firm.
    public init(key: String, name: String) {
      self.key = key
      self.name = name.isEmpty ? key : name
    }
  }

  /// The firms in the order of the table.
  public let firms: [Firm]
  private let streams: Set<[String]>

  /// A region without anything.
  public init() { self.init(firms: nil, streams: nil) }

  /// The region of these tables.
  public init(firms: Table?, streams: Table?) {
    self.firms =
      firms.map { table in
        Self.texts(table, .firms, ["id", "name"]).map { Firm(key: $0[0], name: $0[1]) }
          .filter { !$0.key.isEmpty }
      } ?? []
    self.streams = Set(
      streams.map { Self.texts($0, .streams, Self.streamColumns).map(Self.folded) } ?? [])
  }

  /// Whether a row of streams is there already: the same firm, direction, material, quantity and
  /// unit.
  func holds(_ row: [String: String]) -> Bool {
    streams.contains(Self.folded(Self.streamColumns.map { row[$0] ?? "" }))
  }

  /// The first id `F1`, `F2` … from a number on that no firm has.
  func freeKeys(_ count: Int) -> [String] {
    let taken = Set(firms.map(\.key))
    var keys: [String] = []
    var number = firms.count
    while keys.count < count {
      number += 1
      if !taken.contains("F\(number)") { keys.append("F\(number)") }
    }
    return keys
  }

  private static let streamColumns = ["firm", "direction", "material", "quantity", "unit"]

  private static func folded(_ texts: [String]) -> [String] {
    texts.map { text in
      let folded = NameFolding.folded(text)
      return folded.isEmpty ? text : folded
    }
  }

  private static func texts(
    _ table: Table, _ schema: RegionTable, _ columns: [String]
  ) -> [[String]] {
    var ignored = Diagnostics(limit: 1)
    let binding = RegionSchema.table(schema).bind(table, into: &ignored)
    return table.rows.map { row in columns.map { binding[$0].map { row[$0].text } ?? "" } }
  }
}
