internal import CommandLineKit
internal import Intake
internal import Primitives
internal import Reporting
internal import Tables

/// `init PLACE`: an empty region to start from.
enum InitCommand {
  static let declaration = Command(
    "init",
    abstract: LocalizedText(
      english: "Start a region: a folder of CSV files, or a workbook with words to choose from.",
      chinese: "新建区域数据：CSV 文件夹，或带下拉选项的工作簿。"),
    options: [Options.replace],
    arguments: [Arguments.start])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    let place = invocation[Arguments.start]
    let knowledge = try session.knowledge()
    if place.lowercased().hasSuffix(".xlsx") {
      if Platform.entry(at: place) != .missing, !invocation[Options.replace] {
        throw CommandFailure.exists(place)
      }
      do {
        try Platform.writeAtomically(
          RegionTemplate.workbook(session.language, knowledge: knowledge), to: place)
      } catch let failure {
        throw CommandFailure.output(failure)
      }
    } else {
      let writer = RegionFolderWriter(place)
      if !invocation[Options.replace] { try writer.refuseToReplace() }
      try writer.write(RegionTemplate.folder(session.language))
    }
    try session.answer(
      .started(place),
      json: ["schema": "symbiosis.init/1", "region": .string(place)])
    return .done
  }
}
