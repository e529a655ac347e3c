internal import Primitives

extension Table {
  /// The table that an array of objects is: a row for each element, a column for each name that any
  /// of them has, in the order in which the names first appear.
  ///
  /// A number becomes its shortest text, `null` a blank cell, an array of plain values its elements
  /// joined by `; `. An element that is no object, and a value that is an object or an array of
  /// arrays, is an error; the row stays, blank there.
  ///
  /// - Returns: nil when `value` is no array.
  public init?(
    _ value: JSONValue, name: String, file: String, into diagnostics: inout Diagnostics
  ) {
    guard let elements = value.array else {
      diagnostics.error(
        at: value.place(in: file, path: name),
        LocalizedText(english: "this is no table", chinese: "此处不是表"),
        expected: LocalizedText(english: "an array of objects", chinese: "对象组成的数组"))
      return nil
    }
    var builder = JSONTableBuilder(name: name, file: file)
    for (index, element) in elements.enumerated() {
      builder.findColumns(element, at: index, into: &diagnostics)
    }
    for (index, element) in elements.enumerated() {
      builder.addRow(element, at: index, into: &diagnostics)
    }
    let grid = builder.grid()
    self.init(
      grid, columns: builder.columns, headerRow: nil,
      rows: (0..<grid.rowCount).map { Int32(truncatingIfNeeded: $0) }, damaged: builder.damaged,
      into: &diagnostics)
  }
}

/// Turns objects into rows of cells.
private struct JSONTableBuilder {
  let name: String
  let file: String
  private(set) var columns: [String] = []
  private(set) var damaged: Set<Int32> = []
  /// The name by which each column came first, as it stands in the file.
  private var names: [String] = []
  private var columnsByKey: [String: Int] = [:]
  private var columnsByName: [String: Int] = [:]
  private var bytes: [UInt8] = []
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  private var rowStarts: [Int32] = [0]
  private var lines: [Int32] = []
  private var valueLines: [Int32] = []
  private var valueColumns: [Int32] = []

  init(name: String, file: String) {
    self.name = name
    self.file = file
  }

  mutating func findColumns(
    _ element: JSONValue, at index: Int, into diagnostics: inout Diagnostics
  ) {
    guard let members = element.members else {
      diagnostics.error(
        at: element.place(in: file, path: "\(name)[\(index)]"),
        LocalizedText(english: "this element is no row", chinese: "此元素不是一行"),
        expected: LocalizedText(english: "an object", chinese: "对象"))
      damaged.insert(Int32(truncatingIfNeeded: index))
      return
    }
    for (position, member) in members.enumerated()
    where column(member.name, near: position) == nil {
      let key = Table.key(member.name)
      if let column = columnsByKey[key] {
        columnsByName[member.name] = column
      } else {
        columnsByKey[key] = columns.count
        columnsByName[member.name] = columns.count
        columns.append(WhiteSpace.trimmed(member.name))
        names.append(member.name)
      }
    }
  }

  mutating func addRow(
    _ element: JSONValue, at index: Int, into diagnostics: inout Diagnostics
  ) {
    let first = starts.count
    let blank = Int32(truncatingIfNeeded: bytes.count)
    for _ in columns {
      starts.append(blank)
      ends.append(blank)
      valueLines.append(0)
      valueColumns.append(0)
    }
    lines.append(element.line)
    rowStarts.append(Int32(truncatingIfNeeded: starts.count))
    for (position, member) in (element.members ?? []).enumerated() {
      guard let column = column(member.name, near: position) else { continue }
      let cell = first + column
      let path = "\(name)[\(index)]"
      var place = member.value.place(in: file, path: path)
      place.field = member.name
      guard valueLines[cell] == 0 else {
        // Members of exactly one name are what the reader has told of already.
        if (element.members ?? []).prefix(position).contains(where: { $0.name == member.name }) {
          continue
        }
        diagnostics.error(
          at: place,
          LocalizedText(
            english: "two members of this element name one column", chinese: "此元素有两个成员对应同一列"),
          expected: LocalizedText(
            english: "each name once, whatever its case", chinese: "每个名称只出现一次（不分大小写）"))
        continue
      }
      valueLines[cell] = max(1, member.value.line)
      valueColumns[cell] = max(1, member.value.column)
      guard let text = Self.text(of: member.value) else {
        diagnostics.error(
          at: place,
          LocalizedText(english: "a cell cannot hold this value", chinese: "单元格不能是这样的值"),
          expected: LocalizedText(
            english: "a string, a number, true, false, null or an array of these",
            chinese: "字符串、数、true、false、null 或由它们组成的数组"))
        continue
      }
      // The offsets of cells are 32 bits wide; a file within its limit cannot get there.
      guard bytes.count + text.utf8.count < Int(Int32.max) else { continue }
      starts[cell] = Int32(truncatingIfNeeded: bytes.count)
      bytes.append(contentsOf: text.utf8)
      ends[cell] = Int32(truncatingIfNeeded: bytes.count)
    }
  }

  /// The column of a member. Most elements have the same members in the same order, so the one at
  /// the member's own position is tried first.
  private func column(_ name: String, near position: Int) -> Int? {
    if position < names.count, names[position] == name { return position }
    return columnsByName[name]
  }

  func grid() -> Grid {
    Grid(
      name: name, file: file, source: .json,
      cells: CellStore(
        bytes: bytes, starts: starts, ends: ends, rowStarts: rowStarts, lines: lines,
        valueLines: valueLines, valueColumns: valueColumns))
  }

  private static func text(of value: JSONValue) -> String? {
    switch value.content {
    case .null: return ""
    case .bool(let value): return value ? "true" : "false"
    case .number(let value): return DecimalText.shortest(value)
    case .string(let value): return value
    case .array(let elements):
      var texts: [String] = []
      for element in elements {
        guard element.array == nil, element.members == nil, let text = text(of: element) else {
          return nil
        }
        texts.append(text)
      }
      return texts.joined(separator: "; ")
    case .object: return nil
    }
  }
}
