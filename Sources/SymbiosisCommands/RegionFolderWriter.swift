internal import Intake
internal import Primitives
internal import Tables

/// Writes the files of a region into a folder.
struct RegionFolderWriter {
  let folder: String

  init(_ folder: String) { self.folder = folder }

  private func path(_ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Throws where a region is there already.
  func refuseToReplace() throws {
    guard Platform.entry(at: folder) != .missing else { return }
    guard Platform.entry(at: folder) == .folder else {
      throw CommandFailure.output(Platform.Failure.cannotCreate(folder))
    }
    for name in ["firms.csv", "streams.csv"] where Platform.entry(at: path(name)) != .missing {
      throw CommandFailure.exists(path(name))
    }
  }

  /// What was answered before about words.
  func answers(into diagnostics: inout Diagnostics) throws -> SheetAnswers {
    let path = path(SheetAnswers.fileName)
    guard Platform.entry(at: path) == .file else { return SheetAnswers() }
    return SheetAnswers(try Session.bytes(of: path), file: path, into: &diagnostics)
  }

  /// Writes files, each at once or not at all.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    do {
      try Platform.makeFolder(folder)
      for file in files { try Platform.writeAtomically(file.bytes, to: path(file.name)) }
    } catch let failure {
      throw CommandFailure.output(failure)
    }
  }
}
