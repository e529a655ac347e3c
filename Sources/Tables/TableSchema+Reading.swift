internal import Primitives

extension TableSchema {
  /// The schema that a table states, a row for each column: `column` (required), `aliases`
  /// (separated by `;`), `required` (`yes`, `true`, `1` or `*`), `kind`, `unit`, `default`,
  /// `description` and `description_zh`.
  ///
  /// - Returns: nil when the table lacks the column `column` or a row has no name; errors say so.
  public init?(name: String, _ table: Table, into diagnostics: inout Diagnostics) {
    let binding = Self.ofSchemas.bind(table, into: &diagnostics)
    guard let nameColumn = binding["column"] else { return nil }
    var columns: [ColumnSchema] = []
    for row in table.rows {
      guard !row[nameColumn].isBlank else {
        diagnostics.error(
          at: row[nameColumn].place,
          LocalizedText(english: "the column has no name", chinese: "该列没有名称"))
        return nil
      }
      func text(_ column: String) -> String { binding[column].map { row[$0].text } ?? "" }
      columns.append(
        ColumnSchema(
          row[nameColumn].text,
          aliases: text("aliases").split(separator: ";").map { WhiteSpace.trimmed(String($0)) },
          isRequired: ["yes", "true", "1", "*"].contains(text("required").lowercased()),
          kind: text("kind").isEmpty ? "text" : text("kind"), unit: text("unit"),
          defaultText: text("default"),
          description: LocalizedText(
            english: text("description"), chinese: text("description_zh"))))
    }
    self.init(name: name, columns: columns)
  }

  /// The schema of the tables that state schemas.
  private static let ofSchemas = TableSchema(
    name: "schema",
    columns: [
      ColumnSchema("column", isRequired: true), ColumnSchema("aliases"), ColumnSchema("required"),
      ColumnSchema("kind"), ColumnSchema("unit"), ColumnSchema("default"),
      ColumnSchema("description"), ColumnSchema("description_zh"),
    ])
}
