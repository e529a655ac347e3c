/// A table of text for a terminal or a text file, fitted to a width.
///
/// Columns that do not fit give way in the order of their priority: the least important first is
/// narrowed, its cells wrapped or cut. Columns of numbers never are: half a number is a false one.
/// When even then there is not enough room, each row is written as a block of `heading: cell` lines.
public struct TextTable: Sendable {
  /// How a column's cells stand below each other.
  public enum Alignment: Sendable {
    /// At the left.
    case left
    /// At the right.
    case right
    /// Numbers with their decimal points below each other; what is no number stands at the right.
    case decimal
  }

  /// What becomes of a cell that is wider than its column.
  public enum Overflow: Sendable {
    /// It goes on in further lines.
    case wrap
    /// It is cut, and shows that it is.
    case truncate
  }

  /// One column.
  public struct Column: Sendable {
    /// What stands above it.
    public let heading: String
    /// How its cells stand below each other.
    public let alignment: Alignment
    /// How important it is to see it whole; columns of lower priority are narrowed first.
    public let priority: Int
    /// The columns of the terminal below which it is not narrowed.
    public let minimumWidth: Int
    /// What becomes of cells that are too wide.
    public let overflow: Overflow

    /// A column.
    public init(
      _ heading: String, _ alignment: Alignment = .left, priority: Int = 0, minimumWidth: Int = 8,
      overflow: Overflow = .truncate
    ) {
      self.heading = TerminalText.neutralized(heading)
      self.alignment = alignment
      self.priority = priority
      self.minimumWidth = max(2, minimumWidth)
      self.overflow = overflow
    }
  }

  /// The columns from left to right.
  public let columns: [Column]
  /// The cells by row, harmless and as many as there are columns.
  public private(set) var rows: [[String]] = []

  /// A table without rows.
  public init(_ columns: [Column]) { self.columns = columns }

  /// Puts a row at the end.
  ///
  /// Cells are made harmless: see `TerminalText.neutralized`. Missing cells are blank; cells beyond
  /// the last column are dropped.
  public mutating func append(_ cells: [String]) {
    rows.append(
      columns.indices.map { $0 < cells.count ? TerminalText.neutralized(cells[$0]) : "" })
  }

  /// The lines of the table, without spaces at their ends: headings, a rule, the rows.
  ///
  /// - Parameters:
  ///   - width: the columns to fit into, or nil for as many as the cells take.
  ///   - colour: whether headings stand out by a style.
  /// - Returns: lines no wider than `width` where a block's words allow it.
  /// - Complexity: O(length of all cells).
  public func lines(width: Int?, colour: Bool = false) -> [String] {
    guard !columns.isEmpty else { return [] }
    let width = width.map { max($0, 0) }
    let layout = TextTableLayout(self)
    guard let widths = layout.widths(fitting: width) else {
      return layout.blocks(width: width ?? 0, colour: colour)
    }
    return layout.grid(widths, colour: colour)
  }

  /// The lines with line ends.
  public func text(width: Int?, colour: Bool = false) -> String {
    lines(width: width, colour: colour).map { $0 + "\n" }.joined()
  }
}
