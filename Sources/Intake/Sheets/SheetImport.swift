public import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

/// Turns messy sheets into a region.
///
/// Headers are found under titles and merged cells, in either language, or told by what stands in
/// the columns; rows of streams, tables of firms by materials and forms are read; quantities,
/// money, codes and coordinates in the notations that people use. Nothing is dropped in silence:
/// every cell is in the report.
public enum SheetImport {
  /// Reads workbooks and text files.
  ///
  /// - Parameters:
  ///   - files: the files in the order in which they were named.
  ///   - options: how to read them.
  ///   - knowledge: the catalogue.
  /// - Returns: the region's tables, the report and the questions; errors where a file cannot be
  ///   read at all.
  /// - Complexity: about O(n log n) in the cells; each different text is read once.
  public static func read(
    _ files: [RegionFile], _ options: SheetOptions = SheetOptions(),
    knowledge: Knowledge = .embedded
  ) -> SheetReading {
    var importer = SheetImporter(options, knowledge)
    for file in files { importer.open(file) }
    importer.readTables()
    return importer.finished()
  }
}

/// The work of one import.
struct SheetImporter {
  let options: SheetOptions
  let knowledge: Knowledge
  let titles: HeaderReading
  /// The materials that are commonly sold.
  let sold: Set<String>
  var materials: MaterialReader
  var firms: FirmRegistry
  var reading = SheetReading()
  /// The sheets with their tables.
  var sheets: [(cells: SheetCells, scan: SheetScan)] = []
  /// Places by folded names of parks.
  var parks: [String: Coordinate] = [:]
  /// The streams that came out, before the firms have their ids.
  var streams: [ImportedStream] = []
  /// The firms that take streams today, by positions.
  var exchanges: [ImportedExchange] = []
  /// Positions in the report by sheet, row and column.
  var positions: [Int: Int] = [:]
  /// The sheet that is being read.
  var sheet = 0
  /// Positions of the questions by their kinds and folded words.
  var asked: [String: Int] = [:]
  /// The firms that have been found so far in doubt, to warn once.
  var warned: Set<String> = []

  init(_ options: SheetOptions, _ knowledge: Knowledge) {
    self.options = options
    self.knowledge = knowledge
    sold = knowledge.commonlySold()
    var fields: [String: SheetField] = [:]
    for (text, meaning) in options.answers.meanings(.column) {
      if let field = HeaderAliases.field(named: meaning) { fields[text] = field }
    }
    titles = HeaderReading(answers: fields)
    materials = MaterialReader(
      knowledge: knowledge, answers: options.answers.meanings(.material))
    firms = FirmRegistry(answers: options.answers.meanings(.firm), known: options.known.firms)
  }

  // MARK: Files

  mutating func open(_ file: RegionFile) {
    let errors = reading.diagnostics.errorCount
    if Workbook.isWorkbook(file.bytes) {
      guard
        let book = Workbook(
          file.bytes, file: file.name, limits: options.limits, into: &reading.diagnostics)
      else { return }
      for sheet in book.sheets where !sheet.isHidden { add(sheet.grid) }
      let hidden = book.sheets.filter { $0.isHidden && $0.grid.rowCount > 0 }
      if !hidden.isEmpty {
        let names = hidden.prefix(5).map { "\"\($0.grid.name)\"" }
        reading.diagnostics.warning(
          at: Place(file: file.name),
          LocalizedText(
            english: "hidden sheets are not read: " + names.joined(separator: ", "),
            chinese: "隐藏的工作表未读取：" + names.joined(separator: "、")))
      }
      return
    }
    let text = TextEncoding.decode(file.bytes, file: file.name, into: &reading.diagnostics)
    guard !refuseMarkup(text, file.name) else { return }
    var reader = CSVReader(limits: options.limits)
    reader.separator = Self.separator(of: text)
    let stem = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let name = stem.split(separator: ".").first.map(String.init) ?? stem
    // What is damaged or too large is not looked into: it may be anything.
    if let grid = reader.grid(text, name: name, file: file.name, into: &reading.diagnostics),
      reading.diagnostics.errorCount == errors
    {
      add(prose(grid, text, &reader) ?? grid)
    }
  }

  /// A letter or a list of sentences, line by line: their commas part no columns. Nil for a table.
  private func prose(_ grid: Grid, _ text: [UInt8], _ reader: inout CSVReader) -> Grid? {
    let widths = Set((0..<min(grid.rowCount, 200)).map { grid.cellCount(inRow: $0) })
    guard widths.count > 1, grid.rowCount <= 50_000 else { return nil }
    let scan = SheetScan(SheetCells(grid), titles: titles, materials: materials)
    guard scan.tables.first?.layout == .lines else { return nil }
    // A separator that no text has keeps each line whole.
    reader.separator = 0x1F
    var unheard = Diagnostics()
    return reader.grid(text, name: grid.name, file: grid.file, into: &unheard)
  }

  /// Refuses a page of the web or another document of marks under the name of a table.
  private mutating func refuseMarkup(_ text: [UInt8], _ file: String) -> Bool {
    let head = String(decoding: text.prefix(400), as: UTF8.self).lowercased()
      .drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" })
    let isPage = ["<html", "<!doctype", "<table", "<?xml", "<meta"].contains { head.hasPrefix($0) }
    let isPDF = head.hasPrefix("%pdf")
    guard isPage || isPDF || head.hasPrefix("{\\rtf") else { return false }
    let kind =
      isPDF
      ? LocalizedText(english: "this is a PDF document", chinese: "这是 PDF 文件")
      : LocalizedText(
        english: "this is a web page or a document with marks, and no table",
        chinese: "这是网页或带标记的文档，不是表格")
    reading.diagnostics.error(
      at: Place(file: file, line: 1), kind,
      expected: LocalizedText(english: ".xlsx, .csv or plain text", chinese: ".xlsx、.csv 或纯文本"),
      hint: LocalizedText(
        english: "open it in a spreadsheet program and save it as .xlsx",
        chinese: "请用电子表格软件打开，另存为 .xlsx"))
    return true
  }

  /// As the reader of CSV finds it, and also a pipe.
  private static func separator(of text: [UInt8]) -> UInt8 {
    let head = text.prefix(4096)
    let pipes = head.count { $0 == UInt8(ascii: "|") }
    let lines = max(1, head.count { $0 == UInt8(ascii: "\n") })
    let likely = CSVReader.likelySeparator(of: text)
    let own = head.count { $0 == likely }
    return pipes >= lines && pipes > own ? UInt8(ascii: "|") : likely
  }

  private mutating func add(_ grid: Grid) {
    let count = (0..<grid.rowCount).reduce(0) { $0 + grid.cellCount(inRow: $1) }
    guard count <= options.limits.cells else {
      reading.diagnostics.error(
        at: grid.place(row: 0, column: 0),
        LocalizedText(
          english: "more than \(options.limits.cells) cells: that is more than is read of a sheet",
          chinese: "单元格超过 \(options.limits.cells) 个，超出可读取的上限"))
      return
    }
    let cells = SheetCells(grid)
    if grid.columnCount > cells.columnCount {
      reading.diagnostics.warning(
        at: grid.place(row: 0, column: cells.columnCount),
        LocalizedText(
          english: "columns from the \(cells.columnCount + 1)th on are not read",
          chinese: "第 \(cells.columnCount + 1) 列起未读取"),
        hint: LocalizedText(
          english: "put what stands there on a sheet of its own, or below the other rows",
          chinese: "请将其放到单独的工作表，或移到其他行之下"))
    }
    for row in 0..<cells.rowCount {
      for column in cells.filled(row) {
        positions[key(sheets.count, row, column)] = reading.report.cells.count
        reading.report.cells.append(
          ImportedCell(
            place: cells.place(row, column), title: "", original: cells.text(row, column)))
      }
    }
    sheets.append((cells, SheetScan(cells, titles: titles, materials: materials)))
  }

  private func key(_ sheet: Int, _ row: Int, _ column: Int) -> Int {
    // No sheet has more rows or columns than `SheetOptions.handmade` allows.
    (sheet << 21 | row) << 13 | column
  }

  // MARK: The report

  /// Notes what became of a cell of the sheet that is being read.
  mutating func mark(
    _ row: Int, _ column: Int, _ target: String, value: String, confidence: Double,
    title: String = "", remark: LocalizedText? = nil
  ) {
    guard let position = positions[key(sheet, row, column)] else { return }
    var cell = reading.report.cells[position]
    cell.title = title.isEmpty ? cell.title : title
    cell.target = cell.target.isEmpty ? target : cell.target + "; " + target
    cell.value = cell.value.isEmpty ? value : cell.value + "; " + value
    cell.confidence =
      cell.status == .left ? confidence : min(cell.confidence, confidence)
    cell.status = cell.confidence >= MaterialPhrase.sure ? .taken : .guessed
    cell.remark = remark ?? cell.remark
    reading.report.cells[position] = cell
  }

  /// Says why a cell was not used.
  mutating func leave(_ row: Int, _ column: Int, title: String = "", _ remark: LocalizedText) {
    guard let position = positions[key(sheet, row, column)] else { return }
    if reading.report.cells[position].status != .left { return }
    reading.report.cells[position].remark = remark
    if !title.isEmpty { reading.report.cells[position].title = title }
  }

  /// Puts the words of a cell into the notes of a stream and says why nothing else came of them.
  mutating func note(
    _ cell: SheetCell, titled: Bool = false, in stream: inout ImportedStream,
    _ remark: LocalizedText
  ) {
    stream.notes.append(titled ? "\(cell.title): \(cell.text)" : cell.text)
    leave(cell.row, cell.column, title: cell.title, remark)
  }

  // MARK: Tables

  mutating func readTables() {
    for index in sheets.indices {
      sheet = index
      for table in sheets[index].scan.tables where isOfPlaces(table) { readPlaces(table) }
    }
    for index in sheets.indices {
      sheet = index
      let (cells, scan) = sheets[index]
      for row in scan.skipped {
        for column in cells.filled(row.row) {
          leave(
            row.row, column,
            row.isTotal
              ? LocalizedText(english: "a sum of other rows", chinese: "合计行")
              : SheetWording.remark)
        }
      }
      for table in scan.tables where !isOfPlaces(table) {
        reading.tableCount += 1
        markUnit(table.context)
        switch table.layout {
        case .rows: readRows(table, cells)
        case .materialsInColumns: readMaterialsInColumns(table, cells)
        case .firmsInColumns: readFirmsInColumns(table, cells)
        case .takersInColumns: readTakersInColumns(table, cells)
        case .form: readForm(table, cells)
        case .lines: readLines(table, cells)
        }
      }
      if scan.tables.isEmpty, cells.rowCount > 0 {
        reading.diagnostics.note(
          at: cells.place(0, 0),
          LocalizedText(english: "no table was found here", chinese: "此处没有找到表格"))
      }
    }
  }

  /// A table of places: a name, coordinates, and no streams.
  private func isOfPlaces(_ table: SheetTable) -> Bool {
    let fields = Set(table.headings.compactMap { $0?.field })
    let hasPlace = fields.contains(.coordinates) || fields.isSuperset(of: [.latitude, .longitude])
    return hasPlace && fields.contains(.park) && !fields.contains(.firm)
      && fields.isDisjoint(with: [.material, .quantity])
  }

  private mutating func readPlaces(_ table: SheetTable) {
    let cells = sheets[sheet].cells
    guard let name = table.headings.firstIndex(where: { $0?.field == .park }) else { return }
    markTitles(table)
    for row in table.rows {
      guard let place = coordinate(row, table, cells) else { continue }
      let text = cells.text(row, name)
      if text.isEmpty { continue }
      parks[NameFolding.folded(text)] = place
      mark(row, name, "firms.park", value: text, confidence: 1, title: table.titles[name])
    }
  }

  /// Notes in the report what the titles of a table were taken for.
  mutating func markTitles(_ table: SheetTable) {
    guard let first = table.rows.first else { return }
    let cells = sheets[sheet].cells
    for (column, heading) in table.headings.enumerated() {
      guard let heading else { continue }
      for row in max(0, first - 3)..<first
      where !cells.text(row, column).isEmpty && !cells.isCopy(row, column)
        && table.titles[column].holds(cells.text(row, column))
      {
        mark(
          row, column, heading.field.target.isEmpty ? "-" : heading.field.target,
          value: heading.field.rawValue, confidence: heading.confidence)
      }
    }
  }
}
