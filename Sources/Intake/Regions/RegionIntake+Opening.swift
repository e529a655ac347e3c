internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// Finds the tables in the files.
  ///
  /// - Returns: the required tables that a folder lacks.
  mutating func open(_ files: RegionFiles) -> [RegionTable] {
    switch files.content {
    case .folder(let found):
      tellStrangers(files.others)
      return openFolder(found, name: files.name)
    case .document(let file): return openDocument(file)
    case .workbook(let file): return openWorkbook(file)
    }
  }

  private mutating func openFolder(
    _ files: [RegionTable: RegionFile], name: String
  ) -> [RegionTable] {
    for table in RegionTable.allCases {
      guard let file = files[table] else { continue }
      noteCase(file.name, table)
      if table == .scenario { continue }
      let isRequired = table == .firms || table == .streams
      // A file without anything in it is a table without rows, where one need not be there.
      if !isRequired, file.bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      tables[table] = csv(file, name: table.rawValue)
    }
    scenarioFile = files[.scenario]
    let missing = [RegionTable.firms, .streams].filter { files[$0] == nil }
    for table in missing {
      let folder = name.hasSuffix("/") ? name : name + "/"
      diagnostics.error(
        at: Place(file: "\(folder)\(table.rawValue).csv"),
        LocalizedText(english: "this file is not there", chinese: "没有此文件"),
        hint: LocalizedText(
          english: "a region needs firms.csv and streams.csv",
          chinese: "区域至少需要 firms.csv 和 streams.csv"))
    }
    return missing
  }

  /// Files that are called nearly like a table are likely meant as one.
  private mutating func tellStrangers(_ paths: [String]) {
    let names = RegionTable.allCases.filter { $0 != .scenario }.map(\.rawValue)
    for path in paths {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let nearest = Spelling.nearest(to: String(name.dropLast(".csv".count)), among: names)
        .map { $0 + ".csv" }
      guard !nearest.isEmpty else { continue }
      diagnostics.warning(at: Place(file: path), Self.noSuchTable, suggestions: nearest)
    }
  }

  /// Says that a file was taken although its name is written otherwise.
  private mutating func noteCase(_ path: String, _ table: RegionTable) {
    let plain = RegionFiles.fileName(of: table)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard name != plain, name.lowercased() == plain else { return }
    diagnostics.note(
      at: Place(file: path),
      LocalizedText(
        english: "taken for \(plain): names of files are written in small letters",
        chinese: "视为 \(plain)：文件名应为小写"),
      hint: LocalizedText(
        english: "rename the file to \(plain)", chinese: "请将文件改名为 \(plain)"))
  }

  /// A table in CSV; where its header shows that fields are parted otherwise, it is read so, with a
  /// note.
  private mutating func csv(_ file: RegionFile, name: String) -> Table? {
    var reader = CSVReader()
    let head = file.bytes.prefix { $0 != UInt8(ascii: "\n") }
    if !head.contains(UInt8(ascii: ",")) {
      let likely = CSVReader.likelySeparator(of: file.bytes)
      if likely != reader.separator, head.contains(likely) {
        reader.separator = likely
        let isTab = likely == UInt8(ascii: "\t")
        diagnostics.note(
          at: Place(file: file.name, line: 1),
          LocalizedText(
            english: "fields are parted by \(isTab ? "tabs" : "semicolons"), not by commas",
            chinese: "字段以\(isTab ? "制表符" : "分号")分隔，而非逗号"),
          hint: LocalizedText(
            english: "it is read all the same; save it with commas for other programs",
            chinese: "本程序可以读取；供其他程序使用时请以逗号分隔另存"))
      }
    }
    return reader.table(file.bytes, name: name, file: file.name, into: &diagnostics)
  }

  private mutating func openDocument(_ file: RegionFile) -> [RegionTable] {
    guard
      let document = JSONReader().value(file.bytes, file: file.name, into: &diagnostics)
    else { return [] }
    guard let members = document.members else {
      diagnostics.error(
        at: document.place(in: file.name),
        LocalizedText(english: "this is no region", chinese: "此处不是区域数据"),
        expected: LocalizedText(
          english: "an object with the members firms and streams",
          chinese: "含 firms 和 streams 成员的对象"))
      return []
    }
    let names = RegionTable.allCases.map(\.rawValue)
    for member in members {
      guard let table = RegionTable(rawValue: member.name) else {
        diagnostics.warning(
          at: member.value.place(in: file.name, path: member.name),
          Self.noSuchTable,
          suggestions: Spelling.nearest(to: member.name, among: names),
          hint: Self.renaming(member.name, names))
        continue
      }
      if member.value.isNull { continue }
      if table == .scenario {
        scenarioDocument = ScenarioSource(member.value, file: file.name, path: "scenario")
      } else if tables[table] == nil {
        tables[table] = Table(
          member.value, name: member.name, file: file.name, into: &diagnostics)
      }
    }
    for table in [RegionTable.firms, .streams] where document[table.rawValue] == nil {
      reportMissing(table, in: file.name)
    }
    return []
  }

  private mutating func openWorkbook(_ file: RegionFile) -> [RegionTable] {
    guard let workbook = Workbook(file.bytes, file: file.name, into: &diagnostics) else {
      return []
    }
    let names = RegionTable.allCases.map(\.rawValue)
    for sheet in workbook.sheets
    where !sheet.isHidden && sheet.grid.rowCount > 0
      && !names.contains(sheet.grid.name.lowercased())
      && ![RegionTemplate.instructions.english, RegionTemplate.instructions.chinese]
        .contains(sheet.grid.name.lowercased())
    {
      let nearest = Spelling.nearest(to: sheet.grid.name, among: names)
      // Workbooks hold other sheets too; one that is called nearly like a table is likely meant.
      diagnostics.add(
        Diagnostic(
          nearest.isEmpty ? .note : .warning,
          at: Place(file: file.name, container: .sheet(sheet.grid.name), line: 1),
          Self.noSuchTable, suggestions: nearest, hint: Self.renaming(sheet.grid.name, names)))
    }
    for table in RegionTable.allCases {
      // A sheet without anything on it is a table that is not there.
      guard let grid = workbook.grid(table.rawValue), grid.rowCount > 0 else {
        if table == .firms || table == .streams { reportMissing(table, in: file.name) }
        continue
      }
      let found = Table(grid, into: &diagnostics)
      if table == .scenario {
        scenarioDocument = found.flatMap { ScenarioSheet.source($0, into: &diagnostics) }
      } else {
        tables[table] = found
      }
    }
    return []
  }

  /// What can be done about a table that a region does not have, where no name is near.
  private static let noSuchTable = LocalizedText(
    english: "a region has no such table; it is not used", chinese: "区域没有此表；不使用")

  private static func renaming(_ name: String, _ names: [String]) -> LocalizedText? {
    if !Spelling.nearest(to: name, among: names).isEmpty { return nil }
    return LocalizedText(
      english: "give it the name of a table if it is one, else leave it",
      chinese: "若应为区域的表，请改用表名；否则可不理会")
  }

  private mutating func reportMissing(_ table: RegionTable, in file: String) {
    diagnostics.error(
      at: Place(file: file),
      LocalizedText(
        english: "the table \"\(table.rawValue)\" is not there",
        chinese: "缺少表“\(table.rawValue)”"),
      hint: LocalizedText(
        english: "a region needs the tables firms and streams",
        chinese: "区域至少需要 firms 和 streams 两张表"))
  }

  /// Names that the scenario and negative lists may speak of before their tables are read.
  mutating func findNames() {
    func position(_ name: String, _ table: RegionTable) -> Int? {
      guard let found = tables[table] else { return nil }
      // What is wrong with the titles is said when the table itself is read.
      var ignored = Diagnostics(limit: 1)
      return RegionSchema.table(table).bind(found, into: &ignored)[name]
    }
    if let table = tables[.processes], let column = position("technology", .processes) {
      for row in table.rows { ownTechnologies.insert(row[column].text) }
    }
    if let table = tables[.processes], let column = position("id", .processes) {
      for row in table.rows { ownProcesses.insert(row[column].text) }
    }
    if let table = tables[.firms], let column = position("id", .firms) {
      for row in table.rows { ownFirms.insert(row[column].text) }
    }
  }
}
