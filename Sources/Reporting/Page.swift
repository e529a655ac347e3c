public import Primitives

/// An answer as people read it: headings, sentences and tables, in both languages, no layout.
///
/// Every result makes one page; renderers turn pages into text, Markdown or CSV.
public struct Page: Hashable, Sendable {
  /// What it answers.
  public let title: LocalizedText
  /// Its parts, in order.
  public let blocks: [Block]

  /// A page.
  public init(title: LocalizedText, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }

  /// A part of a page.
  public enum Block: Hashable, Sendable {
    /// A heading of a section.
    case heading(LocalizedText)
    /// One or more sentences.
    case paragraph(LocalizedText)
    /// Points, each a line.
    case list([LocalizedText])
    /// A table.
    case table(PageTable)
  }

  /// The tables, in order; the first is what CSV holds.
  public var tables: [PageTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

/// A table of a page.
public struct PageTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// The name in CSV.
    public let key: String
    /// The heading.
    public let heading: LocalizedText
    /// Whether cells are numbers.
    public let isNumber: Bool
    /// What gives way first where the table does not fit: the lowest.
    public let priority: Int

    /// A column.
    public init(
      _ key: String, _ heading: LocalizedText, isNumber: Bool = false, priority: Int = 0
    ) {
      self.key = key
      self.heading = heading
      self.isNumber = isNumber
      self.priority = priority
    }
  }

  /// A cell.
  public enum Cell: Hashable, Sendable {
    /// Words.
    case text(LocalizedText)
    /// An id, a name: the same in every language.
    case name(String)
    /// Words that stand for a code, which CSV holds instead.
    case coded(LocalizedText, code: String)
    /// A number, shown with so many places; CSV holds it in full.
    case number(Double, places: Int)
    /// Nothing known.
    case blank
  }

  /// The columns.
  public let columns: [Column]
  /// The rows, each as long as `columns`.
  public private(set) var rows: [[Cell]] = []

  /// A table without rows.
  public init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row. Missing cells are blank, and cells beyond the columns are dropped.
  public mutating func append(_ cells: [Cell]) {
    let padding = [Cell](repeating: .blank, count: max(0, columns.count - cells.count))
    rows.append(Array(cells.prefix(columns.count)) + padding)
  }
}

extension PageTable.Cell {
  /// The cell as shown to people.
  public func text(_ language: Language) -> String {
    switch self {
    case .text(let words), .coded(let words, _): words[language]
    case .name(let name): name
    case .number(let value, let places): DecimalText.fixed(value, places: places, grouping: ",")
    case .blank: "–"
    }
  }

  /// A number of a unit of money or material: whole from 100 on, two places below 1.
  public static func amount(_ value: Double?) -> PageTable.Cell {
    guard let value else { return .blank }
    return .number(value, places: Figures.places(for: value))
  }
}
