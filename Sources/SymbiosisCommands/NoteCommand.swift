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
    guard Platform.entry(at: folder) == .folder else {
      throw CommandFailure.noInput(
        LocalizedText(
          english: "\(folder): a note is added to a folder of CSV files",
          chinese: "\(folder)：只能加入 CSV 文件夹形式的区域"))
    }
    let writer = RegionFolderWriter(folder)
    let files = try writer.tables()
    var known = Diagnostics()
    let answers = try writer.answers(into: &known)
    session.warn(known)
    let firms = KnownRegion(firms: files[.firms], streams: files[.streams]).firms
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
      if isAdded { try writer.write(writer.added(reading.rows, to: files)) }
    }
    try session.answer(
      .note(reading, isAdded: isAdded),
      json: NoteDocument.json(reading, isAdded: isAdded, language: session.language))
    return isEmpty ? .data : .done
  }
}
