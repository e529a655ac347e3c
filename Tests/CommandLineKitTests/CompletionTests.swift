import CommandLineKit
import Foundation
import Primitives
import Testing

/// The scripts as files, and what the shells make of them where they are installed.
@Suite struct CompletionTests {
  private static let fixtures =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Completions")

  /// With `RECORD_GOLDEN` set the files are written anew and the test fails, so that nobody records
  /// by accident.
  @Test(arguments: Shell.allCases) func scriptsAreAsRecorded(shell: Shell) throws {
    let file = Self.fixtures.appendingPathComponent("desk.\(shell.rawValue)")
    let script = Sample.tool.completionScript(for: shell)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(script.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(script == recorded)
  }

  @Test(arguments: Shell.allCases) func menusSpeakTheLanguage(shell: Shell) {
    let script = Sample.tool.completionScript(for: shell, language: .chinese)
    #expect(script.contains("在房间里找书。") == (shell != .bash))
    #expect(!script.contains("secret"))
  }

  /// The output of a shell that runs `script`, or nil without that shell.
  private func run(_ shell: Shell, _ arguments: [String], script: String) throws -> String? {
    let folders = ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    let paths = folders.map { "\($0)/\(shell.rawValue)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      return nil
    }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("completion-\(UUID().uuidString).\(shell.rawValue)")
    try Data(script.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test(arguments: Shell.allCases) func shellsFindNoFaultInTheirScript(shell: Shell) throws {
    for language in Language.allCases {
      let script = Sample.tool.completionScript(for: shell, language: language)
      guard let output = try run(shell, ["-n"], script: script) else { return }
      #expect(output == "")
    }
  }

  @Test func quotesInHelpStayWithinTheirWord() throws {
    let text = LocalizedText(same: "It's \"odd\": [a] $(b) `c` \\ 'd'")
    let tool = Tool(
      Command(
        "odd", abstract: text,
        subcommands: [
          Command("go", abstract: text, options: [Option<String?>("it", help: text)])
        ]))
    for shell in Shell.allCases {
      let output = try run(shell, ["-n"], script: tool.completionScript(for: shell))
      #expect(output ?? "" == "")
    }
  }

  @Test func bashCompletesWordsAndValues() throws {
    let cases: [(String, String)] = [
      ("desk ''", "find bring index add open help"),
      ("desk fi", "find"),
      ("desk find --sh", "--shift --shelf"),
      ("desk f --sh", "--shift --shelf"),
      ("desk --format ''", "text json csv"),
      ("desk --format = j", "json"),
      ("desk --format =", "text json csv"),
      ("desk --format = json find --no", "--note-for-the-next-reader --no-cover"),
      ("desk --format json find --cov", "--cover"),
      ("desk find --top 3 --lang z", "zh"),
      ("desk find --shelf e", "east"),
      ("desk find -s ''", "east west"),
      ("desk find --top ''", ""),
      ("desk find -- --", ""),
      ("desk index ''", "show list help"),
      ("desk index list --engine b", "bees"),
      ("desk index list --format = c", "csv"),
      ("desk open m", "monday"),
      ("desk open monday ''", ""),
      ("desk lock --ver", "--verbose --version"),
    ]
    var script = Sample.tool.completionScript(for: .bash)
    script +=
      "try() { COMP_WORDS=(\"$@\"); COMP_CWORD=$(( $# - 1 )); _desk; echo \"${COMPREPLY[*]}\"; }\n"
    script += cases.map { "try \($0.0)\n" }.joined()
    guard let output = try run(.bash, ["--norc"], script: script) else { return }
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == cases.count + 1)
    for ((line, expected), found) in zip(cases, lines) {
      let words = { (text: Substring) in text.split(separator: " ").sorted() }
      #expect(words(found) == words(expected[...]), "\(line)")
    }
  }

  @Test func fishCompletesWordsAndValues() throws {
    let cases: [(String, String)] = [
      ("desk ", "add bring find index open"),
      ("desk find --sh", "--shelf --shift"),
      ("desk --format ", "csv json text"),
      ("desk --format=j", "--format=json"),
      ("desk --format json index list --engine b", "bees"),
      ("desk index ", "list show"),
      ("desk find --lang z", "zh"),
      ("desk open m", "monday"),
    ]
    var script = Sample.tool.completionScript(for: .fish)
    for (line, _) in cases {
      script += "echo (complete -C '\(line)' | string replace -r '\\t.*' '')\n"
    }
    guard let output = try run(.fish, ["--no-config"], script: script) else { return }
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    for ((line, expected), found) in zip(cases, lines) {
      let words = { (text: Substring) in text.split(separator: " ").sorted() }
      #expect(words(found) == words(expected[...]), "\(line)")
    }
  }
}
