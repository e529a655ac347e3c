internal import Primitives

/// Where in the input something stands: the file, the line and the column, and how a reader finds
/// the spot in a workbook or in a JSON document.
public struct Place: Hashable, Sendable {
  /// In what part of the file the line and the column are counted.
  public enum Container: Hashable, Sendable {
    /// Lines of the file; the column is the position of a field in its record.
    case file
    /// Rows of the sheet of this name; the column is the sheet's.
    case sheet(String)
    /// Lines of a JSON file; the column counts scalars. The text is the way to the value from the
    /// root, such as `streams[2]`; the first element of an array is 0.
    case path(String)
  }

  /// The name of the file as the user gave it.
  public var file: String
  /// In what part of the file the line and the column are counted.
  public var container: Container
  /// The line or row, 1-based; 0 when the whole file is meant.
  public var line: Int
  /// The column, 1-based; 0 when the whole line is meant.
  public var column: Int
  /// The name of the column or of the JSON member, when there is one.
  public var field: String?

  /// A place; without line and column it is the whole file.
  public init(
    file: String, container: Container = .file, line: Int = 0, column: Int = 0,
    field: String? = nil
  ) {
    self.file = file
    self.container = container
    self.line = line
    self.column = column
    self.field = field
  }

  /// `file:line:column`, which editors and terminals know how to open. A whole file is at `1:1`.
  public var position: String { "\(file):\(max(1, line)):\(max(1, column))" }

  /// What the position alone does not say: `column "quantity"`, `sheet "streams", …`,
  /// `streams[2].quantity`; empty when there is nothing to add.
  func subject(in language: Language) -> String {
    let isChinese = language == .chinese
    var column = ""
    if let field, !field.isEmpty {
      let name = QuotedText.quoted(field)
      column = isChinese ? "列 \(name)" : "column \(name)"
    }
    switch container {
    case .file: return column
    case .sheet(let name):
      let sheet = (isChinese ? "工作表 " : "sheet ") + QuotedText.quoted(name)
      if line > 0, self.column > 0 {
        let cell = CellReference.name(row: line, column: self.column)
        return sheet + (column.isEmpty ? ", \(cell)" : ", \(column) (\(cell))")
      }
      return column.isEmpty ? sheet : "\(sheet), \(column)"
    case .path(let path):
      guard let field, !field.isEmpty else { return QuotedText.oneLine(path) }
      return QuotedText.oneLine(path.isEmpty ? field : "\(path).\(field)")
    }
  }
}

extension Place: Comparable {
  /// By file, then sheet, line, column; places in a JSON file by line alone.
  public static func < (left: Place, right: Place) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.sheet != right.sheet { return left.sheet < right.sheet }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    return left.tieBreak < right.tieBreak
  }

  private var sheet: String {
    if case .sheet(let name) = container { return name }
    return ""
  }

  private var tieBreak: String {
    if case .path(let path) = container { return path + "." + (field ?? "") }
    return field ?? ""
  }
}
