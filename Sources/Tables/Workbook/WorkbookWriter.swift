internal import Primitives

/// Writes a workbook in the form of Office Open XML (`.xlsx`): the same bytes for the same sheets.
///
/// A header in bold that stays in view, widths of columns, texts, numbers, and lists to choose
/// from. A text is always a text and never a formula, whatever it begins with.
public struct WorkbookWriter: Sendable {
  /// A column of a sheet.
  public struct Column: Hashable, Sendable {
    /// The text of its header.
    public var title: String
    /// Its width in characters; nil for one that fits the header.
    public var width: Double?
    /// What its cells may hold: a list to choose from. Empty for no list.
    public var choices: [String]
    /// Whether other values than the choices are refused, or only warned of.
    public var allowsOthers: Bool

    /// A column.
    public init(
      _ title: String, width: Double? = nil, choices: [String] = [], allowsOthers: Bool = true
    ) {
      self.title = title
      self.width = width
      self.choices = choices
      self.allowsOthers = allowsOthers
    }
  }

  /// What a cell holds.
  public enum Cell: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
    ExpressibleByIntegerLiteral
  {
    case blank
    case text(String)
    /// A number; blank when it is not finite.
    case number(Double)
    case boolean(Bool)

    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(Double(value)) }
  }

  /// The most rows that a sheet may have, header included; the format's own limit.
  static let mostRows = 1_048_576
  /// The longest text of a cell, in UTF-16 units; the format's own limit.
  static let longestText = 32_767

  private var sheets: [(name: String, xml: [UInt8])] = []
  private var names: Set<String> = []
  /// The columns of the hidden sheet that holds the lists to choose from.
  private var lists: [[String]] = []
  /// The name of that sheet.
  static let listSheet = "_lists"

  /// A writer without sheets.
  public init() { names.insert(Self.listSheet) }

  /// Adds a sheet.
  ///
  /// - Parameters:
  ///   - name: its name; characters that the format forbids become `_`, a long name is cut, and a
  ///     number is put behind one that there is already.
  ///   - columns: its columns, whose titles are the first row.
  ///   - filters: whether the header has buttons to sort and choose rows by.
  ///   - rows: its rows; a row may be shorter than the columns are many. Rows that are too many for
  ///     one sheet go on in another with the same header.
  public mutating func add(
    sheet name: String, columns: [Column], filters: Bool = false, rows: some Collection<[Cell]>
  ) {
    var rest = rows[...]
    repeat {
      let part = rest.prefix(Self.mostRows - 1)
      rest = rest.dropFirst(part.count)
      let name = freeName(name)
      sheets.append((name, sheetXML(columns, part, filters: filters)))
    } while !rest.isEmpty
  }

  /// The bytes of the workbook. A workbook without sheets gets an empty one, because the format
  /// wants one.
  public func bytes() -> [UInt8] {
    var all = sheets
    if all.isEmpty {
      var other = self
      all.append(("Sheet1", other.sheetXML([], [[Cell]]())))
    }
    if !lists.isEmpty { all.append((Self.listSheet, listXML())) }
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes(all.count))
    zip.add("_rels/.rels", Array(Self.rootRelations.utf8))
    zip.add("xl/workbook.xml", workbookXML(all.map(\.name)))
    zip.add("xl/_rels/workbook.xml.rels", workbookRelations(all.count))
    zip.add("xl/styles.xml", Array(Self.styles.utf8))
    for (index, sheet) in all.enumerated() {
      zip.add("xl/worksheets/sheet\(index + 1).xml", sheet.xml)
    }
    return zip.finished()
  }

  // MARK: Sheets

  private mutating func sheetXML(
    _ columns: [Column], _ rows: some Collection<[Cell]>, filters: Bool = false
  ) -> [UInt8] {
    var xml = XMLText()
    xml.raw(Self.declaration)
    xml.raw("<worksheet xmlns=\"\(Self.mainSpace)\">")
    xml.raw("<sheetViews><sheetView workbookViewId=\"0\">")
    xml.raw("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
    xml.raw("</sheetView></sheetViews>")
    if !columns.isEmpty {
      xml.raw("<cols>")
      for (index, column) in columns.enumerated() {
        let width = column.width ?? Self.fittingWidth(column.title)
        let text = DecimalText.shortest(min(max(width.isFinite ? width : 10, 1), 255))
        xml.raw(
          "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(text)\" customWidth=\"1\"/>")
      }
      xml.raw("</cols>")
    }
    xml.raw("<sheetData>")
    xml.raw("<row r=\"1\">")
    for (index, column) in columns.enumerated() {
      xml.textCell(column.title, row: 1, column: index + 1, style: 1)
    }
    xml.raw("</row>")
    for (index, row) in rows.enumerated() {
      xml.raw("<row r=\"")
      xml.raw(String(index + 2))
      xml.raw("\">")
      for (column, cell) in row.enumerated() {
        append(cell, row: index + 2, column: column + 1, to: &xml)
      }
      xml.raw("</row>")
    }
    xml.raw("</sheetData>")
    if filters, !columns.isEmpty {
      let last = CellReference.name(row: rows.count + 1, column: columns.count)
      xml.raw("<autoFilter ref=\"A1:\(last)\"/>")
    }
    appendValidations(columns, to: &xml)
    xml.raw("</worksheet>")
    return xml.bytes
  }

  private func append(_ cell: Cell, row: Int, column: Int, to xml: inout XMLText) {
    switch cell {
    case .blank, .text(""): return
    case .text(let text): xml.textCell(text, row: row, column: column, style: 0)
    case .number(let number):
      guard number.isFinite else { return }
      xml.openCell(row: row, column: column)
      xml.raw("\"><v>")
      xml.raw(DecimalText.shortest(number))
      xml.raw("</v></c>")
    case .boolean(let value):
      xml.openCell(row: row, column: column)
      xml.raw("\" t=\"b\"><v>\(value ? 1 : 0)</v></c>")
    }
  }

  private mutating func appendValidations(_ columns: [Column], to xml: inout XMLText) {
    let listed = columns.enumerated().filter { !$0.element.choices.isEmpty }
    guard !listed.isEmpty else { return }
    xml.raw("<dataValidations count=\"\(listed.count)\">")
    for (index, column) in listed {
      let letters = CellReference.columnName(index + 1)
      let style = column.allowsOthers ? " errorStyle=\"warning\"" : ""
      xml.raw("<dataValidation type=\"list\"\(style) allowBlank=\"1\" showErrorMessage=\"1\"")
      xml.raw(" sqref=\"\(letters)2:\(letters)\(Self.mostRows)\"><formula1>")
      xml.text(listReference(column.choices))
      xml.raw("</formula1></dataValidation>")
    }
    xml.raw("</dataValidations>")
  }

  /// The cells of the hidden sheet that hold these choices. They stand there and not in the rule
  /// itself, which can hold neither commas nor many characters.
  private mutating func listReference(_ choices: [String]) -> String {
    let position = lists.firstIndex(of: choices) ?? lists.count
    if position == lists.count { lists.append(choices) }
    let letters = CellReference.columnName(position + 1)
    return "'\(Self.listSheet)'!$\(letters)$1:$\(letters)$\(choices.count)"
  }

  private func listXML() -> [UInt8] {
    var xml = XMLText()
    xml.raw(Self.declaration)
    xml.raw("<worksheet xmlns=\"\(Self.mainSpace)\"><sheetData>")
    for row in 0..<(lists.map(\.count).max() ?? 0) {
      xml.raw("<row r=\"\(row + 1)\">")
      for (index, list) in lists.enumerated() where row < list.count {
        xml.textCell(list[row], row: row + 1, column: index + 1, style: 0)
      }
      xml.raw("</row>")
    }
    xml.raw("</sheetData></worksheet>")
    return xml.bytes
  }

  /// Characters of Chinese and other wide scripts take two places.
  private static func fittingWidth(_ title: String) -> Double {
    let places = title.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    return Double(min(max(places + 3, 10), 60))
  }

  /// `name` as the format allows it, and not there yet.
  private mutating func freeName(_ name: String) -> String {
    let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]
    var clean = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      clean.append(forbidden.contains(scalar) || scalar.value < 0x20 ? "_" : scalar)
    }
    while clean.first == "'" { clean.removeFirst() }
    while clean.last == "'" { clean.removeLast() }
    let base = clean.isEmpty ? "Sheet" : String(clean)
    var number = 1
    while true {
      let suffix = number == 1 ? "" : " (\(number))"
      let candidate = Self.cut(base, to: 31 - suffix.utf16.count) + suffix
      if names.insert(candidate.lowercased()).inserted { return candidate }
      number += 1
    }
  }

  /// The first scalars of `text` that have at most `limit` UTF-16 units.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += scalar.value > 0xFFFF ? 2 : 1
      if count > limit { break }
      result.append(scalar)
    }
    return String(result)
  }
}
