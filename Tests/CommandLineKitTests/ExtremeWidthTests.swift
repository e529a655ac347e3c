import CommandLineKit
import Primitives
import Testing

/// Widths that no terminal has: nothing traps, and no text is lost but by cutting.
@Suite struct ExtremeWidthTests {
  private static let widths = [Int.min, -1, 0, 1, 2, 3, 25, 26, 27, 28]

  @Test func screens() throws {
    let path = try #require(Sample.tool.path(to: ["find"]))
    guard case .failure(let failure) = Sample.tool.parse(["find", "--top", "x"]) else { return }
    for width in Self.widths + [Int.max] {
      for language in Language.allCases {
        let help = HelpScreen(path, hasVersion: true).text(language, width: width)
        #expect(help.contains("<room>"))
        #expect(ErrorScreen(failure).text(language, width: width).contains("--top <n>"))
        #expect(!UsageLine(path).lines(label: "Usage: ", width: width).isEmpty)
      }
    }
  }

  @Test func textAndTables() {
    var table = TextTable([.init("a", minimumWidth: .max), .init("b", priority: .min)])
    table.append(["中文", "text"])
    for width in Self.widths {
      #expect(!TerminalText.wrapped("中文 text", to: width).isEmpty)
      #expect(DisplayWidth.of(TerminalText.truncated("中文 text", to: width)) <= max(0, width))
      #expect(TerminalText.padded("中文", to: width).hasPrefix("中文"))
      #expect(TerminalText.rightAligned("中文", to: width).hasSuffix("中文"))
      #expect(!table.lines(width: width).isEmpty)
      var state = ProgressState(width: width, delay: 0, interval: 0)
      #expect(state.update("中文", fraction: 0.5, at: 0) != nil)
    }
    #expect(TerminalText.truncated("text", to: .max) == "text")
    #expect(TerminalText.wrapped("some text", to: .max) == ["some text"])
    #expect(table.lines(width: .max).count == 3)
  }
}
