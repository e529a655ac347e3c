import CommandLineKit
import Primitives
import Testing

@Suite struct UsageLineTests {
  private func command(options count: Int) -> Tool {
    let none = LocalizedText(same: "")
    let options: [any OptionDeclaration] = (1...count).map { number in
      Option<String?>("o\(number)", valueName: "v", help: none)
    }
    let required = Option<String>("to", valueName: "dir", help: none)
    return Tool(
      Command(
        "try", abstract: none, options: options + [required],
        arguments: [Argument<String>("in", help: none)]))
  }

  private func parts(_ tool: Tool) -> [String] { tool.path().map { UsageLine($0).parts } ?? [] }

  @Test func twelveAreWrittenOutAndThirteenAreNot() {
    let twelve = parts(command(options: 10))
    #expect(twelve.count == 13)
    #expect(twelve.first == "try")
    #expect(twelve[1] == "[--o1 <v>]")
    #expect(twelve.suffix(2) == ["--to <dir>", "<in>"])
    #expect(parts(command(options: 11)) == ["try", "[<options>]", "--to <dir>", "<in>"])
  }

  @Test func brokenLinesStandUnderTheNames() throws {
    let path = try #require(Sample.tool.path(to: ["bring"]))
    #expect(
      UsageLine(path).lines(label: "Usage: ", width: 50) == [
        "Usage: desk bring --to <dir> [--axes <a,b> ...]",
        "       [--format <format>] [--lang <lang>]",
        "       [--verbose] [--quiet] <book> ...",
      ])
    // A part that is wider than the line stands alone rather than being torn.
    #expect(UsageLine(path).lines(label: "", width: 1).count == UsageLine(path).parts.count)
  }

  @Test func pathsAreFoundByNameOrAlias() {
    #expect(Sample.tool.path(to: ["search"])?.title == "desk find")
    #expect(Sample.tool.path(to: ["index", "list"])?.names == ["desk", "index", "list"])
    #expect(Sample.tool.path(to: ["find", "list"])?.title == nil)
  }
}
