internal import Catalog
internal import MaterialGraph
internal import Tables

/// A table that was found on a sheet: how it is laid out, and which rows are its data.
struct SheetTable {
  /// How a sheet says what.
  enum Layout {
    /// A row is a stream, or some streams of one firm.
    case rows
    /// A row is a firm and a column a material.
    case materialsInColumns
    /// A row is a material and a column a firm.
    case firmsInColumns
    /// A row is a firm that gives, a column one that takes, and a cell what.
    case takersInColumns
    /// Labels on the left and values on the right.
    case form
    /// Each row is a line of free text.
    case lines
  }

  var layout: Layout
  /// The titles of the columns; empty where there are none.
  var titles: [String]
  /// What the titles mean.
  var headings: [SheetHeading?]
  /// The rows that hold data, in their order.
  var rows: [Int]
  var context: SheetContext
  /// Whether the columns were told by what stands in them.
  var isHeaderless = false
  /// The columns that are its own, where other tables stand beside it; nil: all.
  var columns: Range<Int>?

  /// Whether a column is one of the table's.
  func holds(_ column: Int) -> Bool { columns?.contains(column) ?? true }

  /// Finds out of which months the table has figures.
  mutating func findMonths(_ cells: SheetCells) {
    for (column, heading) in headings.enumerated() {
      guard case .months(let months) = heading?.period else { continue }
      if rows.contains(where: { cells.isNumber($0, column) }) {
        context.months.formUnion(months)
      }
    }
  }
}

/// Finds the tables of a sheet.
struct SheetScan {
  let cells: SheetCells
  let titles: HeaderReading
  let materials: MaterialReader
  private(set) var tables: [SheetTable] = []
  /// Rows that are sums, remarks and titles.
  private(set) var skipped: [(row: Int, isTotal: Bool)] = []

  init(_ cells: SheetCells, titles: HeaderReading, materials: MaterialReader) {
    self.cells = cells
    self.titles = titles
    self.materials = materials
    var context = SheetContext(sheet: cells.grid.name)
    let sheetDirection = context.direction
    var row = 0
    while row < cells.rowCount {
      if var table = header(at: row, isFirst: tables.isEmpty, context) {
        let header = row
        row = readData(&table, from: row + headerHeight)
        tables += table.sideBySide(cells, header: header)
        context = table.context
        context.direction = sheetDirection
        continue
      }
      let first = cells.filled(row).first.map { cells.text(row, $0) } ?? ""
      if tables.isEmpty || !SheetWords.isRemark(first) { context.read(cells, row: row, titles) }
      skipped.append((row, SheetWords.isTotal(first)))
      row += 1
    }
    if tables.isEmpty { readWithoutHeader(context) }
  }

  /// How many rows the header that was found last takes.
  private var headerHeight = 1

  // MARK: Headers

  private mutating func header(
    at row: Int, isFirst: Bool, _ context: SheetContext
  ) -> SheetTable? {
    let filled = cells.filled(row)
    guard filled.count >= 2, filled.count <= 300 else { return nil }
    headerHeight = 1
    // Each row of data is asked too, so what is cheap comes first.
    if !isFirst {
      let known = filled.prefix(20).count { column in
        HeaderAliases.exact(HeaderReading.split(cells.text(row, column)).bare) != nil
      }
      if known < 2 { return nil }
    }
    var headings: [Int: SheetHeading] = [:]
    var exact = 0
    var numbers = 0
    var names = 0
    var years = 0
    for column in filled {
      let text = cells.text(row, column)
      let heading = titles.heading(text)
      if cells.isNumber(row, column) {
        if case .year = heading?.period { years += 1 } else { numbers += 1 }
      }
      if let heading {
        headings[column] = heading
        if heading.confidence >= 0.9 { exact += 1 }
      } else if materials.isName(MaterialReader.bare(text)) {
        names += 1
      }
    }
    // One number may be a year, but years as titles come in a row.
    if numbers > 0 || years == 1 || isOfLabels(row, filled, headings) { return nil }
    if isFirst, let takers = takers(row, filled, context) { return takers }
    if let matrix = matrix(row, filled, headings, names: names, context) { return matrix }
    let fields = Set(headings.values.map(\.field))
    guard headings.count >= 2, headings.count * 2 >= filled.count,
      !fields.isDisjoint(with: [.material, .quantity, .code, .firm, .park, .message])
    else { return nil }
    // Below the first header only a plain one is taken for another.
    if exact < 2 || exact * 10 < filled.count * (isFirst ? 4 : 6) { return nil }
    // A label beside its value is no header.
    if filled.count == 2, headings.count < 2 { return nil }
    return rowsTable(row, context)
  }

  private mutating func rowsTable(_ row: Int, _ context: SheetContext) -> SheetTable {
    let width = cells.columnCount
    var names = (0..<width).map { cells.text(row, $0) }
    var headings = names.map { titles.heading($0) }
    let under = cells.filled(row + 1)
    let isSecond =
      !under.isEmpty
      && under.allSatisfy { column in
        let text = cells.text(row + 1, column)
        return !cells.isNumber(row + 1, column)
          && (HeaderReading.isUnit(text) || (titles.heading(text)?.confidence ?? 0) >= 0.8)
      }
    if isSecond, row + 2 < cells.rowCount {
      headerHeight = 2
      for column in under {
        let text = cells.text(row + 1, column)
        if HeaderReading.isUnit(text), headings[column] != nil {
          headings[column] = titles.heading(names[column], over: text) ?? headings[column]
        } else if let heading = titles.heading(text) {
          headings[column] = heading
        }
        names[column] = names[column].isEmpty ? text : names[column] + " " + text
      }
    }
    for column in names.indices where headings[column] == nil {
      headings[column] = titles.headingByUnit(names[column])
    }
    settleMoved(&headings)
    return SheetTable(
      layout: .rows, titles: names, headings: headings, rows: [], context: context)
  }

  /// The amount that was moved is the quantity where no other column is, else it is not needed.
  private func settleMoved(_ headings: inout [SheetHeading?]) {
    var hasQuantity = headings.contains { $0?.field == .quantity || $0?.field == .period }
    for column in headings.indices where headings[column]?.field == .moved {
      headings[column]?.field = hasQuantity ? .ignored : .quantity
      hasQuantity = true
    }
  }

  /// Whether a row holds labels with their values beside them: `单位名称： | 永昌化工`, or names of
  /// fields in every other cell, above a row with more of them.
  private func isOfLabels(_ row: Int, _ filled: [Int], _ headings: [Int: SheetHeading]) -> Bool {
    let known = filled.filter { headings[$0] != nil }
    let colons = known.count { column in
      cells.text(row, column).last.map { $0 == ":" || $0 == "：" } ?? false
    }
    if colons * 2 > known.count || colons > 0 && filled.count == 2 { return true }
    guard filled.count >= 4, known.count * 2 <= filled.count,
      filled.indices.allSatisfy({ $0 % 2 == 0 || headings[filled[$0]] == nil })
    else { return false }
    return (row + 1..<min(cells.rowCount, row + 15)).contains { below in
      let titles = cells.filled(below).count { column in
        HeaderAliases.exact(HeaderReading.split(cells.text(below, column)).bare) != nil
      }
      return titles > known.count
    }
  }

  /// A table of who gives what to whom: the corner speaks of both sides (供方＼受方, from / to), and
  /// the other titles are firms.
  private func takers(_ row: Int, _ filled: [Int], _ context: SheetContext) -> SheetTable? {
    guard let corner = filled.first, filled.count >= 2 else { return nil }
    let phrase = Phrase(cells.text(row, corner))
    guard phrase.count <= 40,
      Self.givers.first(phrase, in: 0..<phrase.count) != nil,
      Self.takers.first(phrase, in: 0..<phrase.count) != nil,
      phrase.plain.contains(where: { Self.slashes.contains($0) })
    else { return nil }
    let texts = (0..<cells.columnCount).map { cells.text(row, $0) }
    var headings = [SheetHeading?](repeating: nil, count: texts.count)
    headings[corner] = SheetHeading(field: .firm, confidence: 0.9)
    for column in filled.dropFirst() where !SheetWords.isTotal(texts[column]) {
      headings[column] = SheetHeading(field: .taker, confidence: 0.9)
    }
    return SheetTable(
      layout: .takersInColumns, titles: texts, headings: headings, rows: [], context: context)
  }

  private static let slashes: Set<UInt32> = Set("/\\＼|→".unicodeScalars.map(\.value))
  private static let givers = WordTable<Void>([
    ((), ["供方", "供应方", "供给方", "供", "产废", "送出", "from", "giver", "supplier", "donor", "source"])
  ])
  private static let takers = WordTable<Void>([
    ((), ["受方", "需方", "接收方", "利用方", "收", "受", "需", "用", "to", "taker", "receiver", "recipient"])
  ])

  /// A table with materials or firms in its columns.
  private func matrix(
    _ row: Int, _ filled: [Int], _ headings: [Int: SheetHeading], names: Int,
    _ context: SheetContext
  ) -> SheetTable? {
    let first = filled.first ?? 0
    let others = filled.filter { headings[$0] == nil }
    // The columns of figures below decide.
    let below = (row + 1)..<min(cells.rowCount, row + 30)
    func figures(_ column: Int) -> Bool {
      let own = below.filter { !cells.text($0, column).isEmpty }
      return !own.isEmpty && own.count { cells.isNumber($0, column) } * 2 > own.count
    }
    let width = cells.columnCount
    let texts = (0..<width).map { cells.text(row, $0) }
    var means = texts.map { titles.heading($0) }
    let fields = Set(headings.values.map(\.field))
    let named = filled.filter { column in
      let bare = MaterialReader.bare(texts[column])
      return column > 0 && figures(column) && materials.isName(bare)
        && (headings[column] == nil || headings[column]?.field == .material)
    }
    if named.count >= 2, !fields.contains(.quantity), named.count * 2 >= filled.count - 1 {
      for column in named {
        var heading = SheetHeading(field: .material, confidence: 0.9)
        let inside = HeaderReading.split(texts[column]).inside
        if let unit = HeaderReading.unit(inside) {
          (heading.unit, heading.time) = (unit.unit, unit.time)
        }
        means[column] = heading
      }
      let firmColumn = (0..<width).first { column in
        !named.contains(column) && below.contains { !cells.text($0, column).isEmpty }
      }
      if let firmColumn, means[firmColumn]?.field != .firm {
        means[firmColumn] = SheetHeading(field: .firm, confidence: 0.8)
      }
      return SheetTable(
        layout: .materialsInColumns, titles: texts, headings: means, rows: [], context: context)
    }
    guard fields.contains(.material), !fields.contains(.firm), !fields.contains(.quantity),
      headings[first]?.field == .material
    else { return nil }
    let firms = others.filter { figures($0) && !SheetWords.isTotal(texts[$0]) }
    guard firms.count >= 2 else { return nil }
    for column in firms { means[column] = SheetHeading(field: .firm, confidence: 0.8) }
    return SheetTable(
      layout: .firmsInColumns, titles: texts, headings: means, rows: [], context: context)
  }

  // MARK: Data

  /// Takes the rows below a header; returns the row behind them.
  private mutating func readData(_ table: inout SheetTable, from start: Int) -> Int {
    var row = start
    let isBesideOthers = table.isBesideOthers(cells)
    while row < cells.rowCount {
      let filled = cells.filled(row)
      guard let first = filled.first else {
        row += 1
        continue
      }
      let height = headerHeight
      let isHeader = header(at: row, isFirst: false, table.context) != nil
      headerHeight = height
      if isHeader { return row }
      let text = cells.text(row, first)
      if isBesideOthers {
        table.rows.append(row)
      } else if SheetWords.isTotal(text)
        || filled.count > 1 && SheetWords.isTotal(cells.text(row, filled[1]))
      {
        skipped.append((row, true))
      } else if SheetWords.isRemark(text) {
        skipped.append((row, false))
      } else if filled.count == 1, isTitle(row, text) {
        return row
      } else {
        table.rows.append(row)
      }
      row += 1
    }
    return row
  }

  /// Whether a lonely cell is the title of what follows.
  private mutating func isTitle(_ row: Int, _ text: String) -> Bool {
    let height = headerHeight
    defer { headerHeight = height }
    for next in row + 1..<min(cells.rowCount, row + 3) {
      var other = SheetContext(sheet: "")
      other.direction = nil
      if cells.filled(next).count >= 2 { return header(at: next, isFirst: false, other) != nil }
    }
    return false
  }

  // MARK: Without a header

  /// Whether most rows are sentences: one cell alone, or a cell that is longer than any name.
  private func isProse(_ rows: [Int]) -> Bool {
    let long = rows.count { row in
      let filled = cells.filled(row)
      let most =
        filled.map { column in
          cells.text(row, column).unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
        }.max() ?? 0
      return most >= 28 || filled.count == 1 && most >= 10
    }
    return !rows.isEmpty && long * 2 > rows.count
  }

  private mutating func readWithoutHeader(_ context: SheetContext) {
    var rows = (0..<cells.rowCount).filter { !cells.filled($0).isEmpty }
    let labels = rows.filter { row in
      let filled = cells.filled(row)
      return filled.count >= 2 && filled.count <= 3
        && SheetContext.label(cells.text(row, filled[0]), titles) != nil
    }
    if labels.count >= 3, labels.count * 2 >= rows.count {
      tables = [
        SheetTable(
          layout: .form, titles: [], headings: [], rows: rows, context: context)
      ]
      skipped = []
      return
    }
    if isProse(rows) {
      tables = [
        SheetTable(layout: .lines, titles: [], headings: [], rows: rows, context: context)
      ]
      skipped = []
      return
    }
    rows = rows.filter { row in
      let filled = cells.filled(row)
      let text = filled.first.map { cells.text(row, $0) } ?? ""
      return filled.count >= 2 && !SheetWords.isTotal(text) && !SheetWords.isRemark(text)
    }
    guard rows.count >= 1, cells.columnCount >= 2 else { return }
    let headings = [SheetHeading?](repeating: nil, count: cells.columnCount)
    let kept = Set(rows)
    skipped = (0..<cells.rowCount).filter { !kept.contains($0) }.map { ($0, false) }
    tables = [
      SheetTable(
        layout: .rows, titles: headings.map { _ in "" }, headings: headings, rows: rows,
        context: SheetContext(sheet: cells.grid.name), isHeaderless: true)
    ]
  }
}
