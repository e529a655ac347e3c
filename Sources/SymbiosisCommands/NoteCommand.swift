internal import Catalog
internal import CommandLineKit
internal import Intake
internal import MaterialGraph
internal import Primitives
internal import Reporting
internal import Tables

/// `note REGION "TEXT"`: a line of free text as rows of a region.
enum NoteCommand {
  static let declaration = Command(
    "note",
    abstract: LocalizedText(
      english: "Add a line of free text to a region: shown as rows before it is added.",
      chinese: "把一行自由文字加入区域数据：先显示成行，再加入。"),
    options: [Options.yes],
    arguments: [Arguments.region, Arguments.note])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let folder = invocation[Arguments.region]
    let files = try tables(folder, session)
    var known = Diagnostics()
    let answers = try RegionFolderWriter(folder).answers(into: &known)
    session.warn(known)
    let firms = files[.firms].map(Self.firms) ?? []
    let reading = NoteImport.read(
      invocation[Arguments.note].joined(separator: " "), firms: firms, answers: answers,
      knowledge: knowledge)
    let isEmpty = reading.rows.tables[.streams]?.isEmpty != false
    var isAdded = false
    if !isEmpty {
      isAdded = invocation[Options.yes]
      if !isAdded, session.canAsk {
        Platform.writeError(PageText(.note(reading, isAdded: nil), session).text)
        Platform.writeError(
          session.language == .chinese ? "加入？[y/N] " : "Add these rows? [y/N] ")
        let word = (readLine(strippingNewline: true) ?? "").lowercased()
        isAdded = ["y", "yes", "是", "j"].contains(word)
      }
      if isAdded { try add(reading.rows, to: folder, files) }
    }
    try session.answer(
      .note(reading, isAdded: isAdded),
      json: NoteDocument.json(reading, isAdded: isAdded, language: session.language))
    return isEmpty ? .data : .done
  }

  /// The tables that a note may add to, as they stand.
  private static func tables(
    _ folder: String, _ session: Session
  ) throws -> [RegionTable: Table] {
    guard Platform.entry(at: folder) == .folder else {
      throw CommandFailure.noInput(
        LocalizedText(
          english: "\(folder): a note is added to a folder of CSV files",
          chinese: "\(folder)：只能加入 CSV 文件夹形式的区域"))
    }
    let files: RegionFiles
    do {
      files = try RegionFiles.load(folder)
    } catch let failure {
      throw CommandFailure.noInput(
        LocalizedText(
          english: "\(failure.path): \(failure.message.english)",
          chinese: "\(failure.path)：\(failure.message.chinese)"))
    }
    guard case .folder(let found) = files.content else { return [:] }
    var tables: [RegionTable: Table] = [:]
    var diagnostics = Diagnostics()
    for table in [RegionTable.firms, .streams] {
      guard let file = found[table] else { continue }
      tables[table] = CSVReader().table(
        file.bytes, name: table.rawValue, file: file.name, into: &diagnostics)
    }
    if diagnostics.hasErrors { throw CommandFailure.data(diagnostics) }
    return tables
  }

  private static func firms(_ table: Table) -> [NoteImport.KnownFirm] {
    var ignored = Diagnostics(limit: 1)
    let binding = RegionSchema.table(.firms).bind(table, into: &ignored)
    guard let id = binding["id"] else { return [] }
    return table.rows.map { row in
      NoteImport.KnownFirm(key: row[id].text, name: binding["name"].map { row[$0].text } ?? "")
    }
  }

  private static func add(
    _ rows: RegionRows, to folder: String, _ files: [RegionTable: Table]
  ) throws {
    var written: [(name: String, bytes: [UInt8])] = []
    for table in [RegionTable.firms, .streams] {
      guard let own = rows.tables[table], !own.isEmpty else { continue }
      let old = files[table]
      let name = old.flatMap { $0.file.split(separator: "/").last.map(String.init) }
      written.append(
        (name ?? "\(table.rawValue).csv", RegionWriter.appended(own, to: old, table)))
    }
    try RegionFolderWriter(folder).write(written)
  }
}
