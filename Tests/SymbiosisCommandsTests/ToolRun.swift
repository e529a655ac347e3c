import CommandLineKit
import Foundation
import Testing

@testable import SymbiosisCommands

/// One run of the tool inside the test's process: what it wrote to `--output`, and how it ended.
struct ToolRun {
  let text: String
  let code: ExitCode

  static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  static func example(_ name: String) -> String {
    root.appendingPathComponent("Examples/\(name)").path
  }

  static let examples = [
    "guitang", "hunan-metals-cement-chemicals", "kalundborg", "water-wang-smith",
    "wenzhou-leather-plating-dyeing",
  ]

  init(_ words: String...) throws { try self.init(words) }

  init(_ words: [String]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("symbiosis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("answer")
    let terminal = TerminalFacts(
      variables: [:], columns: 100, outputIsTerminal: false, errorIsTerminal: false)
    code = SymbiosisCommandLine.run(
      words + ["--output", file.path, "--quiet"], terminal: terminal)
    text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  /// The answer as JSON.
  func json() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }
}

/// A region written into a folder of its own for the length of a test.
struct RegionFolder: ~Copyable {
  let path: String

  init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("region-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
