public import Primitives
internal import Tables

/// The columns of the tables of a catalogue with what they mean, as data: the article of the
/// documentation and the exported schema are made from it, and the tables are held to it.
public enum CatalogSchema {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// The name.
    public let name: String
    /// What it holds: `id`, `text`, `list`, `number`, `year`, `choice a|b` …
    public let type: String
    /// The unit of a number; empty where it has none.
    public let unit: String
    /// Whether each row must have it.
    public let isRequired: Bool
    /// What it means.
    public let meaning: LocalizedText
  }

  /// The columns of one file.
  public struct TableColumns: Hashable, Sendable {
    /// The file, such as `codes/ewc.csv`.
    public let file: String
    /// Its columns in their order.
    public let columns: [Column]
  }

  /// The tables of the catalogue inside the program, sorted by file.
  public static let tables: [TableColumns] = EmbeddedSchema.files.map { file in
    var diagnostics = Diagnostics()
    let table = CSVReader().table(
      Array(file.text.utf8), name: file.name, file: file.name, into: &diagnostics)
    return TableColumns(file: file.name, columns: table.map(columns) ?? [])
  }

  /// The files of the schema as they are, sorted by name.
  public static var files: [(name: String, text: String)] { EmbeddedSchema.files }

  private static func columns(_ table: Table) -> [Column] {
    table.rows.map { row in
      func text(_ name: String) -> String { row[name]?.text ?? "" }
      return Column(
        name: text("column"), type: text("type"), unit: text("unit"),
        isRequired: text("required") == "yes",
        meaning: LocalizedText(english: text("description"), chinese: text("description_zh")))
    }
  }
}
