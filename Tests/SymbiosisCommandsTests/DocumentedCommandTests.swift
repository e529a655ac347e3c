import CommandLineKit
import Foundation
import Primitives
import Testing

@testable import SymbiosisCommands

/// Every command that the documents show is one that the tool takes, over files that are there.
@Suite struct DocumentedCommandTests {
  /// The readers' documents: the README, those of the examples, the articles.
  static func documents() throws -> [(name: String, text: String)] {
    var files = ["README.md"]
    let sources = ToolRun.root.appendingPathComponent("Sources")
    let walk = try #require(FileManager.default.enumerator(atPath: sources.path))
    files += walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.map {
      "Sources/" + $0
    }
    files += ToolRun.examples.map { "Examples/\($0)/README.md" }
    return try files.sorted().map { name in
      let file = ToolRun.root.appendingPathComponent(name)
      return (name, try String(contentsOf: file, encoding: .utf8))
    }
  }

  /// The command lines of a document: lines of code blocks, and code inside sentences.
  static func commands(_ text: String) -> [String] {
    var found: [String] = []
    var isCode = false
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        found.append(line)
      } else {
        let parts = line.components(separatedBy: "`")
        found += parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
      }
    }
    return found.compactMap { line in
      if line.hasPrefix("symbiosis ") { return String(line.dropFirst(10)) }
      let built = "swift run -c release symbiosis "
      return line.hasPrefix(built) ? String(line.dropFirst(built.count)) : nil
    }
  }

  /// The words of a command line; quotes hold together what they enclose.
  static func words(_ command: String) -> [String] {
    command.components(separatedBy: "\"").enumerated().flatMap { place, part in
      place % 2 == 1 ? [part] : part.split(separator: " ").map(String.init)
    }
  }

  @Test func everyCommandIsTaken() throws {
    let terminal = TerminalFacts(
      variables: [:], columns: 100, outputIsTerminal: false, errorIsTerminal: false)
    var count = 0
    for (name, text) in try Self.documents() {
      let stands = text.components(separatedBy: "`R` stands for `").dropFirst().first
      let region = stands?.components(separatedBy: "`").first ?? "R"
      for command in Self.commands(text) {
        let meant = ["R": region, "FORMAT": "dot", "COMMAND": "plan"]
        let words = Self.words(command).map { word in
          meant[word] ?? (word.hasPrefix("R/") ? region + word.dropFirst(1) : word)
        }
        // A line that trails off names a command and shows none.
        guard !command.contains("…") || command.contains("SHEET…") else { continue }
        count += 1
        let answer = CommandTree.tool.answer(
          to: words, language: .english, colour: .never, terminal: terminal)
        if case .show(let screen) = answer, screen.isError {
          Issue.record("\(name): symbiosis \(command): \(screen.text)")
        }
        for word in words where word.hasPrefix("Examples/") {
          let path = ToolRun.root.appendingPathComponent(word).path
          #expect(FileManager.default.fileExists(atPath: path), "\(name): \(word)")
        }
      }
    }
    #expect(count > 90, "\(count)")
  }
}
