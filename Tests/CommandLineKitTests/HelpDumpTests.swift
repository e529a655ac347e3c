import CommandLineKit
import Foundation
import Primitives
import Testing

@Suite struct HelpDumpTests {
  private func dump(_ tool: Tool) throws -> [String: Any] {
    guard case .show(let screen) = tool.answer(to: ["--dump-help"]) else {
      Issue.record("the dump is a screen")
      return [:]
    }
    let value = try JSONSerialization.jsonObject(with: Data(screen.text.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func holdsTheWholeTree() throws {
    let root = try dump(Sample.tool)
    #expect(root["schema"] as? String == "command-line.help/1")
    #expect(root["version"] as? String == "1.2.3")
    let command = try #require(root["command"] as? [String: Any])
    let subcommands = try #require(command["subcommands"] as? [[String: Any]])
    #expect(
      subcommands.map { $0["name"] as? String } == [
        "find", "bring", "index", "lock", "add", "open",
      ])
    #expect(subcommands[3]["hidden"] as? Bool == true)
    let options = try #require(subcommands[0]["options"] as? [[String: Any]])
    let top = options[0]
    #expect(top["spellings"] as? [String] == ["-t", "--top"])
    #expect(top["kind"] as? String == "integer")
    #expect(top["minimum"] as? Double == 1)
    #expect((top["help"] as? [String: String])?["zh"] == "列出的条数。")
    #expect(options[1]["default"] as? String == "0.5")
    let arguments = try #require(subcommands[0]["arguments"] as? [[String: Any]])
    #expect(arguments.map { $0["required"] as? Bool } == [true, false])
  }

  @Test func everyTextIsEscaped() throws {
    let hostile = "a\"b\\c\nd\u{1B}e\u{7F}👩‍👩‍👧\u{2028}"
    let text = LocalizedText(same: hostile)
    let root = try dump(Tool(Command("try", abstract: text, options: [Flag("on", help: text)])))
    let command = try #require(root["command"] as? [String: Any])
    #expect((command["abstract"] as? [String: String])?["en"] == hostile)
  }
}
