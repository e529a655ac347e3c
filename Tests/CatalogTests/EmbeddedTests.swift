import Foundation
import Testing

@testable import Catalog

/// The folder `Catalogs` and what is generated from it.
struct CatalogFolder {
  let root: URL

  init() {
    root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// The bytes of each file of the catalogue by its name.
  func files() throws -> [(name: String, text: String)] {
    try Knowledge.fileNames.sorted().compactMap { name in
      let url = root.appendingPathComponent("Catalogs/\(name)")
      guard FileManager.default.fileExists(atPath: url.path) else { return nil }
      return (name, try String(contentsOf: url, encoding: .utf8))
    }
  }

  var generatedFolder: URL { root.appendingPathComponent("Sources/Catalog/Embedded") }

  /// Every generated source by its file's name.
  func generatedSources() throws -> [String: String] {
    let files = try files()
    var sources: [String: String] = [:]
    var entries: [String] = []
    for file in files {
      let type = Self.typeName(file.name)
      entries.append("    (\"\(file.name)\", \(type).text),")
      sources["\(type).swift"] = """
        // Generated from Catalogs/\(file.name): change that file, then run the tests of the
        // catalogue once with RECORD_EMBEDDED=1 in the environment.
        // swift-format-ignore-file

        /// The text of `Catalogs/\(file.name)`.
        enum \(type) {
          static var text: String { #\"\"\"
        \(file.text)
        \"\"\"# }
        }

        """
    }
    sources["EmbeddedSchema.swift"] = try schemaSource()
    sources["EmbeddedCatalog.swift"] = """
      // Generated: see the other files of this folder.
      // swift-format-ignore-file

      /// The files of the catalogue inside the program, in the order of their names.
      enum EmbeddedCatalog {
        static var files: [(name: String, text: String)] {
          [
      \(entries.joined(separator: "\n"))
          ]
        }
      }

      """
    return sources
  }

  /// The files of the schema of the catalogue by the names of the tables they describe.
  func schema() throws -> [(name: String, text: String)] {
    let folder = root.appendingPathComponent("Catalogs/schema")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".csv") }.sorted().map { name in
        (
          name,
          try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        )
      }
  }

  private func schemaSource() throws -> String {
    let entries = try schema().map { file in
      "    (\"\(file.name)\", #\"\"\"\n\(file.text)\n\"\"\"#),"
    }
    return """
      // Generated from Catalogs/schema: change those files, then run the tests of the catalogue once
      // with RECORD_EMBEDDED=1 in the environment.
      // swift-format-ignore-file

      /// The files of `Catalogs/schema`, in the order of their names.
      enum EmbeddedSchema {
        static var files: [(name: String, text: String)] {
          [
      \(entries.joined(separator: "\n"))
          ]
        }
      }

      """
  }

  /// `codes/ewc.csv` becomes `EmbeddedCodesEwc`.
  static func typeName(_ file: String) -> String {
    let stem = file.hasSuffix(".csv") ? String(file.dropLast(4)) : file
    return "Embedded"
      + stem.split(whereSeparator: { $0 == "/" || $0 == "_" || $0 == "-" })
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

@Suite struct EmbeddedTests {
  @Test func embeddedSourcesAreThoseOfTheFolder() throws {
    let folder = CatalogFolder()
    let wanted = try folder.generatedSources()
    let isRecording = ProcessInfo.processInfo.environment["RECORD_EMBEDDED"] == "1"
    let present = try FileManager.default.contentsOfDirectory(atPath: folder.generatedFolder.path)
    for name in present.sorted() where wanted[name] == nil {
      if isRecording {
        try FileManager.default.removeItem(at: folder.generatedFolder.appendingPathComponent(name))
      }
      Issue.record("\(name) comes from no file of the catalogue")
    }
    for (name, text) in wanted.sorted(by: { $0.key < $1.key }) {
      let url = folder.generatedFolder.appendingPathComponent(name)
      let found = try? String(contentsOf: url, encoding: .utf8)
      if found == text { continue }
      if isRecording {
        try text.write(to: url, atomically: true, encoding: .utf8)
        Issue.record("\(name) was written anew: build and test again")
      } else {
        Issue.record("\(name) is stale: run once with RECORD_EMBEDDED=1")
      }
    }
  }

  @Test func embeddedTextHasTheBytesOfTheFiles() throws {
    for (file, embedded) in zip(try CatalogFolder().files(), EmbeddedCatalog.files) {
      #expect(file.name == embedded.name)
      #expect(file.text == embedded.text, "\(file.name)")
    }
  }
}
