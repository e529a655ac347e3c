import CommandLineKit
import Primitives
import Testing

@Suite struct ErrorScreenTests {
  private func screen(
    _ words: [String], _ language: Language = .english,
    terminal: TerminalFacts = TerminalFacts()
  ) -> Tool.Screen? {
    guard
      case .show(let screen) = Sample.tool.answer(
        to: words, language: language, terminal: terminal)
    else { return nil }
    return screen
  }

  @Test func withAnOptionAtFault() {
    let expected = """
      Error: The value '0' is invalid for '--top <n>'. Please provide a whole number,
             1 or more.
      Help:  --top <n>  How many to list.
      Usage: desk find [--top <n>] [--shift <shift>] [--shelf <id> ...]
             [--rate <rate>] [--cover] [--no-cover]
             [--note-for-the-next-reader [<note-for-the-next-reader>]]
             [--format <format>] [--lang <lang>] [--verbose] [--quiet] <room>
             [<reader>]
        See 'desk find --help' for more information.

      """
    #expect(screen(["find", "--top", "0", "a"])?.text == expected)
    #expect(screen(["find", "--top", "0", "a"])?.code == .usage)
    #expect(screen(["find", "--top", "0", "a"])?.isError == true)
  }

  @Test func withAListOfValues() {
    #expect(
      screen(["index", "list", "--engine", "bee"])?.text == """
        Error: The value 'bee' is invalid for '--engine <engine>'. Did you mean 'bees'?
               Please provide one of the following:
                 - inside
                 - ants
                 - bees
                 - cats
                 - dogs
                 - eels
        Help:  --engine <engine>  Who searches.
        Usage: desk index list [--engine <engine>] [--format <format>] [--lang <lang>]
               [--verbose] [--quiet]
          See 'desk index list --help' for more information.

        """)
  }

  @Test func withASuggestion() {
    #expect(
      screen(["fnid"])?.text == """
        Error: Unexpected argument 'fnid'. Did you mean 'find'?
        Usage: desk [--format <format>] [--lang <lang>] [--verbose] [--quiet]
               <subcommand>
          See 'desk --help' for more information.

        """)
  }

  @Test func inChinese() {
    let usage = """
      用法：desk bring --to <dir> [--axes <a,b> ...] [--format <format>]
            [--lang <lang>] [--verbose] [--quiet] <book> ...
        更多信息请见“desk bring --help”。

      """
    let cases: [([String], String)] = [
      (["bring"], "错误：缺少 2 个必需的参数：“--to <dir>”、“<book>”\n"),
      (["bring", "a"], "错误：缺少必需的参数“--to <dir>”\n"),
      (["bring", "--too", "a"], "错误：未知选项“--too”。您是否想输入“--to”？\n"),
      (["bring", "--nosuch"], "错误：未知选项“--nosuch”\n"),
      (["bring", "--to"], "错误：缺少“--to <dir>”的值\n帮助：--to <dir>  书放在哪里。\n"),
      (["bring", "-v=1"], "错误：选项“-v”不带值，但给出了“1”。\n帮助：--verbose  输出更多信息。\n"),
      (
        ["bring", "--lang", "xx"],
        "错误：值“xx”对“--lang <lang>”无效。请使用“en”或“zh”之一。\n帮助：--lang <lang>  结果的语言。\n"
      ),
    ]
    for (words, sentence) in cases {
      #expect(screen(words, .chinese)?.text == sentence + usage)
    }
    let messages: [([String], String)] = [
      (["-v"], "缺少必需的子命令。"),
      (["--top", "3"], "未知选项“--top”。该选项属于子命令“find”，请写在其后。"),
      (["find", "a", "b", "c"], "多余的参数“c”"),
      (["find", "a", "b", "c", "d"], "2 个多余的参数：“c”、“d”"),
      (["add", "x"], "值“x”对“<number>”无效。请提供一个数。"),
      (["find", "--top", "0"], "值“0”对“--top <n>”无效。请提供一个不小于 1 的整数。"),
    ]
    for (words, message) in messages {
      guard case .failure(let failure) = Sample.tool.parse(words) else {
        Issue.record("\(words) is a mistake")
        continue
      }
      #expect(ErrorScreen(failure).message(.chinese) == message)
    }
  }

  @Test func boundsAreToldInFull() {
    let none = LocalizedText(same: "")
    let cases: [(Bounds, String, String)] = [
      (.any, "Please provide a number.", "请提供一个数。"),
      (.atLeast(0), "Please provide a number, 0 or more.", "请提供一个不小于 0 的数。"),
      (.atMost(1.5), "Please provide a number, 1.5 or less.", "请提供一个不大于 1.5 的数。"),
      (.between(0, 1), "Please provide a number from 0 to 1.", "请提供一个从 0 到 1 的数。"),
    ]
    for (bounds, english, chinese) in cases {
      let gap = Option<Double?>("gap", help: none).limited(to: bounds)
      let tool = Tool(Command("try", abstract: none, options: [gap]))
      guard case .failure(let failure) = tool.parse(["--gap", "x"]) else { continue }
      #expect(ErrorScreen(failure).message(.english).hasSuffix(english))
      #expect(ErrorScreen(failure).message(.chinese).hasSuffix(chinese))
    }
  }

  @Test func whatTheCommandItselfRefuses() {
    guard case .success(.run(let invocation)) = Sample.tool.parse(["open", "monday"]) else {
      Issue.record("open monday is a sound command line")
      return
    }
    let failure = ParseFailure(
      LocalizedText(english: "Today is\u{1B}[2J Tuesday.", chinese: "今天是星期二。"),
      in: invocation, option: Sample.verbose)
    #expect(
      Sample.tool.screen(for: failure).text == """
        Error: Today is�[2J Tuesday.
        Help:  --verbose  Say more.
        Usage: desk open [--format <format>] [--lang <lang>] [--verbose] [--quiet] <day>
          See 'desk open --help' for more information.

        """)
    #expect(Sample.tool.screen(for: failure, language: .chinese).text.hasPrefix("错误：今天是"))
  }

  @Test func theLabelIsRedOnATerminal() {
    let terminal = TerminalFacts(errorIsTerminal: true)
    let text = screen(["fnid"], terminal: terminal)?.text
    #expect(text?.hasPrefix("\u{1B}[31mError: \u{1B}[0mUnexpected") == true)
    let answer = Sample.tool.answer(to: ["fnid"], colour: .never, terminal: terminal)
    guard case .show(let plain) = answer else { return }
    #expect(plain.text.hasPrefix("Error: Unexpected"))
  }
}
