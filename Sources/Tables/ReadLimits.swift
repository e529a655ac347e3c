/// How much of an input is read before it is refused, so that no file can take all memory or time.
/// Every limit that is hit is an error that names it.
public struct ReadLimits: Hashable, Sendable {
  /// The largest file, in bytes. Never more than 2^30, because places in it are 32 bits wide.
  public var fileBytes: Int
  /// The most records of a table, header and blank ones included.
  public var rows: Int
  /// The most fields of a record, or columns of a sheet.
  public var columns: Int
  /// The most cells of a sheet, with the blank ones between those that it holds.
  public var cells: Int
  /// The longest field or text, in bytes.
  public var fieldBytes: Int
  /// How deep JSON arrays and objects or XML elements may stand in each other.
  public var depth: Int
  /// The most files in a zip archive.
  public var archiveEntries: Int
  /// The most bytes that one file in an archive may expand to.
  public var expandedBytes: Int
  /// The most bytes that one packed byte may expand to, on average over a file in an archive.
  /// Deflate itself ends at 1032.
  public var expansionRatio: Int

  /// The limits to use unless there is a reason.
  public static let standard = ReadLimits(
    fileBytes: 1 << 30, rows: 20_000_000, columns: 16_384, cells: 1 << 25, fieldBytes: 1 << 20,
    depth: 128, archiveEntries: 4096, expandedBytes: 1 << 30, expansionRatio: 200)

  /// Limits one by one.
  public init(
    fileBytes: Int, rows: Int, columns: Int, cells: Int, fieldBytes: Int, depth: Int,
    archiveEntries: Int, expandedBytes: Int, expansionRatio: Int
  ) {
    self.fileBytes = min(max(0, fileBytes), 1 << 30)
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    self.cells = min(max(0, cells), 1 << 30)
    self.fieldBytes = max(0, fieldBytes)
    self.depth = min(max(1, depth), 512)
    self.archiveEntries = max(0, archiveEntries)
    self.expandedBytes = min(max(0, expandedBytes), 1 << 30)
    self.expansionRatio = max(1, expansionRatio)
  }
}
