internal import Catalog
internal import CommandLineKit
internal import Intake
internal import MaterialGraph
internal import Primitives
internal import Reporting
internal import Tables

/// `import FILE… --to REGION`: messy sheets into a region, or into one that is there already.
enum ImportCommand {
  static let declaration = Command(
    "import",
    abstract: LocalizedText(
      english: "Turn messy sheets into a region: any layout, both languages, every cell reported.",
      chinese: "把杂乱的表格转成区域数据：任意版式、中英文，每个单元格都有去向说明。"),
    options: [Options.to, Options.coordinates, Options.interactive, Options.replace],
    arguments: [Arguments.sheets])

  /// The name of the report beside the region's tables.
  static let reportName = "import-report.csv"

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    guard let folder = invocation[Options.to] else {
      throw CommandFailure.usage(
        ParseFailure(
          LocalizedText(
            english: "Say with --to where the region shall be written.", chinese: "请用 --to 指明写到哪里。"),
          in: invocation, option: Options.to))
    }
    let knowledge = try session.knowledge()
    let writer = RegionFolderWriter(folder)
    let isAddition = !invocation[Options.replace] && writer.holdsRegion
    if !invocation[Options.replace], !isAddition { try writer.refuseToReplace() }
    let tables = isAddition ? try writer.tables() : [:]
    let files = try invocation[Arguments.sheets].map { try Session.file($0) }
    var options = SheetOptions()
    options.datum = CoordinateDatum(rawValue: invocation[Options.coordinates]) ?? .wgs84
    options.known = KnownRegion(firms: tables[.firms], streams: tables[.streams])
    var known = Diagnostics()
    options.answers = try writer.answers(into: &known)
    var reading = SheetImport.read(files, options, knowledge: knowledge)
    if invocation[Options.interactive], session.canAsk, !reading.questions.isEmpty {
      let answers = Interview(language: session.language).answers(to: reading.questions)
      for answer in answers { options.answers.add(answer) }
      reading = SheetImport.read(files, options, knowledge: knowledge)
    }
    var said = reading.diagnostics
    said.add(known)
    if said.hasErrors { throw CommandFailure.data(said) }
    session.warn(said)
    let report = reading.report.csv(session.language)
    try writer.write(
      isAddition
        ? writer.added(reading.rows, to: tables) + [writer.report(report, named: reportName)]
        : RegionWriter.folder(reading.rows) + [(reportName, report)])
    if !options.answers.all.isEmpty {
      try writer.write([(SheetAnswers.fileName, options.answers.csv)])
    }
    try session.answer(
      .importing(reading, fileCount: files.count, folder: folder, isAddition: isAddition),
      json: ImportDocument.json(reading, language: session.language))
    return .done
  }
}
