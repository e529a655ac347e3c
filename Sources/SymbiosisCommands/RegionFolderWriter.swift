internal import Intake
internal import MaterialGraph
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

  /// Whether a region stands in the folder.
  var holdsRegion: Bool {
    guard Platform.entry(at: folder) == .folder else { return false }
    do {
      _ = try RegionFiles.load(folder)
      return true
    } catch let failure {
      return !failure.isMissing
    }
  }

  /// The tables of the region that rows may be added to, as they stand.
  func tables() throws -> [RegionTable: Table] {
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
    for table in Self.growing {
      guard let file = found[table] else { continue }
      tables[table] = CSVReader().table(
        file.bytes, name: table.rawValue, file: file.name, into: &diagnostics)
    }
    if diagnostics.hasErrors { throw CommandFailure.data(diagnostics) }
    return tables
  }

  /// The tables that sheets and notes add to.
  private static let growing: [RegionTable] = [.firms, .streams, .exchanges]

  /// The files of the region with rows behind those that they hold; only files that grow.
  func added(
    _ rows: RegionRows, to tables: [RegionTable: Table]
  ) -> [(name: String, bytes: [UInt8])] {
    Self.growing.compactMap { table in
      guard let own = rows.tables[table], !own.isEmpty else { return nil }
      let old = tables[table]
      let name = old.flatMap { $0.file.split(separator: "/").last.map(String.init) }
      return (name ?? "\(table.rawValue).csv", RegionWriter.appended(own, to: old, table))
    }
  }

  /// A report behind the one that stands there under this name; beside it, under another name, where
  /// the two have other columns.
  func report(_ bytes: [UInt8], named name: String) throws -> (name: String, bytes: [UInt8]) {
    guard Platform.entry(at: path(name)) == .file else { return (name, bytes) }
    let old = try Session.bytes(of: path(name))
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), old.starts(with: bytes[...end]),
      old.last == UInt8(ascii: "\n")
    else {
      let stem = name.split(separator: ".").first.map(String.init) ?? name
      var number = 2
      while Platform.entry(at: path("\(stem)-\(number).csv")) != .missing { number += 1 }
      return ("\(stem)-\(number).csv", bytes)
    }
    return (name, old + bytes[(end + 1)...])
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
